import { isValidIban, plainIban } from '../../domain/money';

/** IBAN lengths in the countries that SEPA transfers reach. The Channel Islands and the Isle of Man have British IBANs. */
const SEPA_LENGTHS: Record<string, number> = {
	AD: 24, AL: 28, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27,
	GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24,
	ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22,
};

/** Where a transfer needs the bank's BIC beside the IBAN: SEPA outside the European Economic Area. */
const OUTSIDE_EEA = new Set(['AD', 'AL', 'CH', 'GB', 'GI', 'MC', 'MD', 'ME', 'MK', 'RS', 'SM', 'VA']);

export function isSepaIban(iban: string): boolean {
	const plain = plainIban(iban);
	return isValidIban(plain) && SEPA_LENGTHS[plain.slice(0, 2)] === plain.length;
}

export function needsBic(iban: string): boolean {
	return OUTSIDE_EEA.has(plainIban(iban).slice(0, 2));
}
