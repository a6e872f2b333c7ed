import type { IDataObject, INodeType } from 'n8n-workflow';

import { AppointmentPlanner } from '../../nodes/AppointmentPlanner/AppointmentPlanner.node';
import { EstimateToInvoice } from '../../nodes/EstimateToInvoice/EstimateToInvoice.node';
import { InquiryClassifier } from '../../nodes/InquiryClassifier/InquiryClassifier.node';
import { IntakeExtractor } from '../../nodes/IntakeExtractor/IntakeExtractor.node';
import { LeadRouter } from '../../nodes/LeadRouter/LeadRouter.node';
import { PaymentReminder } from '../../nodes/PaymentReminder/PaymentReminder.node';
import { SlaCheck } from '../../nodes/SlaCheck/SlaCheck.node';
import { profile } from '../support/samples';
import { runInProcess } from '../support/nodeInProcess';

/**
 * What a file was read into has, in its first name, the mark that the file began with. Whichever of a record's names it is,
 * the answer is the same as without it.
 */
const NOW = '2026-03-02T10:00:00-06:00';
const customer = { name: 'Ida Brook', email: 'ida@brook.example', address: { street: '12 Elm St', city: 'Chicago', postcode: '60614', country: 'US' } };
const line = { id: 'l1', description: 'Pipe', quantity: 2, unitPrice: '50.00' };
const estimate = { number: 'Q-7', approved: true, currency: 'USD', customer, lines: [line] };
const invoice = { number: 'A-7', total: '100.00', dueDate: '2026-02-01', customerName: 'Ida Brook', email: 'ida@brook.example' };

interface Door {
	node: () => INodeType;
	params?: IDataObject;
	item: IDataObject;
	/** Where the record is whose first name is marked. */
	at: string;
	/** Of the answer: what shows that it was read. */
	shows: string;
}

const DOORS: Record<string, Door> = {
	'a row of a form': { node: () => new InquiryClassifier(), item: { email: 'ida@brook.example', message: 'The kitchen drain is clogged' }, at: '', shows: 'inquiry' },
	'a mail that somebody kept in a sheet': { node: () => new InquiryClassifier(), item: { from: 'Ida Brook <ida@brook.example>', to: 'office@ours.example', subject: 'Drain', text: 'The kitchen drain is clogged' }, at: '', shows: 'inquiry' },
	'fields of an intake': { node: () => new IntakeExtractor(), params: { text: 'The drain is clogged' }, item: { inquiry: { text: 'The drain is clogged', fields: { phone: '+1 773 555 0122' } } }, at: 'inquiry.fields', shows: 'intake.record' },
	'a postcode that a rule goes by': { node: () => new LeadRouter(), item: { inquiry: { text: 'Hello', fields: { postcode: '60614' } } }, at: 'inquiry.fields', shows: 'assignment' },
	'an estimate': { node: () => new EstimateToInvoice(), params: { operation: 'createDraft' }, item: { estimate }, at: 'estimate', shows: 'invoice' },
	'its lines': { node: () => new EstimateToInvoice(), params: { operation: 'createDraft' }, item: { estimate }, at: 'estimate.lines.0', shows: 'invoice' },
	'its customer': { node: () => new EstimateToInvoice(), params: { operation: 'createDraft' }, item: { estimate }, at: 'estimate.customer', shows: 'invoice' },
	'an item\'s first column': { node: () => new EstimateToInvoice(), params: { operation: 'createDraft' }, item: { estimate }, at: '', shows: 'invoice' },
	'payments of an estimate': { node: () => new EstimateToInvoice(), params: { operation: 'createDraft', payments: '={{ $json.payments }}' }, item: { estimate, payments: [{ amount: '40.00', paidOn: '2026-02-20' }] }, at: 'payments.0', shows: 'invoice' },
	'an unpaid invoice': { node: () => new PaymentReminder(), params: { invoice: '={{ $json }}' }, item: invoice, at: '', shows: 'reminder' },
	'payments of an invoice': { node: () => new PaymentReminder(), params: { invoice: '={{ $json.invoice }}', payments: '={{ $json.payments }}' }, item: { invoice, payments: [{ amount: '40.00', paidOn: '2026-02-20' }] }, at: 'payments.0', shows: 'reminder' },
	'events of a case': { node: () => new SlaCheck(), item: { inquiry: { text: 'Hello', receivedAt: '2026-03-02T09:00:00-06:00' }, events: [{ type: 'reply.sent', at: '2026-03-02T09:05:00-06:00', by: 'human' }] }, at: 'events.0', shows: 'sla' },
	'busy times': { node: () => new AppointmentPlanner(), params: { operation: 'findSlots', busy: '={{ $json.busy }}' }, item: { busy: [{ start: '2026-03-02T12:00:00-06:00', end: '2026-03-02T15:00:00-06:00' }] }, at: 'busy.0', shows: 'appointment' },
	'a calendar of busy times': { node: () => new AppointmentPlanner(), params: { operation: 'findSlots', calendars: '={{ $json.calendars }}' }, item: { calendars: [{ start: '2026-03-02T12:00:00-06:00', end: '2026-03-02T15:00:00-06:00', status: 'busy' }] }, at: 'calendars.0', shows: 'appointment' },
};

test.each(Object.entries(DOORS))('%s', async (_what, door) => {
	const answer = async (item: IDataObject) => {
		const { items, error } = await runInProcess(door.node(), { settingsFrom: 'profile', profile, now: NOW, ...door.params }, [{ json: item }]);
		expect(error).toBeUndefined();
		return { out: items['0'].out, shows: valueAt(items['0'].json, door.shows) };
	};
	const plain = await answer(door.item);
	const record = valueAt(door.item, door.at) as IDataObject;
	for (const name of Object.keys(record)) {
		expect(await answer(withMark(door.item, door.at, name))).toEqual(plain);
	}
	expect(plain.shows).toBeDefined();
});

function valueAt(value: unknown, path: string): unknown {
	return path === '' ? value : path.split('.').reduce<unknown>((inner, step) => (inner as IDataObject | undefined)?.[step], value);
}

/** The record at `path` with the mark before `name`. */
function withMark(item: IDataObject, path: string, name: string): IDataObject {
	const copy = structuredClone(item);
	const record = valueAt(copy, path) as IDataObject;
	const entries = Object.entries(record);
	for (const [key] of entries) delete record[key];
	for (const [key, value] of entries) record[key === name ? `\ufeff${key}` : key] = value;
	return copy;
}
