import { fold, plainFigures } from '../../text';
import { roleOf } from '../fields/roles';
import { isAskedFor, isTypedWrong, theirOwn } from '../fields/whose';
import { findPhones } from '../recognize';
import type { FieldValue, Found } from '../types';
import { best, isFound, isText, knownOrBeside, notOurs, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

/** "Write 555 0142" is no number to call until somebody says so, which a form's label does. */
const ANNOUNCED = 'tel ';
/** Digits at most. */
const COUNTRY_CODE = 3;

/** UTF-16 units before a number that are looked at. */
const BEFORE = 50;
/** A machine's number, or one that is not to be called. Folded. */
const NOT_TO_CALL = /\b(?:fax|(?:do not|dont|don't|never|not|no longer|nicht(?: mehr)?|no|ne|pas|nao) (?:call|use|ring|text|reach \w+|at|llam\w+|appel\w+|anrufen|ligu\w+)|(?:old|former|previous|alte|antiguo|ancien|antigo) (?:number|phone|cell|nummer|numero|telefono))\b[^\d.;\n]{0,20}$/;

export const phone: ValueType = {
	input: 'phone',
	isOfContact: true,
	hasForm: true,
	schema: () => TEXT_SCHEMA,
	read(text, _field, context) {
		const found = best(findPhones, `${ANNOUNCED}${text}`, context);
		return found && { ...found, start: found.start - ANNOUNCED.length, end: found.end - ANNOUNCED.length };
	},
	find: (field, { text }, context) => knownOrBeside(field, roleOf(field) === 'phone', theirOwn(ownPhones(toCall(notOurs(findPhones(text, context), context), text), text), text), text),
	same: samePhone,
	/** The number that a call came from is one to call back where the caller names no other. */
	countsBeforeContact: isAskedFor,
	countsBeforeForm: isTypedWrong,
	isGrounded: (value, source, context) => isText(value) && (isFound([findPhones], samePhone, value, source, context) || holdsDigits(source, value)),
	/** Too few or too many digits for the country's plan; what is only not known to exist is plausible. */
	isImpossible(value, _valid, { country }) {
		if (!isText(value) || value.startsWith('+')) return false;
		const digits = value.replace(/ ext\. .*$/, '').length;
		return country !== undefined || digits < 7 || digits > 15;
	},
};

/** With and without a country code or an extension. */
function samePhone(one: FieldValue, other: FieldValue): boolean {
	const [short, long] = [one, other].map((number) => String(number).replace(/ ?ext.*$/i, '').replace(/\D/g, '')).sort((a, b) => a.length - b.length);
	return short.length >= 6 && long.endsWith(short.replace(/^0/, ''));
}

/** A phone number's digits with no other digit at either side, however they are grouped. */
function holdsDigits(source: string, number: string): boolean {
	const digits = number.replace(/ ?ext.*$/i, '').replace(/\D/g, '');
	if (digits.length < 6) return false;
	return [...plainFigures(source).matchAll(/\d(?:[\d ().\-/]{0,30}\d)?/g)].some(([group]) => {
		const national = group.replace(/\D/g, '').replace(/^0{1,2}/, '');
		return national.length >= 6 && digits.length - national.length <= COUNTRY_CODE && digits.endsWith(national);
	});
}

function toCall(phones: Array<Found<string>>, text: string): Array<Found<string>> {
	return phones.filter(({ start }) => !NOT_TO_CALL.test(fold(text.slice(Math.max(0, start - BEFORE), start))));
}

/** Right before a number: whose it is. Folded. */
const BUSINESS_NUMBER = /\b(?:your|ihre|vuestro|votre|vosso|seu) (?:\w+ ){0,2}(?:number|phone|line|nummer|telefonnummer|numero|telefono|telephone|telefone)\b[^.;\n]{0,20}$/;
const OTHERS_NUMBER =
	/\b(?:landlord|landlady|plumber|electrician|contractor|handyman|adjuster|insurer|insurance|neighbou?r|realtor|super|superintendent|previous (?:shop|mechanic|owner)|dealer(?:ship)?|dentist|doctor|physician|pharmacy|competitor|vermieter(?:in)?|nachbar(?:in)?|hausmeister(?:in)?|versicherung|casero|vecin[oa]|seguro|proprietaire|voisine?|assurance|senhorio|vizinh[oa])(?:'s|s)?\b(?:[^.;\n]|(?<=\b(?:mr|mrs|ms|dr|sr|sra|st|hr|fr))\.){0,30}$/;
const OWN_NUMBER = /\b(?:me|my|mine|i|us|mich|mir|meine|mi|moi|mon|me|meu)\b/;

/** The customer's own numbers; another's only where there is none, as whoever writes for somebody may give theirs. */
function ownPhones(phones: Found[], text: string): Found[] {
	const before = ({ start }: Found) => fold(text.slice(Math.max(0, start - BEFORE), start));
	const isOthers = (phone: Found) => {
		const said = OTHERS_NUMBER.exec(before(phone))?.[0];
		return said !== undefined && !OWN_NUMBER.test(said);
	};
	const customers = phones.filter((phone) => !BUSINESS_NUMBER.test(before(phone)));
	const own = customers.filter((phone) => !isOthers(phone));
	return own.length > 0 ? own : customers;
}
