import type { JobType } from '../types';

export const auditsAndYearEnd: JobType = {
	id: 'auditsAndYearEnd',
	names: `audits, audit and assurance, year end accounts, annual accounts, statutory accounts, statutory audit, financial statements, reviewed financial statements, compilation engagements, charity accounts, due diligence, internal audit, auditoría, cuentas anuales, cierre contable, audit légal, comptes annuels, bilan comptable, jahresabschluss, abschlussprüfung, wirtschaftsprüfung, auditoria, fecho de contas, revisão legal de contas, Year End, Closing the Books, Second Look, Signed Off, True and Fair`,
	signs: `year end accounts, annual accounts, statutory accounts, abbreviated accounts, micro entity accounts, final accounts, accounts ~ year end, year end ~ accounts, accounts filing, accounts ~ companies house, statutory audit, external audit*, internal audit*, audit report, audited ~ statements, audited accounts, audited financial*, need ~ audit, auditor*, audit exemption, audit threshold, management letter, letter of representation, going concern, independent examin*, charity accounts, single audit, yellow book, 401k audit, benefit plan audit, reviewed financials, reviewed statements, compilation report, financial statements, balance sheet, gaap, ifrs, frs 102, soc 2 ~ audit, stock count, stocktake ~ auditor, fixed asset register, depreciation schedule, provisions ~ accruals, accruals, prepayments, intercompany, consolidation ~ group, consolidated accounts, due diligence ~ acquisition, quality of earnings, iso ~ internal audit, grant audit, service charge accounts, auditoria, cuentas anuales, deposito de cuentas, cierre ~ ejercicio, balance de situacion, comptes annuels, commissaire aux comptes, bilan ~ societe, liasse fiscale, cloture ~ exercice, depot ~ comptes, jahresabschluss*, bilanz*, wirtschaftspruf*, abschlussprufung, offenlegung ~ bundesanzeiger, inventur, fecho de contas, ies, revisor oficial, prestacao de contas, certificacao legal, einnahmen uberschuss*`,
	said: {
		en: `
year end is 31 March, who can do our accounts
bank covenant says audited financial statements, first time for us
how much for a small company audit, turnover 11m
our auditor resigned in the middle of the job
charity with income of 180k, independent examination please
Need a set of reviewed statements for a bonding company
accounts are due at Companies House in 6 weeks and nothing's been started
401k plan went over 100 people, do we need a plan audit
Are we big enough to need an audit? 52 staff
buying a competitor, want somebody to go through their numbers first
homeowners association wants an annual audit or maybe only a review
stock count on 31 december, can you send someone to the warehouse
Dividends: is there enough profit for one, draft accounts would help
last year's balance sheet doesn't tie to this year's opening figures
fixed asset register is a joke, half the vans were sold
do you charge extra for group consolidation with a German subsidiary
Single audit for a nonprofit with federal money
received a management letter with 14 points from the last auditors
we'd like to change accountants at year end, do you talk to the old ones
Directors loan is overdrawn. what does that do to the accounts
dormant accounts for a company that owns only a web domain
service charge accounts for a block of 30 flats
Internal audit of our purchasing, somebody may be getting kickbacks
grant funder wants an accountant's certificate of the spending
EBITDA normalised for the sale, buyer's asking for a QoE
i need accounts signed off for a visa application
what documents do you want for the year end
parent company in Japan reports under IFRS, deadline for the package is the 9th
solicitors accounts rules report, SRA
farm accounts, herd basis and all
when is a compilation enough rather than a review
micro entity, very simple, fixed fee?
church treasurer here, somebody has to look over the books once a year
year ends differ between our two companies, can they be lined up
provision for a warranty claim, in or out
investor asked for three years of audited numbers, we've none
pub stocktake every quarter
restaurant group of five, first consolidated accounts
ISO 9001 internal audit, does your firm do those or is it not accounting
do you need a board resolution to appoint you
deferred tax makes no sense to me, could you walk me through our accounts
anual accounts for ltd pls quote
who signs, you or us?
`,
		es: `
necesitamos auditoría de las cuentas de este año
cierre contable y depósito de cuentas anuales
¿cuánto cuesta auditar una empresa de 8 millones?
el banco nos pide estados financieros auditados
¿estamos obligados a auditarnos?
nuestro auditor ha renunciado
justificación de una subvención con informe de auditor
due diligence antes de comprar una empresa
inventario de fin de año, necesitamos que venga alguien
`,
		fr: `
établir le bilan annuel de notre SARL
sommes-nous obligés d'avoir un commissaire aux comptes
tarif pour la clôture d'exercice d'une petite société
la banque réclame les comptes certifiés
dépôt des comptes au greffe en retard de deux mois
audit d'acquisition avant rachat
comptes d'une association avec subventions
inventaire de fin d'année en décembre
changer d'expert-comptable à la clôture
`,
		de: `
Jahresabschluss für eine kleine GmbH
was kostet die Abschlussprüfung bei 12 Mio Umsatz
sind wir prüfungspflichtig?
Bank verlangt geprüfte Zahlen
Offenlegung im Bundesanzeiger steht noch aus
Due Diligence vor einem Firmenkauf
EÜR für eine Zahnarztpraxis
Inventur am Jahresende, wer begleitet das
Verwendungsnachweis für Fördermittel prüfen
`,
		pt: `
fecho de contas do ano passado
quanto custa uma auditoria a uma PME
o banco pede contas auditadas
somos obrigados a ter revisor oficial de contas?
entrega da IES em atraso
auditoria antes de comprar uma empresa
contas do condomínio para a assembleia
relatório para justificar um subsídio
inventário no fim de dezembro
`,
	},
	emergencies: `
accounts must be filed by midnight or the late penalty doubles and they strike us off
auditors found two million missing this morning, board meets in an hour
sale completes today at noon, the audit opinion isn't signed
our audit partner just died and the listing deadline is tomorrow
someone is shredding documents in finance while the auditors are in the lobby
Lender calls the loan at 5 unless audited numbers arrive
wrong balance sheet went out to shareholders an hour ago, AGM starts at six
grant of 300k lapses tonight without the accountant's report
server with the year-end workpapers is encrypted and the filing is due today
hoy vence el depósito de cuentas y falta la firma del auditor
l'assemblée est à 14h et le commissaire refuse de signer
heute Mitternacht endet die Offenlegungsfrist, sonst Ordnungsgeld
a IES tem de entrar hoje até à meia-noite e o sistema não aceita
`,
	harmless: `
audit found fraud in 2012, long closed
penalty paid, this year's accounts are in already
what happens when accounts are late at Companies House?
year end is nine months off, planning ahead
Clean Audit is our software, would you like a demo
if the auditor refuses to sign, what then
our deadline was extended to december, so no stress
A charity we know got shut for missing accounts, hence the early enquiry
emergency reserves policy, should it be in the notes
no fraud suspected, simply routine
sin urgencia, cerramos en diciembre
pas de date limite, on compare des cabinets
`,
	durationMinutes: 90,
	materials: ['Engagement letter', 'Trial balance request', 'Audit checklist'],
	asks: ['When is your year end?', 'Turnover and number of employees?', 'Audit, review or accounts only?', 'Who asks for it?', 'What is the filing deadline?'],
};
