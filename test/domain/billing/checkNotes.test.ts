import { checkNotes } from '../../../domain/billing';

const NOTES = 'Thank you for your order. This invoice is for estimate E-1042.\nWe have received $100.00, thank you.\nPlease pay $1,090.00 by December 5, 2026.';
const check = (text: string, notes = NOTES) => checkNotes(text, { notes }).map(({ code }) => code);

describe('a rewording of the notes may be used', () => {
	it.each<[string, string, string?]>([
		['as they are', NOTES],
		['in other words', 'Many thanks! Here is the invoice for estimate E-1042. We already have $100.00 from you; kindly pay the remaining $1,090.00 by December 5, 2026.'],
		['with the same figure twice', `${NOTES} That is $1,090.00 in all.`],
		['in full-width figures', NOTES.replace('1,090.00', '１,０９０.００')],
		['with other blanks', NOTES.replace(/ /g, '\u00a0')],
		['in French', 'Il reste 1\u202f090,00 € à régler au 5 décembre 2026.', 'Merci de régler 1 090,00 € au plus tard le 5 décembre 2026.'],
	])('%s', (_what, text, notes = NOTES) => {
		expect(checkNotes(text, { notes })).toEqual([]);
	});
});

describe('a rewording must not be used', () => {
	it.each<[string, string, string[]]>([
		['with another amount', NOTES.replace('1,090.00', '1,900.00'), ['notes-figure-added', 'notes-figure-lost']],
		['with an amount more', `${NOTES} A fee of $25 will be added.`, ['notes-figure-added']],
		['with a cent less', NOTES.replace('1,090.00', '1,089.99'), ['notes-figure-added', 'notes-figure-lost']],
		['with figures moved together', NOTES.replace('$1,090.00', '$10,90.00'), ['notes-figure-added', 'notes-figure-lost']],
		['without the amount', NOTES.replace('$1,090.00', 'the rest'), ['notes-figure-lost']],
		['without the date', NOTES.replace('December 5, 2026', 'soon'), ['notes-figure-lost']],
		['with another date', NOTES.replace('December 5', 'December 15'), ['notes-figure-added', 'notes-figure-lost']],
		['with another estimate', NOTES.replace('E-1042', 'E-1043'), ['notes-figure-added', 'notes-figure-lost']],
		['with an amount in another script', `${NOTES} ٢٥`, ['notes-figure-added']],
		['with an amount in words', `${NOTES} Pay twenty dollars less.`, ['notes-currency-added']],
		['with a share in words', `${NOTES} Ten percent off if you hurry.`, ['notes-currency-added']],
		['in another currency', NOTES.replace('$1,090.00', '€1,090.00'), ['notes-currency-added']],
		['with a link', `${NOTES} Pay at https://example.com/pay.`, ['notes-address-added']],
		['with a bare name', `${NOTES} Pay at pay.example.`, ['notes-address-added']],
		['with an email address', `${NOTES} Write to billing@example.com.`, ['notes-address-added']],
		['with a phone number', `${NOTES} Call 312 555 0100.`, ['notes-figure-added']],
		['with an account', `${NOTES} Our account is DE02 1203 0000.`, ['notes-figure-added']],
		['of nothing', ' \n\u200b', ['notes-empty']],
		['of signs', '1,090.00 !', ['notes-empty']],
		['far longer', NOTES.repeat(9), ['notes-too-long']],
	])('%s', (_what, text, reasons) => {
		expect(check(text)).toEqual(reasons);
	});
});

it('sees through a megabyte at once', () => {
	expect(check('a'.repeat(1_000_000))).toEqual(['notes-too-long']);
	expect(check(`${'1 '.repeat(290)}`)).toEqual(['notes-empty']);
});
