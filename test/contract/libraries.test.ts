import path from 'node:path';

import HolidayRules from 'date-holidays';
import { convert } from 'html-to-text';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { detect } from 'tinyld/light';
import { z } from 'zod';

import { invoicePdf } from '../../documents/pdf';
import { STARTUP } from '../support/engine';
import { germanInvoice } from '../support/invoiceSamples';
import { unpackedPack } from '../support/pack';
import { openPdf } from '../support/readPdf';
import { dataUrl, png } from '../support/pictures';

let dist: string;

beforeAll(async () => {
	dist = path.join(await unpackedPack(), 'dist');
}, STARTUP);

/** A library as it is published, without the parts that the build leaves out. */
const published = async <T>(file: string) => (await import(path.join(dist, file))) as T;

test('the published code sets the same PDF, with its fonts and a transparent logo; kerning alone stays out', async () => {
	const { invoicePdf: publishedPdf } = await published<{ invoicePdf: typeof invoicePdf }>('documents/pdf/index.js');
	const invoice = germanInvoice({ seller: { ...germanInvoice().seller, logo: dataUrl('png', png({ colour: 6 })) } });
	const [ours, whole] = await Promise.all([publishedPdf(invoice), invoicePdf(invoice)].map(async (file) => await wordsIn(await file)));
	expect(ours.length).toBeGreaterThan(50);
	expect(ours).toEqual(whole);
});

/** The words of each page, in reading order. */
async function wordsIn(file: Uint8Array): Promise<string[]> {
	const pdf = await openPdf(file);
	const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items));
	return pages.flatMap((items) => items.map((item) => ('str' in item ? item.str : '')).join(' ').split(/\s+/));
}

// Fixed days, Easter, Hebrew, Islamic, Chinese and Hindu calendars, equinoxes, and substitutes.
test.each(['US', 'DE', 'GR', 'IL', 'TR', 'CN', 'SG', 'JP', 'IR', 'GB', 'ET', 'BD', 'KR', 'VN'])('the published holidays of %s are the library’s', async (country) => {
	const { default: Published } = await published<{ default: typeof HolidayRules }>('vendor/date-holidays.js');
	// Asked as the calendar asks: for public holidays, whose names nobody reads.
	const days = (Library: typeof HolidayRules, year: number) => new Library({ country }, { types: ['public'] }).getHolidays(year).map((day) => ({ ...day, name: undefined }));
	for (const year of [2026, 2031, 2037, 2044, 2050]) {
		const expected = days(HolidayRules, year);
		expect(expected.length).toBeGreaterThan(0);
		expect(days(Published, year)).toEqual(expected);
	}
});

test('the published zod says what is wrong in English', async () => {
	const { z: publishedZod } = await published<{ z: typeof z }>('vendor/zod.js');
	const wrong = (library: typeof z) => library.object({ a: library.number() }).safeParse({ a: 'x' }).error?.issues;
	expect(wrong(publishedZod)).toEqual(wrong(z));
	expect(wrong(z)?.[0].message).toMatch(/^Invalid input/);
});

test('the published html-to-text reads the same', async () => {
	const { convert: publishedConvert } = await published<{ convert: typeof convert }>('vendor/html-to-text.js');
	const html = '<h1>Offer</h1><p>Fish &amp; chips &euro;5 &nbsp; <a href="https://example.com">here</a></p><table><tr><td>1</td><td>&lt;2&gt;</td></tr></table><ul><li>a</li></ul>';
	expect(publishedConvert(html)).toBe(convert(html));
});

test('the published tinyld sees the same languages', async () => {
	const { detect: publishedDetect } = await published<{ detect: typeof detect }>('vendor/tinyld-light.js');
	const texts = ['The boiler makes a noise since yesterday', 'El grifo de la cocina gotea', 'Der Abfluss läuft nicht mehr ab', 'O chuveiro não aquece', 'La chaudière fait du bruit', 'Varmvattnet är slut', 'お湯が出ません', 'Кран течёт на кухне', 'Topla voda ne radi'];
	expect(texts.map((text) => publishedDetect(text))).toEqual(texts.map((text) => detect(text)));
});

test('the published phone numbers are read the same', async () => {
	const { parsePhoneNumberFromString: publishedParse } = await published<{ parsePhoneNumberFromString: typeof parsePhoneNumberFromString }>('vendor/libphonenumber-js-min.js');
	const read = (parse: typeof parsePhoneNumberFromString) => (['(312) 555-0142 ext. 7', '+44 20 7946 0958', '030 901820', '06 12 34 56 78', '12'] as const).map((text, index) => parse(text, (['US', 'US', 'DE', 'FR', 'US'] as const)[index])).map((found) => found && [found.number, found.country, found.ext, found.isValid(), found.formatInternational()]);
	expect(read(publishedParse)).toEqual(read(parsePhoneNumberFromString));
	expect(read(publishedParse).map((found) => found?.[3])).toEqual([true, true, true, true, false]);
});
