import type { Invoice } from '../../domain/billing/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Row } from './report.ts';
import { each, fillIn, linkTo, postAsMachine, type World } from './world.ts';

/** A case that is carried on to the last payment. */
export interface Carried {
	caseId: string;
	trade: string;
	/** How it is billed, for people to read. */
	billed: string;
	invoices: Invoice[];
	/** Invoices that a person approved on the page; the others went out by the review rules. */
	reviewed: number;
	paid: string[];
	stage: string;
}

const PRICES = ['95.00', '120.50', '149.90'];

/** Carries these cases from the approved estimate to the last payment, four at a time; the ones doing it are a customer and an owner. */
export async function carryToCash(world: World, rows: Row[]): Promise<Carried[]> {
	return await each(rows, async (row, index) => await carry(world, row, index));
}

/** Three ways to bill, by turns: at once; a deposit and the rest with a change order; what was delivered and the rest. */
async function carry(world: World, row: Row, index: number): Promise<Carried> {
	const caseId = row.post.caseId ?? '';
	const lines = [
		{ id: 'work', description: `${row.service}: labour`, quantity: String(2 + (index % 3)), unit: 'h', unitPrice: PRICES[index % 3], taxCodes: [] },
		{ id: 'material', description: 'Material', quantity: '1', unit: 'piece', unitPrice: `${20 + index}.35`, taxCodes: [] },
	];
	const estimate = { number: `E-${caseId.slice(2, 8)}`, approvedAt: new Date().toISOString(), customer: { name: 'Demo Customer', email: row.email }, deposit: { percent: '30' }, lines };
	const extra = { number: 'CO-1', approvedAt: new Date().toISOString(), reason: 'A part more was needed', lines: [{ op: 'add', id: 'extra', description: 'One part more', quantity: '1', unitPrice: '15.00', taxCodes: [] }] };
	const steps: Array<[billed: string, Array<Record<string, unknown>>]> = [
		['at once', [{ event: 'work.completed', billing: 'full', estimate }]],
		['deposit, rest', [{ event: 'estimate.approved', billing: 'deposit', estimate }, { event: 'work.completed', billing: 'final', changeOrders: [extra] }]],
		['part, rest', [{ event: 'work.completed', billing: 'delivered', estimate, delivered: [{ line: 'work', quantity: '1' }] }, { event: 'work.completed', billing: 'full' }]],
	];
	const [billed, events] = steps[index % steps.length];
	let reviewed = 0;
	for (const [done, event] of events.entries()) {
		await postAsMachine(world, 'bill-work', { caseId, ...event });
		reviewed += await untilIssued(world, caseId, done + 1);
	}
	const invoices = await invoicesOf(world.ledger, caseId);
	for (const { number, totals, currency } of invoices) await postAsMachine(world, 'payment-received', { caseId, amount: totals.due, currency, reference: `bank-${number}`, invoice: number });
	const record = await world.ledger.getCase(caseId);
	const payments = await world.ledger.listEvents({ caseId, types: ['payment.received'] });
	return { caseId, trade: row.post.sample.trade, billed, invoices, reviewed, paid: payments.map(({ data }) => String(data?.amount)), stage: record?.stage ?? 'missing' };
}

async function invoicesOf(ledger: Ledger, caseId: string): Promise<Invoice[]> {
	return (await ledger.listEvents({ caseId, types: ['invoice.issued'] })).map(({ data }) => data?.invoice as Invoice);
}

/** Waits until the case has so many invoices out; what a person is asked about is approved on its page. Gives how many were. */
async function untilIssued(world: World, caseId: string, count: number): Promise<number> {
	const approved = new Set<string>();
	for (let attempt = 0; attempt < 600; attempt++) {
		if ((await world.ledger.listEvents({ caseId, types: ['invoice.sent'] })).length >= count) return approved.size;
		const waiting = await world.ledger.listReviews({ caseId, subject: 'invoice', states: ['waiting'] });
		for (const { reviewId } of waiting.filter((review) => !approved.has(review.reviewId))) {
			const link = await linkTo(world, 'review', ({ text }) => text.includes(`id=${reviewId}&`));
			if ((await fillIn(link, () => ({ name: 'Demo Owner' }), 'approve')) === 200) approved.add(reviewId);
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return approved.size;
}

/** Prints each case and the sums, and gives how many did not come to be paid. */
export function printCarried(carried: Carried[], stages: Record<string, number>): number {
	console.log('\nFrom approved work to the last payment:');
	console.log(['case', 'trade', 'billed', 'invoices', 'amounts', 'reviewed', 'stage'].map((title, index) => title.padEnd(WIDTHS[index])).join(' '));
	for (const { caseId, trade, billed, invoices, reviewed, stage } of carried) {
		const cells = [caseId.slice(0, 12), trade, billed, invoices.map(({ number }) => number).join(' '), invoices.map(({ totals }) => totals.gross).join(' + '), String(reviewed), stage];
		console.log(cells.map((cell, index) => cell.padEnd(WIDTHS[index])).join(' '));
	}
	const lost = carried.filter(({ stage }) => stage !== 'paid').length;
	const cents = (amounts: string[]) => amounts.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
	const inMoney = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
	const invoices = carried.flatMap((one) => one.invoices);
	console.log(`
carried on          ${carried.length} cases, ${invoices.length} invoices, ${carried.reduce((sum, { reviewed }) => sum + reviewed, 0)} of them approved on the page
invoiced            ${inMoney(cents(invoices.map(({ totals }) => totals.gross)))} USD
paid                ${inMoney(cents(carried.flatMap(({ paid }) => paid)))} USD
cases by stage      ${Object.entries(stages).map(([stage, count]) => `${stage} ${count}`).join(', ')}
not paid            ${lost}`);
	return lost;
}

const WIDTHS = [14, 22, 15, 28, 20, 9, 10];
