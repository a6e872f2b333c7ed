import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { eventually } from './instance';

const GUARD = path.resolve('scripts/n8n/guard.ts');
const PARENT = `
	import { spawn } from 'node:child_process';
	import { guard } from ${JSON.stringify(GUARD)};
	const child = spawn('sh', ['-c', 'sleep 600 & echo $!; wait'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
	guard(child, { isGroup: true });
	child.stdout.once('data', (pid) => process.stdout.write(pid));
	setInterval(() => undefined, 1000);
`;

const isThere = (pid: number) => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

(process.platform === 'win32' ? test.skip : test)('what a test started goes with it, also where it is killed', async () => {
	const parent = spawn(process.execPath, ['--input-type=module', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '-e', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [said] = (await once(parent.stdout, 'data')) as [Buffer];
	const below = Number(said.toString());
	expect(isThere(below)).toBe(true);
	parent.kill('SIGKILL');
	await eventually('the process below to end', async () => !isThere(below));
});
