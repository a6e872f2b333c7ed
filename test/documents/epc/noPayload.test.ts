import { epcPayload, type Transfer } from '../../../documents/epc';

const refused: Array<[why: string, changes: Partial<Transfer>]> = [
	['nobody to pay', { name: '  ' }],
	['no account', { iban: undefined }],
	['check digits that do not fit', { iban: 'DE88370400440532013000' }],
	['an account beyond SEPA', { iban: 'TR330006100519786457841326', bic: 'TGBATRIS' }],
	['an account outside the EEA without the bank', { iban: 'CH9300762011623852957', bic: undefined }],
	['another currency', { currency: 'CHF' }],
	['nothing to pay', { amount: '0.00' }],
	['less than a cent', { amount: '0.009' }],
	['a credit', { amount: '-5.00' }],
	['more than a transfer takes', { amount: '1000000000.00' }],
	['more digits than cents', { amount: '1.005' }],
	['no number', { amount: 'NaN' }],
];

test.each(refused)('gives no code for %s', (_, changes) => {
	expect(
		epcPayload({ name: 'Rotes Kreuz', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', amount: '12.30', currency: 'EUR', remittance: 'INV-7', ...changes }),
	).toBeUndefined();
});
