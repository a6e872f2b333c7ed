import fc from 'fast-check';

import { inWords } from '../../../domain/desk';
import { sayIn, TEAM_LANGUAGES } from '../../../domain/language';
import { parseProfile, ProfileError } from '../../../domain/profile';
import { DomainError } from '../../../domain/errors';

const business = { name: 'Example Company', timezone: 'America/Chicago' };

/** Whatever the check says, it can say in each language of the team. */
function sayable({ findings }: ProfileError): void {
	for (const language of TEAM_LANGUAGES) expect(findings.filter((one) => inWords(one, sayIn(language)).lang)).toEqual([]);
}

function refusal(input: unknown): DomainError {
	try {
		parseProfile(input);
	} catch (thrown) {
		if (thrown instanceof ProfileError) sayable(thrown);
		if (thrown instanceof DomainError) return thrown;
		throw thrown;
	}
	throw new Error('was accepted');
}

describe('no profile', () => {
	it.each([
		['undefined', undefined],
		['null', null],
		['empty text', ''],
		['blank text', ' \n'],
		['a list', [{ business }]],
		['a list as text', '[]'],
		['null as text', 'null'],
		['a number', 7],
		['text that is a JSON string', '"profile"'],
	])('from %s says how to give one', (_case, input) => {
		const { code, description, field } = refusal(input);
		expect(code).toBe('profile-missing');
		expect(field).toBe('profile');
		expect(description).toContain('"Business Profile"');
		expect(description).toContain('paste');
	});
});

describe('text that is not JSON', () => {
	it.each([
		['{"business": }', '"}" in line 1, column 14'],
		['{\n  "business": {\n    "name": \'Example\'\n  }\n}', `"'" in line 3, column 13`],
		['{"business": {"name": "x",}}', '"}" in line 1, column 27'],
		['{"business": {"name": "x"}', 'the end of the text in line 1, column 27'],
		['{"business": {}} extra', '"e" in line 1, column 18'],
		['Business Profile', '"B" in line 1, column 1'],
	])('%s is placed', (text, where) => {
		const { code, message } = refusal(text);
		expect(code).toBe('profile-not-json');
		expect(message).toContain(where);
	});
});

const team = [{ id: 'tech', name: 'Tech' }, { id: 'lead', name: 'Lead', role: 'manager' }];
const services = [{ id: 'drain-cleaning', name: 'Drain Cleaning' }, { id: 'heating', name: 'Heating' }];
const policy = { id: 's', name: 'S', start: 'a', stop: ['b'], minutes: { emergency: 1, high: 1, normal: 1, low: 1 } };

