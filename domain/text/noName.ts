import { wordsOf } from './fold';

const set = (words: string) => new Set(words.split(/\s+/));

/** Who does not say who they are, what a field says by itself, and what forms are tried out with. English · German · French · Spanish · Portuguese · Dutch · Italian · Polish. */
const NOBODY = set(
	`new form contact page site lead given provided supplied entered stated listed prospect facebook instagram google yelp angi thumbtack user anonymous anon anonym anonyme anonimo nobody noone no name nobody nil unknown private privat guest gast visitor website web customer client user test tester testing asdf qwerty xxx abc me myself someone somebody wireless caller toll free call unavailable restricted blocked withheld out area help quote estimate inquiry enquiry question request urgent number id your first last full enter here placeholder sample example none not applicable homeowner landlord landlady renter resident occupant neighbor neighbour emergency asap hi hello
	ihr dein euer name vorname nachname vollstandiger kein keine keiner niemand ohne angabe angaben unbekannt unbekannte anonymer kunde kundin mieter mieterin vermieter vermieterin eigentumer eigentumerin hausbesitzer hausbesitzerin interessent interessentin besucher benutzer bewohner anwohner nachbar privatperson privatkunde kontakt kontaktformular formular webseite anfrage anrufer
	votre prenom nom complet sans aucun aucune personne inconnu inconnue cliente locataire proprietaire visiteur utilisateur particulier voisin voisine formulaire essai appelant
	su tu nombre apellido apellidos completo sin ninguno ninguna nadie desconocido desconocida anonima clienta inquilino inquilina propietario propietaria visitante usuario particular vecino vecina formulario prueba consulta
	neuer neue nuevo nueva nouveau nouvelle novo nieuwe nieuw nuovo nuova nowy nowa
	seu nome sobrenome apelido sem nenhum nenhuma ninguem desconhecido desconhecida utilizador vizinho teste pedido
	uw jouw naam voornaam achternaam geen onbekend onbekende anoniem klant huurder huurster verhuurder eigenaar eigenaresse bezoeker gebruiker bewoner formulier contactformulier buurman buurvrouw
	proprietario proprietaria affittuario affittuaria locatario padrone ospite interessato interessata
	arrendatario arrendataria morador hospede huesped interessado interesado interesada titular bailleur habitant wohnungseigentumer hauseigentumer bauherr auftraggeber huiseigenaar woningeigenaar opdrachtgever belangstellende mieszkaniec zleceniodawca sasiad zainteresowany zainteresowana us our you
	mom mum mommy mummy dad daddy mama mamma papa wife husband son daughter mutter vater mutti vati ehemann ehefrau mere pere maman madre padre marido esposa esposo moglie marito moeder vader mae pai mieter
	neukunde neukundin neukunden suo tuo cognome nessuno nessuna senza sconosciuto sconosciuta privato utente visitatore condomino vicino modulo prova
	twoje twoj imie nazwisko brak nikt bez nieznany nieznana anonim anonimowy klient klientka lokator wlasciciel najemca gosc uzytkownik osoba prywatna formularz`,
);
/** "Prefer not to say", and what stands for it, in words. */
const REFUSED = /^(?:(?:(?:i )?(?:would |d )?(?:prefer|rather|choose)(?: to)? )?not (?:to )?(?:say|tell|answer|disclose|give|share|provide)|(?:mochte|will) (?:ich )?nicht (?:sagen|angeben)|prefiero no \w{1,12}|(?:je )?prefere ne pas \w{1,12}|prefiro nao \w{1,12}|(?:zeg|vertel) ik liever niet|liever niet|preferisco non \w{1,12}|wole nie \w{1,12}|n [av]|n v t|nvt|k a|n n|n d|s n|b d|s o|t b d|t b a|tbd|tba)$/;
/** Departments, desks and posts, as mailboxes are named and as they stand below a name. English · German · French · Spanish · Portuguese. */
const DUTIES = set(
	`accounts account accounting payable receivable ap ar billing invoices invoicing finance financial treasury payroll tax audit controlling office offices front back desk reception receptionist secretary secretariat assistant
	procurement purchasing purchase sourcing supply chain buying buyer logistics shipping receiving warehouse distribution fleet dispatch dispatcher scheduling planning operations operational production manufacturing plant
	facilities facility maintenance property properties building buildings housekeeping janitorial grounds leasing rentals residential commercial tenant resident relations engineering engineer technical technology tech technician it
	information systems system data security network infrastructure software development developer developers research design designer creative product products project projects program programs quality assurance control testing
	compliance legal risk safety health environment environmental marketing market communication communications media press public relations brand branding advertising digital social content editorial events event community customer
	customers client clients consumer success experience care support service services help helpdesk sales sale account business strategy strategic growth partnerships partner partners corporate external internal international regional global national
	human resources hr people talent recruiting recruitment hiring training learning education personnel staff team department dept division unit group section branch management manager managers managing supervisor superintendent lead leader
	head chief officer executive director directors vice president vp ceo cfo coo cto cmo owner founder administrator administration admin administrative coordinator specialist analyst consultant advisor adviser associate representative agent
	clerk senior junior deputy general info contact mailbox noreply reply inquiries enquiries orders
	buchhaltung rechnungswesen rechnungen finanzen empfang zentrale sekretariat buro verwaltung hausverwaltung geschaftsleitung geschaftsfuhrung vorstand leitung leiter leiterin einkauf beschaffung vertrieb verkauf marketing technik haustechnik
	entwicklung forschung produktion lager versand planung qualitatssicherung kundendienst kundenservice kundenbetreuung personal personalabteilung abteilung bereich referat team presse recht rechtsabteilung facility
	comptabilite facturation finances accueil standard achats achat approvisionnement ventes vente commerciale qualite logistique expedition technique entretien direction directeur directrice generale gestion
	ressources humaines juridique presse responsable departement secteur clientele
	contabilidad facturacion finanzas recepcion secretaria oficina gerencia gerente direccion director directora compras adquisiciones ventas comercial comerciales mantenimiento operaciones produccion almacen logistica calidad tecnico tecnica ingenieria
	desarrollo investigacion diseno sistemas atencion cliente clientes recursos humanos juridico departamento area administracion comunicacion prensa
	contabilidade faturacao financeiro financeira rececao recepcao secretariado escritorio gerencia direcao diretor diretora vendas manutencao operacoes producao armazem qualidade engenharia desenvolvimento investigacao projeto sistemas
	atendimento ao apoio juridico administracao comunicacao imprensa
	boekhouding administratie receptie secretariaat kantoor balie beheer beheerder vastgoedbeheer directie inkoop verkoop klantenservice klantcontact facturatie debiteuren crediteuren financien personeelszaken afdeling onderhoud techniek technische dienst magazijn logistiek huismeester bedrijfsbureau
	amministrazione contabilita fatturazione segreteria ufficio direzione acquisti vendite assistenza clienti servizio tecnico manutenzione personale risorse umane magazzino logistica stampa responsabile reparto amministratore condominio
	biuro ksiegowosc recepcja sekretariat administracja dzial dyrekcja zarzad sprzedaz sprzedazy zakupy zakupow obsluga klienta serwis techniczny kadry magazyn logistyka kierownik administrator spoldzielnia wspolnota
	service the of and for der die das und fur de del la las los le les et des du e da do das dos y van het en di della i w na`,
);
/** What sends by itself, under its maker's name. */
const DEVICES = set('to email e mail cell cellphone landline iphone ipad galaxy samsung pixel android huawei xiaomi motorola scanner printer copier scan xerox canon ricoh brother konica minolta epson voicemail fax mailer daemon device my mobile phone');
/** What stands between words. */
const BETWEEN = 'the of and for de del la las le les los el en un une una der die das und fur et des du d l e y ao do da dos van von het een w z di della il lo i na a an in';
/** Makers, words and pronouns that are also somebody's name, and what stands between words: by themselves they may be a name. */
const MAKERS = set(`brother canon son papa you to e my mobile phone no me it su tu seu ihr dein prova vicino ${BETWEEN}`);
/** What is wrong or wanted, and where: two of these words and nothing else name nobody. */
const MATTERS = set(
	`leak leaking leaky leaks repair fix broken clogged clog drain sink toilet faucet shower tub bathroom kitchen basement roof water hot cold heater heating heat furnace boiler cooling air conditioning ac hvac plumbing plumber electrical electrician install installation replacement cleaning tune up service maintenance inspection new old no needed wanted asap my the a an in for of and garage door doors window windows gutter gutters sewer pipe pipes valve pump outlet outlets breaker panel furnace brakes brake car tires tire tooth teeth toothache
	apartment apt unit flat house home wohnung haus objekt appartement maison logement casa piso vivienda apartamento huis woning mieszkanie appartamento
	heizung kaputt defekt undicht wasser warmwasser tropft wasserhahn rohr rohrbruch verstopft verstopfung abfluss toilette wc dusche bad kuche keller dach therme kessel reparatur wartung einbau austausch neu neue neuer strom stromausfall steckdose sicherung notfall dringend termin fenster tur rollladen klempner elektriker installateur angebot kostenvoranschlag
	fuite eau chaude froide robinet tuyau bouche bouchee evier toilettes douche bain cuisine cave toit toiture chaudiere chauffe chauffage climatisation panne reparation entretien urgent prise electricien plombier devis
	fuga agua caliente fria gotea grifo tuberia atasco desague inodoro ducha bano cocina tejado caldera termo calentador calefaccion aire acondicionado reparacion instalacion mantenimiento urgente averia enchufe electricista fontanero plomero presupuesto
	vazamento quente torneira cano entupido pia sanita duche chuveiro cozinha telhado caldeira esquentador aquecedor ar condicionado avaria reparacao conserto instalacao manutencao tomada eletricista canalizador encanador orcamento
	lekkage lekt warm kraan leiding verstopt verstopping afvoer badkamer keuken kelder dak ketel cv verwarming kapot defect storing reparatie onderhoud installatie spoed stopcontact loodgieter elektricien offerte
	perdita acqua calda fredda rubinetto tubo scarico intasato doccia bagno cucina cantina tetto caldaia scaldabagno riscaldamento condizionatore guasto guasta rotto rotta riparazione manutenzione installazione elettricista idraulico preventivo
	wyciek cieknie kran woda ciepla rura zatkany zatkana odplyw toaleta prysznic lazienka kuchnia piwnica dach kociol bojler ogrzewanie awaria naprawa montaz pilne gniazdko hydraulik elektryk wycena
	${BETWEEN}`,
);
/** Words of a matter that are family names, too. */
const NAMES_TOO = set('caldera kitchen plumber klempner');
/** A matter's word from so many letters on is no name by itself. */
const LONG_WORD = 7;
/** As networks fill in who calls where they know the place alone: "CHICAGO IL". */
const PLACE_CALLING = /^[A-Z][A-Z .'-]{4,30},? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
/** "Jane's iPhone". */
const OF_DEVICE = /^\S{1,40}['’]s (?:iphone|ipad|galaxy|pixel|phone|android|mobile|macbook|laptop)(?: \S{1,10}){0,2}$/i;
const NOBODYS_WORDS = new Set([...NOBODY, ...DUTIES, ...DEVICES]);
const MATTERS_OF_NOBODY = new Set([...MATTERS, ...NOBODY]);
/** A request stands where the name was asked for. */
const ASKS =
	/^(?:i |we )?(?:ich (?:suche|mochte|habe)|wir suchen|guten tag|bitte|suche|angebot|busco|quisiera|solicito|presupuesto|hola|buenos dias|je (?:cherche|voudrais)|recherche|devis|bonjour|gostaria|procuro|orcamento|bom dia|ik (?:zoek|wil|heb)|wij zoeken|graag|kunt u|aanvraag|offerte|goedemorgen|ho bisogno|vorrei|cerco|preventivo|richiesta|buongiorno|potrzebuje|szukam|prosze|zapytanie|dzien dobry|need|call|want|looking|look|help|please|quote|estimate|would like|interested|inquiry|enquiry|request|question|price|how|can you|could you|do you|hello|hi there|ich brauche|wir brauchen|anfrage|necesito|quiero|consulta|besoin|demande|preciso|pedido)\b/;

/** "d’eau". */
const ELISION = /(?<![\p{L}\d])[dlDL]['’](?=\p{L})/gu;
/** Words and legal forms of firms and houses, which are in no person's name. */
const ORGANISATIONS = set(
	`gmbh ohg llc llp inc corp ltd plc vof srl sarl sasu eurl slu spzoo realty properties apartments bakery restaurant hotel dental clinic university condominiums associates holdings
	hausverwaltung immobilien praxis kanzlei backerei gasthaus pension kindergarten verein stadtwerke genossenschaft immobilier syndic agence boulangerie restaurante inmobiliaria comunidad panaderia clinica imobiliaria condominio padaria
	makelaardij makelaars vastgoed vastgoedbeheer vve bakkerij immobiliare condominio studio ristorante wspolnota spoldzielnia piekarnia restauracja`,
);

/** Legal forms that are names, too, as firms write them behind their own: "Nova SA", not "Ana Sá". */
const LEGAL_FORM = /\S (?:AG|KG|UG|B\.?V\.?|S\.?A\.?|S\.?A\.?S\.?|S\.?L\.?|S\.?[pP]\.?A\.?|Lda\.?)$/;

/** What stands in a name's place and names nobody. */
export function isNoName(text: string): boolean {
	const words = wordsOf(text.replace(ELISION, ''));
	if (/^(\p{L})\1+$/iu.test(text.trim()) || (words.length > 1 && /^(?:needed|wanted|required|gesucht|gebraucht)$/.test(words.at(-1) ?? ''))) return true;
	if (/\d{4}/.test(text) || (words.length > 1 && words.some((word) => ORGANISATIONS.has(word))) || LEGAL_FORM.test(text.trim()) || (words.length > 1 && words.includes('test'))) return true;
	if (!/\p{L}/u.test(text) || /^\s*n[./]a\.?\s*$/i.test(text) || /\S@\S|^\s*(?:\w+:\/\/|www\.)/.test(text) || PLACE_CALLING.test(text.trim()) || /^[A-Z .]{3,30} CALL(?:ER)?$/.test(text.trim())) return true;
	if (words.length > 0 && words.every(isTyped) && words.join('').length > 3) return true;
	if (REFUSED.test(words.join(' ')) || (words.length === 1 && words[0].length >= LONG_WORD && MATTERS.has(words[0]) && !NAMES_TOO.has(words[0]))) return true;
	return isOnly(words, NOBODYS_WORDS) || OF_DEVICE.test(text.trim()) || (words.length > 1 && (isOnly(words, MATTERS_OF_NOBODY) || ASKS.test(words.join(' '))));
}

/** Letters as they stand in the alphabet or on a keyboard. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'qwertz', 'azerty', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm'];

function isTyped(word: string): boolean {
	return word.length >= 3 && ROWS.some((row) => row.includes(word));
}

/** Whether all of the words are those of a department or a post: "Business Development", "Accounts Payable Dept." */
export function isDuty(text: string): boolean {
	return isOnly(wordsOf(text), DUTIES);
}

function isOnly(words: string[], known: ReadonlySet<string>): boolean {
	const named = words.filter((word) => !/\d/.test(word));
	return named.every((word) => known.has(word)) && named.some((word) => !MAKERS.has(word));
}
