import { PROCESSES, type Instant, type Process } from '../case';
import type { Say } from '../language';
import { channelNamed, processCalled } from './called';
import { spanText } from './when';

const MINUTE_MS = 60_000;
/** A trigger leaves its mark so often, at most. */
export const SEEN_EVERY_MS = 5 * MINUTE_MS;
/** A trigger that has left no mark for so long is not there any more. */
const GONE_AFTER_MS = 3 * SEEN_EVERY_MS;
/** What is due for longer is late, and how its age is said: the longest that fits. */
export const AGES_MS = [10, 60, 24 * 60].map((minutes) => minutes * MINUTE_MS);

/** The setting that a trigger of this process leaves its mark in: when it last looked, in milliseconds. */
export const seenSetting = (process: Process) => `seen.${process}`;

/** Which template looks after a process; each is a lane of "Run lead to cash", too, but for customers, calendars, jobs and books. */
export const LOOKED_AFTER_BY: Record<Process, string> = {
	followUp: 'Follow up new leads',
	lookUp: 'Find customers in HubSpot',
	queue: 'Route queued cases',
	escalation: 'Watch SLAs and escalate',
	intake: 'Complete client intake',
	scheduling: 'Schedule appointments',
	attendance: 'Schedule appointments',
	calendar: 'Write visits to …',
	job: 'Push jobs',
	billing: 'Convert estimates to invoices',
	push: 'Push invoices to …',
	collection: 'Chase unpaid invoices',
	delivery: 'Deliver messages',
};
/** No lanes of "Run lead to cash". */
const ALONE: readonly Process[] = ['lookUp', 'calendar', 'job', 'push'];
/** Without these no lead is answered or watched, whatever else a business leaves out. */
const NEEDED: readonly Process[] = ['followUp', 'escalation', 'delivery'];

type Counts = Partial<Record<Process, number>>;

export interface RunningFacts {
	/** When a trigger of each process last looked. */
	seen: Partial<Record<Process, Instant>>;
	/** How much is due of each process: now, and for each of `AGES_MS`. */
	due: Counts;
	dueFor: Counts[];
	/** Messages that wait for a sender, by channel. */
	noSender: Record<string, number>;
	/** Messages that wait for a person. */
	messages: number;
	/** Absent: none is saved. */
	profileVersion?: number;
	/** What runs, e.g. `{ name: 'Node.js', value: '24.1.0' }`. */
	versions: Array<{ name: string; value: string }>;
}

export interface RunningLine {
	/** A process, a channel, `profile` or `messages`. */
	id: string;
	name: string;
	tone: 'ok' | 'warn' | 'late' | 'unused';
	text: string;
	/** What to do about it. */
	way?: string;
}

export interface RunningView {
	/** Nothing is the matter. */
	ok: boolean;
	/** What is the matter first. */
	lines: RunningLine[];
	versions: Array<{ name: string; value: string }>;
}

const BY_TONE = { late: 0, warn: 1, ok: 2, unused: 3 };

/** Whether somebody looks after everything that a case can need, as far as the ledger shows it, said to who reads it. */
export function runningView(facts: RunningFacts, say: Say, now: Instant): RunningView {
	const lines = [...profileLine(facts, say), ...PROCESSES.map((process) => processLine(process, facts, say, now)), ...channelLines(facts, say), ...messageLine(facts, say)];
	return {
		ok: lines.every(({ tone }) => tone === 'ok' || tone === 'unused'),
		lines: lines.sort((a, b) => BY_TONE[a.tone] - BY_TONE[b.tone]),
		versions: facts.versions,
	};
}

function profileLine({ profileVersion }: RunningFacts, say: Say): RunningLine[] {
	if (profileVersion !== undefined) return [];
	return [{ id: 'profile', name: say('business profile'), tone: 'late', text: say('None is saved.'), way: say('Fill in “Set up business profile” and execute it.') }];
}

