import type { Hazard } from './types';

export const deadlinesAndCrime: Hazard = {
	id: 'deadlinesAndCrime',
	signs: `hacked, stolen, stealing, scam*, police, arrest*, ice, detained, raid*, sheriff, evict*, lock* out, intruder*, breaking in, break in, broke in, weapon, gun, knife, threat*, kidnap*, violen*, hit me, hits me, policia, detenid*, desalojo, expuls*, polizei, festgenommen, raumung, despejo, hearing ~ tomorrow, deadline ~ today, deadline ~ tomorrow, due today, due tonight, due at midnight, lauft morgen ab, lauft heute ab, wire transfer, wired, bailiff*, marshal*, sheriff*, warrant, custody, judge, court, hearing, deport*, seiz*, repossess*, foreclos*, ransom*, encrypted, defaced, porn, taken over, took over, locked out, drain* ~ account, wires, transfers, subpoena, restraining order, juicio, juzgado, audiencia, huissier*, audience, tribunal, gericht*, verhandlung, julgamento, desaloj*, embarg*, allana*, hacke*, estaf*, vaciaron, robando, robaron, ladron*, amenaz*, orden de captura, vence hoy, vence manana, citacion, audiencia manana, pirate*, arnaque, saisie, garde a vue, menace*, cambriol*, convocation, delai ~ demain, delai ~ aujourd, gepfandet, gehackt, betrug*, verhaftet, festnahme, einbrecher, bedroh*, frist ~ heute, frist ~ morgen, abschieb*, zwangsraumung, invadi*, roub*, ladrao, assalt*, penhor*, audiencia amanha, prazo ~ hoje, prazo ~ amanha, ameac*, sfratt*, udienza, ladri, ufficiale giudiziario, deurwaarder*, ontruim*, inbreker*, gearresteerd, rechtszaak, komornik*, zhakow*, aresztow*, rozprawa, wlamywacz*, eksmis*`,
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
my partner beat me up last night, I need a court order to keep her away
he pointed a pistol at me and says he comes back this evening
she says she will hurt the children when I bring them back tonight
my ex waits in front of the house with a bat
he is boarding a plane with my kids against the court order
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
we teach courses on violence at work, can you review our contract
he hit me with a bill I did not expect
the judge ordered mediation, we look for a date in may
she takes the kids to her parents every other week, we want that in writing
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
	elsewhere: {
		now: `
nos están desalojando ahora mismo, la policía está en la puerta
detuvieron a mi hermano y no sabemos dónde lo tienen
me hackearon el banco y siguen haciendo transferencias
el plazo para contestar la demanda vence hoy a medianoche
mañana temprano es la audiencia y el abogado renunció
embargan la maquinaria hoy
hay alguien intentando entrar en mi casa
mi ex se llevó a los niños al aeropuerto
nos cifraron todos los servidores y piden rescate
lo deportan mañana en la mañana
me amenaza con un cuchillo afuera de mi casa
transferí la plata a un estafador hace diez minutos
migración se llevó a mi esposo del trabajo
on est en train de nous expulser, la police est là
mon frère est en garde à vue, il a besoin d'un avocat tout de suite
mon compte est piraté, ils font des virements en ce moment
le délai d'appel expire ce soir à minuit
audience demain matin et notre avocat s'est désisté
l'huissier saisit nos machines aujourd'hui
quelqu'un essaie d'entrer chez moi
mon ex est parti avec les enfants à l'aéroport
tous nos serveurs sont chiffrés, demande de rançon
il est expulsé du pays demain, vol à 7 h
il me menace avec un couteau devant la porte
j'ai fait un virement à un arnaqueur il y a dix minutes
le notaire attend les papiers avant 17 h sinon on perd la maison
wir werden gerade geräumt, die Polizei steht da
mein Bruder wurde festgenommen und braucht sofort einen Anwalt
mein Konto ist gehackt, es laufen gerade Überweisungen
die Frist für den Einspruch läuft heute um Mitternacht ab
morgen früh Verhandlung und der Anwalt hat das Mandat niedergelegt
Gerichtsvollzieher pfändet heute die Maschinen
jemand versucht gerade bei mir einzubrechen
mein Ex ist mit den Kindern am Flughafen
alle Server verschlüsselt, Lösegeldforderung
er wird morgen abgeschoben
er bedroht mich mit einem Messer vor der Tür
vor zehn Minuten Geld an Betrüger überwiesen
Hausdurchsuchung bei uns im Büro, sie nehmen die Rechner mit
estamos sendo despejados agora, a polícia está na porta
prenderam o meu irmão e precisa de advogado já
invadiram minha conta e estão fazendo pix
o prazo da contestação acaba hoje à meia-noite
audiência amanhã cedo e o advogado desistiu
estão a penhorar as máquinas hoje
tem alguém tentando arrombar minha casa
o meu ex levou as crianças para o aeroporto
todos os servidores encriptados, pedem resgate
ele é deportado amanhã de manhã
está a ameaçar-me com uma faca à porta
fiz uma transferência para um burlão há dez minutos
busca e apreensão no escritório agora, levam os computadores
ci stanno sfrattando adesso
hanno arrestato mio fratello, serve un avvocato subito
mi stanno svuotando il conto
udienza domani e sono senza avvocato
il termine scade oggi a mezzanotte
de deurwaarder staat nu voor de deur
mijn broer is opgepakt en heeft nu een advocaat nodig
mijn bankrekening wordt leeggehaald
morgen zitting en geen advocaat
de termijn loopt vandaag af
komornik właśnie zabiera sprzęt
zatrzymali brata, potrzebny adwokat natychmiast
ktoś czyści mi konto
jutro rozprawa i nie mam adwokata
termin mija dziś o północy
`,
		harmless: `
la audiencia es en noviembre, quiero asesoría
el contrato de alquiler vence el próximo verano
nos hackearon hace dos años, ahora buscamos protección
curso de prevención de estafas para mayores
me robaron la bici el año pasado, papel para el seguro
visa para dentro de seis meses
l'audience est en novembre, je cherche conseil
le bail finit l'été prochain
piratés il y a deux ans, on veut une protection
formation contre les arnaques pour aînés
vélo volé l'an passé, attestation pour l'assurance
renouvellement du visa dans six mois
Verhandlung ist im November, suche Beratung
Mietvertrag läuft nächsten Sommer aus
vor zwei Jahren gehackt, jetzt Schutz gesucht
Vortrag gegen Enkeltrick
Rad letztes Jahr gestohlen, Bestätigung für die Versicherung
Visum in sechs Monaten verlängern
a audiência é em novembro, quero orientação
o contrato de aluguel vence no próximo verão
fomos hackeados há dois anos, queremos proteção
palestra contra golpes para idosos
bicicleta roubada no ano passado, declaração para o seguro
renovar o visto daqui a seis meses
udienza a novembre, vorrei una consulenza
il contratto d'affitto scade l'estate prossima
zitting is in november, graag advies
huurcontract loopt volgende zomer af
rozprawa w listopadzie, szukam porady
umowa najmu kończy się latem
`,
	},
};
