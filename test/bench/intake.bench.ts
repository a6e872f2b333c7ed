import { cpus } from 'node:os';

import type { ExtractedField } from '../../domain/intake/index.ts';
import { built } from '../../scripts/n8n/built.ts';
import { packTarball } from '../../scripts/n8n/pack.ts';
import type { IntakeSample, Label } from '../fixtures/intake/load.ts';
import { loadIntakes } from '../fixtures/intake/load.ts';
import type { ChatRequest, Reply } from '../support/modelServer.ts';
import { startModelServer } from '../support/modelServer.ts';
import type { Outputs, Placed, Ran, Subject } from './bed.ts';
import { BREAKS, makeBed, node, numberIn, subjectOf } from './bed.ts';

/**
 * Intake Extractor beside n8n's own Information Extractor, in one n8n, over one model server that takes 300 ms for each
 * answer. Both are asked for the intake fields of the profile homeServices; Information Extractor has one list of
 * attributes for all items and so is asked for all nine each time. How time and tokens are counted stands in `bed.ts`.
 *
 * The server knows each message's labels and answers by them. When it invents, it also fills every fourth field that was
 * asked for and not said; to Intake Extractor it gives as the quote in turn its own invention and true words of the
 * message. Of the values that came from the model for what was not said, those are invented whose words do not stand in
 * the message, the others misplaced. An item is lost when it does not come out with what was read of it; Information
 * Extractor passes on nothing else. A repair that Information Extractor asks for does not carry the message, so the server
 * answers it with no values.
 */
type Mode = 'nothing' | 'invents' | 'breaks' | 'stuck';

interface Compared extends Subject {
	/** What came out, by the message's running number. */
	read: (outputs: Outputs) => Map<number, Read>;
}

interface Read {
	values: number;
	fromModel: FromModel[];
}

interface FromModel {
	field: string;
	/** What has to stand in the message. */
	words: string;
}

interface Measured extends Ran {
	name: string;
	count: number;
	values: number;
	/** Answers that the server made up. */
	madeUp: number;
	invented: number;
	misplaced: number;
	out: number;
}

const LATENCY_MS = 300;
const quick = process.argv.includes('--quick');
const THOUSAND = quick ? 200 : 1000;
const HUNDREDS = quick ? 50 : 200;

const INVENTIONS: Record<string, string | number | boolean> = {
	name: 'Jordan Ashford',
	phone: '312-555-0198',
	address: '99 Quarry Street, Springfield, IL 62701',
	email: 'jordan@example.org',
	preferredTime: '2026-05-04 09:00',
	access: 'Gate code 4321',
	fuel: 'gas',
	unitAge: 17,
	waterShutOff: true,
};

const tarball = process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball());
const { PRESETS, parseProfile } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');
const { intake: fields } = parseProfile(PRESETS.homeServices);

const samples = loadIntakes().filter(({ trade, input }) => trade === 'homeServices' && input.text !== undefined && input.fields === undefined && input.messages === undefined);
const sampleOf = (number: number) => samples[number % samples.length];
const items = (count: number) =>
	Array.from({ length: count }, (_, number) => {
		const { input, service } = sampleOf(number);
		return { message: `(no. ${number})\n\n${input.text ?? ''}`, classification: { service }, writtenAt: input.referenceTime };
	});

let mode: Mode = 'nothing';
let breaks = 0;
let madeUp = 0;

