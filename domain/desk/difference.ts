import type { DiffPart } from './types';

/** Beyond so many words on both sides, what lies between the common ends is shown as replaced. */
const MOST_CELLS = 1_000_000;

/**
 * What a person changed, by words. The parts that are not `removed` make up the new text, those that are not `added` the old
 * one, to the letter.
 */
export function differenceOf(before: string, after: string): DiffPart[] {
	if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
	const [old, fresh] = [wordsOf(before), wordsOf(after)];
	let start = 0;
	while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
	let end = 0;
	while (end < old.length - start && end < fresh.length - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
	return merged([
		{ kind: 'same', text: old.slice(0, start).join('') },
		...between(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
		{ kind: 'same', text: old.slice(old.length - end).join('') },
	]);
}

/** Lines end as they do in a text; a form posts them with a carriage return. */
export function sameLines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** Words and what stands between them. */
function wordsOf(text: string): string[] {
	return text.match(/\s+|[^\s\p{P}]+|\p{P}/gu) ?? [];
}

/** By the longest common subsequence of words. */
function between(old: string[], fresh: string[]): DiffPart[] {
	if (old.length * fresh.length > MOST_CELLS) {
		return [
			{ kind: 'removed', text: old.join('') },
			{ kind: 'added', text: fresh.join('') },
		];
	}
	const width = fresh.length + 1;
	const longest = new Uint32Array((old.length + 1) * width);
	for (let row = old.length - 1; row >= 0; row -= 1) {
		for (let column = fresh.length - 1; column >= 0; column -= 1) {
			longest[row * width + column] =
				old[row] === fresh[column]
					? longest[(row + 1) * width + column + 1] + 1
					: Math.max(longest[(row + 1) * width + column], longest[row * width + column + 1]);
		}
	}
	const parts: DiffPart[] = [];
	let [row, column] = [0, 0];
	while (row < old.length || column < fresh.length) {
		if (row < old.length && column < fresh.length && old[row] === fresh[column]) {
			parts.push({ kind: 'same', text: old[row] });
			row += 1;
			column += 1;
		} else if (row < old.length && (column >= fresh.length || longest[(row + 1) * width + column] >= longest[row * width + column + 1])) {
			parts.push({ kind: 'removed', text: old[row++] });
		} else {
			parts.push({ kind: 'added', text: fresh[column++] });
		}
	}
	return parts;
}

function merged(parts: DiffPart[]): DiffPart[] {
	const result: DiffPart[] = [];
	for (const part of parts) {
		const last = result.at(-1);
		if (part.text === '') continue;
		if (last?.kind === part.kind) last.text += part.text;
		else result.push({ ...part });
	}
	return result;
}
