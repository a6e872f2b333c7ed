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
	// The way from a schema to JSON Schema, which nothing here takes.
	'zod/v4/core/json-schema-processors.js': hollow,
	'zod/v4/core/to-json-schema.js': async (file) => Object.keys(await import(file)).map((name) => `export const ${name} = () => { ${leftOut('JSON Schema')} };`).join('\n'),
	...Object.fromEntries(OTHER_LANGUAGES.map((language) => [`chrono-node/dist/esm/locales/${language}/index.js`, () => 'export {};'])),
	// The way back to HTML, and with it a second table of entities: html-to-text is asked for text only.
	'dom-serializer/lib/esm/index.js': () => `export function render() { ${leftOut('HTML output')} } export default render;`,
	// Web fonts, SVG images and encryption, which no invoice has.
	'brotli/decompress.js': () => `module.exports = () => { ${leftOut('WOFF2')} };`,
	'fontkit/dist/module.mjs': async (file) => outlinesOnly(await readFile(file, 'utf8')),
	// pdfmake breaks lines by the same table.
	'linebreak/dist/main.cjs': () => `module.exports = require('./module.mjs').default;`,
	'pdfmake/js/3rd-party/svg-to-pdfkit.js': () => `module.exports = () => { ${leftOut('SVG')} };`,
	'pdfmake/js/SVGMeasure.js': () => 'module.exports = class {};',
	// Chat completions are all that is asked of a model's server.
	...Object.fromEntries(OPENAI_LEFT.map((name) => [`openai/${name}.mjs`, hollow])),
	// Holidays ask it for the local day of an instant, which luxon knows from the host's own table of zones.
	'moment-timezone/index.js': () => ZONES_BY_LUXON,
	// The driver in C, which nobody has here.
	'pg/lib/native/index.js': () => '',
	// Of pdfmake's fonts the two that an invoice is set in.
	'pdfmake/build/vfs_fonts.js': (file) => fonts(INVOICE_FONTS.map((name) => [name, require(file)[name]])),
	// Colours, and numbers as they are written, of which the scales of a chart are asked none.
	...Object.fromEntries(['color', 'format'].map((name) => [`d3-${name}/dist/d3-${name}.mjs`, hollow])),
	// What is unsafe in SQL, shells and logs: entities in XML are looked at for markup.
	'is-unsafe/src/index.js': async (file) => cut(cut(await readFile(file, 'utf8'), /^(?!HTML|XML)[A-Z_]+\.\w+ *= .*$/gm), /^export const VALID_CONTEXTS[\s\S]*?^\}\);$/m),
	// Saturn's moons and Pluto, by which no holiday goes.
	'astronomia/src/saturnmoons.js': () => 'export default {};',
	'astronomia/src/pluto.js': () => 'export default {};',
	// Tables: names of characters in HTML, public holidays, groups of letters by language, numbering plans, the earth's orbit (its small terms left out) and how it slows.
	'htmlparser2/node_modules/entities/dist/esm/generated/decode-data-html.js': async (file) => {
		const tree = (await import(file)).htmlDecodeTree;
		return `const bytes = ${unpacked(Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength))}; export const htmlDecodeTree = Uint16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16LE(2 * index));`;
	},
	// A day without a name is told from another one by its rule.
	'date-holidays-parser/src/Holidays.js': async (file) => cut(await readFile(file, 'utf8'), /const hash = item\.name \+/, 'const hash = (item.name ?? item.rule) +'),
	...Object.fromEntries(['hebrew', 'hijri'].map((name) => [`date-holidays-parser/src/internal/${name}-calendar.js`, async (file) => `export const calendar = ${table((await import(file)).calendar)};`])),
	'date-holidays/src/data.js': async (file) => `export const data = ${table(holidayRules((await import(file)).data))};`,
	'tinyld/dist/tinyld.light.node.mjs': async (file) => cut(await readFile(file, 'utf8'), /var f=(\{id:"tinyld-dict",[\s\S]*?\}\});/, (_, grams) => byLetters(new Function(`return ${grams}`)())),
	'libphonenumber-js/metadata.min.json.js': async (file) => `export default ${table((await import(file)).default)};`,
	'astronomia/data/deltat.js': async (file) => `export default ${table((await import(file)).default)};`,
	'astronomia/data/vsop87Bearth.js': async (file) => `export default ${table(withoutSmallTerms((await import(file)).default))};`,
};

/** The tables of a font that fontkit shall not know: they bring all of its shaping, its other outlines and coloured glyphs with them. */
const FONT_TABLES_LEFT = ["['CFF ']", "['CFF2']", '.sbix', '.COLR', '.GPOS', '.GSUB', '.JSTF', '.GDEF', '.BASE', '.morx', '.just', '.bsln', '.feat', '.opbd', '.gvar', '.fvar', '.avar', '.EBLC', '.CBLC', '.VORG'];

