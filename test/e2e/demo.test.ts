import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { createServer } from 'node:net';

import { loadSamples } from '../fixtures/samples/load';

jest.setTimeout(420_000);

/** In a process group of its own, as a shell starts a command. */
function startDemo(): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
	let output = '';
	const child = spawn(process.execPath, ['scripts/setup.mjs', 'demo', '--once'], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
	return { child, output: () => output, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/** Processes of n8n instances that a demo started. */
function demoProcesses(): string[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				return readFileSync(`/proc/${pid}/environ`, 'utf8').includes('lead-to-cash-demo-');
			} catch {
				return false; // It has ended in the meantime, or belongs to somebody else.
			}
		});
}

/** Holds n8n's usual port, unless somebody has it already. */
async function occupyPort(): Promise<Server> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(server));
		server.listen(5678, '127.0.0.1', () => resolve(server));
	});
}

test('the demo follows up every sample, loses none, and takes another port where its own is in use', async () => {
	const occupied = await occupyPort();
	const demo = startDemo();
	const code = await demo.ended;
	occupied.close();
	const total = (name: string) => Number(new RegExp(`^${name} +(\\d+)`, 'm').exec(demo.output())?.[1]);
	const samples = loadSamples();
	expect({ code, lost: total('lost'), received: total('received') }).toEqual({ code: 0, lost: 0, received: samples.length });
	expect(total('paid')).toBeGreaterThanOrEqual(60);
	expect(total('carried on')).toBe(total('paid') + total('contested, reminders held'));
	expect(total('not paid')).toBe(0);
	expect(total('lost at intake')).toBe(0);
	const [, passed, byPage, byMail, byText] = /^passed intake +(\d+) .* by the page (\d+), by mail (\d+), by text (\d+)/m.exec(demo.output()) ?? [];
	expect(Number(passed)).toBe(total('carried on'));
	for (const way of [byPage, byMail, byText]) expect(Number(way)).toBeGreaterThan(0);
	expect(/^never answered +([1-9]\d*): .* has it \1$/m.exec(demo.output())).not.toBeNull();
	const money = (name: string) => Number(new RegExp(`^${name} +(\\d+\\.\\d\\d) USD`, 'm').exec(demo.output())?.[1].replace('.', ''));
	expect(money('contested')).toBeGreaterThan(0);
	expect(money('came in')).toBe(money('invoiced') - money('contested'));
	for (const end of ['contested, reminders held', 'went elsewhere, closed', 'spam', 'vendor', 'job application', 'a person has it']) expect([end, total(end)]).not.toEqual([end, 0]);
	expect(demo.output()).toMatch(/^drafts of a reply +approved [1-9]\d*, edited [1-9]/m);
	expect(demo.output()).toMatch(/^drafts of an invoice +rejected and drafted anew [1-9]/m);
	expect(demo.output()).toMatch(/^visits +booked [1-9]\d*, took place [1-9]\d*, nobody was there 1$/m);
	expect(demo.output()).toMatch(/^promises to pay +broken, then reminded and paid 1$/m);
	expect(demo.output()).toMatch(/The weekly report, as the business gets it by mail:\n {2}\S+.*: handoffs, /);
	expect(total('duplicates found')).toBe(samples.filter(({ expect: { duplicateOf } }) => duplicateOf).length);
	const [, mailed, texted] = /\((\d+) by mail, (\d+) by text, /.exec(demo.output()) ?? [];
	expect(Number(mailed)).toBeGreaterThan(40);
	expect(Number(texted)).toBeGreaterThan(10);
	// One message to the owner for each lead, one for each invoice to check, and what else the story needs. Samples that are months old are escalated at once, others in the weeks that go by.
	const [, toTeam, cases, kinds] = /, (\d+\.\d) to the team, over (\d+) cases \((.*)\)$/m.exec(demo.output()) ?? [];
	const overdue = [...(kinds ?? '').matchAll(/overdue: [a-z -]+ (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
	expect(Number(toTeam) - overdue / Number(cases)).toBeLessThan(3);
	// It ends with the report of its own run, over every case.
	const report = demo.output().slice(demo.output().indexOf('The report of this run:'));
	expect(report).toMatch(/handoffs, [\s\S]*Leads: \d+\. Answered by a person: \d+[\s\S]*^ {2}Invoiced \S+\d, collected /m);
	const [, reported, nowhere] = /^reported +(\d+) cases, \d+ of them leads, each in one place \((\d+) in none\)$/m.exec(report) ?? [];
	expect({ reported: Number(reported), nowhere: Number(nowhere) }).toEqual({ reported: Number(cases), nowhere: 0 });
	expect(demo.output()).not.toContain('127.0.0.1:5678/');
});

test('Ctrl-C leaves no process behind', async () => {
	if (process.platform !== 'linux') {
		if (process.env.CI === 'true') throw new Error('CI runs this on Linux');
		process.stdout.write('SKIPPED: leftover processes are looked up in /proc, which this system does not have\n');
		return;
	}
	const demo = startDemo();
	while (!demo.output().includes('Importing and publishing')) await new Promise((resolve) => setTimeout(resolve, 100));
	expect(demoProcesses().length).toBeGreaterThan(0);
	process.kill(-demo.child.pid!, 'SIGINT'); // A terminal tells all of the command's processes.
	await demo.ended;
	expect(demoProcesses()).toEqual([]);
});
