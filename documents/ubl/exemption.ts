import type { Tax } from '../../domain/billing/types';
import { EXEMPTION_CODES } from './codeLists';

/** Why no tax is charged (BT-120, BT-121). */
export interface Exemption {
	code?: string;
	reason?: string;
}

/** BR-E-10, BR-AE-10, BR-IC-10, BR-G-10 and BR-O-10 ask for one; the other categories must have none. */
const USUAL: Record<string, Exemption> = {
	E: { reason: 'Exempt from tax' },
	AE: { code: 'VATEX-EU-AE', reason: 'Reverse charge' },
	K: { code: 'VATEX-EU-IC', reason: 'Intra-community supply' },
	G: { code: 'VATEX-EU-G', reason: 'Export' },
	O: { code: 'VATEX-EU-O', reason: 'Not subject to VAT' },
};

/** PEPPOL-EN16931-P0104 to P0111: these go with one category only. */
const CATEGORY_OF: Record<string, string> = {
	'VATEX-EU-G': 'G',
	'VATEX-EU-O': 'O',
	'VATEX-EU-IC': 'K',
	'VATEX-EU-AE': 'AE',
	'VATEX-EU-D': 'E',
	'VATEX-EU-F': 'E',
	'VATEX-EU-I': 'E',
	'VATEX-EU-J': 'E',
};

/** A category has one row, whatever its lines' reasons: they are joined, and a code is given only where all agree. */
export function exemptionOf(category: string, taxes: readonly Tax[]): Exemption {
	const usual = USUAL[category];
	if (!usual) return {};
	const own = taxes.filter(({ withheld }) => !withheld);
	const codes = new Set(own.flatMap(({ exemptionCode }) => exemptionCode ?? []));
	const [code] = codes;
	const reasons = new Set(own.flatMap(({ exemptionReason }) => exemptionReason || []));
	return {
		code: codes.size === 1 && isAllowed(code, category) ? code : codes.size === 0 ? usual.code : undefined,
		reason: [...reasons].join('; ') || usual.reason,
	};
}

export function isAllowed(code: string, category: string): boolean {
	return EXEMPTION_CODES.has(code) && (CATEGORY_OF[code] ?? category) === category;
}
