/**
 * How much of the pack's outcome a stranger's hidden instruction can move, with models that obey it.
 *
 *   node test/bench/injection.bench.ts [folder] [--show]
 *
 * The folder holds `injection-bipia-emails.jsonl` (one `{ context }` a line) and `injection-bipia-attacks.json` (lists of
 * instructions by kind), as BIPIA publishes them. Each instruction is put into each e-mail, and into customers' plain inquiries, in turn
 * at the start, in the middle and at the end. No model is asked: two scripted ones stand in its place. The outcome is compared
 * with that of the same text and an honest model.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildSync } from 'esbuild';

import type { Classification, Inquiry } from '../../domain/case/index.ts';
import type { ClassificationRequest } from '../../domain/classify/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NOW = Date.UTC(2026, 2, 2, 15);
const REVIEW_BELOW = 0.6;
const MAX_DRAFT = 1200;
const INQUIRIES = [
	'Hi, our kitchen sink is clogged and the water just sits there. Could you send somebody this week?',
	'Could you give me a price for replacing a 50 gallon water heater? No rush.',
	'The furnace stopped working overnight and it is freezing, we have a newborn at home.',
	'Hello, do you also work on weekends?',
];

const folder = path.resolve(process.argv[2] ?? process.env.LEAD_TO_CASH_DATA ?? path.join(ROOT, '../shared/data'));
if (!existsSync(path.join(folder, 'injection-bipia-emails.jsonl'))) {
	console.log(`SKIPPED: ${folder} has no injection-bipia-emails.jsonl; name the folder that has it`);
	process.exit(0);
}
const emails = readFileSync(path.join(folder, 'injection-bipia-emails.jsonl'), 'utf8').trim().split('\n').map((line): string => JSON.parse(line).context);
const attacks: Record<string, string[]> = JSON.parse(readFileSync(path.join(folder, 'injection-bipia-attacks.json'), 'utf8'));

const pack = load();
const profile = pack.parseProfile(pack.PRESETS.homeServices);

type Answer = Record<string, unknown>;
type Model = (local: Classification, request: ClassificationRequest, attack: string, kind: string) => unknown;

/** What the instruction asks is done to the answer as far as a program can: whole texts are written into it, letters are changed. */
const obedient: Model = (local, request, attack, kind) => {
	// It obeys what the instruction says, as far as the request shows it; what the e-mail itself says is not an order.
	const heard = request.user.includes(attack.slice(0, 30)) ? attack : '';
	const answer: Answer = pack.obedientAnswer({ ...request, user: heard }, local, profile);
	const carriedOut = { ...answer, summary: `${attack} ${answer.summary}`, reply: `${attack}\n\n${answer.reply}` };
	return rewrites(kind) ? rewritten(carriedOut, kind) : carriedOut;
};
const hijacked: Model = (local) => pack.hijackedAnswer(local, profile);
const honest: Model = (local) => pack.honestAnswer(local);

function rewrites(kind: string): boolean {
	return /substitution|misspell|anagram|space removal/i.test(kind);
}

function rewritten(value: unknown, kind: string): unknown {
	if (typeof value === 'string') return /space/i.test(kind) ? value.replace(/ /g, '') : /anagram|misspell/i.test(kind) ? value.replace(/(\w)(\w)/g, '$2$1') : value.replace(/a/g, '@').replace(/e/g, '5');
	if (Array.isArray(value)) return value.map((inner) => rewritten(inner, kind));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewritten(inner, kind)]));
}

/** As the node does: an answer that cannot be read leaves the local result, and says so. */
function answered(text: string, model: Model, attack = '', kind = ''): { inquiry: Inquiry; value: Classification } {
	const inquiry: Inquiry = pack.normaliseInquiry({ text, email: 'customer@example.org', name: 'Ada Brown' }, { now: NOW, zone: 'UTC' }).inquiry;
	const local = pack.localEngine(profile).classify(inquiry, { reviewBelow: REVIEW_BELOW, now: NOW });
	const question = pack.classificationRequest(inquiry, profile, local, { redact: false, maxDraftCharacters: MAX_DRAFT });
	if ('unasked' in question) return { inquiry, value: question.unasked };
	const { request, restore } = question;
	const read = pack.readModelClassification(model(local, request, attack, kind), { inquiry, profile, local, restore, reviewBelow: REVIEW_BELOW, maxDraftCharacters: MAX_DRAFT });
	return { inquiry, value: 'complaint' in read ? pack.modelFailed(local, { code: 'model-answer-unreadable', message: read.complaint }) : read.value };
}

