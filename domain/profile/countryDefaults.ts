import { isObject } from './merge';

interface CountryDefaults {
	/** Where credit notes have to be counted by themselves: the prefix of their series. */
	creditNotes?: string;
	/** Where numbers have to be unique within a fiscal year that is not the calendar's: the month it begins in. */
	fiscalYearStart?: number;
}

/**
 * What the law of a country asks of invoice numbers, for what a profile leaves open: Spain (RD 1619/2012, art. 6.1.a),
 * Portugal (a series for each kind of document, Portaria 195/2020), India (CGST Rules, rule 46). The United Kingdom and
 * Australia have fiscal years, and ask nothing of numbers by them. Read 2026-11.
 */
const BY_COUNTRY: Record<string, CountryDefaults> = {
	ES: { creditNotes: 'R-' },
	PT: { creditNotes: 'NC-' },
	IN: { fiscalYearStart: 4 },
};

/** The profile as written, with its country's numbers where it says nothing of them. */
export function withCountryDefaults(written: unknown): unknown {
	if (!isObject(written) || !isObject(written.business) || typeof written.business.country !== 'string') return written;
	const own = BY_COUNTRY[written.business.country.trim().toUpperCase()];
	const billing = written.billing ?? {};
	if (own === undefined || !isObject(billing)) return written;
	const numbering = billing.numbering ?? {};
	if (!isObject(numbering)) return written;
	const { creditNotes, fiscalYearStart } = own;
	return {
		...written,
		billing: {
			...billing,
			numbering: {
				...(creditNotes !== undefined && { creditNotes: { prefix: numbering.prefix === creditNotes ? `C${creditNotes}` : creditNotes } }),
				...(fiscalYearStart !== undefined && { fiscalYearStart }),
				...numbering,
			},
		},
	};
}
