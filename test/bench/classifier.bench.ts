import { cpus } from 'node:os';

import type { Classification } from '../../domain/case/index.ts';
import { built } from '../../scripts/n8n/built.ts';
import { packTarball } from '../../scripts/n8n/pack.ts';
import type { Sample } from '../fixtures/samples/load.ts';
import { loadSamples } from '../fixtures/samples/load.ts';
import type { ChatRequest, Reply } from '../support/modelServer.ts';
import { startModelServer } from '../support/modelServer.ts';
import type { Outputs, Placed, Subject } from './bed.ts';
import { BREAKS, makeBed, node, numberIn, subjectOf, target } from './bed.ts';

/**
 * Inquiry Classifier beside n8n's own nodes, in one n8n, over one model server that takes 300 ms for each answer: Text
 * Classifier alone, which gives a category only, and Text Classifier, Information Extractor and Basic LLM Chain in a row,
 * which together give what one call of Inquiry Classifier gives, also for what fits no category (its branch Other is on).
 *
 * How time and tokens are counted stands in `bed.ts`. An item is lost when it does not leave the last node under test with
 * its own data; those that Text Classifier alone discards when nothing is broken (its default where no category fits) are
 * counted on their own.
 */
type WhenBroken = 'stop' | 'go on';

interface Compared extends Subject {
	/** Items that came out with their own data. */
	out: (outputs: Outputs) => number;
}

interface Measured {
	name: string;
	count: number;
	seconds: number;
	out: number;
	/** The execution ended there; nothing went on. */
	stopped: boolean;
	calls: number;
	tokensIn: number;
	tokensOut: number;
	/** Rubbish given to the step that writes the reply, where nothing tells it from a reply. */
	rubbishReplies: number;
}

/** What Inquiry Classifier says about an inquiry beside its service and reply. */
const ATTRIBUTES = [
	['intent', 'One of newJob, quote, booking, existingJob, complaint, billing, jobApplication, vendor, spam, other'],
	['priority', 'One of emergency, high, normal, low'],
	['language', 'Language of the message, as ISO 639-1'],
	['summary', 'One or two sentences in English, only what the message says'],
	['nextTask', 'The next step for the team, up to ten words, in English'],
	['checklist', 'Up to five short lines for that step'],
].map(([name, description]) => ({ name, type: 'string', description, required: false }));

const SUMMARY = 'The customer describes what is wrong at the house and asks for a visit. Nothing has been agreed yet.';
const TASK = 'Call back and agree on a visit';
const CHECKLIST = ['Confirm the address', 'Ask since when', 'Ask for a photo', 'Agree on a window'];

const LATENCY_MS = 300;
const quick = process.argv.includes('--quick');

const tarball = process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball());
const { PRESETS, parseProfile } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');
const profile = parseProfile(PRESETS.homeServices);

const samples = loadSamples().filter(({ trade, body, tags }) => trade === 'homeServices' && body !== undefined && !tags.includes('empty') && !tags.includes('huge'));
const texts = samples.map(({ body }) => {
	const { inquiry } = built<typeof import('../../domain/message/index.ts')>('domain/message').normaliseInquiry({ body }, { now: Date.UTC(2026, 2, 2, 16), zone: profile.business.timezone });
	return [inquiry.subject, inquiry.text].filter(Boolean).join('\n\n');
});
/** The running number keeps the texts apart, and tells the server which sample it is asked about; at the end it might be cut off with a signature. */
const inquiries = (count: number) =>
	Array.from({ length: count }, (_, number) => ({ message: `(no. ${number}) ${texts[number % texts.length]}` }));

const { business } = profile;
const signature = business.signature ?? business.name;
const REPLY_PROMPT = `=Write the reply of ${business.name}, a service business, to the inquiry below: plain text in the customer's language. Thank them, say what you understood, ask for what is missing, sign with "${signature}". No placeholders, prices, discounts, dates, times, links or promises. In danger: get to safety and call the emergency number first.

Inquiry, about {{ $("Gather").all()[$itemIndex].json.service }}:
{{ $("Gather").all()[$itemIndex].json.message }}`;
const REPLY = `Thank you for your message. We understand that something at your home needs attention and that you would like us to take a look. To prepare, please send us the address, the best way to reach you and, if you can, a photo of the spot. We will get back to you to agree on a visit.\n\n${signature}`;

