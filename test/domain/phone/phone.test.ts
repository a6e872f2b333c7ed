import { isSamePhoneNumber, phoneNumberIn } from '../../../domain/phone';

test.each([
	['+1 (312) 555-0142', undefined, { number: '+13125550142', national: '3125550142' }],
	['312.555.0142', 'US', { number: '+13125550142', national: '3125550142' }],
	['312-555-0142 ext. 12', 'US', { number: '+13125550142', national: '3125550142' }],
	['0170 1234567', 'DE', { number: '+491701234567', national: '1701234567' }],
	['0044 20 7946 0018', 'DE', { number: '+442079460018', national: '2079460018' }],
	['06 1234 5678', 'IT', { number: '+390612345678', national: '0612345678' }],
	['020 7946 0018', undefined, { national: '2079460018' }],
	['５５５ ０１４２ １２', undefined, { national: '555014212' }],
	['12345', 'US', undefined],
	['', 'US', undefined],
	['call me', undefined, undefined],
	['9'.repeat(40), undefined, undefined],
])('%s in %s', (text, country, number) => {
	expect(phoneNumberIn(text, country)).toEqual(number);
});

test.each([
	['+1 312 555 0142', '(312) 555-0142', true],
	['+1 312 555 0142', '+44 312 555 0142', false],
	['+1 312 555 0142', '312 555 0143', false],
])('%s and %s', (one, other, same) => {
	const [a, b] = [one, other].map((text) => phoneNumberIn(text, 'US') ?? { national: text });
	expect(isSamePhoneNumber(a, b)).toBe(same);
});

test('a number whose country nobody knows is the one that is dialled alike', () => {
	expect(isSamePhoneNumber({ national: '3125550142' }, { number: '+13125550142', national: '3125550142' })).toBe(true);
});
