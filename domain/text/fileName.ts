/** The letters, digits, dots and dashes of a text, at most 80, as the name of a file without its ending; '' where none is left. */
export function fileNameOf(text: string): string {
	return [...text.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')].slice(0, 80).join('');
}
