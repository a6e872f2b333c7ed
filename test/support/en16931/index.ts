/**
 * A checker for e-invoices in UBL, written from the texts of EN 16931 and Peppol BIS Billing 3.0: what their validators
 * would refuse, by the standard's own rule ids. Peppol's rules count only for a document that says it follows them.
 */
import { readXml, textAt } from './element';
import type { Rule } from './rule';
import { CATEGORY_RULES } from './rules/categories';
import { CODES } from './rules/codes';
import { CORE } from './rules/core';
import { NATIONAL } from './rules/national';
import { PEPPOL } from './rules/peppol';
import { SUMS } from './rules/sums';
import { SYNTAX } from './rules/syntax';
import { structureFaults } from './structure';

export const EN_16931_RULES: Rule[] = [...CORE, ...SUMS, ...CATEGORY_RULES, ...CODES, ...SYNTAX];
export const PEPPOL_RULES: Rule[] = [...PEPPOL, ...NATIONAL];

/** The ids of the rules that do not hold; `structure: …` for what breaks UBL itself. */
export function violations(xml: string): string[] {
	const document = readXml(xml);
	const isPeppol = textAt(document, 'cbc:CustomizationID')?.includes('peppol') ?? false;
	const broken = [...EN_16931_RULES, ...(isPeppol ? PEPPOL_RULES : [])].filter(({ of, holds }) => !of(document).every((place) => holds(place, document)));
	return [...structureFaults(document).map((fault) => `structure: ${fault}`), ...broken.map(({ id }) => id)];
}

export { at, below, readXml, textAt, type Element } from './element';
