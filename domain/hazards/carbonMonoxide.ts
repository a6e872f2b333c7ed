import type { Hazard } from './types';

export const carbonMonoxide: Hazard = {
	id: 'carbonMonoxide',
	signs: `carbon monoxide, monoxide, monoxid*, monoxyd*, alarm*, detector*, beep*, headache*, dizzy, dizziness, ppm, nausea*, mareo*, maread*, vertige*, schwindel*, kopfschmerzen, tontura*, co detector*, co alarm*, co meter`,
	now: `
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
`,
};
