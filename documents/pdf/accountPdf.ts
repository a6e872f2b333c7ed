import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';

import type { AccountStatement } from '../../domain/collection';
import { drawable } from './drawable';
import { MARGIN } from './paper';
import { COLOURS, RULED, STYLES } from './styles';
import { typeset } from './typeset';

/** The statement of account: whose claim on whom, every entry with the balance, and what it comes to. */
export async function accountPdf(account: AccountStatement): Promise<Uint8Array> {
	return (await typeset(definitionOf(account))).file;
}

function definitionOf({ creditor, debtor, invoice, currency, asOf, entries, claim }: AccountStatement): TDocumentDefinitions {
	const title = `Statement of account${invoice === undefined ? '' : `, invoice ${invoice}`}`;
	const rows = entries.map(({ date, text, amount = '', balance = '' }): TableCell[] => [date, drawable(text), right(amount), right(balance)]);
	const heading = ['Date', 'Entry', `Amount (${currency})`, `Balance (${currency})`].map((text, index): TableCell => ({ text, style: 'columnHeading', alignment: index > 1 ? 'right' : 'left' }));
	return {
		pageSize: 'A4',
		pageMargins: [MARGIN, 56, MARGIN, 56],
		info: { title: drawable(title), author: drawable(creditor.name), creationDate: new Date(Date.parse(asOf)) },
		language: 'en',
		defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.2, color: COLOURS.ink },
		styles: STYLES,
		content: [
			{ text: drawable(title), style: 'title' },
			{ text: `As of ${asOf}`, style: 'detail', margin: [0, 0, 0, 12] },
			{ columns: [party('Creditor', [creditor.name, creditor.email, creditor.phone, creditor.iban && `IBAN ${creditor.iban}`]), party('Debtor', [debtor.name, debtor.email, debtor.phone])] },
			{ layout: RULED, margin: [0, 16, 0, 12], table: { headerRows: 1, widths: [60, '*', 80, 80], body: [heading, ...rows] } },
			{ text: `Principal ${claim.open}, interest ${claim.interest}, fees ${claim.fee}; ${claim.daysOverdue} days overdue` },
			{ text: `Claimed: ${claim.total} ${currency}`, style: 'due', margin: [0, 6, 0, 0] },
		],
	};
}

function right(text: string): TableCell {
	return { text, alignment: 'right' };
}

function party(label: string, lines: Array<string | undefined>): Content {
	const [name = '–', ...rest] = lines.filter((line) => line !== undefined && line !== '').map((line) => drawable(String(line)));
	return { stack: [{ text: label, style: 'label' }, { text: name, style: 'party' }, ...rest.map((text) => ({ text }))] };
}
