import { crc32, deflateSync } from 'node:zlib';

export interface PngOptions {
	width?: number;
	height?: number;
	/** Bits a sample. */
	depth?: number;
	/** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
	colour?: number;
	interlace?: number;
	filter?: number;
	/** Chunks between header and data. */
	before?: Array<[type: string, content: Buffer]>;
	/** The compressed pixels; absent: as many as the size wants. */
	data?: Buffer;
}

const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A picture of one colour; the options also make damaged ones. */
export function png(options: PngOptions = {}): Buffer {
	const { width = 4, height = 3, depth = 8, colour = 2, interlace = 0, before = [] } = options;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([depth, colour, 0, 0, interlace], 8);
	const data = options.data ?? pixels(height, Math.ceil((width * depth * SAMPLES[colour]) / 8), options.filter);
	const chunks: Array<[string, Buffer]> = [['IHDR', header], ...before, ['IDAT', data], ['IEND', Buffer.alloc(0)]];
	return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks.map(([type, content]) => chunk(type, content))]);
}

function pixels(rows: number, rowBytes: number, filter = 0): Buffer {
	const row = Buffer.alloc(1 + rowBytes, 1);
	row[0] = filter;
	return deflateSync(Buffer.concat(Array<Buffer>(rows).fill(row)));
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, checksum]);
}

/** The markers that a reader needs; the picture itself is never decoded. */
export function jpeg(width = 40, height = 30): Buffer {
	const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, height, 0, width, 1, 1, 0x11, 0]);
	return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, Buffer.from([0xff, 0xd9])]);
}

export function dataUrl(type: 'png' | 'jpeg', file: Buffer): string {
	return `data:image/${type};base64,${file.toString('base64')}`;
}
