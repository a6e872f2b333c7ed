import { violations } from '../../support/en16931';

/**
 * One lack breaks several rules: the seller's tax identifier is asked for once for lines (02), discounts (03) and charges (04),
 * three decimals are refused wherever they stand, and no lines are no tax. Under the one that a finding names.
 */
const FAMILIES: Array<[RegExp, string]> = [
	[/^(BR-(?:S|Z|E|AE|IC|G|AF|AG))-0[34]$/, '$1-02'],
	[/^BR-(?:S|AF|AG)-09$/, 'BR-CO-17'],
	[/^(?:BR-DEC-\d\d|UBL-DT-01)$/, 'BR-DEC-09'],
	[/^BR-CL-03$/, 'BR-CL-04'],
	[/^PEPPOL-COMMON-R\d+$/, 'PEPPOL-COMMON'],
	[/^(?:BR-CO-18|PEPPOL-EN16931-R053)$/, 'BR-16'],
	[/^DK-R-002$/, 'DK-R-014'],
	[/^DE-R-005$/, 'DE-R-006'],
];

export function families(rules: string[]): string[] {
	return [...new Set(rules.map((rule) => FAMILIES.reduce((id, [pattern, family]) => id.replace(pattern, family), rule)))].sort();
}

/** What a validator would refuse, without the sequence of UBL, which every missing element breaks that must be there. */
export function refusals(xml: string): string[] {
	return families(violations(xml).filter((rule) => !rule.startsWith('structure')));
}
