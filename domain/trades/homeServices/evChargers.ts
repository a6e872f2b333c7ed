import type { JobType } from '../types';

export const evChargers: JobType = {
	id: 'evChargers',
	names: `ev chargers, ev charger installation, car chargers, home charging, charging stations, charge points, electric vehicle charging, level 2 chargers, workplace charging, tesla wall connectors, Plug In, Charge Up, Zap, Full by Morning, Electrons, cargadores para coche eléctrico, puntos de recarga, bornes de recharge, recharge à domicile, wallbox, wallboxen, ladestationen, elektroauto laden, carregadores para carros elétricos, pontos de carregamento, wallbox residencial`,
	signs: `ev charger*, ev charg*, car charger ~ garage, car charger, charger ~ driveway, charger ~ tesla, charge point*, chargepoint, charging station*, charging bay*, ev stall*, ev ready, wall connector, tesla ~ charger, tesla ~ plug, juicebox, zappi, ohme, pod point, easee, wallbox pulsar, go e charger, grizzl e, emporia ~ charger, flo charger, myenergi, level 2 charger, l2 charger, 7kw, 11kw, 22kw, 22 kw, 11 kw, type 2 socket, type 2 cable, j1772, nacs, nema 14 50, granny cable, mobile connector, load balancing, load management, ozev, grant ~ charger*, charger stops, charger offline, charging cable, charge ~ car at home, my ev, our ev, electric car, cargador ~ electrico, cargador ~ coche, punto de recarga, electrolinera, coche electrico, borne de recharge, borne* ~ recharge, borne ~ garage, voiture electrique, prise renforcee, prise green up, wallbox*, ladestation*, ladesaule*, elektroauto, e auto, carregador ~ eletrico, carregador de carro*, posto de carregamento, carro eletrico, level 2 charg*`,
	parts: `
home ev chargers, level 2 chargers, home charging, car chargers, wallboxes: tesla, wall connector, level 2, nema 14 50, 240, 48 amp, leaf, bolt, ioniq, mach e, rivian, lightning, chargepoint, juicebox, grizzl e, garage, driveway, overnight, miles an hour, slow, regular outlet, plug in hybrid, trench, detached, panel capacity, cable, rebate, load management, electric car, ev, two cars
workplace charging, commercial chargers, apartment charging, fleet charging: parking lot, tenants, hoa, condo, fleet, dc fast, stations, network, employees, hotel, spaces, billing drivers
charger repair, charger faults: red light, not charging, fault, error, tripping, stopped charging, offline, wifi, unit died, ground fault
`,
	near: 'electricalPanels electricalRepairs',
	said: {
		en: `
need a car charger in the garage, panel is on the other side of the house
Tesla wall connector arrived, who installs them around here
16 EV stalls for our office parking, load management needed
is there a grant for home chargers for apartments
charger stops halfway thru the night
picking up my ID.4 on friday and only have an ordinary plug
zappi shows E2 and won't charge from the solar
what does a 7kw install come to, meter is by the front door
can you put a 14-50 outlet on the outside wall for an RV and the bolt
cable to the parking space must cross the pavement, possible?
our condo board needs a plan for 60 bays over time
the unit from the previous owner speaks to no app, how do I reset it
car says reduced charging speed ever since you tightened the plug
Two cars, one circuit, share the load somehow
wheelchair user, socket has to be at 80 cm and the cable light
pod point lights up red
hotel with eight guest chargers, guests should pay by card
half the night it was charging at 6 amps only
Would the old 100 amp service carry a 48 amp charger?
swap a broken type 2 socket
company car scheme pays for it if the invoice names the serial number
need it on a post in the gravel drive, nothing to screw onto
easee lost wifi, the kWh for the tax office are missing
Fleet depot: 22 vans back at six every evening
quote for supply and fit, white tethered 5 m
does the utility have to approve, and who files that
someone drove over the cable, plug cracked
charge only at the cheap rate after midnight, can you set that up
breaker for the car warms up and trips after about 2 hours
moving house, could you take the charger down and refit it at the new place
landlord agreed in writing, tenant pays, what now
V2H for a leaf, do you touch that
hey do u install the ohme home pro
trenching 30 m to a detached garage plus conduit
shopping centre wants four rapid DC posts
rcbo type A or B, the last guy wasn't sure
the rebate ends 31st, any slot before
hybrid, small battery, is the wall socket good enough in the long run
RFID cards for staff so neighbours don't help themselves
charger mount came off the brick
connector wont release from the car
annual safety check of 9 charging posts at a school
`,
		es: `
instalar un cargador para coche eléctrico en la cochera
punto de recarga en el garaje comunitario
el cargador se para a media noche
¿qué potencia necesito para un coche de 60 kWh?
me llega el coche el viernes y no tengo dónde enchufar
repartir la carga entre dos coches
¿hay subvención y quién la tramita?
conector roto, alguien pasó por encima
cargadores para un hotel, que paguen los huéspedes
`,
		fr: `
borne de recharge à poser au garage, câble de 15 mètres
la borne s'arrête au milieu de la nuit
prise renforcée ou borne pour une petite citadine ?
copropriété, vingt places à équiper
la voiture arrive vendredi
déplacer une borne après déménagement
câble arraché, prise fendue
y a-t-il une prime et faites-vous le dossier
recharge seulement aux heures creuses
`,
		de: `
Wallbox in der Tiefgarage installieren
Ladestation zeigt rot und lädt nicht
elf oder 22 kW, was lohnt sich
Auto kommt Freitag, bis dahin brauche ich eine Lademöglichkeit
Lastmanagement für zwölf Stellplätze
Stecker ist überfahren worden
melden Sie die Anlage beim Netzbetreiber an
Überschussladen mit PV klappt nicht
Ladepunkt am Carport, 20 Meter Graben
`,
		pt: `
instalar carregador de carro elétrico na garagem do prédio
o carregador para a meio da noite
que potência preciso para um carro de 60 kWh
condomínio com vinte lugares para equipar
o carro chega na sexta
carregar só na tarifa de noite
ficha partida, passaram por cima
há apoio do Estado e quem trata
mudar a wallbox para outra casa
`,
	},
	emergencies: `
EV charger plug has melted and it's still hot
flames at the charging post in our car park
car is plugged in, hissing, white smoke from underneath
touching the car door while charging gave me a proper shock
a truck knocked the charger off and bare wires hang out, lights of it still on
burning smell in the garage the moment the car starts charging, can't switch it off
kids found the broken charging cable outside, it's live
ambulance base, none of the charge points work and two vehicles are at 4 percent
underground garage is full of smoke from the wallbox
el cargador del coche se está quemando
la borne fume et le câble a fondu
Wallbox brennt in der Tiefgarage
o carregador está a deitar fumo e o cabo derreteu
`,
	harmless: `
planning an EV next year, want to know if the panel can take it
plug melted at our holiday flat last summer, at home all is well
are chargers a fire risk for a wooden garage?
charge point at the fire station, four bays, tender
the shock was static, dealer checked it, still want the yearly test
supercharger in town burned down according to the paper
emergency release cable location for an ioniq, you know?
what happens if lightning strikes while it charges
hot deal on chargers, still valid in May?
no hay prisa, el coche llega en otoño
eilt nicht, Auto ist erst bestellt
`,
};
