import type { Rule } from '../recognizer';
import { localNow } from './local';
import { dateOf, dayOf, oneDay, type Day, type TimePart } from './part';

/** The nth such weekday of a month, Monday as 0; the last where n is -1. */
function nth(n: number, weekday: number, month: number): (year: number) => Day {
	return (year) => {
		const first = dayOf(year, month, 1);
		const day = first + ((weekday - dateOf(first).weekday + 7) % 7);
		return n > 0 ? day + 7 * (n - 1) : day + 7 * (dateOf(day + 28).month === month ? 4 : 3);
	};
}

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);

/** Gregorian Easter Sunday (Meeus, Jones, Butcher). */
function easter(year: number): Day {
	const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	return dayOf(year, 3, 22) + h + l - 7 * m;
}

/** Days that customers date by; those of one country are that of the United States. The longer names come first. */
const HOLIDAYS: Array<[written: string, on: (year: number) => Day]> = [
	["new year['’]?s? eve|silvester|nochevieja|saint-sylvestre", fixed(12, 31)],
	["new year['’]?s?(?: day)?|neujahr|año nuevo|nouvel an|ano novo", fixed(1, 1)],
	['christmas eve|heiligabend|nochebuena|véspera de natal', fixed(12, 24)],
	['christmas(?: day)?|xmas|weihnachten|navidad|noël|natal', fixed(12, 25)],
	['good friday|karfreitag|viernes santo|vendredi saint', (year) => easter(year) - 2],
	['easter monday|ostermontag|lundi de pâques', (year) => easter(year) + 1],
	['easter(?: sunday)?|ostern|pascua|pâques|páscoa', easter],
	['pfingsten|pentecost|pentecôte', (year) => easter(year) + 49],
	['halloween', fixed(10, 31)],
	["valentine['’]?s(?: day)?|valentinstag", fixed(2, 14)],
	['thanksgiving(?: day)?', nth(4, 3, 11)],
	['black friday', (year) => nth(4, 3, 11)(year) + 1],
	['labor day', nth(1, 0, 9)],
	['memorial day', nth(-1, 0, 5)],
	["mother['’]?s day|muttertag", nth(2, 6, 5)],
	["father['’]?s day", nth(3, 6, 6)],
	['independence day|(?:the )?fourth of july', fixed(7, 4)],
];

const FORMS = HOLIDAYS.map(([written]) => written).join('|');

/** "before Christmas", "easter 2028": the next such day, or that of the year given. */
export const holiday: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?<name>${FORMS})(?:(?:,| of)? (?<year>\d{4}))?(?![\p{L}\d])(?! (?:lights?|trees?|parade|party|dinner|cards?|eve|decorations?|sale|campaign))`, 'giu'),
	read({ groups = {} }, context) {
		const on = HOLIDAYS.find(([written]) => new RegExp(`^(?:${written})$`, 'iu').test(groups.name ?? ''))?.[1];
		if (on === undefined) return null;
		const today = localNow(context).day;
		const { year } = dateOf(today);
		const day = groups.year !== undefined ? on(Number(groups.year)) : on(year) < today ? on(year + 1) : on(year);
		return { value: { days: oneDay(day), whole: true }, confidence: 0.8, valid: true };
	},
};
