import { foldLabel, partOf } from '../../message';
import type { FieldType, IntakeField } from '../types';

/** What a field is about, as far as the local engine knows a way to find it. */
export type Role =
	| ('name' | 'email' | 'phone' | 'address' | 'company' | 'website' | 'vehicle' | 'tireSize' | 'reference' | 'years' | 'insurance')
	| ('vaccine' | 'channels' | 'access' | 'birth' | 'since' | 'deadline' | 'visit' | 'money' | 'age' | 'distance' | 'people' | 'other');

interface RoleRule {
	role: Role;
	types: FieldType[];
	/** Words of which a label may be made, folded, beside the whole labels below. */
	words: string[];
	/** Whole labels by which forms and "label: value" lines ask for it, folded: English · Spanish · French · German · Portuguese. */
	labels: string;
	/** Those of them that ask for it only in a form of this trade: another's field of that name is one of its own. */
	ofTrade?: string;
}

/** The first that fits counts. */
const ROLES: readonly RoleRule[] = [
	{ role: 'email', types: ['email'], words: [], labels: 'contact email' },
	{ role: 'phone', types: ['phone'], words: [], labels: 'callback|call back|callback number|call back number|best number|contact number|rueckruf|ruckruf' },
	{
		role: 'address',
		types: ['address'],
		words: [],
		labels:
			'address|service address|job address|property address|site address|street address|home address|location|property|where|job site|venue|' +
			'direccion|domicilio|ubicacion|lugar|adresse|adresse chantier|adresse intervention|lieu|anschrift|adresse einsatz|einsatzort|ort|wohnort|endereco|morada|local',
		ofTrade: 'venue|local|lieu|lugar|ort',
	},
	{
		role: 'name',
		types: ['name'],
		words: [],
		labels: 'caller|patient|patient name|customer name|client name|contact|contact person|paciente|nombre paciente|patient e|nom patient|name patient|name des patienten|nome paciente|cliente',
	},
	{ role: 'company', types: ['text'], words: ['company', 'brand', 'business', 'organisation', 'organization', 'empresa', 'firma', 'entreprise'], labels: 'brand|client|practice|shop|firm|marca|marque|marke' },
	{ role: 'website', types: ['text'], words: ['website', 'site', 'url', 'homepage', 'web'], labels: 'website|web site|site|url|current website|current site|homepage|web|sitio web|pagina web|site web|webseite|internetseite' },
	{
		role: 'vehicle',
		types: ['text'],
		words: ['vehicle', 'car', 'fahrzeug', 'vehiculo', 'vehicule', 'veiculo', 'auto'],
		labels: 'vehicle|car|make model|make and model|year make model|year make and model|vehiculo|coche|auto|carro|vehicule|voiture|fahrzeug|wagen|veiculo',
	},
	{ role: 'tireSize', types: ['text'], words: ['tire', 'tyre', 'tires', 'tyres'], labels: 'tire size|tyre size|size|medida|reifengrosse|dimension' },
	{ role: 'reference', types: ['text'], words: ['claim', 'policy', 'reference', 'po', 'case', 'contract'], labels: 'claim|claim number|claim no|insurance claim|siniestro|numero siniestro|numero sinistre|schadennummer|numero sinistro' },
	{ role: 'years', types: ['text'], words: ['years', 'jahre', 'anos', 'annees'], labels: 'tax years|tax year|years|year|ejercicio|ejercicios|annee|annees|steuerjahr|steuerjahre|ano|anos' },
	{ role: 'insurance', types: ['text'], words: ['insurance', 'insurer', 'versicherung', 'seguro', 'assurance', 'mutuelle'], labels: 'insurance|insurer|dental insurance|insurance carrier|insurance provider|seguro|aseguradora|assurance|mutuelle|versicherung|krankenkasse|kasse|convenio' },
	{ role: 'vaccine', types: ['text'], words: ['vaccine', 'vaccination', 'shot', 'impfung', 'vacuna', 'vaccin', 'vacina'], labels: 'vaccine|vaccination|vacuna|vaccin|impfung|impfstoff|vacina' },
	{ role: 'channels', types: ['text'], words: ['channels', 'channel', 'networks', 'kanale', 'canales', 'canaux', 'redes'], labels: 'channels|social channels|platforms|redes|redes sociales|canaux|reseaux|kanale|redes sociais' },
	{ role: 'access', types: ['text'], words: ['access', 'zugang', 'acceso', 'acces', 'acesso'], labels: 'access|access notes|gate code|acceso|acces|zugang|acesso|special instructions|instructions' },
	{ role: 'birth', types: ['date'], words: ['birth', 'dob', 'birthday', 'geburtsdatum', 'nacimiento', 'naissance', 'nascimento'], labels: 'dob|d o b|date of birth|birth date|birthdate|birthday|born|fecha nacimiento|fecha de nacimiento|date de naissance|date naissance|geburtsdatum|geboren|geb|data de nascimento|data nascimento' },
	{ role: 'since', types: ['date'], words: ['since', 'started', 'onset', 'seit', 'desde', 'depuis'], labels: 'since|pain since|started|onset|seit|desde|depuis' },
	{ role: 'deadline', types: ['date', 'dateTime'], words: ['deadline', 'due', 'launch', 'until', 'frist', 'plazo', 'echeance', 'prazo'], labels: 'deadline|due|due date|due by|needed by|launch|launch date|go live|fecha limite|plazo|date limite|echeance|delai|frist|termin|bis wann|prazo|data limite' },
	{
		role: 'visit',
		types: ['dateTime', 'date'],
		words: [],
		labels:
			'when|date|date and time|preferred time|preferred date|preferred date and time|preferred appointment|best time|appointment|appointment time|availability|available|requested date|requested time|drop off|dropoff|pick up|' +
			'cuando|fecha|fecha preferida|hora|horario|disponibilidad|cita|quand|date souhaitee|disponibilite|disponibilites|rendez vous|rdv|wann|wunschtermin|termin|zeit|quando|horario preferido|disponibilidade',
		ofTrade: 'drop off|dropoff|pick up|termin',
	},
	{ role: 'money', types: ['money'], words: [], labels: 'budget|budget range|presupuesto|orcamento|price range|limit', ofTrade: 'limit' },
	{ role: 'age', types: ['number'], words: ['age', 'old', 'alter', 'edad', 'idade'], labels: 'age|unit age|how old|alter|edad|antiguedad|idade' },
	{ role: 'distance', types: ['number'], words: ['mileage', 'miles', 'odometer', 'kilometers', 'kilometres', 'km', 'kilometerstand', 'kilometraje', 'kilometrage'], labels: 'mileage|miles|odometer|km|kilometers|kilometraje|kilometrage|kilometerstand|km stand|quilometragem' },
	{ role: 'people', types: ['number'], words: ['employees', 'people', 'staff', 'mitarbeiter', 'empleados', 'salaries', 'funcionarios'], labels: 'employees|headcount|team size|number of employees|staff|empleados|salaries|mitarbeiter|funcionarios|colaboradores' },
];

