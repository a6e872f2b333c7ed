import type { JobType } from '../types';

export const languageLessons: JobType = {
	id: 'languageLessons',
	names: `language lessons, language classes, english lessons, spanish lessons, french lessons, german lessons, conversation classes, language school, esl classes, business english, ielts preparation, toefl preparation, language tutor, Small Talk, Chatter, Bonjour, Hola, Tongue Tied No More, Speak Up, clases de inglés, cursos de idiomas, cours d'anglais, cours de langues, cours de français, sprachkurse, englischunterricht, deutschkurse, aulas de inglês, cursos de línguas, aulas de português`,
	signs: `language lesson*, language class*, language school, language course*, spanish lesson*, french lesson*, german lesson*, italian lesson*, portuguese lesson*, mandarin, chinese lesson*, japanese lesson*, arabic lesson*, english lesson*, english class*, english course*, learn english, learn spanish, learn french, speak french, speak spanish, my english, conversation class*, conversation practice, native speaker, accent ~ reduc*, pronunciation, grammar ~ tenses, subjunctive, duolingo, a2 level, b1, b2, c1, beginner ~ spanish, ielts, toefl, cambridge exam, dele, delf, dalf, goethe, telc, citizenship test ~ language, language test ~ visa, esl, efl, business english, job interview ~ english, bilingual ~ kids, mother tongue, heritage language, language exchange, sign language, immersion, clases de ingles, aprender ingles, curso* ~ idioma*, nivel b1, pronunciacion, conversacion ~ ingles, cours d'anglais, apprendre ~ francais, apprendre ~ anglais, cours de francais, niveau b1, fle, englischkurs*, deutschkurs*, sprachkurs*, integrationskurs, deutsch lernen, englisch lernen, vokabeln, aulas de ingles, aprender portugues, aulas de portugues, curso de linguas`,
	said: {
		en: `
moving to Lisbon in March, zero portuguese
spanish conversation once a week, I did it at school
IELTS 6.5 needed for the nursing register, got 6 in writing
our cleaners need basic English, six people, lunchtime
my french is fine until somebody answers
B1 test for citizenship in eight weeks, german
kids forget their italian, grandma is sad, saturday lessons?
how many hours to get from A2 to B1
job interview in English next Thursday, tech role
mandarin for a 7 yr old, playful
Duolingo streak of 900 days and I can't order a coffee
accent reduction, I'm from Brazil and people ask me to repeat
in company course, two levels, 14 staff
price for one to one on skype, evenings CET
Japanese for a trip, menus and trains
placement test first?
subjunctive, I give up every time
sign language for parents of a deaf baby
do you teach Swiss German or only the proper one
write emails that don't sound rude, I manage a team in Leeds
welsh, for my husband's family
intensive month in July, every morning
doctor from Syria, medical german C1
TOEFL in December, speaking is what kills me
an au pair arrives on the first and needs a course with certificate
group class level B2, friendly, not exam
phone calls terrify me, reading is no problem
arabic script from scratch
our son's school switched to french immersion and he is lost
pronounciation of th
russian, heritage speaker, can speak not write
wine merchant, need italian for fairs
can the teacher come to the hospital, I'm in rehab until May
polish evening course 2 x a week
course material included?
latin american or castilian
couple, wildly different levels, together or apart
film club in the original language, is that still running
certificate for the visa office by end of month
he's 80 and wants Greek for his last trips
what's the smallest group
englsh for my mother in law
`,
		es: `
necesito inglés para el trabajo, nivel medio
me mudo a Alemania en marzo y no sé nada
IELTS en dos meses, la escritura me falla
clases de conversación una vez a la semana
¿cuántas horas para pasar de A2 a B1?
entrevista en inglés el jueves
francés para mi hija de nueve
curso en la empresa, catorce personas
entiendo todo pero no me sale hablar
`,
		fr: `
je pars à Lisbonne en mars, zéro portugais
anglais pour le travail, niveau moyen
l'IELTS dans deux mois, l'écrit me bloque
une heure de conversation par semaine
combien d'heures pour passer de A2 à B1
entretien en anglais jeudi
cours de français pour ma belle-mère
formation en entreprise, quatorze salariés
je comprends tout mais je n'ose pas parler
`,
		de: `
ich ziehe im März nach Lissabon, null Portugiesisch
Englisch für den Beruf, mittleres Niveau
B1-Prüfung in acht Wochen
einmal die Woche nur Konversation
wie viele Stunden von A2 bis B1
Vorstellungsgespräch auf Englisch am Donnerstag
Deutschkurs für unsere Pflegekräfte
ich verstehe alles, traue mich aber nicht zu sprechen
Französisch für meine Tochter, neun
`,
		pt: `
vou mudar-me para Berlim em março e não sei nada
inglês para o trabalho, nível médio
IELTS daqui a dois meses, a escrita falha
conversação uma vez por semana
quantas horas de A2 a B1
entrevista em inglês na quinta
português para a minha sogra
curso na empresa, catorze pessoas
percebo tudo mas não consigo falar
`,
	},
	emergencies: `
visa appointment is tomorrow and the language certificate has a wrong name
I have my citizenship test at eight in the morning, need one last hour tonight
registration for the exam closes in two hours and the site refuses my card
my au pair pupil is alone, crying, says the family took her passport
interview was moved to today at 3, in English, please, anybody free?
a student tells me in class her husband will kill her tonight
embassy wants the course confirmation by noon
refugee family at the door, baby very ill, I don't have their language
mañana tengo el examen de nacionalidad y falta el certificado
rendez-vous au consulat demain, il manque l'attestation du cours
morgen Termin bei der Behörde, die Kursbescheinigung fehlt
amanhã tenho entrevista do visto e falta o certificado
`,
	harmless: `
phrases for emergencies when travelling, is that part of the course
dying to speak Italian, no deadline
what if I fail B1
the test was cancelled, so now slow and steady
fire brigade volunteers learn Spanish, 10 people
crash course before holidays in August, we have months
killer accent, in a good way, wish I had it
my German died after school
rescue my marriage: learn her language, haha
burning question, do you do Esperanto
no me corre prisa, es por gusto
ohne Eile, nur für den Urlaub nächstes Jahr
`,
	durationMinutes: 60,
	materials: ['Course book'],
	asks: ['Which language, and what for?', 'What level now?', 'Is there an exam or a date?', 'Alone or in a group, here or online?', 'Which days?'],
};
