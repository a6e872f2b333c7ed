import type { AccountStatement } from '../../domain/collection';
import { sayIn } from '../../domain/language';
import { csvHeading, csvLine } from '../csv';

const COLUMNS = ['Date', 'Kind', 'Text', 'Amount', 'Balance', 'Currency', 'Invoice', 'Debtor'] as const;

export function accountCsv({ language, entries, claim, currency, invoice, debtor, asOf }: AccountStatement): string {
	const say = sayIn(language);
	const whose = [currency, invoice, debtor.name ?? debtor.email ?? debtor.phone];
	const rows = [
		...entries.map(({ date, kind, text, amount, balance }) => [date, kind, text, amount, balance, ...whose]),
		[asOf, 'claim', `${say('Claimed: {amount}', { amount: `${claim.total} ${currency}` })}; ${say('{n} day overdue|{n} days overdue', { n: claim.daysOverdue })}`, claim.total, undefined, ...whose],
	];
	return csvHeading(COLUMNS) + rows.map(csvLine).join('');
}
