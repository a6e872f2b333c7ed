import { CLAUSE_END } from '../../text';

/**
 * A thing and a state that stand in one clause in any order, folded: "we killed the water to the house", "hemos cerrado la
 * llave". English · Spanish · French · German · Portuguese.
 */
export interface Frame {
	value: boolean;
	thing: RegExp;
	state: RegExp;
	/** The clause speaks of something else with it, or of what may be. */
	unless?: RegExp;
	/** A denial in the clause says the opposite; otherwise it is part of the state, or the clause says nothing. */
	turns?: true;
}

const DENIAL = /\b(?:no|not|never|cant|cannot|couldnt|wont|dont|doesnt|didnt|havent|hasnt|isnt|arent|wasnt|unable|nobody|nothing|kein\w*|nicht|nie|nichts|nunca|ni|nada|pas|jamais|rien|aucune?|nao|nem)\b/;
/** Of what may be. */
const SUPPOSED = /\b(?:if|when|once|should|shall|would|whether|please|need to|have to|going to|wenn|falls|sobald|soll\w*|cuando|debo|quand|faut|quando|devo)\b|^(?:si|se)\b/;

export const WATER: readonly Frame[] = [
	{
		value: false,
		thing: /\b(?:valve|shutoff|shut off|stopcock|mains?|\w*hahn|ventil|llave|vanne|robinet|registo|registro)\b/,
		state: /\b(?:stuck|rusted|rusty|seized|frozen|budge|broken|snapped|corroded|wont|klemm\w*|lasst sich nicht|sitzt fest|atascad\w+|rot[ao]|no cierra|bloquee?|grippee?|coince\w*|emperrad\w*)\b/,
		unless: /\b(?:pipe|toilet|water main (?:is )?broke\w*)\b/,
	},
	{ value: false, thing: /\b(?:water|wasser|agua|leau|eau)\b/, state: /\b(?:(?:keeps|still) (?:gushing|pouring|running|coming|spraying|flowing|shooting)|lauft (?:immer noch|weiter)|sigue saliendo|continue de couler|coule toujours|continua a sair)\b/ },
	{
		value: true,
		thing: /\b(?:water|mains?|valves?|stopcock|supply|shutoff|agua|llave|leau|eau|vanne|robinet darret|wasser|haupt\w*|absperr\w*|\w*hahn|ventil|registo|registro)\b/,
		state: /\b(?:off|shut|closed|cut|isolated|killed|cerr\w+|cort\w+|coup\w+|ferm\w+|zu|zugedreht|abgestellt|abgedreht|abgesperrt|fech\w+)\b/,
		unless: /\b(?:heater|breaker|hot water|electric\w*|power|gas|taps?|faucet|toilet|hose|pressure|cut off|short|pipe|cut (?:in|through)|ceiling|came|fell|comes|where|wo|donde|ou)\b/,
		turns: true,
	},
];

export const PATIENT: readonly Frame[] = [
	{ value: true, thing: /\b(?:accept\w*|tak(?:e|ing)|welcom\w*|nehmen|acept\w+|prenez|acceptez|aceit\w+)\b/, state: /\b(?:new patients?|neue patient\w*|pacientes nuevos|nuevos pacientes|nouveaux patients|novos pacientes)\b/ },
	{
		value: true,
		thing: /\b(?:never|havent|not|noch nie|nie|jamais|nunca)\b/,
		state: /\b(?:(?:been|visited|come|gone|seen)(?: \w+)? (?:to )?(?:you|your|there|here)|bei ihnen|en su (?:consulta|clinica)|con ustedes|ven[ue]e? chez vous|chez vous|na vossa|convosco)\b/,
		unless: /\b(?:since|lately|recently|seit|desde|depuis|years?|months?|mehr|again|rude|happy|happier|problem|pain|complain\w*)\b/,
	},
	{ value: true, thing: /\b(?:neu|nueva?|nouvelle|nouveau|nov[ao]|new)\b/, state: /\b(?:bei ihnen|con ustedes|chez vous|convosco|with you|at your (?:office|practice|clinic))\b/, unless: /\b(?:crown|filling|insurance|termin|cita|rendez|doctor|dentist|krone|corona)\b/ },
	{ value: true, thing: /\b(?:old|previous|former|last|current)\b/, state: /\bdentist (?:retired|moved|closed|left|passed)\b/ },
	{
		value: false,
		thing: /\b(?:registered|on file|already|usually|always|last|overdue|regular|again|schon|bereits|langer|deja|ya|siempre|toujours|ja|sempre)\b/,
		state: /\b(?:with you|at your (?:office|practice|clinic)|see dr|see doctor|my (?:six month|6 month|recall|cleaning|check up|checkup)|bei ihnen|chez vous|con ustedes|en su consulta|convosco)\b/,
		unless: /\b(?:refer\w*|new|if|other|another|kids?|child\w*|husband|wife|son|daughter|friends?|mother|father|never|not|nie|nunca|jamais|called|calling|spoke|emailed|wrote|book\w*|termin)\b/,
	},
	{ value: false, thing: /\byou\b/, state: /\b(?:fixed|did|pulled|filled|placed|made|took out|put in|cleaned) (?:my|a|the) (?:\w+ )?(?:crown|tooth|filling|teeth|bridge|implant|root canal|denture|veneer)\b/, unless: /\b(?:can|could|would|will|when|if)\b/ },
	{ value: false, thing: /\b(?:havent|not)\b/, state: /\bbeen (?:in|back)(?: for| in| since)\b/ },
];

