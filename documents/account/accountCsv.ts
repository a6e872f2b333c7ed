import type { AccountStatement } from '../../domain/collection';
import { csvHeading, csvLine } from '../csv';

const COLUMNS = ['Date', 'Kind', 'Text', 'Amount', 'Balance', 'Currency', 'Invoice', 'Debtor'] as const;

export function accountCsv({ entries, claim, currency, invoice, debtor, asOf }: AccountStatement): string {
	const whose = [currency, invoice, debtor.name ?? debtor.email ?? debtor.phone];
	const rows = [
		...entries.map(({ date, kind, text, amount, balance }) => [date, kind, text, amount, balance, ...whose]),
		[asOf, 'claim', `Claimed, ${claim.daysOverdue} days overdue`, claim.total, undefined, ...whose],
	];
	return csvHeading(COLUMNS) + rows.map(csvLine).join('');
}
