import type { Quantity } from '../../types';
import { recognizer, type Rule } from '../recognizer';
import { numberOf } from './numbers';
import { NUMERAL, readNumeral } from './numeral';
import { NUMBER_WORDS } from './words';

/** The unit as it is kept, and how it is written in the five languages. The longer ones come first: "sq ft" ends in "ft". */
const UNITS: Array<[unit: string, written: string]> = [
	['sq ft', String.raw`sq\.?[ ]?ft\.?|sqft|square feet|square foot|ft²|ft2|sf`],
	['m²', String.raw`m²|m2|sqm|sq\.?[ ]?m|square met(?:er|re)s?|qm|quadratmeter|metros cuadrados|m[èe]tres carr[ée]s|metros quadrados`],
	['m³', 'm³|m3|cubic met(?:er|re)s?'],
	['kWh', 'kwh'],
	['kW', 'kw|kilowatts?'],
	['W', 'watts?|w'],
	['V', 'volts?|v'],
	['A', 'amps?|amperes?|ampère'],
	['BTU', 'btus?'],
	['psi', 'psi'],
	['bar', 'bar'],
	['mm', 'mm|millimet(?:er|re)s?'],
	['cm', 'cm|centimet(?:er|re)s?'],
	['km', 'km|kilomet(?:er|re)s?'],
	['mi', 'miles?|mi'],
	['yd', 'yards?|yds?'],
	['ft', String.raw`feet|foot|ft\.?|'(?!\p{L})|pies|pieds`],
	['in', String.raw`inch(?:es)?|in\.|"|pulgadas?|pouces?|zoll|polegadas?`],
	['m', 'met(?:er|re)s?|metros?|m[èe]tres?|m'],
	['gal', 'gallons?|gal|galones|gal[õo]es'],
	['l', 'lit(?:er|re)s?|liter|litros?|l'],
	['kg', 'kg|kilos?|kilograms?'],
	['lb', 'lbs?|pounds?'],
	['t', 'tons?|tonnes?|tonnen'],
	['°C', '°[ ]?c|degrees celsius|grad celsius'],
	['°F', '°[ ]?f|degrees fahrenheit|degrees'],
	['%', '%|percent|per cent|prozent|por ciento|pour cent|por cento'],
];

const UNIT = UNITS.map(([, written]) => written).join('|');

const written: Rule<Quantity> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d.$€£#/]|\d,)(-?)(${NUMERAL}|${NUMBER_WORDS})[ \u00a0-]?(${UNIT})(?![\p{L}\d])`, 'giu'),
	read(match, { language }) {
		const [, sign, count, unit] = match;
		const value = /^[.\d]/.test(count) ? readNumeral(count, language)?.toNumber() : numberOf(count);
		if (value === undefined) return null;
		return { value: { value: sign === '' ? value : -value, unit: unitOf(unit) }, confidence: 0.88, valid: true };
	},
};

export const QUANTITY_RULES = [written];

/** A number with the unit of measure behind it. */
export const findQuantities = recognizer(QUANTITY_RULES);

const KNOWN = UNITS.map(([unit, forms]) => [unit, new RegExp(`^(?:${forms})$`, 'iu')] as const);

function unitOf(unit: string): string {
	return KNOWN.find(([, forms]) => forms.test(unit))?.[0] ?? unit;
}
