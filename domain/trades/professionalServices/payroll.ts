import type { JobType } from '../types';

export const payroll: JobType = {
	id: 'payroll',
	names: `payroll, payroll services, payroll processing, payroll bureau, wages, payslips, paye, cis returns, auto enrolment, household payroll, nanny payroll, payroll taxes, nóminas, gestión de nóminas, planillas, gestion de paie, bulletins de paie, fiches de paie, lohnabrechnung, lohnbuchhaltung, gehaltsabrechnung, processamento de salários, folha de pagamento, Payday, Wages Done, Friday Pay, Pay Your People, Slips and Stubs`,
	signs: `payroll, payslip*, pay slip*, pay stub*, paystub*, paycheck*, pay cheque*, wages, wage slip*, salaries, staff paid, pay ~ staff, pay ~ employees, pay my workers, direct deposit ~ staff, paye, rti submission, p45, p60, p11d, cis return*, subcontractor verif*, auto enrol*, nest pension, statutory sick pay, maternity pay, smp, holiday pay, overtime ~ pay, timesheet*, time sheets, clock in app, tip reporting, 941, 940 form, form 940, w4, w 4, state unemployment, suta, futa, payroll tax*, workers comp premium, garnish*, single touch payroll, super guarantee, superannuation, roe form, record of employment, t4s, adp, paychex, rippling, brightpay, nanny payroll, household employee, first employee, hire ~ first, nomina, nominas, planilla, finiquito, alta en la seguridad social, fiche* de paie, bulletin* de paie, salaires, dsn, solde de tout compte, conges payes, lohnabrechnung*, gehaltsabrechnung*, lohnbuchhalt*, lohne, minijob*, sozialversicherung ~ anmeld*, lohnfortzahlung, folha de pagamento, processamento de salarios, recibo* de vencimento, subsidio de natal, subsidio de ferias, salarios, gusto payroll`,
	parts: `
payroll, running payroll, wages, pay runs: payroll, employees, biweekly, paychecks, direct deposit, pay stubs, first hire, gusto, adp, hourly, withholding, pay people, switch, tips, semi monthly, staff, payslips, new hire, pay day, crew, salaried, garnishment, overtime calc, friday
payroll taxes, filings, year end forms: 941, w2, quarterly, year end, deposits, penalty, unemployment, state account, corrected, workers comp audit, 940, p60, late deposit, certified payroll
household payroll, nanny taxes: nanny, caregiver, household, housekeeper, senior care, babysitter
benefits, pensions, time tracking, hr: benefits, 401k, pension, timesheets, pto, holiday, enrolment, time clock, health insurance, vacation
contractors, 1099s: contractors, 1099, subcontractors, cis, w9, freelancers
`,
	near: 'bookkeeping',
	said: {
		en: `
looking for someone to run payroll for nine people, biweekly
hiring my first employee, what do I need to set up
how much per payslip
ADP keeps overcharging us and I want out
we've been paying cash, want to do it properly now
Wrong tax code on two of my staff
how does holiday pay work for zero hours folk
our payroll lady is off from tuesday for surgery, can you cover 3 runs
CIS, four subbies, monthly
quarterly 941 due, never done one
garnishment order arrived for one of my drivers, what do I do with it
P45 for a leaver please, she's nagging me
auto enrolment letter from the pensions regulator
nanny starts in september, 30 hrs a week, do I really need payroll
tips in a restaurant: through payroll or not
Last month everybody was short by the overtime
T4s for 22 employees by the end of feb
we pay weekly on fridays, hours come in on thursday night, can you live with that
contractor or employee? he works just for us
remote worker moved to Colorado, do I register there
SMP question, she's due on 4 may
how do I fix a payslip i've already submitted
Superannuation late for one quarter
timesheets from the app to payroll without typing, do you do that
farm workers seasonal, about 60 from may until october
Directors only payroll, two of us, minimum salary
do you do year end P60s
final pay for someone I sacked, what's owed
certified payroll for a government job
bank file format for salaries, our bank switched
employee says her W-2 has the wrong address
bonus at christmas, gross up?
i need pay stubs for a mortgage, my employer used you
is your software OK for three pay rates per person
union dues deduction, 1.5%
set up workers comp pay-as-you-go with payroll
payrol help small shop 4 staff
statutory sick pay, day 4 counts or not?
gusto import failed and I'm stuck at step six
church pastor housing allowance
Outsourcing for a 140-person factory, two shifts, three collective agreements, send me a proposal
salary sacrifice for bikes
what day do you need my numbers
back pay after a raise, from january on
`,
		es: `
necesito quien me lleve la nómina de ocho empleados
¿cuánto cobran por cada recibo de nómina?
voy a contratar a mi primer trabajador
la nómina del mes pasado salió mal
finiquito de un empleado que se va el viernes
alta en la seguridad social de una empleada de hogar
no sé cómo calcular las horas extra
declaración 941 del trimestre
queremos dejar de pagar en efectivo
`,
		fr: `
établir les fiches de paie pour six salariés
combien par bulletin ?
j'embauche mon premier employé
erreur sur la paie du mois dernier
solde de tout compte pour un départ vendredi
DSN rejetée, que faire
congés payés mal calculés depuis un an
nounou à domicile, besoin de bulletins de salaire
reprendre la paie à partir de janvier
`,
		de: `
Lohnabrechnung für sieben Mitarbeiter
was kostet eine Abrechnung pro Kopf
ich stelle meinen ersten Mitarbeiter ein
Gehaltsabrechnung vom letzten Monat ist falsch
Minijobberin anmelden, wie geht das
Lohnfortzahlung bei Krankheit, wie abrechnen
Baulohn, zwölf Leute, machen Sie das?
unsere Lohnbuchhalterin fällt bis März aus
Weihnachtsgeld richtig versteuern
`,
		pt: `
processamento de salários para cinco pessoas
quanto cobram por recibo de vencimento
vou contratar o primeiro funcionário
o salário do mês passado saiu errado
subsídio de férias, como se calcula
contas finais de um trabalhador que sai sexta
inscrever empregada doméstica na segurança social
folha de pagamento de 30 pessoas, orçamento
horas extra mal pagas, como corrigir
`,
	},
	emergencies: `
payroll didn't go through and 40 people are waiting for money today
bank file must be in by 3pm or no one gets paid before the long weekend
we paid everyone twice this morning!! can it be recalled
salaries went to a hacker's account, somebody changed the bank details last night
our provider collapsed overnight, payday is tomorrow
staff are walking off the site because wages are not there
tax deposit of 61k has to leave before 8 tonight, login locked
Everyone got someone else's payslip by mail just now, with bank numbers
worker was hurt and the comp insurer says coverage lapses at midnight for missing payroll
no salió la nómina y la gente está en la puerta reclamando
les virements de salaires sont bloqués, c'est jour de paie
Löhne sind nicht raus und heute ist der Letzte
os salários não caíram e os motoristas recusam sair
`,
	harmless: `
wages were late once in 2020, bank's fault, long forgotten
everyone's paid, I only need the reports
what happens if payroll fails on a bank holiday?
pay date is the 28th so there's lots of time
Emergency tax code on my payslip, can you explain it
Payday Rush is our company fun run, do you sponsor
can a salary file be recalled, just curious
a friend's staff walked out unpaid, hence my move to a proper bureau
double payment from last month was returned already
if you fall ill, who'd run our payroll
no urge, empezamos en enero
pas de retard, simple question sur les congés
`,
};
