import type { JobType } from '../types';

export const gasLines: JobType = {
	id: 'gasLines',
	names: `gas lines, gas line installation, gas line repair, gas piping, gas fitting, gas fitters, gas engineers, gas safety certificates, gas leak repair, appliance gas hookups, propane lines, landlord gas checks, instalaciones de gas, fugas de gas, revisión de gas, installation de gaz, raccordement gaz, fuite de gaz, gasinstallation, gasleitungen, gasanschluss, gasprüfung, instalações de gás, canalização de gás, inspeção de gás, Gas, Gas Work, Blue Flame, Smell Gas, Pipes and Burners`,
	signs: `gas line*, gas pipe*, gas piping, gas leak*, leak* ~ gas, smelling gas, gas meter*, gas regulator, gas shut off, gas shutoff, gas valve ~ wall, gas isolation valve, gas test, gas pressure test, gas tightness test, gas hookup, gas hook up, hook up ~ gas, gas connection, connect* ~ gas, convert* ~ gas, propane to natural gas, natural gas, propane tank, propane line, lpg, calor gas, black iron pipe, csst, flex line ~ gas, yellow gas tape, drip leg, gas cert*, gas safety, gas safe registered, corgi, cp12, landlord gas, gas engineer*, gas fitter*, gas stub, gas fire pit, gas barbecue, gas grill, gas bbq, gas for ~ generator, gas for ~ pool heater, gas hob, gas cooktop ~ install*, gas appliance*, red tag*, mercaptan, gas company, gas utility, tuberia ~ gas, fuga ~ gas, olor ~ gas, huele ~ gas, instalacion ~ gas, medidor ~ gas, bombona*, tanque estacionario, fuite ~ gaz, sent ~ gaz, compteur ~ gaz, conduite ~ gaz, raccord* ~ gaz, certificat ~ gaz, gasgeruch, gasleck, gaszahler, gasherd ~ anschl*, gasprufung, gashausschau, riecht ~ gas, tubulac* ~ gas, fuga de gas, cheiro ~ gas, contador ~ gas, botija*, botijao, gas canalizado, rede de gas`,
	parts: `
gas leaks, gas leak repair: smell, odor, hissing, leak test, red tag, shut off by the gas company, sniff, soap bubbles, meter locked, pressure test, rotten
gas lines, gas line installation, gas piping, appliance hookups, gas fitters: run a line, stove, range, dryer, grill, bbq, fire pit, fireplace, pool heater, generator, black pipe, csst, convert from electric, propane, tank, regulator, btu, trench, meter upgrade, stub, cap off, move the line, log set, outdoor kitchen
gas safety certificates, landlord gas checks, gas inspections: certificate, cp12, landlord, annual, tenants, boiler check, engineer
`,
	near: 'waterHeaters heating',
	said: {
		en: `
need a gas line run to the patio for a grill
we bought a gas range, kitchen is all electric now
what do you charge per foot for new gas pipe
faint smell by the meter, comes and goes with the wind
utility red tagged our meter, says a licensed plumber has to do a pressure test
landlord certificate due on the 14th, two flats, boiler and hob in each
could you move the gas pipe behind the stove 2 inches so it sits flush
converting the dryer from electric to gas
firepit in the backyard, around 45 feet from the house
inspector noted corrugated stainless tubing isn't bonded
is my half inch line big enough to add a pool heater
propane guy says our underground line doesn't hold pressure
cap off the old gas heater please, we're taking it out
the flex hose behind the cooker looks about thirty years old
LPG to natural gas conversion on a six burner
generator installer needs 1 1/4 to the pad, can you quote
food truck, three appliances, health dept asks for a leak test letter
Gas valve on the fireplace key turns and turns and nothing happens
hi, it's the bakery, we want a second deck oven, does the meter have enough capacity? bye
soap test bubbles a bit at one elbow, I've shut the cock
earthquake shutoff valve fitted, what would that run
hob was condemned by the boiler man yesterday, stickered
meter is inside our hallway and we want it outside
how soon could somebody sign off the pipework so the gas company turns us back on
selling the flat, solicitor asking for the gas safe paperwork
new barbecue came with the wrong regulator
pipe in the crawlspace is so rusty flakes come off in my hand
do you hook up gas dryers bought online
bathroom reno: there's a dead gas stub in the wall, is it live or not
need drawings and permit for a line upsize, 3 story rental
contractor bent the yellow pipe with his digger, no smell, but I want it looked at
stove burner lights but flame is weak on all four since the new regulator
We were told our black iron has too many fittings, second quote wanted
gas light on the porch, can it be reconnected, it's antique
switching the cabin from bottles to a bulk tank
gass line for outdoor kitchen
hook up cooktop saturday?
tightness test before we hand over the new build
school lab has 16 gas taps that need their yearly check
my carbon monoxide detector guy recommended you to check the flue and pipes on the gas fire
patio heater hardwired to mains gas, three of them for our pub garden
regulator outside hums at night loud enough to keep us awake
`,
		es: `
quiero una toma de gas para el asador del patio
necesito la revisión de gas obligatoria
pasar la cocina de butano a gas natural
el medidor huele un poquito a gas cuando pasas cerca
¿cuánto cuesta mover la llave del gas de la estufa?
la compañía nos cortó el gas y pide prueba de hermeticidad
instalar una secadora a gas en el lavadero
la manguera de la bombona está caducada
línea de gas nueva para un restaurante pequeño
`,
		fr: `
je voudrais une arrivée de gaz pour une cuisinière
certificat de conformité gaz pour la vente
déplacer le compteur à l'extérieur, c'est possible ?
le flexible de la gazinière est périmé
passer du propane au gaz de ville
légère odeur près du détendeur
ligne de gaz pour le barbecue sur la terrasse
le distributeur a coupé et exige un essai d'étanchéité
combien pour supprimer une vieille conduite ?
`,
		de: `
wir brauchen einen Gasanschluss für den neuen Herd
Gasprüfung ist fällig, zwölf Wohnungen
alte Gasleitung im Bad stilllegen lassen
der Versorger hat den Zähler gesperrt und will eine Druckprobe
Umstellung von Flüssiggas auf Erdgas
Gasschlauch am Kocher ist porös
Außenanschluss für den Grill auf der Terrasse
es hat neulich am Zähler leicht gerochen
was kostet die Gashausschau für ein Einfamilienhaus
`,
		pt: `
preciso de inspecção de gás para alugar a casa
quero passar de botija para gás natural
instalar ponto de gás para o fogão novo
a mangueira do botijão está vencida
cheira um bocadinho a gás perto do contador
mudar a tubulação de gás de lugar na reforma
a companhia fechou o gás e pede certificado
linha de gás para a churrasqueira da varanda
quanto custa ligar uma placa a gás
`,
	},
	emergencies: `
strong rotten egg smell all through the house and I can hear hissing
backhoe hit the gas line and its blowing into the street
we smell gas and my wife has a headache and feels sick
the pipe behind the stove snapped, gas is coming out and I can't close the valve
hissing from the meter, the whole stairwell stinks
CO alarm is screaming and the stove is on, what do i do
Flames are coming out of the pipe joint next to the grill
propane tank is leaking, there is a white cloud on the ground
smell gas in the basement where the kids are sleeping, nobody answers at the gas company
a car just drove into our gas meter
huele muchísimo a gas en toda la casa y no sé cerrar la llave
ça sent très fort le gaz dans l'immeuble, on est sortis dans la rue
starker Gasgeruch im Keller und es zischt
cheiro fortíssimo a gás na cozinha e estamos todos tontos
`,
	harmless: `
the gas leak was fixed by the utility on Friday, I need somebody to relight the stove
there is no gas smell at all, just want a new line
what number do I call if I ever smell gas?
gas detector in the kitchen beeps for a new battery
our leaflet from the gas company smells of rotten eggs, funny scratch and sniff thing
planning gas for a fire pit next summer
does home insurance cover a gas explosion, the broker wants your certificate
thought I smelled gas but it was the garbage, still want the annual check
I read about the gas leak two towns over and want our old pipes inspected
no hay olor ni fuga, es para un presupuesto
die Leitung ist abgesperrt und geprüft, wir brauchen nur das Protokoll
`,
};
