import type { Party } from '../../domain/billing/types';

/** How a party is told apart from others. */
export interface Identifiers {
	/** BT-31, BT-48: with the country's prefix. */
	vat?: string;
	/** BT-32: a tax registration that is no VAT identifier. */
	tax?: string;
	/** BT-30, BT-47. */
	legal?: { id: string; scheme?: string };
	/** BT-29: any other. */
	own?: string;
}

/** Whose VAT identifiers start with their country: the member states, and neighbours that write theirs so too. */
const PREFIXES = new Set('AT BE BG CH CY CZ DE DK EE EL ES FI FR GB HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK XI'.split(' '));

/**
 * A tax identifier of another country is no VAT identifier (BR-CO-09): the seller's is a tax registration, which BR-S-02 takes as
 * well, the buyer's an official registration. Outside the scope of VAT there is no VAT identifier (BR-O-02).
 * A seller without one or a registration is known by whatever there is (BR-CO-26).
 */
export function sellerIdentifiers(seller: Party, isOutOfScope: boolean): Identifiers {
	const { vat, tax } = taxIdentifier(seller);
	const legal = legalIdentifier(seller);
	const own = legal || (vat && !isOutOfScope) ? undefined : (tax ?? vat ?? seller.endpoint?.id);
	return { vat: isOutOfScope ? undefined : vat, tax, legal, own };
}

export function buyerIdentifiers(buyer: Party, isOutOfScope: boolean): Identifiers {
	const { vat, tax } = taxIdentifier(buyer);
	return { vat: isOutOfScope ? undefined : vat, legal: legalIdentifier(buyer) ?? (tax === undefined ? undefined : { id: tax }) };
}

/** A number that names no country gets the prefix of the party's own, EL for Greece (BR-CO-09). */
function taxIdentifier({ taxId, address }: Party): { vat?: string; tax?: string } {
	const id = taxId?.replace(/[\s./-]/g, '').toUpperCase();
	if (!taxId || !id) return {};
	const country = address?.country?.toUpperCase();
	const prefix = country === 'GR' ? 'EL' : country;
	if (PREFIXES.has(id.slice(0, 2)) || id.slice(0, 2) === prefix) return { vat: id };
	return prefix !== undefined && PREFIXES.has(prefix) ? { vat: prefix + id } : { tax: taxId };
}

/** DK-R-014, NL-R-003 and IS-R-002: in these countries a registration names its register (ISO 6523). */
const REGISTERS = [
	{ country: 'DK', digits: 8, code: '0184', prefix: 'DK' },
	{ country: 'IS', digits: 10, code: '0196', prefix: '' },
	{ country: 'NL', digits: 8, code: '0106', prefix: '' },
	{ country: 'NL', digits: 20, code: '0190', prefix: '' },
];

function legalIdentifier({ registrationId, address }: Party): Identifiers['legal'] {
	if (!registrationId) return undefined;
	const digits = registrationId.replace(/\D/g, '');
	const register = REGISTERS.find((one) => one.country === address?.country?.toUpperCase() && one.digits === digits.length);
	return register ? { id: register.prefix + digits, scheme: register.code } : { id: registrationId };
}
