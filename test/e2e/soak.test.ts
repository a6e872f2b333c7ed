import { COLLECTING } from '../bench/memory';
import { soak } from './soak';

/** Some minutes of what `npm run bench -- soak` does for an hour. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 5);

jest.setTimeout((MINUTES + 25) * 60_000);

test('leads at a steady rate, a model that fails, n8n killed: nothing lost, nothing twice, memory flat', async () => {
	const { wrong, held, leads, cases, kills, inDoubt, asked, failed, ...counts } = await soak({ minutes: MINUTES, leadsAMinute: 60, killEverySeconds: 40, env: COLLECTING, say: (line) => process.stdout.write(`soak, ${line}\n`) });
	console.log({ leads, cases, kills, inDoubt, asked, failed, ...counts, held: held.map((bytes) => `${Math.round(bytes / 1e6)} MB`) });
	expect(wrong).toEqual([]);
	expect(cases).toBe(leads);
	expect(kills).toBeGreaterThan(0);
	expect(failed).toBeGreaterThan(0);
	// Of each process that was killed, what it had begun to send.
	expect(inDoubt).toBeLessThanOrEqual(kills * 4);
	if (held.length > 0) expect(held.at(-1)!).toBeLessThanOrEqual(1.25 * held[0]);
});
