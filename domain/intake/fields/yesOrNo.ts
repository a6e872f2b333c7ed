import { CLAUSE_END, isNegated, phrases, type Phrases } from '../../text';
import { foldLabel } from '../../message';
import type { Found, IntakeField } from '../types';
import { DRIVABLE, framed, PATIENT, SWELLING, WATER, type Frame } from './frames';
import { sentencesOf } from './sentences';

interface Topic {
	/** By which a field names it in `finds`. */
	recognizer: NonNullable<NonNullable<IntakeField['finds']>['recognizer']>;
	/** Whole labels, folded. */
	words: string[];
	said: Phrases<boolean>;
	/** Where no phrase of the lexicon stands in a sentence. */
	frames: readonly Frame[];
}

/** What customers say of a yes-or-no field without naming it. A denied phrase counts the other way round. */
const TOPICS: readonly Topic[] = [
	{
		frames: DRIVABLE,
		recognizer: 'drivable',
		words: ['drivable', 'driveable', 'fahrbereit', 'roulante'],
		said: phrases<boolean>([
			[
				true,
				`still drive, still driving, drive* it, drive* in, drives, drove in, drove it, driving on it, runs and, runs ok, runs fine, car runs, truck runs, it runs, it moves, still starts, can ~ drive, drivable, driveable, still drives, it drives, car drives, still runs, can be driven, can drive it, i can drive, able to drive, still driving it, still drive it, i drive it, been driving it, driving it, safe to drive, drove it home, drove home, fahrbereit, faehrt noch, fahrt noch, se puede conducir, se puede manejar, todavia anda, roule encore, roule toujours, ainda anda, da para conduzir`,
			],
			[
				false,
				`not running, doesnt run, it died, died on, wont turn over, doesnt turn over, not turn over, no start, towed, tow truck, flatbed, broke down, broken down, stranded, dont dare ~ drive, wont dare ~ drive, afraid to drive, scared to drive, wouldnt drive, shouldnt drive, unsafe to drive, not safe to drive, cannot move, cant move, bringing it in on, aaa is, undrivable, undriveable, wont start, will not start, doesnt start, does not start, didnt start, wouldnt start, not starting, wont move, will not move, cant drive, cannot drive, cant be driven, cannot be driven, not drivable, not driveable, had it towed, got it towed, was towed, been towed, needs a tow, need a tow, tow it, towed it, had to be towed, dead in, stuck in park, springt nicht an, startet nicht, abgeschleppt, no arranca, no enciende, no anda, remolcado, grua, ne demarre pas, ne demarre plus, remorque, nao pega, nao arranca, rebocado, reboque`,
			],
		]),
	},
	{
		frames: WATER,
		recognizer: 'waterShutOff',
		words: ['water shut off', 'water shutoff', 'water off', 'is the water shut off', 'is the water off'],
		said: phrases<boolean>([
			[
				true,
				`shut* it off at, turn* it off at, shut* off ~ valve, shut* ~ valve off, turn* off ~ valve, close* ~ valve, close* ~ main, turn* off ~ water, turn* off ~ main, shut* off ~ water, shut* off ~ main, turn* ~ water ~ off, shut* ~ water ~ off, water ~ shut off, water ~ turned off, waters off, water is now off, valve ~ closed, main ~ closed, main ~ off, wasser ~ abgedreht, wasser ~ abgestellt, agua ~ cerrada, agua ~ cortada, eau ~ coupee, water is off, water off, water is shut off, water is turned off, water turned off, shut the water off, shut off the water, turned the water off, turned off the water, turned the main off, turned off the main, shut the main off, shut off the main, main is off, main valve is off, closed the main, closed the valve, turned the valve off, shut the valve, stopcock is off, turned off the stopcock, turned the stopcock off, water shut off, wasser ist abgestellt, wasser abgestellt, wasser abgedreht, haupthahn zugedreht, haupthahn zu, he cerrado la llave, cerre la llave, ya cerre el agua, cortado el agua, cerrado el agua, llave de paso cerrada, coupe leau, ferme larrivee, ferme la vanne, vanne est fermee, leau est coupee, eau est coupee, fechei a agua, fechei o registo, agua fechada, registro fechado`,
			],
			[
				false,
				`turned ~ back on, water ~ back on, water ~ still ~ running, water ~ still ~ coming, water ~ still ~ gushing, water ~ still ~ pouring, water ~ still ~ on, dont know how to shut, dont know how to turn, no idea how to shut, no idea how to turn, dont know where the valve, no idea where, cant ~ find ~ shutoff, cant ~ find ~ shut off, cant ~ find ~ valve, cant ~ find ~ main, couldnt ~ find ~ valve, couldnt ~ find ~ shutoff, cant get ~ valve, cannot get ~ valve, couldnt get ~ valve, valve ~ seized, valve ~ stuck, valve ~ broken, shutoff ~ broken, shutoff ~ stuck, shutoff ~ doesnt work, valve ~ doesnt work, valve ~ wont, water is still running, water still running, water is still on, water still on, cant find the shutoff, cant find the shut off, cannot find the shutoff, cant find shutoff, cant find the main, cant find the valve, cant find the stopcock, valve is stuck, valve wont turn, cant turn the water off, cant turn it off, cant shut it off, cant shut the water off, dont know where the shutoff, dont know where the main, havent shut the water off, wasser lauft noch, finde den haupthahn nicht, no encuentro la llave, el agua sigue, je ne trouve pas la vanne, nao encontro o registo`,
			],
		]),
	},
	{
		frames: SWELLING,
		recognizer: 'swelling',
		words: ['swelling', 'fever', 'swelling or fever', 'fever or swelling', 'schwellung', 'hinchazon', 'gonflement', 'inchaco'],
		said: phrases<boolean>([
			[
				true,
				`temp of, lump on, abscess, bump on ~ gum, dicke backe, backe ist dick, backe dick, swollen, swelling, swelled, puffy, fever, feverish, temperature of, running a temperature, geschwollen, schwellung, fieber, hinchad*, hinchazon, inflamad*, fiebre, gonfle, gonflee, gonflement, enfle, fievre, inchad*, inchaco, febre`,
			],
		]),
	},
	{
		frames: PATIENT,
		recognizer: 'newPatient',
		words: ['new patient', 'first visit', 'neupatient', 'paciente nuevo', 'nuevo paciente', 'nouveau patient', 'novo paciente', 'paciente novo'],
		said: phrases<boolean>([
			[
				true,
				`new in town, new to town, new to the area, new here, never visited, never been to you*, never been there, never been here, never been a patient, never been in your, never seen anyone there, not ~ patient yet, become a patient, become patients, register as, first time, looking for a new, looking for a dentist, looking for a doctor, need a new dentist, need a new doctor, switching dentists, changing dentists, new patient, new patients, new to the practice, new to your practice, new to your office, first visit, first time visit*, first appointment with you, never been to you*, havent been to you*, never been a patient, not been to your, just moved, neue patientin, neuer patient, neupatient*, zum ersten mal bei ihnen, war noch nie bei ihnen, paciente nuev*, nuev* paciente*, primera visita, primera vez con ustedes, nouveau patient, nouvelle patiente, premiere visite, premiere fois chez vous, nov* paciente*, primeira consulta, primeira vez`,
			],
			[
				false,
				`been here before, been there before, been to you before, existing client, been seeing dr, been seeing doctor, been seeing you, patient of yours, patient of dr, patient there, patient since, patient for, come in every, have my records, you did my, you put in my, was in last, was there last, was in for, been with you, saw dr, my last visit, long time patient, existing patient, current patient, returning patient, regular patient, been a patient, been coming to you, already a patient, long time patient, my last visit, last visit with you, seen me before, saw me last, you saw me, my last check up, my last checkup, my last cleaning, patientin bei ihnen, patient bei ihnen, schon patient, schon patientin, ya soy paciente, soy paciente, deja patient, deja patiente, deja venu, deja venue, suivi chez vous, suivie chez vous, ja sou paciente, sou paciente`,
			],
		]),
	},
];

