import type { Column, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';

import type { AccountStatement } from '../../domain/collection';
import { sayIn } from '../../domain/language';
import { columnWidth } from './columnWidth';
import { PAGE_POINTS, pageText, running } from './definition';
import { drawable } from './drawable';
import { A4, MARGIN } from './paper';
import { COLOURS, PADDING, RULED, STYLES } from './styles';
import { typeset } from './typeset';

const DATE_POINTS = 60;
const GAP = 16;

/** The statement of account: whose claim on whom, every entry with the balance, and what it comes to. */
export async function accountPdf(account: AccountStatement): Promise<Uint8Array> {
	return (await typeset(definitionOf(account))).file;
}

function definitionOf({ language, creditor, debtor, invoice, currency, asOf, entries, claim }: AccountStatement): TDocumentDefinitions {
	const say = sayIn(language);
	const title = invoice === undefined ? say('Statement of account') : say('Statement of account, invoice {number}', { number: invoice });
	const rows = entries.map(({ date, text, amount = '', balance = '' }): TableCell[] => [date, drawable(text), right(amount), right(balance)]);
	const heading = [say('Date'), say('Entry'), say('Amount ({currency})', { currency }), say('Balance ({currency})', { currency })].map((text, index): TableCell => ({ text, style: 'columnHeading', alignment: index > 1 ? 'right' : 'left' }));
	const widthOf = (column: 'amount' | 'balance') => columnWidth(entries.map((entry) => entry[column] ?? ''), 80, 110);
	const [amounts, balances, half] = [widthOf('amount'), widthOf('balance'), (A4.width - GAP) / 2];
	return {
		pageSize: 'A4',
		pageMargins: [MARGIN, 56, MARGIN, 56],
		info: { title: drawable(title), author: drawable(creditor.name), creationDate: new Date(Date.parse(asOf)) },
		language,
		defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.2, color: COLOURS.ink },
		styles: STYLES,
		header: (page: number) => (page === 1 ? undefined : running({ text: drawable(title), points: A4.width / 2 }, { text: drawable(debtor.name ?? ''), points: A4.width / 2 })),
		footer: (page: number, pages: number) => running({ text: drawable(creditor.name), points: A4.width - PAGE_POINTS }, { text: pageText(say('Page {page} of {pages}'), page, pages), points: PAGE_POINTS }),
		content: [
			{ text: drawable(title), style: 'title' },
			{ text: say('As of {date}', { date: asOf }), style: 'detail', margin: [0, 0, 0, 12] },
			{ columns: [party(say('Creditor'), half, [creditor.name, creditor.email, creditor.phone, creditor.iban && `IBAN ${creditor.iban}`]), party(say('Debtor'), half, [debtor.name, debtor.email, debtor.phone])], columnGap: GAP },
			{ layout: RULED, margin: [0, 16, 0, 12], table: { headerRows: 1, dontBreakRows: true, widths: [DATE_POINTS, A4.width - DATE_POINTS - amounts - balances - 8 * PADDING, amounts, balances], body: [heading, ...rows] } },
			{
				unbreakable: true,
				stack: [
					{ text: `${say('Principal {open}, interest {interest}, fees {fee}', claim)}; ${say('{n} day overdue|{n} days overdue', { n: claim.daysOverdue })}` },
					{ text: say('Claimed: {amount}', { amount: `${claim.total} ${currency}` }), style: 'due', margin: [0, 6, 0, 0] },
				],
			},
		],
	};
}

function right(text: string): TableCell {
	return { text, alignment: 'right' };
}

function party(label: string, width: number, lines: Array<string | undefined>): Column {
	const [name = '–', ...rest] = lines.filter((line) => line !== undefined && line !== '').map((line) => drawable(String(line)));
	return { width, stack: [{ text: label, style: 'label' }, { text: name, style: 'party' }, ...rest.map((text) => ({ text }))] };
}
