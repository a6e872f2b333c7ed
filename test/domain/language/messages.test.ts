import { readFileSync } from 'node:fs';
import path from 'node:path';

import { localEngine } from '../../../domain/classify';
import { parseProfile, PRESETS } from '../../../domain/profile';
import { readPreferences } from '../../../domain/scheduling';
import { inquiryOf } from '../classify/engine/cases';

interface Case {
	kind: 'request' | 'emergency' | 'notEmergency' | 'optOut' | 'time' | 'refusal' | 'complaint' | 'patient';
	text: string;
	intents?: string[];
	weekdays?: number[];
	notWeekdays?: number[];
}

const NOW = Date.parse('2026-03-02T16:00:00Z');
/** Of no trade in particular: what is heard here hangs on the language. */
const engine = localEngine(parseProfile(PRESETS.homeServices));
const read = (name: string) => JSON.parse(readFileSync(path.join(__dirname, '../../fixtures/languages', `${name}.json`), 'utf8')) as Record<string, Case[]>;

/** What is misheard in a message; empty where all is right. */
function misheard(language: string, { kind, text, intents, weekdays, notWeekdays }: Case): string[] {
	const heard = engine.classify(inquiryOf(text), { reviewBelow: 0.6, now: NOW });
	const wishes = readPreferences(text);
	const checks: Array<[boolean, string]> = [
		[heard.language === language, `is taken for ${heard.language}`],
		[(kind === 'emergency') === (heard.priority === 'emergency'), `is ${heard.priority}`],
		[(kind === 'optOut') === heard.reasons.some(({ code }) => code === 'opt-out'), kind === 'optOut' ? 'is no opt-out' : 'is an opt-out'],
		[intents === undefined || intents.includes(heard.intent), `is ${heard.intent}`],
		[kind !== 'complaint' || heard.intent === 'complaint', `is ${heard.intent}, no complaint`],
		[kind !== 'patient' || heard.priority === 'low', `is ${heard.priority}, not low`],
		[!['spam', 'vendor', 'jobApplication'].includes(heard.intent), `is turned away as ${heard.intent}`],
		[weekdays === undefined || String(wishes?.weekdays) === String(weekdays), `wishes for ${String(wishes?.weekdays)}`],
		[notWeekdays === undefined || String(wishes?.notWeekdays) === String(notWeekdays), `does not wish for ${String(wishes?.notWeekdays)}`],
	];
	return checks.filter(([right]) => !right).map(([, what]) => `${language}, ${kind}: ${text} ${what}`);
}

const all = (name: string) => Object.entries(read(name)).flatMap(([language, cases]) => cases.map((one) => [language, one] as const));

test('messages of each kind are understood', () => {
	expect(all('development').flatMap(([language, one]) => misheard(language, one))).toEqual([]);
});

test('in words that nobody looked at, nine of ten are, and no emergency is missed', () => {
	const cases = all('heldOut');
	const wrong = cases.filter(([language, one]) => misheard(language, one).length > 0);
	expect(1 - wrong.length / cases.length).toBeGreaterThan(0.9);
	expect(wrong.filter(([, { kind }]) => kind === 'emergency')).toEqual([]);
});
