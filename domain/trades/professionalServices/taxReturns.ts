import type { JobType } from '../types';

export const taxReturns: JobType = {
	id: 'taxReturns',
	names: `tax returns, tax preparation, income tax, self assessment, personal tax, tax filing, tax accountant, corporate tax returns, expat tax, sales tax and vat returns, tax planning, bas returns, declaración de impuestos, declaración de la renta, asesoría fiscal, déclaration d'impôts, déclaration de revenus, conseil fiscal, steuererklärung, steuerberatung, einkommensteuer, irs, declaração de impostos, imposto de renda, Tax Time, Refunds, April, Returns Done, Money Back`,
	signs: `tax return*, taxes done, do my taxes, file ~ taxes, filing ~ taxes, my taxes, tax prep*, tax filing, income tax*, tax refund, refund ~ irs, extension ~ taxes, file an extension, self assessment, utr number, sa100, sa302, hmrc login, making tax digital, tax bracket, 1040, 1099*, w2, w 2, k 1 form, schedule c, schedule e, quarterly estimated, estimated tax*, write off ~ tax, tax credit*, dependents ~ tax*, itr, t4 slip, t1 general, t2 return, notice of assessment, cra account, bas statement, ato portal, mygov tax, turbotax, capital gains, crypto ~ tax*, fbar, fatca, foreign income, expat tax*, itin, vat return*, vat registration, sales tax, gst return, property tax ~ deduct*, mileage log, home office ~ claim, declaracion de la renta, declarar impuestos, mis impuestos, renta ~ borrador, reembolso ~ impuestos, iva trimestral, modelo 303, declaration ~ impots, declaration de revenus, mes impots, impot sur le revenu, micro foncier, tva ~ declar*, steuererklar*, einkommensteuer*, elster, steuerberater*, umsatzsteuer*, lohnsteuer*, irs ~ entregar, declaracao ~ irs, entregar o irs, imposto de renda, recibos verdes, iva ~ trimestral, h r block, tax deduct*, deductions, credit dimpot`,
	parts: `
individual returns, personal tax, personal returns, yearly returns, 1040, income tax, self assessment: w2, 1040, file, return, refund, married, joint, dependents, itemize, mortgage interest, stock sold, moved states, rental, k1, schedule c, sole proprietor, gig, freelance, two jobs, retired, student, extension, crypto, april, 1099, house sold, inheritance, head of household, drop off papers, babysitting credit, social security, brokerage, two states, federal and state, options, college, alimony, sold shares, uber, husband and i, overseas income
business returns, corporate tax, company tax, partnership returns: s corp, 1120, 1065, partnership, k1s, shareholders, corporation, llc return, year end, extension, depreciation, basis, members, multi state, closely held, c corp, march 15, fiscal year, corporate return, accounts filed, ct600, books closed, section 179
sales tax, vat, gst, indirect tax: sales tax, collect, nexus, states, register, permit, etsy, amazon, online sales, quarterly, vat, exempt, rate, wayfair, marketplace, use tax, resale certificate, ship to, shopify sales, buyers, monthly filing, audit of sales, gst, buyers in other states
tax trouble, irs letters, notices, audits, back taxes, tax problems: irs, letter, notice, audit, owe, penalty, back taxes, unfiled, levy, lien, payment plan, offer in compromise, cp2000, garnish, revenue, years not filed, certified mail, amended, installment, interest, hmrc, appeal, behind, havent filed since, wage levy, settle, abatement, took my refund, identity stolen
nonprofits, nonprofit returns, charities, 990: nonprofit, 990, church, 501c3, board, charity, club, treasurer, donations, exempt, booster, association, hoa, annual filing, grants, lost exemption, ez, postcard, pta, youth league, foundation
tax planning, estimates, quarterly taxes, advice: estimated, quarterly, planning, save tax, retirement, s corp election, deduct, write off, sell a property, gains, move abroad, home office, capital gains, roth, set aside, bonus, withholding too low, trust
expats, international, estates and trusts returns: abroad, expat, foreign, fbar, treaty, nonresident, 1041, green card, estate return, trust return, visa, overseas account, residency
`,
	near: 'bookkeeping',
	said: {
		en: `
need my taxes done, W2 and a little doordash
how much do you charge for a simple return
haven't filed since 2019 and the letters are piling up, I'm scared to open them
Self assessment for a sole trader, turnover about 38k
got a K-1 from a partnership I forgot I was in
is it too late for an extension
sold a rental flat last year, what will I owe in capital gains
married in october. joint or separate?
CRA says I owe 4,200 from a T4 I never received
do you handle US citizens living in Portugal
my ex claimed our son as a dependent before I could
crypto trades on three exchanges, about 900 lines, is that something you do
estimated payments, what on earth do I send in june
VAT return for the quarter, books are in Xero
Where's my refund?
refund was half of what turbotax told me
can I write off a home office if I rent
both of us teachers, two kids, one daycare receipt, nothing fancy
my accountant retired and I've a shoebox of receipts
LLC with two members, 1065 needed i guess
tax on a lump from my late uncle's 401k
uni student, worked in two states over summer
how long do you keep records for, I need my 2020 copy for a mortgage
Deadline is when exactly for corporate, year end june
ITIN for my wife
what can a hairdresser renting a chair deduct
SA302 for the bank please
switching from H&R block, they messed up twice
landlord here with four units, wants depreciation looked at
airbnb income, do I have to register for sales tax
quick question about mileage: do I log it per trip
amended return, my employer sent a corrected W-2
Gig driver. Uber summary confuses me
do i bring last year's return to the appointment
moving to Canada in july, what do I file where
GST return overdue by 2 months
tax planning before I sell the company next spring
my mum can't do online, is paper filing still a thing and will you visit her
nanny tax, how does that work
foreign bank accounts form, FBAR, three years missed
charity donations of old clothes, any limit
file my taxs quick please refund needed for rent
UTR number lost in a move
dropped the documents in your letterbox on friday, anything missing?
`,
		es: `
necesito hacer mis impuestos, tengo una W2 y un 1099
¿cuánto cobran por la declaración de la renta?
llevo tres años sin declarar
me llegó menos reembolso del que esperaba
soy autónomo y me toca el IVA trimestral
vendí un piso y no sé cuánto pago a Hacienda
necesito sacar el ITIN para mi esposa
el borrador está mal, tengo dos pagadores
¿puedo deducir la oficina en casa?
`,
		fr: `
aide pour ma déclaration d'impôts, première année en France
combien prenez-vous pour une déclaration de revenus
j'ai vendu un appartement, quelle plus-value déclarer
auto-entrepreneur, la TVA me perd complètement
je n'ai pas déclaré depuis deux ans
revenus locatifs, micro-foncier ou réel ?
frontalier Suisse, comment remplir le formulaire
j'attends encore mon remboursement d'impôt
crédit d'impôt pour la garde d'enfants oublié
`,
		de: `
brauche Hilfe bei der Steuererklärung
was kostet die Einkommensteuer bei zwei Angestellten
seit drei Jahren nichts abgegeben
Umsatzsteuervoranmeldung für meinen Laden
Vermietung und Verpachtung, erstmals
Abfindung bekommen, wie wird die versteuert
Elster zeigt nur Fehler
nehmen Sie noch Mandanten an, Frist ist Ende Juli
Pendlerpauschale und Homeoffice, was geht beides?
`,
		pt: `
preciso de ajuda para entregar o IRS
quanto cobram por uma declaração simples
vendi uma casa, quanto pago de mais-valias
passo recibos verdes e não percebo o IVA
não declaro há dois anos
ainda não recebi o reembolso
moro fora e tenho rendas em Portugal
imposto de renda com dois empregos
posso deduzir as despesas do escritório em casa?
`,
	},
	emergencies: `
filing deadline is midnight tonight and my accountant has vanished
my W-2 shows someone else's number and the return must go out today
portal rejects the submission, cutoff in two hours, fines start tomorrow
Extension has to be in by 5 pm and the e-file PIN won't work
Someone already filed a return with my social, refund is being paid out today to a stranger
VAT due by close of business and our bookkeeper is in hospital
bank closes our mortgage tomorrow at 9 and needs the signed return now
self assessment due 31 jan, thats today, i cant log in
they will strike our GST number off at midnight if nothing is filed
hoy vence el plazo de la renta y no me deja presentarla
la déclaration ferme ce soir à 23h59 et le site bloque
heute um Mitternacht läuft die Abgabefrist ab, Elster streikt
o prazo do IRS acaba hoje e dá erro ao submeter
`,
	harmless: `
missed the deadline in 2016, paid the fine, all settled
when is the last day to file?
got my extension already so october's fine
what happens if I file late
Not urgent, I simply like doing it early
the accountant says there'd be a penalty if we forget, we haven't
identity theft two years ago, IRS gives me a PIN each year now
Deadline is the name of our newsletter, please update the address
return was accepted last night, thanks for staying up
client of mine got fined for late VAT, could you give a talk
ya presenté la declaración, solo quiero una copia
la date limite est dans trois mois, rien ne presse
`,
};
