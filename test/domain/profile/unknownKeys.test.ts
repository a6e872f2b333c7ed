import { unknownKeys } from '../../../domain/profile';

const business = { name: 'Example Company', timezone: 'UTC' };

it.each<[string, unknown, string[]]>([
	['nothing unknown', { business }, []],
	['at the top', { business, servces: [] }, ['servces']],
	['inside', { business: { ...business, timeZone: 'UTC' } }, ['business.timeZone']],
	['in lists', { team: [{ id: 'a' }, { id: 'b', skill: ['x'] }] }, ['team[1].skill']],
	['in windows by day', { hours: { monday: [] } }, ['hours.monday']],
	['in a rule', { routing: { rules: [{ when: { services: 'x' }, to: { members: 'a' } }] } }, ['routing.rules[0].when.services', 'routing.rules[0].to.members']],
	['behind defaults', { billing: { numbering: { prefx: 'A' } }, reminders: { steps: [{ tones: 1 }] } }, ['billing.numbering.prefx', 'reminders.steps[0].tones']],
	['none in an address, whose parts are free', { billing: { seller: { address: { street: 'x', anything: 'y' } } } }, []],
	['in JSON text', '{"bussiness":{}}', ['bussiness']],
	['inherited names', JSON.parse('{"constructor":1,"__proto__":{"a":1}}'), ['constructor', '__proto__']],
	['nothing where nothing can be read', '{', []],
	['nothing where nothing is given', undefined, []],
	['nothing in what has another shape', { team: 'all', hours: null, business: [] }, []],
])('%s', (_case, input, paths) => {
	expect(unknownKeys(input)).toEqual(paths);
});
