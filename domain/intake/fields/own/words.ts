/** Small words of statements, folded: English · Spanish · French · German · Portuguese. */
const set = (...lists: string[]) => new Set(lists.join(' ').split(/\s+/));

/** Between the words of one label, and before it. */
export const LITTLE = set(
	'the a an of to for in on at by with per from and any some',
	'el la los las un una de del al en con por para y',
	'le les l un une des du d de la en dans avec par pour et',
	'der die das den dem des ein eine einen einer von vom zu zum zur in im an am auf mit pro fur und',
	'o os as um uma do da dos das em no na com por para e',
);

/** What says that a thing is its value. */
export const COPULAS = set(
	'is are was were be been being will would should shall its reads says equals',
	'es son era fue sera seria',
	'est sont etait sera serait cest',
	'ist sind war waren ware lautet heisst betragt wird',
	'e sao foi seria',
);

/** When something was or will be. */
export const HAPPENS = set('happened happens occurred took takes place starts started begins began ends ended falls fell paso ocurrio empieza arrive commence passierte geschah beginnt endet aconteceu comeca');

/** Before a value, beside a copula. */
export const BEFORE_VALUE = set(
	'about around approximately roughly approx circa currently now just exactly on at since by the a an in called named',
	'unos unas aproximadamente alrededor de el la en desde actualmente',
	'environ le la a vers depuis actuellement',
	'etwa ungefahr circa ca rund am um der die das seit derzeit',
	'cerca de aproximadamente o a em desde atualmente',
);

/** Whose the thing is: the customer's own. */
export const OWN = set('my our his her its their the mi mis nuestro nuestra su mon ma mes notre nos son sa mein meine meinen unser unsere sein seine ihr ihre meu minha nosso nossa seu sua el la le der die das o a');

export const POSSESSES = set('have has havent hasnt haven hasn got own owns use uses keep keeps includes tenemos tengo tiene hay avons ai a habe haben hat gibt besitzen temos tenho tem ha');
export const ADVERBS = set('always already still also usually fully completely currently now all both definitely just really very siempre toujours immer sempre schon deja ya ja');
export const EXISTS = set('there theres theyre');
export const WISHES = set(
	'need needs want wants like prefer prefers require requires wish please include add choose take order thinking hoping planning considering rather',
	'necesito necesitamos quiero queremos quisiera prefiero preferimos',
	'voudrais voudrions veux voulons prefere preferons souhaite souhaitons besoin',
	'brauche brauchen mochte mochten will wollen hatte hatten gerne bevorzuge',
	'preciso precisamos quero queremos gostaria prefiro preferimos',
);
export const SUBJECTS = set('i we it he she they this that these those im were its hes shes theyre el ella ellos yo nosotros il elle ils elles je nous on ich wir er sie es ele ela eu nos');
export const AUXILIARIES = set('can could will would does do did is are has have cant cannot couldnt wont doesnt dont isnt arent puede kann konnen peut pode');
/** Between what governs a thing and the thing. */
export const DEGREES = set('a an the any some our my his her its plenty lots of very still also already been yet really quite rather now even only just more to too going both all be get getting having got seen noticed found in on at under with ein eine einen un une una um uma den die das');

/** Folded as words are, without their apostrophes. */
export const DENIERS = set(
	'not no never none neither nor without dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt cant cannot couldnt wont wouldnt shouldnt',
	'sin nunca tampoco ni pas ne n sans aucun aucune jamais kein keine keinen keiner nicht nie ohne nao sem nem nenhum nenhuma',
);

/** Somebody else's, another time's, or what only may be. */
export const ELSEWHERE = set(
	'you your yours neighbor neighbour neighbors neighbours friend friends brother sister mother father parents cousin colleague everybody everyone people somebody someone others another ago last previous previously former formerly used once ourselves myself',
	'if whether unless wonder wondering maybe perhaps might unsure sure know idea suppose',
	'usted ustedes vecino vecina vecinos amigo amiga hace pasado anterior antes si quiza quizas tal',
	'vous votre vos voisin voisine voisins ami amie dernier derniere ancien avant si peut',
	'nachbar nachbarin nachbarn freund freundin letztes letzten letzte fruher vorige damals wenn falls ob vielleicht',
	'voce vizinho vizinha vizinhos passado passada antes se talvez',
);

/** What is said of a thing and is no value of it. */
export const PREDICATES = set(
	'fine good bad ok okay great nice lovely perfect broken wrong expensive cheap unknown old older new newer not no here there important urgent open closed gone missing ready available unavailable higher lower better worse best',
	'too very so really quite rather still already also always never being in on at off out up down to for from with without under over near behind beside because what how why when where whether if as like than',
	'full empty dirty clean loud noisy slow fast hard easy difficult impossible possible necessary true false late early done torn cracked stuck dead lost stolen mine yours ours his hers theirs theirs awful terrible poor rude strange weird odd funny busy free ill sick',
	'it we he she they i you this that these those there somewhere nowhere something nothing anything everything needed required due more less much many enough several both',
	'bien mal roto rota caro cara nuevo nueva viejo vieja cerrado cerrada abierto abierta muy demasiado tambien ya aqui bon bonne casse cassee cher chere neuf neuve vieux vieille ferme fermee ouvert ouverte tres trop aussi deja ici',
	'gut schlecht kaputt teuer neu alt zu sehr auch schon hier nicht weg offen geschlossen bom boa mau ma quebrado quebrada caro novo nova velho velha fechado fechada aberto aberta muito tambem aqui',
);

/** Words by which a label asks and which no answer repeats. */
export const ASKING = set(
	'number count total amount how many much which what is are do does you have there any your our number total size wanted needed required requested desired available present name',
	'numero cuantos cuantas hay cantidad nombre combien y a t il anzahl wie viele gibt es zahl numero quantos quantas ha',
);
