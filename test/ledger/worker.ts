import { once } from 'node:events';

import pLimit from 'p-limit';

import { DomainError } from '../../domain/errors';
import { parseProfile } from '../../domain/profile';
import type { ProfileInput } from '../../domain/profile';
import { routeLead } from '../../domain/routing';
import { openLedger } from '../../ledger';
import type { LedgerPlace } from '../../ledger';
import { DAY, T0, opening } from './inquiries';

/**
 * Runs in a process of its own: says `ready`, waits for a line on its input, does its job on the ledger, and says what
 * came out as lines of JSON.
 */
export type Job =
	| { kind: 'open' }
	| { kind: 'openSame'; id: string }
	| { kind: 'claim'; by: string; keys: number }
	| { kind: 'number'; prefix: string; count: number; shared: number }
	| { kind: 'assign'; caseIds: string[]; owners: string[] }
	| { kind: 'choose'; profile: ProfileInput; caseIds: string[]; atOnce: number }
	| { kind: 'update'; caseId: string; count: number }
	| { kind: 'reserve'; by: number; hours: number; wishes: number }
	| { kind: 'openForever' }
	| { kind: 'openUntilStopped' };

const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main(place: LedgerPlace, job: Job): Promise<void> {
	// Processes that open the ledger as their job do so at the signal, all at once.
	const early = job.kind === 'open' ? undefined : await openLedger(place);
	say('ready');
	await once(process.stdin, 'data');
	process.stdin.pause();
	const ledger = early ?? (await openLedger(place));

	switch (job.kind) {
		case 'open':
			say((await ledger.listCases({})).length);
			break;
		case 'openSame': {
			const { outcome, case: there } = await ledger.openCase(
				opening({ id: job.id }, { now: T0 + Number(job.id), dedupeWindowMs: DAY }),
			);
			say({ outcome, caseId: there.caseId });
			break;
		}
		case 'claim': {
			const won: string[] = [];
			for (let index = 0; index < job.keys; index++) {
				const { claimed, claim } = await ledger.claim({ key: `k${index}`, by: job.by, leaseMs: DAY, now: T0 });
				if (claimed) won.push(claim.key);
			}
			say(won);
			break;
		}
		case 'number': {
			const given: Record<string, number> = {};
			for (let index = 0; index < job.count; index++) {
				const key = index < job.shared ? `shared-${index}` : `${job.prefix}-${index}`;
				given[key] = (await ledger.nextNumber({ series: 'invoices', key, now: T0 })).number;
			}
			say(given);
			break;
		}
		case 'assign': {
			let changed = 0;
			for (const [index, caseId] of job.caseIds.entries()) {
				const owner = { id: job.owners[index % job.owners.length] };
				if ((await ledger.assign({ caseId, owner, now: T0 + index })).changed) changed += 1;
			}
			say(changed);
			break;
		}
		case 'choose': {
			// As the Lead Router does, so many executions at a time.
			const profile = parseProfile(job.profile);
			const limit = pLimit(job.atOnce);
			const choose = (caseId: string, now: number) =>
				ledger.assignByChoice({ caseId, now }, ({ case: { owner }, workload }) => routeLead({ caseId, ownerId: owner?.id, workload, now }, profile));
			const chosen = await Promise.all(job.caseIds.map((caseId, index) => limit(async () => await choose(caseId, T0 + index))));
			say(chosen.map((choice) => [choice?.case.caseId, choice?.case.owner?.id]));
			break;
		}
		case 'update': {
			// As a careful writer does: read, count on, write at the version read, and read again when somebody was first.
			for (let done = 0; done < job.count;) {
				const { version, data } = (await ledger.getCase(job.caseId))!;
				const count = typeof data.count === 'number' ? data.count : 0;
				try {
					await ledger.updateCase({ caseId: job.caseId, sections: { count: count + 1 }, expectedVersion: version, now: T0 });
					done += 1;
				} catch (thrown) {
					if (!(thrown instanceof DomainError && thrown.code === 'case-changed')) throw thrown;
				}
			}
			say('done');
			break;
		}
		case 'reserve': {
			const got: number[] = [];
			for (let wish = 0; wish < job.wishes; wish++) {
				// Each process walks the day at a pace of its own, half an hour at a time.
				const start = (wish * (2 * job.by + 1)) % job.hours;
				const slot = { resource: 'van', start: T0 + start * 2, end: T0 + start * 2 + 3, key: `${job.by}-${wish}`, now: T0 };
				if ((await ledger.reserveSlot(slot)).reserved) got.push(slot.start);
			}
			say(got);
			break;
		}
		case 'openUntilStopped': {
			// As n8n does when it is stopped.
			process.once('SIGTERM', () => process.exit());
			const { case: opened } = await ledger.openCase(opening());
			say(opened.caseId);
			await new Promise((resolve) => setTimeout(resolve, DAY / 24));
			break;
		}
		case 'openForever':
			for (let index = 0; ; index++) {
				const { case: opened } = await ledger.openCase(opening({ text: `lead ${index}` }, { now: T0 + index }));
				say(opened.caseId);
				// Without a turn of the event loop nothing would reach the pipe.
				await new Promise((resolve) => setImmediate(resolve));
			}
	}
	await ledger.close();
}

const [, , place, job] = process.argv;
main(JSON.parse(place), JSON.parse(job)).catch((thrown: unknown) => {
	process.stderr.write(`${String(thrown)}\n`);
	process.exitCode = 1;
});
