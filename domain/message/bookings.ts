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
