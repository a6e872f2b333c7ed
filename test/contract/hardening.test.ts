import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { packTarball } from '../../scripts/n8n/pack';
import { mutated, randomFrom } from '../support/mutated';

jest.setTimeout(300_000);

/** A small part of `npm run bench -- hardening`, whose seeds go on where these end. */
test('random and mutated inputs end no process, hang nowhere and lose no item', async () => {
	if (!existsSync('dist')) await packTarball();
	const child = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--import', './test/bench/resolve.ts', 'test/bench/hardening.bench.ts'], {
		env: { ...process.env, BENCH_INPUTS: '40', BENCH_SEED: String(1_000_000) },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise((resolve) => child.once('close', resolve));
	expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
});

test('a seed gives the same input every time, and leaves the sample as it is', () => {
	const sample = { inquiry: { text: 'The drain is clogged.', contact: { email: 'dana@example.com' } }, events: [{ type: 'inquiry.received' }] };
	const before = JSON.stringify(sample);
	const inputs = Array.from({ length: 200 }, (_, seed) => JSON.stringify(mutated(sample, randomFrom(seed))));
	expect(inputs).toEqual(Array.from({ length: 200 }, (_, seed) => JSON.stringify(mutated(sample, randomFrom(seed)))));
	expect(new Set(inputs).size).toBeGreaterThan(150);
	expect(JSON.stringify(sample)).toBe(before);
});