const CONFIDENCE = 0.85;
/** Said both ways: what was said last counts, and not for much. */
const TORN = 0.55;

function topicOf(field: IntakeField): Topic | undefined {
	const told = field.finds?.recognizer;
	if (told !== undefined) return TOPICS.find(({ recognizer }) => recognizer === told);
	const asked = foldLabel(field.label ?? field.name);
	return TOPICS.find(({ words }) => words.includes(asked));
}

/** What somebody else's thing does. */
const OF_ANOTHER = /\b(?:hers|theirs|(?:cousin|neighbor|neighbour|friend|brother|sister|mom|dad)s (?:drove|runs|ran|drives|started|starts|was|is)|(?:nachbar|freund|kollege)\w* (?:fuhr|fahrt)|(?:vecin|amig)[oa] (?:anda|andaba)|(?:voisin|ami)e? (?:roule|roulait))\b/;

/** What the text says of the field, the last word of it; nothing where it speaks of something else. */
export function yesOrNo(field: IntakeField, text: string): Array<Found<boolean>> {
	const topic = topicOf(field);
	if (topic === undefined) return [];
	const said: Array<Found<boolean>> = [];
	for (const sentence of sentencesOf(text)) {
		if (OF_ANOTHER.test(sentence.words.join(' '))) continue;
		const isQuestion = sentence.raw.endsWith('?');
		const found = isQuestion ? [] : topic.said.find(sentence.words).filter(({ start }) => !isSupposed(sentence.words, start));
		if (found.length === 0) {
			const value = framed(topic.frames, sentence.words, isQuestion);
			if (value !== undefined) said.push({ value, raw: sentence.raw, start: sentence.start, end: sentence.end, confidence: CONFIDENCE, valid: true });
			continue;
		}
		// `new patient` inside `not a new patient`: of phrases that share words the longer decides, of several the last.
		const decisive = found.filter((one) => !found.some((other) => other !== one && other.start < one.end && other.end > one.start && other.end - other.start > one.end - one.start)).at(-1);
		if (decisive === undefined || (decisive.start > 0 && sentence.words.slice(0, decisive.start).join(' ').endsWith('not sure'))) continue;
		const { value, start } = decisive;
		const isDenied = isNegated(sentence.words, start) || denied(sentence.words, start);
		said.push({ value: isDenied ? !value : value, raw: sentence.raw, start: sentence.start, end: sentence.end, confidence: CONFIDENCE, valid: true });
	}
	// One sign is enough: `no fever but my cheek is swollen`.
	if (topic.recognizer === 'swelling' && said.some(({ value }) => value)) return said.filter(({ value }) => value);
	const torn = new Set(said.map(({ value }) => value)).size > 1;
	return said.slice(-1).map((last) => ({ ...last, confidence: torn ? TORN : last.confidence }));
}

