import fc from 'fast-check';

import { redact } from '../../../domain/untrusted';

describe('what is taken out', () => {
	test.each([
		['card', 'my card 4111 1111 1111 1111 exp 12/27', 'my card [CARD-1] exp 12/27'],
		['card', '378282246310005', '[CARD-1]'],
		['card', '5555-5555-5555-4444.', '[CARD-1].'],
		['card', 'ref 77 4111111111111111', 'ref 77 [CARD-1]'],
		['iban', 'IBAN DE89 3704 0044 0532 0130 00 bitte', 'IBAN [IBAN-1] bitte'],
		['iban', 'ES9121000418450200051332', '[IBAN-1]'],
		['iban', 'gb29nwbk60161331926819', '[IBAN-1]'],
		['id', 'SSN 123-45-6789', 'SSN [ID-1]'],
		['id', 'social security number: 123456789', 'social security number: [ID-1]'],
		['id', 'NI number AB 12 34 56 C', 'NI number [ID-1]'],
		['id', 'DNI 12345678Z', 'DNI [ID-1]'],
		['id', 'NIE X1234567L', 'NIE [ID-1]'],
		['id', 'n° 1 85 05 78 006 084 91', 'n° [ID-1]'],
		['id', 'Steuer-ID: 86095742719', 'Steuer-ID: [ID-1]'],
		['id', 'SV-Nummer 65 170839 J 003', 'SV-Nummer [ID-1]'],
		['id', 'CPF 529.982.247-25', 'CPF [ID-1]'],
		['birth', 'DOB: 03/14/1980', 'DOB: [BIRTH-1]'],
		['birth', 'nacida el 14 de marzo de 1980', 'nacida el [BIRTH-1]'],
		['birth', 'geboren am 14.03.1980', 'geboren am [BIRTH-1]'],
		['policy', 'policy number AB-1234567', 'policy number [POLICY-1]'],
		['policy', 'Versicherungsnummer: K123456789', 'Versicherungsnummer: [POLICY-1]'],
		['health', 'I have diabetes and take Metformin', 'I have [HEALTH-1] and take [HEALTH-2]'],
		['health', 'soy diabético; estoy embarazada', 'soy [HEALTH-1]; estoy [HEALTH-2]'],
	])('%s: %s', (kind, text, expected) => {
		expect(redact(text)).toMatchObject({ text: expected, kinds: [kind] });
	});

	test('the same value gets the same placeholder, however it is written', () => {
		expect(redact('4111111111111111, again 4111-1111-1111-1111, other 5555555555554444').text).toBe('[CARD-1], again [CARD-1], other [CARD-2]');
	});
});

test.each([
	'Call me at +1 (312) 555-0142 or 0049 89 1234 5678.',
	'Order 4111 1111 1111 1112 is no card by its check digit.',
	'Our unit is a Rheem PROG50-38N RH67, serial Q451812345.',
	'We bought the house in 1998-04, zip 60614-1234.',
	'Invoice 2026-00123 over 1,250.00, due 03/14/2026.',
	'The insurance agent recommended you.',
	'DE00 0000 0000 0000 0000 00 passes no check.',
	'My tooth hurts since Monday and my cheek is swollen.',
	'12345678A has the wrong letter.',
])('left alone: %s', (text) => {
	expect(redact(text)).toMatchObject({ text, kinds: [] });
});

describe('what comes back', () => {
	const { text, restore } = redact('Born on 03/14/1980, diabetes, policy no. ZX99887766, card 4111111111111111, SSN 123-45-6789, DE89370400440532013000');

	test('health, births and policies do; cards, accounts and identities never', () => {
		expect(restore(text)).toBe('Born on 03/14/1980, diabetes, policy no. ZX99887766, card, SSN,');
	});

	test('as models write placeholders', () => {
		expect(restore('about [health-1] and [ HEALTH_1 ], not [HEALTH-7]')).toBe('about diabetes and diabetes, not');
	});

	test('a customer who writes placeholders gets them back and nothing else', () => {
		const own = redact('code [CARD-1] and [HEALTH-1], diabetes');
		expect(own.text).toBe('code [TEXT-1] and [TEXT-2], [HEALTH-1]');
		expect(own.restore(own.text)).toBe('code [CARD-1] and [HEALTH-1], diabetes');
	});

	test('text without cards, accounts and identities comes back as it was', () => {
		const piece = fc.oneof(fc.string(), fc.constantFrom('[HEALTH-1]', '[TEXT-2]', 'diabetes', 'Warfarin', 'DOB 01/02/1980', 'policy number A1234567', ' '));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' ')), (written) => {
				const { text: hidden, restore: back, kinds } = redact(written);
				fc.pre(!kinds.some((kind) => ['card', 'iban', 'id'].includes(kind)));
				expect(back(hidden)).toBe(written);
			}),
		);
	});
});

test.each(['1 ', '4111 ', '4111111111111111', 'policy number a1', 'born on 1 ', 'DE12 ', '[CARD-', 'A1-', '1.1.'])('100 kB of %j is read to its end', (piece) => {
	const text = `${piece.repeat(100_000 / piece.length)} diabetes`;
	expect(redact(text).text).toMatch(/\[HEALTH-1\]$/);
});
