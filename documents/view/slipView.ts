import type { Invoice } from '../../domain/billing';
import { SLIP_WORDS, swissBillOf, swissPayload, type SwissBill } from '../swissBill';
import type { SlipView } from './types';
import type { Wording } from './wording';

/** The payment part of a Swiss invoice, for the amount that is due next; what it lacks where it cannot be made. */
export function slipView(invoice: Invoice, amount: string, { labels, locale }: Wording): SlipView | { missing: string } | undefined {
	const bill = swissBillOf(invoice, amount, `${labels.invoice} ${invoice.number}`);
	if (!bill || 'missing' in bill) return bill;
	return {
		payload: swissPayload(bill),
		words: SLIP_WORDS[locale.language] ?? SLIP_WORDS.en,
		account: [inBlocks(bill.iban, 4), ...addressText(bill.creditor)],
		...(bill.reference.value !== '' && { reference: referenceText(bill.reference) }),
		information: bill.message,
		...(bill.debtor && { debtor: addressText(bill.debtor) }),
		currency: bill.currency,
		amount: amountText(bill.amount),
	};
}

function addressText({ name, street, house, postcode, town, country }: SwissBill['creditor']): string[] {
	const place = `${postcode} ${town}`;
	return [name, ...(street ? [[street, house].filter(Boolean).join(' ')] : []), country === 'CH' ? place : `${country}-${place}`];
}

function referenceText({ type, value }: SwissBill['reference']): string {
	return type === 'QRR' ? `${value.slice(0, 2)} ${inBlocks(value.slice(2), 5)}` : inBlocks(value, 4);
}

function inBlocks(text: string, length: number): string {
	return text.replace(new RegExp(`(.{${length}})(?=.)`, 'g'), '$1 ');
}

/** Thousands parted by a space, whatever the language. */
function amountText(amount: string): string {
	const [whole, decimals = ''] = amount.split('.');
	return `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}.${decimals.padEnd(2, '0')}`;
}
