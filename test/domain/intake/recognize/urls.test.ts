import { findUrls } from '../../../../domain/intake/recognize';
import { CHICAGO, readings } from './context';

test.each([
	['see https://example.com/a?b=c#d.', 'https://example.com/a?b=c#d'],
	['(http://example.com:8080/x)', 'http://example.com:8080/x'],
	['www.example.co.uk, thanks', 'www.example.co.uk'],
	['our site is example.com!', 'example.com'],
	['http://localhost:8080/', 'http://localhost:8080/'],
])('%j has a link', (text, link) => {
	expect(readings(findUrls, text)).toEqual([[link, link]]);
});

test.each(['jane@example.com', 'I am done.Next week works', 'http://# is nothing', 'working..is', 'v1.2', 'e.g. this'])('%j has none', (text) => {
	expect(findUrls(text, CHICAGO)).toEqual([]);
});

test('letters of another alphabet in the host are kept and not valid', () => {
	expect(findUrls('https://ex\u0430mple.com/login', CHICAGO)[0].valid).toBe(false);
});
