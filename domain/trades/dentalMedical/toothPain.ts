import type { JobType } from '../types';

export const toothPain: JobType = {
	id: 'toothPain',
	names: `tooth pain, toothache, emergency dentist, dental emergencies, emergency dental care, urgent dental, pain appointments, walk in dentist, out of hours dentist, same day dentist, broken tooth emergency, dental abscess, dental trauma, urgencias dentales, dolor de muelas, dentista de urgencia, urgence dentaire, rage de dents, zahnschmerzen, notdienst zahnarzt, zahnärztlicher notdienst, schmerzbehandlung, urgência dentária, dor de dentes, dentista de urgência, It Hurts, Ouch Appointments, Pain Now, Same Day Relief, Tooth Trouble, Help My Tooth`,
	signs: `toothache*, tooth ache*, tooth pain*, tooth ~ hurt*, teeth ~ hurt*, tooth ~ throb*, throb* ~ tooth, tooth ~ killing me, tooth ~ kept me up, molar ~ hurt*, molar ~ pain, pain ~ molar, pain ~ tooth, aching tooth, sore tooth, tooth ~ sensitive, teeth ~ sensitive, zing ~ cold, hurts ~ bite, hurts ~ chew, pain ~ bit* down, sensitive to cold, sensitive to hot, knocked out ~ tooth, tooth ~ knocked out, tooth ~ pushed, chipped ~ fell, emergency dentist, dental emergency, dentist ~ today, abscess ~ tooth, dental abscess, gum boil, pimple ~ gum, face ~ swollen ~ tooth, cheek ~ swollen, swollen cheek, swollen jaw, clove oil, orajel, jaw ~ throb*, dolor de muela*, muela ~ duele, duele* ~ muela, duele ~ diente, diente ~ duele, flemon, dentista de urgencia, mal aux dents, mal a une dent, rage de dent*, dent ~ mal, dent ~ elance, abces dentaire, zahnschmerz*, zahn ~ weh, zahn ~ pocht, zahn tut, dicke backe, backe ~ geschwollen, zahnarztlicher notdienst, zahn ~ ausgeschlagen, dor de dente*, dente ~ doi, dente ~ doer, dor ~ dente, cara inchada, molar ~ doi, aching teeth, pus ~ gum, bit down ~ cracked, pain when i bite, duele ~ morder, elance, schmerzpatient, dor ~ molar, walk in dentist`,
	parts: `
toothache, pain relief, same day relief, emergencies, urgent, pain: toothache, pain, throbbing, cannot sleep, swollen, today, as soon as possible, ibuprofen does nothing, hurts to bite, side of my face, jaw, hot and cold, cant chew, since last night, killing me, weekend, see me, aching, agony, advil, pus, radiates to ear
broken teeth, knocked out teeth, accidents, trauma: knocked out, fell, bike, elbow, broke in half, front tooth, milk, bleeding, lip, pushed in, baseball, loose after a fall, playground, split
lost fillings and crowns, quick repairs: crown fell off, filling out, temporary came off, swallowed, lost, glue, wire poking, traveling, out of town, visiting, bracket
abscess, swelling, infection, bleeding: abscess, swelling, pus, fever, gum boil, antibiotics, face puffed, eye closing, bad taste, bleeding after extraction, soaked, gauze
`,
	near: 'rootCanals extractionsAndSurgery fillingsAndCrowns',
	said: {
		en: `
toothache since sunday
my tooth is killing me
pain when i bite down on the left side, top, second from the back
Anything cold sends a zing through my lower molar
I've been living on ibuprofen for four days and its not touching it any more
throbbing all night, couldn't sleep, can somebody look at it today
sharp pain with hot drinks, lingers for minutes
theres a little pimple on my gum that keeps coming back
is it a sinus thing or a tooth thing? my whole upper right hurts
bit down on an olive stone and something cracked, it hurts now
any chance to squeeze me in at lunch
my daughter is crying with tooth pain and school called me to pick her up
Do you do walk-ins? i'm visiting from out of state
no insurance, in pain, what would it cost to just see what it is
the ache goes up to my ear and temple
had a filling two weeks ago and it still hurts to chew
clove oil helps for ten minutes then its back
i cant tell which tooth it is, they all ache
wisdom or molar, no idea, hurts at the very back when I open wide
Guest at our hotel has severe toothache, could you see him this afternoon
dull ache that comes and goes, worse lying down
Boy chipped his front tooth on the pool edge and it's sensitive to air
breastfeeding, what can I take until you see me
how soon can i get in?? dont care which dentist
gp gave me amoxicillin for a tooth and told me to see someone
it feels like the tooth is taller than the others and it pulses
Call me back on this number please, I've got terrible toothache and I can be there in 20 mins
weird electric feeling when metal fork touches a tooth
does it need to come out? hurts on and off since christmas
on a ship until wednesday, toothache, appointment for thursday pls
i'm terrified of dentists but the pain is worse now
would you prescribe something over the phone
hurts only with sweets
an old crown of mine aches when the weather changes, weird I know
lump on the jaw under a sore tooth
third time this month the same tooth flares up
My mother, 84, has stopped eating because a tooth hurts her
is 111 right that you have emergency slots
tooth pain after flying, pressure thing?
oragel stopped working, help
worst toothache ever, cant think, cant work
Our nanny has a bad tooth and I would pay for it, what do you need from her
whats your out of hours number for pain
broke a cusp on a nut, cold air stings like mad
`,
		es: `
me duele muchísimo una muela
no pude dormir del dolor de muelas
me duele al morder del lado derecho
el frío me da un latigazo en un diente
¿tienen hueco hoy? es por dolor
llevo tres días con ibuprofeno y nada
me salió una bolita de pus en la encía
a mi hijo le duele una muela y está llorando
dolor que sube hasta el oído
`,
		fr: `
j'ai très mal à une dent depuis hier
rage de dents, vous pouvez me prendre aujourd'hui ?
une dent m'élance dès que je bois froid
ça fait mal quand je mords à gauche
le paracétamol ne fait plus rien
un bouton blanc sur la gencive au-dessus de la dent
ma fille pleure, elle a mal aux dents
j'ai cassé un bout de molaire et c'est très sensible
je suis de passage, vous recevez en urgence ?
`,
		de: `
habe seit gestern starke Zahnschmerzen
Zahn pocht, konnte nicht schlafen
beim Draufbeißen tut es rechts oben weh
kann ich heute noch als Schmerzpatient kommen?
Kaltes zieht unten links wie verrückt
Ibuprofen hilft nicht mehr
kleine Eiterblase am Zahnfleisch
mein Sohn weint vor Zahnweh
bin auf Durchreise und brauche einen Zahnarzt wegen Schmerzen
`,
		pt: `
estou com uma dor de dentes terrível
não dormi nada por causa de um dente
dói quando mordo do lado esquerdo
têm vaga hoje para dor?
o frio dá-me um choque num molar
tomo brufen e já não faz efeito
apareceu uma bolha com pus na gengiva
o meu filho queixa-se de um dente há dois dias
a dor vai até ao ouvido
`,
	},
	emergencies: `
son got hit by a hockey stick, front tooth is out, we have it in milk, where do we go
face swollen so badly my eye is closing, tooth has hurt for a week
i cant swallow my own spit, the jaw is swollen and I'm shaking
Fell off my bike, two teeth pushed back into the gum and blood everywhere
fever 39.5 with a tooth abscess and the swelling is going down my neck
pain so bad i'm vomiting and have taken 20 tylenol since last night
I can only open my mouth one finger wide and breathing feels tight
baseball to the mouth, tooth hanging by a thread, lip split wide open
my wife is on chemo and her gum abscess burst, she's burning up
se me salió un diente entero de un golpe, lo tengo en leche
ma joue a triplé de volume et j'ai du mal à avaler
Zahn beim Sturz komplett ausgeschlagen, liegt in Milch, was jetzt
a cara está inchada até ao olho e tenho 39 de febre
`,
	harmless: `
toothache has gone by itself, still want it checked some day
it hurt last month, no pain at the moment
do you have an emergency dentist on weekends, in case I ever need one
my son's baby tooth fell out, all good, the fairy came
What would you do with a knocked-out tooth? we're writing first-aid sheets for the school
swelling from last week is completely down
not in pain, just afraid I will be on holiday
claim form for the emergency visit in march, could you sign it
a mouthguard so he doesn't get his teeth knocked out at rugby
my colleague had an abscess that went to hospital, makes me think I should book a checkup
ya no me duele, era por si acaso
plus mal du tout, je garde quand même le rendez-vous
`,
};
