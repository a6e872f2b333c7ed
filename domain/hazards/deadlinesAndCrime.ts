import type { Hazard } from './types';

export const deadlinesAndCrime: Hazard = {
	id: 'deadlinesAndCrime',
	signs: `hacked, stolen, stealing, scam*, police, arrest*, ice, detained, raid*, sheriff, evict*, lock* out, intruder*, breaking in, break in, broke in, weapon, gun, knife, threat*, kidnap*, violen*, hit me, hits me, policia, detenid*, desalojo, expuls*, polizei, festgenommen, raumung, despejo, hearing ~ tomorrow, deadline ~ today, deadline ~ tomorrow, due today, due tonight, due at midnight, lauft morgen ab, lauft heute ab, wire transfer, wired`,
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
`,
};
