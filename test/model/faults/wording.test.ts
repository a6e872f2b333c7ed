import { quoted } from '../../../model/faults';
import { retryAfterMs } from '../../../model/faults/retryAfter';

describe('what a server said, fit to be shown', () => {
	test.each([
		['the key it was given', 'Incorrect API key provided: my-own-key-1.', 'my-own-key-1'],
		['anything that looks like a key', 'Bad key sk-proj-abcdefgh12345678', 'abcdefgh12345678'],
		['a masked key', 'Incorrect API key provided: sk-live-********abcd', 'abcd'],
		['a bearer token', 'Authorization header was: Bearer eyJhbGciOi.J9', 'eyJhbGciOi'],
		['a login in an address', 'cannot reach http://user:pass@host/v1', 'user:pass'],
		['a token by name', 'token=abc123def', 'abc123def'],
	])('%s is hidden', (_name, said, secret) => {
		expect(quoted(said, ['my-own-key-1'])).not.toContain(secret);
		expect(quoted(said, ['my-own-key-1'])).toContain('[hidden]');
	});

	test('one line, cut to a length', () => {
		const shown = quoted(`one\r\n\ttwo\u0000${' word'.repeat(1_000)}`, []);
		expect(shown).toMatch(/^one two word/);
		expect(shown.length).toBeLessThanOrEqual(240);
	});

	test.each(['bearer ', 'token: ', 'sk-', '://', 'authorization\n'])('a megabyte of %j', (piece) => {
		expect(quoted(piece.repeat(200_000), []).length).toBeLessThanOrEqual(240);
	});
});

describe('Retry-After', () => {
	const now = Date.parse('2026-03-02T09:00:00Z');
	test.each<[string, unknown, number | undefined]>([
		['seconds', { 'retry-after': '2' }, 2_000],
		['fractions of a second', { 'Retry-After': '0.25' }, 250],
		['a number', { 'retry-after': 3 }, 3_000],
		['headers as fetch has them', new Headers({ 'Retry-After': '4' }), 4_000],
		['a list', { 'retry-after': ['5'] }, 5_000],
		['a date', { 'retry-after': 'Mon, 02 Mar 2026 09:00:30 GMT' }, 30_000],
		['a date gone by', { 'retry-after': 'Mon, 02 Mar 2026 08:00:00 GMT' }, 0],
		['milliseconds go first', { 'retry-after-ms': '1200', 'retry-after': '9' }, 1_200],
		['nonsense', { 'retry-after': 'soon' }, undefined],
		['a negative number', { 'retry-after': '-1' }, undefined],
		['nothing', {}, undefined],
		['no headers', undefined, undefined],
	])('%s', (_name, headers, expected) => {
		expect(retryAfterMs(headers, now)).toBe(expected);
	});
});