/** What a yes says of the field, where the question puts it in the topic's own words: "Is it your first visit?". */
export function askedOf(field: IntakeField, question: string): boolean | undefined {
	const [asked] = topicOf(field)?.said.find(sentencesOf(question).at(-1)?.words ?? []) ?? [];
	return asked?.value;
}

const DENIERS = new Set(
	'nothing nobody nichts nada rien no not never neither nor without cant cannot couldnt wont dont doesnt didnt havent hasnt hadnt isnt arent wasnt wouldnt shouldnt unable kein keine keinen nicht ohne nie sin nunca ni pas sans ne n jamais aucun aucune nao sem nem'.split(' '),
);
/** `dont know how to`: the denial reaches over the question. */
const NOT_KNOWN = /\b(?:dont|not|no|cant|never) (?:\w+ ){0,1}(?:know|idea|sure|figure|figured) (?:how|where|if|whether)\b/;
/** Words over which a denial reaches; over `or` as far as six. */
const REACH = 3;

/** `if I turn the water off`: said of what may be. */
function isSupposed(words: string[], start: number): boolean {
	const clause = words.slice(words.lastIndexOf(CLAUSE_END, start - 1) + 1, start);
	return clause.some((word, index) => word === 'if' || word === 'wenn' || word === 'falls' || (index === 0 && (word === 'si' || word === 'se')));
}

/** `havent turned off the water`; `no fever or swelling`: the denial reaches over `or`. */
function denied(words: string[], start: number): boolean {
	const clause = words.slice(words.lastIndexOf(CLAUSE_END, start - 1) + 1, start);
	const reach = clause.some((word) => ['or', 'nor', 'oder', 'ni', 'ou', 'o'].includes(word)) ? 2 * REACH : REACH;
	if (NOT_KNOWN.test(clause.join(' '))) return true;
	return clause.slice(-reach).some((word) => DENIERS.has(word)) && !clause.slice(-reach).includes('but');
}