const server = await startModelServer({ models: 'any', latencyMs: LATENCY_MS, answer: reply });
const bed = await makeBed(server, tarball);
try {
	const theirs = { stop: informationExtractor('stop'), goesOn: informationExtractor('go on') };
	const ours = { local: intakeExtractor('local'), whenUnsure: intakeExtractor('whenUnsure'), always: intakeExtractor('always') };
	const all = [...Object.values(theirs), ...Object.values(ours)];
	await bed.publish(all);
	// Lazy loading and the first expressions of each.
	for (const subject of all) await measure(subject, 10, 'nothing');

	console.log(`n8n 2.41.1, Node ${process.version}, ${cpus().length} cores, SQLite; model server with ${LATENCY_MS} ms per answer on the same machine`);
	console.log(`${samples.length} labelled messages of home services, repeated with a running number; ${fields.length} fields`);
	heading('Nothing broken; Intake Extractor is the fastest of three runs');
	const base = show(await measure(theirs.stop, THOUSAND, 'nothing'));
	const whole = [];
	for (const subject of Object.values(ours)) whole.push(show(await fastest(subject, THOUSAND)));

	heading('The server invents every fourth value that was not said');
	const inventing = [];
	for (const subject of [theirs.stop, ...Object.values(ours)]) inventing.push(show(await measure(subject, HUNDREDS, 'invents')));

	heading(`Every tenth answer broken (${BREAKS.join(', ')}, in turn)`);
	for (const subject of [theirs.stop, theirs.goesOn, ...Object.values(ours)]) show(await measure(subject, HUNDREDS, 'breaks'));

	heading('All answers about every tenth message broken, repairs included');
	for (const subject of [theirs.stop, theirs.goesOn, ...Object.values(ours)]) show(await measure(subject, HUNDREDS, 'stuck'));

	console.log(`\nOf Information Extractor's, ${THOUSAND} items`);
	for (const { name, seconds, calls, ...used } of whole) {
		console.log(`${name.padEnd(30)} wall time ${(seconds / base.seconds).toFixed(3)}  calls ${(calls / base.calls).toFixed(2)}  tokens ${(tokens(used) / tokens(base)).toFixed(2)}`);
	}
	console.log('Of what the server made up');
	for (const { name, invented, misplaced, madeUp: made } of inventing) console.log(`${name.padEnd(30)} ${made} answers: ${invented} became invented values, ${misplaced} misplaced ones`);

	function informationExtractor(whenBroken: 'stop' | 'go on'): Compared {
		const extractor = node('Information Extractor', '@n8n/n8n-nodes-langchain.informationExtractor', 1.2, {
			text: '={{ $json.message }}',
			attributes: { attributes: fields.map(attributeOf) },
		});
		const placed: Placed[] = [
			{ node: { ...extractor, ...(whenBroken === 'go on' && { onError: 'continueRegularOutput' }) }, after: 'One Each' },
			{ model: 'Information Extractor' },
		];
		return {
			...subjectOf(`n8n Information Extractor${whenBroken === 'go on' ? ', goes on' : ''}`, 'homeServices', placed, bed.theirs),
			read: (outputs) => {
				const read = new Map<number, Read>();
				for (const [number, { json }] of outputs['Information Extractor'].flat().entries()) {
					if (typeof json.output !== 'object' || json.output === null) continue;
					const fromModel = Object.entries(json.output).map(([field, value]) => ({ field, words: String(value) }));
					read.set(number, { values: fromModel.length, fromModel });
				}
				return read;
			},
		};
	}

	function intakeExtractor(useModel: 'local' | 'always' | 'whenUnsure'): Compared {
		const extractor = node('Intake Extractor', 'n8n-nodes-lead-to-cash.intakeExtractor', 1, {
			referenceTime: '={{ $json.writtenAt }}',
			...(useModel === 'local' ? { engine: 'local' } : { engine: 'openAi', useModel }),
		});
		const name = { local: 'local', always: 'always', whenUnsure: 'when unsure' }[useModel];
		return {
			...subjectOf(`Intake Extractor, ${name}`, 'homeServices', [{ node: { ...extractor, ...(useModel !== 'local' && { credentials: bed.ours }) }, after: 'One Each' }], bed.theirs),
			read: (outputs) => {
				const read = new Map<number, Read>();
				for (const { json } of outputs['Intake Extractor'].flat()) {
					const number = numberIn(json.message);
					const found = fieldsOf(json.intake);
					if (number === undefined || found === undefined) continue;
					const fromModel = Object.entries(found).filter(([, { source }]) => source === 'model');
					read.set(number, { values: Object.keys(found).length, fromModel: fromModel.map(([field, value]) => ({ field, words: wordsIn(field, value) })) });
				}
				return read;
			},
		};
	}

	/** Of three: whatever else the machine does weighs on what takes little time itself. */
	async function fastest(subject: Compared, count: number): Promise<Measured> {
		const runs = [await measure(subject, count, 'nothing'), await measure(subject, count, 'nothing'), await measure(subject, count, 'nothing')];
		return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
	}

	async function measure(subject: Compared, count: number, what: Mode): Promise<Measured> {
		mode = what;
		breaks = 0;
		madeUp = 0;
		const ran = await bed.run(subject, items(count));
		const read = ran.stopped ? new Map<number, Read>() : subject.read(ran.outputs);
		let values = 0;
		let invented = 0;
		let misplaced = 0;
		for (const [number, { values: filled, fromModel }] of read) {
			const { input, expect } = sampleOf(number);
			const said = new Set(wordsOf(input.text ?? ''));
			values += filled;
			for (const { field, words } of fromModel) {
				if (field in expect) continue;
				if (wordsOf(words).every((word) => said.has(word))) misplaced += 1;
				else invented += 1;
			}
		}
		return { ...ran, name: subject.name, count, values, madeUp, invented, misplaced, out: read.size };
	}
} finally {
	await bed.stop();
	await server.stop();
}

