import { decide, keyOfLookUp, lookUpWork, prepare, type LookUpAnswer } from '../../../domain/process';
import { DAY, fileWith, HOUR, NOW, profileWith, situationWith, toTeamOf, typesOf, type FileParts } from './world';

const profile = profileWith({ customers: { lookUp: 'hubSpot' } });
const MINUTE = 60_000;
const CONTACT = { id: '101', name: 'Dana Wells', company: 'Wells LLC', lifecycleStage: 'customer', leadStatus: 'OPEN', ownerId: '77' };
const work = (parts: FileParts = {}, now = NOW) => lookUpWork(fileWith(parts), profile, now);
const answered = (answer: LookUpAnswer | undefined, { parts = {}, now = NOW, by = profile }: { parts?: FileParts; now?: number; by?: typeof profile } = {}) => {
	const due = lookUpWork(fileWith(parts), by, now);
	return decide('lookUp', situationWith({ ...parts, sections: { ...parts.sections, lookUpTurn: { ...(due && { key: keyOfLookUp(due) }), answer } } }, { profile: by, now }));
};
const contact = (more: object): FileParts => ({ inquiry: { contact: more } });

describe('who is looked up', () => {
	test.each<[what: string, parts: FileParts, found: object | undefined]>([
		['an address', contact({ email: ' Dana@Example.org ' }), { service: 'hubSpot', email: 'dana@example.org', country: 'US', tries: 0 }],
		['a number', contact({ phone: '(312) 555-0142' }), { service: 'hubSpot', phone: { number: '+13125550142', national: '3125550142' }, country: 'US', tries: 0 }],
		['both', contact({ email: 'dana@example.org', phone: '+49 170 1234567' }), { service: 'hubSpot', email: 'dana@example.org', phone: { number: '+491701234567', national: '1701234567' }, country: 'US', tries: 0 }],
		['a name alone', contact({ name: 'Dana Wells' }), undefined],
		['a number that is none', contact({ phone: '911' }), undefined],
		['an address that is a search', contact({ email: '*@example.org' }), undefined],
		['the business\'s own address', contact({ email: 'hello@example.com' }), undefined],
		['an address of the team', contact({ email: 'Ann@example.com' }), undefined],
		['an address of the team, and the customer\'s number', contact({ email: 'ann@example.com', phone: '312-555-0142' }), { service: 'hubSpot', phone: { number: '+13125550142', national: '3125550142' }, country: 'US', tries: 0 }],
		['software', { inquiry: { automatic: true } }, undefined],
		['a case that is over', { stage: 'closed' }, undefined],
		['a case that was looked up', { sections: { crm: { service: 'hubSpot', found: 'none' } } }, undefined],
		['a case that could not be, twice', { sections: { crm: { service: 'hubSpot', tries: 2 } } }, { service: 'hubSpot', email: 'dana@example.org', country: 'US', tries: 2 }],
	])('%s', (_what, parts, found) => {
		expect(work(parts)).toEqual(found);
	});

	test('nobody, unless the profile names a CRM; nor a week later', () => {
		expect(profileWith().customers).toEqual({ lookUp: 'none' });
		expect(lookUpWork(fileWith(), profileWith(), NOW)).toBeUndefined();
		expect(work({}, NOW + 7 * DAY - 1)).toBeDefined();
		expect(work({}, NOW + 7 * DAY)).toBeUndefined();
		expect(decide('lookUp', situationWith())).toMatchObject({ code: 'nothingToDo', due: { lookUp: null } });
	});

	test('the business\'s own number is nobody\'s', () => {
		const by = profileWith({ customers: { lookUp: 'hubSpot' }, business: { name: 'Lakeside', timezone: 'America/Chicago', country: 'US', phone: '+1 312 555 0142' } });
		expect(lookUpWork(fileWith(contact({ phone: '312-555-0142' })), by, NOW)).toBeUndefined();
	});

	test('once the inquiry was followed up, and no lead waits for it', () => {
		expect(decide('followUp', situationWith({}, { profile })).due).toMatchObject({ lookUp: NOW });
		expect(decide('followUp', situationWith({}, { profile: profileWith() })).due).not.toHaveProperty('lookUp');
		expect(decide('followUp', situationWith(contact({ name: 'Dana' }), { profile })).due).not.toHaveProperty('lookUp');
		expect(decide('followUp', situationWith({ classification: { intent: 'spam' } }, { profile })).due).not.toHaveProperty('lookUp');
	});

	test('the trigger\'s item has the work, or says that there is none', () => {
		expect(prepare('lookUp', fileWith(), 'America/Chicago', profile, NOW)).toEqual({ lookUp: work() });
		expect(prepare('lookUp', fileWith({ stage: 'closed' }), 'America/Chicago', profile, NOW)).toEqual({ lookUp: undefined });
	});
});

