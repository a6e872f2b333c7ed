import { bracedNames, unknownInBraces } from './braces';
import type { Finding } from './findings';
import type { Profile } from './schema';

const TOKENS = ['prefix', 'year', 'yy', 'nextYear', 'nextYy', 'number'];
const YEAR = /\{(year|yy|nextYear|nextYy)\}/;

/** Patterns that would give one number twice, and series that no prefix tells from the others. */
export function numberChecks({ billing: { numbering } }: Profile): Finding[] {
	const { creditNotes, series } = numbering;
	const own = [...(creditNotes ? [{ at: 'creditNotes', format: creditNotes }] : []), ...series.map((format, index) => ({ at: `series[${index}]`, format }))];
	return [
		...patternFindings('billing.numbering', numbering.pattern, numbering.yearly),
		...own.flatMap(({ at, format }) => [
			...(format.prefix === undefined && format.pattern === undefined ? [{ path: `billing.numbering.${at}.prefix`, message: 'is missing: without a prefix or a pattern of its own it is counted with the others' }] : []),
			...patternFindings(`billing.numbering.${at}`, format.pattern, format.yearly ?? numbering.yearly),
		]),
	];
}

function patternFindings(at: string, pattern: string | undefined, yearly: boolean): Finding[] {
	if (pattern === undefined) return [];
	const unknown = unknownInBraces(pattern, TOKENS);
	const finding = (message: string) => [{ path: `${at}.pattern`, message }];
	if (unknown !== undefined) return finding(unknown);
	if (bracedNames(pattern).filter((name) => name === 'number').length !== 1) return finding('must have {number}, once');
	return yearly && !YEAR.test(pattern) ? finding('must have a year such as {year} or {yy}, because each year is counted by itself; or set yearly to false') : [];
}
