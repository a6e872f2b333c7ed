import { wordsOf } from './fold';

const set = (words: string) => new Set(words.split(/\s+/));

/** Who does not say who they are, and what forms are tried out with. */
const NOBODY = set('new form contact page site lead given provided supplied entered stated listed prospect facebook instagram google yelp angi thumbtack user anonymous anon anonym anonyme anonimo nobody noone no name nobody nil unknown private privat guest gast visitor website web customer client user test tester testing asdf qwerty xxx abc me myself someone somebody wireless caller toll free call unavailable restricted blocked withheld out area help quote estimate inquiry enquiry question request urgent number id your first last full enter here placeholder sample example none not applicable homeowner landlord landlady renter resident occupant neighbor neighbour emergency asap hi hello kein keiner sin nombre nom sans');
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
	service the of and for der die das und fur de del la las los le les et des du e da do das dos y`,
);
/** What sends by itself, under its maker's name. */
const DEVICES = set('cell cellphone landline iphone ipad galaxy samsung pixel android huawei xiaomi motorola scanner printer copier scan xerox canon ricoh brother konica minolta epson voicemail fax mailer daemon device my mobile phone');
/** Makers who are also somebody's name, and what stands between words: by themselves they may be a name. */
const MAKERS = set('brother canon my mobile phone the of and for de del la las le les los no me der die das und fur et des du e da do dos y ao it');
/** What is wrong or wanted, and where: two of these words and nothing else name nobody. */
const MATTERS = set('leak leaking leaky leaks repair fix broken clogged clog drain sink toilet faucet shower tub bathroom kitchen basement roof water hot cold heater heating heat furnace boiler cooling air conditioning ac hvac plumbing plumber electrical electrician install installation replacement cleaning tune up service maintenance inspection new old no needed wanted asap my the a an in for of and garage door doors window windows gutter gutters sewer pipe pipes valve pump outlet outlets breaker panel furnace brakes brake car tires tire tooth teeth toothache');
/** As networks fill in who calls where they know the place alone: "CHICAGO IL". */
const PLACE_CALLING = /^[A-Z][A-Z .'-]{4,30},? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
/** "Jane's iPhone". */
const OF_DEVICE = /^\S{1,40}['’]s (?:iphone|ipad|galaxy|pixel|phone|android|mobile|macbook|laptop)(?: \S{1,10}){0,2}$/i;
const NOBODYS_WORDS = new Set([...NOBODY, ...DUTIES, ...DEVICES]);
/** A request stands where the name was asked for. */
const ASKS = /^(?:i |we )?(?:need|call|want|looking|look|help|please|quote|estimate|would like|interested|inquiry|enquiry|request|question|price|how|can you|could you|do you|hello|hi there|ich brauche|wir brauchen|anfrage|necesito|quiero|consulta|besoin|demande|preciso|pedido)\b/;

/** What stands in a name's place and names nobody. */
export function isNoName(text: string): boolean {
	const words = wordsOf(text);
	if (/^(\p{L})\1+$/iu.test(text.trim()) || (words.length > 1 && /^(?:needed|wanted|required|gesucht|gebraucht)$/.test(words.at(-1) ?? ''))) return true;
	if (/\d{4}/.test(text) || (words.length > 1 && words.includes('test'))) return true;
	if (!/\p{L}/u.test(text) || /^\s*n[./]a\.?\s*$/i.test(text) || /\S@\S|^\s*(?:\w+:\/\/|www\.)/.test(text) || PLACE_CALLING.test(text.trim()) || /^[A-Z .]{3,30} CALL(?:ER)?$/.test(text.trim())) return true;
	return isOnly(words, NOBODYS_WORDS) || OF_DEVICE.test(text.trim()) || (words.length > 1 && (words.every((word) => MATTERS.has(word) || NOBODY.has(word)) || ASKS.test(words.join(' '))));
}

/** Whether all of the words are those of a department or a post: "Business Development", "Accounts Payable Dept." */
export function isDuty(text: string): boolean {
	return isOnly(wordsOf(text), DUTIES);
}

function isOnly(words: string[], known: ReadonlySet<string>): boolean {
	const named = words.filter((word) => !/^\d+$/.test(word));
	return named.every((word) => known.has(word)) && named.some((word) => !MAKERS.has(word));
}
