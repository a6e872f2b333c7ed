import { readInquiry } from '../../../../domain/classify/engine/reading';
import { trainServices } from '../../../../domain/classify/engine/service';
import { calibratedRanking } from '../../../../domain/classify/engine/serviceConfidence';
import { localEngine } from '../../../../domain/classify';
import { normaliseInquiry } from '../../../../domain/message';
import { parseProfile, PRESETS } from '../../../../domain/profile';
import { loadSamples } from '../../../fixtures/samples/load';
import { inquiryOf } from './cases';

interface Answer {
	confidence: number;
	right: boolean;
	weight: number;
}

const FOLDS = 5;
/** Of all inquiries, those that no service fits. */
const STRANGERS = 0.2;

/** Every example of the presets, answered by an engine trained without it, and by the engines of the other trades. */
function crossValidated(): Answer[] {
	const profiles = Object.values(PRESETS).map((preset) => parseProfile(preset));
	const inside: Answer[] = [];
	const outside: Answer[] = [];
	for (const profile of profiles) {
		for (let fold = 0; fold < FOLDS; fold++) {
			const heldOut = (_: string, n: number) => n % FOLDS === fold;
			const services = profile.services.map((service) => ({ ...service, examples: service.examples.filter((_, n) => n % FOLDS !== fold) }));
			const classifier = trainServices({ services }, []);
			const answer = (text: string) => classifier.classify(readInquiry(inquiryOf(text))).ranking[0];
			for (const other of profiles) {
				for (const { id, examples } of other.services) {
					for (const example of examples.filter(heldOut)) {
						const { service, confidence } = answer(example);
						if (other === profile) inside.push({ confidence, right: service === id, weight: 1 });
						else outside.push({ confidence, right: false, weight: 1 });
					}
				}
			}
		}
	}
	const weight = ((STRANGERS / (1 - STRANGERS)) * inside.length) / outside.length;
	return [...inside, ...outside.map((entry) => ({ ...entry, weight }))];
}

/** Ten bins of equal width: how many, how sure on average, how often right; and the weighted mean of the differences. */
function reliability(answers: Answer[]) {
	const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }));
	for (const { confidence, right, weight } of answers) {
		const bin = bins[Math.min(9, Math.floor(confidence * 10))];
		bin.count += weight;
		bin.sure += weight * confidence;
		if (right) bin.right += weight;
	}
	const all = bins.reduce((sum, { count }) => sum + count, 0);
	return { bins, calibrationGap: bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / all };
}

function print(title: string, { bins, calibrationGap }: ReturnType<typeof reliability>): void {
	const rows = bins.filter(({ count }) => count > 0).map(({ count, sure, right }) => `  ${(sure / count).toFixed(2)} sure, ${(right / count).toFixed(2)} right (${count.toFixed(0)})`);
	process.stdout.write(`${title}: expected calibration gap ${calibrationGap.toFixed(3)}\n${rows.join('\n')}\n`);
}

describe('the confidence in a service', () => {
	test('is how often it is right, on the presets’ examples in turn', () => {
		const measured = reliability(crossValidated());
		print('examples of the presets', measured);
		expect(measured.calibrationGap).toBeLessThan(0.05);
		for (const { count, sure, right } of measured.bins.filter((bin) => bin.count >= 40)) {
			expect(Math.abs(sure - right) / count).toBeLessThan(0.1);
		}
	});

	test('0.9 and more is right nine times in ten on the samples', () => {
		const answers = loadSamples()
			.filter(({ expect: { intent } }) => !['spam', 'vendor', 'jobApplication'].includes(intent))
			.flatMap((sample) => {
				const item = { headers: {}, params: {}, query: {}, body: sample.rawBody ?? sample.body, webhookUrl: '', executionMode: 'production' };
				const { inquiry } = normaliseInquiry(item, { now: 0, zone: 'America/Chicago' });
				const { service, confidence } = localEngine(parseProfile(PRESETS[sample.trade])).classify(inquiry, { reviewBelow: 0.6, now: 0 });
				return service === null ? [] : [{ confidence, right: service === sample.expect.service, weight: 1 }];
			});
		const measured = reliability(answers);
		print('samples', measured);
		const sure = answers.filter(({ confidence }) => confidence >= 0.9);
		expect(sure.length).toBeGreaterThan(50);
		expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.9);
	});
});

describe('calibrating a ranking', () => {
	const scores = Array.from({ length: 101 }, (_, n) => n / 100);

	test('a surer score never gets a lower confidence', () => {
		const confidences = scores.map((score) => calibratedRanking([{ service: 'a', confidence: score }])[0].confidence);
		for (let n = 1; n < confidences.length; n++) expect(confidences[n]).toBeGreaterThanOrEqual(confidences[n - 1]);
		expect(confidences[0]).toBe(0);
		expect(confidences[100]).toBeLessThan(1);
	});

	test('keeps the order, and the sum within 1', () => {
		for (const first of scores) {
			for (const share of [0, 0.3, 0.7, 1]) {
				const second = Math.min(first, (1 - first) * share);
				const ranking = calibratedRanking([{ service: 'a', confidence: first }, { service: 'b', confidence: second }]);
				expect(ranking.map(({ service }) => service)).toEqual(['a', 'b']);
				expect(ranking[1].confidence).toBeLessThanOrEqual(ranking[0].confidence);
				expect(ranking[0].confidence + ranking[1].confidence).toBeLessThanOrEqual(1 + 1e-9);
			}
		}
	});

	test('no service: nothing to say', () => {
		expect(calibratedRanking([])).toEqual([]);
	});
});
