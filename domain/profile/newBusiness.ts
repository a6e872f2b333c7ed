import { isObject } from './merge';

/** What a profile that is made anew says of billing by its country, where neither the form nor the preset does. */
interface NewBusiness {
	/** The standard rate alone: which others hold for what is sold, the business knows. */
	taxes?: Array<{ code: string; name: string; rate: string }>;
	termsDays?: number;
	/** Prefix of invoices, and of estimates. */
	prefixes?: [invoices: string, estimates: string];
	eInvoice?: 'facturX';
}

const tax = (name: string, rate: string): NewBusiness['taxes'] => [{ code: `${name.replace(/[^A-Za-z]/g, '')}${rate.replace('.', '-')}`, name, rate }];

/**
 * Standard rates and days to pay as laws and trade have them, read 2026-11: Directive 2006/112/EC art. 97 and its national
 * rates (Ireland 23, Germany 19, Austria 20, France 20, Spain 21, Portugal 23 on the mainland, Italy 22, the Netherlands 21),
 * the United Kingdom 20, Switzerland 8.1 (since 2024), Australia's GST 10. Days to pay where nothing is agreed: 30 by
 * Directive 2011/7/EU and what it became at home. The United States have no tax that holds everywhere.
 */
const BY_COUNTRY: Record<string, NewBusiness> = {
	US: { termsDays: 30 },
	CA: { termsDays: 30 },
	GB: { taxes: tax('VAT', '20'), termsDays: 30 },
	IE: { taxes: tax('VAT', '23'), termsDays: 30 },
	AU: { taxes: tax('GST', '10'), termsDays: 14 },
	DE: { taxes: tax('USt.', '19'), termsDays: 14, prefixes: ['RE-', 'ANG-'], eInvoice: 'facturX' },
	AT: { taxes: tax('USt.', '20'), termsDays: 14, prefixes: ['RE-', 'ANG-'] },
	CH: { taxes: tax('MWST', '8.1'), termsDays: 30, prefixes: ['RE-', 'OFF-'] },
	FR: { taxes: tax('TVA', '20'), termsDays: 30, prefixes: ['FA-', 'DEV-'], eInvoice: 'facturX' },
	ES: { taxes: tax('IVA', '21'), termsDays: 30, prefixes: ['F-', 'PRE-'] },
	PT: { taxes: tax('IVA', '23'), termsDays: 30, prefixes: ['FT-', 'ORC-'] },
	IT: { taxes: tax('IVA', '22'), termsDays: 30, prefixes: ['FT-', 'PREV-'] },
	NL: { taxes: tax('btw', '21'), termsDays: 30, prefixes: ['F-', 'OFF-'] },
};

/** Of a Canadian province: HST in place of GST, or QST beside it. Other provincial taxes depend on what is sold. */
const HST: Record<string, string> = { ON: '13', NB: '15', NL: '15', PE: '15', NS: '14' };

/** The written profile, with what a new business of its country begins with. */
export function forNewBusiness(written: Record<string, unknown>): Record<string, unknown> {
	const { business = {}, billing = {} } = written;
	if (!isObject(business) || !isObject(billing)) return written;
	const { country, region } = business;
	const { numbering = {}, estimates = {} } = billing;
	if (typeof country !== 'string' || !isObject(numbering) || !isObject(estimates)) return written;
	const code = country.trim().toUpperCase();
	if (!Object.hasOwn(BY_COUNTRY, code)) return written;
	const { termsDays, prefixes, eInvoice, taxes = code === 'CA' ? canadian(region) : undefined } = BY_COUNTRY[code];
	const [invoicePrefix, estimatePrefix] = prefixes ?? [];
	return {
		...written,
		billing: {
			...(taxes && { taxes }),
			...(billing.terms === undefined && termsDays !== undefined && { termsDays }),
			...(eInvoice && { eInvoice }),
			...billing,
			...(invoicePrefix !== undefined && { numbering: { prefix: invoicePrefix, ...numbering } }),
			...(estimatePrefix !== undefined && { estimates: { prefix: estimatePrefix, ...estimates } }),
		},
	};
}

function canadian(region: unknown): NewBusiness['taxes'] {
	const province = typeof region === 'string' ? region.trim().toUpperCase().replace(/^CA-/, '') : '';
	if (Object.hasOwn(HST, province)) return tax('HST', HST[province]);
	return [...(tax('GST', '5') ?? []), ...((province === 'QC' && tax('QST', '9.975')) || [])];
}
