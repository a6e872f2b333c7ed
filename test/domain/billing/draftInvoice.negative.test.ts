import { draftInvoice, type InvoiceRequest } from '../../../domain/billing';
import { draft, estimate, issued, NOW, settings } from './samples';

const line = (parts: object) => ({ estimate: estimate({ lines: [{ unitPrice: 1 }, { unitPrice: 1 }, { unitPrice: 100, ...parts }] }) });
const of = (parts: object) => ({ estimate: estimate(parts) });
const order = (parts: object) => ({ changeOrders: [{ approved: true }, { approved: true, ...parts }] });
const prior = issued(draft(), 'I-1');

describe('what cannot be read is refused, naming the field', () => {
	it.each<[string, Partial<InvoiceRequest>, string]>([
		['no estimate', { estimate: undefined }, 'estimate'],
		['null', { estimate: null }, 'estimate'],
		['a text', { estimate: 'E-1' }, 'estimate'],
		['an empty text', { estimate: '' }, 'estimate'],
		['a list', { estimate: [estimate()] }, 'estimate'],
		['a number', { estimate: 5 }, 'estimate'],
		['an estimate without lines', of({ lines: undefined }), 'estimate.lines'],
		['lines that are a text', of({ lines: 'Labour' }), 'estimate.lines'],
		['lines by name', of({ lines: { a: {} } }), 'estimate.lines'],
		['a line that is null', of({ lines: [null] }), 'estimate.lines[0]'],
		['a line that is a list', of({ lines: [[]] }), 'estimate.lines[0]'],
		['two lines of one id', of({ lines: [{ id: 'a', unitPrice: 1 }, { id: 'a', unitPrice: 1 }] }), 'estimate.lines[1].id'],
		['an id and a place that are the same', of({ lines: [{ id: '2', unitPrice: 1 }, { unitPrice: 1 }] }), 'estimate.lines[1].id'],
		['a line without a price', line({ unitPrice: undefined }), 'estimate.lines[2].unitPrice'],
		['an empty price', line({ unitPrice: '' }), 'estimate.lines[2].unitPrice'],
		['NaN', line({ unitPrice: NaN }), 'estimate.lines[2].unitPrice'],
		['infinity', line({ quantity: Infinity }), 'estimate.lines[2].quantity'],
		['a price in letters', line({ unitPrice: 'ten' }), 'estimate.lines[2].unitPrice'],
		['a price with its currency', line({ unitPrice: '$10.00' }), 'estimate.lines[2].unitPrice'],
		['a price with a comma', line({ unitPrice: '1,000.00' }), 'estimate.lines[2].unitPrice'],
		['a price of two points', line({ unitPrice: '1.0.0' }), 'estimate.lines[2].unitPrice'],
		['a price that is true', line({ unitPrice: true }), 'estimate.lines[2].unitPrice'],
		['a price that is an object', line({ unitPrice: { amount: 1 } }), 'estimate.lines[2].unitPrice'],
		['1e21', line({ unitPrice: 1e21 }), 'estimate.lines[2].unitPrice'],
		['a quantity of 1e21', line({ quantity: '1e21' }), 'estimate.lines[2].quantity'],
		['a line of more than there is money', line({ quantity: '99999999999999', unitPrice: '999999' }), 'estimate.lines[2].unitPrice'],
		['a price for no units', line({ baseQuantity: 0 }), 'estimate.lines[2].baseQuantity'],
		['a discount of more than 100 %', line({ discountPercent: '100.01' }), 'estimate.lines[2].discountPercent'],
		['a discount below 0', line({ discountPercent: -1 }), 'estimate.lines[2].discountPercent'],
		['a discount over the line', line({ discountAmount: '100.01' }), 'estimate.lines[2].discount'],
		['two discounts over the line', line({ discountPercent: 60, discounts: [{ percent: 41 }] }), 'estimate.lines[2].discount'],
		['a discount over a credit', line({ unitPrice: -100, discountAmount: '100.01' }), 'estimate.lines[2].discount'],
		['a discount in a list that is none', line({ discounts: [{ percent: 1 }, { percent: 'x' }] }), 'estimate.lines[2].discounts[1].percent'],
		['a charge below 0', line({ charges: [{ amount: -1 }] }), 'estimate.lines[2].charges[0].amount'],
		['a tax of more than 100 %', line({ taxes: [{ code: 'X', rate: 100.5 }] }), 'estimate.lines[2].taxes[0].rate'],
		['a tax without a rate', line({ taxes: [{ code: 'X' }] }), 'estimate.lines[2].taxes[0].rate'],
		['a tax that is charged and exempt', line({ taxes: [{ code: 'X', rate: 5, category: 'e' }] }), 'estimate.lines[2].taxes[0].rate'],
		['more taxes than a line has', line({ taxCodes: Array.from({ length: 21 }, (_, index) => String(index)) }), 'estimate.lines[2].taxCodes'],
		['a text of 600 characters for a unit', line({ unit: 'h'.repeat(600) }), 'estimate.lines[2].unit'],
		['neither accepted nor not', line({ accepted: 'maybe' }), 'estimate.lines[2].accepted'],
		['a discount over the document', of({ discount: { amount: '1100.02' } }), 'estimate.discount'],
		['a currency that is none', of({ currency: 'EURO' }), 'estimate.currency'],
		['a currency that nobody has', of({ currency: 'ZZZ' }), 'estimate.currency'],
		['an approval on a day that does not exist', of({ approvedAt: '2026-02-30' }), 'estimate.approvedAt'],
		['an approval in words', of({ approvedAt: 'yesterday' }), 'estimate.approvedAt'],
		['validity until a day that does not exist', of({ validUntil: '2026-13-01' }), 'estimate.validUntil'],
		['half a day of terms', of({ termsDays: 1.5 }), 'estimate.termsDays'],
		['a schedule with a day that does not exist', of({ schedule: [{ percent: 1 }, { percent: 1, dueDate: '2027-02-29' }] }), 'estimate.schedule[1].dueDate'],
		['a deposit of more than 100 %', of({ deposit: { percent: 101 } }), 'estimate.deposit.percent'],
		['a customer that is a number', of({ customer: 5 }), 'estimate.customer'],
		['an address that is a list', of({ customer: { address: [] } }), 'estimate.customer.address'],
		['approved lines that are none', of({ approved: { lines: [{ unitPrice: 'x' }] } }), 'estimate.approved.lines[0].unitPrice'],
		['change orders that are an object', { changeOrders: {} }, 'changeOrders'],
		['a change that is none of the three', order({ lines: [{ op: 'replace', line: 'labour' }] }), 'changeOrders[1].lines[0].op'],
		['a change of a line that is not there', order({ lines: [{ op: 'change', line: 'paint', quantity: 1 }] }), 'changeOrders[1].lines[0].line'],
		['a change of no line', order({ lines: [{ op: 'remove' }] }), 'changeOrders[1].lines[0].line'],
		['an added line that is there', order({ lines: [{ op: 'add', line: 'labour', unitPrice: 1 }] }), 'changeOrders[1].lines[0].line'],
		['an added line without a price', order({ lines: [{ line: 'paint', quantity: 1 }] }), 'changeOrders[1].lines[0].unitPrice'],
		['a change to a discount over the line', order({ lines: [{ line: 'labour', discountAmount: 1001 }] }), 'changeOrders[1].lines[0].discount'],
		['a delivery of no line', { delivered: [{ quantity: 1 }] }, 'delivered[0].line'],
		['a delivery of no quantity', { delivered: [{ line: 'labour' }] }, 'delivered[0].quantity'],
		['a delivery on a day that does not exist', { delivered: [{ line: 'labour', quantity: 1, date: '2026-11-31' }] }, 'delivered[0].date'],
		['a payment that is no number', { payments: [{ amount: 1 }, { amount: 'all' }] }, 'payments[1].amount'],
		['an earlier invoice without its amount', { priorInvoices: [prior, {}] }, 'priorInvoices[1].totals'],
		['an earlier invoice whose line has no amount', { priorInvoices: [{ ...prior, lines: [{ quantity: 1, unitPrice: 1 }] }] }, 'priorInvoices[0].lines[0].net'],
		['an earlier invoice on a day that does not exist', { priorInvoices: [{ ...prior, issueDate: '2026-00-10' }] }, 'priorInvoices[0].issueDate'],
		['a way of billing that is none', { billing: 'half' }, 'billing'],
		['a deposit that nobody agreed', { billing: 'deposit' }, 'share'],
		['a share of more than 100 %', { billing: 'progress', share: { percent: 101 } }, 'share.percent'],
		['progress of which nothing is said', { billing: 'progress' }, 'share.percent'],
		['progress by an amount', { billing: 'progress', share: { amount: 100 } }, 'share.percent'],
		['a milestone that is not in the schedule', { billing: 'progress', milestones: ['start'] }, 'milestones[0]'],
		['selected lines that are not there', { lines: ['labour', 'paint'] }, 'lines[1]'],
		['selected lines of a share', { lines: ['labour'], billing: 'deposit' }, 'lines'],
		['less than nothing of a line', { lines: [{ line: 'labour', quantity: -1 }] }, 'lines[0].quantity'],
	])('%s', (_what, request, field) => {
		expect(() => draft(request)).toThrow(expect.objectContaining({ name: 'DomainError', field, message: expect.stringContaining(field), description: expect.stringMatching(/\w.*\.$/) }));
	});

	it.each<[string, object, string]>([
		['a tax of more than 100 %', { taxes: [{ code: 'X', rate: 101 }] }, 'billing.taxes[0].rate'],
		['coins below the smallest unit', { cashRounding: '0.001' }, 'cashRounding'],
	])('of the profile: %s', (_what, billing, field) => {
		expect(() => draftInvoice({ estimate: estimate({ lines: [] }) }, settings(billing), NOW)).toThrow(expect.objectContaining({ name: 'DomainError', field }));
	});
});
