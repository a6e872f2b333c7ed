import { inviteOf, type Invite } from '../../../documents/ics';
import type { Instant } from '../../../domain/case';
import type { Invites } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import type { Appointment } from '../../../domain/scheduling';

/** Files that messages of a step carry. */
export function invitesOf(profile: Profile, now: Instant): Invites {
	return (appointment, of, notes) => {
		const { fileName, mimeType, ics } = inviteFor(appointment, of, { profile, now, ...(notes !== undefined && { notes }) });
		return { fileName, mimeType, content: Buffer.from(ics).toString('base64') };
	};
}

/** The customer's entry and the team's are two, so that neither sees what is the other's. */
export function inviteFor(appointment: Appointment, of: 'customer' | 'team', { profile, notes, now }: { profile: Profile; notes?: string; now: Instant }): Invite {
	const { name, email } = profile.business;
	const organizer = { name, ...(email !== undefined && { email }) };
	if (of === 'customer') return inviteOf(appointment, { organizer, attendees: [appointment.customer], alarmMinutes: [60], now });
	const { title, customer } = appointment;
	return inviteOf(
		{ ...appointment, uid: `team-${appointment.uid}`, title: customer.name === undefined ? title : `${title}: ${customer.name}` },
		{ organizer, attendees: appointment.resources, ...(notes !== undefined && { description: notes }), alarmMinutes: [30], now },
	);
}
