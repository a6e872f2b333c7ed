import { extractIntake, type ExtractedField, type FieldType, type FieldValue } from '../../../domain/intake';
import { wordsOf } from '../../../domain/text/fold';
import { loadHeldOut, TRADES, type HeldOutLabel, type HeldOutSample, type Label } from '../../fixtures/intake/load';
import { NOW } from './business';
import { agrees, holds, precisionOf, profileOf, recallOf, score, startOf, total } from './score';

/**
 * Messages that no rule was written for. Whoever mends a rule keeps from reading what is missed here, so a failure names
 * numbers only.
 */
const samples = loadHeldOut();

/** What was measured, less a little: a change of the rules may cost no more than that. */
const FLOOR = { precision: 0.94, recall: 0.86 };
/** More is a sentence of the message and no answer to the field. */
const LONGEST_ANSWER = 20;

describe('the held-out messages', () => {
	const { byType } = score(samples, isRight);
	const all = total(byType.values());

	it('are read about as well as they were before', () => {
		const lines = [...byType, ['all', all] as const].map(
			([type, tally]) => `${type.padEnd(9)} precision ${precisionOf(tally).toFixed(3)}  recall ${recallOf(tally).toFixed(3)}  (${tally.right + tally.missed} said)`,
		);
		process.stdout.write(`held out\n${lines.join('\n')}\n`);
		expect(precisionOf(all)).toBeGreaterThanOrEqual(FLOOR.precision);
		expect(recallOf(all)).toBeGreaterThanOrEqual(FLOOR.recall);
	});

	it('give no value whose words do not stand in them', () => {
		const values = samples.flatMap((sample) => {
			const { intake } = profileOf(sample.trade);
			const { fields } = extractIntake(sample.input, profileOf(sample.trade), NOW);
			return intake.filter(({ name }) => Object.hasOwn(fields, name) && !fields[name].unread).map(({ name, type }) => ({ sample, type, field: fields[name] }));
		});
		expect(values.length).toBeGreaterThan(300);
		expect(values.filter(({ sample, type, field }) => !stands(type, field, sample)).length).toBe(0);
		const strangers = samples.map((_, index) => samples[(index + 1) % samples.length]);
		expect(values.filter(({ sample, type, field }) => stands(type, field, strangers[samples.indexOf(sample)])).length).toBeLessThan(values.length / 4);
	});
});

describe('the held-out labels', () => {
	it('are of at least 80 messages, over the five trades', () => {
		expect(samples.length).toBeGreaterThanOrEqual(80);
		expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
		for (const trade of TRADES) expect(samples.filter((sample) => sample.trade === trade).length).toBeGreaterThanOrEqual(15);
	});

	it.each(samples.map((sample) => [sample.id, sample] as const))('%s names fields and a service that its trade has', (_id, { trade, service, expect: expected, ambiguous = {}, input }) => {
		const { intake, services } = profileOf(trade);
		const applying = intake.filter(({ appliesTo }) => appliesTo.length === 0 || (service !== undefined && appliesTo.includes(service))).map(({ name }) => name);
		for (const field of [...Object.keys(expected), ...Object.keys(ambiguous)]) expect(applying).toContain(field);
		for (const field of Object.keys(ambiguous)) expect(expected).not.toHaveProperty(field);
		if (service !== undefined) expect(services.map(({ id }) => id)).toContain(service);
		for (const [address] of JSON.stringify(input).matchAll(/[\w.+-]{1,64}@[\w.-]{1,64}/g)) expect(address).toMatch(/@(ex|example\.(com|org|net)\.?)$/);
	});
});

function isRight(type: FieldType, label: HeldOutLabel, found: FieldValue): boolean {
	if (typeof label !== 'object') return agrees(type, label, found);
	if (isOneOf(label)) return label.anyOf.some((one) => agrees(type, one, found));
	if (isWords(label)) return wordsOf(String(found)).length <= LONGEST_ANSWER && label.holds.every((word) => holds(String(found), word));
	// Local times, whose offset is not compared.
	if (isSpan(label)) return isWithin(startOf(found).slice(0, 16), label.between);
	if (isClock(label)) return isWithin(startOf(found).slice(11, 16), label.clock);
	return agrees(type, label, found);
}

// The parts of an address or an amount are never lists.
function isOneOf(label: HeldOutLabel & object): label is Extract<HeldOutLabel, { anyOf: Label[] }> {
	return Array.isArray(Reflect.get(label, 'anyOf'));
}

function isWords(label: HeldOutLabel & object): label is Extract<HeldOutLabel, { holds: string[] }> {
	return Array.isArray(Reflect.get(label, 'holds'));
}

function isSpan(label: HeldOutLabel & object): label is Extract<HeldOutLabel, { between: [string, string] }> {
	return Array.isArray(Reflect.get(label, 'between'));
}

function isClock(label: HeldOutLabel & object): label is Extract<HeldOutLabel, { clock: [string, string] }> {
	return Array.isArray(Reflect.get(label, 'clock'));
}

function isWithin(value: string, [from, until]: [string, string]): boolean {
	return value !== '' && value >= from && value < until;
}

/** Whether what a value was read from, and the value where it is words or a telephone number, is made of the sample's own. */
function stands(type: FieldType, { raw, value }: ExtractedField, { input }: HeldOutSample): boolean {
	const texts = textsOf(input);
	const source = new Set(texts.flatMap((text) => wordsOf(text)));
	const written = typeof value === 'string' ? value : '';
	const isInDigits = type === 'phone' && /\d/.test(raw);
	if (isInDigits && !texts.some((text) => text.replaceAll(/\D/g, '').includes(written.replace(/ ext.*/, '').slice(-7)))) return false;
	const said = [raw];
	if (type === 'text' || type === 'name' || type === 'email') said.push(written);
	if (type === 'address') said.push(...['street', 'unit', 'city', 'postcode'].map((part) => String(Reflect.get(Object(value), part) ?? '')));
	return said.flatMap((text) => wordsOf(text)).every((word) => source.has(word));
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap((member) => textsOf(member)) : [];
}
