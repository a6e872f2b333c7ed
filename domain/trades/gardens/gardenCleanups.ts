import type { JobType } from '../types';

export const gardenCleanups: JobType = {
	id: 'gardenCleanups',
	names: `tidy ups, garden tidy ups, cleanups, yard cleanup, yard clean up, spring cleanup, fall cleanup, leaf removal, green waste, green waste removal, weeding, garden maintenance, gardeners, regular gardening, brush clearing, limpieza de jardin, jardineros, mantenimiento de jardin, nettoyage de jardin, entretien de jardin, debroussaillage, gartenpflege, gartenarbeiten, entrumpelung garten, limpeza de terrenos, manutencao de jardim, jardineiro, Tidy Yards, Leaf It to Us, Jungle Busters, Weeds Be Gone, Rake and Go, Fresh Beds`,
	signs: `tidy up, tidy ups, tidied, jungle, weeds, weeding, weed ~ beds, leaves ~ rake, rake ~, green waste, yard waste, clean up ~ yard, clear ~ yard, clear the garden, brambles, blackberry ~ bushes, nettles, ivy everywhere, brush ~ clear*, skip ~ garden, gardener ~ regular, regular gardener, fortnightly gard*, end of lease ~ garden, garden maintenance, maleza, hierba mala, hojas secas, desbrozar, mauvaises herbes, debroussaill*, ronces, feuilles mortes, unkraut, laub*, verwildert, gestrupp, brombeeren, gartner, ervas daninhas, folhas secas, mato, desmatar`,
	parts: `
tidy ups, cleanups, yard cleanup, overgrown gardens, one off tidy: overgrown, jungle, tidy, weeds, neglected, brambles, one off, rubbish, clear, before selling, council notice, knee high, haul, shed, bags, take away, bindweed, rental handover, get on top of, after winter, vines, lost control, inherited
leaves, fall cleanup, spring cleanup, seasonal cleanup: leaves, rake, blow, fall, spring, bed, cut back perennials, gutters of leaves, bag, acorns, curb, debris, storm branches
regular gardening, garden maintenance, weeding, gardeners: fortnightly, monthly, weed, beds, maintain, gardener, keep on top, rental, couple of hours, deadhead, roses, elderly, regular, weekly, strata, hourly, summer while away
green waste, removal, hauling, junk, skips: green waste, haul, branches, pile, skip, dirt, junk, soil, trailer load, old shed, logs, chip, mattress, demolition
snow removal, plowing, ice: snow, plow, shovel, ice, salt, driveway, season contract, sidewalk, inches
`,
	near: 'hedgesAndPruning lawns',
	said: {
		en: `
place has been empty two years, it's a jungle out there
end of lease on the 12th, agent wants the yard presentable
leaves up to my ankles
weeds in every bed, I can't kneel anymore
someone every second Friday to keep on top of it
brambles six feet high at the back
a trailer load of cuttings to take away
get it ready for the photographer, house goes on the market
blackberry has eaten the shed
one big clean then regular visits
can you quote from photos for a clear out
my back's gone and the garden shows it
spring clean of a courtyard, pressure wash too
Pull the ivy off the fence
rubbish under the deck from the last owners
do you bring your own green bin
council notice about long grass and rubbish
nettles where the kids play
clear a quarter acre of scrub for a build
four hours with two people, what would that be
rake and bag, 20 bags maybe
deceased estate, overgrown front and back
gravel drive full of weeds
roses and beds kept neat for a care home
sticks all over the lawn after the wind
gutters of leaves are not the issue, the beds are
weed spraying along a 200 m fence
needs a good hard sort out before my daughter's wedding
gardener for an office block, monthly
old compost heap removed
cut everything back, I mean everything
vegetable patch gone wild
pine needles, tonnes
Airbnb host: quick tidy between guests
beach house, open it up for summer
old pots, broken chairs and a trampoline, all to go
autumn leaf contract for a car park
bindweed. say no more
help with potting and weeding two hours a week
it just needs love
`,
		es: `
la casa estuvo vacía dos años y el jardín es una selva
quitar maleza de todos los arriates
hojas secas por todos lados
un jardinero cada quince días
entrego la casa el día 12 y hay que limpiar el patio
llevarse un remolque de ramas
zarzas de dos metros
cuatro horas con dos personas, ¿cuánto?
`,
		fr: `
jardin à l'abandon depuis deux ans
désherber tous les massifs
des feuilles mortes partout
un jardinier tous les quinze jours
état des lieux le 12, il faut nettoyer le jardin
évacuer une remorque de branches
des ronces de deux mètres
débroussailler 1 000 m2
`,
		de: `
Garten ist seit zwei Jahren verwildert
Unkraut in allen Beeten
überall Laub
Gärtner alle zwei Wochen gesucht
Übergabe am 12., Garten muss ordentlich sein
einen Anhänger Grünschnitt abfahren
Brombeeren mannshoch
vier Stunden zu zweit, was kostet das
`,
		pt: `
o jardim está uma selva há dois anos
arrancar ervas de todos os canteiros
folhas secas por todo o lado
jardineiro de quinze em quinze dias
entrego a casa no dia 12, preciso do quintal limpo
levar um reboque de ramos
silvas com dois metros
limpar um terreno de mil metros
`,
	},
	emergencies: `
bonfire of leaves got away, it's at the fence
snake bit my husband while clearing, he feels faint
found an old shell in the brambles, ticking? we ran
asbestos sheets broke up in the clean-up and the kids played in it
your worker is under the skip
gas bottle in the rubbish pile is hissing
weed killer drunk by my son
hit a wasps' nest in the ivy, he can't breathe
se salió de control la quema de hojas
le feu de feuilles a gagné la haie
das Laubfeuer greift auf den Zaun über
a queimada fugiu ao controlo
`,
	harmless: `
storm mess from last week, all safe
bushfire season clean-up around the house, before november
snake season, worried, so cut the long grass
emergency tidy, my mother in law comes sunday
poison ivy, do you remove it
the shed burnt down in 2021, rubble still there
is it dangerous to burn green waste?
killing weeds without chemicals
no urge, cuando puedan
kein Notfall, nur peinlich
`,
};
