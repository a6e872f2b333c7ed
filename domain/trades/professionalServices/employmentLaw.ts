import type { JobType } from '../types';

export const employmentLaw: JobType = {
	id: 'employmentLaw',
	names: `employment law, employment lawyer, labour law, labor law, wrongful termination, unfair dismissal, settlement agreements, workplace discrimination, unpaid wages claims, redundancy advice, employment tribunal, severance review, derecho laboral, despidos, abogado laboralista, droit du travail, licenciement, prud'hommes, arbeitsrecht, kündigungsschutz, abfindung, fachanwalt für arbeitsrecht, direito do trabalho, despedimentos, advogado trabalhista, Fired, Work Problems, Fair Work, Bad Bosses, Sacked`,
	signs: `employment law*, labor lawyer, labour lawyer, got fired, fired me, i was fired, was sacked, sacked me, got sacked, laid off, layoff*, let go ~ work, let go ~ job, dismissed ~ work, unfair dismissal, constructive dismissal, wrongful termination, wrongfully terminated, gross misconduct, disciplinary, grievance, employment tribunal, acas, eeoc, right to sue letter, settlement agreement, severance, redundan*, at risk meeting, consultation ~ redundan*, garden leave, non compete, noncompete, non solicit ~ job, restrictive covenant*, my manager ~ harass*, harass* ~ work, sexual harassment, hostile work, discriminat* ~ work, pregnan* ~ fired, retaliat*, whistleblow*, unpaid wages, unpaid overtime, withheld ~ wages, owed wages, misclassif*, fmla, reasonable accommodation, flexible working request, bullying ~ work, tupe, zero hours, employee handbook, dismiss ~ employee, fire ~ employee, despido*, despidieron, despedido, laboralista, carta de despido, acoso laboral, licencie*, licenciement*, prudhommes, rupture conventionnelle, harcelement, kundigungsschutz*, fristlos*, gekundigt ~ chef, abfindung*, aufhebungsvertrag, betriebsrat, mobbing, arbeitsgericht, arbeitszeugnis, despedimento*, despediram, justa causa, assedio, rescisao ~ trabalho, trabalhista, boss ~ fired, boss ~ paid, boss ~ wages, hasnt paid overtime, tribunal claim, uberstunden ~ bezahlt, abmahnung ~ chef`,
	parts: `
dismissal, fired, wrongful termination, trouble at work, workplace, severance: fired, let go, laid off, terminated, severance, dismissed, redundancy, resign, pregnant, retaliation, no reason, package, sign by friday, final warning, disciplinary, notice, constructive, suspended, rescinded offer, restructuring, pushed out
unpaid wages, overtime, pay disputes, misclassification: overtime, unpaid, last paycheck, tips, contractor, commission, minimum wage, holiday pay, breaks, hours, bounced check, docked, bonus, owe me, off the clock, misclassified
discrimination, harassment, bullying: harassment, discrimination, boss, sexual, race, age, disability, hostile, hr ignored, bully, complaint, accommodation, maternity, religion, comments, whistleblower, groped
employers, employment contracts, noncompetes, handbooks: employer, handbook, noncompete, offer letter, staff, contract, policy, fire an employee, my employee, restrictive covenant, remote, garden leave, new job wont let me
`,
	near: 'litigationAndClaims contracts',
	said: {
		en: `
I was fired yesterday, two days after telling them I'm pregnant
need a settlement agreement signed off, employer pays up to £500 for advice
is my non compete enforceable in Florida
boss hasn't paid overtime in a year
they put me on garden leave and took the laptop
what do you charge employers to write a handbook
Called into a disciplinary tomorrow week, can I bring somebody
HR offered 8 weeks of severance, is that any good after 11 years
my manager keeps making comments about my age
We need to let two people go, how do we do that without trouble
redundancy selection was rigged, only women over 50
EEOC right to sue letter came, now what
waitress paid under minimum, tips pooled by the owner
employee has been off sick for nine months, what may we ask her
contractor says he was really an employee, wants holiday pay for 4 yrs
whistleblower at a care home, scared to go further
chef walked out, took recipes and two staff with him
how long do i have to bring a tribunal claim
refused my request for part time after maternity
sexual remarks at the christmas do, HR brushed it off
wage theft, 14 of us, same warehouse
TUPE: our cleaning contract goes to another company next month
can they sack me for a facebook post
notice is one month in my contract, they want me out by friday
writing for my son, apprentice, never got a payslip, sent home without a word
reference they gave me is a lie
commission not paid since I resigned
Fit note says light duties, they say no work no pay
ADA, asked for a chair, got written up instead
union rep says I need a real lawyer
Probation extended twice, legal?
no win no fee for dismissal cases?
drug test at work came back wrong
we're a nursery with 18 staff and want an HR lawyer on retainer
H.R. wants me to sign something today but gave no copy, can i say I'll need a week
forced to resign basically
shift cancelled at two hours notice for the fifth time
promised a promotion in writing then gave it to his nephew
sacked by text lol
race discrimination, manager used a slur on a call that was recorded
unfair dissmisal, 3 yrs service
how much notice for closing a shop with 6 workers
colleague bullies me, I've kept a diary for months
`,
		es: `
me despidieron ayer sin motivo
me deben horas extras de todo un año
¿cuánto me corresponde de finiquito?
mi jefe me acosa y recursos humanos no hace nada
me quieren hacer firmar la baja voluntaria
despido estando embarazada
somos empresa y queremos despedir a un empleado
no me dieron de alta en dos años
¿cuánto tiempo tengo para demandar?
`,
		fr: `
j'ai été licencié hier sans explication
rupture conventionnelle, est-ce que le montant est correct
heures supplémentaires jamais payées
harcèlement de mon chef, j'ai tout noté
convocation à un entretien préalable jeudi en huit
délai pour saisir les prud'hommes ?
clause de non-concurrence, suis-je coincé
patron d'un garage, je dois me séparer d'un salarié
CDD renouvelé cinq fois
`,
		de: `
habe gestern die Kündigung bekommen
Aufhebungsvertrag prüfen, Abfindung zu niedrig?
Überstunden werden seit einem Jahr nicht bezahlt
mein Chef mobbt mich
Abmahnung wegen Zuspätkommens, ist das rechtens
Arbeitszeugnis ist schlecht geschrieben
wir müssen betriebsbedingt drei Stellen streichen
schwanger und gekündigt
zahlt die Rechtsschutzversicherung die Beratung?
`,
		pt: `
fui despedida ontem sem justa causa
não me pagam horas extra há um ano
quanto recebo se me mandarem embora
o meu chefe faz-me assédio
querem que assine um acordo de rescisão
trabalhei dois anos sem contrato
despediram-me grávida
somos uma empresa e precisamos de extinguir um posto
qual o prazo para impugnar o despedimento
`,
	},
	emergencies: `
tribunal claim runs out at midnight tonight, ACAS done, form not sent
security is walking me out now and they want a signature before I leave
boss has my passport locked away and won't let me quit
hearing is at 10 tomorrow and my lawyer pulled out an hour ago
Employee is copying our whole customer database right now, he resigned this morning
my manager just grabbed me in the stock room, I'm locked in the toilet
they cut our dorm power because we complained about wages, twelve of us outside
settlement offer lapses at 5 pm today, 80k
sacked an hour ago, visa ends with the job at midnight, what do i do
me obligan a firmar la renuncia ahora mismo en la oficina
le délai des prud'hommes expire ce soir à minuit
heute läuft die Dreiwochenfrist für die Kündigungsschutzklage ab
o patrão trancou-nos no armazém e não nos deixa sair
`,
	harmless: `
sacked three years ago, new job now, only want my reference fixed
offer is open until the end of next month
what's the time limit for a claim?
nobody has been dismissed, we just want our policies right
Fired Up is the pottery we run, seven staff, need contracts
if my boss fires me for this, could I claim
harassment case at my old firm got settled, curious about tax on it
no rush, probation ends in december
my sister was escorted out of her bank, so I wonder what my rights are
emergency leave for a sick child, how many days per year
no me han despedido, solo quiero saber mis derechos
alles einvernehmlich, Termin nächste Woche reicht
`,
};