export const SWELLING: readonly Frame[] = [
	{
		value: true,
		thing: /\b(?:cheeks?|jaw|face|gums?|lips?|eye|backe|wange|gesicht|zahnfleisch|cara|mejilla|encia|joue|visage|gencive|bochecha|rosto|gengiva)\b/,
		state: /\b(?:blown up|balloon\w*|twice|huge|puff\w*|bigger|lump|bulg\w*|dick\w*|\w*schwoll\w*|hinch\w+|enflee?s?|gonfl\w*|inch\w+)\b/,
		turns: true,
	},
];

export const DRIVABLE: readonly Frame[] = [
	{
		value: false,
		thing: /\b(?:it|its|car|truck|van|suv|engine|battery|vehicle|she|auto|wagen|motor|coche|carro|camioneta|esta|voiture|vehicule|elle|totally|completely)\b/,
		state: /\b(?:stuck|dead|seized|stranded|immobili\w+|parad[oa]|liegen\w*|sitting (?:in|on|at))\b/,
		unless: /\b(?:windows?|doors?|sunroof|lock|keys?|seat|trunk|hood|wipers?|radio|fob|calipers?|pedal|lights?|not dead|in traffic|last week|jump\w*)\b/,
	},
	{ value: false, thing: /\b(?:leave|left|leaving)\b/, state: /\b(?:side of the road|roadside|parking lot|shoulder|there overnight)\b/ },
	{ value: false, thing: /\b(?:springt|startet|fahrt|prende|arranca|enciende|camina|demarre|roule|liga|pega|arranca)\b/, state: /\b(?:nicht mehr|nicht an|nicht|no (?:prende|arranca|enciende|camina)|ne \w+ (?:plus|pas)|nao (?:liga|pega|arranca|anda))\b/ },
	{
		value: true,
		thing: /\b(?:can|able|still|kann|konnen|noch|puedo|todavia|peux|encore|toujours|posso|consigo|ainda)\b/,
		state: /\b(?:drive (?:it|over|in|the car|slowly)|limp|nurse|gets? me|getting me|fahren|fahre|manejar|conducir|rouler|andar|conduzir)\b/,
		unless: /\b(?:not|cant|cannot|dont|nicht|no|pas|plus|nao|you|your|sie|usted|vous)\b/,
	},
	{ value: true, thing: /\b(?:drove|limped)\b/, state: /\b(?:drove|limped) (?:it|her|home|over|here|back|to work)\b/, unless: /\b(?:not|never|someone|somebody|he|she|they|when|until|another|rental)\b/ },
];

/** The last clause of a sentence that fits, and what it says. */
export function framed(frames: readonly Frame[], words: string[], isQuestion: boolean): boolean | undefined {
	const clauses = words.join(' ').split(` ${CLAUSE_END} `);
	let said: boolean | undefined;
	for (const clause of clauses) {
		const frame = frames.find(({ thing, state, unless }) => thing.test(clause) && state.test(clause) && unless?.test(clause) !== true);
		if (frame === undefined || (isQuestion && frame !== PATIENT[0]) || SUPPOSED.test(clause)) continue;
		said = frame.turns && DENIAL.test(clause) ? !frame.value : frame.value;
	}
	return said;
}
