import { phrases } from '../../../text';

/** Names of things, and sayings, that hold words of danger and mean none. */
const HARMLESS = `fell on ~ lawn, fell on ~ grass, fell on ~ yard, fell in ~ yard, fell on ~ fence, gutter* ~ overflow*, overflowing gutter*, emergency exit*, emergency light*, emergency contact*, emergency fund*, emergency plan*, emergency kit*, emergency rate*, emergency service*, emergency call out*, emergency line, emergency number,
	eilt nicht, es eilt nicht, no urgente, flood light*, floodlight*, flood insurance, flooded with, flooded market, spark plug*, sparked, sparkling, bleeding brakes, bleed* ~ brake*, bleed* ~ radiator*, teeth whitening today, numero de emergencia, servicio de emergencia*, servico de emergencia*,
	smoke detector*, smoke alarm* ~ battery, carbon monoxide detector* ~ install*, carbon monoxide alarm* ~ install*, monoxide detectors, monoxide alarms, flood car, flood cars, flood damaged car, flood zone, flood plain, flood of new, flood of orders, flood of customers, flood of calls, flood of emails, site is on fire, explosion of, smoke coming from ~ exhaust, smoke from ~ exhaust, smoke out of ~ exhaust, haben sie ~ notdienst, bieten sie ~ notdienst, saisie de, saisie des, saisie comptable, aide ~ saisie, loose tooth, baby tooth, fire extinguisher, no hurry, quick question, no bleeding, no swelling, no smoke, raid array, not today, tooth sensitivity, burst into, fire alarm inspection, contacto de emergencia, website today, looks today`;

/**
 * What cannot wait, whatever the service: danger to people, water or gas running free, a building or a car that is unsafe.
 * `declared` is said to be one in so many words; `high` is what should not wait for long. Written from the vocabulary of the trades and of emergency dispatch leaflets.
 */