/** fontkit for TrueType outlines in the order they are written, which is what Roboto without its tables of shapes is set in. */
function outlinesOnly(text) {
	let left = text;
	for (const name of FONT_TABLES_LEFT) left = cut(left, new RegExp(`^.*\\$var\\$tables${name.replace(/[.[\]]/g, '\\$&')} = .*$`, 'm'));
	left = cut(left, /if \(this\.font\.morx\) this\.engine = .*\n.*else if \(this\.font\.GSUB .*/);
	left = cut(left, /else if \(this\.directory\.tables\['CFF '\].*/);
	left = cut(left, /if \(this\.directory\.tables\.sbix\) .*\n.*else if .*\n\s*else (?=this\._getBaseGlyph)/);
	left = cut(left, /if \(this\.directory\.tables\['CFF '\]\) return .*/);
	left = cut(left, /return new .*\(this, variationCoords\);/, 'return null;');
	// All formats but the first, TrueType.
	left = cut(left, /(registerFormat[\s\S]*\n\(0, \S+\)\(\(0, \S+\)\);)(?:\n\(0, \S+\)\(\(0, \S+\)\);){4}/, '$1');
	left = left.replace(/^\(0, \S+\)\(\S+, "zeroMarkWidths", .*$/gm, '');
	// A thing that is made and used by nothing that is left goes as well.
	return left.replace(/\bnew (?=[$(A-Z])/g, '/* @__PURE__ */ new ');
}

function cut(text, pattern, to = '') {
	if (text.search(pattern) < 0) throw new Error(`There is no ${pattern} any more: look what takes its place, and change scripts/trims.cjs`);
	return text.replace(pattern, to);
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

/** Countries whose days the calendar's own corrections know by name. */
const NAMED_DAYS = ['US', 'CA'];

/**
 * Of the rules those of public holidays: a day that is none stays as the exception that it may be to a country's own. Nobody reads
 * what a day is called, but two rules with one name on one day are one holiday; so a name stays where a country has it twice.
 */
function holidayRules({ holidays, names, version }) {
	const nameOf = ({ name, _name }) => Object.entries({ ...names[_name]?.name, ...name }).sort(([one], [other]) => Number(other === 'en') - Number(one === 'en'))[0];
	const isRule = (day) => typeof day === 'object' && day !== null && !Array.isArray(day);
	const slim = (days, isNamed) => Object.fromEntries(Object.entries(days).map(([rule, day]) => {
		if ((day?.type ?? 'public') !== 'public') return [rule, false];
		if (!isRule(day)) return [rule, day];
		const { name, _name, ...rest } = day;
		const own = nameOf(day);
		return [rule, own !== undefined && isNamed(own[1]) ? { name: Object.fromEntries([own]), ...rest } : rest];
	}));
	const inside = ({ states, regions }) => [...Object.values(states ?? {}), ...Object.values(regions ?? {})];
	const ofPlace = (place, isNamed) => ({
		...place,
		...(place.days && { days: slim(place.days, isNamed) }),
		...Object.fromEntries(['states', 'regions'].filter((key) => place[key]).map((key) => [key, Object.fromEntries(Object.entries(place[key]).map(([code, one]) => [code, ofPlace(one, isNamed)]))])),
	});
	const ofCountry = ([code, country]) => {
		const known = new Map();
		const count = (place) => {
			for (const day of Object.values(place.days ?? {}).filter(isRule)) known.set(nameOf(day)?.[1], (known.get(nameOf(day)?.[1]) ?? 0) + 1);
			inside(place).forEach(count);
		};
		count(country);
		return [code, ofPlace(country, (name) => NAMED_DAYS.includes(code) || known.get(name) > 1)];
	};
	return { version, holidays: Object.fromEntries(Object.entries(holidays).map(ofCountry)), names: { substitutes: names.substitutes } };
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

/** One after the other, for they have much in common. */
function fonts(named) {
	const files = named.map(([name, base64]) => ({ name, file: withoutTables(reachableOutlines(Buffer.from(base64, 'base64')), LEFT_TABLES) }));
	let end = 0;
	const parts = files.map(({ name, file }) => `'${name}': all.toString('base64', ${end}, ${(end += file.length)})`);
	return `const all = ${unpacked(Buffer.concat(files.map(({ file }) => file)))}; module.exports = { ${parts} };`;
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

/** A TrueType font that draws the glyphs of its characters alone, without instructions (OpenType specification, "glyf"). Small capitals and the like are reached by tables that are left out. */
function reachableOutlines(ttf) {
	const bytes = Buffer.from(ttf);
	const table = (name) => {
		const record = Array.from({ length: ttf.readUInt16BE(4) }, (_, index) => 12 + index * 16).find((at) => ttf.toString('latin1', at, at + 4) === name);
		return { record, start: ttf.readUInt32BE(record + 8), length: ttf.readUInt32BE(record + 12) };
	};
	const [head, maxp, loca, glyf, cmap] = ['head', 'maxp', 'loca', 'glyf', 'cmap'].map(table);
	if (ttf.readInt16BE(head.start + 50) !== 0) throw new Error('A font has long offsets: see to it in scripts/trims.cjs');
	const count = ttf.readUInt16BE(maxp.start + 4);
	const offsets = Array.from({ length: count + 1 }, (_, index) => 2 * ttf.readUInt16BE(loca.start + 2 * index));
	const outline = (index) => ttf.subarray(glyf.start + offsets[index], glyf.start + offsets[index + 1]);
	const reachable = new Set([0, ...glyphsOfCharacters(ttf.subarray(cmap.start, cmap.start + cmap.length))]);
	for (const index of reachable) if (isComposite(outline(index))) for (const { glyph } of componentsOf(outline(index))) reachable.add(glyph);
	let end = 0;
	for (let index = 0; index < count; index++) {
		bytes.writeUInt16BE(end / 2, loca.start + 2 * index);
		const glyph = outline(index);
		if (glyph.length === 0 || !reachable.has(index)) continue;
		const plain = isComposite(glyph) ? plainComposite(glyph) : plainOutline(glyph);
		plain.copy(bytes, glyf.start + end);
		end += plain.length + (plain.length % 2);
	}
	bytes.writeUInt16BE(end / 2, loca.start + 2 * count);
	bytes.writeUInt32BE(end, glyf.record + 12);
	return bytes;
}

/** By segments of characters (OpenType specification, "cmap", format 4). */
function glyphsOfCharacters(cmap) {
	const glyphs = [];
	for (let table = 0; table < cmap.readUInt16BE(2); table++) {
		const start = cmap.readUInt32BE(8 + 8 * table);
		if (cmap.readUInt16BE(start) !== 4) throw new Error('A font has characters in another format: see to it in scripts/trims.cjs');
		const size = cmap.readUInt16BE(start + 6);
		for (let at = start + 14; at < start + 14 + size; at += 2) {
			const [last, first, delta, range] = [at, at + size + 2, at + 2 * size + 2, at + 3 * size + 2].map((place) => cmap.readUInt16BE(place));
			for (let character = first; character <= last && character < 0xffff; character++) {
				const glyph = range === 0 ? character : cmap.readUInt16BE(at + 3 * size + 2 + range + 2 * (character - first));
				if (glyph !== 0) glyphs.push((glyph + delta) & 0xffff);
			}
		}
	}
	return glyphs;
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

function isComposite(glyph) {
	return glyph.length > 0 && glyph.readInt16BE(0) < 0;
}

/** Where each part stands, which glyph it is, and where the next one would. */
function componentsOf(glyph) {
	const components = [];
	let at = 10;
	for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
		flags = glyph.readUInt16BE(at);
		const end = at + 4 + (flags & ARE_WORDS ? 4 : 2) + (flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0);
		components.push({ at, flags, glyph: glyph.readUInt16BE(at + 2), end });
		at = end;
	}
	return components;
}

/** Its instructions stand behind the last of the glyphs that it is put together of. */
function plainComposite(glyph) {
	const plain = Buffer.from(glyph);
	const components = componentsOf(glyph);
	for (const { at, flags } of components) plain.writeUInt16BE(flags & ~HAS_INSTRUCTIONS, at);
	return plain.subarray(0, components.at(-1).end);
}

/** Names apart from what stands at them, which is alike. */
function byLetters({ id, ...tables }) {
	const zipped = (entries) => `Object.fromEntries(${table([Object.keys(entries).join('\n'), Object.values(entries).join('\n')])}.map((column) => column.split('\\n')).reduce((names, values) => names.map((name, index) => [name, values[index]])))`;
	return `var f = { id: '${id}', ${Object.entries(tables).map(([name, entries]) => `${name}: ${zipped(entries)}`)} };`;
}

function table(value) {
	return `JSON.parse(${unpacked(JSON.stringify(value))}.toString())`;
}

/** Code that gives the buffer again. */
function unpacked(content) {
	return `require('node:zlib').brotliDecompressSync(Buffer.from('${brotliCompressSync(content).toString('base64')}', 'base64'))`;
}

module.exports = { trims };
