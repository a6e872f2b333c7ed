import type { Hazard } from './types';

export const bleedingAndInjury: Hazard = {
	id: 'bleedingAndInjury',
	signs: `blood, bleed*, bled, stitches, gash, crushed, severed, cut off, knocked out, knocked ~ out, broken bone, unconscious, head injury, sangr*, sangue, saign*, blut*, aplastad*, ecrase*, zerquetscht, bewusstlos, swell*, swollen, swelled, hinch*, gonfl*, enfl*, geschwollen, schwillt, inch*, abscess*, pus, fever, fiebre, fievre, fieber, febre, finger*, deep cut, bone, scald*, acid, pupils, concuss*, hit his head, hit her head, wound, spurt*, clots, contractions, waters broke, pregnan*, embarazad*, enceinte, schwanger, gravida, herida, cort* ~ dedo, tajo, amputa*, fractura*, hueso, golpe ~ cabeza, quemadura*, vomita*, blessure, coup* ~ doigt, hemorragie, os ~ sort, choc ~ tete, brulure*, plaie, wunde, schnittwunde, knochen, platzwunde, verbrueht, verbruht, verbrann*, gehirnerschutterung, ferid*, osso, bateu ~ cabeca, hemorragia, queimadura*, dente ~ caiu, taglia*, ferita, bloed*, gesneden, bot ~ uit, krwaw*, krwi, rana, palec, palca, zlaman*`,
	now: `
had a tooth pulled this morning, on warfarin, gauze is soaked again every few minutes
extraction site keeps filling up with blood and I feel faint
grandpa fell and is confused and repeats himself
bleeding won't stop since the extraction, pillow is soaked
I've bitten on gauze for three hours and it still pours
cut my hand deep, blood everywhere
tooth got knocked out, it's in milk
front tooth is out, root and all, ten minutes ago
kid took a ball to the mouth, two teeth gone
my face is swollen, eye is closing
swelling under the jaw, hard to swallow, fever
abscess and now my neck is huge
cheek blew up overnight and I have chills
tip of the finger is hanging off
fell off the ladder, can't move my legs
bone is sticking out
hit his head, vomiting and sleepy
burned with oil, skin is coming off
something metal in my eye and I can't see
acid splashed on his face
nail through the foot, heavy bleeding
on blood thinners and the gum keeps bleeding
jaw won't close after the fall
stitches burst open
dog bit her face
pregnant and bleeding
wound smells, red streak going up the arm
no para de sangrar desde la extracción
se le salió un diente de un golpe hace diez minutos
tengo la cara hinchada y fiebre
ça saigne depuis l'extraction et ça ne s'arrête pas
dent arrachée dans une chute, il y a dix minutes
joue énorme et fièvre
es blutet seit dem Ziehen und hört nicht auf
Zahn ausgeschlagen, liegt in Milch
dicke Backe und Fieber
não para de sangrar desde a extração
caiu o dente com uma pancada há dez minutos
cara inchada e febre
saw went through my glove, two fingers
it keeps spurting when I lift the cloth
knee is the wrong way round
hot oil over both arms, blisters coming up
cheek is hot as a stove and I can't open my mouth
the graft opened up and I taste blood all the time
glass in his foot, can't see the end of it
landed on her head from the bunk, pupils look different
crown went down the wrong way and he coughs
bike handle in the belly, he's white and it's hard as a board
socket from the pulled tooth pumps blood
I'm pregnant and there are clots
can't pee since last night after the operation, unbearable
lime plaster in both eyes
wound from the operation gapes
se cortó dos dedos con la sierra
se me abrió la herida de la operación
il s'est coupé deux doigts à la scie
la cicatrice s'est ouverte
zwei Finger in der Säge
die Narbe ist aufgegangen
cortou dois dedos na serra
os pontos abriram e deita sangue
`,
	harmless: `
knocked my tooth in 2015, it has gone grey
gums bleed a little when I floss
baby tooth is loose
bleeding brakes and radiators
swelling is gone, follow up please
old scar treatment
stitches out next week, when do you have time
broke a nail... an acrylic one
sprained my ankle last month, physio
tooth is sensitive to cold
nosebleed last week, fine since
blood test appointment
chipped tooth, no pain
no swelling, no fever, just sharp
swollen door in the damp
knee aches after running
first aid kit refill for the office
me golpeé el diente hace años
dent grise depuis une vieille chute
alter Unfall, Zahn ist grau
pancada antiga no dente
broke my arm as a kid, it clicks
want the scar lasered
saw blade sharpening
crown came off, no pain, I have it here
blister from new shoes, is it worth a visit
blood red for the logo
`,
	elsewhere: {
		now: `
me corté la mano con la amoladora y no deja de sangrar
se cayó de la escalera y no mueve las piernas
al nene se le salió el hueso del brazo
se golpeó la cabeza, está vomitando y con mucho sueño
le cayó aceite hirviendo en los brazos, se le levanta la piel
perdió muchísima sangre y está pálido
se voló la punta del dedo con la puerta
me saltó cal en los ojos y no veo
estoy embarazada y estoy sangrando
un tajo hondo en la pierna, se ve la carne
se le abrieron los puntos y chorrea
me sacaron la muela y sigo escupiendo sangre desde ayer
la cara se me hinchó tanto que no abro el ojo
lo mordió un perro en la cara
se clavó un fierro en el pie, lo atravesó
je me suis ouvert la main avec la disqueuse, ça pisse le sang
il est tombé de l'échelle, il sent plus ses jambes
l'os sort de la jambe
ma fille s'est cogné la tête, elle vomit et s'endort
brûlée à l'huile bouillante, la peau part
elle est enceinte et elle perd du sang
bout du doigt arraché dans la portière
il a reçu de l'acide dans les yeux
ça saigne comme un robinet malgré la compresse
un chien l'a mordu au visage
mon gars s'est planté un clou dans le pied, ça saigne en masse
ma joue a doublé et j'ai 39 de fièvre, j'avale plus
les points ont lâché, la plaie est béante
dent cassée net dans une chute à vélo, ça saigne fort
il s'est coupé profond, on voit l'os
hab mir tief in die Hand geschnitten, das Blut läuft nur so
er ist von der Leiter gefallen und spürt die Beine nicht
der Knochen schaut raus
Kind ist auf den Kopf gefallen, erbricht und ist ganz schläfrig
mit heißem Fett verbrüht, die Haut löst sich
ich bin schwanger und blute stark
Fingerkuppe ab, in der Tür eingeklemmt
Säure ins Auge bekommen, ich seh nichts mehr
die Wunde ist wieder offen und hört nicht auf zu bluten
Hund hat ihr ins Gesicht gebissen
Nagel durch den Fuß getreten, blutet wie verrückt
Gesicht total geschwollen, Auge schon zu, Schüttelfrost
seit der Zahn raus ist spuck ich nur noch Blut
Kreissäge, Daumen hängt nur noch dran
große Platzwunde am Kopf, er ist benommen
cortei a mão fundo com a serra e não para o sangue
ele caiu da escada e não mexe as pernas
o osso está para fora
meu filho bateu a cabeça, está vomitando e com sono
óleo quente nos braços, a pele está saindo
estou grávida e a sangrar
arrancou a ponta do dedo na porta
espirrou ácido no olho e não enxergo
perdeu muito sangue e está branco
o cachorro mordeu o rosto dela
pisou num prego, atravessou o pé, sangra muito
o rosto inchou de um lado, febre e não consigo engolir
os pontos rebentaram, está a escorrer sangue
arranquei o dente ontem e continua a deitar muito sangue
corte profundo na perna, precisa de ponto agora
mi sono tagliato la mano e il sangue non si ferma
è caduto dal tetto e non muove le gambe
il dente è saltato via con un colpo, dieci minuti fa
ha battuto la testa e vomita
si vede l'osso, è un taglio profondo
diep in mijn hand gesneden, het blijft bloeden
hij is van de ladder gevallen en voelt zijn benen niet
tand eruit geslagen, tien minuten geleden
ze viel op haar hoofd en moet overgeven
bloeding stopt niet na het trekken van de kies
przeciąłem rękę, krew nie przestaje lecieć
spadł z drabiny i nie czuje nóg
wybity ząb, dziesięć minut temu
uderzyła się w głowę i wymiotuje
głęboka rana, widać kość
`,
		harmless: `
me sacan los puntos la semana que viene, qué día pueden
las encías me sangran un poco al cepillarme
me quebré el brazo de chico y me molesta con el frío
análisis de sangre en ayunas, a qué hora abren
la hinchazón ya bajó, quiero control
se me cayó una corona, no duele
retrait des points la semaine prochaine, avez-vous une place
mes gencives saignent un peu au brossage
prise de sang à jeun, vous ouvrez à quelle heure
entorse du mois dernier, séances de kiné
la couronne s'est décollée, aucune douleur
une vieille cicatrice que je veux faire enlever
Fäden ziehen nächste Woche, wann passt es
Zahnfleisch blutet manchmal beim Putzen
Blutabnahme nüchtern, ab wann habt ihr offen
Knöchel vor Wochen verstaucht, brauche Physio
Krone ist raus, tut nicht weh
Schwellung ist zurückgegangen, nur Kontrolle
tirar os pontos na próxima semana, que dia pode
a gengiva sangra um pouco quando passo o fio
exame de sangue em jejum, que horas abre
torci o pé no mês passado, quero fisioterapia
a coroa caiu, não dói nada
o inchaço já passou, só revisão
togliere i punti la prossima settimana
le gengive sanguinano un po' quando mi lavo i denti
hechtingen eruit volgende week, wanneer kan het
tandvlees bloedt soms bij het poetsen
zdjęcie szwów w przyszłym tygodniu
dziąsła czasem krwawią przy myciu
`,
	},
};