export const urgencyWording = phrases<'declared' | 'emergency' | 'high'>(
	[
		// Someone says so.
		['declared', `its an emergency, this is an emergency, life threatening, call* 911, dial* 911, phone* 911, rang 911, a 911 call, 911 emergency, call* 999, dial* 999, phone* 999, rang 999, ring 999, call* 112, dial* 112`],
		['emergency', `emergency, emergencies, in danger`],
		['emergency', `emergencia, emergencias, es una urgencia, peligro, en peligro`],
		['emergency', `cest une urgence, une urgence, urgence absolue, danger, en danger`],
		['emergency', `notfall, notfalle, notdienst, lebensgefahr, akute gefahr`],
		['emergency', `emergencia, emergencias, perigo, em perigo`],
		// Gas, fire, smoke, carbon monoxide.
		['emergency', `gas leak*, leak* gas, smell* gas, smell* ~ gas, gas smell*, gas odor, gas odour, carbon monoxide, co alarm, co detector ~ going off`],
		['emergency', `smell* ~ burning, burning smell*, on fire, caught fire, smoke coming, smoking outlet, smoking panel, arcing, electric shock, got shocked, electrocuted, spark, sparks, sparking`],
		['emergency', `fuga de gas, escape de gas, olor a gas, huele ~ gas, huele a quemado, chispa*, incendio, monoxido`],
		['emergency', `fuite de gaz, odeur de gaz, sent ~ gaz, odeur de brule, sent ~ brule, etincelle*, incendie, prend feu, monoxyde`],
		['emergency', `gasgeruch, gasleck, gas austritt, riecht ~ gas, es riecht verbrannt, riecht ~ verbrannt, funken, schmort, brandgeruch, es brennt, kohlenmonoxid, stromschlag`],
		['emergency', `fuga de gas, vazamento de gas, cheiro a gas, cheiro de gas, cheira ~ gas, cheiro a queimado, cheiro de queimado, faisca*, incendio, choque eletrico`],
		['emergency', `rotten egg*, smell* ~ propane, propane ~ smell*, propane leak*, lp gas, stink* ~ gas, reek* ~ gas, whiff of gas, hissing ~ gas, gas ~ hissing, gas ~ odor, co monitor, co meter, co ~ ppm, monoxide ~ ppm, power line* ~ down, power line came down, powerline*, downed line*, downed wire*, live wire*, wire* ~ down, exposed wire*, blowing steam, steam ~ valve, valve ~ blowing, about to explode`],
		['emergency', `huevo* podrido*, cable* ~ caid*, cable* ~ suelo, oeuf* pourri*, cable* ~ tombe*, ovo* podre*, cabo* ~ caid*, faule* eier*, faulen eiern, stromkabel ~ liegt, oberleitung, stromleitung ~ liegt`],
		// Water.
		['emergency', `flood*, burst, pipe* ~ burst, burst pipe*, bursted, water everywhere, water ~ pouring, water ~ gushing, gushing, pouring ~ ceiling, coming through ~ ceiling, ceiling ~ collaps*, sewage back*, sewage ~ coming, raw sewage, water ~ spraying, spraying ~ wall, water ~ shooting, shooting ~ out, water ~ rising, water keeps coming, water ~ coming ~ light`],
		['emergency', `inundacion, inundad*, inundando, tuberia reventada, revento ~ tuberia, ha reventado, se revento, reventon, agua por todas partes, sale agua ~ techo`],
		['emergency', `inondation, inonde*, tuyau ~ eclate, eclate, canalisation ~ rompu*, eau partout, leau coule ~ plafond, degat des eaux, degats des eaux`],
		['emergency', `rohrbruch, wasserrohrbruch, uberschwemm*, uberflut*, rohr ~ geplatzt, geplatzt*, wasser lauft ~ decke, wasser uberall, steht unter wasser, wasserschaden`],
		['emergency', `inundacao, inundad*, inundando, alagad*, alagamento, alagando, cano ~ rebentou, cano ~ estourou, rebentou, estourou, agua por todo, agua por toda`],
		['emergency', `agua ~ subiendo, agua ~ cayendo, cae agua, leau monte, eau ~ monte, wasser ~ steigt, steigt ~ weiter, stehen ~ wasser, cm wasser, wasser ~ kommt ~ nach, agua ~ a subir, agua ~ a cair`],
		// Cold that does damage by itself; with somebody frail in the house see `coldHouse` and `frailPeople`.
		['emergency', `pipes ~ freez*, pipes ~ frozen, frozen pipe*, tuberias congeladas, tuyaux geles, leitungen eingefroren, canos congelados`],
		// Bodies.
		['emergency', `bleeding heavily, severe bleeding, wont stop bleeding, bleeding wont stop, bleeding ~ not stop*, heavy bleeding, uncontrolled bleeding, chest pain*, cant breathe, cannot breathe, trouble breathing, difficulty breathing, unconscious, passed out, overdose, suicid*`],
		['emergency', `face ~ swollen, face ~ swelling, swollen face, swelling, jaw ~ swollen, swollen jaw, cheek ~ swollen, swollen cheek, knocked out ~ tooth, tooth ~ knocked out, knocked ~ tooth out, abscess, unbearable pain, excruciating, severe pain, extreme pain, agony`],
		['emergency', `sangrado ~ no para, no para de sangrar, sangra mucho, hemorragia, dolor insoportable, cara hinchada, cara ~ hinchado, hinchazon, hinchad*, absceso, no puede respirar, no puedo respirar, diente ~ arrancado, dolor en el pecho`],
		['emergency', `saigne beaucoup, saignement*, hemorragie, douleur insupportable, joue gonflee, visage gonfle, gonfle*, abces, douleur thoracique, ne respire, du mal a respirer, dent cassee ~ saigne, dent arrachee`],
		['emergency', `starke blutung, blutet stark, blutung*, unertraglich*, starke schmerzen, geschwollen*, schwellung, abszess, bewusstlos, atemnot, brustschmerz*, zahn ausgeschlagen`],
		['emergency', `sangramento, sangrar muito, hemorragia, dor insuportavel, rosto inchado, cara inchada, inchad*, inchaco, abcesso, falta de ar, dor no peito`],
		// Vehicles and locks.
		['emergency', `brake* ~ fail*, brake failure, brakes went out, brakes ~ gone, no brakes, brakes ~ not work*, brakes dont work, pedal ~ to the floor, stuck on ~ highway, stranded, broken down on, broke down on, wheel ~ came off, child locked in, baby locked in, locked in ~ car`],
		['emergency', `sin frenos, no frena, frenos ~ fallan, frenos ~ no funcionan, fallaron ~ frenos, tirado en la carretera, tirada en la carretera, tirados en la autopista`],
		['emergency', `freins ~ lache, plus de freins, freins ne repondent, en panne sur, freins ne fonctionnent`],
		['emergency', `bremsen versagen, bremsen ~ versagt, bremse ~ versagt, bremsen ~ ausgefallen, bremst nicht, liegengeblieben, liegen geblieben`],
		['emergency', `sem travoes, sem freio*, freio ~ falhou, travoes ~ falharam, travoes ~ falhar, parado na estrada, avariado na autoestrada`],
		['emergency', `ceiling ~ caving, wall ~ collaps*, roof ~ collaps*, tree ~ fell on, break in, broken into, lights ~ buzzing, panel ~ hot, outlet ~ hot`],
		// Theft, intrusion and authority at the door: money, data or property is being lost now.
		['emergency', `being stolen, stealing ~ now, money ~ being, draining ~ account, got into ~ account, broke into, hijack*, account ~ taken over, account ~ hacked, is hacked, was hacked, been hacked, got hacked, hacked, ransomware, wire fraud, fraud in progress, scamming ~ customers, seizing, seize ~ equipment, seizure tag*, revenue officer*, bailiff*, sheriff ~ here, levied, bank levy, account ~ frozen, raid, arrested, in custody now, served ~ today, court ~ tomorrow, hearing ~ tomorrow`],
		['emergency', `hackeado, hackeada, hackearon, nos hackearon, robando, estan embargando, embargo, pirate*, pirates, se fait pirater, saisie, huissier, gehackt, gehackter, pfandung, gerichtsvollzieher ~ da, gestohlen ~ gerade, hackeado, invadiram, penhora, a roubar`],
		['emergency', `fuel leak*, leak* fuel, gas ~ pouring, gas ~ dripping, gas fumes, strong fumes, gas tank ~ leak*, petrol leak*, leak* petrol, leak* gasoline, gasoline ~ leak*, fuel ~ dripping, fuel ~ pouring, gasoline ~ dripping, gasoline ~ pouring, smell* ~ gasoline, smell* ~ petrol, smell* ~ fuel, smoke ~ from, flames, engine ~ smoking, perdida de combustible, humo, fumee, fuite dessence, raucht, rauch, qualm, benzin ~ lauft, fumaca, fumo ~ do, vazando combustivel`],
		['emergency', `swelled up, swollen up, hard to swallow, cant swallow, cannot swallow, hard to breathe, struggl* to breathe, hard ~ breathe, allergic reaction, seizures, stroke, heart attack, chest pressure, pressure ~ my chest, tightness ~ chest, chest ~ tight*, arm ~ numb, pain ~ left arm, face ~ droop*, mouth ~ droop*, drooping ~ side, hangs on one side, slurred speech, speech ~ slurred, slurring, choking, unresponsive, wont wake, cant wake, hard to wake, took ~ bunch ~ pills, took too many, took ~ pills ~ twice, swallowed ~ pills, swallowed ~ bottle, swallowed ~ bleach, double dose, end my life, kill myself, want to die, dont want to live, dont want to be here anymore, hurt myself, tooth ~ completely out, tooth ~ came out, tooth ~ loose, knocked loose`],
		['emergency', `presion en el pecho, opresion en el pecho, quiero morir, no quiero vivir, druck auf der brust, druck ~ brust, mundwinkel hangt, will nicht mehr leben, oppression thoracique, je veux mourir, pressao no peito, quero morrer`],
		// Soon, but nobody is in danger.
		['high', `this minute, this second, call me now, urgent, urgently, asap, as soon as possible, right away, immediately, today, tonight, this morning, this afternoon, right now, quickly, first thing tomorrow, very soon`],
		['high', `no heat, no hot water, no power, no water, no ac, ac ~ stopped, no cooling, furnace ~ out, heat ~ out, toothache, tooth ache, in pain, a lot of pain, lots of pain, hurts, throbbing, wont start, doesnt start, not starting, overheat*, site ~ down, website ~ down, deadline ~ tomorrow, court date`],
		['high', `urgente, urgentemente, cuanto antes, lo antes posible, hoy mismo, ahora mismo, sin agua, sin luz, sin calefaccion, sin agua caliente, dolor de muela*, me duele, mucho dolor, no arranca`],
		['high', `urgent, urgente, au plus vite, des que possible, le plus vite possible, rapidement, aujourdhui, sans chauffage, plus de chauffage, sans eau, plus deau chaude, mal aux dents, mal a une dent, jai mal, ne demarre*`],
		['high', `dringend, eilig, eilt, so schnell wie moglich, schnellstmoglich, sofort, heute noch, heute, keine heizung, heizung ~ ausgefallen, heizung ~ kalt, kein warmwasser, kein warmes wasser, kein strom, zahnschmerzen, schmerzen, springt nicht an`],
		['high', `urgente, o mais rapido possivel, o quanto antes, hoje mesmo, hoje, agora mesmo, sem agua, sem luz, sem agua quente, sem aquecimento, dor de dente*, muita dor, nao pega, nao liga`],
	],
	HARMLESS,
);

