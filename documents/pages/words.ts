import { packFor, type PageWords } from '../../domain/language';

/** The words of a language, English where there are none, with the language that they are in. */
export function wordsFor(language: string): { words: PageWords; language: string } {
	const { pages, code } = packFor(language);
	return { words: pages, language: code };
}

export function filled(text: string, values: Record<string, string | undefined>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name] ?? whole : whole));
}

export type { PageWords as Words };
