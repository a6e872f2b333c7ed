import type { Hazard } from './types';

export const carbonMonoxide: Hazard = {
	id: 'carbonMonoxide',
	signs: `carbon monoxide, monoxide, monoxid*, monoxyd*, alarm*, detector*, beep*, headache*, dizzy, dizziness, ppm, nausea*, mareo*, maread*, vertige*, schwindel*, kopfschmerzen, tontura*, co detector*, co alarm*, co meter, fumes, drowsy, lightheaded, light headed, nauseous, flue, brasero`,
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
};
