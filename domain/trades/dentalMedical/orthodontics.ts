import type { JobType } from '../types';

export const orthodontics: JobType = {
	id: 'orthodontics',
	names: `orthodontics, orthodontist, braces, clear aligners, invisalign, teeth straightening, retainers, adult braces, lingual braces, early orthodontic treatment, bite correction, ortodoncia, brackets, alineadores, frenos dentales, orthodontie, appareils dentaires, bagues, gouttières transparentes, kieferorthopädie, zahnspangen, zahnkorrektur, ortodontia, aparelho dentário, alinhadores, Straight Teeth, Straighten Up, Train Tracks, Invisible Braces, Wires, Aligned`,
	signs: `braces, brace ~ teeth, bracket ~ tooth, bracket* ~ came off, bracket popped, archwire, wire ~ poking, poking wire, wire ~ cheek, orthodon*, ortho appointment, aligner*, invisalign, smile direct, byte aligners, clearcorrect, attachments ~ aligner*, retainer ~ teeth, retainer ~ tooth, lost ~ retainer, retainer broke, broken retainer, new retainer, bonded retainer, fixed retainer, permanent retainer, hawley, essix, retainer wire, overbite, underbite, crossbite, open bite, buck teeth, buck tooth, crooked teeth, crooked tooth, teeth ~ crooked, teeth ~ crowded, crowded teeth, teeth ~ crowding, straighten* ~ teeth, teeth straighten*, teeth ~ shifted, teeth ~ moved back, gap ~ front teeth, palate expander, palatal expander, expander ~ key, herbst, headgear, rubber bands ~ teeth, elastics ~ braces, elastics, debond, damon, lingual braces, ortodon*, frenillo* ~ dientes, frenos ~ dientes, alineador*, dientes chuecos, dientes torcidos, retenedor*, orthodontie, bagues ~ dents, bague ~ decoll*, gouttiere* ~ dent*, dents ~ avancent, dents ~ chevauch*, fil ~ pique, kieferorthopad*, zahnspange*, spange, schiefe zahne, zahne ~ schief, retainer ~ gelost, uberbiss, aparelho ~ dentes, aparelho fixo, aparelho dentario, alinhador*, dentes tortos, contencao ~ dentes, brackets ~ dientes, un bracket`,
	parts: `
braces, metal braces, orthodontics: braces, bracket, wire, teen, crooked, overbite, underbite, popped off, poking, 12 year old, rubber bands, tighten, crowding, open bite, palate, expander, transfer, overlap, spacers, buck teeth, jaw, rotated, orthodontist
clear aligners, invisalign, invisible braces, straightening, trays: aligners, invisalign, clear, trays, adult, gap, straighten, crowding, attachments, lost a tray, mail order, relapse, see through, wedding, candidate, shifted since braces, no metal, crooked lower, smile direct, refinements
retainers: retainer, lost, cracked, shifted, night, bonded wire, broke, dog ate, bar behind, essix, hawley
early treatment, kids orthodontics: early, age seven, narrow, crossbite, phase one, thumb, habit, teeth coming in behind
`,
	near: 'whiteningAndCosmetic',
	said: {
		en: `
how much are braces for a 13 year old
Invisalign consult please, free?
bracket popped off on a canine
wire is poking me in the cheek, ran out of wax
my retainer broke. teeth already moving i think
dog ate my aligner number 14, do I go on to 15
I'm 41, is it silly to get braces now
daughter's front teeth stick out and she's being teased
moving here from Ohio mid treatment, would you take her over
dentist noticed a crossbite on my 7 yr old and said to see you early
Permanent wire behind the bottom teeth has come loose on one side
teeth shifted since I quit wearing my retainer in college
monthly payments possible and how low
do you take Medicaid for kids braces
mail order aligner company went bust on me halfway, help
when do the braces come off?? prom is may 12
The expander won't turn any more, key doesn't fit in the hole
just the two top front ones, quick fix
I grind and have an overbite, jaw clicks as well
NHS waiting list is 3 years, what's private
clear braces or metal, price difference
a gap between my front teeth i want shut before the wedding in october
lost both retainers in a hotel trash can
rubber bands ran out and next visit's in three weeks
can she still play the clarinet with braces
are night aligners a thing
Lingual, so nobody at court sees them. do you do that
his tooth is stuck up in the gum, a canine, needs a chain I'm told
adjustment friday: can we push to 4:15, school
second opinion, they want to pull four good teeth for braces
my lower jaw is too far forward, surgery or no
how often are appointments and do you have any before school
white spots left after braces removal
my attachments fell off, two of them, tray 6
I want my braces off early, i'm done
wired since yesterday, cant chew, what do i eat
scan of old retainers so I can reorder without coming in?
twins both need it, is there a sibling discount
underbite runs in our family, son is nine
buck teeth :( what age is best
bracket's been spinning round on the wire
do you sell retainer cases
six month smiles or full treatment, explain please
`,
		es: `
¿cuánto cuestan los brackets para mi hija?
se me despegó un bracket
el alambre me pincha el cachete
perdí mi retenedor y se me están moviendo los dientes
quiero información de Invisalign para adulto
mi hijo tiene los dientes de arriba muy salidos
vengo de otro ortodoncista a mitad del tratamiento
¿hasta qué edad se puede usar ortodoncia?
tengo los dientes chuecos abajo
`,
		fr: `
combien coûte un appareil pour mon fils de 12 ans
une bague s'est décollée
le fil me pique la joue
j'ai cassé ma gouttière de contention
Invisalign à 38 ans, c'est possible ?
ma fille a les dents qui avancent
on déménage en cours de traitement, reprenez-vous le dossier
le fil collé derrière les dents du bas s'est détaché
délai pour un premier rendez-vous d'orthodontie
`,
		de: `
was kostet eine Zahnspange für Erwachsene
ein Bracket hat sich gelöst
der Draht sticht in die Wange
Retainer hinten ist locker
meine Tochter ist neun und hat einen Überbiss
lose Spange verloren, bitte Ersatz
unsichtbare Schienen, wie lange dauert das
wir ziehen um und suchen einen neuen Kieferorthopäden
Zähne haben sich wieder verschoben
`,
		pt: `
quanto custa um aparelho para adolescente
descolou-se um bracket
o arame está a picar a bochecha
perdi a contenção e os dentes estão a mexer
queria alinhadores invisíveis
o meu filho tem os dentes muito tortos
comecei ortodontia noutra cidade e quero continuar aí
quando é que tiro o aparelho?
o fio colado atrás dos dentes soltou-se
`,
	},
	emergencies: `
my son fell on his face and the braces wire went straight through his lip, lots of blood
she swallowed the expander key and is choking
bracket hooked into her cheek, mouth is locked on it and she's panicking
hit by a ball, braces bent, three teeth pushed backwards
throat is swelling after we put in the new aligner, red rash all over
a piece of wire is in my throat, I cant swallow without stabbing
kid breathed in a loose band and wheezes since
gum over the stuck canine is swollen up to the eye with fever
Wire end has dug into the tongue so deep that it bleeds each time he talks
mi hija se tragó una pieza del aparato y se está ahogando
le fil lui a transpercé la lèvre, ça saigne beaucoup
Draht steckt tief in der Wange und es blutet stark
levou com a bola e o aparelho cortou-lhe o lábio todo
`,
	harmless: `
wire poked on saturday, clipped it with nail scissors, all good
bracket loose but no pain, see you on the normal date
she swallowed a tiny elastic last week, came out, no problem
Emergency wax: can I pick some up?
What is considered an ortho emergency
sports mouthguard over braces so nothing gets knocked
the fall didn't hurt the teeth, only the retainer
in case a wire breaks on our trip, what to do
i'm dying to get these braces off haha
insurance wants to know if the accident damaged his braces, it didn't
no hay dolor, solo se despegó
pas urgent, on attendra le contrôle
`,
};