describe('what the answer comes to', () => {
	test.each<[LookUpAnswer, code: string, crm: object]>([
		[{ state: 'known', by: 'email', contact: CONTACT }, 'known', { service: 'hubSpot', found: 'known', matchedBy: 'email', ...CONTACT }],
		[{ state: 'known', by: 'phone', contact: { id: '7' } }, 'known', { service: 'hubSpot', found: 'known', matchedBy: 'phone', id: '7' }],
		[{ state: 'several' }, 'notKnown', { service: 'hubSpot', found: 'several' }],
		[{ state: 'none' }, 'notKnown', { service: 'hubSpot', found: 'none' }],
	])('%j', (answer, code, crm) => {
		const step = answered(answer);
		expect(step).toMatchObject({ code, sections: { crm }, messages: [], due: { lookUp: null } });
		expect(Object.keys(step.sections ?? {})).toEqual(['crm']);
		expect(step.events).toMatchObject([{ type: 'customer.lookedUp', by: 'bot', data: crm }]);
	});

	test('away: asked again after growing pauses, and the fourth time the business is told', () => {
		const pauses = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, HOUR];
		for (const [tries, pause] of pauses.entries()) {
			const step = answered({ state: 'away', reason: '502: no reason is given' }, { parts: { sections: { crm: { service: 'hubSpot', tries } } } });
			expect(step).toMatchObject({ code: 'later', sections: { crm: { service: 'hubSpot', tries: tries + 1 } }, due: { lookUp: NOW + pause } });
			expect(toTeamOf(step)).toHaveLength(tries === 3 ? 1 : 0);
			expect(typesOf(step)).toEqual(tries === 3 ? ['customer.notLookedUp'] : []);
		}
	});

	test('refused: looked at again after an hour, four, then each day; the business is told once a day for all cases', () => {
		const refused = (caseId: string, tries: number, now = NOW) => answered({ state: 'refused', reason: `401: no${caseId === 'b' ? ', b' : ''}` }, { parts: { caseId, openedAt: now, sections: { crm: { service: 'hubSpot', tries } } }, now });
		expect([0, 1, 2, 3].map((tries) => refused('a', tries).due.lookUp)).toEqual([1, 4, 24, 24].map((hours) => NOW + hours * HOUR));
		const step = refused('a', 0);
		expect(toTeamOf(step)).toMatchObject([{ to: 'hello@example.com', subject: expect.stringContaining('HubSpot could not be asked about a customer') as string, text: expect.stringContaining('401: no') as string }]);
		expect(refused('b', 0).messages[0].key).toBe(step.messages[0].key);
		expect(refused('b', 0, NOW + DAY).messages[0].key).not.toBe(step.messages[0].key);
		expect(refused('b', 0).events[0].key).not.toBe(step.events[0].key);
	});

	test('an answer to another question counts for nothing', () => {
		for (const lookUpTurn of [{}, { key: 'another', answer: { state: 'none' } }, { key: keyOfLookUp({ ...work()!, tries: 1 }), answer: { state: 'none' } }]) {
			expect(decide('lookUp', situationWith({ sections: { lookUpTurn } }, { profile }))).toMatchObject({ code: 'later', events: [], due: { lookUp: NOW + MINUTE } });
		}
	});
});
