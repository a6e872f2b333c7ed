import { creditorReference, type Invoice, qrReference } from '../../domain/billing';
import type { Address, Party } from '../../domain/billing/types';
import { compareDecimals } from '../../domain/money';
import { isSepaIban } from '../epc';

/** Structured, the only kind that is left. */
export interface SlipAddress {
	name: string;
	street?: string;
	house?: string;
	postcode: string;
	town: string;
	country: string;
}

export interface SwissBill {
	/** Without spaces. */
	iban: string;
	creditor: SlipAddress;
	/** Absent where the customer's address is not whole: then it is filled in by hand. */
	debtor?: SlipAddress;
	amount: string;
	currency: 'CHF' | 'EUR';
	reference: { type: 'QRR' | 'SCOR' | 'NON'; value: string };
	/** What the payment is for, in words. */
	message: string;
}

const SWISS = ['CH', 'LI'];

/**
 * What is to be paid now of an invoice that has its number. Undefined where no payment part belongs on it; where one does
 * and cannot be made, what is missing.
 *
 * @param amount a decimal
 * @param message up to 140 letters, in the customer's language
 */
export function swissBillOf({ seller, customer, currency, number }: Pick<Invoice, 'seller' | 'customer' | 'currency' | 'number'>, amount: string, message: string): SwissBill | { missing: string } | undefined {
	const iban = seller.iban?.replace(/\s/g, '').toUpperCase() ?? '';
	const home = iban.slice(0, 2);
	const isEuroHere = currency === 'EUR' && SWISS.includes(customer.address?.country ?? '');
	if (number === undefined || !SWISS.includes(home) || !isSepaIban(iban) || (currency !== 'CHF' && !isEuroHere)) return undefined;
	if (!isPayable(amount)) return undefined;
	const creditor = slipAddress(seller, home);
	if (!creditor) return { missing: 'seller.address needs postcode and town' };
	const reference = referenceOf(iban, number);
	if (!reference) return { missing: 'the number is too long for the reference of a QR-IBAN, which has 26 digits, a letter counting two' };
	const debtor = slipAddress(customer, undefined);
	return { iban, creditor, ...(debtor && { debtor }), amount, currency: currency === 'CHF' ? 'CHF' : 'EUR', reference, message: printable(message, 140) };
}

/** A QR-IBAN, whose bank has a number from 30000 to 31999, takes no other reference; another account does not take its kind. */
function referenceOf(iban: string, number: string): SwissBill['reference'] | undefined {
	const bank = Number(iban.slice(4, 9));
	if (bank >= 30_000 && bank <= 31_999) {
		const value = qrReference(number);
		return value === undefined ? undefined : { type: 'QRR', value };
	}
	const value = creditorReference(number);
	return value === undefined ? { type: 'NON', value: '' } : { type: 'SCOR', value };
}

function isPayable(amount: string): boolean {
	return /^\d{1,9}(\.\d{1,2})?$/.test(amount) && compareDecimals(amount, '0.01') !== -1;
}

/** @param home the country where the address says none */
function slipAddress({ name, contactName, address }: Party, home: string | undefined): SlipAddress | undefined {
	const { street, postcode, town } = placeOf(address);
	const country = address?.country ?? home;
	const who = printable(name ?? contactName ?? '', 70);
	if (who === '' || !postcode || !town || country === undefined) return undefined;
	const [, way, house] = /^(.+?)[\s,]+(\d+\s?[a-z]?(?:[-/]\d+\s?[a-z]?)?)$/i.exec(street ?? '') ?? [undefined, street, undefined];
	return { name: who, ...(way && { street: printable(way, 70) }), ...(house && { house: printable(house, 16) }), postcode: printable(postcode, 16), town: printable(town, 35), country };
}

/** The street is the line with a house number. An address that was written as lines has its place on the last that begins with a postcode. */
function placeOf(address: Address | undefined): { street?: string; postcode?: string; town?: string } {
	const lines = address?.lines ?? [];
	if (address?.postcode && address.city) return { street: lines.find((line) => /\d\s?[a-z]?$/i.test(line)) ?? lines[0], postcode: address.postcode, town: address.city };
	const at = lines.findLastIndex((line) => PLACE.test(line));
	const [, postcode, town] = PLACE.exec(lines[at] ?? '') ?? [];
	return { street: lines[at - 1], postcode, town };
}

const PLACE = /^(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\p{L}.*)$/u;

/** One line of the letters that the standard takes: Latin, with what Europe puts on its letters. */
function printable(text: string, length: number): string {
	return text
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/[^\u0020-\u007e\u00a0-\u017fȘ-ț€]/gu, '.')
		.trim()
		.slice(0, length)
		.trim();
}
