import { foldLabel, isObject } from '../../message';
import { cutText, tidyText } from '../../text';
import { fitOf, roleOf } from '../fields/roles';
import type { Address, ExtractedField, IntakeField, ReadingContext } from '../types';
import { ANSWER_LIMIT, type FormAnswer, OTHERS } from './formAnswer';

/** What a form's own field is worth. */
const SURE = 0.97;

/** What one field of a form may ask of an address: a part of it, the house's number by itself, or two of its parts together. */
type Asked = keyof Address | 'house' | 'placed' | 'where';

/** Whole labels, folded: English · Spanish · French · German · Portuguese · Dutch · Italian · Polish · Nordic. In the order in which an address is written. */
const LABELS: ReadonlyArray<readonly [Asked, string]> = [
	['street', 'street|street name|route|thoroughfare|straat|straatnaam|via|viale|strada|indirizzo|ulica|ulica i numer|gata|gatuadress|adres|adress|road|road name|street address|address|strassenname|nom de rue|nom de voie|nombre de la calle|address line|address line 1|address 1|line 1|address first line|first line|first line of address|street line 1|street address 1|street address line 1|street 1|addr 1|street and number|street name and number|addr|calle|rue|voie|strasse|strasse und hausnummer|strase|rua|logradouro|direccion|adresse|adresse ligne 1|direccion 1|morada|domicilio|anschrift|endereco'],
	['unit', 'unit|unit number|apt|apt number|apt suite|apartment|suite|flat|flat number|address line 2|address 2|line 2|address second line|second line|street line 2|street address 2|street address line 2|street 2|addr 2|floor|piso|puerta|escalera|numero interior|appartement|etage|batiment|complement|complement adresse|complement d adresse|adresse ligne 2|wohnung|adresszusatz|hausnummernzusatz|zusatz|andar|complemento|toevoeging|huisnummertoevoeging|huisletter|huisnummer toevoeging|bus|interno|scala|nr mieszkania|numer mieszkania|nr lokalu|mieszkanie'],
	['city', 'city|city name|city state|city and state|level 2|town|suburb|village|locality|post town|ciudad|poblacion|localidad|municipio|ville|commune|stadt|ort|wohnort|cidade|localidade|plaats|plaatsnaam|woonplaats|gemeente|citta|comune|localita|miasto|miejscowosc|postort|poststed'],
	['region', 'state|state code|level 1|subdivision|province|region|county|territory|estado|uf|comunidad|departement|bundesland|kanton|provincia|prov|distrito|provincie|wojewodztwo'],
	['postcode', 'zip|zipcode|postcode|postal|eircode|pin code|pincode|codigo postal|cp|c p|code postal|plz|postleitzahl|cep|cap|c a p|codice postale|kod pocztowy|postnummer|postnr'],
	['country', 'country|country code|country name|country region|pais|pays|land|paese|nazione|kraj'],
	['house', 'number|nr|no|n|nº|num|house|house no|hausnummer|haus nr|hausnr|numero|numero de calle|numero de rue|numero de casa|numero exterior|numero ext|no exterior|huisnummer|huisnr|civico|numero civico|n civico|numer|nr domu|numer domu|nr budynku|husnummer'],
];

