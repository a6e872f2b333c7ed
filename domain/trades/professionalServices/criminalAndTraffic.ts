import type { JobType } from '../types';

export const criminalAndTraffic: JobType = {
	id: 'criminalAndTraffic',
	names: `criminal law, criminal defence, criminal defense lawyer, dui lawyer, drink driving solicitor, traffic tickets, speeding tickets, driving offences, police station representation, expungement, bail hearings, juvenile defence, drug charges, derecho penal, abogado penalista, multas de tráfico, droit pénal, avocat pénaliste, permis de conduire, strafrecht, strafverteidigung, verkehrsrecht und bußgeld, direito penal, advogado criminal, multas de trânsito, Tickets, In Trouble, Day in Court, Keep Your Licence, Arrested`,
	signs: `criminal lawyer, criminal defen*, defense attorney, defence solicitor, public defender, dui, dwi, drink driv*, drunk driving, breathalyzer, breathalyser, blew ~ over, drug driving, speeding ticket*, speeding fine, speed camera, caught speeding, traffic ticket*, traffic court, reckless driving, careless driving, driving without ~ insurance, suspended license, license suspended, licence ~ points, totting up, ran ~ red light ~ ticket, arrested, arrest warrant, bench warrant, warrant ~ my name, arraign*, bail hearing, bond hearing, released under investigation, voluntary interview, police ~ interview, police ~ question*, caution ~ police, charged with, charge ~ assault, assault charge, misdemeanor*, felony, plea deal, plead guilty, plead not guilty, magistrates, probation ~ violat*, shoplifting, theft charge, drug charge*, expung*, criminal record, juvenile court, sentencing, alcoholemia, multa ~ velocidad, detenido*, arrestaron, antecedentes penales, abogado penal*, exces de vitesse, garde a vue, alcool au volant, casier judiciaire, retrait ~ permis, penaliste, trunkenheit*, fuhrerschein ~ weg, fahrverbot, bussgeld*, blitzer, geblitzt, strafbefehl, strafanzeige, untersuchungshaft, vorladung, strafverteidig*, excesso de velocidade, alcool ~ conduzir, carta apreendida, detido*, arguido, registo criminal, out on bail, post bail`,
	said: {
		en: `
got a DUI saturday night, first offence
speeding ticket 91 in a 65, can you get it reduced
My son was arrested with a joint in his pocket
letter from police inviting me for a voluntary interview
9 points already and now a red light camera
what do you charge for a simple traffic court appearance
arraignment on the 22nd, assault, it was self defence
want an old record wiped, shoplifting when I was 19
truck driver, CDL, can't lose my licence
failed to appear years ago, is there a warrant?
girlfriend dropped the charges but the DA goes on
NIP came 20 days after the camera flash. Valid?
breathalyser 48, taxi driver, two kids
is a public defender just as good
they took my phone and laptop, no charge yet
driving without insurance, direct debit failed and I had no idea
Probation officer says I missed a meeting, I was in hospital
expunge two misdemeanors before I apply for nursing school
plea offer is 30 days or 18 months probation. thoughts?
caught with fake id at a bar, college freshman
my employee was stopped with our van, tyres bald, who gets the points
trial in crown court in may, unhappy with my current solicitor
do i have to tell the police who was driving
phone at the wheel, 6 points as a new driver
neighbour reported me for threatening him, I only shouted
parking tickets, 34 of them, boot on the car last week
Hit a parked car, left a note that blew away, now it's "hit and run"
jury duty?? not that, I'm a witness and have been told to come
possession with intent, it wasn't mine
bar fight, cctv shows he swung first
my licence was suspended in another state
domestic call out, no injuries, no contact order keeps me from home
can a caution be removed for a DBS check
14 year old, school fight, juvenile court letter
benefit fraud interview under caution
careless driving summons after a small bump
hunting without a permit
community service hours short by 12, now what
character reference letters, how should they look
dui lawer price asap court monday next week
totting up, exceptional hardship, I care for my dad
stolen goods bought on marketplace without knowing
drone over an airport, idiot I know
`,
		es: `
me agarraron manejando tomado, primera vez
multa de velocidad, 140 en zona de 100
mi hijo fue detenido con marihuana
¿cuánto cobran por ir a la corte de tráfico?
citación para declarar en comisaría
quiero limpiar mis antecedentes
me suspendieron la licencia y soy chofer
me acusan de una pelea que no empecé
juicio rápido por alcoholemia
`,
		fr: `
excès de vitesse de 50, je risque mon permis
alcool au volant, convoqué au tribunal en mai
mon fils est accusé de vol
convocation au commissariat pour une audition libre
combien pour une défense au tribunal de police
effacer une condamnation de mon casier
plus que deux points sur le permis, je suis livreur
plainte pour violences après une bagarre
flashé, mais ce n'est pas moi qui conduisais
`,
		de: `
geblitzt mit 48 zu viel, droht Fahrverbot
Trunkenheitsfahrt, 1,3 Promille
Strafbefehl bekommen, Einspruch?
Vorladung als Beschuldigter
Was kostet die Verteidigung beim Amtsgericht
mein Sohn wurde beim Klauen erwischt
Führerschein weg, ich bin Außendienstler
Anzeige wegen Körperverletzung, war Notwehr
Punkte in Flensburg, wie komme ich runter
`,
		pt: `
apanhado a conduzir com álcool, primeira vez
multa por excesso de velocidade
o meu filho foi constituído arguido
notificado para ir prestar declarações à polícia
quanto cobram para ir a tribunal
limpar o registo criminal
fiquei sem carta e sou motorista
queixa por agressão numa discoteca
julgamento sumário por condução sem carta
`,
	},
	emergencies: `
police are searching my house right now
brother just got arrested, he's at the 4th precinct, they're questioning him
I'm at the police station, they said I can call a lawyer
court is in an hour and my attorney is sick
There's a warrant and officers are outside the door
my daughter, 15, is being interviewed without us
husband has been in a cell since last night, bail hearing at 2 today
I hit someone with my car, he's not moving, police on the way, what do I say
appeal against the ban must be lodged by 4 pm
detuvieron a mi esposo hace una hora y no sé dónde está
mon frère est en garde à vue depuis ce matin
Hausdurchsuchung läuft gerade, brauche sofort einen Anwalt
o meu filho está detido na esquadra e não me deixam vê-lo
`,
	harmless: `
arrested in college, charges dropped, want it sealed
trial ended in acquittal last year, just need the papers
what should I say if I'm ever stopped?
Nobody's in custody, it's only a parking fine
ticket isn't due until the 30th of next month
Jailbreak is our escape room, do we need special insurance
we're making a podcast about search warrants
if they arrest him, could you come at night
my cousin is a cop, hence the odd question about bail
emergency driver course instead of points, is that offered
no es urgente, la multa ya está pagada
kein Haftbefehl, nur ein Bußgeld
`,
	durationMinutes: 45,
	materials: ['Letter of authority', 'Case intake form', 'Charge sheet'],
	asks: ['What is the charge or ticket?', 'Is anyone in custody, and where?', 'When is the court date?', 'Have you made a statement?', 'Any earlier convictions or points?'],
};
