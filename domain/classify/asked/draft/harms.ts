import type { Reason } from '../../../case';
import { phrases, wordsOf } from '../../../text';
import { spaced } from './facts';

/** What no draft says by itself, whoever wrote it: nobody but a person could answer for it. Folded, by language. */

/** What a business never asks for in writing. */
const secrets = phrases<'secret'>([
	['secret', `password*, passcode*, passphrase*, pin code*, pin number*, your pin, cvv, cvc, security code*, card number*, card details, credit card, debit card, account number*, bank details, bank login*, routing number*, sort code*, online banking, login details, log in details, your credentials, user name and, one time code*, verification code*, social security, ssn, maiden name, gift card*, date of birth, passport number*`],
	['secret', `passwort*, kennwort*, geheimzahl*, pin code*, ihre pin, deine pin, ihre tan, kartennummer*, kreditkarte*, prufziffer*, prufnummer*, kontonummer*, kontodaten, bankdaten, zugangsdaten, anmeldedaten, einmalcode*, sicherheitscode*, sozialversicherungsnummer*, ausweisnummer*, gutscheinkarte*, gutscheincode*, geburtsdatum`],
	['secret', `mot de passe, mots de passe, code pin, votre pin, numero de carte, carte bancaire, carte de credit, cryptogramme*, code de securite, numero de compte, coordonnees bancaires, identifiants, vos identifiants, code a usage unique, code de verification, numero de securite sociale, carte cadeau, cartes cadeaux, date de naissance`],
	['secret', `contrasena*, clave de acceso, codigo pin, su pin, tu pin, numero de tarjeta, tarjeta de credito, codigo de seguridad, numero de cuenta, datos bancarios, credenciales, codigo de verificacion, codigo de un solo uso, seguridad social, tarjeta regalo, tarjetas regalo, fecha de nacimiento`],
	['secret', `parola chiave, codice pin, il suo pin, tuo pin, numero di carta, numero della carta, carta di credito, codice di sicurezza, numero di conto, numero del conto, dati bancari, credenziali, codice di verifica, codice monouso, codice fiscale, carta regalo, carte regalo, data di nascita`],
	['secret', `wachtwoord*, pincode*, uw pin, je pin, kaartnummer*, creditcard*, beveiligingscode*, rekeningnummer*, bankgegevens, inloggegevens, verificatiecode*, eenmalige code, burgerservicenummer*, cadeaukaart*, geboortedatum`],
	['secret', `senha*, palavra passe, codigo pin, o seu pin, seu pin, numero do cartao, cartao de credito, codigo de seguranca, numero da conta, dados bancarios, credenciais, codigo de verificacao, codigo unico, cartao presente, vale presente, data de nascimento`],
]);

const insults = phrases<'insult'>([
	['insult', `idiot, idiots, idiotic, stupid*, moron*, imbecile*, dumb, dumbass, you fool, you fools, asshole*, bastard*, bitch*, fuck*, shit, bullshit, crap, shut up, pathetic, loser*, scum, screw you, get lost, go to hell, you liar, ugly, retard*, clueless, worthless, waste of time`],
	['insult', `idiot, idioten, idiotisch*, dumm, dumme, dummer, dummes, dummkopf*, blod, blode, bloder, bloed*, trottel, arschloch*, arsch, depp, deppen, scheiss*, halt die klappe, halts maul, versager*, dreckskerl*, verpiss*, fick*, hau ab, lacherlich*, nichtsnutz*`],
	['insult', `idiot, idiote, idiots, imbecile*, connard*, connasse*, stupide*, cretin*, abruti*, debile*, ta gueule, ferme la, merde, salaud*, salope*, encule*, minable*, degage*, va te faire, ridicule*, pauvre type`],
	['insult', `idiota*, estupid*, imbecil*, gilipollas, cabron*, pendej*, tonto, tonta, mierda, callate, hijo de puta, puta, jodete, patetic*, basura, inutil, ridicul*, largate`],
	['insult', `idiota, idioti, stupid*, imbecill*, stronz*, cretin*, scemo, scema, merda, coglion*, stai zitto, vaffanculo, bastard*, patetic*, ridicol*, incapace, buffone`],
	['insult', `idioot, idioten, stom, stomme, stommeling, sukkel*, klootzak*, debiel*, achterlijk*, hou je bek, houd je bek, lul, kut, klote, loser*, rot op, flikker op, belachelijk*, waardeloos, waardeloze`],
	['insult', `idiota*, estupid*, imbecil*, burro, otario*, babaca*, merda, cala a boca, cale a boca, cretin*, filho da puta, vai se foder, patetic*, ridicul*, inutil, desgracad*`],
]);

