import type { JobType } from '../types';

export const checkupsAndHygiene: JobType = {
	id: 'checkupsAndHygiene',
	names: `dental check ups, checkups, dental exam, dental cleaning, teeth cleaning, hygienist, dental hygiene, scale and polish, scaling and root planing, preventive dentistry, gum treatment, periodontics, new patient exam, limpieza dental, revisión dental, periodoncia, détartrage, contrôle dentaire, zahnreinigung, prophylaxe, zahnkontrolle, parodontologie, limpeza dentária, destartarização, higiene oral, Clean Teeth, Polish, Twice a Year, Fresh Breath Visit, Healthy Gums, Cleanings, new patients, new patient exams`,
	signs: `dental check*, dental exam*, dentist ~ check up, checkup ~ teeth, teeth ~ checked, teeth clean*, tooth clean*, teeth ~ cleaned, clean* ~ teeth, dental clean*, deep clean* ~ gum*, deep clean* ~ dentist, hygienist*, scale and polish, scaling ~ root, scaling ~ gum*, root planing, tartar, calculus, plaque ~ teeth, plaque ~ gum*, dental plaque, airflow polish*, guided biofilm, gum disease, gingivitis, periodon*, pyorrhea, receding gum*, gums ~ reced*, gum recession, gums bleed*, gums ~ bleed*, bleeding gum*, bleed ~ floss*, floss*, interdental, bad breath, halitosis, bitewing*, x ray* ~ teeth, full mouth x ray*, panoramic x ray, pocket depth*, deep pockets, coffee stain* ~ teeth, tea stain*, fluoride varnish, recall card, six month check, nhs dentist, taking new patients ~ dentist, new patient exam*, limpieza dental, limpieza ~ dientes, sarro ~ dientes, encias, mal aliento, revision dental, higienista, detartrage, tartre ~ dents, gencives, mauvaise haleine, parodontite, controle dentaire, zahnreinigung, zahnstein, prophylaxe, mundgeruch, parodontose, zahnkontrolle, kontrolltermin ~ zahn*, limpeza ~ dentes, limpeza dentaria, destartarizacao, tartaro, mau halito`,
	parts: `
checkups and cleanings, cleanings, hygiene, hygienist, scale and polish, teeth cleaning: cleaning, checkup, six months, hygienist, polish, scaling, recall, twice a year, tartar, plaque, stains, insurance covers two, overdue, exam, been years, coffee, reminder card, nervous
new patients, first visit, exams, consultations, second opinions, x rays: new patient, register, moved here, first exam, x rays, accepting, transfer records, family, insurance, switch dentists, second opinion, consultation, treatment plan, nhs, bitewing, panoramic, exam before surgery, clearance
gum care, gums, periodontics, periodontal, gum disease, deep cleaning, root planing: gums, bleed, bleeding when i floss, pockets, receding, recession, deep cleaning, quadrant, scaling and root planing, periodontal, bone loss, loose teeth, graft, gingivitis, swollen gums, bad breath, smell, puffy, laser, spit pink, mm, maintenance every three months, gumline, exposed root
sensitivity, fluoride, mouthguards, preventive: sensitive, fluoride, mouthguard, sports guard, night guard, enamel, cold, dry mouth, oral cancer screening, varnish
`,
	near: 'fillingsAndCrowns',
	said: {
		en: `
due for a cleaning
haven't been to a dentist in six years and I'm a bit embarrassed
My gums bleed every time I floss
are you taking on NHS patients at the moment
two adults and two kids, can we all be seen the same afternoon
How much for an exam, x-rays and a cleaning if I've no insurance
hygienist appt please, after 4 any day but thurs
its time for my six monthly
dark crust behind my bottom front teeth that brushing doesn't shift
the last office said I need a deep cleaning in all four quadrants, $1,400. Is that normal?
bad breath no matter what I do, wife made me write this
gums pulling back, teeth look longer than they used to
do you do the airflow thing with the powder
we just moved to town and need a new dentist for the family
can i see the hygienist without seeing a dentist first
Delta Dental PPO in network?
you sent me a postcard saying im overdue
I get really anxious, is there someone gentle for a scale and polish
Coffee and tea stains between the front ones, would polishing get them off
pregnant, 20 weeks, is it ok to come in for a cleaning
need a letter from a dentist that I'm fit before I deploy
my pockets were 5 and 6 mm last time, do i need a periodontist
could you copy my xrays over from my old practice
cancel my husbands recall on tuesday, he's travelling
a tooth feels loose at the back but doesn't hurt, gums are puffy
voicemail for the front desk: this is about moving my cleaning to the week after, anything before nine
is it every six months or once a year that insurance covers
diabetic and my doctor says get the gums looked at
check up for a nursing home, eleven residents, could you come here
how long does a first visit take
braces are on, can you still clean round them
earliest checkup? flexible, can come in at short notice
student exchange programme wants a dental form filled in before august
do u use the scraper or the ultrasonic, i cant stand the noise
need antibiotics before dental work because of a heart valve, do you handle that
We're a firm of 60 and would like on-site screening days
last cleaning hurt so bad I never went back
tartar buildup. smoker.
i think i have gingivitis?? red line along the edge
can my interpreter come along to the exam
any saturdays for a hygiene visit
what do you charge for missing an appointment, I forgot mine on monday
there's a white patch on my gum thats been there a month
my retainer wire is full of plaque, needs someone to go under it
`,
		es: `
quisiera una limpieza dental
me sangran las encías cuando me cepillo
hace cuatro años que no voy al dentista
¿cuánto cuesta la revisión con radiografía?
tengo mucho sarro en los dientes de abajo
mal aliento desde hace meses, ya probé de todo
¿atienden a pacientes nuevos con Delta Dental?
me toca la revisión de los seis meses
me dijeron que necesito una limpieza profunda por cuadrantes
`,
		fr: `
je voudrais prendre rendez-vous pour un détartrage
mes gencives saignent à chaque brossage
vous prenez de nouveaux patients ?
contrôle annuel pour toute la famille, quatre personnes
mauvaise haleine malgré tout, ça me gêne au travail
c'est remboursé, le détartrage deux fois par an ?
gencives qui se rétractent depuis la grossesse
pas vu de dentiste depuis dix ans, j'ai un peu honte
mon ancien cabinet a fermé, pouvez-vous récupérer mes radios
`,
		de: `
Termin zur Zahnreinigung bitte
mein Zahnfleisch blutet beim Putzen
nehmen Sie noch neue Patienten auf?
Was kostet die professionelle Zahnreinigung bei Ihnen
Kontrolle fürs Bonusheft, am liebsten noch dieses Jahr
viel Zahnstein hinter den unteren Zähnen
Mundgeruch, obwohl ich zweimal am Tag putze
Verdacht auf Parodontose, zweite Meinung erwünscht
Kontrolltermin für meine Mutter, sie sitzt im Rollstuhl
`,
		pt: `
queria marcar uma destartarização
sangro das gengivas quando lavo os dentes
há cinco anos que não vou ao dentista
aceitam pacientes novos?
quanto fica a limpeza com raio x
tenho mau hálito e não sei porquê
consulta de rotina para mim e para a minha filha
as gengivas estão a recuar nos da frente
o meu seguro cobre duas limpezas por ano, é aí?
`,
	},
	emergencies: `
had a deep cleaning at noon and the bleeding will not stop, mouth fills up every minute, I'm on warfarin
gum is swollen like a golf ball since last night, fever of 39 and I can barely open my jaw
my lips and tongue are swelling after the numbing shot you gave me
husband collapsed in your parking lot after his cleaning
woke up with blood all over the pillow from my gums and bruises everywhere
gums turned grey and are dying off, unbearable pain, smells rotten
The swelling under my jaw is spreading down my neck and swallowing is hard
I think I breathed in the tip that broke off at the hygienist, cant stop coughing
heart valve patient, shaking chills and fever two days after my scaling
no deja de sangrarme la encía después de la limpieza, tomo anticoagulantes
ma gencive saigne sans arrêt depuis le détartrage de ce matin
mein Gesicht schwillt nach der Zahnreinigung an und ich kriege schlecht Luft
a gengiva inchou muito, tenho febre e já não consigo abrir a boca
`,
	harmless: `
gums bled a little yesterday, stopped right away, mention it at my checkup
no pain, nothing urgent, just overdue
had an abscess three years ago, all fine since
What counts as an emergency if I call on a weekend?
my toothpaste is called Blood Orange Emergency Mint, is it any good
I don't have a fever or swelling, only bad breath
friend of mine lost all her teeth to gum disease so I'd like to be checked
if it starts bleeding after the scaling, whom do I ring
insurance form asks whether I ever had a reaction to anaesthetic, could you fill that in
your reminder said URGENT but isn't it only the recall
ya no sangra, era solo para pedir la cita
keine Schmerzen, nur die übliche Kontrolle
`,
};
