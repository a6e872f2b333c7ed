import type { BillingWords } from '../sections/billing';

export const billing: BillingWords = {
	estimate: 'Angebot {estimate}',
	work: 'die beauftragten Arbeiten',
	opening: {
		full: 'Vielen Dank für Ihren Auftrag. Diese Rechnung betrifft: {work}.',
		deposit: 'Vielen Dank für Ihren Auftrag. Diese Rechnung betrifft die vereinbarte Anzahlung: {work}. Sie wird in der Schlussrechnung abgezogen.',
		progress: 'Diese Rechnung betrifft den bisher erreichten Teil: {work}.',
		delivered: 'Diese Rechnung betrifft, was bisher geliefert wurde: {work}.',
		final: 'Dies ist die Schlussrechnung: {work}. Was zuvor berechnet wurde, ist abgezogen.',
		retainage: 'Diese Rechnung betrifft den bis zur Abnahme einbehaltenen Betrag: {work}.',
	},
	// Not «Gutschrift»: under § 14 UStG that is an invoice which the customer writes.
	creditNote: 'Diese Rechnungskorrektur berichtigt die Rechnung {number}.',
	reason: 'Grund: {reason}',
	prepaid: 'Wir haben {amount} erhalten, vielen Dank.',
	pay: 'Bitte zahlen Sie {amount} bis zum {date}.',
	earlyPayment: 'Bei Zahlung bis zum {date} gewähren wir {percent} Skonto: Es genügen {amount}.',
	instalments: 'Bitte zahlen Sie in Raten: {parts}.',
	instalment: '{amount} bis zum {date}',
	nothingDue: 'Es ist nichts mehr zu zahlen.',
	inYourFavour: 'Zu Ihren Gunsten verbleiben {amount}.',
	retainage: 'Sicherheitseinbehalt',
	released: 'Auszahlung des Sicherheitseinbehalts',
	deposit: 'Anzahlung: {work}',
	progress: 'Fortschritt: {work}',
	less: 'Abzüglich Rechnung {number}',
	lessCredit: 'Rechnungskorrektur {number}',
	rest: 'Rest der Rechnung {number}',
	part: 'Teil der Rechnung {number}',
	mail: { subject: '{document} von {business}', invoice: 'Rechnung', creditNote: 'Gutschrift', page: 'Hier ansehen' },
	estimateMail: { estimate: 'Angebot', page: 'Hier ansehen und annehmen', pageUntil: 'Hier ansehen und annehmen, bis zum {date}' },
};
