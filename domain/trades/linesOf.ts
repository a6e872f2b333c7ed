import type { Lines } from './types';

export function linesOf(lines: Lines): string[] {
	return lines.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
