import type { JobType } from '../types';

export const windowsAndDoors: JobType = {
	id: 'windowsAndDoors',
	names: `windows and doors, window replacement, window repair, glass repair, glaziers, glazing, double glazing, door installation, patio doors, garage doors, garage door repair, shopfronts, window screens, ventanas y puertas, cristalería, puertas de garaje, fenêtres et portes, vitrerie, vitrier, porte de garage, fenster und türen, glaserei, garagentore, janelas e portas, vidraceiro, Clear Views, Panes, Openings, Knock Knock, Let the Light In, Draught Free`,
	signs: `window glass, broken window ~ house, broken window*, window ~ broke*, window pane*, pane ~ crack*, cracked pane, glass pane, glazier*, glazing, double glaz*, triple glaz*, foggy window*, fogged ~ window*, condensation between, misted ~ unit*, sealed unit, blown ~ window seal, sash window*, sash cord*, casement*, crank ~ window, window crank, window ~ wont close, window ~ stuck, drafty window*, draughty window*, new windows, replacement windows, andersen, pella, upvc window*, bay window, egress window, storm window*, window screen*, fly screen*, patio door*, sliding door*, sliding glass, french door*, bifold door*, composite door, new front door, entry door*, storm door*, glass door*, shop front, shopfront*, storefront glass, board up, boarding up, garage door*, garage opener, door opener ~ garage, liftmaster, chamberlain, torsion spring*, garage ~ spring, roller door*, roller shutter*, shutters ~ stuck, balcony door, glass cut ~ size, ventana*, vidrio* ~ roto, cristal* ~ roto, puerta corrediza, persiana*, fenetre*, vitrier, double vitrage, porte fenetre, porte de garage, volet roulant, fenster*, glasscheibe, scheibe ~ gesprungen, rollladen*, garagentor*, balkontur*, janela*, vidro* ~ partid*, vidraceiro, portao ~ garagem, caixilh*, estore*`,
	parts: `
windows, window replacement, window repair, new windows: window, sash, pane, fogged, condensation, draft, stuck, crank, double hung, andersen, pella, rotted sill, casement, wont stay up, balance, storm window, bay, single pane, egress, lock, foggy, seal failed, argon, insert, whole house of windows
glass, glaziers, glass repair, mirrors, shower doors: glass, broken, cracked, board up, mirror, tabletop, tempered, storefront, shower door, baseball, pane, insulated unit, cut to size, shattered
doors, entry doors, front doors, door installation, interior doors: door, entry, sticks, frame, rotted, jamb, draft, threshold, sidelights, fiberglass, prehung, storm door, kicked in, hinges, pocket, french, weatherstrip, steel, knob, bifold, swells, does not close, light under it, pet door, latch
patio doors, sliding doors, sliders: slider, patio, sliding, rollers, track, hard to move, french doors, screen, off track, bifold
garage doors, garage door repair, openers: garage, opener, spring, snapped, cable, off track, panel, remote, liftmaster, sensor, wont close, bang, crooked, noisy, dented, keypad, genie, rollers, chain drive, manually, stuck open
screens, blinds, shutters, awnings: screen, blinds, shutters, shades, awning, torn, mesh, motorized, plantation, retractable
`,
	near: 'handyman locksAndKeys',
	said: {
		en: `
garage door won't open, car is stuck inside
window in the kitchen has a crack from corner to corner
baseball went through the living room window
fog between the panes on four windows
snapped spring on the garage door, heard a huge bang
sliding patio door is so heavy I need both hands
what would 11 replacement windows cost, vinyl, white
Sash cords are gone, windows fall shut like guillotines
draught comes in round the bay, curtains move
garage opener runs but the door doesn't lift
Shop window smashed overnight, need boarding and new glass
crank handle on the casement just turns
new front door with side glass, triple lock
bedroom window doesn't close anymore, it's painted and swollen
my Pella windows have 20 yr glass warranty I think, do you handle that
tempered glass for a shower, custom, quote off photos ok?
the roller shutter of our kiosk is jammed halfway
need egress in a basement bedroom to pass code
dog ran through the screen door, again
keypad outside doesn't talk to the garage motor
upvc door dropped, you have to lift it to shut
double vs triple, does it pay off where it gets to -30
bottom panel of the garage door is dented, backed into it
conservatory roof glass slipped
are your windows any good for noise, we live on a tram line
glass top for a table, 140 by 80, rounded corners
hello this is the school secretary, two classroom panes broken, tempered, wired glass, call before three
french doors leak at the threshold whenever it pours
shutter belt tore, bedroom is dark all day
garage door off its track and crooked
Leaded light windows, a few diamonds missing
frames are rotten at the bottom, heritage officer says wood only
mirror tiles for a gym wall, 6 m
do you install doors that customers bought at Home Depot
cat scratched the mesh, can you rescreen 8 windows
garage remote lost, want three new ones programmed
door closer on the shopfront leaks oil
price check: someone asked 900 for one sealed unit
window wont lock at the back, latch missing
balcony slider handle snapped, it's on 7th floor so not a security thing
garge door stuck halfwy
condensation on the inside each morning, is it the glass or the house
we've got a rotted patio door frame, ants in it too
`,
		es: `
se rompió el vidrio de la ventana del cuarto
el portón del garaje no abre
cambiar ventanas de aluminio por PVC, son siete
la puerta corrediza se atora
entra aire por las ventanas
se tronó el resorte de la puerta del garage
la persiana se quedó a medias
¿cuánto cuesta un doble acristalamiento?
cristal del escaparate rajado, somos una tienda
`,
		fr: `
vitre cassée dans la cuisine
la porte de garage ne s'ouvre plus, ressort cassé
remplacer huit fenêtres par du double vitrage
buée entre les deux vitres
le volet roulant est bloqué en bas
la porte-fenêtre ne ferme plus
vitrine fissurée au magasin
moustiquaires à refaire, six fenêtres
il y a des courants d'air partout, les fenêtres datent de 1975
`,
		de: `
Fensterscheibe gesprungen
Garagentor geht nicht mehr auf
der Rollladen klemmt, Gurt gerissen
neue Fenster für ein Haus aus den Siebzigern, Dreifachglas
Balkontür lässt sich nicht schließen
Scheibe zwischen den Gläsern beschlagen
was kostet eine neue Haustür mit Einbau
Feder am Tor ist mit einem Knall gebrochen
Schaufenster hat einen Riss
`,
		pt: `
partiu-se o vidro da janela do quarto
o portão da garagem não abre
trocar as janelas por vidro duplo
o estore está encravado
porta de correr da varanda muito pesada
mola do portão partiu
orçamento para caixilharia nova num T3
vidro da montra rachado
entra frio pelas janelas todas
`,
	},
	emergencies: `
somebody smashed our front window and the house is wide open tonight
garage door came down on my car and my wife is pinned
big pane on the 5th floor is cracked and pieces are dropping on the street
garage door cable snapped, door is hanging by one side over the kids' bikes
storm blew the patio door in, rain and glass all over the living room
shop was broken into, glass door gone, we need it boarded up now
finger is trapped in the roller shutter
my son put his arm through the glass door, ambulance took him, shards still falling out of the frame
garage stuck open and we leave for the airport in an hour
nos rompieron la ventana y la casa está abierta, vengan ya
la vitrine a explosé et la boutique est ouverte à tout le monde
die Terrassentür ist eingeschlagen, wir können nicht abschließen
partiram o vidro da montra e a loja está aberta na rua
`,
	harmless: `
window was smashed in May and boarded, now I want proper glass
cracked but holding, taped over, any day is fine
is a broken garage spring dangerous to leave?
our opener has a battery that opens the door in an emergency, needs swapping
hurricane windows, looking for a quote long before the season
the neighbors were broken into so we're after stronger glass
the insurance paperwork for the broken storefront, can you resend
Safe Escape egress kit, do you fit that brand
no break in, just a stuck latch in the pantry window
no es urgente, el vidrio solo tiene una rayita
das Tor geht von Hand auf, also keine Eile
`,
};
