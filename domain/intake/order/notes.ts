import { isNegated, phrases, type Phrases } from '../../text';
import { sentencesOf, type Sentence } from '../fields/sentences';

type Kind = 'access' | 'hazard';

/** English · Spanish · French · German · Portuguese, folded. */
const ACCESS = phrases<true>([
	[
		true,
		`gate code, door code, entry code, access code, code for the gate, code is, code to get in, key code, keypad, lockbox, lock box, key box, key safe, keysafe, key is, keys are, spare key, key under, key with, doorman, concierge, superintendent, front desk has, buzz, buzzer, ring the bell, doorbell, doorbell doesnt, intercom, call when you arrive, text when you arrive, call on arrival, side gate, back gate, back door, side door, side entrance, rear entrance, back entrance, loading dock, freight elevator, no elevator, elevator is, park in, park on, park behind, park at, park by, text when you, text me when, knock on, lockbox on, parking, driveway, street parking, permit parking, dog, dogs, cat, cats, puppy, pets, pet in, alarm code, turn off the alarm, tenant will, tenant is home, neighbor has, neighbour has, basement door, walk up, third floor walk, stairs only`,
	],
	[true, `codigo de la puerta, codigo del porton, codigo de acceso, codigo es, llave la tiene, llaves las tiene, portero, conserje, timbre, telefonillo, aparcar, estacionar, aparcamiento, estacionamiento, perro, perros, gato, gatos, sin ascensor, puerta trasera, porton`],
	[true, `code d acces, code dacces, code du portail, code de la porte, digicode, cle est, cles sont, gardien, gardienne, interphone, sonnette, se garer, stationnement, parking, chien, chiens, chat, chats, sans ascenseur, pas d ascenseur, portail`],
	[true, `turcode, tur code, zugangscode, torcode, code lautet, schlussel liegt, schlussel ist, schlussel hat, schlusselkasten, hausmeister, klingel, klingeln, gegensprechanlage, parken, parkplatz, parkplatze, einfahrt, hund, hunde, katze, katzen, kein aufzug, ohne aufzug, hintereingang, hinterhof, hintertur`],
	[true, `codigo do portao, codigo da porta, codigo e, chave esta, chaves estao, porteiro, campainha, interfone, estacionar, estacionamento, cao, caes, cachorro, gato, sem elevador, porta dos fundos, portao`],
]);
const HAZARDS = phrases<true>([
	[
		true,
		`smell* gas, smell* ~ gas, gas smell*, gas leak*, gas odor, gas odour, leak* gas, carbon monoxide, co alarm, co detector, live wire*, bare wire*, exposed wire*, exposed wiring, spark*, arcing, burning smell, smell* burning, smells like burn*, something burning, smoke, smoking, electric shock, got shocked, shock from, water near the panel, water near the outlet*, water near the breaker*, water on the outlet*, water in the light*, water coming through the light*, water ~ electrical panel, water ~ breaker, water ~ fuse box, asbestos, lead paint, black mold, black mould, mold, mould, sewage, raw sewage, ceiling ~ collapse, ceiling is sagging, ceiling is bulging, ceiling ~ caving, collapsed, rats, wasps, wasp nest, wasps nest, bees, needles, biohazard, aggressive dog, dog bites, beware of the dog, beware of dog, guard dog, fuel leak, leaking fuel, gas tank leak, brake fluid leaking, no brakes, brakes failed, brake pedal goes to the floor, leaking battery, airbag`,
	],
	[true, `huele a gas, olor a gas, fuga de gas, monoxido, cables pelados, cable pelado, cables sueltos, cables al aire, chispas, chispea, humo, huele a quemado, olor a quemado, calambre, agua ~ enchufe*, agua ~ cuadro electrico, amianto, asbesto, moho, aguas negras, avispas`],
	[true, `odeur de gaz, sent le gaz, fuite de gaz, monoxyde, fils denudes, fil denude, fils a nu, etincelle*, fumee, odeur de brule, sent le brule, decharge electrique, eau ~ prise*, eau ~ tableau electrique, amiante, moisissure*, plomb dans la peinture, guepes, nid de guepes`],
	[true, `gasgeruch, riecht nach gas, gas riech*, gasleck, kohlenmonoxid, blanke kabel, blankes kabel, offene kabel, freiliegende kabel, funken, funkt, rauch, brandgeruch, verbrannt, stromschlag, wasser ~ steckdose*, wasser ~ sicherungskasten, asbest, schimmel, abwasser, wespen, wespennest`],
	[true, `cheiro a gas, cheiro de gas, cheira a gas, fuga de gas, vazamento de gas, monoxido, fios descarnados, fio descarnado, fios soltos, fios expostos, faisca*, fumo, fumaca, cheiro a queimado, cheiro de queimado, choque eletrico, agua ~ tomada*, agua ~ quadro eletrico, amianto, bolor, mofo, esgoto, vespas`],
]);

const LEXICONS: Record<Kind, Phrases<true>> = { access: ACCESS, hazard: HAZARDS };
/** Entries, and UTF-16 units of one. */
const MOST_NOTES = 10;
const NOTE_LIMIT = 240;

export interface Note {
	raw: string;
	start: number;
	end: number;
}

/** The clauses that say how to get in, or what is dangerous there, word for word; `no gas smell` is no hazard. */
export function notesIn(text: string, kind: Kind): Note[] {
	const notes: Note[] = [];
	for (const sentence of sentencesOf(text)) {
		const found = LEXICONS[kind].find(sentence.words);
		// "No elevator" says how to get in, too.
		const counts = found.some(({ start }) => kind === 'access' || !isNegated(sentence.words, start));
		if (counts && !isQuestionAboutThem(sentence, kind)) notes.push(note(sentence));
		if (notes.length === MOST_NOTES) break;
	}
	return notes;
}

/** "Do you have parking?" asks the business about itself. */
function isQuestionAboutThem({ raw }: Sentence, kind: Kind): boolean {
	return kind === 'access' && raw.endsWith('?') && /\b(?:do you|is there|have you|tienen|hay|avez-vous|y a-t-il|haben sie|gibt es|t[êe]m|h[áa])\b/i.test(raw);
}

function note({ raw, start }: Sentence): Note {
	const kept = raw.slice(0, NOTE_LIMIT);
	return { raw: kept, start, end: start + kept.length };
}
