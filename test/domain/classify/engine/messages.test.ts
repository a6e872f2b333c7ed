import fc from 'fast-check';

import { PACKS, packFor } from '../../../../domain/language';
import { classify, profileOf } from './cases';

const OWN = profileOf({
	messages: [
		{ on: 'reply', language: 'en', intent: 'quote', subject: 'Estimate: {subject}', body: 'Dear {firstName},\n\nabout {service}: {business}, {phone}.\n{signature}' },
		{ on: 'reply', language: 'en', service: 'plumbing', subject: 'Plumbing', body: 'Plumbing for {firstName}' },
		{ on: 'reply', language: 'en', subject: 'Any', body: 'Anything for {firstName}' },
		{ on: 'acknowledgement', language: 'es', subject: 'Recibido', body: 'Hola {firstName}, recibido en {business}.' },
	],
});

describe('the profile’s own words', () => {
	test.each([
		['How much is a roof repair?', 'Estimate: Attic', 'Dear Ada,\n\nabout Roof repair: Harbor Workshop, 555 0100.\nFront Desk'],
		['Our clogged drain is back, please fix it', 'Plumbing', 'Plumbing for Ada'],
		['Can you fix the wallpaper in our hall?', 'Any', 'Anything for Ada'],
	])('the first that fits: %s', (text, subject, body) => {
		expect(classify(text, { subject: 'Attic' }, OWN).draftReply).toEqual({ subject, body });
	});

	test('none in that language: the built-in words of that language', () => {
		expect(classify('Bonjour, je voudrais un devis pour la toiture', {}, OWN).draftReply.body).toContain('Merci');
		expect(classify('Nuestro tejado tiene goteras, gracias', {}, OWN).acknowledgement).toEqual({ subject: 'Recibido', body: 'Hola Ada, recibido en Harbor Workshop.' });
	});

	test('an empty value leaves no hole', () => {
		expect(classify('How much is a roof repair?', { contact: {} }, OWN).draftReply.body).toMatch(/^Dear,\n/);
	});
});

describe('the built-in words', () => {
	test.each(PACKS.map(({ code, firstReply }) => [code, firstReply] as const))('%s: every text is there, every placeholder known', (_, words) => {
		const flat = JSON.stringify(words);
		for (const [, name] of flat.matchAll(/\{(\w+)\}/g)) expect(['firstName', 'business', 'service', 'subject', 'phone', 'signature']).toContain(name);
		expect(Object.keys(words.reply).sort()).toEqual(Object.keys(packFor('en').firstReply.reply).sort());
	});

	test.each(PACKS.map(({ code, firstReply }) => [code, firstReply] as const))('%s: promises no time and no price', (_, words) => {
		expect(JSON.stringify(words)).not.toMatch(/\d|[$€£]|minut|hour|today|tomorrow|within|hoy|mañana|aujourd|demain|heute|morgen|hoje|amanhã|oggi|domani|vandaag|dziś|jutro|\bshortly|\bsoon/i);
	});

	test('greets without a name where there is none', () => {
		expect(classify('The gutter came loose', { contact: {} }).draftReply.body).toMatch(/^Hello,\n/);
	});

	test('an emergency is told to get out of danger', () => {
		expect(classify('A pipe burst, the kitchen is flooding').draftReply.body).toContain('danger');
		expect(classify('The gutter came loose').draftReply.body).not.toContain('danger');
	});

	test('an opt-out gets the last message, whatever the profile says', () => {
		expect(classify('Please do not contact me again', {}, OWN).draftReply.body).toContain('not write to you again');
	});

	test('asks for a phone number only where there is none', () => {
		const asks = (phone?: string) => classify('The gutter came loose', { contact: { name: 'Ada Brown', ...(phone ? { phone } : {}) } }).draftReply.body.includes('phone number');
		expect([asks(), asks('+13125550123')]).toEqual([true, false]);
	});
});

