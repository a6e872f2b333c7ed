const { existsSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { brotliCompressSync } = require('node:zlib');

/** Languages that the intake does not read days in. */
const OTHER_LANGUAGES = ['ar', 'fi', 'id', 'it', 'ja', 'nl', 'ru', 'sv', 'uk', 'vi', 'zh'];

const INVOICE_FONTS = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'];
/** Kerning, ligatures and other shapes of a letter: a fifth of each font, and hardly to be seen on an invoice. */
const LAYOUT_TABLES = ['GDEF', 'GPOS', 'GSUB'];

/**
 * What makes the bundled libraries smaller: parts that the pack never reaches are left out, large tables are compressed.
 * Each file, below node_modules, with the code that is bundled in its place.
 */
const TRIMS = {
	// Messages in languages other than English: the profile words its findings itself.
	'zod/v4/locales/index.js': () => `export { default as en } from './en.js';`,
	...Object.fromEntries(OTHER_LANGUAGES.map((language) => [`chrono-node/dist/esm/locales/${language}/index.js`, () => 'export {};'])),
	// The way back to HTML, and with it a second table of entities: html-to-text is asked for text only.
	'dom-serializer/lib/esm/index.js': () => `export function render() { ${leftOut('HTML output')} } export default render;`,
	// Web fonts, SVG images and encryption, which no invoice has.
	'brotli/decompress.js': () => `module.exports = () => { ${leftOut('WOFF2')} };`,
	'pdfmake/js/3rd-party/svg-to-pdfkit.js': () => `module.exports = () => { ${leftOut('SVG')} };`,
	'pdfmake/js/SVGMeasure.js': () => 'module.exports = class {};',
	'@noble/ciphers/aes.js': () => '',
	'@noble/hashes/sha2.js': () => '',
	// The driver in C, which nobody has here.
	'pg/lib/native/index.js': () => '',
	// Of pdfmake's fonts the two that an invoice is set in.
	'pdfmake/build/vfs_fonts.js': (file) => `module.exports = { ${INVOICE_FONTS.map((name) => font(name, require(file)[name]))} };`,
	// Saturn's moons and Pluto, by which no holiday goes.
	'astronomia/src/saturnmoons.js': () => 'export default {};',
	'astronomia/src/pluto.js': () => 'export default {};',
	// Tables: public holidays, time zones, numbering plans, the earth's orbit and how it slows.
	'date-holidays/src/data.js': async (file) => `export const data = ${table(holidayRules((await import(file)).data))};`,
	'moment-timezone/data/packed/latest.json': async (file) => `module.exports = ${table(JSON.parse(await readFile(file, 'utf8')))};`,
	'libphonenumber-js/metadata.min.json.js': async (file) => `export default ${table((await import(file)).default)};`,
	'astronomia/data/deltat.js': async (file) => `export default ${table((await import(file)).default)};`,
	'astronomia/data/vsop87Bearth.js': async (file) => `export default ${table((await import(file)).default)};`,
};

/** Of the rules those of public holidays, each with one name: a day that is none stays as the exception that it may be to a country's own. */
function holidayRules({ holidays, names, ...rest }) {
	const slim = (value, key) => {
		if (Array.isArray(value)) return value.map((one) => slim(one));
		if (value === null || typeof value !== 'object') return value;
		if (key === 'name') return 'en' in value ? { en: value.en } : Object.fromEntries(Object.entries(value).slice(0, 1));
		const isNone = (day) => key === 'days' && (day?.type ?? 'public') !== 'public';
		return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, isNone(one) ? false : slim(one, inner)]));
	};
	return { ...rest, holidays: slim(holidays), names: slim(names) };
}

/** An esbuild plugin. */
const trims = {
	name: 'trims',
	setup({ onLoad }) {
		for (const [name, trimmed] of Object.entries(TRIMS)) {
			const file = path.join(__dirname, '..', 'node_modules', name);
			if (!existsSync(file)) throw new Error(`${name} is no longer there: look what takes its place, and change scripts/trims.cjs`);
			onLoad({ filter: new RegExp(`${name.replaceAll('.', '\\.').replaceAll('/', '[/\\\\]')}$`) }, async (args) => ({
				contents: await trimmed(args.path),
				loader: 'js',
				resolveDir: path.dirname(args.path),
			}));
		}
	},
};

function leftOut(what) {
	return `throw new Error('${what} is left out of this build');`;
}

function font(name, base64) {
	return `'${name}': ${unpacked(withoutTables(Buffer.from(base64, 'base64'), LAYOUT_TABLES))}.toString('base64')`;
}

/** A TrueType font as it was (OpenType specification, "Organization of an OpenType font"), with fewer tables. */
function withoutTables(ttf, left) {
	const HEAD = 12;
	const RECORD = 16;
	const count = ttf.readUInt16BE(4);
	const records = Array.from({ length: count }, (_, index) => ttf.subarray(HEAD + index * RECORD, HEAD + (index + 1) * RECORD)).filter((record) => !left.includes(record.toString('latin1', 0, 4)));
	const parts = [Buffer.from(ttf.subarray(0, HEAD)), ...records.map((record) => Buffer.from(record))];
	let offset = HEAD + records.length * RECORD;
	for (const [index, record] of records.entries()) {
		const start = record.readUInt32BE(8);
		const length = record.readUInt32BE(12);
		const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
		ttf.copy(padded, 0, start, start + length);
		parts[index + 1].writeUInt32BE(offset, 8);
		parts.push(padded);
		offset += padded.length;
	}
	const log = Math.floor(Math.log2(records.length));
	parts[0].writeUInt16BE(records.length, 4);
	parts[0].writeUInt16BE(2 ** log * RECORD, 6);
	parts[0].writeUInt16BE(log, 8);
	parts[0].writeUInt16BE((records.length - 2 ** log) * RECORD, 10);
	return Buffer.concat(parts);
}

function table(value) {
	return `JSON.parse(${unpacked(JSON.stringify(value))}.toString())`;
}

/** Code that gives the buffer again. */
function unpacked(content) {
	return `require('node:zlib').brotliDecompressSync(Buffer.from('${brotliCompressSync(content).toString('base64')}', 'base64'))`;
}

module.exports = { trims };
