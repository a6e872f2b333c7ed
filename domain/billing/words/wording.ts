import type { Billing } from '../types';

/** What is written to the customer in one language; `{…}` is filled in. */
export interface Wording {
	/** How the work is called, with and without the estimate's number. */
	estimate: string;
	work: string;
	opening: Record<Billing, string>;
	creditNote: string;
	reason: string;
	prepaid: string;
	pay: string;
	earlyPayment: string;
	instalments: string;
	instalment: string;
	nothingDue: string;
	inYourFavour: string;
	/** Lines that the estimate does not have. */
	deposit: string;
	progress: string;
	less: string;
	lessCredit: string;
	rest: string;
	part: string;
}

export const WORDING: Record<string, Wording> = {
	en: {
		estimate: 'estimate {estimate}',
		work: 'the approved work',
		opening: {
			full: 'Thank you for your order. This invoice is for {work}.',
			deposit: 'Thank you for your order. This invoice is for the deposit agreed for {work}. It is taken off the final invoice.',
			progress: 'This invoice is for the part of {work} that has been reached so far.',
			delivered: 'This invoice is for what has been delivered of {work}.',
			final: 'This is the final invoice for {work}. What was invoiced before has been taken off.',
		},
		creditNote: 'This credit note corrects invoice {number}.',
		reason: 'Reason: {reason}',
		prepaid: 'We have received {amount}, thank you.',
		pay: 'Please pay {amount} by {date}.',
		earlyPayment: 'Paid by {date}, {amount} settles this invoice: {percent} off for early payment.',
		instalments: 'Please pay in instalments: {parts}.',
		instalment: '{amount} by {date}',
		nothingDue: 'Nothing remains to be paid.',
		inYourFavour: '{amount} is in your favour.',
		deposit: 'Deposit for {work}',
		progress: 'Progress of {work}',
		less: 'Less invoice {number}',
		lessCredit: 'Credit note {number}',
		rest: 'Rest of invoice {number}',
		part: 'Part of invoice {number}',
	},
	es: {
		estimate: 'el presupuesto {estimate}',
		work: 'los trabajos aprobados',
		opening: {
			full: 'Gracias por su pedido. Esta factura corresponde a: {work}.',
			deposit: 'Gracias por su pedido. Esta factura es el anticipo acordado para: {work}. Se descontará en la factura final.',
			progress: 'Esta factura corresponde a la parte realizada hasta ahora de: {work}.',
			delivered: 'Esta factura corresponde a lo entregado de: {work}.',
			final: 'Esta es la factura final de: {work}. Se ha descontado lo facturado anteriormente.',
		},
		creditNote: 'Esta nota de crédito rectifica la factura {number}.',
		reason: 'Motivo: {reason}',
		prepaid: 'Hemos recibido {amount}, gracias.',
		pay: 'Le rogamos que pague {amount} a más tardar el {date}.',
		earlyPayment: 'Si paga a más tardar el {date}, se aplica un descuento por pronto pago de {percent}: basta con pagar {amount}.',
		instalments: 'Le rogamos que pague en plazos: {parts}.',
		instalment: '{amount} el {date}',
		nothingDue: 'No queda nada por pagar.',
		inYourFavour: 'Hay {amount} a su favor.',
		deposit: 'Anticipo para {work}',
		progress: 'Avance de {work}',
		less: 'Menos factura {number}',
		lessCredit: 'Nota de crédito {number}',
		rest: 'Resto de la factura {number}',
		part: 'Parte de la factura {number}',
	},
	fr: {
		estimate: 'le devis {estimate}',
		work: 'les travaux approuvés',
		opening: {
			full: 'Merci pour votre commande. Cette facture concerne {work}.',
			deposit: 'Merci pour votre commande. Cette facture concerne l’acompte convenu pour {work}. Il sera déduit de la facture finale.',
			progress: 'Cette facture concerne la partie réalisée à ce jour : {work}.',
			delivered: 'Cette facture concerne ce qui a été livré : {work}.',
			final: 'Ceci est la facture finale pour {work}. Ce qui a été facturé auparavant est déduit.',
		},
		creditNote: 'Cet avoir rectifie la facture {number}.',
		reason: 'Motif : {reason}',
		prepaid: 'Nous avons bien reçu {amount}, merci.',
		pay: 'Merci de régler {amount} au plus tard le {date}.',
		earlyPayment: 'En cas de paiement au plus tard le {date}, un escompte de {percent} est accordé : il suffit de régler {amount}.',
		instalments: 'Merci de régler en plusieurs fois : {parts}.',
		instalment: '{amount} au plus tard le {date}',
		nothingDue: 'Il ne reste rien à payer.',
		inYourFavour: '{amount} sont en votre faveur.',
		deposit: 'Acompte pour {work}',
		progress: 'Avancement : {work}',
		less: 'Moins facture {number}',
		lessCredit: 'Avoir {number}',
		rest: 'Reste de la facture {number}',
		part: 'Partie de la facture {number}',
	},
	de: {
		estimate: 'Angebot {estimate}',
		work: 'die beauftragten Arbeiten',
		opening: {
			full: 'Vielen Dank für Ihren Auftrag. Diese Rechnung betrifft: {work}.',
			deposit: 'Vielen Dank für Ihren Auftrag. Diese Rechnung betrifft die vereinbarte Anzahlung: {work}. Sie wird in der Schlussrechnung abgezogen.',
			progress: 'Diese Rechnung betrifft den bisher erreichten Teil: {work}.',
			delivered: 'Diese Rechnung betrifft, was bisher geliefert wurde: {work}.',
			final: 'Dies ist die Schlussrechnung: {work}. Was zuvor berechnet wurde, ist abgezogen.',
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
		deposit: 'Anzahlung: {work}',
		progress: 'Fortschritt: {work}',
		less: 'Abzüglich Rechnung {number}',
		lessCredit: 'Rechnungskorrektur {number}',
		rest: 'Rest der Rechnung {number}',
		part: 'Teil der Rechnung {number}',
	},
	pt: {
		estimate: 'o orçamento {estimate}',
		work: 'os trabalhos aprovados',
		opening: {
			full: 'Obrigado pela sua encomenda. Esta fatura diz respeito a: {work}.',
			deposit: 'Obrigado pela sua encomenda. Esta fatura é o adiantamento acordado para: {work}. Será descontado na fatura final.',
			progress: 'Esta fatura diz respeito à parte realizada até agora de: {work}.',
			delivered: 'Esta fatura diz respeito ao que foi entregue de: {work}.',
			final: 'Esta é a fatura final de: {work}. O que foi faturado antes está descontado.',
		},
		creditNote: 'Esta nota de crédito retifica a fatura {number}.',
		reason: 'Motivo: {reason}',
		prepaid: 'Recebemos {amount}, obrigado.',
		pay: 'Pedimos o pagamento de {amount} até {date}.',
		earlyPayment: 'Se pagar até {date}, aplica-se um desconto de pronto pagamento de {percent}: basta pagar {amount}.',
		instalments: 'Pedimos o pagamento em prestações: {parts}.',
		instalment: '{amount} até {date}',
		nothingDue: 'Não há nada a pagar.',
		inYourFavour: 'Há {amount} a seu favor.',
		deposit: 'Adiantamento para {work}',
		progress: 'Progresso de {work}',
		less: 'Menos fatura {number}',
		lessCredit: 'Nota de crédito {number}',
		rest: 'Resto da fatura {number}',
		part: 'Parte da fatura {number}',
	},
	it: {
		estimate: 'il preventivo {estimate}',
		work: 'i lavori approvati',
		opening: {
			full: 'Grazie per il Suo ordine. La presente fattura riguarda: {work}.',
			deposit: 'Grazie per il Suo ordine. La presente fattura riguarda l’acconto concordato per: {work}. Sarà detratto dalla fattura finale.',
			progress: 'La presente fattura riguarda la parte realizzata finora: {work}.',
			delivered: 'La presente fattura riguarda quanto consegnato finora: {work}.',
			final: 'Questa è la fattura finale per: {work}. Quanto fatturato in precedenza è stato detratto.',
		},
		creditNote: 'La presente nota di credito rettifica la fattura {number}.',
		reason: 'Motivo: {reason}',
		prepaid: 'Abbiamo ricevuto {amount}, grazie.',
		pay: 'La preghiamo di pagare {amount} entro il {date}.',
		earlyPayment: 'Pagando entro il {date} si applica uno sconto di {percent}: è sufficiente pagare {amount}.',
		instalments: 'La preghiamo di pagare a rate: {parts}.',
		instalment: '{amount} entro il {date}',
		nothingDue: 'Non resta nulla da pagare.',
		inYourFavour: '{amount} sono a Suo favore.',
		deposit: 'Acconto: {work}',
		progress: 'Stato di avanzamento: {work}',
		less: 'Meno fattura {number}',
		lessCredit: 'Nota di credito {number}',
		rest: 'Resto della fattura {number}',
		part: 'Parte della fattura {number}',
	},
	nl: {
		estimate: 'offerte {estimate}',
		work: 'de goedgekeurde werkzaamheden',
		opening: {
			full: 'Bedankt voor uw opdracht. Deze factuur betreft: {work}.',
			deposit: 'Bedankt voor uw opdracht. Deze factuur betreft de overeengekomen aanbetaling: {work}. Deze wordt in de eindfactuur verrekend.',
			progress: 'Deze factuur betreft het deel dat tot nu toe is uitgevoerd: {work}.',
			delivered: 'Deze factuur betreft wat tot nu toe is geleverd: {work}.',
			final: 'Dit is de eindfactuur: {work}. Wat eerder is gefactureerd, is in mindering gebracht.',
		},
		creditNote: 'Deze creditnota corrigeert factuur {number}.',
		reason: 'Reden: {reason}',
		prepaid: 'Wij hebben {amount} ontvangen, dank u wel.',
		pay: 'Wij verzoeken u {amount} uiterlijk {date} te betalen.',
		earlyPayment: 'Betaalt u uiterlijk {date}, dan geldt een korting van {percent}: {amount} volstaat.',
		instalments: 'Wij verzoeken u in termijnen te betalen: {parts}.',
		instalment: '{amount} uiterlijk {date}',
		nothingDue: 'Er hoeft niets meer te worden betaald.',
		inYourFavour: 'U hebt nog {amount} tegoed.',
		deposit: 'Aanbetaling: {work}',
		progress: 'Voortgang: {work}',
		less: 'Af: factuur {number}',
		lessCredit: 'Creditnota {number}',
		rest: 'Rest van factuur {number}',
		part: 'Deel van factuur {number}',
	},
};
