import fc from 'fast-check';

import { formToken, isFormToken, LINK_PAGES, linkTo, readLink } from '../../../domain/desk';

const SECRET = 'a-secret-of-the-ledger';
const NOW = Date.parse('2026-03-02T16:00:00Z');
const place = { base: 'https://n8n.example.com/webhook/1234/', secret: SECRET, expiresAt: NOW + 60_000 };

function read(url: string, now = NOW, secret = SECRET) {
	const { pathname, searchParams } = new URL(url);
	return readLink(pathname.split('/').at(-1), Object.fromEntries(searchParams), secret, now);
}

describe('a signed link', () => {
	test('names page, subject and end, and is read back whatever the id holds', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LINK_PAGES), fc.string({ minLength: 1, unit: 'grapheme' }), (page, id) => {
				const url = linkTo(page, id, place);
				expect(url.startsWith(`https://n8n.example.com/webhook/1234/c/${page}?id=`)).toBe(true);
				expect(read(url)).toEqual({ ok: true, page, id, expiresAt: NOW + 60_000 });
			}),
			{ numRuns: 50 },
		);
	});

	test('ends at its instant, and says so', () => {
		const url = linkTo('review', 'r_1', place);
		expect(read(url, NOW + 59_999).ok).toBe(true);
		expect(read(url, NOW + 60_000)).toEqual({ ok: false, because: 'expired', page: 'review', id: 'r_1' });
	});

	test.each([
		['another subject', (url: string) => url.replace('id=r_1', 'id=r_2')],
		['another page', (url: string) => url.replace('/c/review', '/c/status')],
		['a later end', (url: string) => url.replace(/e=\w+/, `e=${(NOW + 600_000).toString(36)}`)],
		['a cut signature', (url: string) => url.slice(0, -1)],
		['no signature', (url: string) => url.replace(/&s=.*/, '')],
		['an unknown page', (url: string) => url.replace('/c/review', '/c/__proto__')],
	])('does not hold with %s', (_, change) => {
		expect(read(change(linkTo('review', 'r_1', place)))).toEqual({ ok: false, because: 'not-signed' });
	});

	test('does not hold under another secret, or under none', () => {
		const url = linkTo('review', 'r_1', place);
		expect(read(url, NOW, 'another')).toEqual({ ok: false, because: 'not-signed' });
		expect(read(linkTo('review', 'r_1', { ...place, secret: '' }), NOW, '')).toEqual({ ok: false, because: 'not-signed' });
	});

	test('has 256 bits of signature', () => {
		expect(Buffer.from(new URL(linkTo('answer', 'c_1', place)).searchParams.get('s')!, 'base64url')).toHaveLength(32);
	});
});

describe('the token of a form', () => {
	const form = { page: 'case', id: 'c_1', by: 'ana', secret: SECRET, now: NOW };

	test('is good for its page, subject and person, for eleven hours at least', () => {
		const token = formToken(form);
		expect(isFormToken(token, form)).toBe(true);
		expect(isFormToken(token, { ...form, now: NOW + 11 * 3_600_000 })).toBe(true);
		expect(isFormToken(token, { ...form, now: NOW + 12 * 3_600_000 })).toBe(false);
		expect(isFormToken(token, { ...form, page: 'inbox' })).toBe(false);
		expect(isFormToken(token, { ...form, id: 'c_2' })).toBe(false);
		expect(isFormToken(token, { ...form, by: 'ben' })).toBe(false);
		expect(isFormToken(undefined, form)).toBe(false);
	});
});
