import type { Assignment } from '../case';
import type { Profile } from '../profile/schema';
import type { Recipient } from './types';

/** Who a ladder's `to` is: the case's owner, the first active member of a role, or the member of that id while active. */
export function recipientOf(to: string, assignment: Assignment | null | undefined, team: Profile['team']): Recipient | null {
	if (to === 'owner') return contactOf(assignment?.owner);
	const active = team.filter((member) => member.active);
	if (to === 'manager') return contactOf(active.find((member) => member.role === 'manager'));
	if (to === 'businessOwner') return contactOf(active.find((member) => member.role === 'owner'));
	return contactOf(active.find((member) => member.id === to));
}

function contactOf(person: Recipient | null | undefined): Recipient | null {
	if (!person) return null;
	return { id: person.id, name: person.name, ...(person.email ? { email: person.email } : {}) };
}
