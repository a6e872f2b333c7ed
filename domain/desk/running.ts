import { CHANNEL_NAMES, nameIn, PROCESS_NAMES, PROCESSES, type Instant, type Process } from '../case';
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

/** Which template looks after a process; each is a lane of "Run lead to cash", too, but for calendars and books. */
export const LOOKED_AFTER_BY: Record<Process, string> = {
	followUp: 'Follow up new leads',
	queue: 'Route queued cases',
	escalation: 'Watch SLAs and escalate',
	intake: 'Complete client intake',
	scheduling: 'Schedule appointments',
	attendance: 'Schedule appointments',
	calendar: 'Write visits to …',
	billing: 'Convert estimates to invoices',
	push: 'Push invoices to …',
	collection: 'Chase unpaid invoices',
	delivery: 'Deliver messages',
};
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

/** Whether somebody looks after everything that a case can need, as far as the ledger shows it. */
export function runningView(facts: RunningFacts, now: Instant): RunningView {
	const lines = [...profileLine(facts), ...PROCESSES.map((process) => processLine(process, facts, now)), ...channelLines(facts), ...messageLine(facts)];
	return {
		ok: lines.every(({ tone }) => tone === 'ok' || tone === 'unused'),
		lines: lines.sort((a, b) => BY_TONE[a.tone] - BY_TONE[b.tone]),
		versions: facts.versions,
	};
}

function profileLine({ profileVersion }: RunningFacts): RunningLine[] {
	if (profileVersion !== undefined) return [];
	return [{ id: 'profile', name: 'business profile', tone: 'late', text: 'None is saved.', way: 'Fill in “Set up business profile” and execute it.' }];
}

/** The first that fits counts. */
function processLine(process: Process, { seen, due, dueFor }: RunningFacts, now: Instant): RunningLine {
	const last = seen[process];
	const isThere = last !== undefined && now - last < GONE_AFTER_MS;
	const waiting = due[process] ?? 0;
	const late = dueFor[0]?.[process] ?? 0;
	const template = LOOKED_AFTER_BY[process];
	const line = (tone: RunningLine['tone'], text: string, way?: string): RunningLine => ({ id: process, name: PROCESS_NAMES[process], tone, text, ...(way !== undefined && { way }) });
	const publish = `Publish “${template}”${process === 'calendar' || process === 'push' ? '' : ', or “Run lead to cash”'}.`;
	if (isThere && late > 0) return line('warn', `${counted(late, process)} for longer than ${spanText(AGES_MS[0])}${oldest(process, dueFor)}.`, 'Look at the executions in n8n: they fail, or n8n has more to do than it can.');
	if (isThere) return line('ok', waiting === 0 ? 'Looked after; nothing waits.' : `Looked after; ${counted(waiting, process)}.`);
	if (waiting > 0) return line('late', `${counted(waiting, process)}, and nobody looks after it.`, publish);
	if (last !== undefined) return line('late', `Nobody has looked after it for ${spanText(now - last)}.`, `See whether “${template}” or “Run lead to cash” is still published.`);
	if (NEEDED.includes(process)) return line('late', 'Nobody looks after it.', publish);
	return line('unused', 'Nobody looks after it, and nothing waits.');
}

function oldest(process: Process, dueFor: Counts[]): string {
	const age = AGES_MS.findLast((_, index) => (dueFor[index]?.[process] ?? 0) > 0) ?? AGES_MS[0];
	return age === AGES_MS[0] ? '' : `, the oldest for longer than ${spanText(age)}`;
}

function counted(count: number, process: Process): string {
	const what = process === 'delivery' ? 'message' : 'case';
	return count === 1 ? `1 ${what} waits` : `${count} ${what}s wait`;
}

function channelLines({ noSender }: RunningFacts): RunningLine[] {
	return Object.entries(noSender).map(([channel, count]) => ({
		id: channel,
		name: `sending by ${nameIn(CHANNEL_NAMES, channel)}`,
		tone: 'warn',
		text: `${counted(count, 'delivery')} for a sender.`,
		way: 'Choose a credential in the sending node of “Deliver messages”, enable it, and name the channel in the settings.',
	}));
}

function messageLine({ messages }: RunningFacts): RunningLine[] {
	return messages === 0 ? [] : [{ id: 'messages', name: 'messages', tone: 'warn', text: `${counted(messages, 'delivery')} for a person.`, way: 'Decide in the outbox of the desk.' }];
}
