import fontFiles from 'pdfmake/build/vfs_fonts';

import { drawable } from '../../../documents/pdf/drawable';

/** The code points below U+10000 that a TrueType font has a glyph for, from its table `cmap`, format 4. */
function charactersOf(font: Buffer): Set<number> {
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
	const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index));
	const table = records.find((at) => font.readUInt16BE(at) === 4)!;
	const segments = font.readUInt16BE(table + 6) / 2;
	const read = (part: number, segment: number) => font.readUInt16BE(table + 14 + 2 * (part * segments + segment) + (part > 0 ? 2 : 0));
	const characters = new Set<number>();
	for (let segment = 0; segment < segments; segment += 1) {
		const [end, start, delta, offset] = [read(0, segment), read(1, segment), read(2, segment), read(3, segment)];
		for (let code = start; code <= end && code < 0xffff; code += 1) {
			const at = table + 16 + 2 * (3 * segments + segment) + offset + 2 * (code - start);
			const glyph = offset === 0 ? (code + delta) & 0xffff : font.readUInt16BE(at);
			if (glyph !== 0) characters.add(code);
		}
	}
	return characters;
}

test.each(['Roboto-Regular.ttf', 'Roboto-Medium.ttf'])('%s can draw everything that comes out', (name) => {
	const font = charactersOf(Buffer.from(fontFiles[name], 'base64'));
	const missing = Array.from({ length: 0x10000 }, (_, code) => code)
		.flatMap((code) => [...drawable(String.fromCharCode(code))])
		.filter((character) => character !== '\n' && !font.has(character.codePointAt(0)!));
	expect(missing).toEqual([]);
});

test('what people write is left as it is', () => {
	const font = charactersOf(Buffer.from(fontFiles['Roboto-Regular.ttf'], 'base64'));
	const changed = [...font].filter((code) => drawable(String.fromCharCode(code)) !== String.fromCharCode(code)).map((code) => code.toString(16));
	// Controls and invisible signs, what Unicode writes as another character, and the font's private ones.
	expect(changed).toEqual(['0', '2', 'd', 'ad', '387', '2000', '2001', '200b', '2126', 'ee01', 'ee02', 'f6c3', 'feff', 'fffc']);
	expect(font.size).toBeGreaterThan(900);
});

test.each([
	['a\tb', 'a b'],
	['10\u202f000', '10\u00a0000'],
	['A → B', 'A -> B'],
	['▪ one ◦ two', '• one ○ two'],
	['2012–2014, 3\u20125', '2012–2014, 3–5'],
	['one\ntwo', 'one\ntwo'],
	['e\u0301', 'é'],
	['x\u0308 ẍ', 'x x'],
	['① ㎡ Ｆ', '1 m2 F'],
	['❤️ 한', '� �'],
])('%j is drawn as %j', (text, expected) => {
	expect(drawable(text)).toBe(expected);
});
