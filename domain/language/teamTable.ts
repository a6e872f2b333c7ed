/** Phrases by their marks, so that the English of them need not go out twice: it stands in the code that says it. */
export interface TeamTable {
	/** Of the marks in ascending order, how far each is from the one before. */
	gaps: number[];
	/** By language, in the order of the marks. */
	texts: Record<string, string[]>;
}

export function tableOf(words: Readonly<Record<string, Readonly<Record<string, string>>>>): TeamTable {
	const phrases = [...new Set(Object.values(words).flatMap((one) => Object.keys(one)))].map((phrase) => ({ phrase, mark: markOf(phrase) })).sort((a, b) => a.mark - b.mark);
	const gaps = phrases.map(({ mark }, index) => mark - (phrases[index - 1]?.mark ?? 0));
	if (gaps.includes(0)) throw new Error('Two phrases of the team have one mark: say one of them otherwise');
	return { gaps, texts: Object.fromEntries(Object.entries(words).map(([language, one]) => [language, phrases.map(({ phrase }) => one[phrase])])) };
}

export function wordsIn({ gaps, texts }: TeamTable, language: string): (phrase: string) => string | undefined {
	const list = Object.hasOwn(texts, language) ? texts[language] : [];
	let mark = 0;
	const places = new Map(gaps.map((gap, index) => [(mark += gap), index]));
	return (phrase) => list[places.get(markOf(phrase)) ?? -1];
}

/** FNV-1a in 32 bits, of UTF-16 units. */
function markOf(phrase: string): number {
	let mark = 0x811c9dc5;
	for (let index = 0; index < phrase.length; index++) mark = Math.imul(mark ^ phrase.charCodeAt(index), 0x01000193);
	return mark >>> 0;
}
