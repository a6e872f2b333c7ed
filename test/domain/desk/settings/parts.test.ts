import fc from 'fast-check';

import { readOr } from '../../../../domain/errors';
import { sayIn } from '../../../../domain/language';
import { changesBetween, findingSaid, findingsSaid, inFieldNames, partBy, PARTS, partView, withoutOrMoved, withPart, withSettings, type FieldView, type Part } from '../../../../domain/desk';
import { parseProfile, PRESET_IDS, profileFromForm, profileSchema, ProfileError } from '../../../../domain/profile';

type Loose = Record<string, unknown>;

const presets = PRESET_IDS.map((preset) => profileFromForm({ preset, businessName: 'Example', timezone: 'America/Chicago', country: 'US', email: 'office@example.com' }));

/** As a browser posts what the form shows. */
function postedOf(fields: FieldView[]): Loose {
	return Object.fromEntries(
		fields.flatMap((field): Array<[string, unknown]> => {
			if (field.isFixed) return [];
			if (field.kind === 'many') return [[`asked.${field.name}`, 'yes'], [`f.${field.name}`, field.choices.filter(({ chosen }) => chosen).map(({ value }) => value)]];
			if (field.kind === 'table') return Object.entries(postedOf(field.rows.flat()));
			return [[`f.${field.name}`, field.text]];
		}),
	);
}

function entriesOf(part: Part, written: Loose): Array<string | undefined> {
	return part.entry ? partView(part, { written, profile: parseProfile(written) }).entries.map(({ index }) => String(index)) : [undefined];
}

const openOf = (part: Part, written: Loose, entry?: string) => partView(part, { written, profile: parseProfile(written), entry }).open!;

describe.each(PARTS.map((part) => [part.id, part] as const))('%s', (_, part) => {
	test('saved as it is shown, changes nothing that holds', () => {
		for (const written of presets) {
			for (const entry of entriesOf(part, written)) {
				const saved = withPart(part, { written, profile: parseProfile(written), entry, posted: postedOf(openOf(part, written, entry).fields) });
				expect(changesBetween(parseProfile(written), parseProfile(saved))).toEqual([]);
			}
		}
	});

	test('gives every field a label and a name of its own', () => {
		const { fields } = openOf(part, presets[0], 'new');
		expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
		expect(fields.filter(({ label }) => label === '')).toEqual([]);
	});
});

test('one word for all priorities becomes one for each when one of them differs', () => {
	const clocks = partBy('clocks')!;
	const written = { ...presets[0], sla: [{ id: 'answer', name: 'Answer', start: 'inquiry.received', stop: ['reply.sent'], minutes: { emergency: 5, high: 10, normal: 20, low: 60 }, hours: 'always', escalate: [] }] };
	const posted = { ...postedOf(openOf(clocks, written, '0').fields), 'f.hours.low': 'business' };
	const [clock] = withPart(clocks, { written, profile: parseProfile(written), entry: '0', posted }).sla as Loose[];
	expect(clock.hours).toEqual({ emergency: 'always', high: 'always', normal: 'always', low: 'business' });
});

test('every setting of the profile has a field', () => {
	const asked = PARTS.flatMap((part) => part.fields.flatMap((field) => [field, ...(field.columns ?? []).map((column) => ({ ...column, key: `${field.key}.${column.key}` }))].map(({ key }) => [...part.path, key].join('.'))));
	const known = new Set([...asked, ...PARTS.filter(({ entry }) => entry).map(({ path }) => path.join('.'))]);
	const ON_THE_SETTINGS_PAGE = /^(business|hours)(\.|$)/;
	const isAsked = (path: string) => ON_THE_SETTINGS_PAGE.test(path) || known.has(path);
	expect(pathsOf(profileSchema).filter((path) => !isAsked(path) && !asked.some((key) => path.startsWith(`${key}.`)))).toEqual([]);
});

