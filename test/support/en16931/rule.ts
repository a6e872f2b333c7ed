import { Decimal } from '../../../domain/money';
import { at, type Element, textAt } from './element';

/** A rule of the standard: it holds at every place it is about. */
export interface Rule {
	id: string;
	of: (document: Element) => Element[];
	holds: (place: Element, document: Element) => boolean;
}

export const has = (from: Element, path: string): boolean => at(from, path).length > 0;

export const says = (from: Element, path: string): boolean => Boolean(textAt(from, path)?.trim());

/** 0 where there is nothing. */
export const number = (from: Element, path: string): Decimal => new Decimal(textAt(from, path) ?? 0);

export const total = (from: Element[], path: string): Decimal => from.reduce((sum, one) => sum.plus(number(one, path)), new Decimal(0));

/** XPath's round() to cents: halves go up. */
export const cents = (amount: Decimal): Decimal => amount.times(100).plus('0.5').floor().div(100);

export const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;

export const lines = (document: Element): Element[] => document.children.filter(({ name }) => name === 'cac:InvoiceLine' || name === 'cac:CreditNoteLine');

export const isCharge = (element: Element): boolean => textAt(element, 'cbc:ChargeIndicator') === 'true';

export const allowances = (from: Element): Element[] => at(from, 'cac:AllowanceCharge').filter((one) => !isCharge(one));

export const charges = (from: Element): Element[] => at(from, 'cac:AllowanceCharge').filter(isCharge);

export const party = (document: Element, role: 'Supplier' | 'Customer'): Element[] => at(document, `cac:Accounting${role}Party/cac:Party`);

/** BT-31 or BT-48, and with `other` BT-32. */
export function taxIds(document: Element, role: 'Supplier' | 'Customer', scheme: 'VAT' | 'any' = 'VAT'): Element[] {
	return party(document, role)
		.flatMap((one) => at(one, 'cac:PartyTaxScheme'))
		.filter((one) => scheme === 'any' || textAt(one, 'cac:TaxScheme/cbc:ID') === 'VAT')
		.flatMap((one) => at(one, 'cbc:CompanyID'));
}
