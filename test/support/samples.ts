import type { IDataObject } from 'n8n-workflow';

import { draftInvoice } from '../../domain/billing';
import { parseProfile } from '../../domain/profile';
import type { Item } from './engine';

export const NOW = '2026-03-02T10:00:00-06:00';

/** A small business in Chicago, open on weekdays; 2 March 2026 is a Monday. */
export const profile = {
	business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US', email: 'hello@example.com' },
	hours: { mon: [['08:00', '17:00']], tue: [['08:00', '17:00']], wed: [['08:00', '17:00']], thu: [['08:00', '17:00']], fri: [['08:00', '17:00']] },
	services: [
		{
			id: 'drain-cleaning',
			name: 'Drain Cleaning',
			keywords: ['drain', 'clogged', 'backed up'],
			examples: ['My kitchen sink backs up every time I run the dishwasher', 'The shower drain is clogged'],
		},
		{ id: 'water-heater', name: 'Water Heater', keywords: ['water heater', 'hot water'], examples: ['No hot water since this morning'] },
	],
	team: [
		{ id: 'front-desk', name: 'Front Desk', email: 'front-desk@example.com' },
		{ id: 'technician', name: 'Technician', email: 'technician@example.com' },
		{ id: 'manager', name: 'Manager', email: 'manager@example.com', role: 'manager' },
	],
};

/** What n8n's Webhook node gives for a website's form. */
export function webhookItem(body: IDataObject): Item {
	return { json: { headers: { 'content-type': 'application/json' }, params: {}, query: {}, body, webhookUrl: 'http://localhost:5678/webhook/new-inquiry', executionMode: 'production' } };
}

export const lead: IDataObject = {
	name: 'Dana Wells',
	email: 'dana@example.com',
	phone: '312-555-0142',
	message: 'The kitchen drain is clogged and the sink is backed up. Can somebody come this week?',
};

/** A case as the ledger and the classifier leave it. */
export const caseItem: Item = {
	json: {
		caseId: 'c_0123456789abcdef0123',
		stage: 'inquiry',
		inquiry: {
			id: 'form-1',
			channel: 'form',
			receivedAt: '2026-03-02T09:50:00-06:00',
			text: 'The kitchen drain is clogged.',
			contact: { name: 'Dana Wells', email: 'dana@example.com' },
			fields: {},
			source: { kind: 'webhook' },
		},
		classification: { service: 'drain-cleaning', confidence: 0.9, intent: 'newJob', priority: 'high', needsReview: false },
		events: [{ type: 'inquiry.received', at: '2026-03-02T09:50:00-06:00', by: 'customer' }],
		note: 'kept as it is',
	},
};

/** A case whose visit is booked for the day after, at nine. */
export const visitItem: Item = {
	json: {
		...caseItem.json,
		appointment: {
			id: 'a_0123456789abcdef0123',
			number: 1,
			status: 'booked',
			sequence: 0,
			uid: 'a_0123456789abcdef0123@example.com',
			service: 'drain-cleaning',
			title: 'Drain Cleaning',
			start: '2026-03-03T09:00:00-06:00',
			end: '2026-03-03T10:00:00-06:00',
			timezone: 'America/Chicago',
			durationMinutes: 60,
			bufferBeforeMinutes: 0,
			bufferAfterMinutes: 0,
			resources: [{ id: 'technician', name: 'Technician', email: 'technician@example.com' }],
			customer: { name: 'Dana Wells', email: 'dana@example.com', language: 'en', timezone: 'America/Chicago' },
			bookedAt: '2026-03-02T09:55:00-06:00',
		},
	},
};

const ESTIMATE = {
	number: 'E-1001',
	currency: 'USD',
	approvedAt: '2026-02-20T10:00:00-06:00',
	customer: { name: 'Dana Wells', email: 'dana@example.com' },
	deposit: { percent: '30' },
	lines: [{ id: 'heater', description: 'Replace water heater', quantity: '1', unit: 'piece', unitPrice: '1450.00' }],
};

/** A case whose work is done, and the invoice that was drafted for it. */
export const billingItem: Item = {
	json: {
		caseId: 'c_0123456789abcdef0123',
		stage: 'delivered',
		estimate: ESTIMATE,
		payments: [{ amount: '450.00', currency: 'USD' }],
		invoice: {
			...draftInvoice({ estimate: ESTIMATE }, parseProfile(profile), Date.parse(NOW)),
			number: 'INV-2026-00001',
		},
		note: 'kept as it is',
	} as unknown as IDataObject,
};

function nested(depth: number): IDataObject {
	let inner: IDataObject = { end: true };
	for (let level = 0; level < depth; level++) inner = { inner };
	return inner;
}

/** Items that no sensible workflow makes, and that arrive all the same. */
export const hostileItems: Record<string, Item> = {
	'an empty item': { json: {} },
	'data nested 500 deep': { json: { inquiry: { text: 'Clogged drain', ...nested(500) }, classification: nested(500), events: [nested(500)] } },
	'keys of the prototype': { json: JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"inquiry":{"__proto__":{"polluted":true},"text":"Clogged drain"},"message":"Clogged drain"}') as IDataObject },
	'a list as the inquiry': { json: { inquiry: ['Clogged', { drain: true }], events: ['x'], assignment: [], classification: ['high'] } },
	'nothing but null': { json: { inquiry: null, events: null, assignment: null, classification: null, caseId: null, message: null } },
	'values of other types': { json: { inquiry: 7, events: 'yesterday', assignment: 'me', classification: true, caseId: { a: 1 }, priority: ['high'], stage: 3 } },
	'binary data alone': { json: {}, binary: { photo: { data: 'aGVsbG8=', mimeType: 'image/png', fileName: 'leak.png' } } },
	'a message of control characters': { json: { message: '\u0000\u0007\uD800 \u202E drain \uFFFF', email: '\u0000@\u0000' } },
	'10 MB of text': { json: { message: `The drain is clogged. ${'lorem ipsum <b> "@ '.repeat(550_000)}` } },
};
