import type { JobType } from '../types';

export const smokeAndSafetyDevices: JobType = {
	id: 'smokeAndSafetyDevices',
	names: `smoke detectors, smoke alarms, carbon monoxide detectors, co alarms, fire alarms, burglar alarms, alarm systems, security cameras, cctv, doorbells, video doorbells, smart home, home automation, intercoms, Beep Stoppers, Safe and Sound, Watchful, Ding Dong, Smart Stuff, Eyes Out, detectores de humo, alarmas, cámaras de seguridad, détecteurs de fumée, alarmes, vidéosurveillance, rauchmelder, alarmanlagen, überwachungskameras, detetores de fumo, câmaras de vigilância`,
	signs: `smoke detector*, smoke alarm*, heat alarm, hardwired alarm*, hard wired smoke, interlinked alarm*, co detector ~ install*, co alarm* ~ replac*, carbon monoxide detector*, beep* ~ alarm, alarm ~ beep*, fire alarm*, alarm panel, alarm system*, burglar alarm*, security system, door sensor*, window sensor*, motion detector ~ alarm, pir, siren, keypad ~ alarm, monitoring ~ alarm, adt, simplisafe, vivint, ajax alarm, honeywell alarm, texecom, kidde, first alert, fireangel, nest protect, security camera*, cctv, nvr, dvr ~ camera*, hikvision, reolink, arlo, poe camera*, floodlight cam*, ring doorbell, video doorbell*, doorbell*, doorbell ~ chime, doorbell transformer, door chime, intercom ~ apartment*, entryphone, smart home, smart switch*, smart bulb*, alexa, google home, home assistant, zigbee, z wave, knx, loxone, hue, detector* ~ humo, alarma ~ casa, camara* ~ seguridad, videoportero, timbre, casa inteligente, detecteur* ~ fumee, alarme ~ maison, videosurveillance, visiophone, sonnette, domotique, rauchmelder, rauchwarnmelder, alarmanlage, uberwachungskamera*, gegensprechanlage, klingel, detector* ~ fumo, camara* ~ vigilancia, campainha, alarme ~ casa`,
	parts: `
smoke detectors, smoke alarms, carbon monoxide, co alarms: chirps, beeps, alarm, hardwired, interconnected, battery, expired, yellowed, rental, every bedroom, nest protect, kidde, false alarms, landlord, yearly check, low battery
security cameras, cctv, cameras: camera, doorbell, ring, nest, arlo, nvr, dvr, footage, night vision, driveway, porch pirates, blind spot, recorder, ptz, poe, floodlight cam, license plate
alarm systems, burglar alarms, monitoring: alarm, keypad, panel, sensor, monitored, motion, adt, siren, code, false, simplisafe, glass break, takeover, door contact, sensor low, fire panel
smart home, home automation, home networking, doorbells, intercoms, audio: smart, doorbell, intercom, wifi, speakers, control4, alexa, hub, app, network, tv wiring, cat6, home theater, blinds, mesh, sonos, scenes
`,
	near: 'electricalRepairs',
	said: {
		en: `
smoke detectors chirp at 3 am, all nine of them, 11 years old
hard wired smoke alarms interlinked on 3 floors
ring doorbell keeps going offline, chime inside is silent too
landlord must have alarms on every floor by the first, six houses
camera over the garage shows only black at night
want to arm the house from my phone, we rent it out sometimes
alarm panel says low battery zone 7 and nobody has the installer code
kids toast bread and the thing in the hall screams
how much for four cameras with recorder, no subscription
the previous owner's ADT stuff is still on the walls, can it be reused
intercom in a block with 18 flats, half of the handsets dead
smart switches need a neutral and we have none, what now?
pharmacy, insurer wants a grade 2 system with a certificate
nest protect expired on all 5
CO detector next to the bedrooms, which height is right
cat sets off the motion sensor
my husband is deaf, flashing alarm with a bed shaker please
doorbell button stuck and buzzes for an hour
existing wired chime, can it drive a video bell?
move keypad from kitchen to porch
tablet on the wall that runs blinds, heating and music
break in two doors down, so now everyone in the street wants one
false alarms every windy night, police charge us for coming
beam detector for a church ceiling
annual service of the fire panel in our hotel, logbook included
reset code forgotten lol
my hue lamps no longer talk to the wall buttons since the router change
CCTV for a farm lane, no mains there, 4G maybe
baby room: can the alarm's light be dimmed
remove yellowed detectors and patch the holes
inspector wants a heat detector in the garage not smoke
voice control for mum, she cannot reach the lamps
outside siren hangs on one screw
how long do footage files stay
knx programming, old integrator retired
battery ones or mains, tenant smokes
Peephole camera for a flat door, no drilling allowed
the bell works but door opener doesn't buzz
shop with three tills, camera angle on each drawer
need 11 alarms linked wirelessly, plaster ceilings
alrm keeps telling FAULT TROUBLE
can the neighbours forbid a camera that sees the sidewalk
`,
		es: `
los detectores de humo pitan todos a la vez
cámaras para la entrada y la cochera, sin mensualidad
el timbre con vídeo se desconecta
alarma para una tienda, lo exige el seguro
cambiar el videoportero de un edificio
el gato dispara la alarma
luces y persianas desde el teléfono
olvidé el código del teclado
¿a qué altura va el detector de monóxido?
`,
		fr: `
détecteurs de fumée à remplacer dans tout l'immeuble
quatre caméras avec enregistreur
la sonnette vidéo se déconnecte
alarme pour une pharmacie, exigée par l'assureur
interphone en panne dans un immeuble
le chat déclenche l'alarme
volets et lumières depuis le téléphone
code du clavier oublié
à quelle hauteur poser le détecteur de monoxyde ?
`,
		de: `
Rauchmelder montieren in acht Mietwohnungen
Melder piept nachts alle paar Minuten
vier Kameras mit Rekorder, ohne Abo
Klingel mit Kamera verliert das WLAN
Alarmanlage für eine Apotheke, Versicherung verlangt es
Gegensprechanlage im Haus tot
die Katze löst den Bewegungsmelder aus
Licht und Rollos übers Handy steuern
Code der Anlage vergessen
`,
		pt: `
os detectores de fumo não param de apitar
quatro câmaras com gravador
campainha com vídeo que se desliga
alarme para uma farmácia, exige a seguradora
intercomunicador do prédio avariado
o gato dispara o alarme
controlar luzes e estores pelo telemóvel
esqueci-me do código do teclado
a que altura fica o detetor de monóxido?
`,
	},
	emergencies: `
carbon monoxide alarm is sounding and my wife feels sick
all smoke alarms go off and there is haze in the stairwell
somebody is on camera right now trying the back door
siren won't stop, fire panel shows real fire in the laundry, guests are outside
CO reading 180 on the display, should we get out
the detector in the ceiling is sparking
intruder alarm in the jewellery store, glass is broken, owner abroad
panic button at the bank doesn't work and there's a man with a knife outside
care home: fire alarm is dead on all floors and forty people sleep here
la alarma de monóxido suena y nos duele la cabeza
le détecteur de monoxyde hurle et les enfants ont envie de vomir
der CO-Melder schlägt an und mir ist schwindlig
o alarme de monóxido está a tocar e sentimo-nos mal
`,
	harmless: `
smoke alarm beeps once a minute, no smoke
the CO alarm went off in March, it was a bad battery, want new ones
what do we do if it rings at night?
someone burgled the neighbours last year, so a quote for an alarm
no smoke no fire, just an end of life chirp
test button works, please only check the date
panic button for a hotel reception, planning
fire drill on Thursday, could you be there to silence the panel
brigade came for burnt toast yesterday, all clear
no hay humo, solo pita por la pila
es brennt nichts, nur der Melder ist zu alt
`,
};
