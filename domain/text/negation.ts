const NEGATORS = new Set(
	`no not non isnt arent wasnt dont doesnt didnt never without nor
	kein keine keinen keinem keiner nicht ohne nie
	pas aucun aucune sans jamais
	sin ningun ninguna nunca tampoco
	nao sem nenhum nenhuma`.split(/\s+/),
);

/** Words that may stand between the negation and what it denies. `no water, pipe burst` has none, so nothing is denied. */
const BETWEEN = new Set(
	`a an the any real really actual actually of so that very super too exactly currently sign signs it is this there at all urgent
	ein eine einen so sehr wirklich akut akuter echter
	un une de d du si vraiment tres est
	una uno es muy tan esta ningun ninguna
	um uma e muito tao realmente`.split(/\s+/),
);

const LOOK_BACK = 4;

/** Whether what starts at `start` is denied: `not an emergency`, `kein Notfall`, `pas urgent`. */
export function isNegated(words: string[], start: number): boolean {
	for (let at = start - 1; at >= Math.max(0, start - LOOK_BACK); at--) {
		if (NEGATORS.has(words[at])) return true;
		if (!BETWEEN.has(words[at])) return false;
	}
	return false;
}
