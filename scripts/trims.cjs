const { existsSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { brotliCompressSync } = require('node:zlib');

/** Languages that the intake does not read days in. */
const OTHER_LANGUAGES = ['ar', 'fi', 'id', 'it', 'ja', 'nl', 'ru', 'sv', 'uk', 'vi', 'zh'];

const INVOICE_FONTS = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'];
/** Kerning, ligatures and other shapes of a letter, and programs that fit letters to coarse screens: a third of each font, and hardly to be seen on an invoice. */
const LEFT_TABLES = ['GDEF', 'GPOS', 'GSUB', 'cvt ', 'fpgm', 'prep', 'gasp'];

/** Of OpenAI's library what is never called. */
const OPENAI_LEFT = [
	...['admin/admin', 'audio/audio', 'batches', 'beta/beta', 'completions', 'containers/containers', 'conversations/conversations', 'embeddings', 'evals/evals', 'files', 'fine-tuning/fine-tuning'],
	...['graders/graders', 'images', 'models', 'moderations', 'realtime/realtime', 'responses/responses', 'skills/skills', 'uploads/uploads', 'vector-stores/vector-stores', 'videos', 'webhooks/webhooks'],
].map((name) => `resources/${name}`).concat(['lib/ChatCompletionRunner', 'lib/ChatCompletionStream', 'lib/ChatCompletionStreamingRunner', 'auth/workload-identity-auth']);

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
	'fontkit/dist/main.cjs': async (file) => outlinesOnly(await readFile(file.replace(/main\.cjs$/, 'module.mjs'), 'utf8')),
	'pdfmake/js/3rd-party/svg-to-pdfkit.js': () => `module.exports = () => { ${leftOut('SVG')} };`,
	'pdfmake/js/SVGMeasure.js': () => 'module.exports = class {};',
	'@noble/ciphers/aes.js': () => '',
	'@noble/hashes/sha2.js': () => '',
	// Chat completions are all that is asked of a model's server.
	...Object.fromEntries(OPENAI_LEFT.map((name) => [`openai/${name}.mjs`, hollow])),
	// Holidays ask it for the local day of an instant, which luxon knows from the host's own table of zones.
	'moment-timezone/index.js': () => ZONES_BY_LUXON,
	// The driver in C, which nobody has here.
	'pg/lib/native/index.js': () => '',
	// Of pdfmake's fonts the two that an invoice is set in.
	'pdfmake/build/vfs_fonts.js': (file) => `module.exports = { ${INVOICE_FONTS.map((name) => font(name, require(file)[name]))} };`,
	// Saturn's moons and Pluto, by which no holiday goes.
	'astronomia/src/saturnmoons.js': () => 'export default {};',
	'astronomia/src/pluto.js': () => 'export default {};',
	// Tables: names of characters in HTML, public holidays, numbering plans, the earth's orbit (its small terms left out) and how it slows.
	'htmlparser2/node_modules/entities/dist/esm/generated/decode-data-html.js': async (file) => {
		const tree = (await import(file)).htmlDecodeTree;
		return `const bytes = ${unpacked(Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength))}; export const htmlDecodeTree = Uint16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16LE(2 * index));`;
	},
	'date-holidays/src/data.js': async (file) => `export const data = ${table(holidayRules((await import(file)).data))};`,
	'libphonenumber-js/metadata.min.json.js': async (file) => `export default ${table((await import(file)).default)};`,
	'astronomia/data/deltat.js': async (file) => `export default ${table((await import(file)).default)};`,
	'astronomia/data/vsop87Bearth.js': async (file) => `export default ${table(withoutSmallTerms((await import(file)).default))};`,
};

/** The tables of a font that fontkit shall not know: they bring all of its shaping, its other outlines and coloured glyphs with them. */
const FONT_TABLES_LEFT = ["['CFF ']", "['CFF2']", '.sbix', '.COLR', '.GPOS', '.GSUB', '.JSTF', '.GDEF', '.BASE', '.morx', '.just', '.bsln', '.feat', '.opbd', '.gvar', '.fvar', '.avar', '.EBLC', '.CBLC', '.VORG'];

