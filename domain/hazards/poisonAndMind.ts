import type { Hazard } from './types';

export const poisonAndMind: Hazard = {
	id: 'poisonAndMind',
	signs: `pill*, overdose*, poison*, bleach, drank, swallowed, suicid*, end it, live any more, not be here, hurt myself, pastilla*, veneno, lejia, matar*, morir, no puedo mas, medicament*, eau de javel, mourir, tabletten, gift, umbringen, sterben, comprimidos, lixivia, morrer, kill myself, kill himself, kill herself, want to die, end my life, antifreeze, magnet*, button battery, berries, mushrooms, tablet*, dose, insulin pen*, goodbye, cutting, jump, gun, noose, rope, despidio, avale, capsule*, verschluckt, engoliu, trago, cuchillo, couteau, messer, faca`,
	now: `
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
};
