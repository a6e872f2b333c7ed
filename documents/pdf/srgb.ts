/** CIE XYZ of the primaries, adapted to D50 (Bradford), from IEC 61966-2-1. */
const COLORANTS: Record<string, [number, number, number]> = {
	rXYZ: [0.4360747, 0.2225045, 0.0139322],
	gXYZ: [0.3850649, 0.7168786, 0.0971045],
	bXYZ: [0.1430804, 0.0606169, 0.7141733],
};
const D50: [number, number, number] = [0.9642, 1, 0.8249];
const HEADER = 128;
const ENTRIES = 256;
const NAME = 'sRGB IEC61966-2.1';

/** An ICC profile of sRGB, version 2.1: what a document's colours mean, wherever it is kept. */
export function srgbProfile(): Buffer {
	const curve = toneCurve();
	const tags: Array<[string, Buffer]> = [
		['desc', description(NAME)],
		['cprt', text('No copyright, use freely')],
		['wtpt', xyz(D50)],
		...Object.entries(COLORANTS).map(([tag, value]): [string, Buffer] => [tag, xyz(value)]),
		...['rTRC', 'gTRC', 'bTRC'].map((tag): [string, Buffer] => [tag, curve]),
	];
	// The three channels share one curve.
	const places = new Map<Buffer, number>();
	let end = HEADER + 4 + 12 * tags.length;
	for (const [, content] of tags) {
		if (places.has(content)) continue;
		places.set(content, end);
		end += content.length;
	}
	const table = Buffer.alloc(4 + 12 * tags.length);
	table.writeUInt32BE(tags.length, 0);
	tags.forEach(([tag, content], index) => {
		table.write(tag, 4 + 12 * index, 'latin1');
		table.writeUInt32BE(places.get(content) ?? 0, 8 + 12 * index);
		table.writeUInt32BE(content.length, 12 + 12 * index);
	});
	return Buffer.concat([header(end), table, ...places.keys()]);
}

function header(size: number): Buffer {
	const bytes = Buffer.alloc(HEADER);
	bytes.writeUInt32BE(size, 0);
	bytes.writeUInt32BE(0x02100000, 8);
	bytes.write('mntrRGB XYZ ', 12, 'latin1');
	[2026, 1, 1, 0, 0, 0].forEach((part, index) => bytes.writeUInt16BE(part, 24 + 2 * index));
	bytes.write('acsp', 36, 'latin1');
	D50.forEach((part, index) => bytes.writeInt32BE(fixed(part), 68 + 4 * index));
	return bytes;
}

function xyz(value: [number, number, number]): Buffer {
	const bytes = Buffer.alloc(20);
	bytes.write('XYZ ', 0, 'latin1');
	value.forEach((part, index) => bytes.writeInt32BE(fixed(part), 8 + 4 * index));
	return bytes;
}

function toneCurve(): Buffer {
	const bytes = Buffer.alloc(12 + 2 * ENTRIES);
	bytes.write('curv', 0, 'latin1');
	bytes.writeUInt32BE(ENTRIES, 8);
	for (let index = 0; index < ENTRIES; index += 1) {
		const value = index / (ENTRIES - 1);
		const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
		bytes.writeUInt16BE(Math.round(linear * 65_535), 12 + 2 * index);
	}
	return bytes;
}

function text(words: string): Buffer {
	return padded(Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${words}\0`, 'latin1')]));
}

/** With empty Unicode and Macintosh names behind the plain one. */
function description(name: string): Buffer {
	const start = Buffer.alloc(12);
	start.write('desc', 0, 'latin1');
	start.writeUInt32BE(name.length + 1, 8);
	return padded(Buffer.concat([start, Buffer.from(`${name}\0`, 'latin1'), Buffer.alloc(4 + 4 + 2 + 1 + 67)]));
}

function padded(bytes: Buffer): Buffer {
	return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** s15Fixed16. */
function fixed(value: number): number {
	return Math.round(value * 65_536);
}
