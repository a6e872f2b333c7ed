// Runs on whatever Node (20 or newer) the machine has, with nothing installed yet: installs the project, Node 24 and
// n8n, each once, says what it is doing, then runs `scripts/<command>.ts` on Node 24.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const [command, ...rest] = process.argv.slice(2);
const COMMANDS = ['demo', 'dev', 'test', 'bench', 'package'];

if (!COMMANDS.includes(command)) {
	console.error(`Say what to run: ${COMMANDS.join(', ')}`);
	process.exit(2);
}
process.chdir(ROOT);
await installProject();
const node = await installNode();
const runtime = await installN8n();
process.exit(
	await run(node, [path.join('scripts', `${command}.ts`), ...rest], {
		stdio: 'inherit',
		env: {
			...process.env,
			LEAD_TO_CASH_N8N: runtime,
			PATH: [path.join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
		},
	}),
);

async function installProject() {
	const mark = () => path.join('node_modules', `.installed-${hashOf('package-lock.json')}`);
	if (existsSync(mark())) return;
	// Not `npm ci`: it refuses a lockfile that leaves out other systems' optional packages. `npm install` writes this
	// system's ones into the lockfile, so the file is put back as it was.
	const lockfile = readFileSync('package-lock.json');
	await step('Installing the project\'s packages', () => npm(['install', '--no-audit', '--no-fund'], ROOT), () => counted('node_modules'));
	writeFileSync('package-lock.json', lockfile);
	writeFileSync(mark(), '');
}

/** n8n needs Node 24; the npm package `node` brings that binary when its install script is let run. */
async function installNode() {
	const binary = path.join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (!existsSync(binary)) {
		await step('Fetching Node 24', () => npm(['rebuild', 'node', '--ignore-scripts=false'], ROOT));
	}
	return binary;
}

/**
 * n8n lives in a cache folder named by its lockfile's hash, shared by all clones; LEAD_TO_CASH_CACHE moves it. It is
 * made under another name and renamed when whole, so an install that was cut off is never taken for a good one.
 * LEAD_TO_CASH_N8N_VERSION takes another n8n in place of the pinned one, by its number: its packages are found when it is installed.
 */
async function installN8n() {
	const cache = process.env.LEAD_TO_CASH_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'n8n-nodes-lead-to-cash');
	const version = process.env.LEAD_TO_CASH_N8N_VERSION;
	const folder = path.join(cache, `n8n-${version ?? hashOf(path.join('runtime', 'package-lock.json'))}`);
	if (existsSync(folder)) return folder;
	const partial = `${folder}.partial-${process.pid}`;
	mkdirSync(partial, { recursive: true });
	for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(path.join('runtime', file), path.join(partial, file));
	if (version !== undefined) {
		const file = path.join(partial, 'package.json');
		const runtime = JSON.parse(readFileSync(file, 'utf8'));
		writeFileSync(file, JSON.stringify({ ...runtime, dependencies: { n8n: version } }));
	}
	const modules = path.join(partial, 'node_modules');
	await step('Installing n8n (about 2 GB, a few minutes, once)', () => npm(['install', '--no-audit', '--no-fund'], partial), () => counted(modules));
	await step('Building the SQLite driver of n8n', () => npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], partial));
	if (existsSync(folder)) rmSync(partial, { recursive: true, force: true });
	else renameSync(partial, folder);
	return folder;
}

/** Prints what is going on and, every ten seconds, how far it is; what npm said is shown only when it did not work out. */
async function step(title, work, progress = () => '') {
	const started = Date.now();
	const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
	console.log(`${title} …`);
	const timer = setInterval(() => console.log(`  … ${seconds()}${progress() && `, ${progress()}`}`), 10_000);
	try {
		await work();
	} finally {
		clearInterval(timer);
	}
	console.log(`  done in ${seconds()}`);
}

async function npm(args, cwd) {
	let output = '';
	const code = await run('npm', args, {
		cwd,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'pipe'],
		// The binary that npm builds against must be the one that n8n runs on.
		env: { ...process.env, PATH: [path.join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter), NODE_ENV: '' },
		read: (text) => (output = (output + text).slice(-20_000)),
	});
	if (code === 0) return;
	console.error(output);
	console.error(`"npm ${args.join(' ')}" ended with ${code} in ${cwd}. Mend what npm says above and run the command again.`);
	process.exit(1);
}

function run(file, args, { read, ...options }) {
	return new Promise((resolve, reject) => {
		const child = spawn(file, args, options);
		if (read) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
		// The child decides when it is done; a second signal, as Ctrl-C in a terminal gives, changes nothing.
		const forward = (signal) => child.kill(signal);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
		child.on('error', reject);
		child.on('close', (code, signal) => {
			for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, forward);
			resolve(code ?? (signal ? 130 : 1));
		});
	});
}

function hashOf(file) {
	return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

function counted(folder) {
	return existsSync(folder) ? `${readdirSync(folder).length} packages` : 'resolving';
}
