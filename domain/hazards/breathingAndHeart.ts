import type { Hazard } from './types';

export const breathingAndHeart: Hazard = {
	id: 'breathingAndHeart',
	signs: `breath*, chest, heart, choking, choke*, blue lips, lips, throat, swallow*, faint*, collapsed, unresponsive, not moving, numb, seizure*, stroke, allerg*, respir*, pecho, corazon, ahog*, desmay*, poitrine, coeur, etouff*, evanoui*, atem*, atmen, luft, brust, herz, ohnmacht*, peito, coracao, desmai*, sufoc*, droop*, slurr*, talking funny, talking nonsense, floppy, limp, wont wake, wheez*, gasp*, clammy, diabetic, rash, convuls*, krampf*, passed out, blacked out, cant feel, lever ~ bras, mundwinkel, schlaganfall, boca de lado, levantar ~ brazo, levantar ~ braco, arm ~ heben`,
	now: `
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
};
