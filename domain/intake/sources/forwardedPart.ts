import { fold } from '../../text';

/** Divider lines that mail programs put above a forwarded mail, folded: English · Spanish · French · German · Portuguese. */
const FORWARDED = /^[-_ >*]{0,30}(?:begin )?(?:forwarded message|mensaje reenviado|message transf[ée]r[ée]|weitergeleitete nachricht|mensagem encaminhada)[-_ :*]{0,30}$/i;
/** Dividers that stand above an answered mail as well. */
const EARLIER = /^[-_ >*]{0,30}(?:original message|mensaje original|message d['’]origine|message original|urspr[üu]ngliche nachricht|originalnachricht|mensagem original)[-_ :*]{0,30}$/i;
/** The first line of a head without a divider. */
const FROM_LINE = /^[> *]{0,5}(?:from|de|von)\s?:\*?\s/i;
/** Head lines whose dates and addresses are the mail program's; who wrote and about what stays. */
const HEAD_LINE = /^[> *]{0,5}(?:to|cc|bcc|sent|date|reply-to|para|enviado(?: el| em)?|fecha|data|à|envoyé|an|gesendet|datum)\s?:\*?\s/i;
const FORWARD_SUBJECT = /^\s{0,5}(?:fwd?|wg|tr|rv|enc|i)\s?:/i;
/** A note above a mail that is passed on. Folded. */
const PASSES_ON =
	/\b(?:fyi|f\.y\.i|forward\w*|fwd|pass(?:ing)? (?:this|it|her|him|them) (?:on|along|over)|(?:handle|take) (?:this|it|care|over)|please handle|take this one|help (?:him|her|them)|(?:tenant|client|colleague|customer|resident|employee|mother|father|friend)s?\b[^.!?\n]{0,60}\b(?:below|wrote|writes|sent|needs|has)|weiterleit\w*|weitergeleitet|zur (?:info|bearbeitung)|bitte ubernehmen|reenv\w+|transfer\w*|transmets|encaminh\w*)\b/;
/** UTF-16 units of a line that are looked at. */
const LINE_LOOK = 100;
/** A head has no more lines than this. */
const HEAD_LINES = 8;

/**
 * A mail that was passed on, the innermost one, without its head's dates and receivers, and what was written above it.
 * `quoted` is what stood below as an earlier mail: an answered one is the customer's matter no more.
 */
export function forwardedIn(written: string, quoted: string, subject?: string): { note: string; forwarded: string } {
	const whole = forwardedPart(written, false);
	if (whole.forwarded !== '') return whole;
	const isPassedOn = quoted !== '' && (FORWARD_SUBJECT.test(subject ?? '') || PASSES_ON.test(fold(written.slice(0, 2_000))));
	const below = forwardedPart(quoted, isPassedOn);
	return below.forwarded === '' ? { note: written, forwarded: '' } : { note: `${written}\n\n${below.note}`.trim(), forwarded: below.forwarded };
}

function forwardedPart(text: string, isPassedOn: boolean): { note: string; forwarded: string } {
	const lines = text.split('\n');
	const isDivider = (line: string) => FORWARDED.test(line.slice(0, LINE_LOOK).trim()) || (isPassedOn && EARLIER.test(line.slice(0, LINE_LOOK).trim()));
	const divider = lines.findLastIndex(isDivider);
	const from = divider < 0 && isPassedOn ? lines.findIndex((line) => FROM_LINE.test(line.slice(0, LINE_LOOK))) : -1;
	if (divider < 0 && from < 0) return { note: text, forwarded: '' };
	const head = divider < 0 ? from - 1 : divider;
	const kept = lines.filter((line, index) => index > head && !(index <= head + HEAD_LINES && HEAD_LINE.test(line.slice(0, LINE_LOOK))));
	// A mail program's own lines between two forwarded mails say nothing.
	const above = lines.slice(0, Math.max(0, head)).filter((line) => !isDivider(line) && !HEAD_LINE.test(line.slice(0, LINE_LOOK)) && !FROM_LINE.test(line.slice(0, LINE_LOOK)));
	return { note: above.join('\n').trim(), forwarded: kept.join('\n').trim() };
}
