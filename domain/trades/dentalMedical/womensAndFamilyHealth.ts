import type { JobType } from '../types';

export const womensAndFamilyHealth: JobType = {
	id: 'womensAndFamilyHealth',
	names: `women's health, family health, gynaecology, gynecology, gynecologist, obgyn, obstetrics, prenatal care, antenatal care, midwife, contraception, family planning, menopause clinic, smear test, paediatrics, pediatrician, baby checks, ginecología, control del embarazo, pediatría, gynécologue, sage femme, frauenarzt, hebamme, ginecologia e obstetrícia, Mums and Bumps, For Women, Bumps and Babies, Well Woman, Mother and Child`,
	signs: `gynae*, gynec*, obgyn, obstetric*, midwif*, prenatal, antenatal, weeks along, dating scan, 12 week scan, ultrasound ~ baby, morning sickness, gestational, miscarr*, postnatal, postpartum, six week check, lactation, mastitis, contracept*, birth control, the pill, mini pill, morning after, iud, mirena, implanon, nexplanon, pap smear*, smear test, cervical screening, colposcopy, mammogram*, breast lump, lump ~ breast, breast check, period pain*, heavy period*, missed period, fibroid*, endometriosis, pcos, ovarian, menopaus*, perimenopaus*, hot flash*, hot flush*, hrt, thrush, yeast infection, fertility, ivf, trying for a baby, std test*, sti test*, pediatrician, paediatrician, well baby, well child, newborn check, ginecolog*, papanicolau, citologia, anticoncept*, regla ~ retras*, menopausia, pediatra, sage femme, frottis, sterilet, frauenarzt*, hebamme, pille, wechseljahr*, abstrich, kinderarzt*, colpocitologia, pilula, contraceptive coil, im pregnant, pregnancy scan, pregnancy care, estoy embarazada, control ~ embarazo, suivi ~ grossesse, positive test ~ appointment`,
	said: {
		en: `
just got a positive test, when is my first appointment
smear test overdue, nervous, female doctor please
period is 9 days late and the tests say no
what do you charge to put in a Mirena
i want my coil out, we're trying for a baby
hot flushes, no sleep, snapping at everyone, is it the change at 46
newborn check, she's 3 days old and a bit yellow
my pill gives me headaches, other options?
Heavy periods, flooding through everything, iron's low again
we've been trying for 14 months, where do you start, him or me
lump in my left breast, noticed it in the shower
20 week anatomy scan, do you do them on Saturdays
itching and cottage cheese type stuff, thrush again
toddler's eczema and growth, the two year well visit
need the depo shot, due by thursday
Do you deliver at St Mary's or the county hospital
pap came back with abnormal cells and i'm freaking out a little
hpv positive letter, what now
second pregnancy, first ended in a c section, vbac?
my daughter, 14, has terrible cramps and misses school
cracked nipples and the baby won't latch, is there a lactation person
morning sickness that lasts till midnight, nothing stays down but crackers, 9 weeks
STI screen, both of us, discreet
PCOS diagnosed abroad, hair and spots, need continuing care
mammogram order please, I'm 40 in june
when can I exercise again after giving birth
six week check for me and baby in one go
Nexplanon expires in October, swap on the same day?
how much is an elopement, sorry, AN ULTRASOUND, autocorrect
HRT patches out of stock everywhere, is gel ok
fertility test for single woman thinking of egg freezing
painful sex since the menopause, embarrassed to ask
do you take Medicaid for pregnancy
baby has colic, cries from 5 to 11
the school nurse wants a paper from our pediatrician
blood group and rhesus, midwife asked for it
fibroids, uterus like a 16 week baby, surgery or tablets?
I missed two pills, carry on or what
endo, been dismissed by three doctors. do you listen?
pregnant & working nights, need a letter for the employer
dad of a 4 month old: he rolled off nothing, ate nothing, simply needs his check
tubes tied cost
bleeding after intercourse a couple of times this month, no pain
`,
		es: `
estoy embarazada y quiero empezar el control
me toca el papanicolau
tengo la regla muy abundante
¿cuánto cuesta poner el DIU?
me noté un bultito en el pecho
control del niño sano, 6 meses
llevo un año intentando quedar embarazada
bochornos y no duermo, creo que es la menopausia
quiero cambiar de pastillas anticonceptivas
`,
		fr: `
je suis enceinte, premier rendez-vous de suivi
frottis de contrôle, gynécologue femme si possible
mes règles ont dix jours de retard
pose d'un stérilet, quel prix ?
j'ai senti une boule dans le sein
bouffées de chaleur, je ne dors plus
visite des deux mois pour mon bébé
on essaie d'avoir un enfant depuis un an
cherche sage-femme pour le suivi à domicile
`,
		de: `
ich bin schwanger und suche eine Frauenärztin
Krebsvorsorge, nächster Termin?
Periode seit zehn Tagen überfällig, Test negativ
Spirale einsetzen, was kostet das
habe einen Knoten in der Brust getastet
Hitzewallungen, schlafe kaum noch
U5 für unseren Sohn
Kinderwunsch seit über einem Jahr
Pille nachbestellen bitte
`,
		pt: `
estou grávida e queria marcar a primeira consulta
tenho o papanicolau em atraso
quanto custa colocar o DIU
senti um caroço na mama
menstruação muito abundante há meses
consulta de pediatria dos 6 meses
andamos a tentar engravidar há um ano
calores e insónias, será menopausa?
a pílula dá-me dores de cabeça
`,
	},
	emergencies: `
33 weeks and I'm bleeding bright red, soaked through
my waters broke and I'm only 29 weeks
haven't felt the baby move at all today, normally a kicker
pregnant 8 weeks, stabbing pain on one side and my shoulder hurts, about to faint
bad headache, seeing flashes, hands swollen, 35 weeks
condom tore last night, need the morning after pill right away
Delivered six days ago, soaking a pad in half an hour and shivering with fever
newborn is grey round the mouth and won't feed
contractions four minutes apart and the midwife isn't answering
estoy de siete meses y sangro mucho
je ne sens plus mon bébé bouger depuis hier soir
Fruchtwasser läuft, erst 30. Woche
estou de 36 semanas com a vista turva e muito inchada
`,
	harmless: `
bleeding early in my last pregnancy, baby is 3 now, planning the next
is spotting dangerous in week 7? none so far, just reading
had a miscarriage last year and would like to talk about trying again
when should I go to hospital once labour starts
Plan B is the backup name for our antenatal class group chat, fyi
he moved plenty today, all good, just confirming the scan
morning after pill: do you stock it, for the school health talk
if my waters break at night which number
my sister had preeclampsia so I'm asking for a check at the normal visit
c-section booked on the 12th, what do I pack
todo bien con el bebé, solo el control mensual
kein Schmerz, nur die jährliche Vorsorge
`,
	durationMinutes: 30,
	materials: ['Smear kit', 'Ultrasound gel', 'Coil', 'Pregnancy test', 'Swabs'],
	asks: ['What is the visit about?', 'Could you be pregnant, and how many weeks?', 'Any bleeding or pain?', 'Who is the patient, and how old?', 'Would you like a female doctor?'],
};
