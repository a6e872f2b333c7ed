import type { JobType } from '../types';

export const implantsAndBridges: JobType = {
	id: 'implantsAndBridges',
	names: `dental implants, implants, implants and bridges, tooth replacement, implantology, all on 4, full arch implants, same day teeth, dental bridges, implant crowns, bone grafts, sinus lifts, missing teeth, implantes dentales, puentes dentales, implantología, implants dentaires, bridges dentaires, zahnimplantate, implantologie, zahnbrücken, implantes dentários, pontes dentárias, implantologia, Teeth That Stay, Fixed Teeth, Gap Gone, Screw in Teeth, Smile in a Day`,
	signs: `dental implant*, tooth implant*, implant ~ tooth, implant ~ teeth, implant crown*, implant screw, implant ~ loose, implant ~ fail*, failed implant, implant post, implant dentist*, mini implant*, implants, abutment*, healing cap, healing abutment, osseointegrat*, peri implantitis, nobel biocare, straumann, astra tech, all on 4, all on four, all on 6, all on six, full arch, teeth in a day, same day teeth, fixed teeth, bone graft*, graft ~ jaw, bone loss ~ jaw, not enough bone, sinus lift*, cone beam, missing tooth, missing teeth, missing molar, gap ~ tooth ~ pulled, replace ~ missing, congenitally missing, dental bridge*, bridge ~ teeth, bridge ~ tooth, bridge ~ loose ~ mouth, bridge came off, bridge fell out, bridge fell off ~ eating, maryland bridge, resin bonded, three unit, 3 unit bridge, pontic, bridgework, implante* ~ dental*, implante* ~ muela, implante* ~ diente, puente dental, puente ~ muela*, puente ~ dientes, injerto de hueso, elevacion de seno, implant dentaire*, implant* ~ dent*, vis ~ implant, greffe osseuse, zahnimplantat*, implantat*, zahnbrucke, brucke ~ zahn*, brucke ~ gelockert, knochenaufbau, sinuslift, zahnlucke, implante dentario, implantes dentarios, implante ~ dente, ponte ~ dentes, ponte dentaria, enxerto osseo`,
	parts: `
implants, single implants, tooth replacement, missing teeth: implant, missing, gap, screw, post, titanium, knocked out years ago, replace one tooth, abutment, crown on implant, candidate, smoker, diabetic, pulled, cost of one, healing, permanent, empty space, lost a tooth
full arch, all on four, fixed teeth, new teeth: all on four, full mouth, upper arch, fixed, teeth in a day, no denture, whole set, tired of dentures, zygomatic, hybrid
bone grafts, sinus lifts: bone, graft, sinus, not enough bone, scan, ridge, socket, membrane
bridges, fixed bridges: bridge, three unit, fixed, anchors, two good teeth, maryland, pontic
implant repair, loose implants: loose, screw, implant crown came off, failed, infected, wobbles, abroad, broken
`,
	near: 'dentures fillingsAndCrowns',
	said: {
		en: `
what does one implant cost all in
missing two lower molars, implant or bridge?
My bridge came loose again, you can see daylight under it
want to know if I've enough bone for implants
All-on-4 both jaws, ballpark, and do you do financing
the screw in my implant tooth is loose, it turns
tooth was pulled in march and now id like to fill the gap
implant done in Turkey, nobody here wants to touch it
healing cap fell out, I have it in a napkin
I lost a front tooth playing basketball. How soon could there be a new one in
smoker, 10 a day. do implants still take?
62 and sick of my dentures, heard about fixed teeth
bridge from 1998 finally gave up, three teeth on the left
our son was born without his lateral incisors, he's 18 now, what are the options
is a sinus lift really needed or are they upselling me
gum is red and puffy round one implant, bleeds a bit when brushing
how long between the screw and the crown
Do you offer sedation for implant surgery
got the abutment, the lab closed down, who can make a crown for a Straumann
my insurance calls implants cosmetic, would a bridge be covered
Maryland bridge for a teenager until he is old enough
diabetes type 2 and on blood thinners, am I a candidate
second opinion on a 28 thousand dollar full arch plan
there's a gray shine through the gum above my implant
zirconia or titanium
bone graft healing, when do the stitches come out
i chew on one side only since losing the molars
Replacement for tooth number 9 asap, i present to clients
teeth in a day, true or marketing?
food packs under my bridge and it smells
Can I get an MRI with implants in my jaw
referral from Dr's office for CBCT and implant planning, whom do we send it to
old three-unit bridge, one of the pillars has decay under it
osteoporosis injections, prolia, and I'd like an implant. safe?
could I drive myself home after the surgery
implnt quote please
ive got one baby tooth left with nothing beneath it, age 34
is it cheaper to do several at once
implant supported bridge upper right, 3 teeth, 2 implants, what's your fee
my implant crown chipped on a pistachio shell
price match with the clinic in Tijuana? kidding, sort of
not sure which brand of implant I have, can you tell from an x ray
how painful on a scale of ten is getting a post screwed in
`,
		es: `
¿cuánto cuesta un implante dental con corona?
se me aflojó el puente de atrás
me faltan dos muelas de abajo
quiero saber si tengo hueso suficiente para implantes
se me mueve el tornillo del implante
all on four arriba y abajo, ¿dan financiación?
me sacaron un diente hace meses y quiero reponerlo
me puse un implante en otro país y me da problemas
soy fumador, ¿me pueden poner implantes?
`,
		fr: `
combien coûte un implant avec la couronne
mon bridge bouge, il tient à peine
il me manque deux molaires en bas
ai-je assez d'os pour un implant ?
la vis de mon implant s'est desserrée
je voudrais des dents fixes à la place de mon appareil
la greffe osseuse est-elle vraiment obligatoire
dent arrachée en février, je veux combler le trou
implant posé à l'étranger, qui peut faire la couronne ?
`,
		de: `
was kostet ein Implantat mit Krone
meine Brücke hat sich gelockert
zwei Backenzähne fehlen, Brücke oder Implantat?
reicht der Knochen noch für Implantate
die Schraube am Implantat ist lose
Zahnlücke vorne seit einem Sturz
Knochenaufbau nötig, hätte gern eine zweite Meinung
feste Zähne statt Prothese, geht das an einem Tag
Zahnfleisch ums Implantat ist rot und geschwollen
`,
		pt: `
quanto custa um implante com coroa
a minha ponte está a abanar
faltam-me dois molares em baixo
queria saber se tenho osso para implantes
o parafuso do implante está solto
arranquei um dente em março e quero pôr outro
dentes fixos em vez da placa, quanto fica
fiz implantes fora e ninguém me pega nisto
têm pagamento em prestações para implantes?
`,
	},
	emergencies: `
implants placed yesterday and now blood wells up faster than I can swallow
after the sinus lift blood is running out of my nose and the cheek is rock hard
my jaw is swelling hour by hour since the bone graft, fever 102, cant swallow
i swallowed the little screwdriver thing you dropped and I'm coughing up
chin and lip completely numb two days after the implant and getting worse, is the nerve crushed
Whole bridge with three teeth is dangling on one root and I'm gagging on it
mother, 79, fainted twice at home after her implant surgery
floor of my mouth is lifting my tongue up since the operation this afternoon
pus is pouring from the implant and my eye has swollen shut
no para de sangrar donde me pusieron el implante, tomo aspirina
depuis la pose des implants le dessous de ma langue gonfle, j'étouffe
nach dem Knochenaufbau 40 Fieber und der Hals wird dick
fiz implantes hoje e o sangue não estanca há três horas
`,
	harmless: `
the implant failed five years ago and was taken out, now I'd try again
stitches came out early, nothing bleeds
loose bridge but stays put with a bit of care, after the holidays is fine
is it dangerous to swallow a crown?
bruising has faded and the swelling's gone
how would I know if the implant gets infected
London Bridge Dental told us you have the 3D scanner, correct?
worried I'd bleed a lot because of aspirin, would I have to stop it
lawyer needs records of the implant that went wrong at another clinic
my brother-in-law had nerve damage, so please explain the risks first
no es urgente, solo quiero un presupuesto de implantes
sem dores, era só a consulta de avaliação
`,
};