const AT = '(?:at|ät|aet|arroba|arobase|arobas|chiocciola|apenstaartje|apestaartje|klammeraffe)';
const DOT = '(?:dot|punkt|punto|point|ponto|punt|dotcom)';
const ENDINGS = 'com|net|org|info|biz|shop|app|dev|io|co|me|eu|uk|us|de|at|ch|fr|es|it|nl|be|pt|br|pl|example|test';
const DIGIT_WORDS = [
	'zero|oh|one|two|three|four|five|six|seven|eight|nine',
	'null|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun',
	'un|deux|trois|quatre|cinq|sept|huit|neuf',
	'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
	'due|tre|quattro|cinque|sei|sette|otto|nove',
	'nul|een|twee|drie|vijf|zes|zeven|negen',
	'um|dois|quatro|sete|oito',
].join('|');

/** Ways round a filter that looks for addresses and numbers. */
const SPELLED_OUT: readonly RegExp[] = [
	new RegExp(String.raw`[[({<]\s?(?:\.|@|${AT}|${DOT})\s?[\])}>]`, 'iu'),
	new RegExp(String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{1,40} (?:@|${AT}) [\p{L}\p{N}-]{1,40} (?:${DOT}) \p{L}{2,20}(?!\p{L})`, 'iu'),
	new RegExp(String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}-]{2,40} (?:${DOT}) (?:${ENDINGS})(?![\p{L}\p{N}])`, 'iu'),
	/(?<![\p{L}\p{N}])[\p{L}\p{N}-]{2,40}[ _*-]?\b(?:dot|d0t)\b[ _*-]?[\p{L}\p{N}-]{2,40}/iu,
	/(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ._*·@-]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){5,60}/u,
	new RegExp(String.raw`(?<!\p{L})(?:${DIGIT_WORDS})(?:[ ,.-]{1,3}(?:${DIGIT_WORDS})(?!\p{L})){5,20}`, 'iu'),
	/\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u,
];

export interface Harm {
	code: string;
	message: string;
	/** `own`: the business's words, folded, with a blank at both ends. */
	applies(text: string, own: string): boolean;
}

export const HARMS: readonly Harm[] = [
	{ code: 'draft-asks-secret', message: 'It speaks of a secret (a password, a code, a card or an account) that nobody asks for in writing', applies: (text, own) => says(secrets, text, own) },
	{ code: 'draft-insult', message: 'It has a word that insults', applies: (text, own) => says(insults, text, own) },
	{
		code: 'draft-spelled-out',
		message: 'It spells out an address or a number, past what looks for them',
		applies: (text) => SPELLED_OUT.some((way) => way.test(withoutAccents(text))),
	},
];

/** What of a text that is to go out by itself nobody but a person could answer for. `own`: what the business itself says. */
export function harmsOf(text: string, own: string): Reason[] {
	const ours = spaced(own);
	return HARMS.filter(({ applies }) => applies(text, ours)).map(({ code, message }) => ({ code, message }));
}

function says(lexicon: typeof secrets | typeof insults, text: string, own: string): boolean {
	const words = wordsOf(visible(text));
	return lexicon.find(words).some(({ start, end }) => !own.includes(` ${words.slice(start, end).join(' ')} `));
}

function visible(text: string): string {
	return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function withoutAccents(text: string): string {
	return visible(text).replace(/ü/g, 'u').replace(/é|è|ê/g, 'e');
}
