import { DateTime } from 'luxon';

/**
 * When a bill is due, counted from its date in this order: months, days and business days; then the end of that month; then
 * a day of the month; then the days after.
 */
export interface PaymentTerms {
	days?: number;
	months?: number;
	/** Days on which the business is open. */
	businessDays?: number;
	endOfMonth?: boolean;
	/** The next such day, or the month's last where it has none; with `endOfMonth` the one of the month after. */
	dayOfMonth?: number;
	daysAfter?: number;
}

/** A share that is taken off where the bill is paid within so many days of its date. */
export interface EarlyDiscount {
	/** Decimal string, e.g. `2` or `2.5`. */
	percent: string;
	days: number;
}

export interface ReadTerms {
	terms: PaymentTerms;
	discounts: EarlyDiscount[];
}

/** @param isBusinessDay of a local date; Monday to Friday unless something better is known */
export function dueDateBy({ days = 0, months = 0, businessDays = 0, endOfMonth = false, dayOfMonth, daysAfter = 0 }: PaymentTerms, from: string, isBusinessDay: (date: string) => boolean = isWeekday): string {
	let date: DateTime = DateTime.fromISO(from, { zone: 'utc' }).plus({ months }).plus({ days });
	// A business that never opens has no business days to count.
	for (let left = businessDays, looked = 0; left > 0 && looked < MOST_DAYS; looked += 1) {
		date = date.plus({ days: 1 });
		if (isBusinessDay(date.toFormat('yyyy-MM-dd'))) left -= 1;
	}
	if (endOfMonth) date = date.endOf('month').startOf('day');
	if (dayOfMonth !== undefined) {
		const inMonth = (month: DateTime) => month.set({ day: Math.min(dayOfMonth, month.daysInMonth ?? 28) });
		const own = inMonth(date);
		date = endOfMonth || own < date ? inMonth(date.startOf('month').plus({ months: 1 })) : own;
	}
	return date.plus({ days: daysAfter }).toFormat('yyyy-MM-dd');
}

const MOST_DAYS = 4000;

function isWeekday(date: string): boolean {
	return DateTime.fromISO(date, { zone: 'utc' }).weekday <= 5;
}

const LONGEST = 120;
const DAYS = '(?:days?|tagen?|jours?|d[ií]as?|giorni|gg|dagen|dgn?|j|d|t)';
const NUMBER = '(\\d{1,3})';
const PERCENT = '(\\d{1,2}(?:[.,]\\d{1,4})?)';
const END = '(?:eom|e\\.o\\.m|(?:the )?end of (?:the |invoice )?month|month[- ]end|fin (?:de|du) mois|fdm|d\\.?f\\.?,? ?f\\.?m|fine (?:del )?mese|f\\.?m|monatsende|ende des monats|fin de mes|final de mes|fim d[oe] m[eê]s|einde (?:van de )?maand)';
const AFTER = '(?:after|from|following|nach|ab|apr[eè]s|à compter de(?: la)?|dopo|dalla?|despu[eé]s de|desde|ap[oó]s|depois de|na)';
const NEXT = '(?:(?:of|day of|des|du|del|do|van|vom)? ?(?:the |de |le )?(?:next month|following month|month following|folgemonats|n[aä]chsten monats|mois suivant|mes siguiente|pr[oó]ximo mes|mese successivo|m[eê]s seguinte|volgende maand)|prox(?:imo)?|mfi)';
const END_OF_NEXT = '(?:(?:the )?end of (?:the )?(?:next|following) month|ende (?:des )?(?:n[aä]chsten monats|folgemonats)|fin (?:de |du )?mois suivant|fin (?:de |del )?mes siguiente|final (?:de |del )?pr[oó]ximo mes|fine (?:del )?mese (?:successivo|prossimo)|fim do (?:pr[oó]ximo m[eê]s|m[eê]s seguinte)|einde (?:van (?:de )?)?volgende maand)';

const DISCOUNT = '(?:skonto|cash discount|discount|escompte|descuento|sconto|desconto|korting|abzug)';

/** Early payment, in the forms that invoices write it; the first that is found in what is left of the text. */
const DISCOUNTS: ReadonlyArray<{ form: RegExp; percentFirst: boolean }> = [
	{ form: new RegExp(`${PERCENT} ?%? ?/ ?${NUMBER}(?: ?${DAYS})?(?=$|[ ,;])`), percentFirst: true },
	{ form: new RegExp(`(?:${DISCOUNT}(?: (?:of|von|de|del|du|di|do|van))?:? )?${PERCENT} ?% ?${DISCOUNT}?[^\\d,;%]{0,40}?${NUMBER} ?${DAYS}\\b(?: (?:skonto|discount))?`), percentFirst: true },
	{ form: new RegExp(`${PERCENT} ?% ?${NUMBER}(?= ?[,;]? ?(?:n|net|netto)\\b)`), percentFirst: true },
	{ form: new RegExp(`${NUMBER} ?${DAYS}(?: |:|-)+(?:abz(?:ü|ue)glich |less |mit |avec |con |com |met )?${PERCENT} ?%(?: ${DISCOUNT})?`), percentFirst: false },
];

interface Rule {
	form: RegExp;
	terms(numbers: number[]): PaymentTerms;
}

