import { because, type Inquiry, type Reason } from '../../../case';
import type { Profile } from '../../../profile';
import { cleanSubject, cutText } from '../../../text';
import { splitSentences } from '../../engine/reading';
import { CHECKS } from './checks';
import { factsOf, type Facts } from './facts';
import { canonical } from './figures';
import { plainText, type PlainText } from './plainText';

export interface CheckedDraft {
	draft: { subject: string; body: string };
	/** What was cut or changed; empty for a draft that may go out as it was written. */
	flags: Reason[];
	/** False when anything was cut: then a person looks at it. */
	safe: boolean;
}

const SUBJECT_LIMIT = 120;
/** Below this share of its words, or fewer words than that, a reply has lost its sense. */
const ENOUGH_SHARE = 0.5;
const ENOUGH_WORDS = 6;

const REMOVED: Record<PlainText['removed'][number], Reason> = {
	markup: { code: 'draft-markup', message: 'Markup was removed' },
	hidden: { code: 'draft-hidden-characters', message: 'Invisible characters were removed' },
	placeholder: { code: 'draft-placeholder', message: 'Something was left to be filled in' },
};

/**
 * A draft with nothing in it but plain words, what the business says of itself and what the customer gave. Each sentence
 * that says more is cut. `draft-too-little-left` says that the rest should not be sent: another draft should stand instead.
 */
export function checkDraft(draft: { subject: string; body: string }, context: { inquiry: Inquiry; profile: Profile; maxCharacters: number }): CheckedDraft {
	const facts = factsOf(context.inquiry, context.profile);
	const flags = new Map<string, Reason>();
	const body = plainText(draft.body);
	for (const kind of body.removed) flags.set(kind, REMOVED[kind]);

	const kept = keptOf(body.text, facts, flags);
	const fitting = fittingIn(kept, context.maxCharacters);
	if (fitting !== kept) flags.set('long', because('draft-shortened', 'Longer than {count} characters', { count: context.maxCharacters }));
	const words = wordCount(fitting);
	if (words < ENOUGH_WORDS || words < ENOUGH_SHARE * wordCount(body.text)) {
		flags.set('little', { code: 'draft-too-little-left', message: 'Too little of the draft is left' });
	}

	const subject = subjectOf(draft.subject, context, facts, flags);
	return { draft: { subject, body: fitting }, flags: [...flags.values()], safe: flags.size === 0 };
}

/** Line by line, sentence by sentence; a paragraph of which nothing is left goes without a gap. */
function keptOf(text: string, facts: Facts, flags: Map<string, Reason>): string {
	return text
		.split('\n')
		.map((line) => {
			if (line.trim() === '') return '';
			const sentences = sentencesOf(line);
			const passing = sentences.filter((sentence) => passes(sentence, facts, flags));
			// What is harmless sentence by sentence may be a link or a number broken over two.
			const left = passing.length > 1 && !passes(passing.join(' '), facts, flags) ? '' : passing.join(' ');
			return left === '' ? undefined : left;
		})
		.filter((line) => line !== undefined)
		.join('\n')
		.replace(/\n{3,500}/g, '\n\n')
		.trim();
}

/** An initial or a short form does not end a sentence: `P.O. Box`, `No. 5`, `Dr. Brown`. */
const SHORT_FORM = /(?:^|[\s.])(?:\p{L}|no|nr|dr|mr|mrs|ms|st|str|av|apt|approx|tel|ca)\.$/iu;

function sentencesOf(line: string): string[] {
	const sentences: string[] = [];
	for (const part of splitSentences(line)) {
		const last = sentences.at(-1);
		if (last !== undefined && SHORT_FORM.test(last.slice(-12))) sentences[sentences.length - 1] = `${last} ${part}`;
		else sentences.push(part);
	}
	return sentences;
}

function passes(sentence: string, facts: Facts, flags: Map<string, Reason>): boolean {
	const compared = canonical(sentence);
	const broken = CHECKS.filter((check) => check.applies(compared, facts, sentence));
	for (const { code, message } of broken) flags.set(code, { code, message });
	return broken.length === 0;
}

function subjectOf(written: string, { inquiry, profile }: { inquiry: Inquiry; profile: Profile }, facts: Facts, flags: Map<string, Reason>): string {
	const { text, removed } = plainText(written.slice(0, 1000));
	for (const kind of removed) flags.set(kind, REMOVED[kind]);
	const line = cutText(text.replace(/\s+/g, ' '), SUBJECT_LIMIT);
	// The customer's own subject is a name for the thread, whatever figures are in it.
	const thread = cleanSubject(inquiry.subject);
	return line !== '' && passes(line.replace(thread, ' '), facts, flags) ? line : profile.business.name;
}

/** Whole sentences as long as they fit; a first sentence that is too long by itself is cut in it. */
function fittingIn(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const start = cutText(text, limit);
	const end = Math.max(start.lastIndexOf('. '), start.lastIndexOf('! '), start.lastIndexOf('? '), start.lastIndexOf('\n') - 1);
	return (end > limit / 2 ? start.slice(0, end + 1) : start).trim();
}

function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
