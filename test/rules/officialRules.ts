/**
 * Whether the official, compiled rules of EN 16931 and Peppol say the same of random documents as our own findings do.
 * Run from the project's root: `npm run rules -- 500`. The rules are read from the folder LEAD_TO_CASH_RULES: compiled
 * Schematron (`*.xslt`, as the releases of ConnectingEurope/eInvoicing-EN16931 and OpenPEPPOL/peppol-bis-invoice-3 have it)
 * and Saxon-HE with its library (`*.jar`). A name with PEPPOL counts for documents of the Peppol profile alone. Without the folder, or Java, it says that it
 * has checked nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { ublInvoice } from '../../documents/ubl';
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
			const { xml, findings } = ublInvoice(issueInvoice(draft, { number: 'INV-1' }, settings, NOW));
			return [{ xml, isValid: findings.length === 0, isPeppol }];
		} catch (cause) {
			if (cause instanceof DomainError) return [];
			throw cause;
		}
	});
}

/** Ids of the rules that refuse, by the document's file name. */
function refusals(rules: string, folder: string, input: string): Map<string, string[]> {
	const output = mkdtempSync(path.join(tmpdir(), 'rules-out-'));
	const { status, stderr } = spawnSync('java', ['-cp', path.join(folder, '*'), 'net.sf.saxon.Transform', `-s:${input}`, `-o:${output}`, `-xsl:${path.join(folder, rules)}`], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`Saxon ended with ${status}: ${stderr.slice(0, 2000)}`);
	const found = new Map(readdirSync(output).map((file) => [file, fatalsIn(readFileSync(path.join(output, file), 'utf8'))]));
	rmSync(output, { recursive: true, force: true });
	return found;
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
	const rules = readdirSync(folder).filter((file) => file.endsWith('.xslt') || file.endsWith('.xsl'));
	if (rules.length === 0) return skip(`there is no compiled rule (*.xslt) in ${folder}`);
	if (!readdirSync(folder).some((file) => file.endsWith('.jar'))) return skip(`there is no Saxon (*.jar) in ${folder}`);
	if (spawnSync('java', ['-version']).status !== 0) return skip('there is no java');

	const written = documents();
	let disagreeing = 0;
	for (const file of rules) {
		const own = written.filter(({ isPeppol }) => isPeppol || !/peppol/i.test(file));
		const input = mkdtempSync(path.join(tmpdir(), 'rules-in-'));
		mkdirSync(input, { recursive: true });
		own.forEach(({ xml }, index) => writeFileSync(path.join(input, `${index}.xml`), xml));
		const found = refusals(file, folder, input);
		for (const [index, { isValid }] of own.entries()) {
			const fatal = found.get(`${index}.xml`) ?? [];
			if (!isValid || fatal.length === 0) continue;
			disagreeing += 1;
			console.log(`${file}: document ${index} is valid here, and refused by ${fatal.join(', ')}`);
		}
		console.log(`${file}: ${own.length} documents, ${own.filter(({ isValid }) => isValid).length} of them valid here`);
		rmSync(input, { recursive: true, force: true });
	}
	console.log(disagreeing === 0 ? 'The official rules agree.' : `${disagreeing} disagreements.`);
	if (disagreeing > 0) process.exitCode = 1;
}

main();