/** The first that fits wins: what has more words before what has fewer. */
const RULES: readonly Rule[] = [
	{ form: new RegExp(END_OF_NEXT), terms: () => ({ months: 1, endOfMonth: true }) },
	{ form: new RegExp(`${NUMBER} ?${DAYS}? ?,? ?${END},? ?(?:le |il |the |am |el )?${NUMBER}(?:st|nd|rd|th|\\.)?`), terms: ([days, dayOfMonth]) => ({ days, endOfMonth: true, dayOfMonth }) },
	{ form: new RegExp(`${NUMBER} ?${DAYS}? ?${AFTER} ${END}`), terms: ([daysAfter]) => ({ endOfMonth: true, daysAfter }) },
	{ form: new RegExp(`${NUMBER} ?${DAYS}? ?(?:net |netto )?,?-? ?${END}`), terms: ([days]) => ({ days, endOfMonth: true }) },
	{ form: new RegExp(`${END} ?(?:\\+|plus|and|e|y|et|und|,)? ?${NUMBER}(?: ?${DAYS})?`), terms: ([daysAfter]) => ({ endOfMonth: true, daysAfter }) },
	{ form: new RegExp(END), terms: () => ({ endOfMonth: true }) },
	{ form: new RegExp(`${NUMBER}(?:st|nd|rd|th|\\.|er|º|°|e)? ?${NEXT}`), terms: ([dayOfMonth]) => ({ endOfMonth: true, dayOfMonth }) },
	{ form: new RegExp(`${NUMBER} ?(?:business|working|bank(?:ing)?) days?|${NUMBER} ?(?:bank)?(?:werktagen?|arbeitstagen?)|${NUMBER} ?jours? (?:ouvr[eé]s|ouvrables)|${NUMBER} ?d[ií]as? (?:h[aá]biles|laborables|[uú]teis)|${NUMBER} ?giorni lavorativi|${NUMBER} ?werkdagen`), terms: ([businessDays]) => ({ businessDays }) },
	{ form: new RegExp(`${NUMBER} ?(?:weeks?|wochen?|semaines?|semanas?|settimane|weken)`), terms: ([weeks]) => ({ days: weeks * 7 }) },
	{ form: new RegExp(`${NUMBER} ?(?:months?|monaten?|mois|mes(?:es)?|mesi|maanden|m[eê]s)`), terms: ([months]) => ({ months }) },
	{ form: new RegExp(`\\b(?:net(?:to)?|n/?|within|in)[ -]?${NUMBER}(?: ?(?:calendar )?${DAYS})?|${NUMBER} ?(?:calendar |kalender)?${DAYS}\\b|${NUMBER} net(?:to)?`), terms: ([days]) => ({ days }) },
	{ form: /^\d{1,3}$/, terms: ([days]) => ({ days }) },
	{ form: /(?:up)?on receipt|at sight|immediate(?:ly)?|sofort|prompt|[aà] r[eé]ception|comptant|al contado|a la recepci[oó]n|al recibo|a pronto|[aà] vista|alla ricezione|vista fattura|rimessa diretta|per direct|direct|cash on delivery|\bc\.?o\.?d\b/, terms: () => ({ days: 0 }) },
];

/** What stands around the terms and says nothing else. A word that is none of these makes it another text. */
const FILLER = new Set(
	`net netto terms payment pay paid payable due date of invoice the a an in within by is are days day after from receipt full amount strictly
	zahlbar zahlung zahlungsziel ziel innerhalb binnen von ab nach erhalt der rechnung rechnungsdatum rechnungserhalt ohne abzug rein tage tagen fällig skonto
	paiement à compter de la date facture sous jours réception nets net pago plazo a partir fecha factura de días pagamento entro data fattura giorni dalla d f df le il el am on den zum bis by
	betaling termijn na factuurdatum dagen prazo da fatura dias discount cash otherwise or and sonst oder und ou o of if early otherwise balance then dann rest dan`.split(/\s+/),
);

/**
 * Payment terms as they stand on offers and in accounting systems (`Net 30`, `2/10 net 30`, `30 days EOM`, `30 Tage netto`,
 * `15th of next month`); undefined for any other text, such as conditions of sale.
 *
 * A number before the end of the month is counted first, one after it last: `30 EOM` of 6 January is 28 February,
 * `EOM + 10` is 10 February.
 */
export function readPaymentTerms(text: string): ReadTerms | undefined {
	let rest = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[.\s]+$/, '').trim();
	if (rest === '' || rest.length > LONGEST) return undefined;
	const discounts: EarlyDiscount[] = [];
	for (const { form, percentFirst } of DISCOUNTS) {
		for (let found = form.exec(rest); found !== null; found = form.exec(rest)) {
			const [percent, days] = percentFirst ? [found[1], found[2]] : [found[2], found[1]];
			discounts.push({ percent: percent.replace(',', '.'), days: Number(days) });
			rest = rest.replace(found[0], ' ').trim();
		}
	}
	for (const { form, terms } of RULES) {
		const found = form.exec(rest);
		if (found === null) continue;
		const left = rest.replace(found[0], ' ').split(/[\s,;:.()/|–-]+/).filter(Boolean);
		if (left.some((word) => !FILLER.has(word))) return undefined;
		return { terms: terms(found.slice(1).filter((part) => part !== undefined).map(Number)), discounts };
	}
	return undefined;
}