/** fontkit for TrueType outlines in the order they are written, which is what Roboto without its tables of shapes is set in. */
function outlinesOnly(text) {
	const cut = (from, pattern, to) => {
		if (!pattern.test(from)) throw new Error(`fontkit has no ${pattern} any more: look what takes its place, and change scripts/trims.cjs`);
		return from.replace(pattern, to);
	};
	let left = text;
	for (const name of FONT_TABLES_LEFT) left = cut(left, new RegExp(`^.*\\$var\\$tables${name.replace(/[.[\]]/g, '\\$&')} = .*$`, 'm'), '');
	left = cut(left, /if \(this\.font\.morx\) this\.engine = .*\n.*else if \(this\.font\.GSUB .*/, '');
	left = cut(left, /else if \(this\.directory\.tables\['CFF '\].*/, '');
	left = cut(left, /if \(this\.directory\.tables\.sbix\) .*\n.*else if .*\n\s*else (?=this\._getBaseGlyph)/, '');
	left = cut(left, /if \(this\.directory\.tables\['CFF '\]\) return .*/, '');
	left = cut(left, /return new .*\(this, variationCoords\);/, 'return null;');
	// All formats but the first, TrueType.
	left = cut(left, /(registerFormat[\s\S]*\n\(0, \S+\)\(\(0, \S+\)\);)(?:\n\(0, \S+\)\(\(0, \S+\)\);){4}/, '$1');
	left = left.replace(/^\(0, \S+\)\(\S+, "zeroMarkWidths", .*$/gm, '');
	// A thing that is made and used by nothing that is left goes as well.
	return left.replace(/\bnew (?=[$(A-Z])/g, '/* @__PURE__ */ new ');
}

/** Of moment-timezone what date-holidays and caldate call. */
const ZONES_BY_LUXON = `import { DateTime } from 'luxon';
const shown = (time) => ({
	year: () => time.year,
	month: () => time.month - 1,
	date: () => time.day,
	hours: () => time.hour,
	minutes: () => time.minute,
	seconds: () => time.second,
	format: () => time.toISO({ suppressMilliseconds: true }),
	tz: (zone) => shown(time.setZone(zone)),
	utcOffset: (offset) => shown(time.setZone('UTC' + offset)),
});
export default Object.assign((text) => shown(DateTime.fromISO(text)), {
	tz: (local, zone) => shown(typeof local === 'string' ? DateTime.fromISO(local.replace(' ', 'T'), { zone }) : DateTime.fromJSDate(local, { zone })),
});`;

/** The names that a module exports, each an empty class. */
async function hollow(file) {
	return Object.keys(await import(file)).map((name) => (name === 'default' ? 'export default class {}' : `export class ${name} {}`)).join('\n');
}

/** Below this, in radians and astronomical units, a term of the earth's orbit moves no equinox or new year by a second. */
const SMALL_TERM = 5e-8;

/** Series of [amplitude, phase, frequency] by coordinate and power of time (VSOP87). */
function withoutSmallTerms(orbit) {
	const slim = (series) => Object.fromEntries(Object.entries(series).map(([power, terms]) => [power, terms.filter(([amplitude]) => Math.abs(amplitude) >= SMALL_TERM)]));
	return { ...orbit, L: slim(orbit.L), B: slim(orbit.B), R: slim(orbit.R) };
}

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
	return `'${name}': ${unpacked(withoutTables(withoutPrograms(Buffer.from(base64, 'base64')), LEFT_TABLES))}.toString('base64')`;
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

/** A TrueType font whose outlines have no instructions (OpenType specification, "glyf"). */
function withoutPrograms(ttf) {
	const bytes = Buffer.from(ttf);
	const table = (name) => {
		const record = Array.from({ length: ttf.readUInt16BE(4) }, (_, index) => 12 + index * 16).find((at) => ttf.toString('latin1', at, at + 4) === name);
		return { record, start: ttf.readUInt32BE(record + 8), length: ttf.readUInt32BE(record + 12) };
	};
	const [head, maxp, loca, glyf] = ['head', 'maxp', 'loca', 'glyf'].map(table);
	if (ttf.readInt16BE(head.start + 50) !== 0) throw new Error('A font has long offsets: see to it in scripts/trims.cjs');
	const count = ttf.readUInt16BE(maxp.start + 4);
	const offsets = Array.from({ length: count + 1 }, (_, index) => 2 * ttf.readUInt16BE(loca.start + 2 * index));
	let end = 0;
	for (let index = 0; index < count; index++) {
		const glyph = ttf.subarray(glyf.start + offsets[index], glyf.start + offsets[index + 1]);
		bytes.writeUInt16BE(end / 2, loca.start + 2 * index);
		if (glyph.length === 0) continue;
		const plain = glyph.readInt16BE(0) < 0 ? plainComposite(glyph) : plainOutline(glyph);
		plain.copy(bytes, glyf.start + end);
		end += plain.length + (plain.length % 2);
	}
	bytes.writeUInt16BE(end / 2, loca.start + 2 * count);
	bytes.writeUInt32BE(end, glyf.record + 12);
	return bytes;
}

/** Behind the ends of its contours stands how long its instructions are. */
function plainOutline(glyph) {
	const at = 10 + 2 * glyph.readInt16BE(0);
	return Buffer.concat([glyph.subarray(0, at), Buffer.alloc(2), glyph.subarray(at + 2 + glyph.readUInt16BE(at))]);
}

const ARE_WORDS = 0x1;
const HAS_SCALE = 0x8;
const MORE_COMPONENTS = 0x20;
const HAS_TWO_SCALES = 0x40;
const HAS_MATRIX = 0x80;
const HAS_INSTRUCTIONS = 0x100;

/** Its instructions stand behind the last of the glyphs that it is put together of. */
function plainComposite(glyph) {
	const plain = Buffer.from(glyph);
	let at = 10;
	for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
		flags = plain.readUInt16BE(at);
		plain.writeUInt16BE(flags & ~HAS_INSTRUCTIONS, at);
		at += 4 + (flags & ARE_WORDS ? 4 : 2) + (flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0);
	}
	return plain.subarray(0, at);
}

function table(value) {
	return `JSON.parse(${unpacked(JSON.stringify(value))}.toString())`;
}

/** Code that gives the buffer again. */
function unpacked(content) {
	return `require('node:zlib').brotliDecompressSync(Buffer.from('${brotliCompressSync(content).toString('base64')}', 'base64'))`;
}

module.exports = { trims };
