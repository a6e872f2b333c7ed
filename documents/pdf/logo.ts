import { isSoundPng } from './png';

const DATA_URL = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/;
const MOST_CHARACTERS = 3_000_000;

/** The picture as a `data:` URL, or undefined where it is none, is damaged or far too large. */
export function readLogo(dataUrl: string | undefined): string | undefined {
	const [, format, base64] = (dataUrl && dataUrl.length <= MOST_CHARACTERS && DATA_URL.exec(dataUrl)) || [];
	if (base64 === undefined) return undefined;
	const file = Buffer.from(base64, 'base64');
	const sound = format === 'png' ? isSoundPng(file) : file.subarray(0, 3).equals(JPEG_START);
	return sound ? `data:image/${format};base64,${file.toString('base64')}` : undefined;
}

const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);
