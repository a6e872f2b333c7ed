/**
 * Whether the official, compiled rules of EN 16931 and Peppol say the same of random documents as our own findings do.
 * Run from the project's root: `npm run rules -- 500`. The rules are read from the folder LEAD_TO_CASH_RULES: compiled
 * Schematron of ConnectingEurope/eInvoicing-EN16931 and OpenPEPPOL/peppol-bis-invoice-3, either as `*.xslt` beside Saxon-HE
 * with its library (`*.jar`), or as `*.sef.json` (by `xslt3 -xsl:… -export:… -nogo`) beside `node_modules/saxon-js`. A name
 * with PEPPOL counts for documents of the Peppol profile alone, one with CII for the same invoices in that syntax. Without the folder it says aloud that it has checked nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { ciiInvoice, ublInvoice } from '../../documents/ubl';
import { draftInvoice, issueInvoice } from '../../domain/billing';
import { DomainError } from '../../domain/errors';
import { parseProfile } from '../../domain/profile';
import { anyEstimate, anyRounding } from '../domain/billing/samples';

const COUNT = Number(process.argv[2] ?? 500);
const NOW = Date.parse('2026-11-21T12:00:00Z');

const TAXES = [
	{ code: 'VAT', rate: '19' }, { code: 'RED', rate: '7' }, { code: 'CITY', rate: '8.25' }, { code: 'GST', rate: '5' }, { code: 'QST', rate: '9.975', compound: true },
	{ code: 'WHT', rate: '15', withheld: true }, { code: 'ZERO', rate: '0', category: 'Z' },
];
const SELLER = { name: 'Example GmbH', taxId: 'DE123456789', address: { street: 'Hafenstraße 12', city: 'Hamburg', postcode: '20359', country: 'DE' }, iban: 'DE89370400440532013000', contactName: 'Office', email: 'office@example.com', phone: '+49 40 5550123' };
const CUSTOMER = { name: 'Example KG', taxId: 'DE987654321', address: { street: 'Am Markt 3', city: 'Lüneburg', postcode: '21335', country: 'DE' }, reference: 'PO-1', email: 'buyer@example.com' };

interface Written {
	xml: string;
	isValid: boolean;
	isPeppol: boolean;
	syntax: 'ubl' | 'cii';
}

function documents(): Written[] {
	const peppol = fc.boolean();
	const paid = fc.integer({ min: 0, max: 50_000 });
	return fc.sample(fc.tuple(anyEstimate, anyRounding, peppol, paid), { numRuns: COUNT, seed: 16_931 }).flatMap(([estimate, rounding, isPeppol, payment]): Written[] => {
		const endpoint = (id: string) => (isPeppol ? { endpoint: { scheme: '9930', id } } : {});
		const settings = parseProfile({
			business: { name: 'Example GmbH', timezone: 'Europe/Berlin', country: 'DE' },
			billing: { taxes: TAXES, ...rounding, seller: { ...SELLER, ...endpoint('DE123456789') } },
		});
		try {
			const draft = draftInvoice({ estimate: { ...estimate, customer: { ...CUSTOMER, ...endpoint('DE987654321') } }, payments: payment === 0 ? [] : [{ amount: payment }] }, settings, NOW);
			const invoice = issueInvoice(draft, { number: 'INV-1' }, settings, NOW);
			const [ubl, cii] = [ublInvoice(invoice), ciiInvoice(invoice)];
			return [
				{ xml: ubl.xml, isValid: ubl.findings.length === 0, isPeppol, syntax: 'ubl' },
				{ xml: cii.xml, isValid: cii.findings.length === 0, isPeppol, syntax: 'cii' },
			];
		} catch (cause) {
			if (cause instanceof DomainError) return [];
			throw cause;
		}
	});
}

/** For each document the ids of the official rules that refuse it. */
type Validator = (rules: string, documents: readonly Written[]) => string[][];

