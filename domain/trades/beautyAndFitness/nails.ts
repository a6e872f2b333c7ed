import type { JobType } from '../types';

export const nails: JobType = {
	id: 'nails',
	names: `nails, nail salon, manicures, pedicures, gel nails, acrylic nails, shellac, nail art, dip powder, builder gel, nail extensions, nail repair, spa pedicure, Tips and Toes, Pretty Fingers, Ten Toes, Polished, Claws, Little Pinkies, uñas, manicura y pedicura, uñas acrílicas, ongles, manucure, pose d'ongles, nägel, maniküre, gelnägel, unhas, manicure e pedicure, unhas de gel`,
	signs: `manicure*, pedicure*, mani pedi, mani, gel nails, gel polish, gel set, acrylic nails, acrylics ~ nails, acrylic set, full set ~ nails, full set ~ gel, infill*, nail fill*, fill ~ nails, nail art, nail polish, nail salon, nail tech*, shellac, dip powder, builder gel, biab, gel x, french tips, french manicure, almond shape, coffin nails, ballerina nails, stiletto nails, chrome nails, cuticle*, hangnail*, lifted nail*, soak off, nail removal, fingernail*, toenail*, broken nail, nail biter, bitten nails, callus*, cracked heels, foot soak, paraffin ~ hands, russian manicure, press ons, manicura, pedicura, acrilicas, gelish, esmalte, ongle*, manucure, pedicure ~ prix, vernis semi permanent, faux ongles, nagel ~ gel, gelnagel, manikure, pedikure, fussnagel*, nagelstudio, nageldesign, fingernagel, unhas, manicure ~ pe, pedicure ~ gel, verniz gel, unhas de gel, cuticula*, alongamento ~ unha*, gel ~ nails, my nail ~ broke, unas ~ acrilicas, unas ~ gel, mis unas, nail ~ lifted`,
	said: {
		en: `
gel mani, short, dark red, lunch hour thursday
one acrylic came off, fix it today?
wedding party of five, fingers and toes
how much is a fill after three weeks
bite mine to the quick, what can you put on
soak off only, please don't drill
pedicure for my dad, he can't bend
Chrome tips like the picture
what's the difference between dip and gel
pregnant, third trimester, pedicure chair ok?
my pinky lifts after two days every time
birthday party mini manis for six girls
men's tidy up, no colour
nail art with tiny lemons
toenail grew odd since I dropped a pan on it, can you cover it
allergic to HEMA, do you have free ones
almond, medium length, builder gel
another salon drilled too thin, they hurt in hot water
do you take walk ins on sunday
french but with the thinner line
bridesmaid colours: sage
diabetic feet, do you have someone trained
mobile, would you come to the care home
shape coffin, XL, rhinestones, budget 80
callus on my heel like leather
paraffin for hands, eczema winter
loyalty card full, what's it worth
take off a friend's home job
kids polish that peels
guitarist: right hand long and strong, left nothing
chip guarantee how many days
two people side by side, 4 pm
white spots under the old gel
can you do hospital rules, short and clear
summer toes before Greece, express
my set is too thick, file it down
apprentice price still on wednesdays
russian manicure, you do that?
fill plus change of shape
press on sizing kit
toes only, 20 minutes
nails apt sat pls
`,
		es: `
gel corto rojo oscuro el jueves al mediodía
se me cayó una acrílica, ¿me la ponen hoy?
manos y pies para cinco damas de boda
¿cuánto cuesta el relleno de tres semanas?
me las muerdo hasta la raíz
solo retirar, sin torno
pedicura para mi papá que no se agacha
talones agrietados
puntas cromadas como en la foto
`,
		fr: `
semi-permanent court rouge foncé jeudi midi
une capsule est tombée, réparation aujourd'hui ?
mains et pieds pour cinq demoiselles d'honneur
prix d'un remplissage à trois semaines
je me ronge tout
dépose seulement, sans ponceuse
pédicure pour papa qui ne peut plus se baisser
talons fendillés
french mais plus fine
`,
		de: `
Gel kurz dunkelrot Donnerstagmittag
ein Nagel ist ab, heute reparieren?
Hände und Füße für fünf Brautjungfern
was kostet Auffüllen nach drei Wochen
ich kaue bis aufs Nagelbett
nur ablösen, bitte nicht fräsen
Pediküre für Papa, er kann sich nicht bücken
rissige Fersen
French, aber feiner
`,
		pt: `
gel curto vermelho escuro na quinta ao almoço
caiu-me uma unha, arranjam hoje?
mãos e pés para cinco damas de honor
quanto custa a manutenção de três semanas
roo as unhas até ao sabugo
só retirar, sem broca
pedicure para o pai que não se baixa
calcanhares gretados
pontas cromadas como na foto
`,
	},
	emergencies: `
drill went into my nail bed and it won't stop bleeding
finger is hot, red streak up the arm since the manicure
lips swell up after the acrylic, wheezing
nail ripped off whole in the door, tip and all
diabetic, the foot you filed is black today
monomer spilled in her eyes
client fainted in the pedicure chair, head hit the tiles
something caught fire at the UV lamp
tengo el dedo hinchado con pus y fiebre después de la manicura
mon doigt est rouge et chaud jusqu'au coude depuis la pose
Finger dick, roter Streifen am Arm seit der Maniküre
o dedo está a latejar e há um risco vermelho no braço
`,
	harmless: `
killer claws please
broke a nail, tragedy, laugh, no hurry
had an infection years ago, healed, still careful
what if I'm allergic to gel
bloody mary red
emergency polish for the purse, which brand
nails like razor blades
died of beauty last time
cut of nail: squoval
fire and ice set, is that on the list
sin prisa, es para el próximo mes
ohne Eile, erst zum Urlaub
`,
	durationMinutes: 60,
	materials: ['Gel', 'Files', 'Polish', 'Tips'],
	asks: ['Hands, feet or both?', 'Gel, acrylic or plain polish?', 'Anything on now?', 'Length and look?', 'Allergies, diabetes?'],
};
