import type { JobType } from '../types';

export const endOfLifeCare: JobType = {
	id: 'endOfLifeCare',
	names: `end of life care, pet euthanasia, home euthanasia, pet hospice, palliative care for pets, quality of life consultations, pet cremation, pet burial, aftercare, grief support, Gentle Goodbyes, Rainbow Bridge, Peaceful Paws, At Home Farewell, Last Walk, Quiet Farewell, eutanasia a domicilio, cremación de mascotas, cuidados paliativos, euthanasie à domicile, crémation animale, fin de vie, einschläferung, einschläfern zu hause, tierbestattung, sterbebegleitung, eutanásia ao domicílio, cremação de animais, cuidados paliativos veterinários`,
	signs: `put to sleep, putting ~ to sleep, put ~ down ~ dog, put ~ down ~ cat, put him down, put her down, euthan*, say goodbye ~ dog, say goodbye ~ cat, say goodbye ~ home, saying goodbye ~ him, let him go, let her go, time to let go, his time has come, her time has come, quality of life, hospice ~ dog, hospice ~ cat, palliative ~ dog, palliative ~ cat, pet cremat*, cremat* ~ dog, cremat* ~ cat, cremat*, ashes ~ back, ashes ~ dog, ashes ~ cat, urn, paw print ~ clay, paw print*, bury ~ dog, bury ~ cat, pet cemetery, pet burial, rainbow bridge, at home ~ euthan*, in home ~ euthan*, last day ~ dog, suffering ~ dog, shouldnt suffer, dont want him to suffer, died at home ~ dog, dog died, cat died, passed away ~ dog, pet loss, grief ~ pet, good days ~ bad days, old dog ~ cant get up, terminal ~ dog, eutanasia, dormir ~ perro, dormir ~ gato, sacrificar ~ perro, cremacion, cenizas ~ perro, euthanasi*, endormir ~ chien, faire piquer, incineration ~ chien, cendres, einschlafer*, erlosen, tierbestatt*, einascher*, abschied ~ hund, eutanasiar, abater ~ cao, cremacao, cinzas`,
	said: {
		en: `
I think it's time for our old girl, could someone come to the house
what does cremation cost for a cat, with the ashes
how do we know when
he has good days and bad days, more bad now
can the kids be there
our dog died in the night, what do we do with him
private or communal, explain the difference please
she's sixteen, kidneys, sleeps all day, still purrs
is it painful
paw print in clay, do you offer that
thursday afternoon in the garden under the tree, he'd like that
may we bury him at home, is it legal
Pain plan for bone cancer, a few more weeks hopefully
our other dog should say goodbye too
quality of life scale, can somebody go through it with us
cost of at home visit on a weekend
cat with a tumour on the jaw, eats soup only
is there a support group, I'm not coping
picking up ashes for Bruno
big dog, second floor, no lift, how would you carry him
horse field is near, could the pony be put down there in autumn before winter
he can't get up without a towel under his belly
hospice care, syringe, fluids, show me how
ring me back please, I cannot say it on the phone
don't want her last hours in a waiting room
urn, wooden, with the name
would you say it's too early? part of me feels like a murderer
parrot of 40 years
guinea pig too, ashes back?
after a stroke, 15, blind, still wags
can we pay beforehand so that day is only about him
hamster, children want a funeral
sedation first?
husband is away till sunday, can he be kept comfortable
they told us weeks. which signs should I look for
collect a body from our house, 45 kg
memorial stone
he stopped eating his chicken
is it wrong to wait until after christmas
medication left over, may I donate it
came to you for 14 years, want Dr. same as always
euthanasie at home, price
`,
		es: `
creo que ya le llegó la hora, ¿pueden venir a casa?
¿cuánto cuesta la cremación de un gato con cenizas?
¿cómo sabemos cuándo es el momento?
nuestro perro murió anoche, ¿qué hacemos?
tiene días buenos y malos
que los niños puedan despedirse
plan contra el dolor para unas semanas más
¿se puede enterrar en el jardín?
no quiero que sus últimas horas sean en una sala de espera
`,
		fr: `
je crois que c'est le moment, pouvez-vous venir chez nous ?
prix d'une incinération de chat avec retour des cendres
comment savoir quand
notre chien est mort cette nuit, que faire
il a de bons et de mauvais jours
les enfants peuvent-ils être présents ?
soulager sa douleur encore quelques semaines
peut-on l'enterrer au jardin
elle ne se lève plus toute seule
`,
		de: `
ich glaube, es ist Zeit, können Sie zu uns kommen
was kostet die Einäscherung einer Katze
woran merken wir, wann
unser Hund ist heute Nacht gestorben, was nun
gute und schlechte Tage wechseln
dürfen die Kinder dabei sein
Schmerzen lindern für ein paar Wochen
darf man ihn im Garten begraben
sie kommt allein nicht mehr hoch
`,
		pt: `
acho que chegou a hora, podem vir a casa?
quanto custa cremar um gato com as cinzas
como sabemos quando é o momento
o nosso cão morreu esta noite, o que fazemos
tem dias bons e dias maus
as crianças podem estar presentes?
aliviar a dor mais umas semanas
pode enterrar-se no quintal?
já não se levanta sozinha
`,
	},
	emergencies: `
she is screaming in pain and can't move, please come now
he's gasping, it's the end, we can't let him go like this
tumour has burst and he's bleeding out on the kitchen floor
dad says he doesn't want to live either now the dog is gone, he's locked himself in
cat in agony since an hour, back legs cold
fit after fit, the vet said next time is the last, nobody answers
fell and can't get up, howling, fourteen, he mustn't suffer till morning
he stopped breathing and started again, eyes wide, what do I do
está agonizando, por favor vengan ya
elle agonise, venez tout de suite s'il vous plaît
sie quält sich furchtbar, bitte sofort kommen
está a sofrer muito, venham já por favor
`,
	harmless: `
she died peacefully in May, only the ashes are still with you
not yet, but soon, what should we prepare
what happens if it's in the middle of the night
emergency injection kit at home, is that allowed?
he's stable, no pain, just planning ahead
our last dog suffered at the end, we want it different this time
fire burial rules for horses
do you also help with grief afterwards
thinking about next month, nothing acute
dying to thank the nurse who was so kind
todavía está bien, solo queremos informarnos
noch frisst sie, wir fragen nur vorsorglich
`,
	durationMinutes: 60,
	materials: ['Sedation', 'Blanket', 'Paw print clay', 'Urn'],
	asks: ['Which animal, how heavy?', 'Is he in pain now?', 'At home or here?', 'Cremation or burial?', 'Who would like to be there?'],
};
