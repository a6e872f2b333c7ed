import { isNoName, NAME_PARTICLE, plainFigures } from '../text';
import { emailOf } from './addresses';
import { relayOf } from './relays';
import type { DraftContact } from './shape';

/** What a known relay says without labels: in the subject, and on lines that hold nothing else. */

const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?(?: (?:${NAME_PARTICLE} ){0,3}\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?){0,2})`;
/** "New lead from Jo Hall", "Jo H. is requesting a quote". */
const SUBJECT_NAMES = [
	new RegExp(String.raw`\b(?:lead|message|request|inquiry|enquiry|voicemail|call|contact) from:? ${NAME}(?=$|\s+(?:in|for|about|at|via|on)\s|[\s]*[-–—|(,:!])`, 'u'),
	new RegExp(String.raw`^(?:new:? )?${NAME} (?:is (?:requesting|looking|interested|waiting|a (?:direct |new )?lead)|(?:has )?(?:sent|requested|submitted|messaged)|wants|would like|needs)\b`, 'u'),
];
/** "Great news! Jo Hall is looking for an electrician." */
const SEEKS = new RegExp(String.raw`(?:^|[.!] )${NAME} (?:is (?:requesting|looking for|interested in|waiting for)|has (?:sent|requested|submitted|accepted)|(?:just )?submitted|wants|would like|sucht|busca|recherche|procura|zoekt|cerca|szuka)(?!\p{L})`, 'u');
/** "Jo Hall says:" above what they wrote. */
const SAYS = new RegExp(String.raw`^${NAME} (?:says|wrote|writes|asks):?$`, 'u');
const ONLY_NAME = new RegExp(String.raw`^${NAME}$`, 'u');
const ONLY_NUMBER = /^\+?[\d().\s-]{10,25}$/;
const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)/;
/** What a service puts below the words that it passes on. */
const FOOT = /^(?:to respond to this (?:text )?message|your account\b|help center$|this (?:e-?mail|message) was sent to you|play message\b|you(?:['’]re| are) receiving this|reply to (?:lead|this lead|\p{Lu}\p{L}+)$|view (?:and reply|lead|request)$|google llc$)/iu;
const LINK_ALONE = /^<https?:\/\/[^\s<>]{1,2000}>$/;
const MISSED_CALL = /^(?:you have a |new )?missed call\b/i;
/** Lines that are looked at. */
const MOST_LINES = 200;

export function relayContact(subject: string, text: string): DraftContact {
	const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, 300).trim());
	const email = lines.map((line) => emailOf(line)).find((address) => address !== undefined && relayOf(address) === undefined);
	const number = lines.findIndex((line) => ONLY_NUMBER.test(line) && isNumber(line));
	const above = number > 0 ? lines.slice(0, number).findLast((line) => line !== '') : undefined;
	const names = [
		...lines.map((line) => SAYS.exec(line)?.[1]),
		...SUBJECT_NAMES.map((pattern) => pattern.exec(subject.slice(0, 300))?.[1]),
		above === undefined ? undefined : ONLY_NAME.exec(above)?.[1],
		...lines.map((line) => SEEKS.exec(line)?.[1]),
	];
	return { name: names.find((name) => name !== undefined && !isNoName(name)), email, phone: number < 0 ? undefined : lines[number] };
}

function isNumber(line: string): boolean {
	const digits = plainFigures(line).replace(/\D/g, '');
	return digits.length >= 10 && digits.length <= 15 && !TOLL_FREE.test(digits);
}

/** The words that it passes on, without what stands above and below them. */
export function passedOn(text: string): string {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '' && !LINK_ALONE.test(line.trim()));
	const foot = lines.findIndex((line, index) => index > first && FOOT.test(line.slice(0, 200).trim()));
	return lines.slice(Math.max(0, first), foot < 0 ? undefined : foot).join('\n');
}

/** A mail that only says that somebody called. */
export function tellsOfMissedCall(subject: string): boolean {
	return MISSED_CALL.test(subject.slice(0, 100).trim());
}
