import { fitNoShow, FIRST_WEIGHTS, noShowRisk, type VisitSigns } from '../../../domain/scheduling';
import { DAY, HOUR, NOW } from './given';

const signs = (part: Partial<VisitSigns> = {}): VisitSigns => ({ bookedAt: NOW, start: NOW + 8 * DAY + 4 * HOUR, timezone: 'America/Chicago', ...part });

test.each<[string, Partial<VisitSigns>, Partial<VisitSigns>]>([
	['an earlier no-show', { noShows: 1 }, {}],
	['two of them', { noShows: 2 }, { noShows: 1 }],
	['no confirmation', {}, { confirmed: true }],
	['no deposit', {}, { deposit: true }],
	['never there before', {}, { kept: 2 }],
	['booked days ahead', {}, { bookedAt: NOW + 8 * DAY }],
	['a long way', { travelMinutes: 45 }, { travelMinutes: 10 }],
])('%s raises it', (_, worse, better) => {
	expect(noShowRisk(signs(worse)).score).toBeGreaterThan(noShowRisk(signs(better)).score);
});

test('says what it comes from and what to do', () => {
	const high = noShowRisk(signs({ noShows: 2 }));
	expect(high).toMatchObject({ level: 'high', weights: 'first', factors: [{ code: 'noShows', message: 'Was not there before' }] });
	expect(high.actions.map(({ code }) => code)).toEqual(['remind-again', 'call', 'ask-deposit']);
	expect(noShowRisk(signs({ bookedAt: NOW + 8 * DAY }))).toMatchObject({ level: 'low', actions: [] });
});

/**
 * Of the first 2,999 appointments of the public sample "Medical Appointment No Shows": days ahead, how many, how many missed.
 * The score has to tell those who came from those who did not better than chance, and to be right on the whole.
 */
const SAMPLE: Array<[days: number, count: number, missed: number]> = [
	[0, 967, 31],
	[1, 472, 114],
	[5, 235, 69],
	[10, 342, 98],
	[20, 532, 150],
	[40, 451, 126],
];

test('against the public sample: higher where more were missed', () => {
	const scored = SAMPLE.map(([days, count, missed]) => ({ score: noShowRisk(signs({ bookedAt: signs().start - days * DAY })).score, missed, kept: count - missed }));
	let better = 0;
	let pairs = 0;
	for (const one of scored) {
		for (const other of scored) {
			pairs += one.missed * other.kept;
			better += one.missed * other.kept * (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0);
		}
	}
	expect(better / pairs).toBeGreaterThan(0.66);
});

describe('refit', () => {
	/** A business whose customers are missed far less, and for whom a long lead makes no difference. */
	const outcomes = (count: number) => Array.from({ length: count }, (_, index) => ({ ...signs({ noShows: index % 5 === 0 ? 1 : 0, bookedAt: index % 2 === 0 ? NOW : NOW + 8 * DAY }), missed: index % 5 === 0 ? index % 15 === 0 : index % 47 === 0 }));

	test('not before there are 200 outcomes', () => {
		expect(fitNoShow(outcomes(199))).toBeUndefined();
		expect(fitNoShow(outcomes(200))).toBeDefined();
	});

	test('moves towards what happened', () => {
		const own = fitNoShow(outcomes(2000));
		if (!own) throw new Error('not fitted');
		const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
		const share = mean(outcomes(2000).map(({ missed }) => (missed ? 1 : 0)));
		expect(mean(outcomes(2000).map((one) => noShowRisk(one, own).score))).toBeCloseTo(share, 1);
		expect(own.sameDay).toBeGreaterThan(FIRST_WEIGHTS.sameDay);
		expect(noShowRisk(signs(), own).weights).toBe('own');
	});

	test.each([0, 0.03, 0.2, 0.5, 0.9, 1])('however far the business is from the first weights: of its visits %d are missed', (share) => {
		for (const count of [200, 1000]) {
			const sameDay = Array.from({ length: count }, (_, index) => ({ ...signs({ bookedAt: NOW, start: NOW + HOUR }), missed: (index * 0.618034) % 1 < share }));
			const { score } = noShowRisk(sameDay[0], fitNoShow(sameDay));
			expect(Math.abs(score - share)).toBeLessThan(0.06);
		}
	});

	test('leaves what was never seen as it was', () => {
		expect(fitNoShow(outcomes(300))?.deposit).toBe(FIRST_WEIGHTS.deposit);
	});
});