function javaValidator(folder: string): Validator {
	return (rules, documents) => {
		const [input, output] = [mkdtempSync(path.join(tmpdir(), 'rules-in-')), mkdtempSync(path.join(tmpdir(), 'rules-out-'))];
		documents.forEach(({ xml }, index) => writeFileSync(path.join(input, `${index}.xml`), xml));
		const { status, stderr } = spawnSync('java', ['-cp', path.join(folder, '*'), 'net.sf.saxon.Transform', `-s:${input}`, `-o:${output}`, `-xsl:${path.join(folder, rules)}`], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`Saxon ended with ${status}: ${stderr.slice(0, 2000)}`);
		const found = documents.map((_, index) => fatalsIn(readFileSync(path.join(output, `${index}.xml`), 'utf8')));
		for (const made of [input, output]) rmSync(made, { recursive: true, force: true });
		return found;
	};
}

interface SaxonJs {
	transform(options: { stylesheetInternal: unknown; sourceText: string; destination: 'serialized' }): { principalResult: string };
}

function nodeValidator(folder: string): Validator {
	const saxon = createRequire(path.join(path.resolve(folder), 'package.json'))('saxon-js') as SaxonJs;
	return (rules, documents) => {
		const stylesheetInternal: unknown = JSON.parse(readFileSync(path.join(folder, rules), 'utf8'));
		return documents.map(({ xml }) => fatalsIn(saxon.transform({ stylesheetInternal, sourceText: xml, destination: 'serialized' }).principalResult));
	};
}

function fatalsIn(report: string): string[] {
	return [...report.matchAll(/<svrl:failed-assert\b([^>]*)>/g)].flatMap(([, attributes]) => (/flag="fatal"/.test(attributes) ? [/\bid="([^"]+)"/.exec(attributes)?.[1] ?? '?'] : []));
}

function skip(why: string): void {
	console.log(`SKIPPED: nothing was checked against the official rules, because ${why}.`);
}

function main(): void {
	const folder = process.env.LEAD_TO_CASH_RULES;
	if (!folder || !existsSync(folder)) return skip('LEAD_TO_CASH_RULES names no folder');
	const files = readdirSync(folder);
	const compiled = files.filter((file) => file.endsWith('.sef.json'));
	const isNode = compiled.length > 0 && existsSync(path.join(folder, 'node_modules', 'saxon-js'));
	const isJava = files.some((file) => file.endsWith('.jar')) && spawnSync('java', ['-version']).status === 0;
	const rules = isNode ? compiled : files.filter((file) => /\.xslt?$/.test(file));
	if (rules.length === 0) return skip(`there is no compiled rule (*.xslt, *.sef.json) in ${folder}`);
	if (!isNode && !isJava) return skip(`there is neither saxon-js nor Saxon (*.jar, with java) in ${folder}`);

	const validate = isNode ? nodeValidator(folder) : javaValidator(folder);
	const written = documents();
	let disagreeing = 0;
	for (const file of rules) {
		const own = written.filter(({ isPeppol, syntax }) => syntax === (/cii/i.test(file) ? 'cii' : 'ubl') && (isPeppol || !/peppol/i.test(file)));
		const found = validate(file, own);
		for (const [index, { isValid }] of own.entries()) {
			if (!isValid || found[index].length === 0) continue;
			disagreeing += 1;
			console.log(`${file}: document ${index} is valid here, and refused by ${found[index].join(', ')}`);
		}
		const refused = own.flatMap(({ isValid }, index) => (isValid ? [] : [found[index].length > 0]));
		console.log(`${file}: ${own.length} documents, ${own.length - refused.length} of them valid here, ${refused.filter(Boolean).length} of the other ${refused.length} refused by these rules too`);
	}
	console.log(disagreeing === 0 ? 'The official rules agree.' : `${disagreeing} disagreements.`);
	if (disagreeing > 0) process.exitCode = 1;
}

main();
