/**
 * Whether the calculation of a document agrees to the cent with GOBL's example invoices, and what it costs beside dinero.js
 * doing the same arithmetic in the same run.
 * Run from the project's root: `node test/bench/invoices.bench.ts`. The invoices are read from `../shared/data` or LEAD_TO_CASH_DATA.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import type { Dinero, DineroCurrency } from 'dinero.js';
import { add, allocate, dinero, halfAwayFromZero, multiply, subtract, toDecimal, toSnapshot, transformScale } from 'dinero.js';
import { dinero as dineroOfBigints } from 'dinero.js/bigint';
import { EUR as EUR_OF_BIGINTS } from 'dinero.js/bigint/currencies';
import { EUR } from 'dinero.js/currencies';
import { build } from 'esbuild';

import type { DocumentAmounts, DocumentInput, Tax } from '../../domain/billing/types.ts';

type ComputeDocument = (typeof import('../../domain/billing/document/index.ts'))['computeDocument'];

interface GoblTax {
	cat: string;
	key?: string;
	country?: string;
	percent?: string;
	surcharge?: string;
}

interface GoblAdjustment {
	percent?: string;
	amount: string;
	taxes?: GoblTax[];
}

interface GoblInvoice {
	source: string;
	currency: string;
	lines?: Array<{ quantity: string; item: { price: string }; discounts?: GoblAdjustment[]; charges?: GoblAdjustment[]; taxes?: GoblTax[]; total: string }>;
	discounts?: GoblAdjustment[];
	charges?: GoblAdjustment[];
	tax?: { prices_include?: string };
	payment?: { advances?: Array<{ amount: string }> };
	totals: {
		sum: string;
		discount?: string;
		charge?: string;
		total: string;
		taxes?: { categories: Array<{ code: string; amount: string; surcharge?: string; rates: Array<{ percent?: string; base: string; amount: string }> }> };
		tax: string;
		total_with_tax: string;
		retained_tax?: string;
		payable: string;
		advance?: string;
		due?: string;
	};
}

/** Income tax that the customer keeps back: Spain's and Italy's. */
const RETAINED = ['IRPF', 'IRPEF'];
const CATEGORIES: Record<string, string> = { zero: 'Z', exempt: 'E', 'reverse-charge': 'AE', export: 'G', 'outside-scope': 'O' };
const RUNS = 10;

void main();

async function main(): Promise<void> {
	const computeDocument = await loadDomain();
	await compareWithGobl(computeDocument);
	compareWithDinero(computeDocument);
}

async function compareWithGobl(computeDocument: ComputeDocument): Promise<void> {
	const data = process.env.LEAD_TO_CASH_DATA ?? path.resolve('../shared/data');
	const text = await readFile(path.join(data, 'invoices-gobl.json'), 'utf8').catch(() => undefined);
	if (text === undefined) {
		console.log(`Skipped: no invoices-gobl.json in ${data}. Name its folder in LEAD_TO_CASH_DATA.`);
		return;
	}
	const outcomes = (JSON.parse(text) as GoblInvoice[]).map((invoice) => ({ invoice, differences: differencesOf(invoice, computeDocument(toInput(invoice))) }));
	const unequal = outcomes.filter(({ differences }) => differences.length > 0);
	const contradictory = unequal.filter(({ invoice }) => !rowsAddUp(invoice));
	const differing = unequal.filter(({ invoice }) => rowsAddUp(invoice));
	console.log(`GOBL's ${outcomes.length} examples, every line, total and tax row to the cent`);
	console.log(`agree ${outcomes.length - unequal.length} · not applicable ${contradictory.length} · differ ${differing.length}`);
	if (contradictory.length > 0) console.log(`not applicable: ${contradictory.length} where GOBL's tax rows do not add up to its tax total (BR-CO-14)`);
	for (const { invoice, differences } of unequal) console.log(`  ${invoice.source}: ${differences.join(', ')}`);
	if (differing.length > 0) process.exitCode = 1;
}

function toInput({ currency, lines = [], discounts = [], charges = [], tax, payment }: GoblInvoice): DocumentInput {
	const included = tax?.prices_include;
	const taxesOf = (taxes: GoblTax[] = []) => taxes.flatMap((one) => toTaxes(one, included));
	const adjustment = ({ percent, amount }: GoblAdjustment) => (percent === undefined ? { amount } : { percent: withoutSign(percent) });
	const ofDocument = (one: GoblAdjustment) => ({ ...adjustment(one), taxes: taxesOf(one.taxes) });
	const paid = (payment?.advances ?? []).map(({ amount }) => Number(amount));
	return {
		currency,
		pricesIncludeTax: included !== undefined,
		rounding: 'document',
		roundingMode: 'halfUp',
		lines: lines.map((line, index) => ({
			id: String(index + 1),
			quantity: line.quantity,
			unitPrice: line.item.price,
			discounts: (line.discounts ?? []).map(adjustment),
			charges: (line.charges ?? []).map(adjustment),
			taxes: taxesOf(line.taxes),
		})),
		allowances: discounts.map(ofDocument),
		charges: charges.map(ofDocument),
		prepaid: paid.reduce((sum, amount) => sum + amount, 0).toFixed(2),
	};
}

