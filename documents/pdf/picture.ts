import { isSoundPng } from './png';

const DATA_URL = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/;
const MOST_CHARACTERS = 3_000_000;

/** The picture as a `data:` URL, or undefined where it is none, is damaged or far too large. */
export function readPicture(dataUrl: string | undefined): string | undefined {
	const [, format, base64] = (dataUrl && dataUrl.length <= MOST_CHARACTERS && DATA_URL.exec(dataUrl)) || [];
	if (base64 === undefined) return undefined;
	const file = Buffer.from(base64, 'base64');
	const sound = format === 'png' ? isSoundPng(file) : isSoundJpeg(file);
	return sound ? `data:image/${format};base64,${file.toString('base64')}` : undefined;
}

const JPEG_START = 0xffd8;
const isFrame = (marker: number) => marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
const CHANNELS = new Set([1, 3, 4]);

/** Whether it says its size where readers look for it; the picture itself is the reader's. */
function isSoundJpeg(file: Buffer): boolean {
	if (file.length < 4 || file.readUInt16BE(0) !== JPEG_START) return false;
	for (let at = 2; at + 10 <= file.length; at += 2 + file.readUInt16BE(at + 2)) {
		const marker = file.readUInt16BE(at);
		if (marker < 0xff00) return false;
		if (isFrame(marker)) return file.readUInt16BE(at + 5) > 0 && file.readUInt16BE(at + 7) > 0 && CHANNELS.has(file[at + 9]);
	}
	return false;
}
