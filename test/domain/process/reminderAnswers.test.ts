import type { Inquiry } from '../../../domain/case';
import { receive, type Step } from '../../../domain/process';
import { cancelAppointment } from '../../../domain/scheduling';
import { booked, HOUR, KeptCase, NOW, PROFILE } from './visits';

const START = '2026-12-10T18:00:00Z';

function answer(text: string, kept = visit(), channel: Inquiry['channel'] = 'sms'): Step {
	const message: Inquiry = { id: 'm2', channel, receivedAt: new Date(kept.now).toISOString(), text, contact: { phone: '+13125550142', email: 'dana@example.com' }, fields: {}, source: { messageId: text } };
	return receive(kept.situation, message, { kind: 'customer' }, 'phone');
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
