import type { Invoice, Party, Tax } from '../../domain/billing/types';
import type { Reason } from '../../domain/case';
import { Decimal, isValidIban } from '../../domain/money';
import { isAllowed } from './exemption';
import { endpointOf } from './party';
import { buyerReference, isXRechnung } from './profile';
import { unitCode } from './unitCode';
import { chargesOf, vatOf } from './vat';
import type { VatBreakdown } from './vatBreakdown';

/** Where EN 16931 has no word for what the invoice says, and what the document says instead. */
export function remarksOf(invoice: Invoice, vat: VatBreakdown): Reason[] {
	return [
		...endpointRemarks(invoice),
		...taxRemarks(invoice, vat),
		...unitRemarks(invoice),
		...remarkIf(Boolean(invoice.seller.iban) && !isValidIban(invoice.seller.iban ?? ''), {
			code: 'account-not-iban',
			message: 'seller.iban is not an IBAN, or its check digits are wrong; the e-invoice gives it as the number of an account, and there is no QR code.',
		}),
		...remarkIf(!new Decimal(invoice.totals.withheld).isZero(), {
			code: 'withheld-as-prepaid',
			message: `The e-invoice counts the ${invoice.totals.withheld} ${invoice.currency} withheld by the customer as paid before, and says so in its note.`,
		}),
		...remarkIf(!invoice.customer.reference && buyerReference(invoice) !== undefined, {
			code: 'buyer-reference-assumed',
			message: `customer.reference is missing; the e-invoice gives ${buyerReference(invoice)} instead, because Peppol asks for one.`,
		}),
	];
}

function endpointRemarks(invoice: Invoice): Reason[] {
	const { seller, customer } = invoice;
	const lacking = Object.entries({ seller, customer }).filter(([, party]) => endpointOf(party) === undefined);
	const isMeant = !isXRechnung(invoice) && [seller, customer].some((party: Party) => party.endpoint);
	return remarkIf(isMeant && lacking.length > 0, {
		code: 'not-for-peppol',
		message: `${lacking.map(([name]) => `${name}.endpoint`).join(' and ')} is missing or its scheme not on the list (EAS): the e-invoice is EN 16931, and cannot go through Peppol.`,
	});
}

function taxRemarks({ lines, allowances, charges }: Invoice, vat: VatBreakdown): Reason[] {
	const applied = [...lines, ...allowances, ...charges].map(({ taxes }) => taxes);
	const joint = new Set(applied.flatMap((taxes) => (chargesOf(taxes).length > 1 ? vatOf(taxes).rate.toFixed() : [])));
	const contradicted = new Set(applied.flatMap((taxes) => contradictions(taxes)));
	const codes = new Set(applied.flatMap((taxes) => taxes.flatMap(({ exemptionCode }) => (exemptionCode && !isAllowed(exemptionCode, vat.of(taxes).category) ? exemptionCode : []))));
	return [
		...remarkIf(joint.size > 0, {
			code: 'taxes-joined',
			message: `Several taxes on one line are one tax of ${[...joint].join(' % and ')} % in the e-invoice, which knows one a line.`,
		}),
		...remarkIf(applied.some((taxes) => vatOf(taxes).category === 'O') && !vat.isOutOfScope, {
			code: 'untaxed-as-exempt',
			message: 'What is not subject to tax is exempt (E) in the e-invoice, which does not allow it beside what is taxed.',
		}),
		...remarkIf(contradicted.size > 0, {
			code: 'category-from-rate',
			message: `The category of ${[...contradicted].join(', ')} contradicts its rate or is none of EN 16931; the e-invoice follows the rate.`,
		}),
		...remarkIf(codes.size > 0, {
			code: 'exemption-code-left-out',
			message: `${[...codes].join(', ')} is not on the list of exemption codes (VATEX), or not for this tax category; the e-invoice gives the reason in words.`,
		}),
	];
}

/** With several taxes the joint one decides; then there is no category of one's own to contradict. */
function contradictions(taxes: Tax[]): string[] {
	const [only, ...others] = chargesOf(taxes);
	if (!only || others.length > 0) return [];
	return vatOf(taxes).category === only.tax.category ? [] : [only.tax.code];
}

function unitRemarks({ lines }: Invoice): Reason[] {
	const unknown = new Set(lines.flatMap(({ unit }) => (unit && unitCode(unit) === undefined ? unit : [])));
	return remarkIf(unknown.size > 0, {
		code: 'unit-not-coded',
		message: `The e-invoice counts ${[...unknown].join(', ')} as units (C62): there is no code for it.`,
	});
}

function remarkIf(holds: boolean, remark: Reason): Reason[] {
	return holds ? [remark] : [];
}
