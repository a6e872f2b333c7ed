import { once } from 'node:events';

import { DomainError } from '../../domain/errors';
import { DAY, T0, opening } from './inquiries';
import { openPlace } from './openPlace';
import type { Place } from './store';

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
	| { kind: 'update'; caseId: string; count: number }
	| { kind: 'openForever' };

const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main(place: Place, job: Job): Promise<void> {
	// Processes that open the ledger as their job do so at the signal, all at once.
	const early = job.kind === 'open' ? undefined : await openPlace(place);
	say('ready');
	await once(process.stdin, 'data');
	process.stdin.pause();
	const ledger = early ?? (await openPlace(place));

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