describe('a list', () => {
	const services = partBy('services')!;
	const [written] = presets;
	const profile = parseProfile(written);
	const ids = (value: Loose) => (value.services as Array<{ id: string }>).map(({ id }) => id);

	test('takes a new entry, with an id made from its name', () => {
		const saved = withPart(services, { written, profile, entry: 'new', posted: { 'f.name': ' Chimney Sweeping ', 'f.durationMinutes': '45', 'f.keywords': 'soot, chimney', 'f.examples': 'My chimney smokes\r\n\r\nSoot in the room', 'f.people': '' } });
		expect((saved.services as Loose[]).at(-1)).toEqual({ id: 'chimney-sweeping', name: 'Chimney Sweeping', durationMinutes: 45, keywords: ['soot', 'chimney'], examples: ['My chimney smokes', 'Soot in the room'] });
		expect(parseProfile(saved).services).toHaveLength(profile.services.length + 1);
	});

	test('keeps the id of an entry, and what its form does not name', () => {
		const own = { ...written, services: [{ id: 'a', name: 'A', extra: 1 }] };
		const saved = withPart(services, { written: own, profile, entry: '0', posted: { 'f.name': 'B', 'f.id': 'b' } });
		expect(saved.services).toEqual([{ id: 'a', name: 'B', extra: 1 }]);
	});

	test('loses an entry, and gets another order', () => {
		const own = { ...written, services: ['a', 'b', 'c'].map((id) => ({ id, name: id })) };
		const move = (entry: string, what: 'up' | 'down' | 'remove') => ids(withoutOrMoved(services, { written: own, profile, entry }, what));
		expect(move('1', 'remove')).toEqual(['a', 'c']);
		expect(move('2', 'up')).toEqual(['a', 'c', 'b']);
		expect(move('0', 'up')).toEqual(['a', 'b', 'c']);
		expect(move('0', 'down')).toEqual(['b', 'a', 'c']);
		expect(() => move('3', 'up')).toThrow('no such entry');
		expect(() => move('-1', 'remove')).toThrow('no such entry');
	});

	test('that was never written is taken over from what holds', () => {
		const bare = { business: { name: 'X', timezone: 'UTC' } };
		const inForce = parseProfile(bare);
		const saved = withPart(partBy('clocks')!, { written: bare, profile: inForce, entry: '0', posted: { 'f.minutes.normal': '20' } });
		expect(parseProfile(saved).sla).toMatchObject([{ id: 'first-response', minutes: { emergency: 5, normal: 20 } }]);
	});
});

describe('a table with more rows than a page of it', () => {
	const matrix = (length: number) => Array.from({ length }, (_, index) => ({ from: String(10_000 + index), to: '60601', minutes: index + 1 }));
	const written = { business: { name: 'X', timezone: 'UTC' }, scheduling: { travel: { matrix: matrix(75) } } };
	const part = PARTS.find(({ fields }) => fields.some(({ key }) => key === 'travel.matrix'))!;
	const profile = parseProfile({ business: written.business });
	const field = () => partView(part, { written, profile }).open!.fields.find(({ name }) => name === 'travel.matrix')!;
	const after = (change: Loose) => (withPart(part, { written, profile, posted: { ...postedOf([field()]), ...change } }) as typeof written).scheduling.travel.matrix;

	test('says how many it does not show', () => {
		expect(field()).toMatchObject({ rowsKept: 15 });
		expect(field().rows).toHaveLength(60);
	});

	test('keeps them, whatever is changed', () => {
		expect(after({})).toEqual(matrix(75));
		expect(after({ 'f.travel.matrix.3.minutes': '99' })).toEqual(matrix(75).map((row, index) => (index === 3 ? { ...row, minutes: 99 } : row)));
		expect(after({ 'f.travel.matrix.0.from': '', 'f.travel.matrix.0.to': '', 'f.travel.matrix.0.minutes': '' })).toEqual(matrix(75).slice(1));
	});

	test('that has sixty has none more', () => {
		const just = { ...written, scheduling: { travel: { matrix: matrix(60) } } };
		expect(partView(part, { written: just, profile }).open!.fields.find(({ name }) => name === 'travel.matrix')).not.toHaveProperty('rowsKept');
	});
});