/** A surcharge is a second tax on the same amount, never inside the prices. */
function toTaxes({ cat, key = 'standard', country, percent = '0%', surcharge }: GoblTax, included: string | undefined): Tax[] {
	const tax: Tax = {
		code: country === undefined ? cat : `${cat} ${country}`,
		rate: withoutSign(percent),
		category: CATEGORIES[key] ?? 'S',
		withheld: RETAINED.includes(cat),
		onTop: cat !== included,
	};
	return surcharge === undefined ? [tax] : [tax, { ...tax, code: `${cat} surcharge`, rate: withoutSign(surcharge), onTop: true }];
}

function withoutSign(percent: string): string {
	return percent.replace('%', '');
}

function differencesOf(invoice: GoblInvoice, { lines, allowances, charges, taxBreakdown, totals: ours }: DocumentAmounts): string[] {
	const theirs = invoice.totals;
	const pairs: Array<[name: string, theirs: string | undefined, ours: string]> = [
		...(invoice.lines ?? []).map(({ total }, index): (typeof pairs)[number] => [`lines[${index}]`, total, lines[index].amount]),
		['sum', theirs.sum, total(lines.map(({ amount }) => amount))],
		['discount', theirs.discount, total(allowances.map(({ amount }) => amount))],
		['charge', theirs.charge, total(charges.map(({ amount }) => amount))],
		['total', theirs.total, ours.net],
		['tax', theirs.tax, ours.tax],
		['total_with_tax', theirs.total_with_tax, ours.gross],
		['retained_tax', theirs.retained_tax, ours.withheld],
		['advance', theirs.advance, ours.prepaid],
		['due', theirs.due ?? theirs.payable, ours.due],
	];
	for (const { code, amount, surcharge, rates } of theirs.taxes?.categories ?? []) {
		const rows = taxBreakdown.filter((row) => row.code.split(' ')[0] === code);
		pairs.push([code, total([amount, surcharge ?? '0']), total(rows.map(({ tax }) => tax))]);
		if (!rowsAddUp(invoice)) continue;
		for (const { percent = '0%' } of rates) {
			const [theirRows, ownRows] = [rates.filter((one) => (one.percent ?? '0%') === percent), rows.filter(({ rate }) => Number(rate) === Number.parseFloat(percent))];
			pairs.push([`${code} ${percent} base`, total(theirRows.map(({ base }) => base)), total(ownRows.map(({ base }) => base))]);
			pairs.push([`${code} ${percent}`, total(theirRows.map((one) => one.amount)), total(ownRows.map(({ tax }) => tax))]);
		}
	}
	return pairs.filter(([, a = '0', b]) => Number(a) !== Number(b)).map(([name, a = '0', b]) => `${name} ${a}, here ${b}`);
}

function rowsAddUp({ totals }: GoblInvoice): boolean {
	return (totals.taxes?.categories ?? []).every(({ amount, rates }) => Number(amount) === Number(total(rates.map((rate) => rate.amount))));
}

function total(amounts: string[]): string {
	return (amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0) / 100).toFixed(2);
}

/** Quantities with 2 decimals, prices with 6, a discount on every third line, two rates, and a discount of the document. */
function sampleDocument(count: number, seed: number): DocumentInput {
	return {
		currency: 'EUR',
		pricesIncludeTax: false,
		rounding: 'document',
		roundingMode: 'halfUp',
		lines: Array.from({ length: count }, (_, index) => {
			const mixed = ((index + 1) * 7919 + seed * 104_729) % 1_000_003;
			return {
				id: String(index + 1),
				quantity: `${1 + (mixed % 40)}.${String(mixed % 100).padStart(2, '0')}`,
				unitPrice: `${mixed % 500}.${String(mixed % 1_000_000).padStart(6, '0')}`,
				discounts: index % 3 === 0 ? [{ percent: '7.5' }] : [],
				charges: [],
				taxes: [{ code: 'VAT', category: 'S', rate: index % 2 === 0 ? '19' : '7' }],
			};
		}),
		allowances: [{ percent: '2.5' }],
		charges: [],
		prepaid: '0',
	};
}

interface Sums {
	lines: string[];
	net: string;
	tax: string;
}

