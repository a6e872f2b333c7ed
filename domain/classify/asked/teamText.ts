import type { Inquiry } from '../../case';
import type { Profile } from '../../profile';
import { splitSentences } from '../engine/reading';
import { cutText, tidyLine } from '../../text';
import { amountsIn, canonical, digitsIn, emailsIn, linksIn } from './draft/figures';
import { plainText } from './draft/plainText';
import { cardsIn, ibansIn, nationalIdsIn } from '../../untrusted';

/** UTF-16 units. */
const SUMMARY_LIMIT = 280;
const TITLE_LIMIT = 90;
const LINE_LIMIT = 140;
const MAX_LINES = 8;
const SOURCE_LIMIT = 20_000;

type Figures = Record<'links' | 'emails' | 'numbers' | 'amounts', ReadonlySet<string>>;

/** One paragraph that says of links, addresses, numbers and amounts only those that stand in the inquiry. */
export function plainSummary(written: string, inquiry: Inquiry, profile: Profile): string {
	const answers = Object.values(inquiry.fields).slice(0, 40).filter((value) => typeof value === 'string' || typeof value === 'number');
	const own = figuresOf([inquiry.subject ?? '', inquiry.text.slice(0, SOURCE_LIMIT), ...answers.map(String), contactOf(inquiry)].join('\n'));
	const source = [own, businessFigures(profile)];
	const sentences = splitSentences(plainText(written).text).filter((sentence) => holdsOnly(sentence, source));
	return shortened(sentences.join(' '), SUMMARY_LIMIT);
}

/**
 * What the team does next. Orders to people hold no link, address, number or amount but the sender's own and the business's:
 * what a text wants to have paid or written to is not a task.
 */
export function plainTask(
	{ title, checklist }: { title: string; checklist: string[] },
	own: { title: string; dueMinutes: number; checklist: string[]; first: string[]; ownTitle: boolean },
	inquiry: Inquiry,
	profile: Profile,
): { title: string; dueMinutes: number; checklist: string[] } {
	const allowed = [figuresOf(contactOf(inquiry)), businessFigures(profile)];
	const plain = (written: string, limit: number) => {
		const line = tidyLine(plainText(written).text).replace(/^(?:[-*•–]|\d{1,2}[.)]) ?/, '');
		return holdsOnly(line, allowed) ? shortened(line, limit) : '';
	};
	const lines = checklist.map((line) => plain(line, LINE_LIMIT)).filter((line) => line !== '');
	const all = [...new Set([...own.first, ...(lines.length === 0 ? own.checklist : lines)])];
	return { title: own.ownTitle ? own.title : plain(title, TITLE_LIMIT) || own.title, dueMinutes: own.dueMinutes, checklist: all.slice(0, MAX_LINES) };
}

function contactOf({ contact }: Inquiry): string {
	return [contact.name, contact.email, contact.phone, contact.company].filter(Boolean).join('\n');
}

const ofProfile = new WeakMap<Profile, Figures>();

function businessFigures(profile: Profile): Figures {
	const known = ofProfile.get(profile);
	if (known) return known;
	const { business, services } = profile;
	const figures = figuresOf([business.name, business.email, business.phone, ...services.flatMap(({ name, description }) => [name, description])].filter(Boolean).join('\n'));
	ofProfile.set(profile, figures);
	return figures;
}

function figuresOf(text: string): Figures {
	const compared = canonical(text);
	return { links: new Set(linksIn(compared)), emails: new Set(emailsIn(compared)), numbers: new Set(digitsIn(compared)), amounts: new Set(amountsIn(compared)) };
}

function holdsOnly(sentence: string, allowed: Figures[]): boolean {
	const said = figuresOf(sentence);
	const compared = canonical(sentence);
	const figures = (['links', 'emails', 'numbers', 'amounts'] as const).every((kind) => [...said[kind]].every((figure) => allowed.some((known) => known[kind].has(figure))));
	return figures && cardsIn(compared).length + ibansIn(compared).length + nationalIdsIn(compared).length === 0;
}

function shortened(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = cutText(text, limit - 1);
	const blank = cut.lastIndexOf(' ');
	return `${(blank > limit / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
