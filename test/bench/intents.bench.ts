/**
 * How well a text classifier trained on 5 or 10 examples of each intent does on two public sets, without a language model.
 * Run from the project's root: `node test/bench/intents.bench.ts`. The sets are read from `../shared/data` or LEAD_TO_CASH_DATA.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';

type Domain = typeof import('../../domain/classify');
type Classifier = ReturnType<Domain['trainTextClassifier']>;
type Labelled = [text: string, label: string];

interface IntentSet {
	train_5: Labelled[];
	train_10: Labelled[];
	test: Labelled[];
}

interface Row {
	set: string;
	examples: number;
	labels: string;
	'accuracy %': string;
	'SVM, README %': string;
	ECE: string;
	'strangers rejected %': string;
	'by confidence %': string;
	'kept at 0.1 %': string;
	'training ms': string;
	'texts/s': string;
}

const DATA = process.env.LEAD_TO_CASH_DATA ?? path.resolve('../shared/data');
const SETS = ['banking77', 'hwu64'] as const;
const SIZES = [10, 5] as const;
/** TF-IDF and a linear SVM on the same examples, as measured in the data folder's README. */
const SVM: Record<string, string> = { 'banking77 10': '74.7', 'banking77 5': '62.6', 'hwu64 10': '70.7', 'hwu64 5': '62.1' };
const RUNS = 3;

void main();

async function main(): Promise<void> {
	const sets = await readSets();
	if (sets === undefined) {
		process.stdout.write(`Skipped: no intents-${SETS.join('.json or intents-')}.json in ${DATA}. Name their folder in LEAD_TO_CASH_DATA.\n`);
		return;
	}
	const { trainTextClassifier } = await loadDomain();
	const rows: Row[] = [];
	for (const set of SETS) {
		const strangers = sets[set === 'hwu64' ? 'banking77' : 'hwu64'].test;
		for (const size of SIZES) {
			for (const readLabels of [false, true]) {
				const examples = sets[set][`train_${size}`].map(([text, label]) => ({ text, label }));
				const train = () => trainTextClassifier(examples, { readLabels });
				rows.push(measure({ set, size, readLabels, train, tests: sets[set].test, strangers }));
			}
		}
	}
	console.table(rows);
	process.stdout.write(
		[
			`Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}; one thread; the fastest of ${RUNS} runs.`,
			'Measured on the test parts; features, calibration and constants were chosen on the validation parts.',
			'labels "read": the words of the label’s name are one more example of it. The SVM was not given them.',
			'ECE: expected calibration error in ten bins of equal width, of the surest label.',
			'strangers: the other set’s test texts, rejected by familiarity at the limit that keeps 90 % of this set’s; beside it the same by confidence.',
			'kept at 0.1: how many of this set’s texts a limit of 0.1 keeps, which is what a user without test data would set.',
			'Training includes the five held-out trainings for calibration.',
			'',
		].join('\n'),
	);
}

function measure({ set, size, readLabels, train, tests, strangers }: {
	set: string;
	size: number;
	readLabels: boolean;
	train: () => Classifier;
	tests: Labelled[];
	strangers: Labelled[];
}): Row {
	const trainings: number[] = [];
	const rates: number[] = [];
	let classifier = train();
	for (let run = 0; run < RUNS; run++) {
		trainings.push(milliseconds(() => (classifier = train())));
		rates.push((1000 * tests.length) / milliseconds(() => tests.forEach(([text]) => classifier.predict(text))));
	}
	const own = tests.map(([text, label]) => ({ ...classifier.predict(text), expected: label }));
	const others = strangers.map(([text]) => classifier.predict(text));
	const familiarity = ({ familiarity: value }: { familiarity?: number }) => value ?? 0;
	return {
		set,
		examples: size,
		labels: readLabels ? 'read' : '-',
		'accuracy %': percent(own.filter(({ label, expected }) => label === expected).length / own.length),
		'SVM, README %': SVM[`${set} ${size}`],
		ECE: calibrationGap(own.map(({ confidence, label, expected }) => ({ confidence, right: label === expected }))).toFixed(3),
		'strangers rejected %': percent(rejectedAt90(own.map(familiarity), others.map(familiarity))),
		'by confidence %': percent(rejectedAt90(own.map(({ confidence }) => confidence), others.map(({ confidence }) => confidence))),
		'kept at 0.1 %': percent(own.filter((prediction) => familiarity(prediction) >= 0.1).length / own.length),
		'training ms': Math.min(...trainings).toFixed(0),
		'texts/s': Math.max(...rates).toFixed(0),
	};
}

function milliseconds(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function percent(share: number): string {
	return (100 * share).toFixed(1);
}

function calibrationGap(answers: Array<{ confidence: number; right: boolean }>): number {
	const gaps = new Float64Array(10);
	for (const { confidence, right } of answers) gaps[Math.min(9, Math.floor(confidence * 10))] += confidence - (right ? 1 : 0);
	return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length;
}

/** The share of the others below the value that nine in ten of the own reach. */
function rejectedAt90(own: number[], others: number[]): number {
	const limit = [...own].sort((a, b) => a - b)[Math.floor(own.length * 0.1)];
	return others.filter((value) => value < limit).length / others.length;
}

async function readSets(): Promise<Record<(typeof SETS)[number], IntentSet> | undefined> {
	const [banking77, hwu64] = await Promise.all(SETS.map((set) => readFile(path.join(DATA, `intents-${set}.json`), 'utf8').catch(() => undefined)));
	if (banking77 === undefined || hwu64 === undefined) return undefined;
	return { banking77: JSON.parse(banking77) as IntentSet, hwu64: JSON.parse(hwu64) as IntentSet };
}

/** The domain's door as it stands, bundled for this run. */
async function loadDomain(): Promise<Domain> {
	const folder = await mkdtemp(path.join(tmpdir(), 'intents-'));
	try {
		const outfile = path.join(folder, 'inquiry.cjs');
		await build({ entryPoints: ['domain/classify/index.ts'], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
		return createRequire(path.join(folder, 'bench.cjs'))(outfile) as Domain;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
