/** What multiplies the figure before it. Short scale, as English and Brazilian Portuguese count: a billion is 10^9. */
const SCALES: Record<string, number> = {
	k: 1e3, thousand: 1e3, mil: 1e3, mille: 1e3, tausend: 1e3, tsd: 1e3, grand: 1e3,
	lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7,
	m: 1e6, mm: 1e6, mio: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, 'millón': 1e6, millones: 1e6, 'milhão': 1e6, 'milhões': 1e6,
	b: 1e9, bn: 1e9, bln: 1e9, g: 1e9, billion: 1e9, billions: 1e9,
	t: 1e12, tln: 1e12, trillion: 1e12, trillions: 1e12,
	hundred: 100, dozen: 12, dozens: 12, doz: 12, dozs: 12,
};

/** Letters that are units just as well (12 m, 3 t): multipliers only of money. */
const MONEY_ONLY = new Set(['m', 'mm', 't', 'grand', 'mio']);

const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');

export const MONEY_SCALE = `(?:${longestFirst(Object.keys(SCALES))})`;
export const NUMBER_SCALE = `(?:${longestFirst(Object.keys(SCALES).filter((scale) => !MONEY_ONLY.has(scale)))})`;

/** "2mil" is two million to an English writer; "dos mil" and "2 mil" are two thousand elsewhere. */
export function scaleOf(scale: string | undefined, language: string): number {
	if (scale === undefined) return 1;
	const key = scale.toLowerCase();
	return key === 'mil' && language === 'en' ? 1e6 : (SCALES[key] ?? 1);
}
