import type { JobType } from '../types';

export const generatorsAndBackupPower: JobType = {
	id: 'generatorsAndBackupPower',
	names: `generators, standby generators, backup power, home generators, generator installation, generator service, transfer switches, portable generator hookups, battery storage, home batteries, solar panels, solar installation, solar repairs, off grid power, Lights On, Sunny Side, Keep the Power, Blackout Proof, Sun and Storage, plantas de luz, generadores, paneles solares, groupes électrogènes, panneaux solaires, batteries domestiques, notstrom, photovoltaik, solaranlagen, geradores, painéis solares, energia solar`,
	signs: `generac, generator*, standby generator, whole house generator, portable generator, kohler ~ generator, cummins ~ generator, honda eu, transfer switch, interlock kit, inlet box, automatic transfer, ats ~ generator, genset, weekly test ~ generator, load bank, diesel set, home battery, battery backup ~ house, battery storage, storage battery, powerwall, enphase, solaredge, sonnen, byd battery, backup power, power outage*, blackout*, we lose power, island mode, off grid, ups ~ server, solar panel*, solar array, pv system, pv panels, photovoltaic*, inverter ~ solar, inverter ~ error, string inverter, microinverter*, optimiser*, net metering, feed in tariff, export meter, birds ~ solar, pigeon* ~ panels, kwp, planta de luz, planta de emergencia, generador*, panel* solar*, placas solares, apagon*, inversor*, groupe electrogene, panneau* solaire*, photovoltaique, onduleur, coupure* ~ courant, notstrom*, stromaggregat, stromausfall, pv anlage, photovoltaik, solaranlage, wechselrichter, balkonkraftwerk, stromspeicher, gerador*, painel solar, paineis solares, fotovoltaic*, solar ~ roof, solar app, solar company, calculator ~ solar, had solar, my solar`,
	parts: `
standby generators, generators, generator service, generator repair, standby power, backup power: generac, kohler, briggs, cummins, transfer switch, kw, propane, natural gas, weekly exercise, test run, will not start, red light, low battery, oil change on the generator, outage, power goes out, hurricane, load test, sump during outages, medical equipment, crank, exercise, alarm, service plan, enclosure, pad
portable generators, interlocks, inlet boxes: portable, interlock, inlet, 30 amp, cord, honda, manual transfer, extension cords, plug into the house
solar, solar panels, solar installation, pv: panels, roof, kw, inverter, array, net metering, production, enphase, solaredge, tax credit, south facing, birds under panels, remove for reroof, string, electric bill, sunrun, monitoring app
home batteries, battery storage, powerwall: powerwall, battery, storage, kwh, off grid, encharge, backup loads, peak rates
`,
	near: 'electricalPanels',
	said: {
		en: `
looking for a whole house generator, we lose power five times a year
generator won't start on its weekly test, orange light
what size inlet for a 7500 watt portable, plus interlock please
Want backup only for fridge, furnace and wifi
our generac had an oil leak and code 1505
battery that takes over in a blackout, what do you fit
solar app says producing zero since tuesday, and it's sunny
yearly service on a 22 kW Kohler, last done before we bought
pigeons nest under the panels, mess everywhere
how many batteries to run a well pump and two freezers overnight
inverter shows isolation fault when it rains
Vet clinic, vaccines in the fridge, want automatic changeover
is the roof good enough, faces east, 14 degrees
panels have to come off for a new roof and go back on
clubs here lose power every thunderstorm so our beer goes warm
propane or natural gas for a standby set, pros and cons?
cabin off grid, wood stove, a few lights and starlink
generator runs but the house stays dark
bill is higher than before we had solar, is the meter right
can my neighbour's trees make the whole string drop
interlock for a square d, electrician on youtube says 20 mins, sure...
Powerwall installed 2020, utility app says it's on standby forever
noise complaint, we need a quieter one or a hood around it
nursing home, load bank test is due by law
I've a balcony kit, two panels, do I have to register it
need the thing serviced before hurricane season
hail dented some modules, insurer wants a report
16 panels, 6.4 kwp, battery later: price?
solar company went bankrupt and nobody answers the warranty
auto start battery dead on the genny
data room UPS beeps, batteries from 2017
farm shed 40 by 20, south roof, want to cover all of it
wash the panels, 3 storey, no access from the garden
transfer switch stuck on utility
optimiser on panel 11 gone they told us, who swaps it under warranty
would a heat pump work from batteries through an outage, be honest
fuel smell in the generator shed, not strong, gasket maybe
exercise day wrong, it fires up sundays at 6am and people hate us
rent a 100 kva for a festival weekend
net metering papers, do you do that part
we just want lights and wifi in power cuts
generater hookup at a mobile home
`,
		es: `
¿cuánto cuesta una planta de emergencia?
los paneles no producen nada desde el martes
limpieza de placas solares en un tejado alto
batería para aguantar los apagones
el inversor marca error cuando llueve
mantenimiento anual de la planta de luz del edificio
¿cuántos paneles necesito para una familia de cinco?
la planta prende pero la casa sigue a oscuras
hay que quitar los paneles para arreglar el techo
`,
		fr: `
groupe électrogène de secours, vous installez ?
les panneaux ne produisent plus rien
batterie pour tenir pendant les coupures
l'onduleur affiche un défaut d'isolement
nettoyage de panneaux sur un toit haut
combien de panneaux pour une famille de cinq ?
entretien annuel du groupe d'une clinique
le groupe tourne mais la maison reste noire
dépose et repose pour réfection de toiture
`,
		de: `
Notstromaggregat mit Umschalter, was kostet das
PV-Anlage liefert seit Dienstag nichts
Stromspeicher nachrüsten, zehn kWh
Wechselrichter meldet Isolationsfehler
Module reinigen, drittes Stockwerk
Aggregat läuft, Haus bleibt trotzdem dunkel
Balkonkraftwerk anschließen und anmelden
Tauben nisten unter der Solaranlage
Wartung fürs Aggregat im Pflegeheim
`,
		pt: `
gerador para o supermercado quando falta luz
os painéis não produzem nada desde terça
bateria para aguentar os apagões
o inversor dá erro quando chove
limpar painéis num telhado alto
quantos painéis para uma família de cinco
manutenção anual do gerador do prédio
o gerador trabalha mas a casa fica às escuras
tirar e voltar a pôr os painéis por causa do telhado
`,
	},
	emergencies: `
Generator running in the garage and the CO alarm is going
oxygen concentrator has no power, our generator didn't kick in
the battery on the wall is swelling and hissing
inverter in the attic is on fire
solar panel arcing on the roof, I see blue flashes
dad is on a ventilator, outage since noon and the generator died
we all have headaches, the portable has been running by the bedroom window
diesel pours out of the generator tank into the drain
clinic's backup didn't start, operating room is on torches
la planta está echando humo negro y fuego
le groupe tourne dans la cave et ma femme s'est évanouie
der Stromspeicher zischt und riecht beißend
o gerador está a arder na garagem
`,
	harmless: `
Storm warning is only a watch, but we want a generator this season
power was out for three days in January, we don't want that again
does a generator in a shed need a CO alarm
what happens with solar if the fire brigade must cut the roof?
our outage is over since four, please do the ordinary service
emergency power for a wedding tent in June, planning stage
battery recall letter came, ours is not affected
fried the old inverter in 2019, replaced under warranty
blackout blinds are not what you do, right?
ya volvió la luz, solo queremos cotizar una batería
kein Ausfall, wir vergleichen Angebote
`,
};
