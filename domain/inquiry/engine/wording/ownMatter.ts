import { phrases } from '../../../text';

/**
 * Somebody asks for something to be done for them. Who offers something or looks for employment does not say it so: what
 * vendors and applicants put in the same words stands among the neutral ones.
 */
const requestWording = phrases<true>(
	[
		[
			true,
			`i need, we need, need a, need an, need the, need our, need my, need one, need two, need help, need someone, need somebody, need to have, need it, need this, needs a, needs an, needs to be, needs new, needs fixing, needs replac*, needs repair*, needs work, do we need, do i need, in need of, i want a, we want a, want a new, want new, want our, want my, would like a new, i want to have, we want to have, we want to outsource, i want someone, want it done, i would like ~ quote, i would like ~ bid, i would like ~ estimate, i would like ~ appointment, would like ~ looked, would like ~ fixed, would like ~ done, would like to have, would like to get, would like to book, would like to schedule,
			quote for, quotes for, bids for, bids on, estimates for, quote us, quote me, quote on, bid for, bid on, estimate for, estimate on, a quote, an estimate, what do you charge, what would ~ cost, what does ~ cost, how much for, how much to, how much would, how much is, how much do you charge,
			looking for a plumber, looking for an electrician, looking for a dentist, looking for a mechanic, looking for an accountant, looking for a lawyer, looking for an agency, looking for a designer, looking for a contractor, looking for someone to, looking for somebody to, looking for help, looking to get, looking to have, looking for work on, hiring our, hiring a, hiring an, hire you to, hire someone to,
			can you come, can you look, can you help, can you fix, can you do, can you install, can you repair, can you replace, can you fit, can you see, can you send someone, could you come, could you look, could you help, could you fix, could you do, could you send someone, could someone, can someone, can somebody, are you able to, are you guys taking, taking on work, please come, please send someone, please call me, take a look at, have a look at, looked at, looked over, when can you, how soon can, do you fix, do you repair, do you replace, do you install, do you take, does ~ work for you, would ~ work for you, any openings this, any openings next, any openings today, any openings tomorrow, any appointments, book an appointment, make an appointment,
			is not working, isnt working, not working, stopped working, doesnt work, wont start, wont turn, wont stop, is leaking, are leaking, leaking, is broken, broke down, is clogged, clogged, backed up, is dead, quit working, is out, keeps running, not running, not cooling, not heating, tripping`,
		],
		[
			true,
			`necesito, necesitamos, nos hace falta, me hace falta, quisiera pedir, quisiera una cita, quiero pedir, quiero reservar, queremos que, pueden venir, puede venir, podrian venir, podria venir, podrian mirar, podrian arreglar, pueden arreglar, me pueden, nos pueden, cuanto cuesta, cuanto costaria, cuanto cobran, un presupuesto para, no funciona, dejo de funcionar, se rompio, se ha roto, gotea, no enciende, no arranca`,
		],
		[
			true,
			`jai besoin, nous avons besoin, il nous faut, il me faut, il faudrait, pouvez vous passer, pouvez vous venir, pourriez vous passer, pourriez vous venir, pouvez vous reparer, pouvez vous regarder, pouvez vous nous, pouvez vous maider, combien coute, combien couterait, un devis pour, je voudrais un rendez vous, je souhaite un rendez vous, je souhaite prendre, ne marche plus, ne fonctionne plus, ne demarre plus, en panne, fuit`,
		],
		[
			true,
			`ich brauche, wir brauchen, brauche ich, brauchen wir, ich benotige, wir benotigen, brauche hilfe, ich hatte gern, wir hatten gern, konnen sie vorbeikommen, konnen sie kommen, konnten sie vorbeikommen, konnten sie kommen, konnen sie sich ~ ansehen, konnen sie ~ reparieren, konnen sie uns helfen, konnen sie mir helfen, wann konnen sie, was kostet, was wurde ~ kosten, ein angebot fur, einen termin, ist kaputt, ist defekt, funktioniert nicht, geht nicht, springt nicht an, tropft, ist ausgefallen, ist verstopft, nachsehen`,
		],
		[
			true,
			`preciso de, precisamos de, preciso que, precisava de, queria marcar, gostaria de marcar, gostava de marcar, gostaria de um orcamento, podem vir, pode vir, podem passar, podiam vir, podem arranjar, conseguem vir, quanto custa, quanto custaria, quanto cobram, um orcamento para, nao funciona, deixou de funcionar, parou de funcionar, avariou, nao liga, nao arranca, esta a pingar, esta entupid*`,
		],
	],
	`you need a, you need an, you need the, you need to, do you need, if you need, whatever you need, everything you need, all you need, what you need, who need a, that need a, companies that need, we need just, we need only, i need only, i need just, need help with your, help with your, looking for more, are you looking, youre looking, if you are looking, a free quote for your, a free estimate for your, can you come back to me, no longer need, need a job, need the job, need a position, need work, i need a chance, need an opportunity, i need an internship, i need a placement, how much you, how much your, how much time, take a look at our, take a look at my, have a look at our, have a look at my, looked at your, looked over your, necesito trabajo, necesito empleo, necesito un empleo, necesito un trabajo, jai besoin dun emploi, jai besoin dun stage, ich brauche arbeit, ich brauche einen job, ich brauche einen praktikumsplatz, preciso de emprego, preciso de trabalho, preciso de um emprego, sie brauchen`,
);

export function asksForSomething(words: string[]): boolean {
	return requestWording.find(words).length > 0;
}

const POSSESSIVES = new Set(['my', 'our', 'mi', 'mis', 'nuestro', 'nuestra', 'mon', 'ma', 'mes', 'notre', 'nos', 'mein', 'meine', 'meinem', 'meinen', 'meiner', 'unser', 'unsere', 'unserem', 'unseren', 'unserer', 'meu', 'minha', 'nosso', 'nossa']);

/** What is ours to a vendor or an applicant, and what everybody has: speaking of it is no matter of one's own. */
const SELLERS = new Set(
	`name number phone cell email mail address website site page team company firm agency business brand product products platform software app solution solutions
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
