import type { Inquiry } from '../../../domain/case';
import { receive, type Step } from '../../../domain/process';
import { cancelAppointment } from '../../../domain/scheduling';
import { booked, HOUR, KeptCase, NOW, PROFILE } from './visits';

const START = '2026-12-10T18:00:00Z';

function answer(text: string, kept = visit(), channel: Inquiry['channel'] = 'sms', subject?: string, sender: Parameters<typeof receive>[2] = { kind: 'customer' }): Step {
	const message: Inquiry = { id: 'm2', channel, receivedAt: new Date(kept.now).toISOString(), text, ...(subject !== undefined && { subject }), contact: { phone: '+13125550142', email: 'dana@example.com' }, fields: {}, source: { messageId: text } };
	return receive(kept.situation, message, sender, 'phone');
}

function visit(): KeptCase {
	const kept = new KeptCase();
	kept.stage = 'scheduled';
	kept.book(booked(PROFILE, START));
	return kept;
}

const types = ({ events }: Step) => events.map(({ type }) => type);

test.each(['C', 'c', ' C. ', 'Confirm', 'confirmed', 'Confirmo', 'bestätigt', 'confirmé', 'C\n\nSent from my phone'])('%j confirms the visit', (text) => {
	const step = answer(text);
	expect(types(step)).toEqual(['customer.replied', 'appointment.confirmed']);
	expect(step).toMatchObject({ sections: { appointment: { confirmedAt: expect.any(String) as string } }, messages: [] });
});

test.each(['R', 'r!', 'Reschedule', 'ändern', 'cambiar'])('%j gets the page, by the way that it came', (text) => {
	const step = answer(text);
	expect(step.messages).toMatchObject([{ channel: 'sms', to: '+13125550142', text: expect.stringContaining('https://n8n.example.com/appointment') as string }]);
	expect(answer(text, visit(), 'email').messages).toMatchObject([{ channel: 'email', to: 'dana@example.com' }]);
	expect(step.sections).toBeUndefined();
});

test.each(['Can you come at noon?', 'C is the apartment', 'Really?', 'Cancel', 'Yes, and bring a ladder'])('%j is no answer to a reminder: a person reads it', (text) => {
	const step = answer(text);
	expect(types(step)).not.toContain('appointment.confirmed');
	expect(step.messages.map(({ audience }) => audience)).toEqual(['team']);
});

test('a letter about a visit that is over, cancelled or not there confirms nothing', () => {
	const over = visit();
	over.now = Date.parse(START) + HOUR;
	const cancelled = visit();
	cancelled.change(cancelAppointment(cancelled.appointment, { now: NOW }, PROFILE));
	for (const kept of [over, cancelled, new KeptCase()]) expect(types(answer('C', kept))).not.toContain('appointment.confirmed');
});

describe('what a calendar answers to the invite', () => {
	const rsvp = (subject: string, kind: 'customer' | 'software' = 'customer') => answer('Dana Wells has answered this invitation.', visit(), 'email', subject, { kind });

	test.each(['Accepted: Drain Cleaning', 'Accepted: Drain Cleaning @ Thu Dec 10, 2026 12pm - 1pm (CST)', 'Aceptada: Drain Cleaning', 'Accepté : Drain Cleaning', 'Zugesagt: drain  cleaning', 'Aceito: Drain Cleaning'])('%j confirms the visit, whoever counts as the sender', (subject) => {
		for (const kind of ['customer', 'software'] as const) expect(types(rsvp(subject, kind))).toEqual(['customer.replied', 'appointment.confirmed']);
	});

	test.each(['Declined: Drain Cleaning', 'Rechazado: Drain Cleaning', 'Refusé : Drain Cleaning', 'Abgelehnt: Drain Cleaning', 'Recusado: Drain Cleaning @ Thu'])('%j gets the page, and the owner hears of it; the visit stands', (subject) => {
		const step = rsvp(subject);
		expect(step.messages.map(({ audience }) => audience)).toEqual(['customer', 'team']);
		expect(step.sections).toBeUndefined();
	});

	test.each(['Tentative: Drain Cleaning', 'Mit Vorbehalt: Drain Cleaning'])('%j is for a person to read', (subject) => {
		expect(types(rsvp(subject))).toEqual(['customer.replied']);
	});

	test.each(['Accepted: your offer for the bathroom', 'We accepted: Drain Cleaning', 'Re: Accepted offer', 'Drain Cleaning accepted'])('%j is any other mail', (subject) => {
		expect(types(rsvp(subject))).toEqual(['customer.replied']);
		expect(types(rsvp(subject, 'software'))).toEqual(['customer.autoReplied']);
	});
});
