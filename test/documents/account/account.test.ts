import { accountCsv } from '../../../documents/account';
import { accountPdf, letterPdf } from '../../../documents/pdf';
import { accountOf, readFacts } from '../../../domain/collection';
import { sayIn } from '../../../domain/language';
import { at, PLAIN, settings, steps } from '../../domain/collection/support';
import { openPdf, pageTexts } from '../../support/readPdf';

const profile = settings({ ...PLAIN, steps: steps(3), interestPercentPerYear: '8', lateFee: '5' });
const facts = readFacts(
	{
		invoice: { number: 'A-1', total: '1234.50', issueDate: '2026-02-20', dueDate: '2026-03-05', customer: { name: '=Ann "A" Öhm', email: 'ann@example.com' } },
		events: [{ type: 'reminder.sent', at: '2026-03-09T09:00:00-05:00', data: { step: 's1' } }],
		payments: [{ amount: '234.50', paidOn: '2026-03-12', reference: 'T1' }],
	},
	profile,
	at('2026-03-20T12:00:00-05:00'),
);
const account = accountOf(facts, profile);

test('as a table, every entry and the claim', () => {
	const lines = accountCsv(account).trim().split('\r\n');
	expect(lines).toHaveLength(1 + account.entries.length + 1);
	expect(lines[1]).toBe('2026-02-20,invoice,Invoice A-1,1234.50,1234.50,USD,A-1,"\'=Ann ""A"" Öhm"');
	expect(lines.at(-1)).toContain(`,${account.claim.total},`);
});

test('as a PDF, the same', async () => {
	const [page] = await pageTexts(await accountPdf(account));
	for (const part of ['Statement of account, invoice A-1', 'Ann "A" Öhm', 'Payment T1', `Claimed: ${account.claim.total} USD`]) expect(page).toContain(part);
});

test.each([
	['de', ['Forderungsaufstellung, Rechnung A-1', 'Zahlung T1', 'Mahnung versendet: s1', 'Saldo (USD)', '15 Tage überfällig', 'Seite 1 von 1']],
	['es', ['Estado de cuenta, factura A-1', 'Pago T1', 'Recordatorio enviado: s1', '15 días de retraso']],
	['fr', ['Relevé de compte, facture A-1', 'Paiement T1', 'Relance envoyée: s1', '15 jours de retard']],
])('for a team that reads %s it is in their language, as PDF and as table', async (language, parts) => {
	const theirs = accountOf(facts, profile, sayIn(language));
	const [page] = await pageTexts(await accountPdf(theirs));
	for (const part of parts) expect(page).toContain(part);
	expect(accountCsv(theirs)).toContain(parts[1]);
	expect(page).not.toMatch(/Statement|Payment|overdue|Claimed|[{}]/);
});

test('a letter has its words and the same bytes each time', async () => {
	const letter = { from: ['Lakeside'], to: ['Ann', 'Main Street 1'], date: '2026-03-20', language: 'de', subject: 'Mahnung', text: 'Guten Tag,\n\nbitte zahlen Sie.', code: 'BCD\n002\n1\nSCT\n\nX\nDE89370400440532013000\nEUR1.00' };
	const [first, second] = [await letterPdf(letter), await letterPdf(letter)];
	expect(Buffer.compare(first, second)).toBe(0);
	const [page] = await pageTexts(first);
	for (const part of ['Main Street 1', 'Mahnung', 'bitte zahlen Sie.']) expect(page).toContain(part);
});

test('long words and amounts stay on the paper, and the pages are counted', async () => {
	const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
	const entries = Array.from({ length: 60 }, () => ({ date: '2026-11-21', kind: 'payment' as const, text: `Payment ${word}`, amount: '-1234567890.12', balance: '12345678901.23' }));
	const file = await accountPdf({ ...account, debtor: { ...account.debtor, name: `${word} KG`, email: `${word.toLowerCase()}@example.com` }, entries });
	const document = await openPdf(file);
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		for (const item of (await page.getTextContent()).items) if ('str' in item) expect(item.transform[4] + item.width).toBeLessThan(page.view[2] - 40);
	}
	const pages = await pageTexts(file);
	pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`));
});

test('a letter of several pages counts them, and says its day as its language does', async () => {
	const pages = await pageTexts(await letterPdf({ from: ['Lakeside'], to: ['Ann'], date: '2026-03-20', language: 'de', subject: 'Mahnung', text: 'Bitte zahlen Sie.\n\n'.repeat(60) }));
	expect(pages[0]).toContain('20.03.2026');
	pages.forEach((page, index) => expect(page).toContain(`Seite ${index + 1} von ${pages.length}`));
});
