/** Words of danger that have no near neighbour but by a slip of the finger. Folded: English · Spanish · French · German · Portuguese. */
const DANGER = (
	'emergency emergencies flooding flooded everywhere electrocuted unconscious breathing bleeding monoxide gushing spraying overflowing bursting sewage ' +
	'emergencia inundacion inundado inundada urgencia incendio inondation inonde urgence incendie uberschwemmung uberschwemmt uberflutet rohrbruch notfall alagado alagada inundacao'
).split(' ');
const KNOWN = new Set(DANGER);
const FEWEST_LETTERS = 6;

/** The words with those of danger as they were meant, where a letter is missing, doubled or swapped with the next one. */
export function withoutSlips(words: string[]): string[] {
	return words.map((word) => (word.length < FEWEST_LETTERS || KNOWN.has(word) ? word : (DANGER.find((meant) => isSlipOf(word, meant)) ?? word)));
}

/** Another letter in its place makes another word: "flooring" is no flooding. */
function isSlipOf(word: string, meant: string): boolean {
	if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
	let at = 0;
	while (at < word.length && word[at] === meant[at]) at += 1;
	if (word.length < meant.length) return word.slice(at) === meant.slice(at + 1);
	if (word.length > meant.length) return word[at] === word[at - 1] && word.slice(at + 1) === meant.slice(at);
	return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}
