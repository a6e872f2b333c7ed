import { inquiry, ownerOf, profileWith, route, WEDNESDAY_10, WEDNESDAY_20, at } from './team';

const TEAM = [{ id: 'else' }, { id: 'x', weight: 0 }, { id: 'm', role: 'manager', weight: 0 }, { id: 'gone', active: false }];
const withRules = (...rules: object[]) => profileWith(TEAM, { routing: { rules } });

describe('a condition', () => {
	it.each<[object, object, boolean]>([
		[{}, {}, true],
		[{ service: 'heating' }, { classification: { service: 'heating' } }, true],
		[{ service: ['drains', 'heating'] }, { classification: { service: 'heating' } }, true],
		[{ service: 'drains' }, { classification: { service: 'heating' } }, false],
		[{ service: 'drains' }, { classification: { service: null } }, false],
		[{ service: 'drains' }, {}, false],
		[{ priority: ['high', 'emergency'] }, { classification: { priority: 'high' } }, true],
		[{ priority: 'high' }, { classification: { priority: 'low' } }, false],
		[{ intent: 'complaint' }, { classification: { intent: 'complaint' } }, true],
		[{ intent: 'complaint' }, { classification: { intent: 'quote' } }, false],
		[{ language: 'es' }, { classification: { language: 'es-MX' } }, true],
		[{ language: 'ES' }, { classification: { language: 'es' } }, true],
		[{ language: 'es' }, { classification: { language: 'en' } }, false],
		[{ channel: 'phone' }, { inquiry: inquiry({}, 'phone') }, true],
		[{ channel: 'phone' }, { inquiry: inquiry({}, 'form') }, false],
		[{ postcode: '606*' }, { postcode: '60614' }, true],
		[{ postcode: ['1*', '*14'] }, { postcode: '606 14' }, true],
		[{ postcode: '607*' }, { postcode: '60614' }, false],
		[{ postcode: '*' }, {}, false],
		[{ valueAtLeast: '100' }, { value: '100.00' }, true],
		[{ valueAtLeast: '100' }, { value: '99.99' }, false],
		[{ valueBelow: '100' }, { value: '99.99' }, true],
		[{ valueBelow: '100' }, { value: '100' }, false],
		[{ valueAtLeast: '0' }, { value: 'a lot' }, false],
		[{ valueBelow: '100' }, {}, false],
		[{ between: [['10:00', '11:00']] }, { now: WEDNESDAY_10 }, true],
		[{ between: [['09:00', '10:00']] }, { now: WEDNESDAY_10 }, false],
		[{ between: [['19:00', '06:00']] }, { now: at('2026-03-08T05:59:00-05:00') }, true],
		[{ afterHours: true }, { now: WEDNESDAY_20 }, true],
		[{ afterHours: true }, { now: WEDNESDAY_10 }, false],
		[{ afterHours: false }, { now: WEDNESDAY_10 }, true],
		[{ returning: true }, { previousOwnerId: 'gone' }, true],
		[{ returning: true }, {}, false],
		[{ returning: false }, {}, true],
		[{ service: 'heating', priority: 'high' }, { classification: { service: 'heating', priority: 'low' } }, false],
	])('%j about %j: %p', (when, lead, matches) => {
		const assignment = route(withRules({ when, to: { member: 'x' } }), { now: WEDNESDAY_10, ...lead });
		expect(assignment.rule).toBe(matches ? 'routing.rules[0]' : null);
		expect(assignment.owner?.id).toBe(matches ? 'x' : 'else');
	});
});

describe('rules', () => {
	it('go by their order: the first that matches', () => {
		const profile = withRules({ when: { intent: 'quote' }, to: { member: 'x' } }, { when: {}, to: { role: 'manager' } });
		expect(ownerOf(profile, { classification: { intent: 'quote' } })).toBe('x');
		expect(route(profile, { classification: { intent: 'billing' } })).toMatchObject({ owner: { id: 'm' }, rule: 'routing.rules[1]' });
	});

	it('that name nobody active are passed over, and it is said', () => {
		const assignment = route(withRules({ when: {}, to: { member: 'gone' } }, { when: {}, to: { role: 'owner' } }));
		expect(assignment).toMatchObject({ owner: { id: 'else' }, rule: null });
		expect(assignment.reasons.map(({ code }) => code)).toEqual(['rule-names-nobody', 'rule-names-nobody', 'spread-by-case']);
	});

	it('reach the backup of somebody who left', () => {
		const team = [{ id: 'gone', active: false, backup: 'b' }, { id: 'b', weight: 0 }, { id: 'c' }];
		expect(ownerOf(profileWith(team, { routing: { rules: [{ when: {}, to: { member: 'gone' } }] } }))).toBe('b');
	});

	it('that name several things mean who answers to all of them', () => {
		const team = [{ id: 'a', role: 'manager', skills: ['drains'] }, { id: 'b', role: 'manager', skills: ['heating'] }, { id: 'c', skills: ['heating'] }];
		expect(ownerOf(profileWith(team, { routing: { rules: [{ when: {}, to: { role: 'manager', skill: 'heating' } }] } }))).toBe('b');
	});

	it('prefer among those they name who does the service there, and do not need one', () => {
		const team = [{ id: 'a', skills: ['drains'] }, { id: 'b', skills: ['heating'] }, { id: 'c', skills: ['roofs'] }];
		const profile = profileWith(team, { routing: { rules: [{ when: {}, to: { member: ['a', 'b'] } }] } });
		const ownersOf = (service: string) =>
			new Set(Array.from({ length: 30 }, (_, index) => ownerOf(profile, { caseId: `c_${index}`, classification: { service } })));
		expect(ownersOf('heating')).toEqual(new Set(['b']));
		expect(ownersOf('roofs')).toEqual(new Set(['a', 'b']));
	});

	it('send what those they name cannot take to the fallback, not to others', () => {
		const team = [{ id: 'a', absences: [{ from: '2026-03-04', to: '2026-03-04' }] }, { id: 'b' }, { id: 'f', weight: 0 }];
		const profile = profileWith(team, { routing: { rules: [{ when: {}, to: { member: 'a' } }], fallback: 'f' } });
		expect(route(profile)).toMatchObject({ owner: { id: 'f' }, fallback: true, rule: 'routing.rules[0]' });
	});
});