describe('a field', () => {
	const bare = { business: { name: 'X', timezone: 'UTC' } };
	const profile = parseProfile(bare);
	const saved = (part: string, posted: Loose, entry?: string) => withPart(partBy(part)!, { written: bare, profile, entry, posted });

	test.each<[string, Loose, string | undefined, Loose]>([
		['billing', { 'f.termsDays': '30', 'f.pricesIncludeTax': 'yes', 'f.deposit.percent': '25' }, undefined, { billing: { termsDays: 30, pricesIncludeTax: true, deposit: { percent: '25' } } }],
		['reviewRules', { 'f.on': 'invoice', 'f.action': 'review', 'f.when.amountAtLeast': '500', 'f.when.between': '18:00-8:00', 'f.when.knownContact': 'no', 'f.when.priority': ['high', 'low'] }, 'new', { review: { rules: [{ on: 'invoice', action: 'review', when: { amountAtLeast: '500', between: [['18:00', '08:00']], knownContact: false, priority: ['high', 'low'] } }] } }],
		['ladders', { 'f.id': 'big', 'f.when.amountAtLeast': '1000', 'f.steps.0.id': 'call', 'f.steps.0.offsetDays': '5', 'f.steps.1.id': '', 'f.steps.1.offsetDays': ' ' }, 'new', { reminders: { ladders: [{ id: 'big', when: { amountAtLeast: '1000' }, steps: [{ id: 'call', offsetDays: 5 }] }] } }],
		['reach', { 'asked.channels': 'yes', 'f.channels': ['email', 'sms'] }, undefined, { channels: ['email', 'sms'] }],
		['reach', { 'asked.channels': 'yes', 'f.channels': { 0: 'whatsapp', 1: 'email' } }, undefined, { channels: ['whatsapp', 'email'] }],
		['reminders', { 'f.quietHours': '21:00 - 7:30', 'f.minimumAmounts': '{"EUR":"5.00"}' }, undefined, { reminders: { quietHours: ['21:00', '07:30'], minimumAmounts: { EUR: '5.00' } } }],
	])('of %s is written as the profile has it', (part, posted, entry, expected) => {
		expect(saved(part, posted, entry)).toEqual({ ...bare, ...expected });
	});

	test('that was written in another way stays so, unless it is touched', () => {
		const own = { ...bare, billing: { seller: { address: { line1: '1 Main St', city: 'Chicago' } }, termsDays: '30' }, sla: [{ id: 'a', hours: { emergency: 'always' } }] };
		const as = (part: string, entry?: string) => partView(partBy(part)!, { written: own, profile, entry }).open!.fields;
		expect(withPart(partBy('seller')!, { written: own, profile, posted: postedOf(as('seller')) })).toEqual(own);
		expect(withPart(partBy('billing')!, { written: own, profile, posted: postedOf(as('billing')) })).toEqual(own);
		expect(withPart(partBy('clocks')!, { written: own, profile, entry: '0', posted: postedOf(as('clocks', '0')) })).toEqual(own);
		expect(as('clocks', '0').find(({ name }) => name === 'hours.emergency')).toMatchObject({ text: 'always' });
	});

	test('that is emptied is not given', () => {
		const own = { ...bare, billing: { termsDays: 30, deposit: { percent: '25' }, seller: { name: 'X' } } };
		expect(withPart(partBy('billing')!, { written: own, profile, posted: { 'f.termsDays': '', 'f.deposit.percent': '' } })).toEqual({ ...bare, billing: { seller: { name: 'X' } } });
	});

	test.each([
		['hours', 'people', { 'f.hours.mon': 'early' }, 'Monday: the hours cannot be read'],
		['JSON', 'reminders', { 'f.minimumAmounts': '{' }, 'not valid JSON'],
	])('with %s that cannot be read says so', (_, part, posted, message) => {
		expect(() => saved(part, posted, part === 'people' ? '0' : undefined)).toThrow(message);
	});

	test.each<[string, unknown]>([['a list', ['a', 'b']], ['an object', { a: 1 }], ['an object without words', { toString: null }]])('that is %s is refused by its name, and takes nothing away', (_what, value) => {
		expect(() => saved('billing', { 'f.termsDays': value })).toThrow('not one text');
		expect(() => saved('ladders', { 'f.id': 'big', 'f.steps.0.id': value }, 'new')).toThrow('not one text');
	});

	test('that does not fit stays as it was typed, and is told of at its place', () => {
		const posted = { 'f.name': 'A', 'f.durationMinutes': 'an hour' };
		const view = partView(partBy('services')!, { written: bare, profile, entry: 'new', posted, problem: { path: 'services[0].durationMinutes', message: 'must be a number' } });
		expect(view.open?.fields.find(({ name }) => name === 'durationMinutes')).toMatchObject({ text: 'an hour', problem: 'must be a number' });
	});
});

describe('what differs between two versions', () => {
	test('nothing, whatever the order of keys', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => changesBetween({ a: 1, b: value }, { b: value, a: 1 }).length === 0), { numRuns: 50 });
	});

	test('is named by the entry that it is in', () => {
		const before = { services: [{ id: 'a', minutes: 60 }, { id: 'b' }], billing: { termsDays: 14 } };
		const after = { services: [{ id: 'b' }, { id: 'a', minutes: 90 }, { id: 'c', name: 'C' }], billing: { termsDays: 14, rounding: 'line' } };
		expect(changesBetween(before, after)).toEqual([
			{ where: 'services › a › minutes', before: '60', after: '90' },
			{ where: 'services › c', after: 'c, C' },
			{ where: 'services › order', before: 'a, b', after: 'b, a, c' },
			{ where: 'billing › rounding', after: 'line' },
		]);
	});
});

