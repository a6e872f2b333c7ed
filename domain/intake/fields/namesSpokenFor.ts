import { fold, NAME_PARTICLE, TIED_NAME } from '../../text';
import type { Found, IntakeField } from '../types';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const NAME = `(?<name>${WORD}(?: (?:${NAME_PARTICLE} ){0,3}(?:\\p{Lu}\\.|${TIED_NAME})){0,3})`;
const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|M|Mme|Monsieur|Madame|Sr|Sra|Señora?|Dona?)\\.? )';
const MY = '(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Mm]eine?[nrms]?|[Uu]nser\\w{0,2}|[Mm]is?|[Nn]uestr[oa]|[Mm]on|[Mm]a|[Nn]otre|(?:[oa] )?[Mm]eu|(?:[oa] )?[Mm]inha)';
const RELATION =
	'(?:(?:\\p{L}{2,12}|\\d{1,2})[ -](?:year[ -]old |old )?){0,2}(?:\\d{1,2}[ -](?:year|month|yr|mo)s?[ -]olds?|son|daughter|child|kid|boy|girl|baby|toddler|grandson|granddaughter|niece|nephew|brother|sister|husband|wife|spouse|partner|fianc[ée]e?|mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|mother-in-law|father-in-law|aunt|uncle|boss|manager|employer|client|' +
	'sohn|tochter|kind|mann|frau|mutter|vater|oma|opa|großmutter|großvater|enkel(?:in)?|bruder|schwester|chefin?|hij[oa]|espos[oa]|marido|mujer|madre|padre|mamá|papá|abuel[oa]|niet[oa]|herman[oa]|jefe|jefa|' +
	'fils|fille|enfant|mari|femme|épouse|mère|père|grand-mère|grand-père|frère|s[oœ]e?ur|patron|patronne|filh[oa]|mãe|pai|avó|avô|irmã|irmão|net[oa]|chefe)';
/** Before the person's name: `my son, Leo`, `my daughter is called Ivy`. */
const CALLED = "(?:['’]s name is|,? (?:who is |is )?(?:called|named)|,? (?:whose )?name is| namens| llamad[oa]| que se llama| qui s['’]appelle| chamad[oa]|,| is| -| –|:)?";

const anyCase = (word: string) => word.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Relations in either case at their first letter, as German nouns have it. */
const PERSON = `${MY} ${RELATION.replace(/(?<=[(|])(?=\p{L})\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}`;
const FOR = `(?:${['for', 'on behalf of', 'about', 'regarding', 'to bring', 'to see', 'see', 'patient is', 'für', 'im namen', 'im auftrag', 'para', 'de', 'por', 'en nombre de', 'pour', 'de la part de', 'au nom de', 'em nome de'].map(anyCase).join('|')}|\\b[Pp]atient:?)`;

/** Somebody for whom the writer speaks. */
const NAMED_FOR = [
	new RegExp(`(?<![\\p{L}\\d])${FOR} (?:von |der |de |[ao] )?${PERSON}${CALLED} ${TITLE}?${NAME}`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d])(?:[Aa]rranging|[Bb]ooking|[Ss]cheduling|[Oo]rgani[sz]ing|[Ss]etting up|[Rr]equesting) (?:(?:this|it|an?|the|some) ?(?:\\p{Ll}{2,12} )?){0,1}(?:up )?(?:for|on behalf of) ${TITLE}?${NAME}`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d])(?:(?:[Aa]ssistant|[Ss]ecretary|PA|[Ss]ekretärin|[Aa]ssistentin|[Aa]ssistenz|[Aa]sistente|[Ss]ecretari[oa]|[Aa]ssistante?|[Ss]ecrétaire) (?:of|to|for|von|de|do|da)|[Oo]n behalf of|[Ii]m Auftrag von|[Ee]n nombre de|[Aa]u nom de|[Ee]m nome de) ${TITLE}${NAME}`, 'gu'),
];
/** A person who may be the patient, though nobody says that the appointment is for them. */
const PATIENT = [
	new RegExp(`(?<![\\p{L}\\d])${PERSON}${CALLED} ${TITLE}?${NAME}`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d])(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he (?:patient|child|kid)['’]s|[Pp]atient['’]?s?|[Cc]hild['’]?s) (?:full )?[Nn]ame(?:['’]s| is|:) ${NAME}`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d])(?:[Ss]ie|[Ee]r|[Ee]lle|[Ii]l|[Ee]la|[Ee]le) (?:heißt|heisst|s['’]appelle|se llama|se chama|chama-se) ${NAME}`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d])[Tt]he patient(?: is|:|,) ${NAME}`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d])${NAME},? \\(?${PERSON}(?![\\p{L}\\d])`, 'gu'),
];
/** A writer's own name is worth less. */
export const SPOKEN_FOR = 0.96;
/** Capitalised and nobody's name. Folded. */
const NO_NAMES = new Set(
	'i we he she it they the has had is was needs monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december dob born medicare medicaid aetna cigna dr doctor covid flu mmr my our this that please can could hi hello patient'.split(' '),
);

const PATIENT_WORDS = /\b(?:patient|paciente|child|pupil|student)\b/i;

/** Whether the field, who fills a form in, and whom it is for may be two persons. */
export function asksForPatient({ type, name, label = '', question = '' }: IntakeField): boolean {
	return type === 'name' && PATIENT_WORDS.test(`${label} ${name} ${question}`);
}

/** Names of whom the matter is about where somebody else writes: a child, a parent, a boss. */
export function namesSpokenFor(field: IntakeField, text: string): Found[] {
	return (asksForPatient(field) ? [...NAMED_FOR, ...PATIENT] : NAMED_FOR).flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const words = (match.groups?.name ?? '').split(' ');
			const length = words.findIndex((word) => NO_NAMES.has(fold(word)));
			const raw = words.slice(0, length < 0 ? words.length : length).join(' ');
			if (raw === '') return [];
			const start = match.index + match[0].lastIndexOf(match.groups?.name ?? '');
			return [{ value: raw, raw, start, end: start + raw.length, confidence: SPOKEN_FOR, valid: true }];
		}),
	);
}