let rubbishReplies = 0;
let broken: 'nothing' | 'answers' | 'inquiries' = 'nothing';
let breaks = 0;
let unplaced = 0;

const server = await startModelServer({ models: 'any', latencyMs: LATENCY_MS, answer: reply });
const bed = await makeBed(server, tarball);
try {
	const { theirs, ours } = bed;
	const subjects = {
		textClassifier: textClassifierAlone('stop'),
		textClassifierGoesOn: textClassifierAlone('go on'),
		composed: composedChain('stop'),
		composedGoesOn: composedChain('go on'),
		always: inquiryClassifier('always', {}),
		heldToEight: inquiryClassifier('always', { concurrency: 8 }),
		whenUnsure: inquiryClassifier('whenUnsure', {}),
	};
	await bed.publish(Object.values(subjects));
	// Training, lazy loading and the first expressions of each.
	for (const subject of Object.values(subjects)) await measure(subject, 10, 'nothing');

	console.log(`n8n 2.41.1, Node ${process.version}, ${cpus().length} cores, SQLite; model server with ${LATENCY_MS} ms per answer on the same machine`);
	console.log(`${samples.length} samples of home services, repeated with a running number; profile homeServices, ${profile.services.length} services\n`);
	heading('Nothing broken');
	const a = show(await measure(subjects.textClassifier, 100, 'nothing'));
	const b = show(await measure(subjects.composed, 100, 'nothing'));
	const c = show(await measure(subjects.always, 100, 'nothing'));
	const heldToEight = show(await measure(subjects.heldToEight, 100, 'nothing'));
	const d = show(await measure(subjects.whenUnsure, 100, 'nothing'));
	const thousand = quick
		? []
		: [
				show(await measure(subjects.textClassifier, 1000, 'nothing')),
				show(await measure(subjects.always, 1000, 'nothing')),
				show(await measure(subjects.whenUnsure, 1000, 'nothing')),
			];

	heading(`Every tenth answer broken (${BREAKS.join(', ')}, in turn)`);
	show(await measure(subjects.textClassifier, 100, 'answers'), a);
	show(await measure(subjects.textClassifierGoesOn, 100, 'answers'), a);
	show(await measure(subjects.composed, 100, 'answers'), b);
	show(await measure(subjects.composedGoesOn, 100, 'answers'), b);
	const cBroken = show(await measure(subjects.always, 100, 'answers'), c);
	const dBroken = show(await measure(subjects.whenUnsure, 100, 'answers'), d);

	heading('All answers about every tenth inquiry broken, repairs included');
	show(await measure(subjects.textClassifierGoesOn, 100, 'inquiries'), a);
	const cStuck = show(await measure(subjects.always, 100, 'inquiries'), c);

	console.log('\nTargets');
	target('wall time, always, of Text Classifier\'s', c.seconds / a.seconds, 0.25);
	target('wall time, when unsure, of Text Classifier\'s', d.seconds / a.seconds, 0.25);
	if (thousand.length > 0) {
		target('wall time at 1,000, always, of Text Classifier\'s', thousand[1].seconds / thousand[0].seconds, 0.25);
		target('wall time at 1,000, when unsure, of Text Classifier\'s', thousand[2].seconds / thousand[0].seconds, 0.25);
	}
	target('tokens, always, of the composed chain\'s', tokens(c) / tokens(b), 0.4);
	target('tokens, when unsure, of the composed chain\'s', tokens(d) / tokens(b), 0.4);
	target('items lost, all runs of Inquiry Classifier with broken answers', [cBroken, dBroken, cStuck].reduce((sum, { out, count }) => sum + count - out, 0), 0);
	const perItem = (measured: Measured) => tokens(measured) / measured.out;
	console.log(
		`beside: wall time, always, held to 8 calls at once, of Text Classifier's (5 at once): ${(heldToEight.seconds / a.seconds).toFixed(2)}; always, of the composed chain's: ${(c.seconds / b.seconds).toFixed(2)}; tokens, always, of Text Classifier's: ${(tokens(c) / tokens(a)).toFixed(2)}; ` +
			`tokens for each item that came out, always ${perItem(c).toFixed(0)}, composed chain ${perItem(b).toFixed(0)} (${(perItem(c) / perItem(b)).toFixed(2)})`,
	);
	if (unplaced > 0) console.log(`${unplaced} requests named no inquiry and were answered by their schema alone (n8n's repairs do not carry the text)`);

	function textClassifierAlone(whenBroken: WhenBroken): Compared {
		return compared(`n8n Text Classifier${whenBroken === 'go on' ? ', goes on' : ''}`, [...textClassifier(whenBroken)], (run) =>
			run['Text Classifier'].flat().filter(({ json }) => numberIn(json.message) !== undefined).length);
	}

	/** Each category gets its service's name, all come together again, and each item is then asked about twice more. */
	function composedChain(whenBroken: WhenBroken): Compared {
		const branches = [...profile.services.map(({ id }) => id), 'none'].map((id, index) => node(`Service ${id}`, 'n8n-nodes-base.set', 3.4, {
			assignments: { assignments: [{ id: String(index), name: 'service', value: id, type: 'string' }] },
			includeOtherFields: true,
			options: {},
		}));
		const onError = whenBroken === 'go on' ? 'continueRegularOutput' : undefined;
		const nodes: Placed[] = [
			...textClassifier(whenBroken, { fallback: 'other' }),
			...branches.map((branch, index) => ({ node: branch, after: 'Text Classifier', output: index })),
			...branches.map((branch, index) => ({ node: node('Gather', 'n8n-nodes-base.merge', 3.2, { numberInputs: branches.length }), after: branch.name, input: index })),
			{
				node: { ...node('Extract', '@n8n/n8n-nodes-langchain.informationExtractor', 1.2, { text: '={{ $json.message }}', attributes: { attributes: ATTRIBUTES } }), onError },
				after: 'Gather',
			},
			{
				node: { ...node('Reply', '@n8n/n8n-nodes-langchain.chainLlm', 1.9, { promptType: 'define', text: REPLY_PROMPT }), onError },
				after: 'Extract',
			},
			{ model: 'Extract' },
			{ model: 'Reply' },
		];
		return compared(`n8n composed of three${whenBroken === 'go on' ? ', goes on' : ''}`, nodes, (run) => {
			const [gathered = []] = run.Gather ?? [];
			const [extracted = []] = run.Extract ?? [];
			const [replied = []] = run.Reply ?? [];
			return replied.filter(({ json }, index) => typeof json.text === 'string' && extracted[index].json.output !== undefined && numberIn(gathered[index].json.message) !== undefined).length;
		});
	}

	function inquiryClassifier(useModel: 'always' | 'whenUnsure', options: Record<string, unknown>): Compared {
		const name = ['Inquiry Classifier', useModel === 'always' ? 'always' : 'when unsure', ...('concurrency' in options ? [`${options.concurrency} at most`] : [])].join(', ');
		const classifier = node('Inquiry Classifier', 'n8n-nodes-lead-to-cash.inquiryClassifier', 1, {
			engine: 'openAi',
			useModel,
			options,
		});
		return compared(name, [{ node: { ...classifier, credentials: ours }, after: 'One Each' }], (run) => {
			const out = run['Inquiry Classifier'].flat();
			return new Set(out.filter(({ json }) => isClassified(json.classification)).map(({ json }) => numberIn(json.message))).size;
		});
	}

	function textClassifier(whenBroken: WhenBroken, options: Record<string, unknown> = {}): Placed[] {
		const classifier = node('Text Classifier', '@n8n/n8n-nodes-langchain.textClassifier', 1.1, {
			inputText: '={{ $json.message }}',
			categories: { categories: profile.services.map(({ id, description, keywords }) => ({ category: id, description: description || keywords.join(', ') })) },
			options,
		});
		return [
			{ node: { ...classifier, ...(whenBroken === 'go on' && { onError: 'continueRegularOutput' }) }, after: 'One Each' },
			{ model: 'Text Classifier' },
		];
	}

	function compared(name: string, placed: Placed[], out: Compared['out']): Compared {
		return { ...subjectOf(name, 'homeServices', placed, theirs), out };
	}

	async function measure(subject: Compared, count: number, what: typeof broken): Promise<Measured> {
		broken = what;
		breaks = 0;
		rubbishReplies = 0;
		const { outputs, ...ran } = await bed.run(subject, inquiries(count));
		return { name: subject.name, count, out: ran.stopped ? 0 : subject.out(outputs), rubbishReplies, ...ran };
	}
} finally {
	await bed.stop();
	await server.stop();
}

