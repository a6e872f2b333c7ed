/**
 * What is known of languages, each in one folder: how they are told, read and written. Data; nothing here reads or writes by
 * itself. Whoever has words for customers takes them from `packFor`; whoever reads what customers write builds its patterns from
 * the `PACKS`.
 */
import type { LanguagePack } from './pack';
import { PACKS } from './packs';

export type { LanguagePack } from './pack';
export type { BillingWords } from './sections/billing';
export type { DateCues } from './sections/dates';
export type { FirstReplyWords } from './sections/firstReply';
export type { IntakeWords } from './sections/intake';
export type { InvoiceLabels } from './sections/labels';
export type { PageWords } from './sections/pages';
export type { PresetLabel, PresetQuestion } from './sections/presets';
export type { ReminderWords } from './sections/reminders';
export type { ReplyWords } from './sections/replies';
export type { SchedulingWords } from './sections/scheduling';
export type { Times, WrittenTimes } from './sections/times';
export type { Wishes } from './sections/wishes';
export { STEERING_KINDS, type SteeringWords } from './sections/steering';
export { PACKS } from './packs';
export { type Fillings, type Say, sayIn, TEAM_LANGUAGES } from './say';
export { englishOf, type Filling, filledWith, type Told, told } from './told';
export type { TeamPhrase, TeamWords } from './sections/team';

const BY_CODE: ReadonlyMap<string, LanguagePack> = new Map(PACKS.map((pack) => [pack.code, pack]));

/** ISO 639-1 codes. */
export const LANGUAGES: readonly string[] = PACKS.map(({ code }) => code);

export function packOf(language: string): LanguagePack | undefined {
	return BY_CODE.get(language);
}

/** English where the language is not among the packs. */
export function packFor(language: string): LanguagePack {
	return BY_CODE.get(language) ?? PACKS[0];
}

const joined = (packs: readonly LanguagePack[], part: (pack: LanguagePack) => string) => packs.map(part).filter((words) => words !== '').join('|');

/** One part of a pattern of all languages: what each has for it, as alternatives. */
export function anyLanguage(part: (pack: LanguagePack) => string): string {
	return joined(PACKS, part);
}

/**
 * What is built of the words of languages, as it is to be for a text in one of them. A language that chrono does not read is known
 * from its own texts only: its short words are other words elsewhere. `own`: that language, in its texts.
 */
export function byLanguage<Built>(build: (any: (part: (pack: LanguagePack) => string) => string, own: LanguagePack | undefined) => Built): (language: string) => Built {
	const built = new Map<string, Built>();
	return (language) => {
		const pack = packOf(language);
		const own = pack?.times.written === undefined ? undefined : pack;
		const known = built.get(own?.code ?? '') ?? build((part) => joined(PACKS.filter((one) => one.times.written === undefined || one === own), part), own);
		built.set(own?.code ?? '', known);
		return known;
	};
}
