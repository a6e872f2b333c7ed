/** Divider lines that mail programs put above a forwarded mail, folded: English · Spanish · French · German · Portuguese. */
const FORWARDED = /^[-_ >*]{0,30}(?:begin )?(?:forwarded message|mensaje reenviado|message transf[ée]r[ée]|weitergeleitete nachricht|mensagem encaminhada)[-_ :*]{0,30}$/i;
/** Head lines whose dates and addresses are the mail program's; who wrote and about what stays. */
const HEAD_LINE = /^[> *]{0,5}(?:to|cc|bcc|sent|date|reply-to|para|enviado(?: el| em)?|fecha|data|à|envoyé|an|gesendet|datum)\s?:\*?\s/i;
/** UTF-16 units of a line that are looked at. */
const LINE_LOOK = 100;
/** A head has no more lines than this. */
const HEAD_LINES = 8;

/** The forwarded mail without its head's dates and receivers; empty where nothing was forwarded. A quoted reply is none. */
export function forwardedPart(text: string): string {
	const lines = text.split('\n');
	const divider = lines.findIndex((line) => FORWARDED.test(line.slice(0, LINE_LOOK).trim()));
	if (divider < 0) return '';
	const kept = lines.filter((line, index) => index < divider || (index > divider && !(index <= divider + HEAD_LINES && HEAD_LINE.test(line.slice(0, LINE_LOOK)))));
	return kept.join('\n').trim();
}