/** A plausible answer to whoever asks, in the form that they ask for. */
function reply(chat: ChatRequest, number: number): Reply {
	const inquiry = numberIn(chat.user);
	const asks = askedFor(chat);
	if (broken === 'answers' ? number % 10 === 5 : broken === 'inquiries' && inquiry !== undefined && inquiry % 10 === 3) {
		if (asks === 'reply') rubbishReplies += 1;
		return { fails: BREAKS[breaks++ % BREAKS.length] };
	}
	const sample = inquiry === undefined ? undefined : samples[inquiry % samples.length];
	if (asks === 'reply') return { content: REPLY };
	if (sample === undefined) {
		unplaced += 1;
		// All that is asked for may be left out, or is a boolean.
		return { json: asks === 'category' ? categoryOf(undefined, chat) : {} };
	}
	const { service, intent, priority, language } = sample.expect;
	if (asks === 'category') return { json: categoryOf(sample, chat) };
	if (asks === 'details') return { json: { intent, priority, language, summary: SUMMARY, nextTask: TASK, checklist: CHECKLIST.join('\n') } };
	const emergency = priority === 'emergency';
	return { json: { summary: SUMMARY, intent, service, confidence: 0.9, emergency, language, task: TASK, checklist: CHECKLIST, reply: intent === 'spam' ? null : REPLY } };
}

