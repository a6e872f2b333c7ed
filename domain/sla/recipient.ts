import { formatInstant, isLocalDate, parseInstant } from '../calendar';
import type { Assignment, Instant, Reason } from '../case';
import type { Member, Profile } from '../profile/schema';
import type { Recipient } from './types';

/** Who could be told, and when it is. */
export interface Audience {
	assignment: Assignment | null | undefined;
	profile: Profile;
	now: Instant;
}

/**
 * Whom a ladder's `to` is at `now`. Who is not there is stood in for by the backup, then a manager, the owner of the business,
 * anybody, as long as one member is active. With `onCall`, the first of that line who is on call, where there is
 * one. A reason says when it is not who was named.
 */
export function recipientOf(to: string, audience: Audience, onCall: boolean): { recipient: Recipient | null; reason?: Reason } {
	const { profile, now } = audience;
	const named = namedBy(to, audience);
	const active = lineBehind(named, profile.team).filter((member) => member.active);
	const present = active.filter((member) => !isAbsent(member, now, profile.business.timezone));
	const called = onCall ? present.find((member) => member.onCall) : undefined;
	const told = called ?? present.at(0) ?? active.at(0);
	if (told === undefined) {
		return { recipient: null, reason: { code: 'recipient-missing', message: `Nobody to tell for "${to}": the team has no active member` } };
	}

	const recipient = contactOf(told);
	const reason = (code: string, why: string) => ({ recipient, reason: { code, message: `${told.name} is told for "${to}": ${why}` } });
	if (onCall && !called) return reason('nobody-on-call', 'the business is closed, and nobody is on call');
	if (named.includes(told)) return { recipient };
	return called ? reason('recipient-on-call', 'the business is closed') : reason('recipient-replaced', whyReplaced(to, named, audience));
}

/** Those who are called outside business hours, as far as they are there. */
export function onCallAt({ team, business }: Profile, now: Instant): Member[] {
	return team.filter((member) => member.active && member.onCall && !isAbsent(member, now, business.timezone));
}

function namedBy(to: string, { assignment, profile: { team } }: Audience): Member[] {
	if (to === 'manager') return team.filter(({ role }) => role === 'manager');
	if (to === 'businessOwner') return team.filter(({ role }) => role === 'owner');
	const id = to === 'owner' ? assignment?.owner?.id : to;
	return team.filter((member) => member.id === id);
}

function lineBehind(named: Member[], team: Member[]): Member[] {
	const managers = team.filter(({ role }) => role === 'manager');
	const owners = team.filter(({ role }) => role === 'owner');
	return [...new Set([...named, ...named.flatMap((member) => backupsOf(member, team)), ...managers, ...owners, ...team])];
}

function backupsOf(member: Member, team: Member[]): Member[] {
	const line = [member];
	for (const { backup } of line) {
		const next = team.find(({ id }) => id === backup);
		if (next && !line.includes(next)) line.push(next);
	}
	return line.slice(1);
}

function isAbsent({ absences, timezone }: Member, now: Instant, businessZone: string): boolean {
	const zone = timezone ?? businessZone;
	const today = formatInstant(now, zone).slice(0, 10);
	return absences.some(({ from, to }) => {
		const hasBegun = isLocalDate(from) ? from <= today : parseInstant(from, 'from', zone) <= now;
		const isOver = isLocalDate(to) ? to < today : parseInstant(to, 'to', zone) <= now;
		return hasBegun && !isOver;
	});
}

function whyReplaced(to: string, [first]: Member[], { assignment }: Audience): string {
	if (first) return `${first.name} is ${first.active ? 'absent' : 'not active'}`;
	if (to !== 'owner') return 'the team has no such member';
	const owner = assignment?.owner;
	const called = [owner?.name, owner?.id].find((one: unknown) => typeof one === 'string' && one.trim() !== '');
	return called === undefined ? 'the case has no owner' : `${called} is not on the team`;
}

function contactOf({ id, name, email, phone }: Member): Recipient {
	return { id, name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}
