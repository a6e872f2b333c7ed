import { fold } from '../../text';
import type { Found } from '../types';

/**
 * Of several values of one kind the one that is meant: what is now counts before what was, will be or is another's. Folded:
 * English · Spanish · French · German · Portuguese.
 */
const OVER =
	/\b(?:used to|last (?:done|changed|replaced|time|set)|(?:was|were|been) \w+ at|(?:done|changed|replaced|swapped|serviced) at|we had|i had|had \d|before|formerly|previous(?:ly)?|traded|sold|(?:was|were) thinking|do ?n[o']?t want|do not want|instead of|rather than|switch(?:ing|ed)? from|change from|hatten?|fruher|bisher|tenia\w*|teniamos|antes|avions|avant|tinha\w*)\b/g;
const AHEAD = /\b(?:under|fewer than|less than|last (?:year|month)|plan\w*|grow\w*|due (?:at|by)|next|every|each|up to|target|planen|wachsen|nachste\w*|fallig|crecer|proxim\w*|prochain\w*|crescer)\b/g;
const NOW =
	/\b(?:now|currently|at the moment|today|these days|this (?:time|year)|mine|takes|we ourselves|it has|it'?s at|shows?|reads?|since|jetzt|aktuell|derzeit|momentan|inzwischen|ahora|actualmente|hoy|maintenant|actuellement|agora|atualmente|hoje)\b/g;
const WISHED = /\b(?:want(?! the)|wants|need|needs|looking for|would like|go(?:ing)? (?:down|up)|(?:switch|change|upgrade) to|mochte\w*|brauch\w*|quiero|necesito|voudr\w+|quero|preciso)\b/g;
/** Right behind a value: it is no one's own, or of whoever was at fault. */
const DID_IT = /^,? (?:(?:is |are )?on sale|(?:ran|backed|drove|crashed|bumped) into|hit|rear[- ]?ended|side[- ]?swiped|cut me off)\b/;
/** "Traded my Civic for a Mazda", "switched from Guardian to MetLife". */
const EXCHANGED = /\b(?:traded|switch\w*|swap\w*|chang\w*|went)\b.* (?:for|to) (?:(?:an?|my|the) )?$|\b(?:sold|traded|had)\b.* and (?:(?:i|we) )?(?:now )?(?:got|bought|picked up|have|drive)(?: (?:an?|my|the))? $/;
/** Somebody else's, where there is another. */
const OF_KIN = /\b(?:husband|wife|mother|father|mom|dad|brother|sister|boss|friend|neighbou?rs?|competitors?|next door|clients?) (?:has|have|is on|takes)\b/;
const CLAUSE = /[.!?;\n](?=\s|$)|,(?!\d)|\b(?:but|and now|now|aber|jetzt|pero|ahora|mais|maintenant|mas|agora)\b/g;
/** UTF-16 units. */
const REACH = 80;

/** `wishes`: what is wanted counts before what is, as with a size. What only was or may be is no answer. */
export function meantOf(found: Found[], text: string, wishes: boolean): Found[] {
	const ranked = found.map((one) => ({ one, rank: rankOf(one, text, wishes) })).filter(({ rank }) => rank > -1);
	const best = Math.max(...ranked.map(({ rank }) => rank));
	return ranked.filter(({ rank }) => rank === best).map(({ one }) => one);
}

function rankOf({ start, end }: Found, text: string, wishes: boolean): number {
	const said = fold(text.slice(Math.max(0, start - REACH), start));
	const stop = [...said.matchAll(CLAUSE)].at(-1);
	const clause = said.slice(stop?.index ?? 0);
	const behind = fold(text.slice(end, end + REACH));
	if (DID_IT.test(behind)) return -1;
	if (EXCHANGED.test(clause)) return 0;
	const last = (cue: RegExp) => [...clause.matchAll(cue)].at(-1)?.index ?? -1;
	const against = Math.max(last(OVER), last(AHEAD));
	if (wishes && last(WISHED) > against) return 2;
	if (against >= 0 && against > last(NOW)) return -1;
	if (OF_KIN.test(clause)) return -0.5;
	return last(NOW) >= 0 || /^(?:[\s\w]{0,12}) now\b/.test(behind) ? 1 : 0;
}
