/** As the style guide has them; there are no others. */
export interface SlipWords {
	paymentPart: string;
	receipt: string;
	account: string;
	reference: string;
	information: string;
	payableBy: string;
	/** Above a field to be filled in by hand. */
	payableByBlank: string;
	currency: string;
	amount: string;
	acceptance: string;
	separate: string;
}

/** By ISO 639-1. */
export const SLIP_WORDS: { en: SlipWords } & Record<string, SlipWords | undefined> = {
	de: {
		paymentPart: 'Zahlteil',
		receipt: 'Empfangsschein',
		account: 'Konto / Zahlbar an',
		reference: 'Referenz',
		information: 'Zusätzliche Informationen',
		payableBy: 'Zahlbar durch',
		payableByBlank: 'Zahlbar durch (Name/Adresse)',
		currency: 'Währung',
		amount: 'Betrag',
		acceptance: 'Annahmestelle',
		separate: 'Vor der Einzahlung abzutrennen',
	},
	en: {
		paymentPart: 'Payment part',
		receipt: 'Receipt',
		account: 'Account / Payable to',
		reference: 'Reference',
		information: 'Additional information',
		payableBy: 'Payable by',
		payableByBlank: 'Payable by (name/address)',
		currency: 'Currency',
		amount: 'Amount',
		acceptance: 'Acceptance point',
		separate: 'Separate before paying in',
	},
	fr: {
		paymentPart: 'Section paiement',
		receipt: 'Récépissé',
		account: 'Compte / Payable à',
		reference: 'Référence',
		information: 'Informations supplémentaires',
		payableBy: 'Payable par',
		payableByBlank: 'Payable par (nom/adresse)',
		currency: 'Monnaie',
		amount: 'Montant',
		acceptance: 'Point de dépôt',
		separate: 'A détacher avant le versement',
	},
	it: {
		paymentPart: 'Sezione pagamento',
		receipt: 'Ricevuta',
		account: 'Conto / Pagabile a',
		reference: 'Riferimento',
		information: 'Informazioni supplementari',
		payableBy: 'Pagabile da',
		payableByBlank: 'Pagabile da (nome/indirizzo)',
		currency: 'Valuta',
		amount: 'Importo',
		acceptance: 'Punto di accettazione',
		separate: 'Da staccare prima del versamento',
	},
};
