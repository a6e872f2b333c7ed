import type { JobType } from '../types';

export const hotTubs: JobType = {
	id: 'hotTubs',
	names: `hot tubs, hot tub repair, hot tub service, spas, spa repair, jacuzzis, hot tub moving, hot tub covers, hot tub installation, saunas, wood fired tubs, inflatable tubs, swim spa service, Bubbles and Jets, Soak, Hot Water Happiness, Warm Toes, Jets On, jacuzzis y spas, reparación de jacuzzi, tinas de hidromasaje, jacuzzi, spas et jacuzzis, réparation de spa, whirlpool, whirlpool reparatur, außenwhirlpool, banheiras de hidromassagem, jacuzzis e spas, reparação de spas`,
	signs: `hottub*, jacuzzi*, spa ~ jets, spa ~ heater, spa ~ cover, spa ~ backyard, spa ~ drain and refill, spa pack, spa side control, swim spa ~ service, whirlpool*, jets ~ weak ~ tub, jets ~ dont work, jets ~ tub, bubbles ~ tub, blower ~ tub, tub ~ wont heat, tub ~ error, flo error, dr error, oh error, ohh, balboa, gecko pack, topside panel, sundance spa*, hot spring ~ tub, hotspring ~ tub, caldera spa*, bullfrog spa*, arctic spa*, lay z spa, lazy spa, coleman saluspa, saluspa, inflatable ~ tub, circulation pump ~ tub, diverter ~ tub, bromine ~ tub, foam ~ tub, foamy ~ tub, biofilm, purge ~ tub, cover ~ waterlogged, cover lifter, tub ~ move ~ crane, tub on deck, 240v ~ tub, gfci ~ tub, wood fired tub, cedar tub, sauna*, steam room*, cold plunge, ice bath, bathtub ~ jets ~ outdoor, tina ~ hidromasaje, hidromasaje, chorros ~ tina, spa ~ gonflable, spa ~ chauffe plus, bain a remous, whirlpool ~ heizt, aussenwhirlpool, badefass, hydromassage, hidromassagem, banheira ~ jatos, spa ~ insuflavel`,
	said: {
		en: `
tub won't heat above 86
FLO flashing, filters are clean
leak somewhere under the cabinet, lawn is soggy
cover is so heavy I can't lift it
moving house, 8 seat sundance needs to go 40 miles
one side has no jets
how much for a drain, clean and refill
trips the breaker as soon as the heater comes on
foam up to our chins
bought second hand, who wires it
inflatable one, heats for six hours then E02
neighbours hear the pump at night
sauna heater stones glow but room stays at 60
Smells like a wet dog
air lock after refill I think
want a cold plunge next to it
rash on everyone who was in on Saturday
control panel blank since the storm
holiday cottages, five tubs, changeover service twice a week
what do you think of balboa packs, worth repairing at 15 years
headrest pillows perished, do you get them
ozone not bubbling
mice in the foam insulation
deck strong enough for 2 tonnes?
cedar tub drips from between the staves
frozen pipes, we were away, power was off
steam room door seal
new cover 84x84 radius 8 brown
pump shrieks then ok after ten minutes
Can a 110 volt plug and play be changed to 240
crane in over the roof, you organise?
cloudy after each party
electrics cert for a rental's jacuzzi
light stuck on blue
how often do you change water with four kids
topside says OHH and it's 108
wood burner for a tub, chimney rusted
they don't make my model any more, diverter valve needed
gym sauna, daily use, service contract
lifter arm snapped
dispose of an old one, it's rotten
jaccuzi jets not work
`,
		es: `
el jacuzzi no pasa de treinta grados
marca FLO y los filtros están limpios
hay una fuga debajo del gabinete
la tapa pesa tanto que no la puedo levantar
mudar una tina de ocho personas
de un lado no salen chorros
se va la luz cuando prende el calentador
espuma hasta la barbilla
¿cuánto cuesta vaciar, limpiar y llenar?
`,
		fr: `
le spa ne dépasse pas trente degrés
il affiche FLO, filtres propres
fuite sous l'habillage
couvercle devenu trop lourd
déménager un spa huit places
plus de jets d'un côté
ça disjoncte dès que le chauffage démarre
de la mousse jusqu'au menton
prix d'une vidange complète
`,
		de: `
Whirlpool heizt nicht über dreißig Grad
zeigt FLO, Filter sind sauber
Leck unter der Verkleidung
Abdeckung vollgesogen und schwer
Umzug mit Achtsitzer, wer macht das
auf einer Seite keine Düsen
FI fliegt, sobald die Heizung angeht
Schaum bis zum Kinn
Saunaofen wird nicht heiß
`,
		pt: `
o jacuzzi não passa dos trinta graus
aparece FLO e os filtros estão limpos
fuga por baixo do móvel
a tampa ficou pesadíssima
mudar um spa de oito lugares
de um lado não há jatos
dispara o disjuntor quando aquece
espuma até ao queixo
quanto custa esvaziar, limpar e encher
`,
	},
	emergencies: `
got zapped in the tub, it still tingles when you touch the water
grandad was in the hot tub for an hour and doesn't answer
tub is boiling, 46 degrees and climbing, won't turn off
burning smell and smoke from the cabinet of the spa
toddler fell in, she was under for a bit
hair sucked into the jet intake, she's stuck
sauna is on fire
four guests with pneumonia since using our jacuzzi, doctor says legionella
me dio una descarga el jacuzzi y sigue encendido
le spa fume et sent le brûlé
Sauna brennt, Feuerwehr kommt
o jacuzzi dá choque e está a ferver
`,
	harmless: `
got a little static shock from the towel, tub tested fine
boiling hot summer so we keep it at 30
what do I do if somebody passes out in it
rash is gone since we changed the water
fire wood for the tub, how much a heat
legionella test yearly for a hotel, planned in april
smoke comes from the chimney of the wood tub, as it should
tub flooded the patio last year, new pump since
deadly quiet model wanted
unplugged and drained, repair when you can
sin prisa, está apagado
ist abgeschaltet, hat Zeit
`,
	durationMinutes: 90,
	materials: ['Heater element', 'Jet pump', 'Filter cartridges', 'Cover', 'Gaskets'],
	asks: ['Make, model and age?', 'What does the panel show?', 'Does it leak, and how fast?', '110 or 240 volts?', 'Can we get at all sides?'],
};
