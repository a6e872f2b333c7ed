import { randomBytes } from 'node:crypto';

import { findingSaid, findingsSaid, isAway, LINK_SETTINGS, OPEN_STAGES, partBy, standInFor, withoutOrMoved, withPart, withSettings, withTeamChange, type EntryMove, type TeamChange } from '../../../domain/desk';
import { DomainError } from '../../../domain/errors';
import { reassigned } from '../../../domain/process/byHand';
import { parseProfile, ProfileError, profileFromForm } from '../../../domain/profile';
import { attemptAsync } from '../../shared/attempt';
import { DOOR_KEY } from '../../shared/door';
import { newestCases } from '../../shared/pages';
import { savedProfile } from '../../shared/profile';
import { formOf, whoPosts, write, writtenProfile, sayHere, type Desk } from '../desk';
import { textOf } from '../request';
import type { Posted } from './answerTeam';
import { sendMailTest } from './mailTest';

type Written = Record<string, unknown>;

export async function postTeam(desk: Desk): Promise<Posted> {
	const { body } = desk.request;
	const memberId = textOf(body.member) ?? '';
	const change = teamChange(body, memberId);
	if (!change) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to change.') };
	const saved = await saving(desk, {}, (written) => withTeamChange(written, desk.profile, change, desk.now));
	if (change.kind !== 'absent' || saved.tone !== 'ok') return saved;
	return { ...saved, text: `${saved.text} ${await handedOver(desk, memberId)}` };
}

/** Open work of whoever is away from now on goes to who stands in, as far as somebody does. */
async function handedOver(desk: Desk, memberId: string): Promise<string> {
	const { ledger, profile, now, request } = desk;
	if (!isAway(memberId, profile, now)) return sayHere(desk)('The work stays until then.');
	const cases = await newestCases(ledger, { ownerId: memberId, stages: OPEN_STAGES }, Infinity);
	if (cases.length === 0) return sayHere(desk)('There is no open work to hand over.');
	const standIn = standInFor(memberId, profile, now);
	if (!standIn) return sayHere(desk)('Nobody stands in: {n} open case stays. Name a backup in the profile, or hand them over on the board.|Nobody stands in: {n} open cases stay. Name a backup in the profile, or hand them over on the board.', { n: cases.length });
	for (const record of cases) {
		const moved = reassigned({ record, who: whoPosts(request.user, request.body), form: formOf(desk), now, say: sayHere(desk) }, standIn.id, profile);
		if (moved.ok) await write(ledger, moved.step, sayHere(desk));
	}
	return sayHere(desk)('{n} open case goes to {who}.|{n} open cases go to {who}.', { n: cases.length, who: standIn.name });
}

function teamChange(body: Written, memberId: string): TeamChange | undefined {
	switch (body.do) {
		case 'absent':
			return { kind: 'absent', memberId, from: textOf(body.from) ?? '', to: textOf(body.to) ?? textOf(body.from) ?? '' };
		case 'back':
			return { kind: 'back', memberId };
		case 'onCall':
		case 'offCall':
			return { kind: 'onCall', memberId, onCall: body.do === 'onCall' };
		case 'capacity':
			return { kind: 'capacity', memberId, capacity: textOf(body.capacity) === undefined ? null : Number(body.capacity) };
		default:
			return undefined;
	}
}

