/** The beginning of a text, cut at a whole character where it is too long. */
export function excerpt(text: string, characters: number, lines = 1): string {
	const rows = text.trim().split(/\r\n?|\n/);
	const kept = lines === 1 ? rows.join(' ') : rows.slice(0, lines).join('\n');
	const cut = [...kept].slice(0, characters).join('');
	return cut === kept && (lines === 1 || rows.length <= lines) ? cut : `${cut.trimEnd()} …`;
}

/** Whether the excerpt is less than the whole. */
export function isCutBy(text: string, characters: number, lines: number): boolean {
	return excerpt(text, characters, lines) !== excerpt(text, Infinity, Infinity);
}
