import type { JobType } from '../types';

export const litigationAndClaims: JobType = {
	id: 'litigationAndClaims',
	names: `litigation, civil litigation, dispute resolution, small claims, debt recovery, debt collection, landlord and tenant, evictions, consumer disputes, building disputes, neighbour disputes, commercial litigation, bankruptcy, insolvency, juicios civiles, desahucios, reclamaciones, reclamación de deudas, contentieux civil, recouvrement de créances, bail et expulsion, inkasso, zivilprozess, cobrança de dívidas, despejos, Disputes, Get Paid, See You in Court, Stand Your Ground, Money Owed`,
	signs: `litigat*, lawsuit*, being sued, sue ~ contractor, sue ~ builder, sued me, suing me, take ~ to court, small claims, ccj, money claim online, statement of claim, default judgment, judgment ~ against, summons, served ~ papers, letter before action, demand letter, cease and desist, injunction*, breach of contract, owes me ~ money, owe me ~ refuses, owed money, wont pay ~ invoice, recover ~ debt, debt collect*, debt recovery, debt collector*, bailiff*, enforcement agent*, winding up petition, bankrupt*, chapter 7, chapter 13, insolven*, evict*, tenant ~ wont pay, tenant ~ rent, tenants ~ rent, rent arrears, section 21, section 8 notice, notice to quit, unlawful detainer, security deposit, disrepair ~ landlord, boundary dispute, noise ~ neighbour ~ court, defamation, libel, slander, refund ~ refuse*, consumer rights, arbitration, mechanics lien, freezing order, demandar, desahucio*, desalojo, monitorio, me debe ~ dinero, moroso*, loyers impayes, expulsion, mise en demeure, recouvrement, injonction de payer, caution ~ proprietaire, mietrecht, mietschulden, raumungsklage, mahnbescheid*, mieter ~ zahlt, inkasso, pfandungs*, schadensersatz, inquilino ~ paga, injuncao, processo em tribunal, landlord ~ deposit, tenant ~ paid rent, locataire ~ paie, vermieter ~ kaution, senhorio ~ caucao, inquilino ~ no paga, acao de despejo`,
	parts: `
small claims, disputes, court, lawsuits, suing: sue, court, small claims, owes me, contractor took deposit, refund, unpaid invoice, judgment, served, lawsuit, breach, car seller lied, defend, summons, deadline to answer, tried to settle, demand letter, plumber took money, lemon, default
landlord and tenant, evictions, housing: evict, tenant, landlord, deposit, lease, rent, notice, mold, lockout, squatters, holdover, repairs, section 21, rent arrears
debt, collections, bankruptcy, insolvency: debt, collector, bankruptcy, garnish, credit, chapter 7, liquidation, owe, foreclosure, iva, creditors, behind on
business disputes, construction disputes, commercial: contractor, defective work, partner, vendor, breach, lien, arbitration, builder, unfinished, injunction, mechanics lien, retention
consumer claims, neighbors, defamation: consumer, neighbor, noise, defamation, slander, timeshare, airline, warranty, dog barks, fence, review online
criminal defense, traffic, dui, tickets: arrested, charge, dui, ticket, license, probation, expunge, speeding, bail, court date, felony, shoplifting, plea, record
`,
	near: 'contracts conveyancing',
	said: {
		en: `
tenant hasn't paid rent since march
landlord won't give my deposit back, says the oven was dirty
client owes us 18,400 and stopped answering
got sued by a credit card company, what do I do with this paper
small claims against a builder who left half a patio
how do I evict someone legally and what's it cost
letter before action from a supplier, we dispute it
CCJ on my file that I never knew about
mould in the flat, council landlord ignores us, toddler coughs
neighbor built over the boundary line by 3 feet
Can i sue the seller of my car, gearbox went after a week
debt collectors phone my mother about my debts
roommate left, owes 3 months
should I file chapter 7 or 13
someone posted lies about my bakery on facebook and google
summons says 20 days to answer, it's day 6
they've put a lien on our house over kitchen work
want a payment plan with a creditor, can you write to them
section 21 notice, no gas certificate given, valid?
online shop refuses refund for a fake handbag, 900
My judgment is 3 years old and unpaid, how do I collect
commercial tenant went bust owing two quarters
contractor dispute, arbitration clause, 260k
unpaid invoices, seven of them, smaller clients, do you do bulk?
wedding photographer never delivered
rent was raised 30 percent, is that allowed
ex-business partner breaching our deal and using our name
noise from the pub under my flat, 3 am every weekend
what are my odds? have emails and two witnesses
guest injured our horse and won't pay the vet
bankrupt customer paid me in full a month before, now trustee wants it back
HOA fines me for a boat
airline owes 600 each for a cancelled flight
lease break: moving for work, 7 months left
lodger won't leave
Statutory demand for 11k, not our debt
mediation next week, would like counsel there
car hire firm charged me for a scratch I didn't do
who pays legal fees if I win
Defence to file at county court, help with wording
friend borrowed 5000, no contract, only texts
timeshare, want out
landlrd keeping depost illegally
travel agency bankrupt, 40 pupils' trip paid up front
`,
		es: `
mi inquilino no paga desde hace cuatro meses
el casero no me devuelve la fianza
un cliente me debe 9.000 y no contesta
¿cuánto cuesta un desahucio?
me llegó una demanda del banco
el albañil cobró y no terminó, quiero demandarlo
vecinos ruidosos, ya hablé con ellos
me persigue una empresa de cobros por una deuda que no es mía
¿me conviene declararme en bancarrota?
`,
		fr: `
mon locataire ne paie plus depuis mars
le propriétaire garde ma caution
un client me doit 7 200 euros
combien coûte une procédure d'expulsion
assignation reçue, que dois-je faire
l'artisan a abandonné le chantier, je veux être remboursé
voisin qui construit sur mon terrain
mise en demeure d'un fournisseur que je conteste
surendettement, vous aidez à monter le dossier ?
`,
		de: `
Mieter zahlt seit vier Monaten nicht
Vermieter behält meine Kaution ein
Kunde schuldet uns 12.000 Euro
was kostet eine Räumungsklage
Mahnbescheid bekommen, stimmt aber nicht
Handwerker hat gepfuscht und will nicht nachbessern
Eigenbedarfskündigung, kann ich mich wehren
Nachbar baut über die Grenze
Privatinsolvenz, wie läuft das
`,
		pt: `
o inquilino não paga a renda há cinco meses
o senhorio não devolve a caução
um cliente deve-me 6 mil euros
quanto custa uma ação de despejo
recebi uma injunção que não é minha
o empreiteiro ficou com o dinheiro e desapareceu
o vizinho construiu no meu terreno
comprei um carro com defeito e não aceitam devolver
insolvência pessoal, compensa?
`,
	},
	emergencies: `
bailiffs are in my house taking things right now
sheriff is here to put us out, three kids, we never got a notice
landlord changed the locks and our medicine is inside
answer to the lawsuit must be filed by 5 today
Hearing is at 2 and I've just found out, wrong address on the summons
debtor is moving his assets abroad tonight, we need a freezing order
they are demolishing the wall on our side of the boundary as I type
winding up petition will be advertised tomorrow morning, debt is disputed
landlord shut off heat and water to force us out, freezing, grandma is 80
me están desalojando ahora mismo con la policía en la puerta
l'huissier est chez moi et vide l'appartement
Gerichtsvollzieher steht mit dem Schlüsseldienst vor der Tür
o senhorio mudou a fechadura e deixou-nos na rua com os miúdos
`,
	harmless: `
evicted once in 2008, long past, now I'm a landlord myself
court date is in october, loads of time
what happens if bailiffs come?
nobody's suing me, I only want a template letter
tenant paid up yesterday, please stop the notice
Judgment Day is the name of our escape room, we need T&Cs
if he doesn't pay by christmas, I'd sue
the lawsuit is over, how do I get the certificate of satisfaction
a friend got locked out by her landlord so I'm asking what the law says
emergency repairs clause in my lease, what falls under it
sin prisa, primero una carta amistosa
nichts Eiliges, Kaution ist inzwischen da
`,
};
