import { crc32, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_PIXELS = 4_000_000;
/** Samples a pixel by colour type. */
const SAMPLES = new Map([[0, 1], [2, 3], [3, 1], [4, 2], [6, 4]]);
const DEPTHS = new Map([[0, [1, 2, 4, 8, 16]], [2, [8, 16]], [3, [1, 2, 4, 8]], [4, [8, 16]], [6, [8, 16]]]);
const HIGHEST_FILTER = 4;

interface Header {
	width: number;
	height: number;
	bitsPerPixel: number;
	interlaced: boolean;
}

/**
 * Whether a decoder gets through the whole picture. pdfkit's decodes transparent ones in a callback, where an error cannot
 * be caught and would end the process; so nothing doubtful reaches it.
 *
 * Source: PNG specification, third edition, W3C.
 */
export function isSoundPng(file: Buffer): boolean {
	const chunks = readChunks(file);
	const header = chunks && readHeader(chunks);
	if (!header) return false;
	const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
	const rows = rowLengths(header);
	const size = rows.reduce((total, length) => total + length, 0);
	const pixels = inflated(data, size);
	return pixels !== undefined && pixels.length === size && filtersAreKnown(pixels, rows);
}

interface Chunk {
	type: string;
	content: Buffer;
}

/** Undefined where a chunk is cut off or does not fit its checksum, or the end is missing. */
function readChunks(file: Buffer): Chunk[] | undefined {
	if (!file.subarray(0, 8).equals(SIGNATURE)) return undefined;
	const chunks: Chunk[] = [];
	for (let at = 8; at + 12 <= file.length; ) {
		const end = at + 8 + file.readUInt32BE(at);
		if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined;
		const type = file.toString('latin1', at + 4, at + 8);
		if (type === 'IEND') return chunks;
		chunks.push({ type, content: file.subarray(at + 8, end) });
		at = end + 4;
	}
	return undefined;
}

function readHeader([first, ...rest]: Chunk[]): Header | undefined {
	if (first?.type !== 'IHDR' || first.content.length !== 13) return undefined;
	const { content } = first;
	const [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
	const [depth, colour, compression, filter, interlace] = content.subarray(8);
	const samples = SAMPLES.get(colour);
	const known = samples !== undefined && DEPTHS.get(colour)?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1;
	if (!known || width === 0 || height === 0 || width * height > MOST_PIXELS) return undefined;
	const palettes = rest.filter((chunk) => chunk.type === 'PLTE');
	if (colour === 3 && (palettes.length !== 1 || palettes[0].content.length % 3 !== 0)) return undefined;
	return { width, height, bitsPerPixel: samples * depth, interlaced: interlace === 1 };
}

/** Adam7: where each pass begins, and its steps, across and down. */
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]];

/** Bytes of each row, its filter's byte included. */
function rowLengths({ width, height, bitsPerPixel, interlaced }: Header): number[] {
	const passes = interlaced ? PASSES : [[0, 0, 1, 1]];
	return passes.flatMap(([left, top, across, down]) => {
		const columns = Math.ceil((width - left) / across);
		const rows = Math.ceil((height - top) / down);
		return columns > 0 && rows > 0 ? Array<number>(rows).fill(1 + Math.ceil((columns * bitsPerPixel) / 8)) : [];
	});
}

function inflated(data: Buffer, size: number): Buffer | undefined {
	try {
		return inflateSync(data, { maxOutputLength: size + 1 });
	} catch {
		return undefined;
	}
}

function filtersAreKnown(pixels: Buffer, rows: number[]): boolean {
	let at = 0;
	return rows.every((length) => {
		const filter = pixels[at];
		at += length;
		return filter <= HIGHEST_FILTER;
	});
}
