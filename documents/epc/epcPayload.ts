import { compareDecimals } from '../../domain/money';
import { isSepaIban, needsBic } from './iban';

export interface Transfer {
	/** Who is paid. */
	name?: string;
	iban?: string;
	bic?: string;
	/** A decimal with at most 2 decimals. */
	amount: string;
	currency: string;
	/** What the payee recognises the payment by. */
	remittance: string;
}

const BIC = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
/** What a QR code of version 13 with error correction M holds. */
const MOST_BYTES = 331;

/** The text of the QR code, or undefined where such a transfer cannot be made. */
export function epcPayload({ name = '', iban = '', bic = '', amount, currency, remittance }: Transfer): string | undefined {
	const payee = field(name, 70);
	const bank = BIC.test(plain(bic)) ? plain(bic) : '';
	if (payee === '' || currency !== 'EUR' || !isSepaIban(iban) || !isPayable(amount) || (bank === '' && needsBic(iban))) return undefined;

	const lines = (text: string) => ['BCD', '002', '1', 'SCT', bank, payee, plain(iban), `EUR${amount}`, '', '', text].join('\n').trimEnd();
	let text = field(remittance, 140);
	while (Buffer.byteLength(lines(text)) > MOST_BYTES && text !== '') text = text.slice(0, -1);
	return lines(text);
}

function plain(code: string): string {
	return code.replace(/\s/g, '').toUpperCase();
}

function isPayable(amount: string): boolean {
	const atLeast = compareDecimals(amount, '0.01');
	const atMost = compareDecimals(amount, '999999999.99');
	return atLeast !== undefined && atLeast >= 0 && atMost !== undefined && atMost <= 0 && /^\d+(\.\d{1,2})?$/.test(amount);
}

/** One line within the Basic Multilingual Plane: banks take no emoji, and QR encoders disagree about them. */
function field(text: string, length: number): string {
	return text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.replace(/[^\u0020-\ud7ff\ue000-\uffff]/gu, '')
		.trim()
		.slice(0, length)
		.trim();
}
