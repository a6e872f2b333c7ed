import type { Hazard } from './types';

export const carbonMonoxide: Hazard = {
	id: 'carbonMonoxide',
	signs: `carbon monoxide, monoxide, monoxid*, monoxyd*, alarm*, detector*, beep*, headache*, dizzy, dizziness, ppm, nausea*, mareo*, maread*, vertige*, schwindel*, kopfschmerzen, tontura*, co detector*, co alarm*, co meter, fumes, drowsy, lightheaded, light headed, nauseous, flue, brasero, intoxica*, marea* ~ calent*, dolor de cabeza, calefon, tufo, co-alarm, intoxique*, mal a la tete, maux de tete, detecteur*, chauffe eau, poele, melder, ubel ~ heizung, therme, kohlenmonoxid, abgas*, warnmelder, kopfweh, dor de cabeca, dores de cabeca, enjoad*, tont* ~ esquentador, braseira, lareira, monossido, mal di testa, koolmonoxid*, hoofdpijn, misselijk, czad*, czujnik*, bol* glowy`,
	now: `
both of us have headaches since the new boiler went in
we all feel sick indoors and it clears up when we go outside
my wife and I have had the same headache ever since the gas fire was looked at
all three kids have been queasy and sleepy at home since the heating came on
weak and dizzy in the house, fine at work, the stove is lit
even the dog is unsteady and we have had sore heads since the furnace was changed
carbon monoxide alarm is going off right now
co detector keeps beeping and we all have headaches
detector shows 180 ppm, what do I do
the alarm by the boiler won't stop and my wife feels sick
four beeps then a pause over and over from the thing on the wall
everyone in the house is nauseous and the furnace is running
kids are dizzy and pale, heater in the room is gas
monitor reads 90 and climbing
soot around the boiler and my head is pounding
we woke up with headaches again, the dog threw up, chimney is blocked I think
the co meter went red in the night, we are in the car
flame on the heater is yellow and we feel drowsy
generator in the garage, alarm upstairs screaming
fell over in the bathroom with the water heater on, feel like fainting
charcoal grill inside because of the power cut and now we feel awful
exhaust from the workshop comes up into the flat, we're lightheaded
alarm says GAS or CO, numbers going up
my dad's confused and his lips are bright red, the stove has been on all day
the fireman said CO and to call a heating guy at once
boiler flue fell off, fumes come into the room
se disparó la alarma de monóxido y nos duele la cabeza
estamos mareados todos con la estufa prendida
l'alarme monoxyde sonne et on a mal à la tête
nausées et vertiges, la chaudière tourne
der CO-Melder piept und uns ist schwindelig
Kopfschmerzen bei allen, die Therme läuft
o alarme de monóxido disparou e temos dores de cabeça
estamos todos enjoados com o aquecedor ligado
the plug in meter in the bedroom is in the hundreds
grill was indoors last night, mum won't wake properly
two of us threw up, the canary is dead, the fireplace was lit
car was running in the garage below, everybody upstairs feels drunk
the thing that detects gas from the stove is shrieking
heads are splitting since we lit the stove, better when we step outside
bird's nest in the flue, fumes roll back into the lounge
the readout jumped to 250 and the window's open
paramedics told us it's the boiler, they left, heating is still on
todos con dolor de cabeza y se nos pasa al salir de la casa
encendimos el brasero y mi madre no despierta
on a tous la tête qui tourne depuis qu'on a allumé le poêle
Vogel tot, uns ist schlecht, der Kamin brannte
seit der Ofen brennt ist allen schlecht
desde que acendemos a lareira estamos todos tontos
`,
	harmless: `
need carbon monoxide alarms fitted on each floor
co detector chirps once a minute, battery I guess
carbon monoxide alarm by the boiler for the landlord certificate
how high is too high on a co meter
the alarm went off in 2020, boiler was replaced
CO test as part of the tune up please
do you sell detectors with a display
our co alarm expired, want a new one
boiler service with a flue test
reading was zero, all good
headache of a job, this boiler
carbon monoxide awareness week flyer
is a co alarm required by law in a rental
the co2 monitor in the classroom shows 1200
detector de monóxido para instalar
pose d'un détecteur de monoxyde
CO-Melder montieren lassen
instalar detetor de monóxido
the unit is past its date and I'd like two new
hangover headaches, our pub's new ad
do the monitors talk to each other
the sweep cleared the nest in march
beeper on the freezer, which is fine
`,
	elsewhere: {
		now: `
suena el detector de monóxido y no para
nos duele la cabeza a todos desde que prendimos el calefón
la llama del boiler está amarilla y estamos mareados
el aparato de CO marca 150 y subiendo
mi hija vomitó y yo tengo sueño, el calentador está en el baño cerrado
usamos el brasero adentro y nadie se siente bien
hay tufo de la caldera y el perro está tirado
dejamos el auto prendido en el garaje y ahora estamos todos atontados
los bomberos dijeron monóxido y que llamemos a un gasista ya
se tapó el tiro de la estufa y el humo vuelve al cuarto
me desmayé en la ducha con el calefón encendido
pita la alarma de gases y nos pican los ojos, náuseas
le détecteur de CO sonne sans arrêt
on a tous mal à la tête depuis que le poêle est allumé
la chaudière refoule et les enfants vomissent
l'appareil affiche 120 ppm
le chat est inanimé et nous on a des nausées, chauffe-eau au gaz
on a fait un barbecue à l'intérieur, tout le monde se sent mal
conduit bouché, les fumées reviennent dans le salon
la génératrice tourne dans le garage pis on est étourdis
ma femme s'est évanouie dans la salle de bain, le chauffe-bain marchait
les pompiers ont coupé la chaudière, intoxication au monoxyde
flamme jaune au chauffe-eau et mal au crâne toute la nuit
alarme CO rouge, on est dehors
CO-Warner schrillt und hört nicht auf
alle haben Kopfweh seit die Gastherme an ist
der Melder zeigt 130 ppm an
Kohlenmonoxid-Alarm, wir stehen vor der Tür
Abgase kommen aus der Therme ins Bad zurück
wir haben drinnen gegrillt und jetzt ist allen übel
meine Frau ist beim Duschen umgefallen, Durchlauferhitzer lief
Kamin verstopft, Rauchgas zieht ins Wohnzimmer, mir ist schwummrig
Notstromaggregat in der Garage und oben ist uns schwindlig
die Feuerwehr sagt CO, die Heizung muss sofort geprüft werden
Flamme gelb, Ruß an der Therme, Übelkeit
Katze bewusstlos und wir haben Kopfschmerzen, Ofen brennt
o detector de CO não para de apitar
todos com dor de cabeça desde que ligamos o aquecedor a gás
o aparelho marca 140 ppm e está subindo
o esquentador faz chama amarela e estamos zonzos
a minha filha desmaiou no banho com o esquentador ligado
acendemos a braseira cá dentro e estamos todos mal dispostos
fizemos churrasco dentro de casa por causa da chuva, todo mundo enjoado
os bombeiros disseram monóxido, precisam ver a caldeira já
a chaminé está entupida e os fumos voltam para a sala
o gerador está na garagem e a gente tá tonta
o gato está caído e nós com náuseas, lareira acesa
alarme de CO vermelho, saímos para a rua
suona l'allarme del monossido e abbiamo mal di testa
tutti nauseati con la caldaia accesa
il rilevatore segna 120 e sale
la stufa tira male e ci gira la testa
abbiamo acceso il braciere in casa e mia nonna non si sveglia
koolmonoxidemelder gaat af en we hebben hoofdpijn
iedereen misselijk sinds de geiser aan staat
de CO-melder geeft 110 ppm aan
afvoer van de ketel is los, we zijn duizelig
kachel brandt en mijn vrouw is flauwgevallen
czujnik czadu wyje i boli nas głowa
wszyscy mają mdłości, piecyk chodzi
czujnik pokazuje 120 ppm
żona zemdlała w łazience przy junkersie
spaliny z pieca wracają do pokoju, kręci się w głowie
`,
		harmless: `
quiero comprar dos detectores de monóxido
el detector pita una vez por minuto, será la pila
revisión anual de la caldera con medición de CO
el detector venció y quiero uno nuevo
dolor de cabeza de obra, ya llevamos tres plomeros
le détecteur bipe une fois par minute, sûrement la pile
entretien annuel de la chaudière avec mesure du CO
est-ce obligatoire un avertisseur de monoxyde au chalet
l'alarme avait sonné en 2021, chaudière changée depuis
ramonage du poêle avant l'hiver
der Melder piept einmal pro Minute, wohl die Batterie
CO-Messung bei der jährlichen Wartung
Angebot für drei CO-Warner mit Display
Melder ist abgelaufen, brauche Ersatz
Kaminkehrer war da, alles in Ordnung, nur neues Rohr
o detector apita uma vez por minuto, deve ser pilha
revisão anual do esquentador com medição
quero comprar dois alarmes de monóxido
o detector passou da validade
limpeza da chaminé antes do inverno
vorrei installare due rilevatori di monossido
revisione annuale della caldaia
koolmonoxidemelder laten ophangen
de melder piept af en toe, batterij denk ik
chcę zamontować czujnik czadu
roczny przegląd piecyka
`,
	},
};
