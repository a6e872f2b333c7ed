import type { Hazard } from './types';

export const deadlinesAndCrime: Hazard = {
	id: 'deadlinesAndCrime',
	signs: `hacked, stolen, stealing, scam*, police, arrest*, ice, detained, raid*, sheriff, evict*, lock* out, intruder*, breaking in, break in, broke in, weapon, gun, knife, threat*, kidnap*, violen*, hit me, hits me, policia, detenid*, desalojo, expuls*, polizei, festgenommen, raumung, despejo, hearing ~ tomorrow, deadline ~ today, deadline ~ tomorrow, due today, due tonight, due at midnight, lauft morgen ab, lauft heute ab, wire transfer, wired, bailiff*, marshal*, sheriff*, warrant, custody, judge, court, hearing, deport*, seiz*, repossess*, foreclos*, ransom*, encrypted, defaced, porn, taken over, took over, locked out, drain* ~ account, wires, transfers, subpoena, restraining order, juicio, juzgado, audiencia, huissier*, audience, tribunal, gericht*, verhandlung, julgamento`,
	now: `
court is tomorrow at nine and I have no lawyer
my permit runs out tonight
they arrested my son, he's at the station now
bailiffs are at the door taking the machines
account frozen this morning, payroll is today
eviction crew is outside
the visa appointment was cancelled and it expires tomorrow
police have a warrant and are in the office
someone is transferring money out of our account right now
we are hacked, all files locked, ransom note
tax office seizes the trucks today
restraining order hearing in two hours
deportation flight is tonight
statement is due by midnight or we lose the case
kids were not brought back, he took them to the airport
phone was stolen and they're in my bank
served papers today, answer due tomorrow
wire went to a fraudster ten minutes ago
bank forecloses at noon
customs holds the medicine, it spoils by tonight
mañana tengo juicio y no tengo abogado
mi permiso vence hoy
audience demain et pas d'avocat
mon titre de séjour expire demain
morgen ist Gerichtstermin und ich habe keinen Anwalt
meine Aufenthaltserlaubnis läuft morgen ab
amanhã tenho julgamento e não tenho advogado
o meu visto acaba hoje
marshals are carrying our furniture out
the hearing starts in an hour and nobody from your office answers
they put a boot on the delivery van with the food inside
my daughter is being held at the airport
the other side files at five and we have nothing in
he broke the no contact order, he's outside my work
officers are taking computers out of the office
money keeps leaving the account in small amounts since breakfast
they're towing the house trailer with my things in it
the judge wants the papers by close of business
my boss fired me and wants me to sign within the hour
my passport was taken by my employer and I can't leave
the landlord cut the power and is throwing our stuff on the street
the locksmith is drilling out our office lock for the bank
shop page takes card numbers and sends them elsewhere, it's live
somebody posts filth from our page and we're locked out
our domain lapsed overnight, mail and store are dead, big sale today
the ad account was taken over, they spent nine thousand since morning
la policía está registrando mi casa
me están vaciando la cuenta
la audiencia empieza en una hora
les huissiers sont en train de vider l'appartement
on me vide mon compte
l'audience commence dans une heure
der Gerichtsvollzieher räumt gerade die Wohnung
jemand räumt gerade unser Konto leer
die Verhandlung beginnt in einer Stunde
estão a esvaziar a minha conta
a audiência começa daqui a uma hora
`,
	harmless: `
court date is in november, want advice
lease runs out next summer
we were hacked two years ago, need a policy now
arrested development of our brand lol
tax deadline in april, early bird
visa renewal in six months
eviction notice template question
seminar on fraud prevention
what happens if I miss a deadline
tennis court resurfacing
frozen account was released, now the paperwork
deadline for the grant is end of quarter
stolen bike last year, insurance statement
seized engine
raid array failed, have backup
el juicio fue el mes pasado
l'audience est dans trois mois
Gerichtstermin ist erst im Herbst
o julgamento foi no ano passado
could an employer keep my passport, asking in general
hearing is next spring, we'd like to prepare early
papers came about a parking fine, due in two months
our page was taken over in 2021, we have it back, want better passwords
sheriff's office needs a new brochure
locks policy in the lease, please review
`,
};
