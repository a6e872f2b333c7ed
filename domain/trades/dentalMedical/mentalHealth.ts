import type { JobType } from '../types';

export const mentalHealth: JobType = {
	id: 'mentalHealth',
	names: `mental health, counselling, counseling, therapy, psychotherapy, therapist, psychologist, psychiatry, couples therapy, marriage counselling, cbt, trauma therapy, adhd assessment, child psychology, grief counselling, addiction counselling, psicología, terapia de pareja, psicólogos, psychologue, thérapie de couple, psychotherapie, paartherapie, psicologia clínica, terapia de casal, Talk It Out, Calm Mind, Brighter Days, A Listening Ear, Headspace Hour, Better Together`,
	signs: `therapist*, psychotherap*, psycholog*, psychiatr*, talk therapy, couples therapy, marriage counsel*, family therapy, cbt, emdr, dbt, anxiety, panic attack*, low mood, burnout, ptsd, trauma therapy, childhood trauma, grief, griev*, bereave*, autism assessment, bipolar, ocd, intrusive thought*, eating disorder, anorex*, bulimi*, binge eating, self harm*, cutting herself, cutting himself, suicid*, want to die, dont want to live, end ~ my life, kill myself, addiction, sober, sobriety, drinking problem, gambling problem, insomnia, nightmares, flashbacks, anger management, mood swings, sertraline, lexapro, prozac, ssri, antidepressant*, vyvanse, adderall, sliding scale, better help, emotional support letter, cant stop crying, ansiedad, depresion, ataque* de panico, psicolog*, terapia de pareja, duelo, angoisse*, crises dangoisse, crise dangoisse, deprim*, deuil, panikattacke*, angststorung, depressiv*, therapieplatz, trauer, paartherapie, ansiedade, depressao, ataques de panico, luto, terapia de casal, counselling, counseling, counsellor*, counselor*, burned out ~ work, burnt out ~ work, depression, depressed, depressionen`,
	said: {
		en: `
looking for a therapist, evenings only
can't stop crying since my dad passed
panic attacks on the train, I've started walking to work
do you take Aetna and is there a waitlist
couples counselling, we fight about everything and have two small kids
my 12 year old refuses school, stomach aches every morning
ADHD assessment for an adult woman, how long and what price
burnt out, signed off for six weeks, need someone to talk to
Is it okay to try one session and see if we click
was on sertraline, ran out, old psychiatrist left town
husband came back from deployment different. Won't go himself, can i come alone first
CBT for insomnia?
sliding scale? I'm a student
intrusive thoughts about hurting people, I never would, it scares me
online sessions from another country possible
anger. my boss told me to sort it or else
we lost a baby in march
my teen cuts, not deep, I found tissues
sober 90 days and want support that isn't AA
EMDR with somebody who has worked with first responders please
I feel flat, like nothing matters, for months now
HR here, looking for an employee assistance provider, about 200 people
OCD, I check the stove forty times
low self esteem.
Do you write emotional support animal letters
can a session be anonymous
our son's autism evaluation, school wants a private report
postnatal depression, could the baby come along
eating thing, I don't want to call it a disorder yet
friend gave me your card. never done this before and don't know what to write
divorce is final next week and I'm not coping great
how much is fifty minutes
court ordered me to 12 anger sessions, need certificates
gay-friendly counsellor?
My mom hoards and the family needs guidance
still waiting for a call back about group therapy on tuesdays
i dont sleep. nightmares about the crash
gambling again, lost the rent money, wife doesn't know
therapist who speaks Spanish or Tagalog
lexapro side effects, can a psychiatrist look at the dose
grief group for widowers
social anxiety so bad i typed this ten times
Reschedule my 3pm, I've a work thing
premarital sessions, wedding in sept, church asks for 4
`,
		es: `
busco psicóloga, sufro ansiedad
ataques de pánico en el metro
terapia de pareja, ¿cuánto cuesta la sesión?
desde que murió mi madre no levanto cabeza
mi hija adolescente no quiere ir a la escuela
¿atienden por videollamada?
creo que tengo depresión, llevo meses sin ganas de nada
evaluación de TDAH para adulto
no duermo, le doy vueltas a todo
`,
		fr: `
je cherche un psychologue, crises d'angoisse fréquentes
thérapie de couple, on n'arrive plus à se parler
en burn-out depuis janvier
mon fils de 13 ans refuse d'aller au collège
tarif d'une séance et délai d'attente ?
deuil de ma mère, besoin de parler
je ne dors plus, idées noires par moments mais je tiens
bilan TDAH adulte
séances en visio possibles ?
`,
		de: `
suche einen Therapieplatz, Depressionen
Panikattacken in der Bahn
Paartherapie, wir streiten nur noch
seit dem Tod meines Vaters komme ich nicht mehr hoch
Burn-out, bin krankgeschrieben
wie lange ist die Warteliste
zahlt die Kasse oder nur privat?
ADHS-Diagnostik für Erwachsene
unsere Tochter ritzt sich, wir brauchen Hilfe
`,
		pt: `
procuro psicólogo, tenho muita ansiedade
ataques de pânico no metro
terapia de casal, quanto custa a sessão
desde que o meu pai morreu não consigo trabalhar
o meu filho não quer ir à escola
fazem consultas online?
acho que estou com depressão
avaliação de PHDA em adultos
não durmo há semanas, sempre a pensar
`,
	},
	emergencies: `
i can't do this any more, I have the pills in front of me
my daughter texted goodbye and isn't picking up, she's been talking about dying
husband has locked himself in the garage and says he'll end it tonight
I cut too deep and it won't stop bleeding
my brother hears voices telling him to hurt us, he's holding a knife
took all my sleeping tablets half an hour ago, I changed my mind
she hasn't eaten in six days and fainted in the shower
Please call now, I'm on the bridge and I'm scared of myself
stopped his meds, hasn't slept for five nights, driving around thinking he's on a mission
no quiero vivir más, ya lo tengo decidido para esta noche
mon amie a avalé toute une boîte de cachets
ich will nicht mehr leben, ich sitze am Gleis
o meu filho diz que se vai matar hoje
`,
	harmless: `
I was suicidal years ago, not now, looking for someone long term
no thoughts of harming myself, just exhausted
what do you do if a client is in crisis?
dying to get started with therapy, everyone raves about you
my aunt took her life last winter and I'd like grief sessions
this job is killing me, need stress coaching
I panic before exams, it isn't urgent
Suicide prevention training for our teachers, do you offer that
the hotline helped last month, I'm stable and on the waitlist
If she relapses after discharge, whom should we phone?
no es una crisis, solo quiero empezar terapia
mir geht es besser, wollte den Termin verschieben
`,
	durationMinutes: 50,
	materials: ['Intake questionnaire', 'Consent form', 'Assessment scales'],
	asks: ['Are you safe right now?', 'What brings you here?', 'For yourself, a couple or a child?', 'Had therapy or medication before?', 'In person or online?'],
};
