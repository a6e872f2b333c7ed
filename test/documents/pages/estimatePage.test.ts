import { estimatePage } from '../../../documents/pages';

const line = { what: 'Pump', note: 'Five years\n<script>alert(1)</script>', quantity: '', amount: '10.00 EUR' };

test('notes of lines and options are on the page, as text', () => {
	const page = estimatePage(
		{ business: 'Field Co', language: 'en', state: 'open', mark: 'm', number: 'E-1', revision: 1, lines: [line], options: [{ ...line, id: 'o', chosen: false, note: 'Only in blue' }], totals: [{ code: 'total', value: '10.00 EUR' }] },
		{ nonce: 'abc', token: 't', form: 'f' },
	);
	expect(page).toContain('Five years\n&lt;script');
	expect(page).toContain('Only in blue');
	expect(page).not.toContain('<script');
});
