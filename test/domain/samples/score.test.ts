import { contentKeyOf, sourceKeyOf } from '../../../domain/case';
import { classificationOutput, localEngine } from '../../../domain/classify';
import { normaliseInquiry } from '../../../domain/message';
import { parseProfile, PRESETS } from '../../../domain/profile';
import type { Outcome, Sample } from '../../fixtures/samples/load';
import { loadHeldout, loadSamples } from '../../fixtures/samples/load';

interface Read {
	sample: Sample;
	service: string | null;
	outcome: Outcome;
	intent: string;
	priority: string;
	language: string;
}

const NOW = Date.parse('2026-03-04T10:00:00-06:00');

/** What the follow-up does with each, in order: normalise, look for a duplicate, classify. */
function readAll(samples: Sample[]): Read[] {
	const seen = new Set<string>();
	const engines = new Map(Object.entries(PRESETS).map(([trade, preset]) => [trade, localEngine(parseProfile(preset))]));
	return samples.map((sample) => {
		const { inquiry } = normaliseInquiry(
			{ headers: {}, params: {}, query: {}, body: sample.rawBody ?? sample.body, webhookUrl: '', executionMode: 'production' },
			{ now: NOW, zone: 'America/Chicago' },
		);
		const keys = [contentKeyOf(inquiry), sourceKeyOf(inquiry)].filter((key) => key !== undefined).map((key) => `${sample.trade}:${key}`);
		const duplicate = keys.some((key) => seen.has(key));
		for (const key of keys) seen.add(key);
		const classification = engines.get(sample.trade)!.classify(inquiry, { reviewBelow: 0.6, now: NOW });
		return {
			sample,
			service: classification.service,
			outcome: duplicate ? 'duplicate' : classificationOutput(classification),
			intent: classification.intent,
			priority: classification.priority,
			language: classification.language,
		};
	});
}

function share(reads: Read[], right: (read: Read) => boolean): number {
	return reads.filter(right).length / reads.length;
}

function scores(reads: Read[]) {
	return {
		service: share(reads, ({ sample, service }) => service === sample.expect.service),
		outcome: share(reads, ({ sample, outcome }) => outcome === sample.expect.outcome),
		intent: share(reads, ({ sample, intent }) => intent === sample.expect.intent),
		priority: share(reads, ({ sample, priority }) => priority === sample.expect.priority),
		language: share(reads, ({ sample, language }) => language === sample.expect.language),
	};
}

function print(title: string, reads: Read[]): void {
	const parts = Object.entries(scores(reads)).map(([name, value]) => `${name} ${(100 * value).toFixed(1)} %`);
	process.stdout.write(`${title} (${reads.length}): ${parts.join(', ')}\n`);
	for (const { sample, service, outcome } of reads) {
		if (service === sample.expect.service && outcome === sample.expect.outcome) continue;
		process.stdout.write(`  ${sample.id}: ${service} ${outcome}, labelled ${sample.expect.service} ${sample.expect.outcome} (${sample.note})\n`);
	}
}

describe('the local engine on inquiries as businesses get them', () => {
	const samples = readAll(loadSamples());
	const heldout = readAll(loadHeldout());

	beforeAll(() => {
		print('samples', samples);
		print('never tuned on', heldout);
	});

	test.each(['service', 'outcome'] as const)('reaches 90 %% on %s', (what) => {
		expect(scores(samples)[what]).toBeGreaterThanOrEqual(0.9);
	});

	test('finds exactly the duplicates', () => {
		const found = samples.filter(({ outcome }) => outcome === 'duplicate').map(({ sample }) => sample.id);
		expect(found).toEqual(samples.filter(({ sample }) => sample.expect.duplicateOf).map(({ sample }) => sample.id));
	});

	test('calls no lead of a customer spam', () => {
		const wrong = [...samples, ...heldout].filter(
			({ sample, outcome }) => outcome === 'notALead' && sample.expect.outcome !== 'notALead',
		);
		expect(wrong.map(({ sample }) => sample.id)).toEqual([]);
	});

	test('overlooks no emergency', () => {
		const missed = samples.filter(({ sample, priority }) => sample.expect.priority === 'emergency' && priority !== 'emergency');
		expect(missed.map(({ sample }) => sample.id)).toEqual([]);
	});
});