interface Shape {
	_zod: { def: { type: string; shape?: Record<string, Shape>; innerType?: Shape; element?: Shape; in?: Shape; options?: Shape[] } };
}

/** The paths of all keys that can be given; of a list those of its entries. */
function pathsOf(shape: unknown, path: string[] = []): string[] {
	const { def } = (shape as Shape)._zod;
	if (def.shape) return Object.entries(def.shape).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
	const inner = def.innerType ?? def.element ?? def.in ?? (def.options ? def.options.find((option) => option._zod.def.shape) : undefined);
	return inner ? pathsOf(inner, path) : [path.join('.')];
}

describe('what the check says of the profile', () => {
	test.each([
		['business.timezone: must be a zone', 'Time zone: must be a zone'],
		['hours.tue[0]: ends before it begins', 'Tuesday: ends before it begins'],
		['services[1].durationMinutes: must be a number', 'Service 2, Minutes of a visit: must be a number'],
		['holidays.openings[2].windows[0]: must be a time', 'Closed days, Days with hours of their own 3, Hours: must be a time'],
		['sla[2].stop: must be another event than sla[2].start', 'Clock 3, Stops with one of the events: must be another event than Clock 3, Starts with the event'],
		['team[0]: is required; and 3 more', 'Member 1: is required; and 3 more'],
		['reminders.texts[0].subject: is required', 'Wording 1, Subject: is required'],
		['is "zz", which is none; write e.g. 2/10 net 30, office@example.com or America/Chicago', 'is "zz", which is none; write e.g. 2/10 net 30, office@example.com or America/Chicago'],
		['unheard.of[3]: is odd', 'unheard.of[3]: is odd'],
	])('%s', (said, inWords) => {
		expect(inFieldNames(said)).toBe(inWords);
	});

	test.each([
		['de', 'Zeitzone: muss eine IANA-Zeitzone sein, etwa America/Chicago', 'Leistung 2, Name: darf nicht leer sein'],
		['es', 'Zona horaria: debe ser una zona horaria IANA, como America/Chicago', 'no debe estar vacío'],
		['fr', 'doit être un fuseau horaire IANA, comme America/Chicago', 'ne doit pas être vide'],
		['pt', 'tem de ser um fuso horário IANA, como America/Chicago', 'não pode estar vazio'],
	])('is in the language of the team, by what its fields are called: %s', (language, zone, name) => {
		const read = readOr(() => parseProfile({ business: { name: 'B', timezone: 'Mars' }, services: [{ id: 'a', name: 'A' }, { id: 'b', name: '' }] }));
		const cause = 'error' in read ? read.error : undefined;
		if (!(cause instanceof ProfileError)) throw new Error('was accepted');
		const say = sayIn(language);
		expect(findingsSaid(cause, say, 'fields')).toContain(zone);
		expect(findingsSaid(cause, say, 'fields')).toContain(name);
		expect(findingsSaid(cause, say, 'json')).toContain('business.timezone: ');
		expect(zone).toContain(findingSaid(cause, say));
		expect(findingsSaid(cause, sayIn('en'), 'json')).toBe(cause.message);
	});

	test('names no field by its path, wherever the profile has one', () => {
		const paths = PARTS.flatMap((part) => part.fields.map(({ key }) => [...part.path, part.entry ? '[0]' : undefined, key].filter((step) => step !== undefined).join('.').replace('.[0]', '[0]')));
		for (const path of paths.filter((one) => /[.[]/.test(one))) expect(inFieldNames(`${path}: must fit`)).not.toContain(path);
	});

	test('an address that is none is not saved', () => {
		const [written] = presets;
		const profile = parseProfile(written);
		expect(() => withPart(partBy('people')!, { written, profile, entry: 'new', posted: { 'f.name': 'Ana', 'f.email': 'ana' } })).toThrow('Email: "ana" is no email address');
		expect(() => withSettings(written, { do: 'save', email: 'office' }, profile)).toThrow('is no email address');
		expect(withSettings(written, { do: 'save', email: 'Office <office@example.com>' }, profile)).toMatchObject({ business: { email: 'Office <office@example.com>' } });
	});
});