/** A sentence that holds one of these is not looked at for what it reads like. */
export const harmlessWording = phrases<true>([[true, HARMLESS]]);

/** A cold house is an emergency where somebody frail lives in it. */
export const coldHouse = phrases<true>([
	[true, `no heat, no heating, heat ~ out, heating ~ out, heat ~ off, heater ~ stopped, furnace ~ out, furnace ~ stopped, furnace ~ died, heating ~ broke*, without heat, without heating, freezing in here, no hot water`],
	[true, `sin calefaccion, calefaccion ~ no funciona, no funciona ~ calefaccion, no tenemos calefaccion, sans chauffage, plus de chauffage, chauffage ~ panne, chaudiere ~ panne, pas de chauffage`],
	[true, `keine heizung, ohne heizung, heizung ~ ausgefallen, heizung ~ kaputt, heizung ~ nicht, heizung ~ defekt, sem aquecimento, aquecimento ~ avari*, aquecimento ~ nao funciona`],
]);
export const frailPeople = phrases<true>([
	[true, `baby, babies, newborn*, infant*, toddler*, elderly, my grandmother, my grandfather, grandma, grandpa, disabled, oxygen, wheelchair, bedridden, years old mother, pregnant`],
	[true, `bebe*, recien nacid*, ancian*, abuela, abuelo, embarazada, nourrisson*, nouveau ne, personne agee, personnes agees, enceinte, handicape*`],
	[true, `saugling*, neugeboren*, kleinkind*, oma, opa, senior*, schwanger*, pflegebedurftig*, idos*, avo, gravida, recem nascid*`],
]);

