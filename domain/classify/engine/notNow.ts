import { CLAUSE_END, phrases } from '../../text';

/** What is taught, written, filmed or rehearsed happens to nobody. Folded: English · Spanish · French · German · Portuguese. */
const pretended = phrases<true>([
	[true, 'cpr class*, cpr course*, cpr training, certified in, certification, rescue training, first aid course*, first aid training, first aid class*, safety course*, training course*, training day*, seminar*, webinar*, fire drill*, safety drill*, thriller, screenplay, novel, short story, short film, my book, our play, podcast, am writing, film set, film crew, video game, school project, we sell, is called, are called, called the, video with, video about, video of, film about, podcast about, cover art, logo, poster*, prevention, hotline, helpline, awareness, support group'],
	[true, 'curso de primeros auxilios, curso de, seminario*, simulacro*, novela, guion, cortometraje, formation aux premiers secours, formation de, seminaire*, exercice d evacuation, roman policier, scenario, erste hilfe kurs*, erste hilfe, schulung*, lehrgang*, krimi, drehbuch, brandschutzubung*, curso de primeiros socorros, formacao de, simulacro*, romance policial'],
]);

/** What comes and goes is not happening now. */
const habitual = phrases<true>([
	[true, 'every time, each time, whenever it, whenever we, whenever i, sometimes, occasionally, now and then, once in a while, from time to time, every few, every morning, each morning, every night, every winter, every spring, every rain, every ~ rain, when it rains, after ~ rain'],
	[true, 'cada vez que, a veces, de vez en cuando, cuando llueve, chaque fois, parfois, de temps en temps, quand il pleut, jedes mal, immer wenn, manchmal, ab und zu, wenn es regnet, sempre que, as vezes, de vez em quando, quando chove'],
]);

/** Small faults, which wait for their turn unless danger is named beside them. */
const mild = phrases<true>([
	[true, 'leak, leaks, leaking, leaky, drip, drips, dripping, trickl*, keeps running, running toilet, musty, squeak*, gutter*, door ~ stuck, stuck half*, puddle, seeps, seeping, damp, scratch*, nest'],
	[true, 'gotea*, gotera*, goteo, fuga pequena, suinte*, goutte*, fuit un peu, tropft, tropfen, pinga, pinga*, goteira*'],
]);

/** `if you smell gas, leave`: what anybody should do; "Picture a house on fire": what an advertisement is to show. */
const SUPPOSED = /^(?:think|imagine|picture|tagline|slogan|motto)\b|\b(?:if|when|in case|should) (?:you|anyone|anybody|someone|somebody|there is|there are|they)\b|\b(?:si|cuando) (?:usted|alguien|hay|huele a)\b|\bsi (?:vous|quelquun|on)\b|\b(?:wenn|falls) (?:sie|jemand|man|es)\b|\b(?:se|caso) (?:voce|alguem|houver)\b/;

/** Whether what stands at `start` is said of nobody: of what may be, or in a course, a book, a film. */
export function isPretended(words: string[], start: number): boolean {
	return pretended.find(words).length > 0 || SUPPOSED.test(words.slice(0, start).join(' '));
}

const WITNESS = new Set('i we nous je ich wir yo nosotros eu nos'.split(' '));
const DOUBT = new Set('if when whether should would could did do does si wenn falls ob cuando quando se'.split(' '));
/** Between who perceives and what. */
const NOW = new Set('can still now also really definitely am do and both all'.split(' '));

/** `I smell gas`, `we can smell gas`: somebody perceives it themselves, whatever else the sentence asks. */
export function isWitnessed(words: string[], start: number): boolean {
	const clause = words.slice(words.lastIndexOf(CLAUSE_END, start - 1) + 1, start);
	let at = clause.length - 1;
	while (at >= 0 && NOW.has(clause[at])) at--;
	return at >= 0 && WITNESS.has(clause[at]) && !clause.some((word) => DOUBT.has(word));
}

export function isMild(words: string[]): boolean {
	return mild.find(words).length > 0;
}

export function isHabitual(words: string[]): boolean {
	return habitual.find(words).length > 0;
}

const QUOTED = /["“„«]([^"”“»\n]{2,80})["”“»]|(?<![\p{L}\p{N}])['‘‚]([^'’‘\n]{2,80})['’‘](?![\p{L}\p{N}])/gu;

/** Titles in quotation marks, `'Smoke in the Hall'`, as folded words; what somebody says in them is written small. */
export function titlesIn(text: string): string[] {
	return [...text.matchAll(QUOTED)].map(([, double, single]) => double ?? single).filter((quoted) => {
		const words = quoted.match(/\p{L}{2,}/gu) ?? [];
		return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
	});
}
