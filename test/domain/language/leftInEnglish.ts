import { TEAM_PHRASES } from '../../../domain/language/sections/team';
import { TEAM_WORDS } from '../../../domain/language/teamWords';

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/**
 * What of texts is English: words that the team's phrases have in English and in no wording of the language. What the business and its
 * customers call things themselves, and what other software said, is given as `own`.
 */
export function leftInEnglish(language: string, own = ''): (texts: readonly string[]) => string[] {
	const foreign = wordsOf(TEAM_PHRASES.map((phrase) => phrase.replace(/\{\w+\}|#\w+$/g, ' ')).join('\n'));
	const known = wordsOf(`${Object.values(TEAM_WORDS[language]).map((text) => text.replace(/\{\w+\}/g, ' ')).join('\n')}\n${own}`);
	const english = [...foreign].filter((word) => !known.has(word));
	const isEnglish = new Set(english);
	return (texts) => texts.filter((text) => [...wordsOf(text.replace(/https?:\/\/\S+|\S+@\S+|\[c_\w+\]/g, ' '))].some((word) => isEnglish.has(word)));
}
