/** One of a territory's patterns, read. */
type Pattern = (code: string) => boolean;

const kept = new Map<string, Pattern[]>();
const MOST_KEPT = 2000;

/**
 * Whether a territory covers a normal postcode. The territory is a pattern, or several behind one another (`60601, 60614`):
 * - `606*`: any characters for the star; `E1 *` and `E1` are the district E1, not E17
 * - `SW1A`, `M5V`, `D02`, `1012`, `60614`: all codes of that district, forward sortation area, routing key or ZIP
 * - `SW`, `M`: all codes of that area
 * - `60000-60999`, `N1-N22`: a range, by as many characters as its ends have
 */
export function covers(territory: string, code: string): boolean {
	let patterns = kept.get(territory);
	if (!patterns) {
		if (kept.size >= MOST_KEPT) kept.clear();
		kept.set(territory, (patterns = territory.toUpperCase().split(/[,;\n]| AND /).map((one) => one.trim()).filter((one) => one !== '').map(patternOf)));
	}
	return patterns.some((fits) => fits(code) || zeroed(code).some(fits));
}

/** A code that lost its zeros, of a business whose country nobody said. Only codes that begin with one can be meant. */
function zeroed(code: string): string[] {
	return /^\d{3,4}$/.test(code) ? [code.padStart(5, '0')] : [];
}

function patternOf(text: string): Pattern {
	const range = rangeOf(text);
	if (range) return range;
	const bare = text.replace(/[\s-]/g, '');
	const district = /^([A-Z]{1,2}\d[A-Z\d]?)\s+\*$/.exec(text)?.[1];
	if (district !== undefined) return (code) => outwardOf(code) === district;
	if (bare.includes('*')) return starred(bare);
	return (code) => code === bare || isPartOf(code, bare);
}

const UK = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/;

function outwardOf(code: string): string | undefined {
	return UK.exec(code)?.[1];
}

/** A code's beginning, where the post itself divides it there. */
function isPartOf(code: string, part: string): boolean {
	const outward = outwardOf(code);
	if (outward !== undefined) {
		if (/^[A-Z]{1,2}$/.test(part)) return new RegExp(`^${part}\\d`).test(outward);
		// W1 and SW1 are all of W1A to W1W; E1 is not E17.
		return outward === part || (/^[A-Z]+\d$/.test(part) && new RegExp(`^${part}[A-Z]$`).test(outward));
	}
	if (!code.startsWith(part)) return false;
	return DIVIDED.some(({ whole, beginning }) => whole.test(code) && beginning.test(part));
}

const DIVIDED = [
	{ country: 'US', whole: /^\d{9}$/, beginning: /^\d{5}$/ },
	{ country: 'CA', whole: /^[A-Z]\d[A-Z]\d[A-Z]\d$/, beginning: /^[A-Z]\d[A-Z]$/ },
	{ country: 'IE', whole: /^[A-Z]\d[\dW][A-Z\d]{4}$/, beginning: /^[A-Z]\d[\dW]$/ },
	{ country: 'NL', whole: /^\d{4}[A-Z]{2}$/, beginning: /^\d{4}$/ },
	{ country: 'PT', whole: /^\d{7}$/, beginning: /^\d{4}$/ },
	{ country: 'BR', whole: /^\d{8}$/, beginning: /^\d{5}$/ },
	// Two or three digits are a region in every country that has codes of five or more.
	{ country: 'any', whole: /^\d{4,}$/, beginning: /^\d{1,3}$/ },
];

function starred(pattern: string): Pattern {
	const [first, ...rest] = pattern.split('*');
	const last = rest[rest.length - 1];
	return (code) => {
		if (!code.startsWith(first)) return false;
		let at = first.length;
		for (const part of rest.slice(0, -1)) {
			const found = code.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return code.length - last.length >= at && code.endsWith(last);
	};
}

const RANGE = /^([A-Z]*)(\d+)([A-Z]*)\s*(?:-|–|—|\.{2,3}|\bTO\b|\bBIS\b)\s*([A-Z]*)(\d+)([A-Z]*)$/;

/** Ends of different lengths are one code written with a hyphen: `1000-001`, `60614-1234`. */
function rangeOf(text: string): Pattern | undefined {
	const match = RANGE.exec(text);
	if (!match) return undefined;
	const [, letters, from, tail, lettersTo, to, tailTo] = match;
	if (tail !== tailTo || (lettersTo !== letters && lettersTo !== '')) return undefined;
	const [low, high] = [Number(from), Number(to)].sort((a, b) => a - b);
	if (letters === '') {
		if (from.length !== to.length || from.length < 2) return undefined;
		return (code) => {
			const start = code.slice(0, from.length);
			return /^\d+$/.test(start) && start.length === from.length && Number(start) >= low && Number(start) <= high;
		};
	}
	return (code) => {
		const part = new RegExp(`^${letters}(\\d+)`).exec(outwardOf(code) ?? code.slice(0, letters.length + Math.max(from.length, to.length)))?.[1];
		return part !== undefined && Number(part) >= low && Number(part) <= high;
	};
}