describe('findings', () => {
	it.each<[string, object, string]>([
		['business', {}, 'business: is required'],
		['business.name', { business: { timezone: 'UTC' } }, 'business.name: is required'],
		['business.name', { business: { ...business, name: ' ' } }, 'business.name: is required'],
		['business.timezone', { business: { name: 'x', timezone: 'Chicago' } }, 'business.timezone: must be an IANA time zone such as America/Chicago'],
		['business.timezone', { business: { name: 'x', timezone: 'Mars/Olympus' } }, 'must be an IANA time zone'],
		['business.country', { business: { ...business, country: 'USA' } }, 'must be a two-letter country code such as US'],
		['holidays.country', { business, holidays: { country: 'USA' } }, 'must be a two-letter country code such as US'],
		['holidays.country', { business, holidays: { country: 'QQ' } }, 'must be a country with known public holidays, and "QQ" is none'],
		['holidays.dates[0]', { business, holidays: { dates: ['2026-02-30'] } }, 'must be a date such as 2026-12-24'],
		['hours', { business, hours: 'always' }, 'hours: must be an object'],
		['hours.mon[0]', { business, hours: { mon: ['08:00'] } }, 'hours.mon[0]: must be a pair of times'],
		['hours.mon[0]', { business, hours: { mon: [['08:00']] } }, 'hours.mon[0]: must be a pair of times'],
		['hours.mon[0]', { business, hours: { mon: [['08:00', '09:00', '10:00']] } }, 'hours.mon[0]: must be a pair of times'],
		['hours.mon[0][1]', { business, hours: { mon: [['08:00', '8:30']] } }, 'hours.mon[0][1]: must be a time such as 08:30'],
		['hours.mon[0][1]', { business, hours: { mon: [['08:00', '25:00']] } }, 'must be a time such as 08:30'],
		['hours.mon[1]', { business, hours: { mon: [['08:00', '12:00'], ['11:00', '17:00']] } }, 'hours.mon[1]: overlaps mon 08:00–12:00'],
		['hours.tue[0]', { business, hours: { mon: [['22:00', '02:00']], tue: [['01:00', '06:00']] } }, 'overlaps mon'],
		['team[0].hours.fri[1]', { business, team: [{ ...team[0], hours: { fri: [['08:00', '12:00'], ['09:00', '10:00']] } }] }, 'overlaps'],
		['team[1].id', { business, team: [team[0], team[0]] }, 'team[1].id: must differ from team[0].id, which is "tech" too'],
		['services[1].id', { business, services: [services[0], services[0]] }, 'must differ from services[0].id'],
		['sla[1].id', { business, sla: [policy, policy] }, 'must differ from sla[0].id'],
		['intake[1].name', { business, intake: [{ name: 'n' }, { name: 'n' }] }, 'must differ from intake[0].name'],
		['team[0].skills[0]', { business, services, team: [{ ...team[0], skills: ['drain-cleanign'] }] }, 'did you mean "drain-cleaning"?'],
		['team[0].skills[0]', { business, services, team: [{ ...team[0], skills: ['Drain Cleaning'] }] }, 'did you mean "drain-cleaning"?'],
		['team[0].skills[0]', { business, services, team: [{ ...team[0], skills: ['roofing'] }] }, '(known: drain-cleaning, heating)'],
		['team[0].skills[0]', { business, team: [{ ...team[0], skills: ['roofing'] }] }, 'there are none yet'],
		['team[0].backup', { business, team: [{ ...team[0], backup: 'nobody' }] }, 'must be the id of a member, and "nobody" is none'],
		['team[0].backup', { business, team: [{ ...team[0], backup: 'tech' }] }, 'must be somebody else'],
		['team[0].weight', { business, team: team.map((member) => ({ ...member, weight: 0 })) }, 'must be more than 0 for at least one'],
		['team[0].weight', { business, team: [{ ...team[0], weight: -1 }] }, 'must be at least 0'],
		['team[0].capacity', { business, team: [{ ...team[0], capacity: 1.5 }] }, 'must be a whole number'],
		['team[0].role', { business, team: [{ ...team[0], role: 'boss' }] }, 'must be one of member, manager, owner'],
		['team[0].absences[0].to', { business, team: [{ ...team[0], absences: [{ from: '2026-05-02', to: '2026-05-01' }] }] }, 'must not lie before'],
		[
			'team[0].absences[0].to',
			{ business, team: [{ ...team[0], absences: [{ from: '2026-05-01T12:00:00-05:00', to: '2026-05-01T12:00:00Z' }] }] },
			'must not lie before',
		],
		['team[0].absences[0].from', { business, team: [{ ...team[0], absences: [{ from: 'Monday', to: '2026-05-01' }] }] }, 'must be a date such as'],
		['routing.fallback', { business, team, routing: { fallback: 'leed' } }, 'did you mean "lead"?'],
		['routing.rules[0].to', { business, team, routing: { rules: [{ when: {}, to: {} }] } }, 'must name a member, a role or a skill'],
		['routing.rules[0].to.member[1]', { business, team, routing: { rules: [{ when: {}, to: { member: ['tech', 'x'] } }] } }, 'must be the id of a member'],
		['routing.rules[0].to.skill', { business, services, routing: { rules: [{ when: {}, to: { skill: 'x' } }] } }, 'must be the id of a service'],
		['routing.rules[0].when.service[0]', { business, routing: { rules: [{ when: { service: 'x' }, to: { role: 'owner' } }] } }, 'of a service'],
		['routing.rules[0].when.service', { business, routing: { rules: [{ when: { service: null }, to: { role: 'owner' } }] } }, 'must be'],
		['routing.rules[0].when.priority', { business, routing: { rules: [{ when: { priority: 'urgent' }, to: { role: 'owner' } }] } }, 'must be one of'],
		['routing.rules[0].when.priority[1]', { business, routing: { rules: [{ when: { priority: ['low', 'urgent'] }, to: { role: 'owner' } }] } }, 'one of'],
		['routing.rules[0].when', { business, routing: { rules: [{ when: { prioritty: 'high' }, to: { role: 'owner' } }] } }, 'must not have prioritty'],
		['routing.rules[0].when.channel', { business, routing: { rules: [{ when: { channel: [] }, to: { role: 'owner' } }] } }, 'must name at least one'],
		['routing.rules[0].when.between', { business, routing: { rules: [{ when: { between: [] }, to: { role: 'owner' } }] } }, 'must name at least one'],
		[
			'routing.rules[0].when.valueBelow',
			{ business, routing: { rules: [{ when: { valueAtLeast: '100.00', valueBelow: 100 }, to: { role: 'owner' } }] } },
			'must be more than routing.rules[0].when.valueAtLeast',
		],
		['sla[0].stop[0]', { business, sla: [{ ...policy, stop: ['a'] }] }, 'must be another event than sla[0].start'],
		['sla[0].stop', { business, sla: [{ ...policy, stop: [] }] }, 'must have at least 1'],
		['sla[0].hours', { business, sla: [{ ...policy, hours: 'allways' }] }, 'must be one of business, always'],
		['sla[0].hours.emergency', { business, sla: [{ ...policy, hours: { emergency: 'night' } }] }, 'must be one of business, always'],
		['sla[0].hours', { business, sla: [{ ...policy, hours: { emergancy: 'always' } }] }, 'must not have emergancy'],
		['sla[0].escalate[0].to', { business, sla: [{ ...policy, escalate: [{ at: 1, to: 'managr' }] }] }, 'did you mean "manager"?'],
		['intake[0].appliesTo[0]', { business, intake: [{ name: 'n', appliesTo: ['x'] }] }, 'must be the id of a service'],
		['messages[0].service[0]', { business, messages: [{ on: 'reply', subject: 's', body: 'b', service: 'x' }] }, 'must be the id of a service'],
		['review.rules[0].when.service[0]', { business, review: { rules: [{ on: 'reply', when: { service: 'x' }, action: 'auto' }] } }, 'of a service'],
		['review.rules[0].when', { business, review: { rules: [{ on: 'reply', when: { confidenceAtleast: 0.9 }, action: 'auto' }] } }, 'must not have confidenceAtleast'],
		['review.rules[0].when.flags', { business, review: { rules: [{ on: 'reply', when: { flags: null }, action: 'auto' }] } }, 'must be'],
		['billing.taxes[0].rate', { business, billing: { taxes: [{ code: 'vat', rate: '8,25' }] } }, 'must be a number such as 8.25'],
		['scheduling.reminders[0].before', { business, scheduling: { reminders: [{ before: '1 day' }] } }, 'must be an ISO 8601 duration such as P1D'],
	])('at %s', (path, input, wording) => {
		const { code, field, message } = refusal(input);
		expect(code).toBe('profile-invalid');
		expect(field).toBe(path);
		expect(message).toContain(wording);
	});

	it('names five and counts the rest, the first being the field', () => {
		const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['8', '9']]]));
		const { field, message } = refusal({ business, hours });
		expect(field).toBe('hours.mon[0][0]');
		expect(message.match(/must be a time/g)).toHaveLength(5);
		expect(message).toContain('; and 9 more');
	});
});

