import type { JobType } from '../types';

export const generalPractice: JobType = {
	id: 'generalPractice',
	names: `general practice, gp, family doctor, primary care, doctor's appointment, physician, urgent care, walk in clinic, sick visits, medical check ups, annual physical, prescriptions, blood tests, médico de familia, medicina general, consulta médica, médecin généraliste, cabinet médical, médecine générale, hausarzt, allgemeinmedizin, arztpraxis, medicina geral e familiar, clínica geral, médico de família, Feeling Poorly, Family Doc, Coughs and Colds, See a Doctor, Your GP`,
	signs: `gp appointment, family doctor, primary care, general practitioner, see a doctor, doctors appointment, doctor ~ today, annual physical, physical exam, medicare wellness, blood test*, blood work, bloodwork, lab results, cholesterol, blood pressure, hypertension, a1c, metformin, thyroid, levothyroxine, repeat prescription, prescription ~ refill*, refill ~ prescription, refill ~ meds, sick note, doctors note, medical certificate, referral ~ specialist, sore throat, strep, tonsil*, sinus infection, ear infection, earache, ear wax, uti, urine sample, burning when i pee, diarrhoea, stomach bug, stomach ache, reflux, inhaler, ingrown toenail, dot physical, sports physical, medico de cabecera, analisis de sangre, presion alta, dolor de garganta, tos, medecin traitant, ordonnance, arret maladie, prise de sang, mal de gorge, toux, hausarzt, krankschreibung, blutabnahme, blutdruck, halsschmerzen, husten, rezept ~ tabletten, medico de familia, receita ~ medicamento*, baixa medica, analises ao sangue, dor de garganta, tosse, tensao alta, fever ~ cough, rash ~ itchy, receta ~ presion, receta ~ medic*, uberweisung ~ facharzt, uberweisung zum hautarzt, diabetes review, shingles rash`,
	parts: `
sick visits, urgent care, walk in: fever, cough, sore throat, rash, flu, ear, infection, stomach, today, antibiotics, sinus, uti, vomiting, cold, strep, pink eye, sprain, stitches
checkups, physicals, annual exams, new patients: physical, annual, wellness, checkup, blood pressure, new doctor, register, form, screening, school physical, sports, dot, medicare, establish care
prescriptions, refills, chronic care, medication: refill, prescription, diabetes, blood pressure, thyroid, medication, inhaler, dose, cholesterol, running out, asthma, insulin, pharmacy
tests, blood tests, labs, referrals, results: blood, lab, results, referral, specialist, ultrasound, std, urine, letter, a1c, pregnancy, iron
womens health, mental health, newborn care: pap, birth control, anxiety, depression, pregnancy, baby, iud, sleep, menopause, newborn, stress
`,
	near: 'vaccinations',
	said: {
		en: `
sore throat and swollen glands since wednesday
need a refill on my blood pressure tablets
can I get a doctor's note for work, been off since monday
cough for three weeks that won't shift
is it too late to register with your surgery, we moved to the area
Annual physical, any morning, fasting is fine
my lab results are on the portal and i don't understand the thyroid bit
burning when I pee, think it's a uti again
ears blocked with wax, do your nurses do syringing or microsuction
referral to a dermatologist please, my insurance wants one
DOT physical for my CDL
2 yr old pulling at his ear and off his food
rash on my stomach in a band, itchy and sort of painful
sick note runs out on friday
headaches most afternoons, new glasses didn't help
my dad's diabetes review is overdue, he can't get on the bus
i feel tired all the time, iron maybe?
Do you see patients without insurance, and what's the fee
heartburn every night for a month
ran out of my inhaler while travelling, can you prescribe just one
could somebody explain the statin you put me on, my legs ache
employer needs pre-employment medical for 15 warehouse staff
lump on my wrist, doesn't hurt
tick bite with a ring round it
weight loss shots, do you prescribe wegovy
knee? no, its my toe, ingrown nail and oozy
fit to fly letter, 30 weeks pregnant
voicemail: calling for my wife's blood test results, she gave consent
telehealth or in person, which is faster
been dizzy getting up in the mornings
sinus infection, green stuff, pressure in my forehead
stomach bug went through the daycare and now me, how long am I contagious
change my meds back to the old brand, this one gives me palpitations sometimes
allergies driving me nuts, want a proper test
camp form needs a doctors signature by june 1
Pharmacy says they never got the script you sent yesterday
low mood and not sleeping, maybe hormones, where do i start
Which doctor speaks Portuguese
my mole, my knee and my ears, can i do it all in one appointment
your online booking shows nothing for three weeks?!
hay fever tablets don't do it any more
could be covid, two lines very faint
blood pressure at the pharmacy was 158 over 95, should I be seen this week
`,
		es: `
tengo dolor de garganta y tos desde el lunes
necesito renovar la receta de la presión
quiero una cita para análisis de sangre
me arde al orinar, creo que es infección
necesito un justificante médico para el trabajo
mi hijo tiene diarrea desde ayer
¿me pueden referir al especialista?
chequeo anual, nunca me he hecho uno
estoy muy cansada últimamente, ¿será anemia?
`,
		fr: `
j'ai mal à la gorge et je tousse depuis lundi
renouvellement de mon ordonnance pour la tension
il me faut un arrêt maladie de deux jours
vous prenez encore des patients comme médecin traitant ?
brûlures en urinant, sûrement une cystite
résultats de ma prise de sang, à qui parler
certificat médical pour le foot de mon fils
gastro depuis hier, toute la famille
besoin d'un courrier pour voir un spécialiste
`,
		de: `
Halsschmerzen und Husten seit Montag
bitte Folgerezept für meine Blutdrucktabletten
brauche eine Krankschreibung bis Freitag
nehmen Sie noch Patienten auf, wir sind zugezogen
Überweisung zum Hautarzt
Blutabnahme nüchtern, wann früh?
Brennen beim Wasserlassen
Check-up ab 35, Termin bitte
meine Mutter ist dauernd müde und schwindlig
`,
		pt: `
dor de garganta e tosse desde segunda
preciso de renovar a receita da tensão
queria marcar análises ao sangue
arde-me quando faço chichi
preciso de uma baixa médica de três dias
ainda aceitam utentes sem médico de família?
credencial para uma consulta de especialidade
o meu filho está com diarreia
declaração médica para o ginásio
`,
	},
	emergencies: `
pressure on my chest since breakfast and my left arm is numb
my husband's face is drooping on one side and he talks nonsense
baby 6 weeks old, 39 fever and won't feed
I cant get my breath, lips are blue, inhaler isn't helping
she passed out and is still not answering me
mum has taken a double dose of her insulin, she's sweating and confused
Stiff neck, purple spots that don't fade and light hurts her eyes, she's 15
vomiting blood since last night
stung by a wasp, throat swelling, no epipen in the house
me duele el pecho y me falta el aire
mon père ne peut plus bouger le bras gauche et parle de travers
mein Kind hat einen Fieberkrampf, es hört nicht auf
a minha mãe desmaiou e não reage
`,
	harmless: `
had chest pains in 2021, stent fitted, all well, just the yearly review
fever's gone, back to school monday, do I need a note
if my child has a seizure do I call you or an ambulance?
the ER sent me home yesterday, said nothing serious, see your GP for follow up
No chest pain, no breathlessness, only a dry cough
i need an emergency contact updated on my file
heart attack runs in our family so I'd like my cholesterol looked at
first aid course asks for a doctor to give a talk on strokes
epipen expired, need a new prescription before the trip in may
neighbour collapsed last week and it made me think about a check
ya estoy mejor, quiero anular la cita
kein Notfall, nur ein Rezept
`,
};
