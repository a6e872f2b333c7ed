/** UTF-16 indices, end exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** ISO/IEC 7812: 13 to 19 digits with a Luhn check digit; the first digit of payment cards is 2 to 6. Groups may be apart. */
const CARD_DIGITS = { least: 13, most: 19 };

export function cardsIn(text: string): Span[] {
	const found: Span[] = [];
	for (const run of text.matchAll(/\d(?:[ .-]{0,2}\d)*/g)) {
		if (run[0].length < CARD_DIGITS.least) continue;
		const places: number[] = [];
		for (let at = 0; at < run[0].length; at++) if (isDigit(run[0].charCodeAt(at))) places.push(at);
		for (let first = 0; first + CARD_DIGITS.least <= places.length; ) {
			const length = startsGroup(places, first) && '23456'.includes(run[0][places[first]]) ? cardLength(run[0], places, first) : 0;
			if (length > 0) found.push({ start: run.index + places[first], end: run.index + places[first + length - 1] + 1 });
			first += Math.max(1, length);
		}
	}
	return found;
}

function cardLength(run: string, places: number[], first: number): number {
	for (let length = Math.min(CARD_DIGITS.most, places.length - first); length >= CARD_DIGITS.least; length--) {
		const last = first + length - 1;
		const endsGroup = last === places.length - 1 || places[last + 1] > places[last] + 1;
		if (endsGroup && passesLuhn(run, places, first, last)) return length;
	}
	return 0;
}

function startsGroup(places: number[], at: number): boolean {
	return at === 0 || places[at] > places[at - 1] + 1;
}

function passesLuhn(run: string, places: number[], first: number, last: number): boolean {
	let sum = 0;
	for (let at = last, double = false; at >= first; at--, double = !double) {
		const digit = run.charCodeAt(places[at]) - 48;
		sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
	}
	return sum % 10 === 0;
}

/** Lengths by the SWIFT IBAN registry, for the countries of the languages spoken here and their neighbours. */
const IBAN_LENGTHS: Record<string, number> = {
	AD: 24, AT: 20, BE: 16, BG: 22, BR: 29, CH: 21, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28, IE: 22,
	IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
};

export function ibansIn(text: string): Span[] {
	const found: Span[] = [];
	let end = 0;
	for (const { index, 0: head } of text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g)) {
		const length = IBAN_LENGTHS[head.slice(0, 2).toUpperCase()];
		if (length === undefined || index < end) continue;
		const last = endOfAlphanumerics(text, index, length);
		const compact = last < 0 ? '' : text.slice(index, last).replace(/[ -]/g, '').toUpperCase();
		if (compact === '' || mod97(compact.slice(4) + compact.slice(0, 4)) !== 1) continue;
		found.push({ start: index, end: last });
		end = last;
	}
	return found;
}

/** Where the `count`-th letter or digit from `start` on ends, one blank or hyphen allowed between two; -1 where there are fewer. */
function endOfAlphanumerics(text: string, start: number, count: number): number {
	let left = count;
	for (let at = start; at < text.length; at++) {
		if (/[A-Za-z0-9]/.test(text[at])) left -= 1;
		else if (!/[ -]/.test(text[at]) || /[ -]/.test(text[at - 1])) return -1;
		if (left === 0) return /[A-Za-z0-9]/.test(text[at + 1] ?? '') ? -1 : at + 1;
	}
	return -1;
}

/** ISO 7064 MOD 97-10; letters count 10 to 35. */
function mod97(text: string): number {
	let rest = 0;
	for (const character of text) {
		const value = parseInt(character, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest;
}

interface NationalId {
	pattern: RegExp;
	/** Over the match without blanks, dots and hyphens, in capitals. */
	passes?: (compact: string) => boolean;
}

/** A pattern's group `value` is what is taken; what stands before it is the label it is known by. */
const NATIONAL_IDS: readonly NationalId[] = [
	// United States: social security number (areas 000, 666 and 900 on are not given out), or any nine digits called so.
	{ pattern: /(?<![\d-])(?!000|666|9)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/g },
	{ pattern: /\b(?:ssn|social security(?: number| no\.?)?|itin)[ :#is]{1,6}(?<value>\d{9})(?!\d)/gi },
	// United Kingdom: national insurance number.
	{ pattern: /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/gi },
	// Spain: DNI and NIE, check letter by mod 23.
	{ pattern: /(?<![A-Za-z0-9])(?:\d{8}|[XYZ]-?\d{7})[- ]?[A-Z](?![A-Za-z0-9])/gi, passes: passesDni },
	// France: numéro de sécurité sociale with its key, 97 less the rest.
	{ pattern: /(?<!\d)[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/gi, passes: passesInsee },
	// Germany: Sozialversicherungsnummer; Steuer-ID where it is called so or written 2-3-3-3.
	{ pattern: /(?<![A-Za-z0-9])\d{2} ?\d{6} ?[A-Z] ?\d{3}(?![A-Za-z0-9])/g },
	{ pattern: /(?<![\d+])[1-9]\d \d{3} \d{3} \d{3}(?! ?\d)/g, passes: passesSteuerId },
	{ pattern: /\b(?:steuer-?id(?:entifikationsnummer)?|steuerliche identifikationsnummer|idnr\.?)[ :.]{1,5}(?<value>\d{2} ?\d{3} ?\d{3} ?\d{3})(?!\d)/gi },
	// Brazil: CPF as it is written; Portugal: NIF where it is called so.
	{ pattern: /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g },
	{ pattern: /\b(?:nif|contribuinte|cpf)[ :.nºo]{1,6}(?<value>\d{3}[ .]?\d{3}[ .]?\d{3}(?:-?\d{2})?)(?!\d)/gi },
];

export function nationalIdsIn(text: string): Span[] {
	return NATIONAL_IDS.flatMap(({ pattern, passes }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const value = match.groups?.value ?? match[0];
			if (passes && !passes(value.replace(/[ .-]/g, '').toUpperCase())) return [];
			const end = match.index + match[0].length;
			return [{ start: end - value.length, end }];
		}),
	);
}

function passesDni(compact: string): boolean {
	const digits = compact.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
	return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === compact.slice(-1);
}

function passesInsee(compact: string): boolean {
	const number = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
	return BigInt(97) - (BigInt(number) % BigInt(97)) === BigInt(compact.slice(13));
}

/** ISO 7064 MOD 11,10. */
function passesSteuerId(compact: string): boolean {
	let product = 10;
	for (const digit of compact.slice(0, 10)) {
		const sum = (Number(digit) + product) % 10 || 10;
		product = (2 * sum) % 11;
	}
	return (11 - product) % 10 === Number(compact[10]);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
