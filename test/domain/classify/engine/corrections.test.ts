import { correctionsFrom, localEngine } from '../../../../domain/classify';
import { normaliseInquiry } from '../../../../domain/message';
import type { Correction } from '../../../../domain/classify';
import { parseProfile, PRESETS } from '../../../../domain/profile';
import { loadSamples, TRADES } from '../../../fixtures/samples/load';
import { inquiryOf, profileOf } from './cases';

const at = (hour: number) => Date.UTC(2026, 2, 2, hour);

describe('corrections from the ledger', () => {
	const event = (text: unknown, service: unknown, hour: number) => ({ type: 'classification.corrected', at: at(hour), data: { text, service } });

	test('keep who and when, newest first, whether the moment is a number or a text', () => {
		expect(
			correctionsFrom([
				{ ...event('first', 'roofing', 8), caseId: 'c_1' },
				{ type: 'classification.corrected', at: '2026-03-02T12:00:00+02:00', data: { text: 'second', service: 'painting' }, caseId: 'c_2' },
				{ ...event('third', 'plumbing', 9) },
			]),
		).toEqual([
			{ text: 'second', service: 'painting', caseId: 'c_2', at: at(10) },
			{ text: 'third', service: 'plumbing', at: at(9) },
			{ text: 'first', service: 'roofing', caseId: 'c_1', at: at(8) },
		]);
	});

	test.each([
		['another type', { type: 'inquiry.received', at: 0, data: { text: 'a', service: 'b' } }],
		['no data', { type: 'classification.corrected', at: 0 }],
		['no text', event(undefined, 'roofing', 1)],
		['a blank text', event('  ', 'roofing', 1)],
		['a service that is no text', event('a', { id: 'roofing' }, 1)],
		['no service', event('a', null, 1)],
	])('pass over %s', (_, passedOver) => {
		expect(correctionsFrom([passedOver, event('kept', 'roofing', 2)])).toEqual([{ text: 'kept', service: 'roofing', at: at(2) }]);
	});

	test('the newest wins where the words are the same', () => {
		expect(correctionsFrom([event('The gutter, again!', 'roofing', 1), event('the GUTTER again', 'painting', 3), event('the gutter again', 'plumbing', 2)])).toEqual([
			{ text: 'the GUTTER again', service: 'painting', at: at(3) },
		]);
	});

	test('are at most 500, and the oldest go', () => {
		const many = correctionsFrom(Array.from({ length: 700 }, (_, n) => ({ type: 'classification.corrected', at: n, data: { text: `matter ${n}`, service: 'roofing' } })));
		expect(many).toHaveLength(500);
		expect(many[0].text).toBe('matter 699');
		expect(many[499].text).toBe('matter 200');
	});

	test('a moment that cannot be read comes last', () => {
		const events = [{ type: 'classification.corrected', at: 'yesterday', data: { text: 'unknown', service: 'roofing' } }, event('known', 'roofing', 1)];
		expect(correctionsFrom(events)).toEqual([{ text: 'known', service: 'roofing', at: at(1) }, { text: 'unknown', service: 'roofing' }]);
	});
});

describe('what the engine makes of corrections', () => {
	const codes = (corrections: Correction[]) =>
		localEngine(profileOf(), corrections).corrections.ignored.map(({ correction, reason }) => [correction.text, reason.code]);

	test('says which it learned from and why it passed over others', () => {
		const corrections: Correction[] = [
			{ text: 'zibbet', service: 'painting', at: 1 },
			{ text: 'Zibbet!', service: 'roofing', at: 2 },
			{ text: 'marquee', service: 'tents', at: 3 },
			{ text: '…', service: 'roofing', at: 4 },
		];
		expect(localEngine(profileOf(), corrections).corrections.used).toEqual([{ text: 'Zibbet!', service: 'roofing', at: 2 }]);
		expect(codes(corrections)).toEqual([
			['…', 'correction-empty'],
			['marquee', 'correction-service-unknown'],
			['zibbet', 'correction-replaced'],
		]);
	});

	test('learns from 500 at most', () => {
		const many = Array.from({ length: 503 }, (_, n) => ({ text: `zibbet number ${n}`, service: 'roofing', at: n }));
		expect(localEngine(profileOf(), many).corrections.used).toHaveLength(500);
		expect(codes(many)).toEqual([2, 1, 0].map((n) => [`zibbet number ${n}`, 'correction-old']));
	});

	test('none given: the engine knows the profile only', () => {
		const text = 'The zibbet by the terrace is wobbly again';
		const options = { reviewBelow: 0.6, now: 0 };
		const before = localEngine(profileOf()).classify(inquiryOf(text), options);
		localEngine(profileOf(), [{ text, service: 'roofing' }]);
		expect(localEngine(profileOf(), []).classify(inquiryOf(text), options)).toEqual(before);
	});
});

describe('learning on the sample inquiries, where neither the profile nor a trade says what the services are', () => {
	const now = at(9);
	const read = loadSamples()
		.filter(({ expect: { service, duplicateOf } }) => service !== null && duplicateOf === undefined)
		.map((sample) => {
			const item = { headers: {}, params: {}, query: {}, body: sample.rawBody ?? sample.body, webhookUrl: '', executionMode: 'production' };
			return { trade: sample.trade, service: sample.expect.service ?? '', inquiry: normaliseInquiry(item, { now, zone: 'America/Chicago' }).inquiry };
		});
	const unnamed = (trade: (typeof TRADES)[number]) =>
		parseProfile({ ...PRESETS[trade], services: PRESETS[trade].services?.map(({ id }, n) => ({ id, name: `Line ${n + 1}` })) });

	/** The share of the second halves that is right after the given share of the first halves was corrected. */
	function rightAfter(share: number): number {
		let right = 0;
		let all = 0;
		for (const trade of TRADES) {
			const ofTrade = read.filter((sample) => sample.trade === trade);
			const first = ofTrade.filter((_, n) => n % 2 === 0);
			const corrections = first.slice(0, Math.round(share * first.length)).map(({ inquiry, service }) => ({ text: inquiry.text, service }));
			const engine = localEngine(unnamed(trade), corrections);
			for (const { inquiry, service } of ofTrade.filter((_, n) => n % 2 === 1)) {
				all++;
				if (engine.classify(inquiry, { reviewBelow: 0.6, now }).service === service) right++;
			}
		}
		return right / all;
	}

	test('accuracy on the other half rises with the corrections', () => {
		const [none, half, all] = [0, 0.5, 1].map(rightAfter);
		const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
		process.stdout.write(`service right after no, half and all corrections: ${percent(none)}, ${percent(half)}, ${percent(all)}\n`);
		expect(half).toBeGreaterThan(none);
		expect(all).toBeGreaterThan(half);
		expect(all - none).toBeGreaterThan(0.05);
	});
});
