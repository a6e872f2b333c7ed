import type { Hazard } from './types';

export const poisonAndMind: Hazard = {
	id: 'poisonAndMind',
	signs: `slug bait, rat bait, weed killer, weedkiller, schneckenkorn, rattengift, raticide, cebo, pill*, overdose*, poison*, bleach, drank, swallowed, suicid*, end it, live any more, not be here, hurt myself, pastilla*, veneno, lejia, matar*, morir, no puedo mas, medicament*, eau de javel, mourir, tabletten, gift, umbringen, sterben, comprimidos, lixivia, morrer, kill myself, kill himself, kill herself, want to die, end my life, antifreeze, magnet*, button battery, berries, mushrooms, tablet*, dose, insulin pen*, goodbye, cutting, jump, gun, noose, rope, despidio, avale, capsule*, verschluckt, engoliu, trago, cuchillo, couteau, messer, faca, se trago, trag* ~ pila, cloro, lavandina, quitarme la vida, quitarse la vida, no quiero vivir, cortarse, cortando, sobredosis, envenen*, raticida, avale*, ingere*, somnifere*, comprime*, mettre fin, javel, empoisonn*, geschluckt, uberdosis, giftig, selbstmord, suizid*, nicht mehr leben, rohrreiniger, schlaftabletten, pulsadern, knopfbatterie, engoli, agua sanitaria, sobredose, tirar a vida, se matar, chumbinho, pilha ~ engol*, ingoiat*, ingerit*, candeggina, pastiglie, farla finita, ingeslikt, vergift*, zelfmoord, batterijtje, polknal, polknel*, wypil, zabic, samoboj*, otru*`,
	now: `
our two year old was eating mouse poison, she seems okay so far
toddler had slug bait in his hand and around his mouth
found her licking weed killer off her fingers, she is playing as usual
little one swallowed a coin cell or a magnet
I might hurt myself tonight and have nobody to call
I took all my tablets
took a lot of pills an hour ago
my son swallowed drain cleaner
she drank bleach
dose was double and he is drowsy
toddler ate grandma's heart pills
I don't want to be here anymore
cancel all my appointments, I won't need them
nobody would miss me, I have written the letters
thinking about ending it tonight
I can't go on, please tell my kids I'm sorry
she says she'll jump
he has a rope in the garage and won't come out
I've said goodbye to everyone
voices tell me to hurt her
he locked himself in with a knife
my daughter cut her wrists
overdose, he's barely awake
gave away the cat and my things, it'll be over soon
I have a plan and I'm scared
swallowed a button battery
ate mushrooms from the yard, vomiting
he is hitting me, I'm in the bathroom
my ex is at the door with a gun
me tomé todas las pastillas
ya no quiero vivir
mi hijo tragó cloro
j'ai avalé tous mes comprimés
je ne veux plus vivre
mon fils a bu du produit
ich habe alle Tabletten genommen
ich will nicht mehr leben
Kind hat Reiniger getrunken
tomei os comprimidos todos
já não quero viver
o meu filho bebeu lixívia
she ate the dishwasher tab
he got into the antifreeze
two year old swallowed magnets
took my wife's pills by mistake, double the amount
grandad drank from the wrong bottle, it was paint thinner
berries from the hedge, she's throwing up and pale
there's nothing left for me, goodbye
I just want it to stop for good
I keep looking at the bridge
my friend texted goodbye and doesn't pick up
my husband says he'll shoot himself
I'm cutting again and it's deep
she hasn't slept for days and hears commands to hurt the baby
something was put in my drink, I can't stand
nephew found the insulin pens and used one
he threatened to kill us and he's on his way
my mum mixed bleach and toilet cleaner and is coughing hard
se comió una pastilla de lavavajillas
mi hermana se despidió y no contesta
il a avalé une capsule de lessive
ma fille veut en finir
sie hat einen Spülmaschinentab gegessen
mein Freund will sich etwas antun
engoliu uma cápsula de detergente
a minha filha quer acabar com a vida
`,
	harmless: `
prescription refill please
novel I'm writing has an overdose, may I ask about the layout
suicide prevention training for our staff
cancel my appointment on thursday, I have a meeting
I'm dying to see the new kitchen
killing time until friday
weed killer safe for pets?
poison ivy on the fence
medication review
these prices are killing me
pest bait stations, child proof
grief counselling, my father died in march
depressed housing market, want advice
I was in a bad place years ago, now doing well, want check-ins
drank too much coffee lol
cancelar la cita del jueves por trabajo
annuler jeudi, je travaille
Termin am Donnerstag absagen, muss arbeiten
desmarcar quinta, vou trabalhar
which bleach do you use in your cleaning
can I swallow with a temporary crown
I want the pain in my knee to stop, physio?
hurt feelings over a review
magnets for the fridge with our logo
my depression is treated, looking for a new therapist in the area
`,
	elsewhere: {
		now: `
mi hijo mordió un cebo para ratas y está como si nada
mon fils a mis du raticide dans la bouche, il semble aller bien
Kind hatte Schneckenkorn im Mund, wirkt aber normal
meu filho pôs veneno de rato na boca, parece bem
mi hija se tragó una pila de botón
el nene tomó lavandina de una botella de gaseosa
se tomó un frasco entero de pastillas para dormir
mi amigo dice que se va a quitar la vida hoy
no quiero seguir viviendo, perdón a todos
tragó un imán, tiene dos años
comió veneno de hormigas y echa espuma
mi mamá tomó doble dosis del corazón y está adormilada
me estoy cortando y no puedo parar
está en el puente y dice que salta
mi pareja me está pegando, estoy encerrada en el baño
dejó una carta de despedida y no aparece
mezclamos cloro con ácido y no paran de toser
cancelen todo, ya no voy a necesitar nada nunca más
mon fils a avalé une pile bouton
la petite a bu de l'eau de Javel
elle a pris toute la boîte de somnifères
je veux en finir ce soir
mon ami m'a écrit adieu et ne répond plus
il a avalé deux aimants
mon père a pris son médicament deux fois, il dort debout
ma soeur s'est ouvert les veines
il est sur le pont et veut sauter
mon conjoint me frappe, je suis enfermée aux toilettes
on a mangé des champignons du bois, on vomit tous
elle a bouffé de la mort-aux-rats, elle a deux ans
j'ai plus envie de vivre, désolé pour tout
mélangé javel et détartrant, on tousse et ça brûle les yeux
mein Sohn hat eine Batterie verschluckt
die Kleine hat Rohrreiniger getrunken
sie hat eine ganze Packung Schlaftabletten geschluckt
ich will heute Schluss machen, ich kann nicht mehr
mein Freund hat sich verabschiedet und geht nicht ran
Kind hat zwei Magnete verschluckt
Papa hat die doppelte Dosis genommen und ist kaum wach
meine Schwester hat sich die Pulsadern aufgeschnitten
er steht auf der Brücke und will springen
mein Mann schlägt mich, ich hab mich im Bad eingesperrt
Pilze aus dem Wald gegessen, alle erbrechen
die Kleine hat Rattengift im Mund gehabt
sie redet davon, dass sie nicht mehr da sein will
Chlor und Essig gemischt, wir husten alle
meu filho engoliu uma pilha de relógio
a menina bebeu água sanitária
ela tomou uma caixa inteira de comprimidos para dormir
quero me matar, não aguento mais
um amigo despediu-se e não atende
engoliu dois ímãs, tem dois anos
o meu pai tomou a dose a dobrar e está quase a dormir
minha irmã cortou os pulsos
ele está na ponte e diz que vai pular
meu marido está me batendo, estou trancada no banheiro
comemos cogumelos do mato e estamos todos a vomitar
a criança pôs chumbinho na boca
diz que não quer cá estar mais e deixou uma carta
misturei lixívia com ácido e não paramos de tossir
mio figlio ha ingoiato una pila a bottone
la bimba ha bevuto candeggina
ha preso tutte le pastiglie per dormire
voglio farla finita stasera
mia sorella si è tagliata le vene
mijn zoon heeft een knoopbatterij ingeslikt
de kleine heeft bleek gedronken
ze heeft alle slaappillen geslikt
ik wil niet meer leven
hij staat op de brug en wil springen
syn połknął baterię
mała wypiła środek do rur
wzięła całe opakowanie tabletek nasennych
nie chcę już żyć
chce się zabić, pomóżcie
`,
		harmless: `
quiero turno con psicólogo, nada urgente
control de plagas, que no sea tóxico para el gato
receta para mis pastillas de siempre
taller de prevención del suicidio en la escuela
me muero por ver las fotos
pastillas de freno
renouvellement d'ordonnance
je cherche une psy pour du suivi
atelier de prévention du suicide au cégep
produit contre les souris sans danger pour le chien
je meurs d'envie de voir les photos
ma dépression va mieux, je change de thérapeute
Rezept für meine üblichen Tabletten
suche Therapieplatz, keine Eile
Vortrag über Suizidprävention für die Schule
Mittel gegen Ameisen, ungiftig für Katzen
ich sterbe vor Neugier auf die Entwürfe
Gift und Galle war unser letztes Theaterstück
renovar a receita dos comprimidos habituais
procuro psicóloga para acompanhamento
palestra sobre prevenção do suicídio
controle de pragas que não faça mal ao gato
estou morrendo de vontade de ver as fotos
pastilhas de travão novas
rinnovo ricetta delle solite pastiglie
cerco una psicologa, senza urgenza
herhaalrecept voor mijn pillen
lezing over zelfmoordpreventie op school
recepta na stałe tabletki
szukam terapeuty, bez pośpiechu
`,
	},
};