/** Labels made of several of one part's names, first match first: "Zip/Post code", "State/Region/Province". */
const NAMED_TWICE: ReadonlyArray<readonly [Asked, RegExp]> = [
	['house', /^(?:street (?:number|no|nr)|(?=.*\b(?:number|no|nr)\b)(?:house|building|property|number|no|nr|name)(?: (?:house|building|property|number|no|nr|name|or|and)){1,4})$/],
	['placed', /^(?=.*\b(?:plz|postleitzahl|zip|postcode|post code|code postal|cp|codigo postal|cap|kod pocztowy|postnummer|postnr)\b)(?=.*\b(?:ort|stadt|wohnort|city|town|ville|plaats|woonplaats|ciudad|poblacion|localidad|localidade|citta|comune|miejscowosc|miasto|poststed|postort|sted)\b)(?:\p{L}{1,20} ){1,5}\p{L}{1,20}$/u],
	['street', /^(?=.*\b(?:street|road|strasse|straat|rue|calle|via|rua|ulica|gata)\b)(?!(?:.* )?street (?:number|no|nr)$)(?:street|road|strasse|straat|rue|calle|via|rua|ulica|gata|address|adres|house|hausnummer|hausnr|huisnummer|huisnr|haus|nr|no|number|name|numero|numer|n|civico|and|und|en|et|y|e|i|zusatz|toevoeging|domu)(?: (?:street|road|strasse|straat|rue|calle|via|rua|ulica|gata|address|adres|house|hausnummer|hausnr|huisnummer|huisnr|haus|nr|no|number|name|numero|numer|n|civico|and|und|en|et|y|e|i|zusatz|toevoeging|domu)){1,4}$/],
	['postcode', /^(?:zip|zipcode|postcode|post|postal|code)(?: (?:zip|zipcode|postcode|post|postal|code|or|and)){1,5}$/],
	['city', /^(?:city|town|suburb|village|locality)(?: (?:city|town|suburb|village|locality|or|and)){1,4}$/],
	['region', /^(?:state|province|region|county|territory|prefecture)(?: (?:state|province|region|county|territory|prefecture|or|and)){1,5}$/],
	['where', /^(?:where|wo|donde|ou|onde|dove|waar|gdzie)\b(?!.*\b(?:hear|heard|find|found)\b)/],
];
const ASKED_BY_LABEL = new Map(LABELS.flatMap(([asked, labels]) => labels.split('|').map((label) => [label, asked] as const)));
const PARTS = LABELS.flatMap(([asked]) => (isPart(asked) ? [asked] : []));

/** Countries that write the number before the street. */
const NUMBER_FIRST = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'FR']);

/**
 * What a form asks otherwise than part by part, each where its part is not known yet: `of`, what was answered to what;
 * `looks`, how such an answer is written; `gives`, what is known by it.
 */
interface Completion {
	of: Asked;
	looks: RegExp;
	unless: (address: Address) => boolean;
	gives: (match: RegExpExecArray, address: Address, context: ReadingContext) => Address;
}

