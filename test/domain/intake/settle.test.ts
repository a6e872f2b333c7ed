import { extract } from './business';

const ENTRY = 'Jane Doe, 312-555-0142';

describe('a form', () => {
	it.each([
		['the field’s name', { phone: '312-555-0142' }, 'phone'],
		['its label', { 'Preferred time': 'March 12, 2026' }, 'visit'],
		['its question', { 'Which number can we call?': '312-555-0142' }, 'phone'],
		['another spelling', { your_phone: '312-555-0142' }, 'phone'],
		['Spanish', { Teléfono: '312-555-0142' }, 'phone'],
		['German', { Telefonnummer: '312-555-0142' }, 'phone'],
		['French', { 'Numéro de téléphone': '312-555-0142' }, 'phone'],
		['Portuguese', { Telemóvel: '312-555-0142' }, 'phone'],
		['the parts of a name', { 'First name': 'Jane', 'Last name': 'Doe' }, 'name'],
		['the parts of an address', { Street: '88 Birch Lane', City: 'Evanston', Zip: '60201' }, 'address'],
	])('is read by %s', (_way, fields, field) => {
		expect(extract({ fields }).fields[field]).toMatchObject({ source: 'form', valid: expect.any(Boolean) });
	});

	it('puts an address together from its parts', () => {
		expect(extract({ fields: { Street: '88 Birch Lane', City: 'Evanston', State: 'IL', Zip: '60201' } }).record.address).toEqual({ street: '88 Birch Lane', city: 'Evanston', region: 'IL', postcode: '60201', country: 'US' });
	});

	it('counts before the text, and the disagreement is for a person', () => {
		const { record, conflicts, needsReview, reasons } = extract({ fields: { phone: '312-555-0142' }, text: 'My phone is 312-555-0143' });
		expect(record.phone).toBe('+13125550142');
		expect(conflicts).toEqual([{ field: 'phone', settled: false, values: [expect.objectContaining({ value: '+13125550142', source: 'form' }), expect.objectContaining({ value: '+13125550143', source: 'text' })] }]);
		expect(needsReview).toBe(true);
		expect(reasons).toContainEqual(expect.objectContaining({ code: 'conflict' }));
	});

	it('that says the same in other words is no conflict', () => {
		expect(extract({ fields: { phone: '+1 (312) 555-0142', name: 'Jane Doe' }, text: 'My name is Jane. Call 312.555.0142' }).conflicts).toEqual([]);
	});

	it.each(['', '  ', 'n/a', 'unknown', 'tbd'])('answers nothing with %j', (phone) => {
		expect(extract({ fields: { phone } }).record).not.toHaveProperty('phone');
	});
});

describe('several messages', () => {
	const older = { at: '2026-03-01T09:00:00Z', text: `${ENTRY}, Tuesday at 2pm please` };
	const newer = { at: '2026-03-02T09:00:00Z', text: 'Thursday at 11am is better' };

	it.each([
		['in order', [older, newer]],
		['in any order', [newer, older]],
	])('%s: the newest statement counts, the older one is kept', (_order, messages) => {
		const { record, fields, conflicts, needsReview } = extract({ messages });
		expect(record).toMatchObject({ name: 'Jane Doe', phone: '+13125550142' });
		expect(JSON.stringify(record.visit)).toContain('2026-03-05T11:00');
		expect(fields.visit.message).toBe(1);
		expect(conflicts).toEqual([{ field: 'visit', settled: true, values: [fields.visit, expect.objectContaining({ message: 0 })] }]);
		expect(needsReview).toBe(false);
	});

	it('that repeat a value make no conflict, and the fuller one stays', () => {
		const { record, conflicts } = extract({ messages: [{ at: '2026-03-01T09:00:00Z', text: 'My name is Jane Doe' }, { at: '2026-03-02T09:00:00Z', text: 'My name is Jane' }] });
		expect(record.name).toBe('Jane Doe');
		expect(conflicts).toEqual([]);
	});
});

describe('a correction', () => {
	it.each(['312-555-0141, sorry, 312-555-0142', '312-555-0141. Actually it is 312-555-0142', 'not 312-555-0141 but 312-555-0142', '312-555-0141, perdón, 312-555-0142', '312-555-0141, ich meine 312-555-0142'])(
		'in one message takes the place of what stands before: %s',
		(text) => {
			const { record, conflicts } = extract(`Call me: ${text}`);
			expect(record.phone).toBe('+13125550142');
			expect(conflicts).toMatchObject([{ field: 'phone', settled: true }]);
		},
	);

	it('is not read into two numbers side by side', () => {
		const { record, conflicts } = extract('312-555-0142 or 312-555-0143');
		expect(record.phone).toBe('+13125550142');
		expect(conflicts).toEqual([]);
	});
});

describe('what is known already', () => {
	it('is never asked again', () => {
		const { record, fields, missing } = extract({ text: 'Any news?', answers: { name: 'Jane Doe', phone: '+13125550142' } });
		expect(record).toEqual({ name: 'Jane Doe', phone: '+13125550142' });
		expect(fields.name.source).toBe('known');
		expect(missing.map(({ field }) => field)).toEqual(['visit']);
	});

	it('gives way to the customer’s newer word', () => {
		const { record, conflicts } = extract({ text: 'My new number is 312-555-0143', answers: { phone: '+13125550142' } });
		expect(record.phone).toBe('+13125550143');
		expect(conflicts).toMatchObject([{ field: 'phone', settled: true }]);
	});
});

describe('the sender that the channel knows', () => {
	it('stands where neither form nor text says more', () => {
		expect(extract({ text: 'Boiler is cold', contact: { name: 'Jane Doe', phone: '(312) 555-0142' } }).record).toEqual({ name: 'Jane Doe', phone: '+13125550142' });
	});

	it('gives way to the form’s own field', () => {
		expect(extract({ fields: { phone: '312-555-0143' }, contact: { phone: '312-555-0142' } }).record.phone).toBe('+13125550143');
	});
});
