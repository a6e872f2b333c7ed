import { PACKS } from '../../../language';
import { phrases } from '../../../text';

/**
 * Somebody asks for something to be done for them. Who offers something or looks for employment does not say it so: what
 * vendors and applicants put in the same words stands among the neutral ones.
 */
const requestWording = phrases<true>(
	PACKS.map(({ cues }) => [true, cues.asks]),
	PACKS.map(({ cues }) => cues.notAsks).join(','),
);

export function asksForSomething(words: string[]): boolean {
	return requestWording.find(words).length > 0;
}

const POSSESSIVES = new Set(PACKS.flatMap(({ signs }) => signs.possessives.split(' ')));

/** What is ours to a vendor or an applicant, and what everybody has: speaking of it is no matter of one's own. */
const SELLERS = new Set(
	`name number phone cell email mail address website site page team company firm agency business brand product products platform software app bot solution solutions
	service services system systems tool tools technology technologies catalog catalogue client clients customer customers partner partners portfolio price prices pricing rate rates offer offers
	offering range line sales work works experience skills resume cv application degree background studies training license licence certificate references opinion best own demo trial program programme
	manager colleague colleagues boss ceo founder calendar link profile reviews warehouse factory stock delivery samples brochure
	nombre numero correo empresa producto productos servicio servicios catalogo clientes equipo experiencia curriculum trabajo
	nom numero adresse entreprise societe produit produits service solution catalogue clients equipe experience candidature metier
	firma unternehmen name nummer produkt produkte software losung losungen katalog kunden team angebot sortiment bewerbung lebenslauf ausbildung erfahrung zeugnisse unterlagen
	nome numero empresa produto produtos servico servicos catalogo clientes equipa equipe experiencia curriculo trabalho`.split(/\s+/),
);
/** Words between the possessive and what it is about: `our 50 gallon tank`. */
const REACH = 3;

/** A thing of one's own is spoken of: `our boiler`, `meine Tochter`. */
export function speaksOfOwnThing(words: string[]): boolean {
	return words.some((word, at) => {
		if (!POSSESSIVES.has(word)) return false;
		const next = words.slice(at + 1, at + 1 + REACH);
		return next.length > 0 && /^\p{L}{2}/u.test(next[0]) && !next.some((one) => SELLERS.has(one));
	});
}
