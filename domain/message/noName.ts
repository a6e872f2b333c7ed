/** What stands in place of a name: whole values, folded. English · Spanish · French · German · Portuguese. */
const NOBODY = new Set(
	(
		'anonymous|anon|anonymous user|none|na|n a|no name|noname|not given|not provided|not available|unknown|unknown caller|unknown name|no caller id|restricted|unavailable|private|private caller|private number|wireless caller|cell phone|' +
		'toll free|toll free caller|test|tester|testing|test test|guest|visitor|website visitor|customer|client|user|sender|lead|new lead|homeowner|tenant|owner|resident|patient|name|your name|full name|first last|first name|last name|' +
		'me|myself|someone|somebody|null|undefined|xxx|asdf|admin|administrator|webmaster|' +
		'anonimo|desconocido|cliente|invitado|prueba|nombre|anonyme|inconnu|client e|invite|essai|nom|anonym|unbekannt|kunde|kundin|gast|name vorname|desconhecido|convidado|teste|nome'
	).split('|'),
);

/** A function or a mailbox, where every word is one of these. */
const ROLES = new Set(
	(
		'the and of for our your main front back head general company business shop store building facility property office desk reception receptionist accounts account accounting accountant payable receivable ap ar billing invoice invoices invoicing ' +
		'finance financial bookkeeping bookkeeper payroll manager management supervisor superintendent director owner info information contact contacts mail email mailbox inbox sales marketing support service services customer client care ' +
		'maintenance facilities leasing rental rentals admin administration administrator purchasing procurement team staff crew department dept hr human resources operations dispatch scheduling scheduler appointments enquiries inquiries ' +
		'secretary assistant coordinator orders help helpdesk ' +
		'buchhaltung verwaltung hausverwaltung empfang sekretariat buro einkauf rezeption vertrieb zentrale recepcion administracion contabilidad oficina compras facturacion ventas gerencia ' +
		'comptabilite accueil secretariat facturation direction achats gestion recepcao financeiro faturamento faturacao escritorio contabilidade administracao'
	).split(/\s+/),
);

const DEVICE = /^(?:samsung|galaxy|iphone|ipad|android|pixel|motorola|huawei|xiaomi|redmi|nokia|oneplus|oppo|hp|canon|xerox|epson|ricoh|konica|minolta|kyocera|lexmark|sharp|toshiba|scanner|printer|copier|multifunction|laserjet|officejet|workcentre|smartphone|handy|telefono|movil)$/;
const OF_DEVICES = /^(?:my|mein|mi|mon|phone|mobile|cell|tablet|pro|max|plus|ultra|mini|note|edge|fold|google|apple|brother|device|mfp|scan|user|s)$|\d/;

/** What begins a request and no name; a request goes on in small letters. */
const REQUEST = /^(?:need|needs|needing|want|wants|looking|please|pls|help|quote|estimate|repair|fix|install|replace|how|what|when|do you|i need|we need|i want|my|our|necesito|quiero|busco|besoin|cherche|je|brauche|suche|ich|wir|preciso|quero)\b/;

function folded(name: string): string {
	return name.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A number, an address or a word for nobody in a name's place. */
export function isNobody(name: string): boolean {
	const text = name.slice(0, 200);
	return NOBODY.has(folded(text)) || !/\p{L}/u.test(text) || text.replace(/\D/g, '').length >= 7 || /\S@\S+\.\S|https?:\/\//.test(text);
}

/** No person's name: nobody's, a function's, a device's, or a request that was typed into the wrong place. */
export function isNoName(name: string): boolean {
	if (isNobody(name)) return true;
	const words = folded(name).split(' ');
	const isRole = words.every((word) => ROLES.has(word));
	const isDevice = words.some((word) => DEVICE.test(word)) && words.every((word) => DEVICE.test(word) || OF_DEVICES.test(word));
	const isRequest = words.length >= 3 && REQUEST.test(words.join(' ')) && /\s\p{Ll}+(?:\s|$)/u.test(name);
	return isRole || isDevice || isRequest;
}
