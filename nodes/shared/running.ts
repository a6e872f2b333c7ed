import { version } from '../../package.json';
import { PROCESSES, type MessageRecord } from '../../domain/case';
import { actionsFor, AGES_MS, NEEDS_A_PERSON, runningView, seenSetting, situationOf, type RunningView } from '../../domain/desk';
import type { Say } from '../../domain/language';
import type { Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';

const MOST = 1000;

export interface WaitingMessages {
	/** Those that went wrong or were kept back. */
	attention: MessageRecord[];
	/** By themselves nothing more comes of them. */
	forPerson: number;
	/** By channel: nothing that could send them is connected. */
	noSender: Record<string, number>;
}

export async function waitingMessages(ledger: Ledger, profile: Profile): Promise<WaitingMessages> {
	const [attention, queued] = await Promise.all([ledger.listMessages({ states: NEEDS_A_PERSON, limit: MOST }), ledger.listMessages({ states: ['queued'], limit: MOST })]);
	const noSender: Record<string, number> = {};
	for (const message of queued) if (situationOf(message, undefined, profile).noSender) noSender[message.channel] = (noSender[message.channel] ?? 0) + 1;
	return { attention, forPerson: attention.filter((message) => actionsFor(message, { noSender: false }).length > 0).length, noSender };
}

/** Whether it is all running, as the ledger shows it now, said to who reads it. */
export async function runningNow(ledger: Ledger, { profile, profileVersion, messages, say, now }: { profile: Profile; profileVersion?: number; messages?: WaitingMessages; say: Say; now: number }): Promise<RunningView> {
	const { forPerson, noSender } = messages ?? (await waitingMessages(ledger, profile));
	const marks = await Promise.all(PROCESSES.map(async (process) => [process, Number(await ledger.getSetting(seenSetting(process)))] as const));
	const [due, ...dueFor] = await Promise.all([0, ...AGES_MS].map(async (age) => await ledger.countDue(now - age)));
	return runningView(
		{
			seen: Object.fromEntries(marks.filter(([, at]) => at > 0)),
			due,
			dueFor,
			noSender,
			messages: forPerson,
			...(profileVersion !== undefined && { profileVersion }),
			versions: [
				{ name: 'n8n-nodes-lead-to-cash', value: version },
				{ name: 'Node.js', value: process.versions.node },
				...(profileVersion === undefined ? [] : [{ name: say('Business Profile'), value: say('version {version}', { version: profileVersion }) }]),
			],
		},
		say,
		now,
	);
}
