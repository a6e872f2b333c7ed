import { isNoName } from '../../../text';
import type { Found, IntakeField } from '../../types';
import { NAMED, placesIn } from './beside';
import { labelOf, type Label, type Place } from './label';
import { statementsIn, type Statement } from './statement';
import { AUXILIARIES, COPULAS, LITTLE, OWN, PREDICATES, SUBJECTS, WISHES } from './words';

/** Plain words may say how a thing is, and not what it is. */
const PLAIN = 0.75;
const LIMIT = 60;
/** Where a value ends although its sentence goes on. Linear: each alternative begins with a space. */
const GOES_ON = / (?:and|but|which|that|because|so|when|while|since|if|y|pero|que|et|mais|qui|und|aber|weil|mas) (?:it|we|he|she|they|i|the|you|there|is|has|can|es|el|la|il|elle|nous|er|sie|wir|ich)(?= ).*$| (?:but|because|while|although|pero|porque|mais|parce|aber|weil|mas) .*$/isu;
const NAME = /^(?:(?:Mrs?|Ms|Dr|Herr|Frau|Mme|Sra?)\.? )?(?<value>\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:de |van |von |del |da )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3})/u;
const NAME_BEFORE = /(?<value>\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:de |van |von |del |da )?\p{Lu}[\p{L}\p{M}'’-]{1,30}){1,3})$/u;

/** What a statement says that a text field's own thing is: "the tree species is silver maple". */
export function textsNamed(field: IntakeField, text: string): Found[] {
	return statementsIn(text).flatMap((statement) =>
		placesIn(labelOf(field), statement).flatMap((place) => {
			const start = valueStart(statement, place, text) ?? wishedStart(statement, place);
			if (start === undefined || !isOwned(statement, place, labelOf(field))) return [];
			const raw = text.slice(start, Math.min(start + LIMIT, statement.end)).split(/[,;!?\n]|\.(?=\s|$)/u, 1)[0].replace(GOES_ON, '').trimEnd();
			const first = statement.words.find((word) => word.start >= start);
			if (raw === '' || first === undefined || PREDICATES.has(first.word) || !isAsked(labelOf(field), statement, place, start, raw)) return [];
			const isProper = /^["“'‘]?(?:\p{Lu}|\d)/u.test(raw) || /\d/.test(raw);
			if (!isProper && /(?:ing|ed)$/u.test(first.word)) return [];
			return [{ value: raw.replace(/\s+/g, ' '), raw, start, end: start + raw.length, confidence: isProper ? NAMED : PLAIN, valid: true }];
		}),
	);
}

/** "The dog is a collie" is not what the dog is called, nor "the microchip is new" its number. */
function isAsked({ asks }: Label, { words }: Statement, { to }: Place, start: number, raw: string): boolean {
	if (asks === 'number') return /\d/.test(raw);
	return asks !== 'name' || words.slice(to - 1).some(({ word, start: at }) => at < start && NAMES.has(word));
}

const NAMES = new Set('name called named nombre llama nom appelle heisst chama nome'.split(' '));

/** Who is said to be what a name field asks for: "our planner is Denise Walker", "my vet, Susan Ortega", "Susan Ortega is our vet". */
export function namesNamed(field: IntakeField, text: string): Found[] {
	return statementsIn(text).flatMap((statement) =>
		placesIn(labelOf(field), statement).flatMap((place) => {
			const { words } = statement;
			const start = valueStart(statement, place, text) ?? (isMine(statement, place) ? words.at(place.to)?.start : undefined);
			const found = start === undefined ? undefined : NAME.exec(text.slice(start, start + 100));
			const value = found?.groups?.value;
			if (start !== undefined && value !== undefined && !isNoName(value)) {
				const at = start + (found?.[0].indexOf(value) ?? 0);
				return [{ value, raw: value, start: at, end: at + value.length, confidence: NAMED, valid: true }];
			}
			const copula = place.from - 2;
			if (copula < 1 || !COPULAS.has(words[copula].word) || !OWN.has(words[copula + 1].word)) return [];
			const before = NAME_BEFORE.exec(text.slice(statement.start, words[copula - 1].end))?.groups?.value;
			if (before === undefined || isNoName(before)) return [];
			const at = words[copula - 1].end - before.length;
			return [{ value: before, raw: before, start: at, end: at + before.length, confidence: NAMED, valid: true }];
		}),
	);
}

/** "For dessert we want tiramisu". */
function wishedStart({ words }: Statement, { from, to }: Place): number | undefined {
	if (from === 0 || !LITTLE.has(words[from - 1].word) || to + 1 >= words.length || !SUBJECTS.has(words[to].word)) return undefined;
	let next = to + 1;
	while (next < words.length && next - to < 5 && (AUXILIARIES.has(words[next].word) || WISHES.has(words[next].word)) && !words[next].opensClause) next++;
	return next < words.length && WISHES.has(words[next - 1].word) && !words[next].opensClause ? words[next].start : undefined;
}

/** Behind the copula, or a colon, after a label. */
function valueStart({ words, start: at, raw }: Statement, { to }: Place, text: string): number | undefined {
	const sign = /^\s{0,2}[:=]\s{0,3}/.exec(raw.slice(words[to - 1].end - at));
	if (sign !== null) return words[to - 1].end + sign[0].length;
	let next = to;
	while (next < words.length && next - to < 3 && COPULAS.has(words[next].word) && !words[next].opensClause) next++;
	if (next < words.length && next > to && (words[next].word === 'called' || words[next].word === 'named')) next++;
	return next === to || next >= words.length || words[next].opensClause ? undefined : quoteStart(text, words[next].start);
}

function quoteStart(text: string, start: number): number {
	return /["“'‘#(]/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** "Medication is expensive" speaks of all medication, "the medication is" of theirs; "pump model" can be of one pump alone. */
function isOwned({ words, raw, start }: Statement, { from, to }: Place, { stems }: Label): boolean {
	return (from === 0 && stems.length > 1) || (from === 1 && (words[0].word === 'for' || words[0].word === 'as')) || (from > 0 && OWN.has(words[from - 1].word)) || /^\s{0,2}[:=]/.test(raw.slice(words[to - 1].end - start));
}

function isMine({ words }: Statement, { from }: Place): boolean {
	return from > 0 && OWN.has(words[from - 1].word) && words[from - 1].word !== 'the';
}
