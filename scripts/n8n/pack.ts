import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Builds the pack and gives the path of the tarball that npm would publish. */
export async function packTarball(): Promise<string> {
	await run(process.execPath, [path.resolve('node_modules/gulp/bin/gulp.js'), 'build', '--silent']);
	const folder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-pack-'));
	await run('npm', ['pack', '--pack-destination', folder], { shell: process.platform === 'win32' });
	const [file] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
	return path.join(folder, file);
}

/** Unpacks the tarball where n8n looks for community packages. */
export async function installPack(tarball: string, userFolder: string): Promise<void> {
	const target = path.join(userFolder, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-lead-to-cash');
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
}