describe('what a customer gives stays harmless', () => {
	test.each([
		['Ada https://evil.example', 'Hi Ada,'],
		['{signature}', 'Hello,'],
		['Ada\r\nBcc: everyone@example.org', 'Hello,'],
		['<b>Ada</b>', 'Hello,'],
		['www.evil.example', 'Hello,'],
		['ADA BROWN', 'Hi Ada,'],
		['Brown, Ada', 'Hi Ada,'],
		['Mr Brown', 'Hello,'],
		['Anne-Marie', 'Hi Anne-Marie,'],
		['', 'Hello,'],
		['12345', 'Hello,'],
		['WhatsApp User', 'Hello,'],
		['A'.repeat(100_000), 'Hello,'],
	])('name %j', (name, greeting) => {
		expect(classify('The gutter came loose', { contact: { name } }).acknowledgement.body.split('\n')[0]).toBe(greeting);
	});

	test.each([
		['Gutter {signature} https://evil.example now', 'Re: Gutter signature now'],
		['Re: AW: Gutter', 'Re: Gutter'],
		['Gutter\nBcc: all@example.org', 'Re: Gutter Bcc:'],
		['🙂', 'Your message to Harbor Workshop'],
	])('subject %j', (subject, expected) => {
		expect(classify('The gutter came loose', { subject }).draftReply.subject).toBe(expected);
	});

	test('no message carries a link, a brace of the customer’s, or words of the text', () => {
		const strange = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('{business}', '{{$json}}', 'http://a.example', '${1}', '$&', "$'", 'x@y.example'));
		fc.assert(
			fc.property(strange, strange, (name, subject) => {
				const { draftReply, acknowledgement } = classify('The gutter came loose zanzibar', { subject, contact: { name } });
				for (const { subject: line, body } of [draftReply, acknowledgement]) {
					expect(line).not.toMatch(/[\r\n]/);
					expect(`${line}\n${body}`).not.toMatch(/[{}]|https?:|zanzibar/);
					expect(line.trim()).not.toBe('');
				}
			}),
		);
	});
});

describe('the next task', () => {
	test.each([
		['A pipe burst, the kitchen is flooding', 'Call Ada Brown now', 5],
		['How much is a roof repair?', 'Prepare an estimate for Ada Brown about Roof repair', 15],
		['No rush: how much is a roof repair?', 'Prepare an estimate for Ada Brown about Roof repair', 60],
		['I have to reschedule my appointment on Friday', "Update Ada Brown on their job", 15],
		['Please do not contact me again', 'Stop messages to Ada Brown', 15],
	])('%s', (text, title, dueMinutes) => {
		const { nextTask } = classify(text);
		expect(nextTask.title.startsWith(title)).toBe(true);
		expect(nextTask.dueMinutes).toBe(dueMinutes);
		expect(nextTask.checklist.length).toBeGreaterThan(0);
	});

	test('asks for what is missing', () => {
		const { checklist } = classify('The gutter came loose, pictures attached').nextTask;
		expect(checklist).toEqual(expect.arrayContaining(['Ask for a phone number', 'Ask for the address, where the work needs one', 'Look at the pictures or files that the message mentions']));
		const known = classify('The gutter came loose at 12 Harbor Street', { contact: { name: 'Ada', phone: '+13125550123' } }).nextTask.checklist;
		expect(known).not.toContain('Ask for a phone number');
		expect(known).not.toContain('Ask for the address, where the work needs one');
	});

	test('is due by the first policy of the profile', () => {
		const profile = profileOf({ sla: [{ id: 'own', name: 'Own', start: 'inquiry.received', stop: ['reply.sent'], minutes: { emergency: 1, high: 2, normal: 3, low: 4 } }] });
		expect(classify('How much is a roof repair?', {}, profile).nextTask.dueMinutes).toBe(3);
		expect(classify('How much is a roof repair?', {}, profileOf({ sla: [] })).nextTask.dueMinutes).toBe(15);
	});
});
