import { extract, profileWith } from './business';

const NEEDED = profileWith({ intake: [{ name: 'address', label: 'Address', type: 'address', required: true, question: 'Where is the work?' }] });
const missing = (input: Parameters<typeof extract>[0]) => extract(input, NEEDED).missing.map(({ field }) => field);

test.each([
	['a postcode', 'The boiler is cold. My zip is 60614.'],
	['a town and its postcode', 'We are in Chicago, IL 60614 and the boiler is cold'],
	['a street', 'The boiler is cold at 640 W Addison St'],
	['a street whose town nobody knows by its name', 'The boiler is cold. Address is 12 Elm Street, Winslow Junction Mills. Thanks'],
	['a postcode of a form', { text: 'The boiler is cold', fields: { postcode: '60614' } }],
	['a town of a form', { text: 'The boiler is cold', fields: { city: 'Chicago', zip: '60614' } }],
	['a street of a form', { text: 'The boiler is cold', fields: { address: '12 Elm Street, Apt 4' } }],
])('%s alone is asked for once more, and kept', (_what, input) => {
	expect(missing(input)).toEqual(['address']);
	expect(extract(input, NEEDED).clarification?.body).toContain('Where is the work?');
});

test.each([
	['with town, state and postcode', 'Cold boiler at 88 Birch Lane, Evanston, IL 60201'],
	['with its town', 'Cold boiler at 88 Birch Lane in Oak Park'],
	['with its postcode', 'Cold boiler, 88 Birch Lane, 60201'],
	['as a form has it in parts', { text: 'Cold boiler', fields: { street: '12 Elm Street', city: 'Chicago', zip: '60614' } }],
	['as it cannot be taken apart', { text: 'Cold boiler', fields: { address: 'Via Roma 12, Milano' } }],
])('a street %s is whole', (_how, input) => {
	expect(missing(input)).toEqual([]);
});

test('what a reply adds is put together with what was said before', () => {
	const said = extract({ messages: [{ text: 'Cold boiler at 640 W Addison St', at: '2026-03-02T09:00:00-06:00' }, { text: 'Chicago, IL 60613', at: '2026-03-02T10:00:00-06:00' }] }, NEEDED);
	expect(said.missing).toEqual([]);
	expect(said.record.address).toMatchObject({ street: '640 W Addison St', city: 'Chicago', postcode: '60613' });
	const form = extract({ text: 'Cold boiler at 640 W Addison St', fields: { zip: '60613' } }, NEEDED);
	expect(form.record.address).toMatchObject({ street: '640 W Addison St', postcode: '60613' });
});

test('parts of two places stay apart', () => {
	const said = extract({ messages: [{ text: 'Cold boiler at 640 W Addison St, Chicago, IL 60613', at: '2026-03-02T09:00:00-06:00' }, { text: 'Evanston, IL 60201', at: '2026-03-02T10:00:00-06:00' }] }, NEEDED);
	expect(JSON.stringify(said.record.address)).not.toMatch(/Addison.*60201/);
});
