import type { Hazard } from './types';

export const breathingAndHeart: Hazard = {
	id: 'breathingAndHeart',
	signs: `burning up, febre, febbre, koorts, goraczk*, fievre, fiebre, ardiendo, hirviendo, breath*, chest, heart, choking, choke*, blue lips, lips, throat, swallow*, faint*, collapsed, unresponsive, not moving, numb, seizure*, stroke, allerg*, respir*, pecho, corazon, ahog*, desmay*, poitrine, coeur, etouff*, evanoui*, atem*, atmen, luft, brust, herz, ohnmacht*, peito, coracao, desmai*, sufoc*, droop*, slurr*, talking funny, talking nonsense, floppy, limp, wont wake, wheez*, gasp*, clammy, diabetic, rash, convuls*, krampf*, passed out, blacked out, cant feel, lever ~ bras, mundwinkel, schlaganfall, boca de lado, levantar ~ brazo, levantar ~ braco, arm ~ heben, asfixi*, palpita*, infarto, morad*, labios, no respira, sin aire, no reacciona, no despierta, no responde, atragant*, roncha*, lengua, derrame, inconscient*, palpite*, malaise, levres, gorge, langue, ne repond plus, ne reagit plus, avc, bewusstlos*, erstick*, rochel*, lippen, zunge, kollabiert, umgekippt, zusammengebrochen, reagiert nicht, wacht nicht auf, kriegt keine luft, herzrasen, herzinfarkt, engasg*, labios roxos, roxo, lingua, falta de ar, nao reage, nao acorda, nao responde, sem ar, infarte, enfarte, petto, cuore, soffoc*, svenut*, labbra, ademt, adem, borst, hartaanval, bewusteloos, stikt, oddych*, oddech*, klatce, serce, serca, zemdla*, nieprzytomn*, dusi`,
	now: `
my baby is two months old with a fever of 103 and won't feed
our infant is burning up, limp and hard to rouse
seven week old with a temperature of 39, hardly opens her eyes
my chest feels tight and it goes into my arm
dad has chest pressure and is sweating cold
can't get a full breath since this morning
he's gasping, lips are blue
tightness in the jaw and chest, 58 years old
heart is racing at 160 and I feel faint
her face droops on one side and she talks funny
can't lift his left arm, words come out wrong
she passed out in the waiting room
not breathing right after the injection
throat is closing up
tongue is swelling and I can't swallow
hives all over and wheezing after the new tablets
allergic reaction, epipen used, still bad
choking on a piece of crown, can't cough it out
calf is hot and hard and now I'm short of breath
worst headache of my life, came on like thunder
seizure for three minutes, first one ever
he is unresponsive, breathing but won't wake
asthma attack, inhaler isn't helping
baby is floppy and hard to wake
coughing up blood
can't stop shaking, fever 41, confused
stabbing pain when I breathe in, out of nowhere
tengo presión en el pecho y me duele el brazo
no puede respirar bien y está morado
oppression dans la poitrine et sueurs froides
elle n'arrive plus à respirer
Druck auf der Brust und der Arm kribbelt
er bekommt keine Luft
aperto no peito e suores frios
não consegue respirar
she's grey and clammy and says an elephant sits on her
dad can't get his words out and his mouth hangs
lips went fat after shrimp and his voice is hoarse
my son's ribs suck in with every breath
passed out twice since lunch, heart flutters
sudden blindness in one eye
he's jerking on the floor right now
mum keeps dropping things with her right hand since an hour
the little one is limp and won't feed
sugar is 32 and she's barely making sense
pain between my shoulder blades like tearing
can't feel one half of my body
coughs pink foam
a bee stung her tongue and she's wheezing
rash that doesn't fade under a glass and a stiff neck
se le cayó media cara y no habla bien
está convulsionando ahora mismo
la mitad del cuerpo dormida
sa bouche tombe d'un côté
il convulse par terre
ein Mundwinkel hängt und er redet wirr
sie krampft gerade
tem a boca de lado e não fala bem
está a ter uma convulsão
`,
	harmless: `
three week old baby, no fever, just the first well visit
the baby had a fever last month and is well, due for shots
had a heart attack in 2018, need my yearly check
chest infection is gone, sick note please
blood pressure check
first aid course incl. chest pain and choking
heart shaped locket
asthma review due, all stable
stroke rehab, my father had it last spring
seizure medication refill
swollen ankles in the evening for years
sleep apnea mouth guard
allergy season, want tests
out of breath climbing stairs, booked with cardiology, physio after
band name is Heart Attack
swim stroke lessons
asked about fainting on your form, never happened
tuve un infarto hace años, quiero control
AVC l'an dernier, rééducation maintenant
Schlaganfall letztes Jahr, jetzt Reha
tive um enfarte há anos, quero consulta
numb after the filling yesterday, normal again today
my ears pop on planes
heart logo for our café
lost my voice after the concert
we want a defibrillator in the lobby and a course for it
wheezy as a child, grown out of it
`,
	elsewhere: {
		now: `
mi recién nacido tiene 39 de fiebre y no quiere mamar
la niña de dos meses está hirviendo en fiebre y apenas se despierta
mon bébé d'un mois a 39 de fièvre, il est tout mou et ne boit plus
Säugling mit 39 Fieber, trinkt nicht und ist ganz schlapp
bebê de um mês com 39 de febre, mole e não quer mamar
il neonato ha 39 di febbre, è molle e non mangia
baby van vijf weken met 39 koorts, drinkt niet en is slap
niemowlę ma 39 stopni gorączki, jest wiotkie i nie chce jeść
a mi papá le duele mucho el pecho y suda frío
mi esposo se desmayó y no reacciona
no puedo respirar, se me cierra la garganta
la niña se está poniendo morada, no respira bien
se atragantó con un pedazo de carne y no le sale la voz
me falta el aire desde hace una hora y tengo palpitaciones
se le durmió todo el lado izquierdo y arrastra las palabras
mi abuela se cayó redonda y no despierta
le picó una avispa y se le hinchó la lengua
el bebé está muy flojito y no lo puedo despertar
se le fue un ojo y la boca para un lado
mi compañero está convulsionando en la oficina
tiene los labios azules y respira como un pez
creo que me está dando un infarto
le salieron ronchas por todo el cuerpo y le silba el pecho
mon père a mal dans la poitrine et il est tout blanc
j'arrive plus à respirer, ma gorge se ferme
ma femme a fait un malaise et elle ne répond plus
il a les lèvres bleues et respire à peine
le petit s'étouffe avec un raisin
mon voisin est tombé par terre, il est inconscient
elle parle bizarre d'un coup et son bras gauche pend
j'ai le coeur qui bat à 180 et la tête qui tourne
sa langue gonfle depuis la piqûre de guêpe
mon bébé est tout mou, il réagit plus
grand-maman a perdu connaissance pis elle se réveille pas
crise d'asthme, la pompe fait plus rien
douleur qui serre dans le bras et la mâchoire
il fait une crise d'épilepsie depuis cinq minutes
elle crache du sang en toussant
mein Mann hat starke Schmerzen in der Brust und schwitzt kalt
ich kriege keine Luft mehr
meine Mutter ist zusammengebrochen und reagiert nicht
Opa ist umgekippt und wacht nicht auf
ihre Lippen sind blau und sie röchelt
Kind hat sich verschluckt und läuft blau an
die Zunge schwillt nach dem Wespenstich immer mehr
er lallt plötzlich und der linke Arm hängt runter
Herzrasen seit einer Stunde und mir wird schwarz vor Augen
unser Baby ist ganz schlapp und trinkt nicht mehr
sie hat einen Krampfanfall, das hört nicht auf
der Papa hat einen Herzinfarkt glaub ich
überall Quaddeln und der Hals geht zu
Asthmaanfall, der Spray hilft nicht
auf einem Auge sehe ich plötzlich nichts mehr
meu pai está com dor forte no peito e suando frio
não consigo respirar direito, a garganta está fechando
a minha mulher desmaiou e não acorda
meu filho engasgou com uma bala e está roxo
o avô caiu para o lado e não responde
está com falta de ar e os lábios azuis
a fala dela enrolou e o braço esquerdo não mexe
o coração está disparado e vou desmaiar
a língua inchou depois da picada da abelha
o bebé está molinho e não reage
ele está se debatendo no chão, é convulsão
acho que estou tendo um infarto
crise de asma e a bombinha não resolve
ficou com a cara torta de repente
a minha mãe está inconsciente mas respira
mio padre ha un dolore forte al petto e suda freddo
non riesce a respirare, ha le labbra blu
mia moglie è svenuta e non si sveglia
il bambino si sta soffocando con un pezzo di mela
parla male e ha la bocca storta da dieci minuti
mijn man heeft pijn op de borst en zweet enorm
ze krijgt geen adem meer
opa is bewusteloos en reageert niet
mijn kind stikt in een druif
haar mond hangt scheef en ze praat raar
tata ma silny ból w klatce piersiowej i się poci
nie może oddychać, sine usta
żona zemdlała i się nie budzi
dziecko się dusi kawałkiem jabłka
nagle bełkocze i opadła mu ręka
`,
		harmless: `
quiero turno para control del corazón, sin apuro
a mi mamá le dio un infarto en 2019, ahora busca cuidadora
curso de primeros auxilios y RCP para la empresa
tengo alergia al polen cada primavera
el dolor de pecho ya pasó, era muscular, solo quiero un chequeo
ronca y respira fuerte de noche, hace meses
je voudrais un rendez-vous chez le cardiologue pour un contrôle
formation aux premiers secours pour nos employés
mon fils faisait de l'asthme petit, plus maintenant
malaise vagal il y a un mois, tout va bien depuis
allergie au pollen comme chaque printemps
un pendentif en forme de coeur à réparer
Termin beim Kardiologen zur jährlichen Kontrolle
Erste-Hilfe-Kurs für unsere Firma
hatte 2020 einen Herzinfarkt, brauche ein neues Rezept
Heuschnupfen jedes Frühjahr, bitte Allergietest
bin vor einem Jahr mal umgekippt, seither alles gut
Luft ist raus aus dem Reifen
quero marcar consulta com cardiologista, rotina
curso de primeiros socorros para a equipe
meu pai teve um AVC há dois anos e faz fisioterapia
rinite alérgica de sempre, preciso de receita
desmaiei uma vez no ano passado, hoje estou bem
falta de ar só quando subo muita escada, já estou em acompanhamento
visita cardiologica di controllo, senza fretta
mio padre ha avuto un infarto nel 2018
jaarlijkse controle van het hart graag
cursus eerste hulp voor ons kantoor
chciałbym umówić kontrolę serca, bez pośpiechu
kurs pierwszej pomocy dla firmy
`,
	},
};
