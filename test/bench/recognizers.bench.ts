/**
 * How well the recognizers find values in English text, beside chrono-node and libphonenumber-js alone on the same cases.
 * Run from the project's root: `node test/bench/recognizers.bench.ts`. The set is read from `../shared/data` or LEAD_TO_CASH_DATA.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import * as chrono from 'chrono-node';
import { build } from 'esbuild';
import { findPhoneNumbersInText } from 'libphonenumber-js';

type Recognizers = typeof import('../../domain/intake/recognize');
type Context = Parameters<Recognizers['findPhones']>[1];

interface Span {
	start: number;
	end: number;
}

interface Case {
	Input: string;
	Context?: { ReferenceDateTime?: string };
	Results: Array<{ Text: string; Start?: number; End?: number }>;
}

interface Row {
	type: string;
	cases: number;
	values: number;
	'ours P': string;
	'ours R': string;
	'ours F1': string;
	'ours touching F1': string;
	'chrono-node F1': string;
	'libphonenumber-js F1': string;
	'above both': string;
	'texts/s': string;
}

type Finder = (text: string, context: Context) => Span[];

const DATA = process.env.LEAD_TO_CASH_DATA ?? path.resolve('../shared/data');
const FILE = 'extraction-recognizers-en.json';
/** For the cases that name no moment. */
const REFERENCE = '2016-11-07T00:00:00';

void main();

async function main(): Promise<void> {
	const text = await readFile(path.join(DATA, FILE), 'utf8').catch(() => undefined);
	if (text === undefined) {
		process.stdout.write(`Skipped: no ${FILE} in ${DATA}. Name its folder in LEAD_TO_CASH_DATA.\n`);
		return;
	}
	const sets = JSON.parse(text) as Record<string, { cases: Case[] }>;
	const { findPhones, findEmails, findUrls, findMoney, findTimes, findDurations, findNumbers } = await loadRecognizers();
	const timesAndDurations: Finder = (input, context) => {
		const times = findTimes(input, context);
		const apart = findDurations(input, context).filter((duration) => !times.some((time) => overlap(time, duration)));
		return [...times, ...apart];
	};
	const types: Array<[type: string, cases: Case[], find: Finder]> = [
		['phone', sets.phone.cases, findPhones],
		['email', sets.email.cases, findEmails],
		['url', sets.url.cases, findUrls],
		['currency', sets.currency.cases, findMoney],
		['date and time', [...sets.datetime.cases, ...sets.datetime_calendar.cases], timesAndDurations],
		['duration', sets.duration.cases, findDurations],
		['number', sets.number.cases, findNumbers],
	];
	console.table(types.map(([type, cases, find]) => measure(type, cases, find)));
	process.stdout.write(
		[
			`Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}; one thread.`,
			'A value counts as found where its place is exactly the expected one; touching F1 also counts a place that overlaps it.',
			'Date and time asks for points, windows, repetitions and durations in one list: ours are findTimes and findDurations together.',
			'chrono-node: parse() with the case’s moment. libphonenumber-js: findPhoneNumbersInText() for the US, as is ours.',
			'',
		].join('\n'),
	);
}

function measure(type: string, cases: Case[], find: Finder): Row {
	const started = performance.now();
	const ours = cases.map((one) => find(one.Input, contextOf(one)));
	const seconds = (performance.now() - started) / 1000;
	const expected = cases.map(expectedSpans);
	const exact = score(ours, expected, isSame);
	const byChrono = score(cases.map(chronoAlone), expected, isSame).f1;
	const byPhones = score(cases.map(phonesAlone), expected, isSame).f1;
	return {
		type,
		cases: cases.length,
		values: expected.flat().length,
		'ours P': exact.precision.toFixed(3),
		'ours R': exact.recall.toFixed(3),
		'ours F1': exact.f1.toFixed(3),
		'ours touching F1': score(ours, expected, overlap).f1.toFixed(3),
		'chrono-node F1': byChrono.toFixed(3),
		'libphonenumber-js F1': byPhones.toFixed(3),
		'above both': exact.f1 > Math.max(byChrono, byPhones) ? 'yes' : 'no',
		'texts/s': (cases.length / seconds).toFixed(0),
	};
}

function contextOf({ Context: given }: Case): Context {
	const referenceTime = Date.parse(`${given?.ReferenceDateTime ?? REFERENCE}Z`);
	return { referenceTime, zone: 'UTC', country: 'US', language: 'en', currency: 'USD' };
}

function chronoAlone(one: Case): Span[] {
	const instant = new Date(contextOf(one).referenceTime);
	return chrono.parse(one.Input, { instant, timezone: 0 }).map(({ index, text }) => ({ start: index, end: index + text.length }));
}

function phonesAlone({ Input }: Case): Span[] {
	return findPhoneNumbersInText(Input, { defaultCountry: 'US' }).map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
}

/** The duration set gives texts without places: each stands where it first occurs behind the one before it. */
function expectedSpans({ Input, Results }: Case): Span[] {
	let from = 0;
	return Results.map(({ Text, Start, End }) => {
		const start = Start ?? Input.toLowerCase().indexOf(Text.toLowerCase(), from);
		from = start + Text.length;
		return { start, end: End === undefined ? from : End + 1 };
	});
}

function score(found: Span[][], expected: Span[][], agrees: (a: Span, b: Span) => boolean) {
	let hits = 0;
	for (const [index, spans] of expected.entries()) {
		const free = [...found[index]];
		for (const span of spans) {
			const at = free.findIndex((other) => agrees(other, span));
			if (at === -1) continue;
			free.splice(at, 1);
			hits += 1;
		}
	}
	const [asked, given] = [expected.flat().length, found.flat().length];
	return { precision: given === 0 ? 0 : hits / given, recall: hits / asked, f1: (2 * hits) / (asked + given) };
}

function isSame(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The recognizers' door as it stands, bundled for this run. */
async function loadRecognizers(): Promise<Recognizers> {
	const folder = await mkdtemp(path.join(tmpdir(), 'recognizers-'));
	try {
		const outfile = path.join(folder, 'recognize.cjs');
		await build({ entryPoints: ['domain/intake/recognize/index.ts'], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
		return createRequire(path.join(folder, 'bench.cjs'))(outfile) as Recognizers;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
