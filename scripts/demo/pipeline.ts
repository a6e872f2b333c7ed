import type { Invoice } from '../../domain/billing/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Row } from './report.ts';
import { addressOf, decide, each, hasEvent, postAsMachine, until, type World } from './world.ts';

/** A case whose work is billed. */
export interface Carried {
	caseId: string;
	trade: string;
	/** Where the invoice goes. */
	email: string;
	/** How it is billed, for people to read. */
	billed: string;
	invoices: Invoice[];
	/** Invoices that a person approved on the page; the others went out by the review rules. */
	reviewed: number;
	paid: string[];
	stage: string;
}

const PRICES = ['95.00', '120.50', '149.90'];
/** The way to bill in which a person rejects the draft first. */
const REJECTED_FIRST = 3;

/** Bills the work of these cases and pays it; the ones doing it are a customer and an owner. */
export async function carryToCash(world: World, rows: Row[]): Promise<Carried[]> {
	return await each(rows, async (row, index) => await pay(world, await bill(world, row, index)));
}

export async function carryToInvoice(world: World, rows: Row[]): Promise<Carried[]> {
	return await each(rows, async (row) => await bill(world, row, 0));
}

/** The first of each trade by turns: at once; a deposit and the rest with a change order; what was delivered and the rest; a draft that is rejected and drafted anew. The others at once. */
async function bill(world: World, row: Row, index: number): Promise<Carried> {
	const caseId = row.post.caseId ?? '';
	const email = row.email ?? addressOf(caseId);
	const lines = [
		{ id: 'work', description: `${row.service}: labour`, quantity: String(2 + (index % 3)), unit: 'h', unitPrice: PRICES[index % 3], taxCodes: [] },
		{ id: 'material', description: 'Material', quantity: '1', unit: 'piece', unitPrice: `${20 + index}.35`, taxCodes: [] },
	];
	// The estimating tool knows an address of all customers, also of those who wrote by text.
	const estimate = { number: `E-${caseId.slice(2, 8)}`, approvedAt: new Date().toISOString(), customer: { name: row.name ?? 'Robin Hale', email }, deposit: { percent: '30' }, lines };
	const extra = { number: 'CO-1', approvedAt: new Date().toISOString(), reason: 'A part more was needed', lines: [{ op: 'add', id: 'extra', description: 'One part more', quantity: '1', unitPrice: '15.00', taxCodes: [] }] };
	const corrected = { ...estimate, lines: [{ ...lines[0], quantity: '1' }, lines[1]] };
	const ways: Array<[billed: string, Array<Record<string, unknown>>]> = [
		['at once', [{ event: 'work.completed', billing: 'full', estimate }]],
		['deposit, rest', [{ event: 'estimate.approved', billing: 'deposit', estimate }, { event: 'work.completed', billing: 'final', changeOrders: [extra] }]],
		['part, rest', [{ event: 'work.completed', billing: 'delivered', estimate, delivered: [{ line: 'work', quantity: '1' }] }, { event: 'work.completed', billing: 'full' }]],
		['rejected, anew', [{ event: 'work.completed', billing: 'full', estimate: corrected }]],
	];
	const way = index < ways.length ? index : 0;
	const [billed, events] = ways[way];
	if (way === REJECTED_FIRST) await rejected(world, caseId, { event: 'work.completed', billing: 'full', estimate });
	let reviewed = 0;
	for (const [done, event] of events.entries()) {
		await postAsMachine(world, 'bill-work', { caseId, ...event });
		reviewed += await untilSent(world, caseId, done + 1);
	}
	return { caseId, trade: row.post.sample.trade, email, billed, invoices: await invoicesOf(world.ledger, caseId), reviewed, paid: [], stage: 'invoiced' };
}

export async function pay(world: World, carried: Carried): Promise<Carried> {
	const { caseId, invoices } = carried;
	for (const { number, totals, currency } of invoices) await postAsMachine(world, 'payment-received', { caseId, amount: totals.due, currency, reference: `bank-${number}`, invoice: number });
	const record = await world.ledger.getCase(caseId);
	const payments = await world.ledger.listEvents({ caseId, types: ['payment.received'] });
	return { ...carried, paid: payments.map(({ data }) => String(data?.amount)), stage: record?.stage ?? 'missing' };
}

async function invoicesOf(ledger: Ledger, caseId: string): Promise<Invoice[]> {
	return (await ledger.listEvents({ caseId, types: ['invoice.issued'] })).map(({ data }) => data?.invoice as Invoice);
}

/** The owner sees that a draft says too much, and rejects it. */
async function rejected(world: World, caseId: string, event: Record<string, unknown>): Promise<void> {
	await postAsMachine(world, 'bill-work', { caseId, ...event });
	await until(async () => {
		const [review] = await world.ledger.listReviews({ caseId, subject: 'invoice', states: ['waiting'] });
		return review !== undefined && (await decide(world, review.reviewId, 'reject', { comment: 'An hour too many' }));
	});
	await until(async () => await hasEvent(world, caseId, 'invoice.rejected'));
}

/** Waits until the case has so many invoices out; what a person is asked about is approved on its page. Gives how many were. */
async function untilSent(world: World, caseId: string, count: number): Promise<number> {
	const approved = new Set<string>();
	await until(async () => {
		if (await hasEvent(world, caseId, 'invoice.sent', count)) return true;
		const waiting = await world.ledger.listReviews({ caseId, subject: 'invoice', states: ['waiting'] });
		for (const { reviewId } of waiting) if (!approved.has(reviewId) && (await decide(world, reviewId, 'approve'))) approved.add(reviewId);
		return false;
	});
	return approved.size;
}

/** Prints each case and the sums, and gives how many of those that were paid did not come to be so. */
export function printCarried(carried: Carried[], held: Carried): number {
	console.log('\nFrom approved work to the last payment:');
	console.log(['case', 'trade', 'billed', 'invoices', 'amounts', 'reviewed', 'stage'].map((title, index) => title.padEnd(WIDTHS[index])).join(' '));
	for (const { caseId, trade, billed, invoices, reviewed, stage } of carried) {
		const cells = [caseId.slice(0, 12), trade, billed, invoices.map(({ number }) => number).join(' '), invoices.map(({ totals }) => totals.gross).join(' + '), String(reviewed), stage];
		console.log(cells.map((cell, index) => cell.padEnd(WIDTHS[index])).join(' '));
	}
	const lost = carried.filter(({ stage, caseId }) => stage !== 'paid' && caseId !== held.caseId).length;
	const cents = (amounts: string[]) => amounts.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
	const inMoney = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
	const invoices = carried.flatMap((one) => one.invoices);
	console.log(`
carried on          ${carried.length} cases, ${invoices.length} invoices, ${carried.reduce((sum, { reviewed }) => sum + reviewed, 0)} of them approved on the page
invoiced            ${inMoney(cents(invoices.map(({ totals }) => totals.gross)))} USD
came in             ${inMoney(cents(carried.flatMap(({ paid }) => paid)))} USD
contested           ${inMoney(cents(held.invoices.map(({ totals }) => totals.gross)))} USD
not paid            ${lost}`);
	return lost;
}

const WIDTHS = [14, 22, 15, 28, 20, 9, 10];
