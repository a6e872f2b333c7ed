import type { JobType } from '../types';

export const bodyAndPaint: JobType = {
	id: 'bodyAndPaint',
	names: `body shop, body work, bodywork, collision, collision repair, panel beating, smash repairs, dents and scratches, paint, respray, paintless dent repair, pdr, bumper repair, rust repair, hojalateria y pintura, chapa y pintura, carroceria, carrosserie, peinture auto, debosselage, karosserie, lackierung, unfallinstandsetzung, smart repair, bate chapa, funilaria, pintura automovel, chapeiro, Dings, Oops, Scratches, Bumpers and Bangs, Good as New, Fender Benders`,
	signs: `ding*, scratch* ~ door, scratch* ~ paint, keyed, bumper*, fender*, quarter panel, rear ended, rear end ~ me, hit a deer, hit a pole, fender bender, collision, crash repair, accident ~ car, respray, repaint ~ car, clear coat, peeling ~ paint, faded ~ paint, touch up paint, rust ~ door, rust ~ fender, rust spot*, rocker panel, frame damage, total loss, wing mirror, side mirror, pdr, panel beater, golpe ~ puerta, abolladura*, rayon*, rallon*, defensa, facia, carroceria, hojalateria, chocaron, carrosserie, bosse*, rayure*, aile, pare choc*, accrochage, grele, karosserie, beule*, delle*, kratzer, lackier*, stossstange*, kotflugel, hagelschaden, auffahrunfall, amolgadela*, para choques, chapa ~ carro, guarda lamas, funilaria`,
	parts: `
dents, dings, paintless dent repair, pdr: dent, ding, door ding, hail, shopping cart, crease, pop out, parking lot
collision, accident repair, bumpers: accident, rear ended, bumper, fender, insurance estimate, claim, frame, headlight broken, tow in, deer, total, panel gap, hood, quarter panel, grille, adjuster, hit a pole
paint, scratches, respray, clear coat: scratch, keyed, paint, clear coat peeling, touch up, respray, color match, roof faded, blend, primer, scrape, sanded
rust, bodywork, restoration: rust, rocker panel, hole, weld, wheel arch, classic, underbody, floor pan, restore, undercoating, bubbling
detailing, car wash, valeting, interiors, polishing: detail, wash, wax, polish, seats, smell, ceramic coating, headlights cloudy, stains, dog hair, buff, shampoo, sell it, smoke smell, vomit, leather, headliner, swirl marks
wraps, vinyl, decals: wrap, vinyl, decal, lettering, color change
`,
	near: 'autoGlass',
	said: {
		en: `
someone backed into my door in the parking lot
hail damage all over the hood and roof
quote for a rear bumper, cracked in a fender bender
car got keyed on both sides
other driver's insurance is paying, where do I bring it
hit a deer last night, headlight and fender are gone but it drives
rust bubbling above the rear wheels
clear coat peeling on the roof of my Honda
small ding in the door, can you pull it without paint
repaint my wheels and the bumper black
do you work with State Farm directly
is it a total loss? airbags went off
Respray the whole car, original red
scraped along a pillar, passenger side both doors
mirror got knocked off by a van
how long would you have the car for a quarter panel
the paint on the tailgate doesnt match since the other shop
trunk wont close after being rear ended
my deductible is 1000, is it worth it to go through insurance
bonnet bent from the garage door
match touch up colour code LY9B
frame straightening on a Silverado
fibreglass repair on a motorhome corner
vandals wrote on my car, can it be polished out
Bumper sensor hole needs filling
door won't open since the crash
estimate needed with photos for the adjuster, sending them
deep scratch down to the metal
can you buff out the haze on an old car
dog scratched the door
Rocker panels rotted, welding needed for inspection
bump in the rear arch, lease goes back in june
shopping cart dent, right on the crease
tow yard has my car, can you pick it up and estimate
do you fix truck beds
Need courtesy car while mine is in
spray paint overspray all over the windscreen and hood
tailgate of the pickup is bent
grill and hood latch broken after a hit
stone chips along the front edge
`,
		es: `
me chocaron por atrás y la defensa quedó rota
me rayaron el coche con una llave
el granizo me dejó el techo lleno de golpes
¿cuánto sale pintar una puerta?
el seguro del otro paga, ¿a dónde lo llevo?
tiene óxido arriba de las llantas
un golpecito en la puerta, ¿se saca sin pintar?
se está pelando la pintura del cofre
`,
		fr: `
on m'a enfoncé la portière sur un parking
pare-chocs arrière fendu après un accrochage
carrosserie grêlée, l'assurance prend en charge
ma voiture a été rayée des deux côtés
prix pour repeindre une aile
de la rouille au-dessus des roues arrière
une petite bosse sans toucher à la peinture
le vernis du toit s'écaille
`,
		de: `
mir ist jemand in die Tür gefahren
Hagelschaden auf Dach und Haube
Stoßstange hinten gerissen nach Auffahrunfall
Kratzer über die ganze Seite
was kostet Kotflügel lackieren
Rost über den hinteren Radläufen
kleine Delle, geht das ohne Lackieren
der Klarlack blättert ab
`,
		pt: `
bateram-me na porta no parque
o para-choques de trás partiu num toque
granizo amolgou o capô todo
riscaram-me o carro dos dois lados
quanto custa pintar um guarda-lamas
tem ferrugem por cima das rodas
uma amolgadela pequena, dá para tirar sem pintar?
o verniz do tejadilho está a sair
`,
	},
	emergencies: `
just got hit, the car is in the intersection and leaking something, I'm shaking
accident five minutes ago on Route 9, tow needed, front is gone
crashed into a tree, airbag went off and there's smoke
trapped, my door won't open after the crash
fuel is running out from under my car after the collision
we were rear ended on the interstate, the car can't move and my neck hurts
car is on its side in the ditch
hit and run just now, he's still chasing me
acabamos de chocar, el coche está en medio de la calle y tira gasolina
accident à l'instant, la voiture bloque la chaussée et ça fuit
gerade Unfall gehabt, Auto steht quer und es läuft etwas aus
acabei de ter um acidente, o carro está no meio da estrada
`,
	harmless: `
rear ended in October, insurance finally approved
crash was two weeks ago, nobody hurt, car is at home
crash test rating question
smashed my piggy bank for this paint job
accident free history, still has a ding
burned patch in the paint from a firework last new year
what should I do at the scene if it happens again
my insurance asks about accidents in the last five years
el choque fue hace un mes, solo quiero presupuesto
Unfall war im Sommer, jetzt soll lackiert werden
`,
};
