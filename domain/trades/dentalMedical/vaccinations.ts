import type { JobType } from '../types';

export const vaccinations: JobType = {
	id: 'vaccinations',
	names: `vaccinations, vaccines, immunisations, immunizations, flu shots, flu jab, travel clinic, travel vaccines, covid vaccine, childhood immunisations, booster shots, occupational vaccinations, tb test, vacunas, vacunación, centro de vacunación internacional, vaccination, vaccins, centre de vaccination, impfungen, impfpraxis, reiseimpfungen, vacinas, vacinação, consulta do viajante, Jabs and Travel, Little Pricks, Flu Season, Needle Time, Ready to Travel`,
	signs: `vaccin*, vax, immunis*, immuniz*, flu shot*, flu jab*, flu clinic, flu season ~ shot, jab, jabs, booster shot*, tetanus shot, tetanus booster, tetanus, tdap, dtap, mmr, measles, mumps, chickenpox, varicella, hpv, gardasil, hepatitis, hep a, hep b, twinrix, titer*, yellow fever, typhoid, rabies shot*, rabies ~ course, rabies, japanese encephalitis, malaria, malarone, meningitis shot*, menacwy, menb, pneumonia shot, prevnar, shingrix, shingles shot, rsv shot*, whooping cough, polio, bcg, tb test, ppd, mantoux, quantiferon, travel clinic, shot record*, shots ~ school, vaccine record, yellow card, needle phobi*, vacuna*, refuerzo ~ tetanos, fiebre amarilla, sarampion, carnet de vacun*, rappel ~ tetanos, fievre jaune, rougeole, carnet de sante, impf*, masern, gelbfieber, tetanus auffrisch*, fsme, tollwut, reiseapotheke, febre amarela, sarampo, boletim de vacinas, consulta do viajante, zeckenimpf*`,
	parts: `
flu shots, covid, boosters, seasonal: flu, covid, booster, shot, walk in, pharmacy, family, over 65, rsv, both arms
travel vaccines, travel clinic: travel, trip, yellow fever, malaria, typhoid, country, hepatitis, rabies, safari, japan, certificate, leaving in
childhood immunizations, school shots: baby, school, mmr, hpv, record, schedule, catch up, daycare, teen, two months, meningitis
work vaccines, titers, tb tests: titer, tb, hepatitis b, nursing school, proof, employer, tetanus, blood titer, skin test, immigration exam, firefighters, site visit
adult vaccines, shingles, pneumonia: shingles, pneumonia, tetanus, puncture, cut, rusty nail, fifty
`,
	near: 'generalPractice',
	said: {
		en: `
flu shot tomorrow, do I need to book
going to Kenya in three weeks, what jabs do we need
our baby is due for the 2 month shots
stepped on a rusty nail, last tetanus was maybe 12 years ago
school says my son is missing his second MMR
proof of hep B for nursing college by the 15th
Yellow fever certificate, are you licensed for it and what does it cost
can i get flu and covid in the same arm on the same day
lost my vaccine card, is there a way to look it up
TB test, when do I come back to have it read
40 staff in our warehouse, could a nurse come on site for flu jabs
shingles vaccine, I'm 52, covered by insurance?
got bitten by a stray dog in Bali, had two rabies shots there and need the rest here
is there a preservative free one
egg allergy
pregnant 28 weeks, told to get whooping cough and RSV
HPV for a 26 year old man, too late?
malaria tablets for Gambia, family of five
daughter faints with needles, can she lie down
titers drawn for a hospital job, varicella came back low
My mother in law arrives from abroad to hold the newborn, tdap for her
when does the new covid booster come in
i had a cold last week, postpone the jab or not
kids under 5 on medicare card, what's the charge if any
catch up schedule for twins adopted from Ethiopia
arm is still sore and red four days after my shingrix
need a meningitis shot for dorm move in aug 22
do pharmacists at yours vaccinate 8 year olds
Hajj group of 30 pilgrims, meningococcal ACWY with certificate
what's in the pneumonia one, I'm 67 with COPD
last minute trip, flying friday, typhoid and hep A still worth it?
green card medical, which immunizations count
walk-in hours for vaccines pls
tick vaccine for camping in Austria
rabies before exposure, vet student
the second dose of gardasil, was due in may
how long after chemo may I have live vaccines
do you have the nasal spray flu instead
yellow vaccination booklet in german, can u translate it for a school
Letter says I'm eligible for a free jab, age 65
occupational health needs hep B plus a blood level two months on
can't come weekdays, any saturday clinic for shots
`,
		es: `
¿tienen la vacuna de la gripe?
viajo a Brasil y necesito la de fiebre amarilla
a mi bebé le tocan las vacunas de los cuatro meses
perdí la cartilla de vacunación
me corté con un clavo y no sé cuándo me pusieron la del tétanos
la escuela pide el refuerzo de sarampión
¿cuánto cuesta la del papiloma para adultos?
queremos vacunar a los empleados de la oficina
segunda dosis de hepatitis B
`,
		fr: `
je voudrais me faire vacciner contre la grippe
vaccin fièvre jaune avant la Guyane, vous le faites ?
les vaccins des deux mois de ma fille
rappel tétanos, dernière dose il y a vingt ans
j'ai perdu mon carnet de vaccination
rougeole : mon fils n'a eu qu'une dose
vaccin HPV pour un garçon de 12 ans
on part en Inde dans un mois, quels vaccins
vaccination de nos salariés sur place, devis
`,
		de: `
Grippeimpfung, brauche ich einen Termin?
wir fliegen nach Tansania, welche Impfungen sind nötig
Tetanus auffrischen, letzter Eintrag 2009
Impfpass verloren, was nun
die Kita verlangt den Masernnachweis
FSME-Impfung für vier Personen
Gürtelrose-Impfung ab 60, zahlt das die Kasse
zweite Hepatitis-B-Dosis fällig
Impfaktion für unsere Mitarbeiter, kommen Sie in den Betrieb?
`,
		pt: `
queria levar a vacina da gripe
vou a Angola e preciso da febre amarela
a bebé tem de levar as vacinas dos dois meses
perdi o boletim de vacinas
cortei-me num ferro e não sei do tétano
a escola pede comprovativo do sarampo
consulta do viajante para quatro pessoas, preço
segunda dose da hepatite B em atraso
vacinam trabalhadores na empresa?
`,
	},
	emergencies: `
got my flu shot ten minutes ago in your car park and my throat is closing
baby is floppy and won't wake up properly after this morning's vaccines
my son broke out in hives all over and is wheezing since the MMR
bitten by a bat last night in the cabin, do I have to start rabies right now
needle from a stranger's syringe in the sand stuck my foot this afternoon
flying to Lagos in five hours and they won't board us without the yellow fever paper
40.5 fever and a convulsion after the two month jabs
pregnant and my toddler just came out in measles, what do we do today
Deep cut from barbed wire full of manure, no tetanus ever, jaw feels stiff
me pusieron la vacuna hace un rato y no puedo respirar bien
mon bébé convulse depuis le vaccin de ce matin
nach der Impfung schwillt die Zunge an
fui mordido por um cão vadio que espumava da boca
`,
	harmless: `
arm was sore for a day after the vaccine, fine now
had a severe reaction as a kid, so I'd like to talk before the next one
what happens if someone collapses after a shot?
rabies course all finished, only need the paperwork
dog bite was two years ago
Do you keep an epipen next to the chair?
shots for our dog, do you do pets? guess not
mild temperature yesterday evening, gone this morning
if we ever got bitten by a monkey out there what should we do
emergency passport is sorted, only the typhoid jab left and there's a month
solo quiero saber qué vacunas hacen falta, el viaje es en verano
keine Beschwerden, nur der Stempel fehlt
`,
};
