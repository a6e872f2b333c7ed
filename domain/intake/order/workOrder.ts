import { packFor } from '../../language';
import { cleanSubject } from '../../text';
import type { Profile } from '../../profile';
import { visitTimes } from '../fields/dates';
import { windowOf } from '../fields/window';
import type { Statement } from '../sources/statementsOf';
import type { Address, ExtractedField, IntakeInput, ReadingContext, TimeWindow, WorkOrder } from '../types';
import { materialsIn } from './materials';
import { notesIn } from './notes';
import { aboutWork, cutWords, matterOf, shortenedTo } from './words';

export const SUMMARY_WORDS = 80;
/** UTF-16 units, of the summary's own words. */
export const SUMMARY_UNITS = 600;
export const TITLE_WORDS = 12;
export const TITLE_UNITS = 80;
const DESCRIPTION_UNITS = 2_000;
/** A calmer bound than any description needs. */
const DESCRIPTION_WORDS = 400;
const MOST_ATTACHMENTS = 50;

interface Known {
	input: IntakeInput;
	profile: Profile;
	statements: Statement[];
	fields: Record<string, ExtractedField>;
	verbatim: string;
	language: string;
	contextOf: (statement?: Statement) => ReadingContext;
}

/** What whoever does the work needs to know, in the customer's words. */
export function workOrderOf(known: Known): WorkOrder {
	const { input, profile, statements, fields, verbatim, contextOf } = known;
	const address = valueOfType(profile, fields, 'address') as Address | undefined;
	const matter = matterIn(statements);
	const noteTexts = (kind: 'access' | 'hazard') => [...new Set(statements.flatMap((statement) => notesIn(messageOf(statement), kind).map(({ raw }) => raw.replace(/\s+/g, ' '))))];
	const access = noteTexts('access');
	const asked = accessAnswer(profile, fields);
	return {
		title: titleOf(known, matter),
		description: cutWords(matter, DESCRIPTION_WORDS, DESCRIPTION_UNITS),
		...(address === undefined ? {} : { address }),
		...withWindow(requestedWindow(profile, fields, statements, contextOf)),
		access: asked === undefined || access.some((note) => asked.includes(note)) ? [...access] : [asked, ...access],
		hazards: noteTexts('hazard'),
		materials: materialsIn(statements.map(messageOf).join('\n')),
		attachments: (input.attachments ?? []).slice(0, MOST_ATTACHMENTS),
		verbatim,
	};
}

/** At most 80 words: the service, then the customer's own sentences while there is room. */
export function summaryOf({ input, profile, statements, language }: Pick<Known, 'input' | 'profile' | 'statements' | 'language'>): string {
	const service = serviceName(input, profile);
	const matter = matterIn(statements);
	const said = matter === '' ? (cleanSubject(subjectOf(input)) || (service === undefined ? packFor(language).intake.unnamed : '')) : shortenedTo(matter, SUMMARY_WORDS - 10, SUMMARY_UNITS);
	return cutWords([service, said].filter((part) => part !== undefined && part !== '').join(': '), SUMMARY_WORDS, SUMMARY_UNITS + TITLE_UNITS);
}

export function subjectOf({ messages = [] }: IntakeInput): string | undefined {
	return messages.find(({ subject, from }) => subject !== undefined && from !== 'business')?.subject;
}

/** Oldest first, each without its greeting and closing. */
function matterIn(statements: Statement[]): string {
	return statements.map((statement) => matterOf(messageOf(statement))).filter((text) => text !== '').join('\n\n');
}

function messageOf({ text, signatureAt }: Statement): string {
	return text.slice(0, signatureAt);
}

function titleOf({ input, profile, fields, language }: Known, matter: string): string {
	const address = valueOfType(profile, fields, 'address') as Address | undefined;
	const what = serviceName(input, profile) ?? (cleanSubject(subjectOf(input)) || shortenedTo(aboutWork(matter), TITLE_WORDS, TITLE_UNITS).replace(/[.:;]$/, ''));
	const place = address?.street ?? address?.city;
	const where = place !== undefined && what.includes(place) ? undefined : place;
	return cutWords([what === '' ? packFor(language).intake.unnamed : what, where].filter((part) => part !== undefined).join(', '), 2 * TITLE_WORDS, 2 * TITLE_UNITS);
}

function serviceName({ service }: IntakeInput, { services }: Profile): string | undefined {
	return services.find(({ id }) => id === service)?.name;
}

function valueOfType(profile: Profile, fields: Record<string, ExtractedField>, type: string) {
	const field = profile.intake.find((candidate) => candidate.type === type && Object.hasOwn(fields, candidate.name) && !fields[candidate.name].unread);
	return field && fields[field.name].value;
}

/** What a form's own access field says; what was read from the text stands among the notes already. */
function accessAnswer(profile: Profile, fields: Record<string, ExtractedField>): string | undefined {
	const field = profile.intake.find(({ name, type }) => type === 'text' && /access/i.test(name) && Object.hasOwn(fields, name));
	const extracted = field && fields[field.name];
	return extracted && extracted.source !== 'text' && typeof extracted.value === 'string' ? extracted.value : undefined;
}

function requestedWindow(profile: Profile, fields: Record<string, ExtractedField>, statements: Statement[], contextOf: Known['contextOf']): TimeWindow | undefined {
	const value = valueOfType(profile, fields, 'dateTime');
	if (value !== undefined) return windowOf(value, contextOf());
	const latest = statements.map((statement) => visitTimes(messageOf(statement), contextOf(statement))[0]).filter((found) => found !== undefined);
	return latest.at(-1)?.value;
}

function withWindow(requested: TimeWindow | undefined): { requestedWindow?: TimeWindow } {
	return requested === undefined ? {} : { requestedWindow: requested };
}
