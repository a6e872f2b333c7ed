import { findEmails } from '../../../../domain/intake/recognize';
import { CHICAGO, readings } from './context';

test.each([
	['Write to jane.doe@example.com.', 'jane.doe@example.com', 'jane.doe@example.com'],
	['<Jane+sink@Mail.Example.COM>,', 'Jane+sink@Mail.Example.COM', 'Jane+sink@mail.example.com'],
	["o'neil@example.org", "o'neil@example.org", "o'neil@example.org"],
	["'jane@example.com'", 'jane@example.com', 'jane@example.com'],
	['jane at example dot com', 'jane at example dot com', 'jane@example.com'],
	['jane [at] mail [dot] example [dot] org', 'jane [at] mail [dot] example [dot] org', 'jane@mail.example.org'],
	['mail to jane@bücher.example', 'jane@bücher.example', 'jane@bücher.example'],
	['a邮箱地址test@example.com', 'test@example.com', 'test@example.com'],
])('%j has an address', (text, raw, value) => {
	expect(findEmails(text, CHICAGO)).toEqual([expect.objectContaining({ raw, value, valid: true })]);
});

test.each(['jane@example', 'jane@new_type.com', 'jane@192.168.0.1', 'a..b@example.com', '.abc@example.com', '@jane', 'jane@-example.com', 'I am at home on dot two'])(
	'%j is no address',
	(text) => {
		expect(findEmails(text, CHICAGO)).toEqual([]);
	},
);

test.each([
	['a Cyrillic а in the name', 'j\u0430ne@example.com'],
	['a Cyrillic е in the domain', 'jane@\u0435xample.com'],
	['a Greek omicron in the domain', 'jane@example.c\u03bfm'],
])('%s is kept as written and not valid', (_, address) => {
	expect(findEmails(`write to ${address}`, CHICAGO)).toEqual([expect.objectContaining({ value: address, raw: address, valid: false })]);
});

test('an address stands where it was found', () => {
	const text = 'Hi 👋 jane@example.com!';
	const [{ start, end }] = findEmails(text, CHICAGO);
	expect(text.slice(start, end)).toBe('jane@example.com');
	expect(readings(findEmails, text)).toHaveLength(1);
});