const CASES = {
	late: '{n} case waits for longer than {span}.|{n} cases wait for longer than {span}.',
	oldest: '{n} case waits for longer than {span}, the oldest for longer than {oldest}.|{n} cases wait for longer than {span}, the oldest for longer than {oldest}.',
	lookedAfter: 'Looked after; {n} case waits.|Looked after; {n} cases wait.',
	alone: '{n} case waits, and nobody looks after it.|{n} cases wait, and nobody looks after it.',
} as const;
const MESSAGES = {
	late: '{n} message waits for longer than {span}.|{n} messages wait for longer than {span}.',
	oldest: '{n} message waits for longer than {span}, the oldest for longer than {oldest}.|{n} messages wait for longer than {span}, the oldest for longer than {oldest}.',
	lookedAfter: 'Looked after; {n} message waits.|Looked after; {n} messages wait.',
	alone: '{n} message waits, and nobody looks after it.|{n} messages wait, and nobody looks after it.',
} as const;

/** The first that fits counts. */
function processLine(process: Process, { seen, due, dueFor }: RunningFacts, say: Say, now: Instant): RunningLine {
	const last = seen[process];
	const isThere = last !== undefined && now - last < GONE_AFTER_MS;
	const waiting = due[process] ?? 0;
	const template = LOOKED_AFTER_BY[process];
	const counted = process === 'delivery' ? MESSAGES : CASES;
	const line = (tone: RunningLine['tone'], text: string, way?: string): RunningLine => ({ id: process, name: processCalled(process, say), tone, text, ...(way !== undefined && { way }) });
	const publish = ALONE.includes(process) ? say('Publish “{template}”.', { template }) : say('Publish “{template}”, or “Run lead to cash”.', { template });
	if (isThere && (dueFor[0]?.[process] ?? 0) > 0) return line('warn', lateText(process, dueFor, counted, say), say('Look at the executions in n8n: they fail, or n8n has more to do than it can.'));
	if (isThere) return line('ok', waiting === 0 ? say('Looked after; nothing waits.') : say(counted.lookedAfter, { n: waiting }));
	if (waiting > 0) return line('late', say(counted.alone, { n: waiting }), publish);
	if (last !== undefined) return line('late', say('Nobody has looked after it for {span}.', { span: spanText(now - last, say) }), say('See whether “{template}” or “Run lead to cash” is still published.', { template }));
	if (NEEDED.includes(process)) return line('late', say('Nobody looks after it.'), publish);
	return line('unused', say('Nobody looks after it, and nothing waits.'));
}

function lateText(process: Process, dueFor: Counts[], counted: typeof CASES | typeof MESSAGES, say: Say): string {
	const given = { n: dueFor[0]?.[process] ?? 0, span: spanText(AGES_MS[0], say) };
	const oldest = AGES_MS.findLast((_, index) => (dueFor[index]?.[process] ?? 0) > 0) ?? AGES_MS[0];
	return oldest === AGES_MS[0] ? say(counted.late, given) : say(counted.oldest, { ...given, oldest: spanText(oldest, say) });
}

function channelLines({ noSender }: RunningFacts, say: Say): RunningLine[] {
	return Object.entries(noSender).map(([channel, n]) => ({
		id: channel,
		name: say('sending by {channel}', { channel: channelNamed(channel, say) }),
		tone: 'warn',
		text: say('{n} message waits for a sender.|{n} messages wait for a sender.', { n }),
		way: say('Choose a credential in the sending node of “Deliver messages”, enable it, and name the channel in the settings.'),
	}));
}

function messageLine({ messages: n }: RunningFacts, say: Say): RunningLine[] {
	return n === 0 ? [] : [{ id: 'messages', name: say('messages'), tone: 'warn', text: say('{n} message waits for a person.|{n} messages wait for a person.', { n }), way: say('Decide in the outbox of the desk.') }];
}