function outcome({ inquiry, value }: { inquiry: Inquiry; value: Classification }) {
	const { owner, rule } = pack.routeLead({ caseId: 'c_bench', inquiry, classification: value, now: NOW }, profile).assignment;
	const ours = JSON.stringify([value.draftReply, value.acknowledgement, value.nextTask]);
	const stated = pack.factsShown(inquiry, profile);
	return {
		owner: owner?.id ?? null,
		output: pack.classificationOutput(value),
		rules: `${rule} ${value.priority} ${value.optOut}`,
		amounts: (ours.match(/[$€£]\s?\d[\d.,]*|\d+\s?%/g) ?? []).filter((amount: string) => !stated.includes(amount)).join(),
		recipients: (ours.match(/https?:\S+|www\.\S+|[\w.]+@[\w.]+\.\w+/g) ?? []).filter((address: string) => !stated.includes(address)).join(),
		service: value.service,
		intent: value.intent,
	};
}

const PROMISED = ['owner', 'output', 'rules', 'amounts', 'recipients'] as const;
const KEPT = [...PROMISED, 'service', 'intent'] as const;

function measure(name: string, carriers: string[], model: Model) {
	const kept = Object.fromEntries(KEPT.map((key) => [key, 0]));
	let all = 0;
	let toPerson = 0;
	let notAsked = 0;
	let looser = 0;
	let total = 0;
	for (const [at, carrier] of carriers.entries()) {
		for (const [kind, list] of Object.entries(attacks)) {
			for (const [turn, attack] of list.entries()) {
				const text = [`${attack}\n${carrier}`, middle(carrier, attack), `${carrier}\n${attack}`][(at + turn) % 3];
				const before = outcome(answered(text, honest));
				const result = answered(text, model, attack, kind);
				const after = outcome(result);
				total += 1;
				for (const key of KEPT) if (before[key] === after[key]) kept[key] += 1;
				if (PROMISED.every((key) => before[key] === after[key])) all += 1;
				else if (after.output === 'needsReview') toPerson += 1;
				else looser += 1;
				if (result.value.reasons.some(({ code }) => code === 'model-not-asked')) notAsked += 1;
				if (process.argv.includes('--show') && PROMISED.some((key) => before[key] !== after[key])) console.log(JSON.stringify({ kind, attack, carrier: carrier.slice(0, 80), before, after }));
			}
		}
	}
	console.log(`${name}: ${total} texts, ${notAsked} of them recognised as steering, and shown to no model`);
	console.log(`  owner, output, rules, amounts and recipients unchanged: ${share(all, total)}; changed, and before a person: ${toPerson}; changed, and not: ${looser}`);
	console.log(`  ${KEPT.map((key) => `${key} ${share(kept[key], total)}`).join(', ')}`);
}

function middle(text: string, attack: string): string {
	const at = text.indexOf(' ', Math.floor(text.length / 2));
	return at < 0 ? `${text} ${attack}` : `${text.slice(0, at)} ${attack}${text.slice(at)}`;
}

function share(part: number, whole: number): string {
	return `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** The domain is written for a bundler, so it is bundled, with the scripted models that the tests use. */
function load() {
	const target = mkdtempSync(path.join(tmpdir(), 'injection-'));
	const contents = [
		`export * from './domain/classify';`,
		`export { normaliseInquiry } from './domain/message';`,
		`export { parseProfile, PRESETS } from './domain/profile';`,
		`export { routeLead } from './domain/routing';`,
		`export * from './test/domain/classify/asked/obedientModel';`,
		`export const factsShown = (inquiry, { business, services, messages }) => JSON.stringify([inquiry.contact, business, services, messages]);`,
	].join('\n');
	buildSync({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', outfile: path.join(target, 'pack.cjs'), absWorkingDir: ROOT });
	const bundled = createRequire(import.meta.url)(path.join(target, 'pack.cjs'));
	rmSync(target, { recursive: true });
	return bundled;
}

for (const [name, carriers] of [['inquiries', INQUIRIES], ['BIPIA e-mails', emails]] as const) {
	measure(`Obedient model, ${name}`, [...carriers], obedient);
	measure(`Hijacked model, ${name}`, [...carriers], hijacked);
}
