import { contactKeyOf, isAutomatic, matchReply } from '../../../domain/case';
import { classificationOutput, localEngine } from '../../../domain/classify';
import { normaliseInquiry } from '../../../domain/message';
import { parseProfile, PRESETS } from '../../../domain/profile';

const NOW = Date.parse('2026-03-02T16:00:00Z');
const read = (item: unknown) => normaliseInquiry(item, { now: NOW, zone: 'America/Chicago' });

const metadata = { display_phone_number: '15550109999', phone_number_id: '2' };
const contacts = [{ profile: { name: 'Mara Ayala' }, wa_id: '13125550147' }];
const value = (message: object) => ({ messaging_product: 'whatsapp', metadata, contacts, messages: [{ from: '13125550147', id: 'wamid.1', timestamp: '1772467200', ...message }], field: 'messages' });
const receipt = { messaging_product: 'whatsapp', metadata, statuses: [{ id: 'wamid.9', status: 'delivered', timestamp: '1772467200', recipient_id: '13125550147' }], field: 'messages' };

describe('WhatsApp Trigger', () => {
	test.each<[string, object, string]>([
		['text', { type: 'text', text: { body: 'No hot water' } }, 'No hot water'],
		['a button', { type: 'button', button: { text: 'Yes, Thursday', payload: 'x' } }, 'Yes, Thursday'],
		['a choice', { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: '1', title: 'Drain cleaning' } } }, 'Drain cleaning'],
		['a picture', { type: 'image', image: { id: '7', mime_type: 'image/jpeg', caption: 'It drips here' } }, 'It drips here'],
	])('%s is the sender\'s', (_what, message, text) => {
		const { inquiry, notes } = read(value(message));
		expect(inquiry).toMatchObject({ id: 'wamid.1', channel: 'whatsapp', text, contact: { name: 'Mara Ayala', phone: '+13125550147' }, source: { kind: 'whatsapp' } });
		expect(notes).toEqual([]);
	});

	test('Meta\'s own webhook reads alike', () => {
		const message = { type: 'text', text: { body: 'No hot water' } };
		const body = { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value: value(message) }] }] };
		expect(read({ headers: {}, params: {}, query: {}, body }).inquiry).toMatchObject({ text: 'No hot water', contact: { phone: '+13125550147' } });
	});

	test('a picture is an attachment', () => {
		expect(read(value({ type: 'image', image: { id: '7', mime_type: 'image/jpeg' } })).inquiry.source.attachments).toEqual([{ mimeType: 'image/jpeg' }]);
	});

	test('an answer names the message that it answers', () => {
		expect(read(value({ type: 'text', text: { body: 'Yes' }, context: { from: '15550109999', id: 'wamid.0' } })).inquiry.source.inReplyTo).toBe('wamid.0');
	});
});

describe('a receipt is no inquiry', () => {
	const { inquiry, notes } = read(receipt);

	test('it is nobody\'s and says so', () => {
		expect(inquiry).toMatchObject({ receipt: true, automatic: true, contact: {}, text: '' });
		expect(contactKeyOf(inquiry.contact)).toBeUndefined();
		expect(notes.map(({ code }) => code)).toEqual(['receipt']);
		expect(read(inquiry).inquiry).toEqual(inquiry);
	});

	test('it is closed without an answer and no reply of a customer', () => {
		const classification = localEngine(parseProfile(PRESETS.homeServices)).classify(inquiry, { reviewBelow: 0.6, now: NOW });
		expect(classification).toMatchObject({ receipt: true, needsReview: false });
		expect(classificationOutput(classification)).toBe('notALead');
		expect(isAutomatic(inquiry)).toBe(true);
		expect(matchReply(inquiry, [], [])).toBeUndefined();
	});
});
