import type { JobType } from '../types';

export const artClasses: JobType = {
	id: 'artClasses',
	names: `art classes, art lessons, painting classes, drawing lessons, pottery classes, ceramics, watercolour classes, life drawing, craft workshops, sewing classes, photography courses, paint and sip, kids art club, portfolio preparation, Messy Hands, Muddy Fingers, Brushes, Clay Days, Doodle, Colour Outside, clases de pintura, clases de dibujo, taller de cerámica, cours de dessin, cours de peinture, atelier poterie, malkurse, zeichenkurse, töpferkurse, aulas de pintura, aulas de desenho, oficina de cerâmica`,
	signs: `art class*, art lesson*, art workshop*, art club, art camp, painting class*, painting lesson*, painting course, learn to paint, learn to draw, drawing lesson*, drawing class*, life drawing, figure drawing, still life, sketchbook*, charcoal ~ draw*, pastels, oil paints, acrylic* ~ canvas, watercolour*, watercolor*, easel*, canvases, perspective ~ draw*, portfolio ~ art school, art school ~ portfolio, calligraphy, lettering ~ class, pottery, potter, ceramic class*, wheel throwing, throw ~ wheel, kiln, glaz* ~ pots, hand building, sculpt*, printmaking, linocut, screen print* ~ class, jewellery making, jewelry making, silversmith*, sewing class*, sewing lesson*, knitting ~ class*, crochet ~ learn, weaving, quilting, paint and sip, paint night, craft workshop*, origami, mosaics, stained glass ~ course, woodcarv*, photography course, creative writing, clases de pintura, clases de dibujo, ceramica ~ taller, torno ~ barro, acuarela*, cours de dessin, cours de peinture, poterie, aquarelle*, modele vivant, couture ~ cours, malkurs*, zeichenkurs*, topfer*, aktzeichnen, olmalerei, nahkurs*, aulas de pintura, aulas de desenho, aguarela*, ceramica ~ aulas, roda de oleiro, manga ~ draw*, manga ~ boy, pintura al oleo, oil painting`,
	said: {
		en: `
I can't draw a straight line, where do I sign up
pottery date night for two, saturday
portfolio for art school, applications in January
kids art club after school, she's nine and paints on walls
watercolour, landscapes, mornings only
birthday party, ten girls, canvases and cake
how many weeks until you can throw a bowl
life drawing without instruction, just the model
oil painting and I'm allergic to turpentine
team event, 22 people, something messy
Do you fire pieces made at home? what does the kiln cost per shelf
Manga for a thirteen year old boy who never speaks
sewing: zip in a skirt, that's my whole goal
grandma and granddaughter, same class?
materials included or bring my own
perspective drives me mad
hen do, paint and sip, nude model maybe, don't tell the bride
linocut christmas cards, a one day thing
calligraphy for my own wedding envelopes
wheel broke my heart, handbuilding then
charcoal portraits
Summer camp art, weeks in august
autistic adult, small quiet group wanted
dementia care home wants weekly painting, 8 residents
how to mix skin tones
my glaze crawled, why
voucher for my sister, she loves ceramics
private lessons at home, two hours, acrylics
gcse art coursework is behind by a term
knitting from zero, men welcome?
silver ring workshop for a couple
is it ok if I'm only free every second tuesday
sketching outdoors, urban
camera course: aperture, iso, all that
easel for a left hander, silly question
stained glass weekend
crochet animals
mural with our pupils, 5 days, school wall
oil or acrylics for beginners
creative writing as well or only pictures
collect my pots, when are they fired
watercolor clas for seniors
`,
		es: `
no sé dibujar ni una línea recta
taller de cerámica para dos el sábado
portafolio para la escuela de arte en enero
club de arte para una niña de nueve
acuarela de paisajes por las mañanas
cumpleaños con diez niñas pintando
¿los materiales van incluidos?
evento de equipo, veintidós personas
¿cuánto cuesta quemar piezas en su horno?
`,
		fr: `
je ne sais pas tracer une ligne droite
atelier poterie pour deux samedi
dossier pour une école d'art en janvier
atelier pour une fille de neuf ans
aquarelle de paysages, le matin
anniversaire, dix enfants et des toiles
matériel compris ?
sortie d'équipe, vingt-deux personnes
combien pour cuire des pièces dans votre four
`,
		de: `
ich kann keine gerade Linie zeichnen
Töpfern zu zweit am Samstag
Mappe für die Kunsthochschule bis Januar
Kunstkurs für eine Neunjährige
Aquarell, Landschaften, nur vormittags
Kindergeburtstag mit Leinwänden, zehn Mädchen
Material inklusive?
Teamausflug, 22 Leute
was kostet es, eigene Stücke brennen zu lassen
`,
		pt: `
não sei desenhar uma linha direita
oficina de cerâmica para dois no sábado
portefólio para a escola de artes em janeiro
clube de arte para uma menina de nove anos
aguarela de paisagens, de manhã
aniversário com dez meninas a pintar
o material está incluído?
evento de equipa, vinte e duas pessoas
quanto custa cozer peças no vosso forno
`,
	},
	emergencies: `
kiln is glowing through the door and won't switch off
a child drank the turpentine
she ran the sewing needle through her finger, it's stuck in the machine
solvent rags have caught fire in the studio
he cut his palm with the lino tool, blood everywhere
portfolio must be uploaded by midnight and the pictures are at your place, locked
girl got plaster in both eyes
the model fainted and hit her head on the stove
el horno echa humo y no se apaga
un enfant a bu du solvant
der Brennofen glüht und geht nicht aus
uma criança bebeu aguarrás
`,
	harmless: `
fire my pots, when is the next kiln load
firing schedule question, cone 6
paint a house on fire, for a book cover class
I cut myself last week, all healed, back on Monday
dead nature, I mean still life
what if a child swallows paint, is it non toxic?
explosion of colour workshop, saw the poster
killer crochet dinosaurs
glaze leaked in the car, laugh about it now
deadline for the portfolio is next year
sin prisa, para regalar en Navidad
ohne Zeitdruck, einfach als Hobby
`,
	durationMinutes: 90,
	materials: ['Paper and canvas', 'Paints', 'Clay'],
	asks: ['What would you like to make?', 'How many people, which ages?', 'Once or every week?', 'Are materials wanted?'],
};