const COMPLETIONS: readonly Completion[] = [
	// "Where is the job?", answered with a street.
	{ of: 'where', looks: /^\d{1,6}[a-z]? \p{L}.*$/iu, unless: ({ street }) => street !== undefined, gives: ([street]) => ({ street }) },
	// The house's number in a field of its own: behind the street's name where the language writes it so.
	{
		of: 'house',
		looks: /^\d{1,5} ?[a-z]?$/i,
		unless: ({ street }) => street === undefined || /\d/.test(street),
		gives: ([house], { street }, { country }) => ({ street: NUMBER_FIRST.has(country ?? 'US') ? `${house} ${street}` : `${street} ${house}` }),
	},
	// "City, State" in one.
	{ of: 'city', looks: /^(\p{L}[\p{L} .'’-]{1,40}), ?([A-Z]{2})$/u, unless: ({ region }) => region !== undefined, gives: ([, city, region]) => ({ city, region }) },
	// "PLZ / Ort" in one, the postcode first or last.
	{ of: 'placed', looks: /^(\d{2}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{4,5}(?: [A-Z]{2})?),? (\p{L}[\p{L} .'’-]{1,40})$/u, unless: ({ postcode, city }) => postcode !== undefined || city !== undefined, gives: ([, postcode, city]) => ({ postcode, city }) },
	{ of: 'placed', looks: /^(\p{L}[\p{L} .'’-]{1,40}),? (\d{2}-\d{3}|\d{4,5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u, unless: ({ postcode, city }) => postcode !== undefined || city !== undefined, gives: ([, city, postcode]) => ({ postcode, city }) },
];

/** The customer's address from a form's answers that each hold a part of it. */
export function addressInParts(answers: FormAnswer[], fields: IntakeField[], context: ReadingContext): ExtractedField | undefined {
	const single = singleAnswers(answers).map((answer) => ({ ...answer, labels: answer.labels.filter((label) => !asksOfAnother(label, fields)) }));
	const ownParts = single.filter(({ labels }) => !labels.some((label) => OTHERS.test(label)));
	// A shop asks for no other address than where the bill goes.
	const billParts = single.map(({ labels, text }) => ({ labels: labels.flatMap((label) => BILL.exec(label)?.[1] ?? []), text })).filter(({ labels }) => labels.length > 0 && !labels.some((label) => OTHERS.test(label)));
	return addressOf(ownParts, context) ?? addressOf(billParts, context);
}

const BILL = /^billing (.+)$/;

/** A question for the place that a field of its own asks, which is no part of the address then. */
function asksOfAnother(label: string, fields: IntakeField[]): boolean {
	return askedBy(label) === 'where' && fields.some((field) => roleOf(field) !== 'address' && fitOf(label, field) > 1);
}

function addressOf(answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const single = answers.map(({ labels, text }) => ({ asked: labels.map(askedBy), text: text.replace(/\s+/g, ' ') }));
	const answerTo = (wanted: Asked) => single.filter(({ asked }) => asked.includes(wanted)).map(({ text }) => text);
	const told: Address = {};
	for (const part of PARTS) {
		const [text] = answerTo(part);
		if (text !== undefined) told[part] = text;
	}
	const address = COMPLETIONS.reduce((known, { of, looks, unless, gives }) => {
		const match = unless(known) ? undefined : (isPart(of) ? [known[of] ?? ''] : answerTo(of)).map((text) => looks.exec(text)).find((found) => found !== null);
		return match ? { ...known, ...gives(match, known, context) } : known;
	}, told);
	const { street, city, postcode } = address;
	if (street === undefined && city === undefined && postcode === undefined) return undefined;
	const ordered = Object.fromEntries(PARTS.flatMap((part) => (address[part] === undefined ? [] : [[part, address[part]]]))) as Address;
	const country = address.country ?? context.country;
	return {
		value: country === undefined ? ordered : { ...ordered, country: country.length === 2 ? country.toUpperCase() : country },
		raw: Object.values(ordered).join(', '),
		confidence: SURE,
		valid: street !== undefined && (city !== undefined || postcode !== undefined),
		source: 'form',
	};
}

function isPart(asked: Asked): asked is keyof Address {
	return asked !== 'house' && asked !== 'placed' && asked !== 'where';
}

/** What a label says of whose or which address it asks a part of, in front of the part. Folded; line numbers stand apart. */
const OF_ADDRESS = /^(?:q \d+|field|data|address|addr|adresse|direccion|endereco|location|service|property|administrative area|admin area|in|and|or|which|what is|what s|what|where is|where|the|please|enter|job|job site|site|home|house|mailing|postal(?= address)|street(?= (?:line|city|zip|state))|customer|client|contact|your|full|primary|physical|work|installation|install|einsatzort|einsatz|objekt|chantier|obra|cantiere|werkadres|klus|adres|indirizzo|morada|domicilio) (?=\S)/;
/** What a question says behind the part: "Which city are you in?". */
const ASKED_BEHIND = / (?:(?:are you|do you live|you are|you live|is (?:it|this|the \w{1,12})) (?:in|on|at|located(?: in)?)|of (?:the )?(?:job|work|service|property|home|house)|(?:d|du|de|del|della|des|do|da|vom|am|van|van de|de la) (?:chantier|intervention|obra|cantiere|klus|servicio|trabajo|lavoro|travaux|logement|immobile|objekts?|einsatz\w{0,4}|inmueble|vivienda)|please|required|optional)$/;
const NUMBERED = / (?:[3-9]|\d{2,4})$/;
/** Only lines of an address are told apart by 1 and 2. */
const NO_LINE = new Set<Asked | undefined>(['city', 'region', 'postcode', 'country']);

function askedBy(label: string): Asked | undefined {
	let rest = label.replace(/(?<=\p{L})(?=\d)/gu, ' ').replace(/ (?:one|two)$/, (number) => (number === ' one' ? ' 1' : ' 2'));
	for (let turn = 0; turn < 6; turn++) {
		const asked = ASKED_BY_LABEL.get(rest) ?? NAMED_TWICE.find(([, names]) => names.test(rest))?.[0];
		// "Where is the work (street)?" asks for the street.
		if (asked !== undefined && asked !== 'where') return asked;
		const unnumbered = ASKED_BY_LABEL.get(rest.replace(/ [12]$/, ''));
		if (NO_LINE.has(unnumbered)) return unnumbered;
		// Some forms number their fields: `city_4`. Lines of an address end at the second.
		const shorter = NUMBERED.test(rest) ? rest.replace(NUMBERED, '') : rest.replace(ASKED_BEHIND, '').replace(OF_ADDRESS, '');
		if (shorter === rest) break;
		rest = shorter;
	}
	return NAMED_TWICE.find(([asked, names]) => asked === 'where' && names.test(label))?.[0];
}

const HOLDS_ADDRESS = /\b(?:address|addr|location|adresse|anschrift|direccion|endereco|morada|indirizzo|adres|postal address)\b/;
/** Objects of whoever asks, or of what they ask for, which hold an address among other things. */
const HOLDS_PERSON = /^(?:contact|customer|client|person|homeowner|applicant|property|job|request|fields|custom ?fields|kunde|cliente|klant|klient)$/;
const MOST_DEEP = 4;

/** The answers one by one; an answer of several parts by its own label and each part's. */
function singleAnswers(answers: FormAnswer[]): FormAnswer[] {
	return answers.flatMap((answer) => (answer.parts === undefined ? [answer] : partsWithin(answer.parts, answer.labels, 0)));
}

function partsWithin(parts: object, labels: string[], depth: number): FormAnswer[] {
	const entries = Object.entries(parts);
	if (labels.some((label) => HOLDS_ADDRESS.test(label))) {
		const inner = entries.find(([name, value]) => isObject(value) && HOLDS_ADDRESS.test(foldLabel(name)))?.[1] as object | undefined;
		return Object.entries(inner ?? parts).flatMap(([name, value]) => {
			const text = isNumbered(value) ? `${value.number} ${value.name}` : textOf(value);
			return text === '' ? [] : [{ labels: labels.map((label) => (OTHERS.test(label) ? `${label} ${foldLabel(name)}` : foldLabel(name))), text }];
		});
	}
	const inner = entries.filter(([name, value]) => isObject(value) && HOLDS_ADDRESS.test(foldLabel(name)));
	if (inner.length > 0) return partsWithin(inner[0][1] as object, [foldLabel(inner[0][0])], depth + 1);
	if (depth >= MOST_DEEP || !labels.some((label) => HOLDS_PERSON.test(label))) return [];
	return entries.flatMap(([name, value]) => {
		if (isObject(value)) return partsWithin(value, [foldLabel(name)], depth + 1);
		const text = textOf(value);
		return text === '' ? [] : [{ labels: [foldLabel(name)], text }];
	});
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? tidyText(cutText(String(value), ANSWER_LIMIT)) : '';
}

/** A street whose number and name stand apart (Wix). */
function isNumbered(value: unknown): value is { number: string; name: string } {
	const { number, name } = (value ?? {}) as Record<string, unknown>;
	return typeof number === 'string' && number.length <= 20 && typeof name === 'string' && name.length <= 200;
}
