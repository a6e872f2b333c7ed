import { bracedNames, unknownInBraces } from './braces';
import { type Told, told } from '../language';
import { type Finding, findingAt } from './findings';
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
			...(format.prefix === undefined && format.pattern === undefined ? [findingAt(`billing.numbering.${at}.prefix`, 'is missing: without a prefix or a pattern of its own it is counted with the others')] : []),
			...patternFindings(`billing.numbering.${at}`, format.pattern, format.yearly ?? numbering.yearly),
		]),
		...sameNumbers(numbering, own),
	];
}

type Written = Pick<Profile['billing']['numbering'], 'prefix' | 'pattern' | 'yearly' | 'yearDigits'>;

/** Two that write the same numbers, and count them apart. */
function sameNumbers(base: Written, own: Array<{ at: string; format: Partial<Written> }>): Finding[] {
	const all = own.map(({ at, format }) => ({
		at,
		format: { prefix: base.prefix, yearly: base.yearly, yearDigits: base.yearDigits, ...format, pattern: format.pattern ?? (format.prefix === undefined ? base.pattern : undefined) },
	}));
	return all.flatMap(({ at, format }, index) => {
		const other = [{ at: '', format: base }, ...all.slice(0, index)].find((one) => shapeOf(one.format) === shapeOf(format) && counterOf(one.format) !== counterOf(format));
		if (other === undefined) return [];
		return [findingAt(`billing.numbering.${at}.${format.pattern === undefined ? 'prefix' : 'pattern'}`, 'writes the same numbers as {other} and counts them apart, so each would be given twice; give it another prefix', { other: `billing.numbering${other.at && `.${other.at}`}` })];
	});
}

/** What tells whether two are counted together: as the names of series are made, but for the year. */
function counterOf(format: Written): string {
	const { prefix, pattern, yearly } = format;
	const named = pattern === undefined || yearly ? shapeOf(format) : pattern.replace('{prefix}', () => prefix);
	return `${yearly ? 'yearly' : 'always'} ${pattern === undefined ? 'plain' : 'pattern'} ${named}`;
}

/** What a number looks like, but for the count and the year. */
function shapeOf({ prefix, pattern, yearly, yearDigits }: Written): string {
	const shape = (pattern ?? (yearly ? '{prefix}{year}-{number}' : '{prefix}{number}')).replaceAll('{prefix}', () => prefix);
	return yearDigits === 2 ? shape.replaceAll('{year}', '{yy}').replaceAll('{nextYear}', '{nextYy}') : shape;
}

function patternFindings(at: string, pattern: string | undefined, yearly: boolean): Finding[] {
	if (pattern === undefined) return [];
	const unknown = unknownInBraces(pattern, TOKENS);
	const finding = (text: Told) => [{ path: `${at}.pattern`, ...text }];
	if (unknown !== undefined) return finding(unknown);
	if (bracedNames(pattern).filter((name) => name === 'number').length !== 1) return finding(told('must have {number}, once', { number: '{number}' }));
	return yearly && !YEAR.test(pattern) ? finding(told('must have a year such as {year} or {yy}, because each year is counted by itself; or set yearly to false', { year: '{year}', yy: '{yy}' })) : [];
}