/** The quote, and the value where it is not read out of the quote in another form. */
function wordsIn(field: string, { raw, value }: ExtractedField): string {
	const type = fields.find(({ name }) => name === field)?.type ?? 'text';
	return ['text', 'name', 'choice', 'boolean'].includes(type) ? `${raw} ${String(value)}` : raw;
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function attributeOf({ name, type, question, choices }: (typeof fields)[number]) {
	return {
		name,
		type: type === 'number' || type === 'boolean' ? type : 'string',
		description: `${question ?? name}${choices.length > 0 ? ` One of ${choices.join(', ')}` : ''}`,
		required: false,
	};
}

/** What the labels know, and what the server makes up, in the form that is asked for. */
function reply(chat: ChatRequest, number: number): Reply {
	if (mode === 'breaks' && number % 10 === 5) return { fails: BREAKS[breaks++ % BREAKS.length] };
	const wanted = numberIn(chat.user);
	if (mode === 'stuck' && (wanted === undefined || wanted % 10 === 3)) return { fails: BREAKS[breaks++ % BREAKS.length] };
	// A repair of Information Extractor, which does not carry the text; all of its attributes may be left out.
	if (wanted === undefined) return { json: {} };
	const sample = sampleOf(wanted);
	const strict = chat.format === 'json_schema';
	const asked = strict ? Object.keys(Object(chat.schema?.properties)) : fields.map(({ name }) => name);
	const given = asked.flatMap((field): Array<[string, unknown]> => {
		const label = sample.expect[field];
		if (label !== undefined) {
			if (!strict) return [[field, plain(label)]];
			const quote = quoteOf(label, sample);
			return [[field, quote === undefined ? null : { quote, value: typeof label === 'boolean' ? label : quote }]];
		}
		const isMadeUp = mode === 'invents' && (wanted + fields.findIndex(({ name }) => name === field)) % 4 === 0;
		if (!isMadeUp) return strict ? [[field, null]] : [];
		madeUp += 1;
		const value = INVENTIONS[field];
		if (!strict) return [[field, value]];
		const quote = wanted % 2 === 0 ? String(value) : trueWords(sample);
		return [[field, { quote, value: typeof value === 'boolean' ? value : String(value) }]];
	});
	return { json: Object.fromEntries(given) };
}

function plain(label: Label): unknown {
	return typeof label === 'object' ? Object.values(label).join(', ') : label;
}

/** Where the label stands as it is; what only a person would find again is answered by null. */
function quoteOf(label: Label, { input }: IntakeSample): string | undefined {
	const text = input.text ?? '';
	const wanted = typeof label === 'object' ? Object.values(label)[0] : String(label);
	const at = text.toLowerCase().indexOf(wanted.toLowerCase());
	return at < 0 ? undefined : text.slice(at, at + wanted.length);
}

function trueWords({ input }: IntakeSample): string {
	return (input.text ?? '').split('\n', 1)[0].split(' ').slice(0, 7).join(' ');
}

function fieldsOf(intake: unknown): Record<string, ExtractedField> | undefined {
	return typeof intake === 'object' && intake !== null && 'fields' in intake ? (intake.fields as Record<string, ExtractedField>) : undefined;
}

function tokens({ tokensIn, tokensOut }: Pick<Ran, 'tokensIn' | 'tokensOut'>): number {
	return tokensIn + tokensOut;
}

function heading(title: string): void {
	console.log(`\n${title}`);
	console.log(`${'items'.padStart(5)}  ${'subject'.padEnd(36)} ${'seconds'.padStart(8)} ${'calls'.padStart(6)} ${'tokens in'.padStart(10)} ${'out'.padStart(8)} ${'values'.padStart(7)} ${'invented'.padStart(9)} ${'misplaced'.padStart(10)} ${'items out'.padStart(10)} ${'lost'.padStart(5)}`);
}

function show(measured: Measured): Measured {
	const { name, count, seconds, calls, tokensIn, tokensOut, values, invented, misplaced, out, stopped } = measured;
	console.log(
		`${String(count).padStart(5)}  ${name.padEnd(36)} ${seconds.toFixed(2).padStart(8)} ${String(calls).padStart(6)} ${String(tokensIn).padStart(10)} ${String(tokensOut).padStart(8)} ${String(values).padStart(7)} ${String(invented).padStart(9)} ${String(misplaced).padStart(10)} ${String(out).padStart(10)} ${String(count - out).padStart(5)}${stopped ? '  the execution stopped' : ''}`,
	);
	return measured;
}