describe('hostile input', () => {
	it('is refused or read, never anything else', () => {
		const part = fc.constantFrom('business', 'hours', 'holidays', 'services', 'team', 'routing', 'sla', 'intake', 'billing', 'review', 'messages', '__proto__');
		fc.assert(
			fc.property(fc.dictionary(part, fc.jsonValue({ maxDepth: 4 })), (parts) => {
				try {
					parseProfile({ business, ...parts });
				} catch (thrown) {
					expect(thrown).toBeInstanceOf(DomainError);
				}
			}),
		);
	});

	it('does not reach the prototype', () => {
		parseProfile(`{"__proto__":{"polluted":true},"business":{"name":"x","timezone":"UTC","__proto__":{"email":"a@example.com"}}}`);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});

	it('may be nested deep and may be long', () => {
		expect(refusal(`${'['.repeat(50_000)}${']'.repeat(50_000)}`).code).toBe('profile-missing');
		expect(refusal(`${'{"a":'.repeat(50_000)}`).message).toContain('the end of the text');
		expect(refusal(`"${'\\"'.repeat(200_000)}`).code).toBe('profile-not-json');
		expect(refusal(`"${'a'.repeat(20_000_000)}"`).code).toBe('profile-missing');
		expect(refusal(`[${'1'.repeat(5_000_000)}`).code).toBe('profile-not-json');
	});
});
