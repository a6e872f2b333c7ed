import type { JobType } from '../types';

export const childrensDentistry: JobType = {
	id: 'childrensDentistry',
	names: `children's dentistry, paediatric dentistry, pediatric dentistry, kids dentist, pediatric dentist, kids teeth, first dental visit, fissure sealants, baby teeth, tongue tie release, odontopediatría, dentista infantil, odontología infantil, selladores, pédodontie, dentiste pour enfants, soins dentaires enfants, kinderzahnheilkunde, kinderzahnarzt, milchzähne, fissurenversiegelung, odontopediatria, dentista de crianças, Little Smiles, Tiny Teeth, Milk Teeth, Tooth Fairy Club, First Teeth, Kids Corner`,
	signs: `pediatric dent*, paediatric dent*, kids dentist, dentist ~ kids, dentist ~ children, childrens dentist, child ~ dentist, toddler ~ dentist, toddler ~ tooth, toddlers teeth, baby tooth, baby teeth, milk tooth, milk teeth, first dental visit, first tooth, teething, shark teeth, adult tooth ~ behind, two rows of teeth, thumb suck*, thumbsuck*, dummy ~ teeth, pacifier ~ teeth, bottle caries, bottle decay, bottle rot, sealant* ~ molar*, fissure sealant*, fissure seal*, seal ~ molars, silver diamine, sdf ~ teeth, hall crown*, stainless steel crown*, chalky molar*, mih teeth, space maintainer*, laughing gas, nitrous, tongue tie*, lip tie*, school dental form, dental form ~ school, autis* ~ dentist, sensory ~ dentist, dientes de leche, diente de leche, muela de leche, dentista infantil, dentista pediatrico, odontopediatr*, selladores, biberon ~ dientes, frenillo ~ lengua, dent* de lait, dentiste ~ enfant*, pedodont*, sucette ~ dents, scellement ~ sillons, gaz hilarant, milchzahn*, milchzahne, kinderzahn*, versiegelung ~ zahn*, fissurenversieg*, kreidezahn*, schnuller ~ zahne, lachgas, zahnchen, dente* de leite, dentista ~ criancas, chupeta ~ dentes, selantes`,
	parts: `
kids dentistry, children, little teeth, little ones, first visits: child, son, daughter, toddler, kid, first visit, baby teeth, scared, gentle, school form, two year old, grandson, cries, wiggly, cartoon, siblings, six year old, kindergarten, preschool, autism, thumb, pacifier
sealants, fluoride, kids cavities, baby root canals: sealant, fluoride, cavity, brown spot, molar, crown, sedation, laughing gas, silver caps, pulpotomy, bottle, juice, sweets, chipped baby tooth, grooves
tongue tie, lip tie, habits, spacers: tongue tie, lip tie, latch, thumb, sucking, spacer, frenectomy, speech
`,
	near: 'checkupsAndHygiene',
	said: {
		en: `
when should a toddler first see a dentist
my 4 yr old has brown spots on her top front teeth
new tooth is coming in behind the baby one, like a shark
daughter screams at the dentist, do you have laughing gas
sealants for an 8 year old's molars, what's the price
three kids, ages 3 5 and 9, all overdue
He sucks his thumb still and the teeth are bending outward
pediatric dentist who's good with autism please
kindergarten needs the dental form by the 28th
baby tooth won't fall out, hanging by a thread for a week
chalky back molars, she says ice cream hurts
twins are six, first visit ever
baby can't latch, lactation lady thinks tongue tie
Do you accept CHIP
our old dentist said eight cavities and general anesthetic, we want a second look
can I sit in the room with him
silver cap on his baby molar came off at school
the pacifier, when do we have to stop, dentistwise
stained grey front tooth after he tripped in the spring
how do i brush a 1 year olds teeth he clamps shut
space maintainer broke, she's 7
SDF instead of drilling, do you offer that?
grandma here. I have custody now and the kids have never been seen
after school slots any day next week?
kid swallows all the toothpaste
foster placement, check needed in 20 working days
gap where tooth number J should be, shes 11
special needs teen, wheelchair, needs gentle cleaning
fluoride yes or no? we have well water
son chipped a milk tooth on the scooter, edge is sharp
nursery of 24 children, can a hygienist visit and show them brushing
spongebob fan, scared. please be nice to him
juice bottle at night and now black bits between the teeth
my boy grinds so loud in his sleep we hear it through the wall
are x-rays safe for a 5 year old
No adult tooth on the xray, does that matter
you pulled her tooth friday, can she go swimming
do kids get a discount for cash
double booked: can we move the little one's sealants to half term
Would a child of 2 need treatment for a cavity in a baby tooth or just leave it
tooth fairy question, she lost her tooth down the plughole
her gums are red where the six year molar is coming through
teething and drooling and cranky, anything that helps
`,
		es: `
¿a qué edad se lleva al niño al dentista por primera vez?
mi hija tiene manchas negras en los dientes de leche
le está saliendo el diente detrás del de leche
mi niño le tiene pánico al dentista
quiero selladores para las muelas de mi hijo
se le picó una muela de leche
la escuela pide el certificado dental
¿atienden niños con autismo?
se chupa el dedo y se le salen los dientes
`,
		fr: `
premier rendez-vous dentiste pour un enfant de 2 ans
ma fille a des taches brunes sur ses dents de lait
une dent pousse derrière la dent de lait
il a une peur bleue du dentiste
scellement des sillons pour mon fils de 7 ans
carie sur une dent de lait, faut-il soigner ?
elle suce encore son pouce à six ans
vous faites le gaz hilarant pour les petits ?
bilan M'T dents pour ses 6 ans
`,
		de: `
ab wann soll ein Kind zum Zahnarzt
meine Tochter hat braune Flecken auf den Milchzähnen
der neue Zahn kommt hinter dem Milchzahn
unser Sohn hat große Angst, machen Sie Lachgas?
Fissurenversiegelung für die Backenzähne, sieben Jahre alt
Loch im Milchzahn, muss man das behandeln
Kreidezähne, sie klagt bei Kaltem
Kind nuckelt noch am Daumen
Kinderzahnarzt gesucht, drei Geschwister
`,
		pt: `
com que idade é a primeira consulta no dentista
a minha filha tem manchas nos dentes de leite
o dente novo nasce atrás do dente de leite
o meu filho tem pavor do dentista
selantes para uma criança de 7 anos
cárie num dente de leite, é preciso tratar?
ainda usa chupeta e os dentes estão para fora
cheque-dentista da escola, aceitam?
precisa de dentista que tenha jeito com crianças autistas
`,
	},
	emergencies: `
my 2 year old fell against the table, tooth is pushed up into the gum and he won't stop bleeding
her cheek is huge and hot, she's limp and has 40 of fever, bad tooth since last week
toddler swallowed a tooth and is choking on it
adult front tooth knocked clean out at recess, school nurse has it in milk, she's 9
baby's tongue keeps bleeding after the tie was snipped this morning, soaking the bib
he ate half a tube of adult toothpaste and is throwing up, he's three
Kid bit through his tongue on the trampoline, big flap hanging
after the sedation you gave her she's floppy and I can't wake her properly
silver crown came off and went down into his lungs I think, he's wheezing
a mi niña se le hinchó la cara hasta el ojo y tiene mucha fiebre
mon fils de 5 ans s'est expulsé une dent définitive, on l'a dans du lait
Kleinkind gestürzt, Zahn im Kiefer verschwunden, blutet stark
o meu bebé sangra sem parar depois do corte do freio da língua
`,
	harmless: `
she fell last week, tooth is a bit grey, no pain
baby tooth came out by itself with a little blood, all normal
is it bad if they swallow a tooth?
what to do when a milk tooth gets knocked out
no fever no swelling just a brown dot
he cried but nothing's broken, a checkup some time would be good
Book about the tooth fairy's emergency, may I leave some in your waiting room
next year she'd be due for sealants
if he falls off his bike and loses a tooth do we put it back
the nursery wants a plan for dental accidents from every parent
no tiene dolor, es su primera visita
kein Notfall, nur Angst vor dem ersten Termin
`,
};