function categoryOf(sample: Sample | undefined, { system }: ChatRequest): Record<string, boolean> {
	const service = sample?.expect.service ?? undefined;
	const fallback = system.includes('"fallback"') && { fallback: service === undefined };
	return { ...Object.fromEntries(profile.services.map(({ id }) => [id, id === service])), ...fallback };
}

function askedFor({ format, user, system }: ChatRequest): 'category' | 'details' | 'reply' | 'all' {
	if (format !== 'text') return 'all';
	const prompt = `${system}\n${user}`;
	if (prompt.includes('Please classify the text')) return 'category';
	// The second is the head of a repair, which Information Extractor alone asks for here.
	return prompt.includes('expert extraction algorithm') || prompt.includes('did not satisfy the constraints') ? 'details' : 'reply';
}

function isClassified(value: unknown): value is Classification {
	return typeof value === 'object' && value !== null && 'confidence' in value;
}

function tokens({ tokensIn, tokensOut }: Measured): number {
	return tokensIn + tokensOut;
}

function heading(title: string): void {
	console.log(`\n${title}`);
	console.log(`${'items'.padStart(5)}  ${'subject'.padEnd(36)} ${'seconds'.padStart(8)} ${'calls'.padStart(6)} ${'tokens in'.padStart(10)} ${'out'.padStart(8)} ${'items out'.padStart(10)} ${'lost'.padStart(5)}`);
}

/** @param whole the same with nothing broken: what does not come out there is not lost but discarded */
function show(measured: Measured, whole: Measured = measured): Measured {
	const { name, count, seconds, calls, out, stopped, rubbishReplies } = measured;
	const notes = [
		...(stopped ? ['the execution stopped'] : []),
		...(whole === measured && out < count ? [`${count - out} discarded: no category fits`] : []),
		...(rubbishReplies > 0 && !stopped ? [`${rubbishReplies} replies are rubbish, unnoticed`] : []),
	];
	console.log(
		`${String(count).padStart(5)}  ${name.padEnd(36)} ${seconds.toFixed(2).padStart(8)} ${String(calls).padStart(6)} ${String(measured.tokensIn).padStart(10)} ${String(measured.tokensOut).padStart(8)} ${String(out).padStart(10)} ${String(whole.out - out).padStart(5)}  ${notes.join('; ')}`.trimEnd(),
	);
	return measured;
}