/** A profile's fields are the same objects for every message. */
const KNOWN = new WeakMap<IntakeField, { role: Role; own: Set<string> }>();

function knownOf(field: IntakeField): { role: Role; own: Set<string> } {
	const known = KNOWN.get(field) ?? { role: roleFor(field), own: new Set([field.name, field.label ?? '', field.question ?? ''].map((own) => foldLabel(own)).filter((own) => own !== '')) };
	KNOWN.set(field, known);
	return known;
}

export function roleOf(field: IntakeField): Role {
	return knownOf(field).role;
}

function roleFor(field: IntakeField): Role {
	const told = field.finds?.recognizer;
	if (told !== undefined) return ROLES.find(({ role }) => role === told)?.role ?? 'other';
	const asked = foldLabel(field.label ?? field.name);
	return ROLES.find((rule) => rule.types.includes(field.type) && asksWholly(asked, rule))?.role ?? 'other';
}

const LABELS = new Map<Role, Set<string>>(ROLES.map(({ role, labels }) => [role, new Set(labels.split('|'))]));

/** Somebody's second number, or somebody else's: never the one that a customer gives first. Folded. */
const OF_ANOTHER = /\b(?:billing|invoice|emergency|back ?up|alternat\w*|second\w*|other|additional|landlord|owner|spouse|partner|manager|tenant|rechnung\w*|notfall|zweit\w*|facturacion|emergencia|facturation|urgence|faturacao)\b/;

/** By all of its words: one that a label shares with a role says nothing, "Car colour" asks for no car. */
function asksWholly(asked: string, { role, words, ofTrade }: RoleRule): boolean {
	if (ofTrade?.split('|').includes(asked)) return false;
	const part = OF_ANOTHER.test(asked) ? undefined : partOf(asked);
	const said = asked.split(' ').filter((word) => word !== '');
	const isUsual = LABELS.get(role)?.has(asked) === true && (words.length === 0 || said.some((word) => words.includes(word)));
	return isUsual || (role !== 'company' && part?.sure === true && part.part === role) || (said.length > 0 && said.every((word) => words.includes(word)));
}

/**
 * How well a folded label asks for the field: 3 by its own name, label or question, 2 by a usual label of what it is about,
 * 1 by a word for a mail address or telephone number, whose answer can be told from others, 0 not at all.
 */
export function fitOf(label: string, field: IntakeField): 0 | 1 | 2 | 3 {
	const { role, own } = knownOf(field);
	if (own.has(label)) return 3;
	if (LABELS.get(role)?.has(label)) return 2;
	const part = partOf(label);
	if (part?.part !== role) return 0;
	if (part.sure) return 2;
	return role === 'email' || role === 'phone' ? 1 : 0;
}
