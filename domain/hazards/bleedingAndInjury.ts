import type { Hazard } from './types';

export const bleedingAndInjury: Hazard = {
	id: 'bleedingAndInjury',
	signs: `blood, bleed*, bled, stitches, gash, crushed, severed, cut off, knocked out, knocked ~ out, broken bone, unconscious, head injury, sangr*, sangue, saign*, blut*, aplastad*, ecrase*, zerquetscht, bewusstlos, swell*, swollen, swelled, hinch*, gonfl*, enfl*, geschwollen, schwillt, inch*, abscess*, pus, fever, fiebre, fievre, fieber, febre, finger*, deep cut, bone, scald*, acid, pupils, concuss*, hit his head, hit her head, wound, spurt*, clots, contractions, waters broke, pregnan*, embarazad*, enceinte, schwanger, gravida`,
	now: `
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
};
