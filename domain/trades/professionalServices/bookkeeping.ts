import type { JobType } from '../types';

export const bookkeeping: JobType = {
	id: 'bookkeeping',
	names: `bookkeeping, bookkeeper, accounts receivable, accounts payable, bank reconciliation, quickbooks setup, xero bookkeeping, catch up bookkeeping, monthly accounts, cloud accounting, invoicing services, cfo services, contabilidad, llevar la contabilidad, teneduría de libros, tenue de comptabilité, comptabilité, saisie comptable, buchhaltung, buchführung, finanzbuchhaltung, contabilidade, escrituração, faturação, Shoebox, Tidy Books, Books Done, Receipts Sorted, Numbers Sorted`,
	signs: `bookkeep*, book keeping, books ~ behind, books ~ mess, catch up ~ books, books ~ caught up, keep ~ books, quickbooks, qbo, xero, sage 50, freshbooks, wave accounting, myob, zoho books, bank feed*, reconcil*, chart of accounts, journal entr*, trial balance, accounts payable, accounts receivable, a p and a r, aged debtors, unpaid invoice* ~ chase, chase ~ invoices, invoicing software, receipt bank, dext, hubdoc, receipts ~ shoebox, shoebox ~ receipts, receipts ~ categor*, categoriz*, categoris*, expense report*, petty cash, profit and loss, cash flow forecast, monthly close, month end close, inventory cost*, cost of goods, job costing, shopify ~ payouts, stripe ~ payouts, square ~ deposits, undeposited funds, virtual cfo, fractional cfo, management accounts, contabilidad, asientos contables, conciliac* ~ banc*, libro diario, facturas ~ ordenar, comptabilite, saisie ~ factures, rapprochement bancaire, pennylane, notes de frais, buchhaltung, buchfuhrung, belege, kontenabstimmung, datev, lexoffice, offene posten, contabilidade, reconciliac* ~ banc*, lancar ~ faturas, toconline, faturas ~ organizar, p l, ledgers, general ledger`,
	parts: `
monthly books, bookkeeping, ongoing bookkeeping, books, accounts: monthly, quickbooks, xero, reconcile, categorize, transactions, receipts, bank feed, statements, every month, bookkeeper left, small shop, spreadsheet, enter, invoices, shoe box, credit cards, restaurant, tidy, landlord, rental income, journal, hours a week, weekly, ledger, remote, client accounts, per month
catch up, cleanup, backlog, catch up bookkeeping, messy books: catch up, behind, months, years, mess, uncategorized, clean up, nothing entered, since, straighten out, backlog, boxes, never reconciled, redo, loan needs, wrong balance, previous bookkeeper, duplicates, undeposited, set straight, one time, historical, sort out, box of receipts
cfo, part time cfo, fractional cfo, controller, advisory, forecasting, cash flow: cfo, forecast, cash flow, budget, board, bank meeting, kpi, runway, investor, model, pricing, margins, lender, controller, growth, two days a month, projections, dashboard, plan, cash tight, unit economics, covenant, fundraise, decision, strategic, million a year
bills and invoicing, accounts payable, accounts receivable, collections: bills, pay vendors, invoice customers, overdue, aging, chase, approvals, bill pay, receivable, send invoices, 1099s to contractors, late paying clients, purchase orders
financial statements, reports, p and l, audits, reviews, compilations: p and l, balance sheet, statements, audit, review, compiled, lender wants, surety, covenant, opinion, certified, grant audit, investors, attest, going concern
software setup, quickbooks setup, training, migration: set up, chart of accounts, training, migrate, convert, integrate, shopify sync, desktop to online, inventory, teach me, app
`,
	near: 'taxReturns payroll',
	said: {
		en: `
books are 14 months behind
need somebody to do my bookkeeping monthly, about 80 transactions
quickbooks is a mess, double entries everywhere
what would you charge to set up Xero for a cafe
my bank feed stopped importing in april
can you chase unpaid invoices for us too
Shoebox of receipts, not kidding, an actual shoebox
our bookkeeper quit yesterday without handing anything over
P&L looks wrong: it says we made 90 grand, the bank account disagrees
Shopify payouts don't match sales and I can't work out why
nonprofit with three grants, each must be tracked separately
do you work on Sage or just cloud
bank wants management accounts each quarter for the overdraft
can't tell what's mine and what's the company's, same card for everything
clean up needed before our accountant does year end
Dentist practice here, we need accounts payable done weekly
how do i record a loan from my brother to the business
job costing for a builder, six sites running
undeposited funds is sitting at 61,000 lol
moving from MYOB to Xero, can you migrate three years
Need a cash flow forecast for an investor meeting
petty cash never adds up in the bar
i'm an Etsy seller and want to be organised this year
monthly fee, fixed or by the hour
we have tenants trust money to reconcile, real estate brokerage, are you familiar
my wife did the books, she's had a baby, we need cover for six months
Categorising expenses is eating my sundays
credit card statement has charges nobody here knows how to code
remote or come in to our office one day a week?
expense reports of 25 reps, they send me photos on whatsapp
inventory in QuickBooks says minus 400 units
Is it normal that my bookkeeper won't give me admin access
want a second pair of eyes on our books, I suspect sloppy work
fractional CFO for a startup, just raised
landlord accounts for 9 flats in one company
can you teach me to do it myself in two lessons
construction retention, how should that be booked
supplier statements disagree with our ledger
books up to date by the 20th possible? lender is asking
stripe fees, net or gross?
church treasurer stepping down in june, we need a bookeeper
two currencies, euros and pounds
receipts from fuel stations fade to nothing, is a photo fine
my old bookkeeper charged 35 an hour, you?
`,
		es: `
necesito que me lleven la contabilidad cada mes
los libros van atrasados un año
QuickBooks no me cuadra con el banco
¿cuánto cobran por un restaurante pequeño?
tengo las facturas en una caja sin ordenar
se fue la contadora y no dejó nada explicado
conciliación bancaria de seis meses
quiero pasar de Excel a un programa
no sé si gano o pierdo dinero cada mes
`,
		fr: `
je cherche quelqu'un pour tenir ma comptabilité
la compta a huit mois de retard
rapprochement bancaire impossible, rien ne colle
tarif mensuel pour une petite SARL
mes factures sont dans un carton
notre comptable est partie sans prévenir
passer de Sage à Pennylane, vous aidez ?
notes de frais de douze commerciaux à saisir
besoin de tableaux de bord chaque mois
`,
		de: `
suche jemanden für die laufende Buchhaltung
Buchführung seit einem Jahr liegen geblieben
was kostet das monatlich bei 60 Belegen
Konten stimmen nicht mit der Bank überein
unsere Buchhalterin hat gekündigt
Belege im Schuhkarton, leider wörtlich
Umstieg von Lexoffice auf DATEV
Mahnwesen mit übernehmen?
brauche eine BWA für die Bank
`,
		pt: `
procuro contabilista para a contabilidade mensal
tenho a escrituração atrasada um ano
as contas não batem com o banco
quanto cobram por mês a uma empresa pequena
as faturas estão todas numa caixa
o nosso contabilista saiu sem avisar
queria mudar de programa de faturação
não sei se o café dá lucro ou prejuízo
lançar faturas de fornecedores em atraso
`,
	},
	emergencies: `
our office manager has been stealing, money is still leaving the account as I write
books needed by the court by 4 pm today and the file won't open
quickbooks company file is corrupt and the lender pulls the loan tonight without numbers
Somebody changed our supplier's bank details, 48k went out an hour ago
funding closes at noon, they want reconciled statements now, our bookkeeper walked
inspector is at the door asking for the ledgers and I can't get into Xero
bookkeeper locked us out of everything and payments are due in two hours
bank freezes our account at five unless they see where this deposit came from
ransom note on the accounts PC, invoices must go out today
nos están vaciando la cuenta con transferencias falsas ahora mismo
le contrôleur est là et personne n'a accès à la compta
die Bank sperrt uns heute Abend, wenn die Zahlen nicht kommen
o contabilista fugiu com as palavras-passe e o prazo é hoje às 17h
`,
	harmless: `
had an embezzler in 2015, since then two people sign everything
behind on the books but nobody's asking, catch up over winter
what would you do if you found fraud?
no deadline, I simply want a tidy start in january
audit passed, thanks
If the bank ever asks for statements the same day, could you deliver
emergency fund: which account should it sit under
Chasing invoices is annoying but nothing critical
the loan came through last week, numbers were fine
a competitor got defrauded through fake invoices, so we want controls
sin prisa, queremos empezar el próximo trimestre
alles gebucht, nur eine Frage zur Kontierung
`,
};