export async function postSettings(desk: Desk): Promise<Posted> {
	const { ledger, now, request } = desk;
	const { body } = request;
	switch (body.do) {
		case 'save':
			return await saving(desk, body, (written) => withSettings(written, body, desk.profile));
		case 'saveAll':
			return await saving(desk, body, (written) => withSettings(written, body, desk.profile), textOf(body.seen));
		case 'savePart':
		case 'remove':
		case 'up':
		case 'down':
			return await savingPart(desk, body.do);
		case 'testMail':
			return await sendMailTest(desk);
		case 'startFrom':
			return await saving(desk, body, () => profileFromForm({ preset: body.preset, businessName: body.name, timezone: body.timezone, country: textOf(body.country)?.toUpperCase(), email: body.email, phone: body.phone }));
		case 'goBack': {
			const version = Number(body.version);
			const saved = Number.isInteger(version) ? await ledger.readProfile({ version }) : undefined;
			const before = saved?.profile;
			if (!before) return { statusCode: 404, tone: 'late', text: sayHere(desk)('That version is not kept any more.') };
			return await saving(desk, {}, () => before);
		}
		case 'doorKey':
		case 'newDoorKey': {
			const key = body.do === 'newDoorKey' ? randomBytes(24).toString('base64url') : textOf(body.doorKey)?.trim() ?? '';
			if (!/^[\x21-\x7e]{16,200}$/.test(key)) return { statusCode: 422, tone: 'late', text: sayHere(desk)('The key was not changed: it needs at least 16 letters, digits and signs, without blanks.') };
			await ledger.setSetting({ name: DOOR_KEY, value: key, now });
			return { statusCode: 200, tone: 'ok', text: sayHere(desk)('The key was changed. Other systems have to send the new one from now on.') };
		}
		case 'linksBase': {
			const base = (textOf(body.linksBase) ?? '').trim().replace(/\/+$/, '');
			if (!/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(base)) return { statusCode: 422, tone: 'late', text: sayHere(desk)('The address was not changed: write it as https://n8n.example.com/webhook/…, without what stands behind.') };
			await ledger.setSetting({ name: LINK_SETTINGS.base, value: base, now });
			return { statusCode: 200, tone: 'ok', text: sayHere(desk)('Links in messages lead there from now on.') };
		}
		default:
			return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to change.') };
	}
}

/** Places of a list hold for the version that the page showed. */
async function savingPart(desk: Desk, what: EntryMove | 'savePart'): Promise<Posted> {
	const { profile, request } = desk;
	const { body, query } = request;
	const part = partBy(query.part);
	if (!part) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to change.') };
	const facts = { profile, entry: textOf(body.entry) };
	const seen = textOf(body.seen) ?? '';
	return what === 'savePart'
		? await saving(desk, body, (written) => withPart(part, { ...facts, written, posted: body }), seen)
		: await saving(desk, {}, (written) => withoutOrMoved(part, { ...facts, written }, what), seen);
}

const MOST_TRIES = 5;

/**
 * Checked as the Business Profile node does, then saved as the next version. What does not fit stays in the fields. `seen` is the
 * version that the change was made for: when somebody else has saved meanwhile, nothing is. Without it, the change is made to what they
 * have saved.
 */
async function saving(desk: Desk, kept: Written, change: (written: Written) => Written, seen?: string): Promise<Posted> {
	const outcome = await attemptAsync(async () => {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const saved = await saveOnce(desk, change, seen);
			if (saved) return saved;
		}
		return undefined;
	});
	if ('value' in outcome) return outcome.value ?? { statusCode: 409, tone: 'late', text: sayHere(desk)('The profile was changed meanwhile, so nothing was saved. Look at it as it is now, and do it again.'), ...(Object.keys(kept).length > 0 && { kept }) };
	const { cause } = outcome;
	if (!(cause instanceof DomainError)) throw cause;
	const say = sayHere(desk);
	// What the whole profile's check advises is to open its node; who is here has the fields before them.
	const said = cause instanceof ProfileError ? `${findingsSaid(cause, say, desk.request.body.do === 'saveAll' ? 'json' : 'fields')}.` : `${cause.message}. ${cause.description}`;
	const problem = cause.field === undefined ? undefined : { path: cause.field, message: cause instanceof ProfileError ? findingSaid(cause, say) : cause.message };
	return { statusCode: 422, tone: 'late', text: `${said} ${say('Nothing was saved.')}`, kept, ...(problem && { problem }) };
}

/** Undefined: somebody else was first. */
async function saveOnce(desk: Desk, change: (written: Written) => Written, seen?: string): Promise<Posted | undefined> {
	const { ledger, now, request } = desk;
	const { written, version: after } = await writtenProfile(desk);
	if (seen !== undefined && seen !== String(after)) return undefined;
	const profile = change(written);
	parseProfile(profile);
	const { name } = whoPosts(request.user, request.body);
	const { saved, version, outdated } = await ledger.saveProfile({ profile, ...(name !== undefined && { by: name }), after, now });
	const inForce = await savedProfile(ledger);
	if (inForce) Object.assign(desk, inForce);
	if (outdated) return undefined;
	return { statusCode: 200, tone: 'ok', text: sayHere(desk)(saved ? 'Saved as version {version}. It is in force now.' : 'Nothing was different: version {version} stays in force.', { version }) };
}
