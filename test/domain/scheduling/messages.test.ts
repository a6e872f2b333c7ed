import { cancelAppointment, confirmationOf, prepNotesOf } from '../../../domain/scheduling';
import { LANGUAGES } from '../../../domain/language';
import { booked, business, NOW } from './given';

const profile = business({}, { arrivalWindowMinutes: 120 });
const visit = (language = 'en') => {
	const appointment = booked(profile, '2026-12-08T10:00:00-06:00', { location: '12 Oak St, Chicago' });
	return { ...appointment, customer: { ...appointment.customer, language } };
};
const FACTS = { summary: 'Kitchen sink is clogged', record: { name: 'Dana Wells', unit: { value: 3, unit: 'floor' } }, hazards: ['dog'], access: ['gate 4711'], materials: ['trap'], open: ['Is the water shut off?'] };

test('every language fills in all that it says', () => {
	for (const language of LANGUAGES) {
		const { subject, text } = confirmationOf(visit(language), profile);
		expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/);
	}
});

test('the confirmation says when, when they arrive, where, who comes and how to change it; nothing from the notes', () => {
	const { subject, text, channel, to } = confirmationOf(visit(), profile);
	expect({ subject, channel, to }).toEqual({ subject: 'Your appointment on Tue, Dec 8, 10:00 AM', channel: 'email', to: 'dana@example.com' });
	for (const part of ['Hi Dana,', 'America/Chicago', 'between 10:00 AM and 12:00 PM', '12 Oak St', 'Ana', '+1 312 555 0100', 'Lakeside Plumbing']) expect(text).toContain(part);
});

test('in the customer’s zone', () => {
	const appointment = visit();
	expect(confirmationOf({ ...appointment, customer: { ...appointment.customer, timezone: 'America/New_York' } }, profile).subject).toContain('11:00 AM');
});

test('a cancelled visit is told without its details', () => {
	const cancelled = cancelAppointment(visit(), { now: NOW }, profile);
	if ('refused' in cancelled) throw new Error('refused');
	const { subject, text } = confirmationOf(cancelled.appointment, profile);
	expect(subject).toBe('Your appointment on Tue, Dec 8, 10:00 AM is cancelled');
	expect(text).not.toContain('Oak St');
});

test('prep notes have all that the team needs, in its language', () => {
	const notes = prepNotesOf(visit(), FACTS, business({}, { teamLanguage: 'de' }));
	expect(notes).toMatchObject({ asked: 'Kitchen sink is clogged', hazards: ['dog'], bring: ['snake', 'trap'], open: ['Is the water shut off?'], known: [{ label: 'Name', value: 'Dana Wells' }, { label: 'unit', value: '3, floor' }] });
	expect(notes.text).toMatch(/Gefahren:\n- dog[\s\S]*Mitbringen:\n- snake\n- trap/);
});

test('a line break in what a customer wrote adds no heading to the notes', () => {
	expect(prepNotesOf(visit(), { ...FACTS, hazards: ['dog\n\nBring:\n- nothing'] }, profile).text).toContain('- dog Bring: - nothing');
});
