import { before, type Rule } from '../recognizer';
import { localNow } from './local';
import { oneDay, type TimePart } from './part';

/** What a part of the day is to a business that makes appointments, in minutes of the day. */
const PARTS: Array<[written: string, from: number, to: number]> = [
	['first thing(?: in the mornings?)?|early (?:in the )?mornings?|frühmorgens|(?:a )?primera hora(?: de la mañana)?|tôt le matin', 7 * 60, 9 * 60],
	['(?:late(?:r)? (?:in the )?|late this |mid-?)mornings?', 10 * 60, 12 * 60],
	['mornings?|esta mañana|vormittags?|morgens|por las? mañanas?|de la mañana|mañanas|(?:les? |du |au |ce )?matins?|de manhã|pelas? manhãs?|manhãs?', 8 * 60, 12 * 60],
	['early (?:in the )?afternoons?|(?:en )?début d[’\']après-midi|am frühen nachmittag', 12 * 60, 15 * 60],
	['(?:later? (?:in the )?|mid-?)afternoons?|(?:en )?fin d[’\']après-midi|am späten nachmittag', 15 * 60, 18 * 60],
	['(?:the )?end of (?:the )?(?:business )?day|close of business|e\\.?o\\.?d|(?:en )?fin de journée|(?:a )?última hora', 15 * 60, 17 * 60],
	['around lunch|over lunch|lunch hour', 12 * 60, 14 * 60],
	['afternoons?|esta tarde|nachmittags?|por las? tardes?|de la tarde|(?:l[’\']|d[’\']|cet |les )?après-midis?|à tarde|de tarde|pelas? tardes?', 12 * 60, 17 * 60],
	['(?:early |later? )?(?:in the )?evenings?|abends?|esta noche|por las? noches?|(?:les? |du |ce )?soir(?:ée)?s?|à noite|de noite|pelas? noites?', 17 * 60, 21 * 60],
	['after work|after hours|nach feierabend', 17 * 60, 21 * 60],
	['business hours|working hours|office hours|daytime', 9 * 60, 17 * 60],
	['tonight|tonite', 17 * 60, 24 * 60],
	['nights?|night-?time|nachts?', 20 * 60, 24 * 60],
];

const FORMS = PARTS.map(([written]) => written).join('|');

/** "Wed AM", "tomorrow p.m.", "morgen früh": a part of the day only behind a day. */
export const halfOfDay: Rule<TimePart> = {
	pattern: /(?<=(?<!\p{L})(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|tomorrow|today|morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag),? (?:in the )?)(?:(?<am>a\.?m\.?)|(?<pm>p\.?m\.?)|früh)(?![\p{L}\d])/giu,
	read({ groups = {} }) {
		const clock = groups.pm === undefined ? { from: groups.am === undefined ? 7 * 60 : 8 * 60, to: groups.am === undefined ? 9 * 60 : 12 * 60 } : { from: 12 * 60, to: 17 * 60 };
		return { value: { clock: { ...clock, loose: false } }, confidence: 0.7, valid: true };
	},
};

export const dayPart: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?:in|during) (?:the )?|am |(?<today>this )|(?<yesterday>last ))?(${FORMS})(?![\p{L}\d])`, 'giu'),
	read(match, context) {
		const lead = before(match);
		const { today, yesterday } = match.groups ?? {};
		const written = match[3];
		if (/\b(?:good|guten|happy) ?$/i.test(lead)) return null;
		if (/^nights?$/i.test(written) && /(?:\d|two|three|four|five|a|per|of) $/i.test(lead)) return null;
		// "our office hours" are when somebody is there.
		if (/hours$/i.test(written) && /\b(?:our|your|their|its|the|my|[\p{L}]{2,20}['’]s?) (?:\p{L}+ )?$/iu.test(lead)) return null;
		const part = PARTS.find(([forms]) => new RegExp(`^(?:${forms})$`, 'iu').test(written));
		if (part === undefined) return null;
		const now = localNow(context).day;
		const isToday = today !== undefined || /^(?:toni|esta |cet? )/i.test(written);
		const days = isToday ? { days: oneDay(now) } : yesterday === undefined ? {} : { days: oneDay(now - 1) };
		return { value: { clock: { from: part[1], to: part[2], loose: false }, ...days }, confidence: 0.7, valid: true };
	},
};
