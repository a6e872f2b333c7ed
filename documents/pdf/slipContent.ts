import qrEnc from 'pdfmake/js/qrEnc';
import type { Content, ContentCanvas } from 'pdfmake/interfaces';

import type { PaymentView, SlipView } from '../view';

/** Points of a millimetre: all that follows is measured in these, by the style guide. */
const MM = 72 / 25.4;
const SLIP = { height: 105, receipt: 62, width: 210 };
const PAGE_HEIGHT = 297;
const CODE = 46;
const CROSS = 7;
/** Modules reach a little into the next: between edges within a dot, a screen would show a line. */
const SEAMLESS = 1.03;
const RULE = { lineWidth: 0.75, lineColor: '#000000' };

/** Of the node before which a page is broken where the slip would not find room. */
export const SLIP_ID = 'slip';
/** Where the slip begins, in points from the page's top. */
export const SLIP_TOP = (PAGE_HEIGHT - SLIP.height) * MM;

/** At the foot of the last page, whatever stands above it. */
export function slipContent(payment: PaymentView | undefined): Content[] {
	const slip = payment?.slip;
	if (!slip) return [];
	return [{ text: ' ', fontSize: 1, id: SLIP_ID }, lines(slip), ...receipt(slip), ...paymentPart(slip)];
}

function receipt({ words, account, reference, debtor, currency, amount }: SlipView): Content[] {
	const sizes = { heading: 6, value: 8 };
	return [
		at(5, 5, 52, { text: words.receipt, bold: true, fontSize: 11 }),
		at(5, 12, 52, [
			...part(words.account, account, sizes),
			...(reference === undefined ? [] : part(words.reference, [reference], sizes)),
			...(debtor ? part(words.payableBy, debtor, sizes) : [heading(words.payableByBlank, sizes)]),
		]),
		...(debtor ? [] : [blank(5, 47, 52, 20)]),
		at(5, 68, 22, part(words.currency, [currency], sizes)),
		at(20, 68, 37, part(words.amount, [amount], sizes)),
		at(5, 82, 52, { text: words.acceptance, bold: true, fontSize: sizes.heading, alignment: 'right' }),
	];
}

function paymentPart({ words, account, reference, information, debtor, currency, amount, payload }: SlipView): Content[] {
	const sizes = { heading: 8, value: 10 };
	const left = SLIP.receipt + 5;
	return [
		at(left, 5, 51, { text: words.paymentPart, bold: true, fontSize: 11 }),
		{ canvas: code(payload), ...place(left, 17) },
		at(left, 68, 22, part(words.currency, [currency], sizes)),
		at(left + 17, 68, 34, part(words.amount, [amount], sizes)),
		at(118, 5, 87, [
			...part(words.account, account, sizes),
			...(reference === undefined ? [] : part(words.reference, [reference], sizes)),
			...part(words.information, [information], sizes),
			...(debtor ? part(words.payableBy, debtor, sizes) : [heading(words.payableByBlank, sizes)]),
		]),
		...(debtor ? [] : [blank(118, 72, 65, 25)]),
	];
}

function lines({ words }: SlipView): Content {
	const dashed = { type: 'line' as const, ...RULE, lineWidth: 0.5, dash: { length: 3, space: 2 } };
	return [
		{
			canvas: [
				{ ...dashed, x1: 0, y1: 0, x2: SLIP.width * MM, y2: 0 },
				{ ...dashed, x1: SLIP.receipt * MM, y1: 0, x2: SLIP.receipt * MM, y2: SLIP.height * MM },
			],
			...place(0, 0),
		},
		at(0, -4, SLIP.width, { text: words.separate, fontSize: 7, alignment: 'center' }),
	];
}

interface Sizes {
	heading: number;
	value: number;
}

function heading(text: string, sizes: Sizes): Content {
	return { text, bold: true, fontSize: sizes.heading, lineHeight: 1.1 };
}

function part(title: string, values: string[], sizes: Sizes): Content[] {
	return [heading(title, sizes), { text: values.join('\n'), fontSize: sizes.value, lineHeight: 1.05, margin: [0, 0, 0, sizes.value] }];
}

function at(x: number, y: number, width: number, content: Content | Content[]): Content {
	return { columns: [{ width: width * MM, stack: Array.isArray(content) ? content : [content], color: '#000000' }], ...place(x, y) };
}

function place(x: number, y: number): { absolutePosition: { x: number; y: number } } {
	return { absolutePosition: { x: x * MM, y: SLIP_TOP + y * MM } };
}

/** The corners of a field to be filled in by hand. */
function blank(x: number, y: number, width: number, height: number): Content {
	const mark = 3 * MM;
	const corners = [0, width * MM].flatMap((left) => [0, height * MM].map((top) => ({ left, top, inX: left === 0 ? mark : -mark, inY: top === 0 ? mark : -mark })));
	return {
		canvas: corners.flatMap(({ left, top, inX, inY }) => [
			{ type: 'line' as const, ...RULE, x1: left, y1: top, x2: left + inX, y2: top },
			{ type: 'line' as const, ...RULE, x1: left, y1: top, x2: left, y2: top + inY },
		]),
		...place(x, y),
	};
}

/** The encoder's modules, brought to the measure, with the cross that the standard puts in the middle. */
function code(payload: string): ContentCanvas['canvas'] {
	const { _canvas: modules, _width: width } = qrEnc.measure({ qr: payload, eccLevel: 'M' });
	const scale = (CODE * MM) / width;
	const black = modules.filter(({ color }) => color !== '#fff').map(({ x, y, w, h }) => square(x * scale, y * scale, w * scale * SEAMLESS, h * scale * SEAMLESS, '#000000'));
	const middle = (wide: number, high: number, color: string) => square(((CODE - wide) / 2) * MM, ((CODE - high) / 2) * MM, wide * MM, high * MM, color);
	return [...black, middle(CROSS, CROSS, '#ffffff'), middle(6, 6, '#000000'), middle(1.17, 3.9, '#ffffff'), middle(3.9, 1.17, '#ffffff')];
}

function square(x: number, y: number, w: number, h: number, color: string) {
	return { type: 'rect' as const, x, y, w, h, lineWidth: 0, color };
}
