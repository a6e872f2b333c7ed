import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { packTarball } from './n8n/pack.ts';

const NODE_OPTIONS = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--import', './test/bench/resolve.ts'];

/** `npm run bench` runs all of test/bench; `npm run bench -- calendar` runs one. Each prints what it measured, against what. */
const wanted = process.argv.slice(2);
const all = readdirSync('test/bench')
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.replace(/\.bench\.ts$/, ''))
	.sort();
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`There is no bench ${unknown.join(', ')}; there are ${all.join(', ')}`);
	process.exit(2);
}
console.log('Building and packing …');
process.env.LEAD_TO_CASH_TARBALL = await packTarball();
for (const name of wanted.length > 0 ? wanted : all) {
	console.log(`\n── ${name}`);
	const { status } = spawnSync(process.execPath, [...NODE_OPTIONS, path.join('test', 'bench', `${name}.bench.ts`)], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
