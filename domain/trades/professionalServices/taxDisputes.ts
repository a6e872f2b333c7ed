import type { JobType } from '../types';

export const taxDisputes: JobType = {
	id: 'taxDisputes',
	names: `tax disputes, tax resolution, irs representation, tax audit defence, hmrc enquiries, tax investigations, back taxes, tax debt relief, offer in compromise, penalty abatement, tax appeals, tax attorney, inspecciones de hacienda, recursos tributarios, deudas con hacienda, contrôle fiscal, contentieux fiscal, avocat fiscaliste, betriebsprüfung, steuerstreit, steuerstrafrecht, selbstanzeige, contencioso tributário, inspeção tributária, dívidas fiscais, Tax Trouble, Scary Letters, Brown Envelopes, Back Tax Help, When They Audit You`,
	signs: `irs letter*, irs notice*, letter from ~ irs, notice from ~ irs, irs audit*, irs agent, audited by ~ irs, irs ~ auditing, owe ~ irs, owe the irs, irs debt, tax debt*, back taxes, owe ~ taxes, cp2000, cp14, cp504, notice of deficiency, tax levy, irs levy, levied ~ bank, irs lien*, tax lien*, federal lien, wage levy, offer in compromise, installment agreement ~ irs, payment plan ~ irs, payment plan ~ hmrc, time to pay, penalty abatement, abate penalt*, innocent spouse, tax court, revenue officer, trust fund recovery, unfiled years, hmrc enquiry, hmrc letter*, hmrc investigat*, hmrc ~ penalt*, hmrc bailiff*, enforcement ~ hmrc, brown envelope ~ hmrc, code of practice 9, cop9, discovery assessment, tax tribunal, tax investigation*, tax inspector*, nudge letter, voluntary disclosure, cra audit*, cra collections, cra ~ reassess*, notice of reassessment, ato audit*, ato debt, sales tax audit, inspeccion ~ hacienda, hacienda ~ reclama*, carta de hacienda, requerimiento ~ hacienda, embargo ~ hacienda, deuda ~ hacienda, controle fiscal, redressement fiscal, avis a tiers, saisie ~ fisc, fisc, verification de comptabilite, betriebsprufung, steuerfahnd*, steuernachzahl*, selbstanzeige, finanzamt ~ pfand*, schatzungsbescheid*, einspruch ~ steuerbescheid, inspecao ~ financas, divida* ~ financas, penhora ~ financas, reclamacao graciosa, malha fina, coima* ~ financas`,
	said: {
		en: `
got a CP2000 saying I owe 7,900
the IRS wants to audit my 2021 schedule C
owe about 60k in back taxes, what are my options
HMRC opened an enquiry into my rental income
can you stop a wage levy
offer in compromise, do people actually get those?
my husband hid income and now they're coming after me, innocent spouse?
revenue officer left a card on our door
Haven't filed in nine years. Jail?
penalty of 1,600 for late filing, I was in hospital, can it be taken off
sales tax audit at our restaurant next month
letter about undeclared interest from an offshore account in Jersey
CRA reassessed three years, denied all my mileage
payment plan went into default because I changed jobs
tax lien shows up and I can't refinance
what do you charge to deal with the IRS for us
They sent a notice of deficiency, 90 days, day 40 today
time to pay arrangement for 22k VAT
cash business, inspector says our takings are too low
can they take my house for taxes
I forgot to declare crypto and got a nudge letter
State of California says I'm a resident, I left in 2019!
trust fund penalty, company folded, they want it from me personally
old accountant put in made-up donations, now all his clients are being looked at
do i talk to the agent myself or should you be there
appeal to the tax tribunal, deadline in 4 weeks
airbnb told them what I earned, I never did
refund is on hold, asking me to verify 5 years
employee or contractor fight, IR35, they want four years of NI
how far back can HMRC go
one of those tv companies promised to settle for pennies, took 5 grand, did zip
they froze nothing so far, just letters, but each one is redder
R&D claim under review, 60 questions from the inspector
property valuation tax appeal, is that you too?
transfer pricing letter for our subsidiary
COP9 letter came by courier, my hands shake
my late father's estate got an audit notice
ATO garnishee notice to my customers
i can pay 300 a month, would they take it
Penalties for late CIS returns, 14 of them
need copies of transcripts to find out what they think I owe
double taxed in France and UK on the same pension
disagree with the assessed figure they made up because I didn't file
irs letter help plz dont understand
`,
		es: `
me llegó una carta de Hacienda reclamando 6.000 euros
le debo al IRS y no puedo pagarlo todo
inspección de Hacienda en mi bar
¿se puede negociar la deuda con el IRS?
me han embargado parte del sueldo por impuestos
llevo ocho años sin declarar, ¿qué hago?
recurrir una sanción tributaria
requerimiento por alquileres no declarados
pedir un plan de pagos
`,
		fr: `
contrôle fiscal annoncé dans mon restaurant
redressement de 18 000 euros que je conteste
je dois de l'argent au fisc, échelonnement possible ?
saisie sur mon compte par les impôts
comptes étrangers jamais déclarés, régularisation
proposition de rectification reçue, trente jours pour répondre
majoration injuste, comment la contester
vérification de comptabilité chez un artisan
avocat fiscaliste pour un recours
`,
		de: `
Betriebsprüfung angekündigt, wer begleitet mich
Finanzamt schätzt mich viel zu hoch
Nachzahlung von 14.000, Ratenzahlung möglich?
Einspruch gegen den Steuerbescheid, Frist läuft
Konto gepfändet vom Finanzamt
Selbstanzeige wegen ausländischer Zinsen
Säumniszuschläge erlassen lassen
Kassennachschau im Friseursalon gehabt
acht Jahre keine Erklärung, was droht mir
`,
		pt: `
recebi uma notificação das finanças de 5 mil euros
inspeção tributária ao meu restaurante
tenho dívidas às finanças, dá para pagar em prestações?
penhoraram-me o ordenado por impostos
caí na malha fina
reclamação de uma liquidação de IRS
coimas por atraso na entrega
rendas que nunca declarei, como regularizo
o fisco diz que sou residente e não sou
`,
	},
	emergencies: `
tax investigators are in our office right now taking the computers
IRS emptied my bank account this morning and payroll is tomorrow
last day to petition the tax court is today, nothing filed
bailiffs from HMRC at the shop door loading stock
Seizure notice: they auction the truck at 10 tomorrow
appeal window closes at midnight and the form isn't sent
agent wants a signed statement from me within the hour, I'm alone with him
passport taken at the airport because of tax debt, flight in three hours
card terminal frozen by the state, padlock on the restaurant, we can't open tonight
Hacienda me ha bloqueado todas las cuentas hoy y tengo que pagar nóminas
le fisc perquisitionne mon domicile en ce moment
die Steuerfahndung steht vor der Tür, was soll ich tun
penhoraram-me a conta toda hoje e não tenho para comer
`,
	harmless: `
audit from 2017 ended with no change
levy was released last month, now I'd like to plan ahead
what are the odds of being audited?
a scam caller said the police would arrest me for taxes, I hung up
Haven't had any letter, just nervous about a deduction
could they take my car one day if I stop paying
Raid is a bug spray, and yes it was deductible lol. On to my penalty question
plan in place and paid on time for two years, need the payoff figure
my barber got raided by tax people, made me want to tidy up
appeal isn't due for another 70 days
ya está pagado, solo quiero el certificado de estar al corriente
erledigt, wollte nur Danke sagen
`,
	durationMinutes: 60,
	materials: ['Power of attorney form', 'Transcript request', 'Appeal form'],
	asks: ['Which authority, and what does the letter say?', 'Date of the letter and deadline?', 'Which years and how much?', 'Anything frozen or seized?', 'Have you answered them yet?'],
};