/** What dinero.js needs to count in numbers or in bigints. */
interface Kind<T> {
	amountOf: (digits: string) => T;
	dinero: (options: { amount: T; currency: DineroCurrency<T>; scale?: T }) => Dinero<T>;
	currency: DineroCurrency<T>;
}

const NUMBERS: Kind<number> = { amountOf: Number, dinero, currency: EUR };
const BIGINTS: Kind<bigint> = { amountOf: BigInt, dinero: dineroOfBigints, currency: EUR_OF_BIGINTS };

/** The same strings in, the same sums out; only who gets the discount's last cent is the library's own rule. */
function sumsOverDinero<T>({ lines, allowances }: DocumentInput, { amountOf, dinero: create, currency }: Kind<T>): Sums {
	const scaled = (text: string, shift = 0) => {
		const [whole, decimals = ''] = text.split('.');
		return { amount: amountOf(whole + decimals), scale: amountOf(String(decimals.length + shift)) };
	};
	const toCents = (amount: Dinero<T>) => transformScale(amount, amountOf('2'), halfAwayFromZero);
	const share = (amount: Dinero<T>, percent: string) => toCents(multiply(amount, scaled(percent, 2)));
	const zero = create({ amount: amountOf('0'), currency });

	const byRate = new Map<string, Dinero<T>>();
	const amounts = lines.map(({ quantity, unitPrice, discounts, taxes }) => {
		const full = toCents(multiply(create({ ...scaled(unitPrice), currency }), scaled(quantity)));
		const amount = discounts.reduce((left, { percent = '0' }) => subtract(left, share(full, percent)), full);
		byRate.set(taxes[0].rate, add(byRate.get(taxes[0].rate) ?? zero, amount));
		return toDecimal(amount);
	});
	const sums = [...byRate.values()];
	const discount = share(sums.reduce(add, zero), allowances[0].percent ?? '0');
	const parts = allocate(discount, sums.map((sum) => toSnapshot(sum).amount));
	const bases = sums.map((sum, index) => subtract(sum, parts[index]));
	const taxes = [...byRate.keys()].map((rate, index) => share(bases[index], rate));
	return { lines: amounts, net: toDecimal(bases.reduce(add, zero)), tax: toDecimal(taxes.reduce(add, zero)) };
}

function compareWithDinero(computeDocument: ComputeDocument): void {
	const jobs: Array<[name: string, documents: DocumentInput[]]> = [
		['1 document of 10,000 lines', [sampleDocument(10_000, 0)]],
		['10,000 documents of 5 lines', Array.from({ length: 10_000 }, (_, index) => sampleDocument(5, index))],
	];
	const rows = jobs.map(([name, documents]) => {
		for (const document of documents) requireEqual(computeDocument(document), sumsOverDinero(document, BIGINTS));
		const own = fastest(() => documents.forEach(computeDocument));
		const withNumbers = fastest(() => documents.forEach((document) => sumsOverDinero(document, NUMBERS)));
		const withBigints = fastest(() => documents.forEach((document) => sumsOverDinero(document, BIGINTS)));
		return {
			'': name,
			ms: own.toFixed(0),
			'dinero.js ms': withNumbers.toFixed(0),
			'of it': `${(own / withNumbers).toFixed(2)} ×`,
			'dinero.js/bigint ms': withBigints.toFixed(0),
			'of that': `${(own / withBigints).toFixed(2)} ×`,
		};
	});
	console.table(rows);
	console.log(`Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}; one thread; the fastest of ${RUNS} runs.`);
	console.log('dinero.js works out the line amounts, the discount, the taxes and the net amount; the rest, and the checks of the input, come on top here.');
}

function requireEqual(ours: DocumentAmounts, theirs: Sums): void {
	const same = ours.totals.net === theirs.net && ours.lines.every(({ amount }, index) => amount === theirs.lines[index]);
	if (!same || Math.abs(Number(ours.totals.tax) - Number(theirs.tax)) > 0.011) throw new Error(`dinero.js has ${theirs.net} + ${theirs.tax}, here ${ours.totals.net} + ${ours.totals.tax}`);
}

function fastest(work: () => void): number {
	return Math.min(
		...Array.from({ length: RUNS }, () => {
			const from = performance.now();
			work();
			return performance.now() - from;
		}),
	);
}

/** The domain's door as it stands, bundled for this run. */
async function loadDomain(): Promise<ComputeDocument> {
	const folder = await mkdtemp(path.join(tmpdir(), 'invoices-'));
	try {
		const outfile = path.join(folder, 'document.cjs');
		await build({ entryPoints: ['domain/billing/document/index.ts'], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
		return (createRequire(path.join(folder, 'bench.cjs'))(outfile) as { computeDocument: ComputeDocument }).computeDocument;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
