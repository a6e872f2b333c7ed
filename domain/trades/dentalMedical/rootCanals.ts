import type { JobType } from '../types';

export const rootCanals: JobType = {
	id: 'rootCanals',
	names: `root canals, root canal treatment, endodontics, endodontist, root treatment, nerve treatment, apicoectomy, retreatment, pulpotomy, endodoncia, tratamiento de conducto, conductos, matar el nervio, endodontie, dévitalisation, traitement de racine, traitement canalaire, wurzelbehandlung, wurzelkanalbehandlung, endodontie praxis, wurzelspitzenresektion, endodontia, desvitalização, tratamento de canal, canal dentário, Save the Tooth, Nerves, Keep Your Tooth, Deep Tooth Care, Roots and Nerves`,
	signs: `root canal*, rootcanal*, root treatment, endodon*, endo ~ referral, retreat* ~ root, retreatment ~ tooth, apico*, apicectomy, pulp*, pulpitis, pulpotomy, nerve ~ tooth, tooth ~ nerve, dead nerve, dying nerve, nerve ~ dead, dead tooth, tooth ~ dead, tooth ~ died, tooth turned grey, tooth ~ gray, tooth ~ dark ~ fall, necrotic, gutta percha, rubber dam, broken file ~ root, file broke, separated file, separated instrument, missed canal, extra canal, fourth canal, mb2, periapical, apical abscess, root infection, infection ~ root, root tip, fistula ~ tooth, sinus tract, canal ~ open*, open tooth ~ drain*, drain* ~ tooth, calcified canal*, post ~ root, tratamiento de conducto*, conducto* ~ muela, conducto* ~ raiz, matar el nervio, nervio ~ muela, nervio ~ diente, endodoncia, devitalis*, nerf ~ dent, canalaire, racine ~ infect*, kyste ~ racine, wurzelbehandl*, wurzelkanal*, wurzelspitze*, wurzelfullung, nerv ~ zahn, zahn ~ tot, toter zahn, nerv ~ entzundet, desvitaliz*, endodontia, tratamento de canal, nervo ~ dente, canal ~ dente`,
	parts: `
root canals, endodontics, nerve treatment: root canal, nerve, throbbing, hot, lingers, abscess, referral, dead tooth, gray, molar, post, pimple on gum, crown came off root canal, specialist, infected, pulp, calcified, endodontist, dark tooth, keeps me up, cracked to the nerve
retreatment, apicoectomy, failed root canals: retreat, failed, again, years ago, apico, swelling back, old root canal, reinfected, second opinion, file broke
saving teeth, cracked teeth, trauma: cracked, save, hit, knocked, loose, split, bite down hurts, discolored, hit years ago
`,
	near: 'toothPain fillingsAndCrowns',
	said: {
		en: `
need a root canal
referred by my dentist to an endodontist for number 30
how much is a root canal on a molar, and is the crown on top extra
my front tooth is going grey, I hit it years ago
they opened the tooth last week and I need someone to finish it
Is it possible to redo a root canal that was done in 2011? it is infected again on the xray
hot coffee hurts for ages afterwards, dentist says the nerve is dying
does it hurt? honest answer please
root canal or implant, which would you do
A file broke off inside my root and I've been told to see a specialist
previous dentist couldn't find the fourth canal
can you do it all in one visit, i live on an island
sedation available for root canal? panic attacks
the medicine in my tooth has been there since november
my regular dentist quoted 1650, do you take Cigna
root canal started abroad, temporary filling in, whats next
we refer patients out, do you accept endo referrals from other practices
lump above the tooth you did the canals on last year
had a root canal Monday, still sore on Friday when I tap it
Tooth needs an apico according to the scan, who does those
can i fly home two days after root treatment
do i need antibiotics first
12 yr old, front tooth died after a trampoline accident
got a shock when the cold test did nothing on that tooth
what happens if I leave a dead tooth alone
the rubber dam makes me gag, is there a way round it
calcified canals, two dentists gave up
i was told "irreversible pulpitis" and now google scares me
How many appointments and how long each
Finish my root canal before I change jobs and lose coverage on the 31st
tooth was fine until the deep filling, now the nerve is acting up
do you use a microscope
root canal under an existing bridge, can you drill through
crown never got put on after my root canal two years ago, is the tooth still ok
tastes bad around an old root-treated tooth
CBCT scan needed? my dentist can send the 2D one
rct on 14 pls, mornings only
my jaw aches where they took the nerve out
I run a small animal rescue and money is tight, payment plan for a root canal?
tooth darkening after a root canal, can you bleach it from inside
is the infection in my tooth making my blood sugar crazy
second op: does this really need retreating or can we watch it
temporary plug came out of the tooth with the open canals
`,
		es: `
necesito una endodoncia en una muela
¿cuánto cuesta el tratamiento de conducto con la corona?
me abrieron la muela y no volvieron a cerrarla
tengo que matar el nervio de un diente
se rompió una lima dentro de la raíz
me hicieron un conducto hace años y se volvió a infectar
el diente se me está poniendo gris
¿duele mucho la endodoncia?
mi dentista me refirió a un endodoncista
`,
		fr: `
il faut me dévitaliser une molaire
combien coûte un traitement de racine
ma dent devient grise après un choc
dévitalisation commencée, il reste à finir
retraitement d'une dent dévitalisée en 2012
mon dentiste m'adresse à vous pour les canaux
un instrument s'est cassé dans la racine
est-ce que ça se fait en une seule séance ?
kyste au bout de la racine vu à la radio
`,
		de: `
ich brauche eine Wurzelbehandlung
Was zahle ich selbst für die Wurzelkanalbehandlung
der Nerv ist abgestorben, sagt mein Zahnarzt
Wurzelfüllung von 2010 ist wieder entzündet
wie viele Sitzungen dauert das?
Feile im Kanal abgebrochen, suche Spezialisten
Überweisung zur Wurzelspitzenresektion
Zahn wurde im Urlaub aufgebohrt und muss fertig gemacht werden
vorderer Zahn wird dunkel nach einem Unfall
`,
		pt: `
preciso de desvitalizar um dente
quanto custa a desvitalização de um molar
o dente está a ficar cinzento
comecei um tratamento de canal e falta acabar
desvitalizado há anos e voltou a infetar
dói muito tratar o canal?
fui referenciado para endodontia
ficou uma lima partida na raiz
dá para fazer numa só consulta?
`,
	},
	emergencies: `
root canal yesterday, today my whole face is the size of a melon and I'm running 103
cheek ballooned right after they rinsed the canals, burning like fire, eye is shutting
my tooth was left open to drain and the swelling has gone under my chin, swallowing hurts
nerve pain so savage I'm lying on the floor screaming, nothing helps
i swallowed the little file during my appointment and now have stabbing pain
Infection from the root is spreading to my eye, doctor on the phone said don't wait
Rash and tight throat an hour after the clindamycin for my root canal
temporary came out and pus and blood keep pouring, I'm diabetic and feel faint
numb lip and slurred words since the root canal this morning, half my face hangs
tengo la cara hinchadísima y fiebre después de la endodoncia
depuis la dévitalisation ce matin mon œil se ferme et j'ai de la fièvre
nach der Wurzelbehandlung schwillt der Hals an, ich kann kaum schlucken
o canal ficou aberto e o inchaço já vai no pescoço
`,
	harmless: `
root canal done last spring, no trouble since, here for the crown
everyone says it's agony, is it really?
nerve is dead so it doesn't hurt at all
will my face swell after it?
if the temporary falls out over the weekend, can it wait
infection cleared up with the antibiotics, book the retreatment in september
Canal Root is the name of our band, we'd like a group cleaning discount
tooth might die one day, the dentist just keeps watching it
the insurer asks if treatment was an emergency, it wasn't
slightly tender when I tap it, better each day
sin dolor, solo falta terminar el tratamiento
nichts Akutes, nur die Überweisung
`,
};
