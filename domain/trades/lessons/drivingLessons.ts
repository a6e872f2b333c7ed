import type { JobType } from '../types';

export const drivingLessons: JobType = {
	id: 'drivingLessons',
	names: `driving lessons, driving school, driving instructor, learner driver lessons, automatic driving lessons, manual driving lessons, intensive driving courses, refresher driving lessons, motorway lessons, motorcycle training, hgv training, driver's ed, road test prep, L Plates, Behind the Wheel, First Gear, Green Light, Pass Plus, Wheels, clases de manejo, autoescuela, permiso de conducir, auto-école, permis de conduire, leçons de conduite, fahrschule, fahrstunden, führerschein, escola de condução, aulas de condução, autoescola`,
	signs: `driving lesson*, driving school, driving instructor*, driving test, road test, learner permit, learners permit, learner driver, provisional licen*, l plates, p plates, theory test, hazard perception, dvsa, dvla, dmv test, drivers ed, behind the wheel, parallel park*, bay park*, reverse park*, three point turn, hill start, clutch control, stall* ~ lights, stalled ~ test, automatic lesson*, manual lesson*, dual control*, roundabout*, motorway lesson*, highway merging, merging, mock test ~ driving, pass plus, refresher ~ driving, nervous driver, fear of driving, intensive ~ driving, convert ~ licence, foreign licence, foreign license, international licence, licence suspended ~ course, points ~ licence, motorbike licence, cbt, motorcycle training, a2 licence, lorry licence, hgv, class 1 licence, trailer test, examiner, failed ~ driving, first time pass, clases de manejo, aprender a manejar, autoescuela, carnet de conducir, examen practico, estacionar en paralelo, auto ecole, permis de conduire, code de la route, conduite accompagnee, creneau, moniteur, fahrschule, fahrstunde*, fahrprufung, theorieprufung, einparken, fahrlehrer*, carta de conducao, escola de conducao, autoescola, aulas de conducao, baliza, exame de conducao, detran, fuhrerschein machen, fuhrerschein ~ umschreiben, fuhrerschein ~ anfangen`,
	said: {
		en: `
17 on the 4th and wants to start that very day
failed twice on roundabouts
automatic lessons, I'm 58 and never drove
how many hours do people usually need
test is on the 22nd and my instructor went off sick
parallel parking only, two hours, I'm embarrassed
do you pick up from college
convert a Kenyan licence, what do I have to do
intensive week, theory done
Had an accident last winter and freeze at junctions since
price for a block of ten
motorway lesson, never been on one, passed in a village
my daughter is deaf, do you have experience
any cancellation test slots you know of
car to use on test day, how much is that
woman instructor preferred
CBT for a 125, this weekend?
hill starts in a manual. rolling back every single time
driver's ed package for my 15 yr old, state required hours
class 1, van driver now, company pays
stall at lights, people hoot, I cry
mock test with honest marking
lessons in Urdu or Punjabi
dad taught me, just polish before the road test
hazard perception, failed by one point
b+e for a horse trailer
refresher for my mum, 76, family wonders if she should still drive
I have epilepsy, seizure free for 2 years, allowed?
night driving and rain please
can I switch from manual to automatic halfway
dyspraxic, 23, third driving school
my car, your instructor, insurance?
parents drive badly, we need rules for supervised practice
instructor shouts. looking for a calm one
roundabouts with five exits, magic one in Swindon
gift voucher 5 lessons
theory app that you recommend
points, judge says I have to do a course
Evening only, nurse on days
eco driving course for sales reps, 30 people
need licence before the baby in August
drivng lesons cheap
`,
		es: `
cumplo dieciocho y quiero empezar
reprobé dos veces por las glorietas
solo estacionar en paralelo, dos horas
¿cuántas clases necesita la gente?
automático, tengo 58 y nunca manejé
canjear un permiso extranjero
tuve un accidente y me bloqueo en los cruces
el examen es el 22 y mi profesor se enfermó
curso intensivo de una semana
`,
		fr: `
j'ai dix-sept ans, conduite accompagnée possible ?
recalé deux fois sur les ronds-points
seulement les créneaux, deux heures
combien d'heures en général ?
boîte automatique, 58 ans, jamais conduit
échanger un permis étranger
je me fige aux carrefours depuis mon accident
examen le 22 et mon moniteur est malade
le code en accéléré
`,
		de: `
werde siebzehn und will anfangen
zweimal durchgefallen wegen Kreisverkehr
nur Einparken üben, zwei Stunden
wie viele Fahrstunden braucht man so
Automatik, 58 Jahre, nie gefahren
ausländischen Führerschein umschreiben
nach einem Unfall Angst an Kreuzungen
Prüfung am 22. und der Fahrlehrer ist krank
Theorie im Schnellkurs
`,
		pt: `
faço dezoito e quero começar
chumbei duas vezes nas rotundas
só treinar a baliza, duas horas
quantas aulas costumam ser precisas
carro automático, tenho 58 e nunca conduzi
trocar uma carta estrangeira
bloqueio nos cruzamentos desde o acidente
o exame é dia 22 e o instrutor adoeceu
curso intensivo de uma semana
`,
	},
	emergencies: `
test in forty minutes and the instructor isn't here
we crashed during the lesson, the student is bleeding
brakes of the school car failed, we're on the verge of the motorway
my daughter should have been back two hours ago from her driving lesson
your car L88 drove off after hitting a cyclist, I have him here
examiner refuses the car because of a warning light, slot is now
instructor passed out at the wheel
licence runs out at midnight and the form from you is missing, I drive an ambulance
el examen es en media hora y no llega el coche
l'examen est dans une demi-heure et le moniteur n'arrive pas
Prüfung in einer halben Stunde und der Fahrlehrer fehlt
o exame é daqui a meia hora e o instrutor não aparece
`,
	harmless: `
crash course for the theory, in the holidays
crashed last year, not my fault, want confidence back
emergency stop is what I always mess up
what happens if I fail on the day
blue light training for ambulance drivers, quote for ten
hit a cone, no harm done, funny story
fire engine licence for volunteers
killing it at parallel parking now, so book the test
burn out on gear changes, clutch smells in the lessons
accident free 30 years, refresher anyway
sin prisa, para el verano
eilt nicht, Auto habe ich noch keins
`,
	durationMinutes: 60,
	materials: ['L plates', 'Highway code book'],
	asks: ['Do you have a provisional licence or permit?', 'Manual or automatic?', 'Theory passed?', 'Is a test booked, and when?', 'Where do we pick you up?'],
};
