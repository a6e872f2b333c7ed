import { wordsOf } from '../../text';

const set = (words: string) => new Set(words.split(/\s+/));

/** Who does not say who they are, and what forms are tried out with. */
const NOBODY = set('anonymous anon anonym anonyme anonimo nobody noone no name nobody nil unknown private privat guest gast visitor website web customer client user test tester testing asdf qwerty xxx abc me myself someone somebody kein keiner sin nombre nom sans');
/** Places and duties that a mailbox is named for. English · German · French · Spanish, Portuguese. */
const DUTIES = set(
	`accounts account payable receivable accounting billing invoices office manager management admin administrator administration reception receptionist front desk facilities facility maintenance
	property building operations purchasing procurement sales support service services info information contact team department dept hr human resources helpdesk help scheduling dispatch noreply reply mailbox
	buchhaltung buro empfang verwaltung hausverwaltung einkauf sekretariat comptabilite accueil secretariat administracion contabilidad recepcion oficina contabilidade recepcao secretaria the of and for der die das de la le`,
);
/** What sends by itself, under its maker's name. */
const DEVICES = set('iphone ipad galaxy samsung pixel android huawei xiaomi motorola scanner printer copier scan xerox canon ricoh brother konica minolta epson voicemail fax mailer daemon device my mobile phone');
const MAKERS = set('brother canon my mobile phone the of and for de la le no me der die das');
/** A request stands where the name was asked for. */
const ASKS = /^(?:i |we )?(?:need|want|looking|look|help|please|quote|estimate|would like|interested|inquiry|enquiry|request|question|price|how|can you|could you|do you|hello|hi there|ich brauche|wir brauchen|anfrage|necesito|quiero|consulta|besoin|demande|preciso|pedido)\b/;

/** What stands in a name's place and names nobody. */
export function isNoName(text: string): boolean {
	const words = wordsOf(text);
	if (!/\p{L}/u.test(text)) return true;
	const named = words.filter((word) => !/^\d+$/.test(word));
	const all = (known: ReadonlySet<string>) => named.every((word) => known.has(word)) && named.some((word) => !MAKERS.has(word));
	return all(NOBODY) || all(DUTIES) || all(DEVICES) || (words.length > 1 && ASKS.test(words.join(' ')));
}
