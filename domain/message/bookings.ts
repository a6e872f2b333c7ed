import { readForm } from './form';
import { isObject, objectAt, objectOf, ownOf, textAt, valueAt } from './plain';
import type { Shape } from './shape';

/**
 * Cal.com's webhooks (cal.com/docs, Webhooks): `triggerEvent`, `payload: { title, startTime, organizer, attendees: [{ name,
 * email, phoneNumber }], responses: { name: { label, value }, … }, additionalNotes }`. The organizer is the business.
 */
export const calComShape: Shape = {
	kind: 'calCom',
	matches: (raw) => textAt(raw, 'triggerEvent') !== undefined && isObject(ownOf(raw, 'payload')) && Array.isArray(ownOf(objectAt(raw, 'payload'), 'attendees')),
	read: (raw) => {
		const payload = objectAt(raw, 'payload');
		const form = readForm(objectAt(payload, 'responses'), 'calCom');
		const attendee = objectOf(valueAt(payload, 'attendees.0'));
		const notes = textAt(payload, 'additionalNotes', 'description');
		const isInForm = notes !== undefined && form.text?.includes(notes) === true;
		return {
			kind: 'calCom',
			channel: 'form',
			subject: textAt(payload, 'title', 'eventTitle'),
			text: isInForm ? form.text : [notes, form.text].filter((part) => part !== undefined && part !== '').join('\n'),
			sentAt: [ownOf(raw, 'createdAt')],
			contact: {
				name: form.contact.name ?? textAt(attendee, 'name'),
				email: form.contact.email ?? textAt(attendee, 'email'),
				phone: form.contact.phone ?? textAt(attendee, 'phoneNumber') ?? textAt(payload, 'smsReminderNumber'),
				company: form.contact.company,
			},
			fields: {
				...form.fields,
				event: textAt(raw, 'triggerEvent'),
				startTime: ownOf(payload, 'startTime'),
				endTime: ownOf(payload, 'endTime'),
				timeZone: textAt(attendee, 'timeZone'),
				location: textAt(payload, 'location'),
			},
			source: { messageId: textAt(payload, 'uid', 'bookingId') },
		};
	},
};

/**
 * Calendly's webhooks (developer.calendly.com, Webhook payload): `event: invitee.created | invitee.canceled`, `payload: { name,
 * email, text_reminder_number, questions_and_answers: [{ question, answer }], scheduled_event: { name, start_time, … } }`. The
 * hosts in `event_memberships` are the business's.
 */
export const calendlyShape: Shape = {
	kind: 'calendly',
	matches: (raw) => /^invitee/.test(textAt(raw, 'event') ?? '') && isObject(ownOf(raw, 'payload')),
	read: (raw) => {
		const payload = objectAt(raw, 'payload');
		const booked = objectAt(payload, 'scheduled_event');
		const form = readForm({ answers: ownOf(payload, 'questions_and_answers') }, 'calendly');
		const name = textAt(payload, 'name') ?? [textAt(payload, 'first_name'), textAt(payload, 'last_name')].filter((part) => part !== undefined).join(' ');
		return {
			...form,
			subject: textAt(booked, 'name'),
			sentAt: [ownOf(raw, 'created_at')],
			contact: { ...form.contact, name, email: textAt(payload, 'email'), phone: form.contact.phone ?? textAt(payload, 'text_reminder_number') },
			fields: { ...form.fields, event: textAt(raw, 'event'), startTime: ownOf(booked, 'start_time'), endTime: ownOf(booked, 'end_time'), timeZone: textAt(payload, 'timezone') },
			source: { messageId: textAt(payload, 'uri') },
		};
	},
};
