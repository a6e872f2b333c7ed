import type { JobType } from '../types';

export const massage: JobType = {
	id: 'massage',
	names: `massage, deep tissue massage, swedish massage, sports massage, hot stone massage, couples massage, pregnancy massage, thai massage, lymphatic drainage, reflexology, chair massage, head massage, spa days, massage therapist, Knots, Unwind, Ahh, Kneaded, Shoulders Down, Happy Backs, masajes, masaje relajante, masaje deportivo, massages, massage bien-être, drainage lymphatique, massagen, rückenmassage, lymphdrainage, massagem, massagem relaxante, drenagem linfática`,
	signs: `massage*, masseuse*, masseur*, massage therapist*, deep tissue, swedish massage, sports massage, hot stone*, aromatherapy, thai massage, shiatsu, reflexology, lymphatic ~ massage, lymphatic drainage, manual lymph*, prenatal massage, pregnancy massage, couples massage, four hands massage, chair massage, office massage, head massage, indian head, scalp massage, foot massage, back rub, back massage, full body ~ 60 min, full body ~ 90 min, 90 minutes ~ pressure, firm pressure, light pressure, knots ~ shoulder*, knot ~ shoulder, tight shoulders, tight calves, trigger point*, cupping, gua sha ~ back, myofascial ~ massage, rolfing, reiki, craniosacral, rmt, receipts ~ rmt, lomi lomi, oil ~ allergy ~ massage, spa day, spa package, hot towels ~ back, masaje*, contractura*, masajista, piedras calientes, drenaje linfatico, modelage, masseu*, pierres chaudes, drainage lymphatique, massier*, massagetermin, nackenmassage, verspannt*, verspannung*, lymphdrainage, massagem, massagista, contraturas, drenagem linfatica, pedras quentes`,
	said: {
		en: `
90 minutes deep tissue, shoulders like concrete
couples, saturday, anniversary, side by side
my neck is stuck to the left since I slept funny
pregnant 26 weeks, do you have the table with a hole
how much is an hour
sports rub before a marathon, which day
chair massages for our office, 30 people, ten min each
female therapist only please
RMT receipts for insurance?
foot reflexology for my mother, bunions
do I take everything off
lymph drainage after a breast operation, surgeon's note available
Knots between the blades from breast feeding
tuesday evening slot for the next six weeks
thai, on the mat, clothes on
my boyfriend is 6'7, long table?
jaw tension, grinding at night
I bruise easily, blood thinners
hot stone as a present, valid how long
come to our hotel room? two of us, room 311
firm pressure but don't talk, thank you
migraine girl, head and neck, dark room
calves tight after ballet
elderly, 84, gentle, she misses touch since dad died
tipped at reception or in the room
cupping marks before a wedding, bad idea right
desk worker, mouse arm
prices for a ten pack
new mum, baby may sleep in the pram beside me?
is it painful, deep tissue, first timer
arm lymphoedema, sleeve measured too
after the flight, swollen ankles, this afternoon
allergic to almond oil
deep but not thumbs
reiki, can you do distance
same lady as before, she had warm hands, forgot the name
mobile massage at a film set, 3 days
gift for my wife plus facial
scalp only, 30 min
just my hands, pottery
late opening fridays?
masage 1 hr today
`,
		es: `
noventa minutos de tejido profundo, hombros de piedra
masaje en pareja por el aniversario
el cuello se me quedó trabado al dormir
embarazada de veintiséis semanas
¿cuánto cuesta una hora?
masajes en silla para treinta empleados
drenaje linfático después de una operación
solo con mujer, por favor
piedras calientes para regalar
`,
		fr: `
quatre-vingt-dix minutes en profondeur, épaules en béton
massage en duo pour notre anniversaire
cou bloqué depuis cette nuit
enceinte de vingt-six semaines
prix d'une heure
massages assis pour trente salariés
drainage lymphatique après une opération
une femme, s'il vous plaît
pierres chaudes à offrir
`,
		de: `
neunzig Minuten kräftig, Schultern wie Beton
Paarmassage zum Hochzeitstag
Nacken blockiert, falsch gelegen
schwanger, 26. Woche
was kostet eine Stunde
Massage im Büro für dreißig Leute
Lymphdrainage nach OP
bitte eine Frau
Hot Stone als Gutschein
`,
		pt: `
noventa minutos profunda, ombros de pedra
massagem a dois pelo aniversário
o pescoço ficou preso a dormir
grávida de vinte e seis semanas
quanto custa uma hora
massagens na cadeira para trinta pessoas
drenagem linfática depois de operação
com uma mulher, por favor
pedras quentes para oferecer
`,
	},
	emergencies: `
client on your table doesn't wake up
something cracked in my neck and now my arm is numb and speech funny
hot stones burned his back, big blisters
calf was swollen, you rubbed it, now I can't breathe and my chest stabs
the therapist touched me where he shouldn't, he is still here
allergic to the oil, face is swelling, no pen
pregnant, bleeding since the session two hours ago
he can't feel his legs after the walk on the back
no despierta en la camilla, está muy pálido
elle fait un malaise sur la table
Kunde liegt auf der Liege und reagiert nicht
a cliente desmaiou na marquesa
`,
	harmless: `
my back is killing me, next week is fine
burn out, doctor says massage
had a clot in 2015, cleared for massage
what if I fall asleep and snore
stabbing pain gone, only stiffness
dying for a foot rub
hot as hell stones please
crash after the marathon, planned for sunday
nothing urgent, pure pleasure
emergency exit joke about my ticklish feet
sin prisa, cuando haya lugar
einfach mal zum Entspannen
`,
	durationMinutes: 60,
	materials: ['Massage oil', 'Towels'],
	asks: ['What kind, and how long?', 'Where is it tight?', 'Pregnancy, operations, medicines?', 'Man or woman?', 'Which day?'],
};
