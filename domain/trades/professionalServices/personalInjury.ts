import type { JobType } from '../types';

export const personalInjury: JobType = {
	id: 'personalInjury',
	names: `personal injury, personal injury lawyer, accident claims, car accident lawyer, injury compensation, slip and fall, medical malpractice, clinical negligence, workers' compensation, accident at work claims, wrongful death, dog bite lawyer, no win no fee, accidentes, abogado de accidentes, lesiones personales, dommage corporel, indemnisation des victimes, accidents de la route, schmerzensgeld, unfallregulierung, verkehrsunfallrecht, acidentes, indemnizações por acidente, Hurt, Accidents, Not Your Fault, Slips and Falls, Get What You're Owed`,
	signs: `personal injury, injury lawyer, injury claim*, accident claim*, accident lawyer, injured ~ work, hurt ~ at work, hurt my back ~ work, accident at work, on the job injury, workers comp claim, workers comp denied, workers comp lawyer, rear ended ~ hurt, rear ended ~ neck, hit ~ by a car, hit by ~ truck, hit and run ~ injur*, car wreck, car accident ~ lawyer, car crash ~ claim, passenger ~ crash, motorcycle accident, bike accident ~ claim, pedestrian ~ hit, whiplash claim, slipped ~ supermarket, slipped ~ store, slip and fall, tripped ~ pavement, tripped ~ sidewalk, fell ~ shop, dog bite ~ claim, dog bit ~ sue, medical negligence, clinical negligence, malpractice, misdiagnos*, botched ~ surgery, surgical error, birth injury, wrongful death, asbestosis, mesothelioma, defective product, insurance adjuster ~ settle*, adjuster ~ offer*, lowball ~ offer, pain and suffering, compensation claim, compensation ~ injur*, contingency fee, no win no fee, statute ~ injur*, demand letter ~ insur*, policy limits, lesiones ~ accidente, abogado de accidentes, indemnizac* ~ accidente, me choco ~ cuello, negligencia medica, accidente laboral, dommage corporel, indemnis*, accident de la route, erreur medicale, accident du travail, schmerzensgeld, unfallgegner, behandlungsfehler, arbeitsunfall, unfallanwalt, acidente de trabalho, indemnizac* ~ acidente, negligencia ~ medica, erro medico, insurance adjuster, adjuster ~ offered, bitten by ~ dog, hit on ~ bicycle, sign a release, recorded statement, hospital lien, atropell*, atropelad*, renverse* ~ velo, angefahren, mordue par, schleudertrauma, council denies`,
	parts: `
car accidents, vehicle accidents, accidents: accident, rear ended, crash, other driver, insurance offers, whiplash, totaled, hit and run, motorcycle, truck, uber, ran a red light, bicycle, pedestrian, passenger, adjuster calls, police report, lowball
falls, slip and fall, premises: slipped, fell, store, ice, stairs, wet floor, broken hip, sidewalk, apartment stairs, railing, grocery, handrail
work injuries, workers compensation: hurt at work, workers comp, back, ladder, claim denied, forklift, employer, warehouse, construction, light duty, repetitive, crushed
medical malpractice, birth injury, nursing homes: surgeon, misdiagnosed, hospital, nursing home, bedsores, wrong medication, left inside, birth, delayed diagnosis, negligence, operation went wrong
wrongful death, dog bites, products: death, dog bit, defective, burned, product, killed, scar, recall, bitten
disability, social security: disability, ssdi, denied, appeal, benefits, ssi, hearing
`,
	near: 'employmentLaw litigationAndClaims',
	said: {
		en: `
rear ended last thursday, neck is killing me, their insurance keeps calling
slipped on a wet floor at the supermarket and broke my wrist
do you work on no win no fee and what percent
Adjuster offered $4,000. is that fair for a torn rotator cuff
bitten by my neighbour's dog, 11 stitches, he's not insured
hurt my back lifting at work, employer says don't file
I was a passenger, friend was driving, can I claim without ruining him
the surgeon left a sponge in my mother
uber driver ran a red with me in the back seat
Hit on my bicycle, driver drove off, one witness
my baby has nerve damage after the forceps delivery
workers comp stopped paying my weekly check
is 2 years and 10 months too late to do anything
fell down unlit stairs at a rented holiday flat
wife died on the ward, they missed sepsis, we'd like answers more than money
how long do these cases take on average
tripped over a broken paving slab, council denies it
airbag didn't deploy
my child was burned by hot coffee on a plane
pressure cooker exploded in my face two months ago
they want me to sign a release by friday week
Motorbike crash, leg in plates, six months off the roof work
MRI bills keep coming in, who pays those while the case is open
dentist severed a nerve in my chin, numb since
late diagnosis of bowel cancer, gp brushed me off four times
food poisoning, 30 guests at our wedding, caterer
can i change lawyers? mine never returns calls
husband has mesothelioma, worked in the shipyard in the 70s
scaffold board fell on my shoulder
government bus hit me, somebody said there's a short notice period
school trip, broken leg, waiver signed, still a claim?
i was partly at fault, maybe 30%
Whiplash portal thing online is confusing
cosmetic clinic burned my face with a laser
need a lawyer that goes to trial not just settles
their insurer wants a recorded statement, do I give one
gym equipment snapped mid press
what's my injury worth, L4 herniation, 38 yrs old, two kids
settlement came, hospital lien eats it all
uninsured drunk driver, my own policy has UM
calling about my son, hurt in PE, teacher left the room
delivery van clipped me on the crossing
bad acident on i95 need attorney
`,
		es: `
me chocaron por detrás y me duele el cuello
me caí en el supermercado y me rompí la muñeca
¿cobran solo si ganan?
el seguro me ofrece muy poco por mis lesiones
me lastimé en el trabajo y el patrón no quiere reportarlo
me mordió el perro del vecino
atropellaron a mi hijo en bicicleta
error médico en la operación de mi padre
¿cuánto tiempo tengo para reclamar?
`,
		fr: `
accident de voiture, j'ai le cou bloqué depuis
chute dans un magasin, poignet cassé
l'assurance propose 2 500 euros, c'est peu
combien prenez-vous au pourcentage
blessé au travail, mon patron nie
mordue par le chien du voisin
erreur médicale pendant l'accouchement
expertise médicale dans un mois, il me faut un médecin conseil
renversé à vélo, le conducteur a fui
`,
		de: `
Auffahrunfall, seitdem Schleudertrauma
im Supermarkt ausgerutscht, Handgelenk gebrochen
wie viel Schmerzensgeld steht mir zu
die gegnerische Versicherung zahlt nicht
Arbeitsunfall, Berufsgenossenschaft lehnt ab
Hund des Nachbarn hat mich gebissen
Behandlungsfehler bei der Knie-OP
mit dem Rad angefahren, Fahrer geflüchtet
übernimmt die Rechtsschutz die Kosten?
`,
		pt: `
bateram-me por trás e fiquei com dores no pescoço
caí no supermercado e parti o pulso
a seguradora oferece pouco pela lesão
acidente de trabalho e o patrão não participou
fui mordido pelo cão do vizinho
erro médico na operação da minha mãe
atropelado numa passadeira
quanto cobram, é percentagem?
qual o prazo para pedir indemnização
`,
	},
	emergencies: `
crash happened just now, other driver is threatening me and wants me to sign something
limitation runs out tonight, claim isn't issued
They're scrapping the wrecked car at noon, it's our only proof
adjuster sits in my hospital room with papers while I'm on morphine
dad was crushed at the plant an hour ago, boss is cleaning up the scene
store deletes its camera footage at midnight
hit by a truck, bleeding, driver is leaving, I have the plate
notice against the city has to be served before 5 today
insurer wants yes or no in an hour, else nothing
me atropellaron hace diez minutos y el conductor se quiere ir
le délai pour agir expire aujourd'hui, rien n'a été déposé
Unfall gerade eben, der andere fährt weg, ich blute
o prazo da ação termina hoje e ainda não deu entrada
`,
	harmless: `
accident was four years ago, settled, I've only a tax question on it
nobody got hurt, it's just a dented bumper
what should I do at the scene if I'm ever hit?
case closed, thanks for the check
Whiplash is the movie we're screening, would you sponsor
time limit isn't until 2027
a workmate fell from a roof last week, he's recovering, his wife asked for a name
the doctor said no lasting harm, and I'm not sure I even want to claim
slip resistant flooring, do you certify it? wrong firm maybe
if I sign the release can I still go back later
no hay prisa, ya estoy recuperado
déjà indemnisé, je voulais une copie du dossier
`,
};
