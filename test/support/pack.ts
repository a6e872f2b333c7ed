import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { installPack, packTarball } from '../../scripts/n8n/pack';

const SOURCES = ['credentials', 'documents', 'domain', 'icons', 'ledger', 'model', 'nodes', 'scripts/trims.cjs', 'LICENSE', 'README.md', 'gulpfile.js', 'package.json', 'package-lock.json'];

/**
 * The pack as n8n finds it: the packed tarball unpacked below a user folder. `npm test` names the tarball; otherwise one
 * is made for each state of the sources, by whoever asks first.
 */
export async function unpackedPack(): Promise<string> {
	const given = process.env.LEAD_TO_CASH_TARBALL;
	const home = path.join(tmpdir(), `lead-to-cash-pack-${hashOf(given ? [given] : SOURCES.flatMap(filesBelow))}`);
	const pack = path.join(home, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-lead-to-cash');
	const lock = path.join(tmpdir(), 'lead-to-cash-pack.lock');
	while (!existsSync(pack)) {
		if (!take(lock)) {
			await new Promise((resolve) => setTimeout(resolve, 100));
			continue;
		}
		try {
			if (existsSync(pack)) break;
			const tarball = given ?? (await packTarball());
			await installPack(tarball, `${home}.partial`);
			if (!given) rmSync(path.dirname(tarball), { recursive: true, force: true });
			renameSync(`${home}.partial`, home);
			forgetOldPacks();
		} finally {
			rmSync(lock, { recursive: true, force: true });
		}
	}
	return pack;
}

/** Making a folder is atomic between processes. One left behind by a process that was ended goes after two minutes. */
function take(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
		if (made !== undefined && Date.now() - made > 120_000) rmSync(lock, { recursive: true, force: true });
		return false;
	}
}

/** Those of yesterday: a run that is going on may still use the younger ones. */
function forgetOldPacks(): void {
	for (const name of readdirSync(tmpdir()).filter((one) => /^lead-to-cash-pack-[0-9a-f]{16}/.test(one))) {
		const folder = path.join(tmpdir(), name);
		if (Date.now() - statSync(folder).mtimeMs > 86_400_000) rmSync(folder, { recursive: true, force: true });
	}
}

function hashOf(files: string[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex').slice(0, 16);
}

function filesBelow(source: string): string[] {
	if (!statSync(source).isDirectory()) return [source];
	return readdirSync(source, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
}
