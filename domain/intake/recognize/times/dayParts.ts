import { before, type Rule } from '../recognizer';
import { localNow } from './local';
import { oneDay, type TimePart } from './part';

/** What a part of the day is to a business that makes appointments, in minutes of the day. */
const PARTS: Array<[written: string, from: number, to: number]> = [
	['first thing(?: in the mornings?)?|early (?:in the )?mornings?|frühmorgens|primera hora|tôt le matin', 7 * 60, 9 * 60],
	['(?:late(?:r)? (?:in the )?|late this |mid-?)mornings?', 10 * 60, 12 * 60],
	['mornings?|vormittags?|morgens|por la mañana|de la mañana|(?:le |du )?matin|de manhã|pela manhã|manhã', 8 * 60, 12 * 60],
	['early (?:in the )?afternoons?', 12 * 60, 15 * 60],
	['(?:later? (?:in the )?|mid-?)afternoons?', 15 * 60, 18 * 60],
	['afternoons?|nachmittags?|por la tarde|de la tarde|(?:l[’\']|d[’\'])?après-midi|à tarde|de tarde|pela tarde', 12 * 60, 17 * 60],
	['(?:early |later? )?(?:in the )?evenings?|abends?|por la noche|(?:le |du )?soir(?:ée)?|à noite|de noite', 17 * 60, 21 * 60],
	['after work|after hours|nach feierabend', 17 * 60, 21 * 60],
	['business hours|working hours|office hours|daytime', 9 * 60, 17 * 60],
	['tonight|tonite', 17 * 60, 24 * 60],
	['nights?|night-?time|nachts?', 20 * 60, 24 * 60],
];

const FORMS = PARTS.map(([written]) => written).join('|');

export const dayPart: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?:in|during) (?:the )?|am |(?<today>this )|(?<yesterday>last ))?(${FORMS})(?![\p{L}\d])`, 'giu'),
	read(match, context) {
		const lead = before(match);
		const { today, yesterday } = match.groups ?? {};
		const written = match[3];
		if (/\b(?:good|guten|happy) ?$/i.test(lead)) return null;
		if (/^nights?$/i.test(written) && /(?:\d|two|three|four|five|a|per|of) $/i.test(lead)) return null;
		const part = PARTS.find(([forms]) => new RegExp(`^(?:${forms})$`, 'iu').test(written));
		if (part === undefined) return null;
		const now = localNow(context).day;
		const isToday = today !== undefined || /^toni/i.test(written);
		const days = isToday ? { days: oneDay(now) } : yesterday === undefined ? {} : { days: oneDay(now - 1) };
		return { value: { clock: { from: part[1], to: part[2], loose: false }, ...days }, confidence: 0.7, valid: true };
	},
};
