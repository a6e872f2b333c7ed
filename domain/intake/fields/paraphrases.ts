import { foldLabel } from '../../message';
import type { FieldValue, IntakeField, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { roleOf, type Role } from './roles';

/** How forms ask for what a field is about in words of their own, folded: English · Spanish · French · German · Portuguese. */
interface Asking {
	asks: RegExp;
	/** Words that make the question one for something else. */
	unless?: RegExp;
}

const ASKINGS: Partial<Record<Role, Asking>> = {
	phone: {
		asks: /\b(?:phone\w*|tel|telephone|mobile|cell\w*|call\w*|dial|ring|text|texts|sms|whatsapp|reach|number to|(?:contact|your|best|direct|daytime|evening|day|home|work|good) (?:number|no|nr|line)|digits|telefon\w*|movil|celular|llam\w*|handy\w*|mobil\w*|erreich\w*|ruckruf\w*|rueckruf\w*|anruf\w*|portable|joindre|appel\w*|telemovel|lig\w+)\b/,
		unless: /\b(?:fax|extension|ext|time|when|best time)\b/,
	},
	name: {
		asks: /\b(?:name|who|whom|contact|person|ask for|speaking|customer|client|caller|patient|owner|i am|call you|address you|ansprechpartner\w*|kunde|kundin|wer|nombre|quien|nom|qui|nome|quem)\b/,
		unless:
			/\b(?:company|business|brand|organi[sz]ation|firma|empresa|entreprise|shop|store|pets?|dog|cat|user|file|street|project|product|school|city|domain|event|venue|doctor|dr|provider|pharmacy|plan|covers?|pays?|hear|heard|phone|number|email|mail|date|time|when|where|method|prefer\w*|way|how|type|legal|did|do|does|first|last|given|family|new|existing|reason|notes?)\b/,
	},
	address: {
		asks: /\b(?:where|address|location|located|site|place|property|street|job|home|house|come to|wo|einsatz\w*|anschrift|direccion|donde|domicilio|lieu|adresse|chantier|onde|morada|endereco)\b/,
		unless: /\b(?:email|mail|web|website|url|ip|billing|mailing|hear|heard|find|found|born|send|type)\b/,
	},
	company: {
		asks: /\b(?:company|business|brand|organi[sz]ation|firm|employer|practice|studio|agency|trading name|dba|empresa|negocio|entreprise|societe|unternehmen|firma|betrieb)\b/,
		unless: /\b(?:size|type|kind|how|number|address|phone|email|mail|website|url|site|years?|industry|insurance|about|describe|structure|contact|person|owner|hours|do|does|when|where|entity|colou?rs?|guidelines?|budget)\b/,
	},
	website: { asks: /\b(?:website|web|url|site|homepage|domain|link|page|online|webseite|internet\w*|sitio|pagina)\b/, unless: /\b(?:like|admire|inspir\w*|competit\w*|example\w*|referr\w*)\b/ },
	vehicle: { asks: /\b(?:vehicles?|car|truck|van|make|model|drive|auto|fahrzeug|wagen|coche|vehiculo|carro|voiture|vehicule|veiculo)\b/, unless: /\b(?:can|safe|still|plate|licen[cs]e|vin|colou?r|where|when|wrong|problem|condition|how)\b/ },
	tireSize: { asks: /\b(?:size|tires?|tyres?|wheels?|sidewall|medida|reifen\w*|pneus?)\b/ },
	years: { asks: /\b(?:years?|jahre?|anos?|annees?|ejercicios?)\b/, unless: /\b(?:birth|founded|established|business|old)\b/ },
	insurance: {
		asks: /\b(?:insur\w*|coverage|covered|covers|plan|carrier|versicher\w*|\w*kasse|seguro|asegurad\w*|mutuelle|assurance|convenio)\b/,
		unless: /\b(?:number|no|id|group|member|claim|birth|phone|holder|claims?|payment|floor|treatment)\b/,
	},
	vaccine: { asks: /\b(?:vaccin\w*|shots?|jabs?|immuni[sz]ation\w*|impf\w*|vacuna\w*|vacina\w*)\b/, unless: /\b(?:last|record|reaction|had|history|date)\b/ },
	channels: { asks: /\b(?:channels?|platforms?|networks?|social\w*|post|redes|kanale|canaux|reseaux|canales)\b/ },
	access: {
		asks: /\b(?:access\w*|gates?|gate code|get\w* in|get\w* inside|getting there|enter\w*|entry|entrance|doors?|door code|code|pets?|dogs?|animals|park\w*|keys?|lockbox|zugang|zutritt|tor|hund|haustiere|acceso|portero|perros?|mascotas|acces|portail|digicode|acesso|portao)\b/,
		unless: /\b(?:promo|coupon|discount|zip|postal|post|referral|country|area|garage door)\b/,
	},
	birth: { asks: /\b(?:birth\w*|born|dob|bday|geburt\w*|geboren|nacimiento|nacid\w*|naissance|nasc\w*)\b/ },
	since: { asks: /\b(?:since|how long|starte?d?|begin|began|onset|hurt\w*|ache\w*|aching|pain\w*|first notice\w*|seit|desde|depuis)\b/, unless: /\b(?:employment|lease|appointment|date of service)\b/ },
	deadline: { asks: /\b(?:deadline|due|when|by|finish\w*|complet\w*|done|ready|need\w*|before|launch\w*|live|latest|until|bis|fertig\w*|frist|plazo|antes|echeance|avant|prazo|ate)\b/, unless: /\b(?:birth\w*|born|since|visit|call\w*|meet\w*|start\w*|last|founded)\b/ },
	visit: {
		asks: /\b(?:when|times?|days?|date|slot|appointment|schedul\w*|availab\w*|works|suits?|come|visit|drop|bring|book\w*|wann|termin\w*|tag|uhrzeit|passt|cuando|fecha|hora|cita|quand|rendez|horaire|heure|quando|data|dia)\b/,
		unless: /\b(?:birth\w*|born|dob|since|long|started|begin|began|deadline|due|finish\w*|live|launch\w*|last|purchase\w*|bought|install\w*|incident|accident|loss|expir\w*|submitted|sent|created|today|hear|lease|signed|call|reach|hurt\w*|happen\w*|notice\w*|birthday|geburt\w*)\b/,
	},
	money: { asks: /\b(?:budget\w*|spend\w*|invest\w*|afford|price|amount|ballpark|presupuesto|gastar|orcamento|kosten\w*|ausgeben|depenser|montant)\b/, unless: /\b(?:due|owed|paid|invoice|deductible)\b/ },
	age: { asks: /\b(?:age|old|years?|yrs|alter|alt|jahre|edad|antiguedad|anos|age|ans|annees|idade)\b/, unless: /\b(?:your|patient|child\w*|birth\w*|built|house|customer)\b/ },
	distance: { asks: /\b(?:miles?|mileage|odometer|km|kms|kilomet\w*|clock|kilometraje|kilometrage|quilometr\w*)\b/, unless: /\b(?:from|away|radius|travel)\b/ },
	people: { asks: /\b(?:employees?|staff|workers?|team|headcount|people|payroll|crew|workforce|mitarbeiter\w*|beschaftigte|angestellte|empleados|trabajadores|personas|salaries|effectif|funcionarios|colaboradores)\b/ },
};

/** Words of the same thing, one group after another, folded. */
const ALIKE = [
	'pet pets animal animals dog dogs cat cats haustier haustiere mascota mascotas animaux animais',
	'off shut closed turned turn stop stopped abgestellt abgedreht cerrada fermee',
	'fuel gas powered power runs energy brennstoff energie combustible energia fueled',
	'entity structure filing legal kind type rechtsform forma juridica',
	'urgent urgency emergency asap dringend urgente',
	'owner own owns homeowner owned eigentumer propietario proprietaire',
	'size big large area square footage grosse tamano taille',
	'story stories storey storeys floor floors level levels stockwerke pisos etages',
	'room rooms bedroom bedrooms zimmer habitaciones chambres',
	'count number quantity many amount anzahl cuantos combien',
	'problem issue trouble wrong matter happening broken fault problema probleme defekt',
	'guest guests attendee attendees people persons headcount gaste invitados invites',
	'insured insurance coverage covered versichert asegurado assure',
	'color colour colors colours farbe couleur cor',
	'model modell modelo modele',
	'brand maker make manufacturer marke marca marque hersteller',
	'previous existing returning current before earlier bisher anterior',
	'hear heard found find referral referred source',
].map((group) => group.split(' '));
const GROUP = new Map(ALIKE.flatMap((group) => group.map((word) => [stem(word), stem(group[0])])));

const EMPTY = new Set(
	(
		'a an the of by from your our my is are was be been do does did you have has had any how what which when where who will would can could should we us it its in on at to for and or if there this that please tell about with ' +
		'el la los las de del su sus hay es esta un una que cual tiene le les des du votre est il elle vous avez un une quel quelle der die das ihr ihre ist sind haben sie ein eine wie was welche o os as do da seu sua'
	).split(' '),
);

interface Own {
	/** What the field's name and label are about. */
	label: Set<string>;
	/** The same with its question. */
	all: Set<string>;
}

const OWN = new WeakMap<IntakeField, Own>();

function ownOf(field: IntakeField): Own {
	const known = OWN.get(field);
	if (known !== undefined) return known;
	const label = new Set([...contentOf(foldLabel(field.name)), ...contentOf(foldLabel(field.label ?? ''))]);
	const own = { label, all: new Set([...label, ...contentOf(foldLabel(field.question ?? ''))]) };
	OWN.set(field, own);
	return own;
}

/** Whether a form's folded label asks for the field in other words than the field's own. */
export function paraphrases(label: string, field: IntakeField): boolean {
	if (valueTypeOf(field).meantBy?.(field, label) !== undefined) return true;
	const asking = ASKINGS[roleOf(field)];
	if (asking === undefined) return isAlike(label, field);
	return asking.asks.test(label) && asking.unless?.test(label) !== true;
}

/** The label shares most of its words, or of the field's own, with the field. */
function isAlike(label: string, field: IntakeField): boolean {
	const asked = contentOf(label);
	const own = ownOf(field);
	const byLabel = asked.filter((word) => own.label.has(word)).length;
	const byAll = asked.filter((word) => own.all.has(word)).length;
	// One word of several that the field's own label has may ask for something else, "Car" for "Car colour"; a choice proves itself.
	const enough = field.type === 'choice' ? byLabel * 2 >= Math.min(own.label.size, asked.length) : byLabel * 3 >= own.label.size * 2;
	if (byLabel > 0 && enough && byAll * 2 >= asked.length) return true;
	return byAll >= 2 && byAll * 3 >= asked.length * 2;
}

function contentOf(label: string): string[] {
	const words = label.split(' ').filter((word) => word.length > 1 && !EMPTY.has(word));
	return [...new Set(words.map((word) => GROUP.get(stem(word)) ?? stem(word)))];
}

function stem(word: string): string {
	return word.replace(/(?<=^\p{L}{3,30})(?:ing|ies|ed|es|s|en|e|y)$/u, '');
}

/** As the field's type sees it; what a type of its own proves is not asked again. */
export function looksAsked(field: IntakeField, text: string, value: FieldValue, context: ReadingContext): boolean {
	return valueTypeOf(field).looksAsked?.(field, text.trim(), value, context) ?? true;
}
