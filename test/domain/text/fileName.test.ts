import { fileNameOf } from '../../../domain/text';

test.each([
	['INV-2026-0001', 'INV-2026-0001'],
	['2026/12 Müller', '2026-12-Müller'],
	['../../etc/passwd', 'etc-passwd'],
	['a\\b\u0000c\r\nd"', 'a-b-c-d-'],
	['...', ''],
	['', ''],
	['𐐀'.repeat(100), '𐐀'.repeat(80)],
])('%j names a file %j', (text, name) => expect(fileNameOf(text)).toBe(name));