/** A time that nobody names who is in danger. */
export const laterWording = phrases<true>([
	[true, `this week, next week, next month, later this month, end of the month, in the coming days, next few days, sometime, in spring, in summer, in fall, in autumn, in winter, before winter, before summer, next year`],
	[true, `esta semana, la semana que viene, la proxima semana, el mes que viene, el proximo mes, cette semaine, la semaine prochaine, le mois prochain, dans les prochains jours`],
	[true, `diese woche, kommende woche, nachste woche, nachsten monat, in den nachsten tagen, nesta semana, na proxima semana, para a semana, no proximo mes, nos proximos dias`],
]);

/** `low`: the sender says that it can wait. `calm`: only that it is no emergency. */
export const patienceWording = phrases<'low' | 'calm'>([
	[
		'low',
		`no rush, no hurry, not urgent, not ~ urgent, isnt urgent, whenever ~ convenient, whenever you have, whenever you can, whenever you get, whenever works, when you have time, when you get a chance, no pressure, take your time, not in a hurry, in no hurry, not in a rush, sometime next month, sometime this year, just curious, just browsing, at your convenience, low priority`,
	],
	['low', `no es urgente, sin prisa, no corre prisa, no hay prisa, cuando puedan, cuando pueda, cuando tengan tiempo, sin apuro, no hay apuro`],
	['low', `pas urgent, pas presse, rien durgent, rien ne presse, quand vous pourrez, quand vous aurez le temps`],
	['low', `nicht dringend, nicht eilig, eilt nicht, keine eile, hat zeit, irgendwann, wenn sie zeit haben, bei gelegenheit`],
	['low', `nao e urgente, sem pressa, nao ha pressa, nao tenho pressa, quando puderem, quando puder`],
	[
		'calm',
		`not an emergency, not ~ emergency, no emergency, isnt an emergency, nothing dangerous, not dangerous, no es una emergencia, no es emergencia, ninguna emergencia, pas dune urgence, pas une urgence, sans urgence, kein notfall, nao e uma emergencia, nao e emergencia`,
	],
]);
