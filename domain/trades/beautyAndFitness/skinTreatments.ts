import type { JobType } from '../types';

export const skinTreatments: JobType = {
	id: 'skinTreatments',
	names: `skin treatments, facials, facial treatments, deep cleansing, chemical peels, microneedling, dermaplaning, hydrafacial, waxing, laser hair removal, acne facials, led therapy, body treatments, beauty salon, esthetician, Glow, Smooth, Fresh Faced, Bare, Peach Skin, Dewy, faciales, limpieza facial, depilación, soins du visage, épilation, soins esthétiques, gesichtsbehandlungen, kosmetikstudio, haarentfernung, limpeza de pele, depilação, tratamentos de rosto`,
	signs: `facial*, facial treatment, hydrafacial, deep cleans* ~ face, deep clean* ~ pores, extraction* ~ blackhead*, blackhead*, whitehead*, clogged pores, pores, acne ~ facial, back acne, bacne, breakout*, acne scar*, hyperpigmentation, melasma, dark spots, dull skin, dry skin ~ face, oily skin, rosacea ~ facial, glow ~ skin, chemical peel, tca peel, glycolic, salicylic, microneedl*, dermapen, dermaplan*, microdermabrasion, led mask, led light therapy, radio frequency ~ face, oxygen facial, gua sha, esthetician*, aesthetician ~ facial, beautician*, brazilian wax, bikini wax, hollywood wax, leg wax, underarm wax, chest wax, back wax, ingrown hair*, sugaring, laser hair removal, electrolysis, ipl, skin tag*, milia, body wrap, body scrub, spray tan*, fake tan, cellulite, facial ~ teen, skincare routine, limpieza facial, granos, puntos negros, depilacion, cera ~ brasilena, soin du visage, soin visage, points noirs, maillot bresilien, gesichtsbehandlung, kosmetikerin, ausreinig*, mitesser, pickel, waxing, haarentfernung, enthaarung, limpeza de pele, cravos, depilacao, virilha, waxed, chin wax, lip ~ wax, epilation ~ maillot, epilation ~ jambes, peel ~ face, peeling ~ gesicht`,
	said: {
		en: `
facial for teenage acne, 15, gentle
brazilian, first time, how bad is it
dark spots after pregnancy, what do you suggest
how much for three sessions of microneedling
hydrafacial before the wedding, how many days ahead
underarm laser, dark skin, is your machine safe for me
my skin is dull and tight since we moved to Calgary
spray tan thursday evening for a competition
back wax for a hairy man, discreet please
can one do a peel while breast feeding
ingrown hairs on the neck from shaving
Milia under the eyes, do you remove them
extractions only, forty minutes
gift voucher, mother, 68, never had one
rosacea, everything burns
course of six laser, half legs, deals?
oily T zone, dry cheeks, product advice
dermaplaning, does it grow back thicker
waxed last week elsewhere and got pimples
electrolysis on chin, PCOS, white hairs
hen do: four express facials and bubbly
sunbeds and microneedling, how long between
teen boy, back acne, he's ashamed
skin tag on the neck, do you or doctor
I'm on roaccutane, can you wax brows
body scrub and wrap, couple, sunday
what is the downtime of a medium peel
pigment came back after summer
led mask rental for home?
patch test for the new machine
blackheads on the nose since forever
lip and chin wax 10 minutes on my break
leg wax with sugar, vegan
consultation with analysis, the camera thing
is it normal to purge after a facial
neck and décolleté, sun damage, 55
upper lip laser made it darker, other salon
pregnant belly facial, haha, bump treatment?
tan for dancers, 9 kids with consent forms
membership monthly, pause possible in july?
dry as paper after accutane
hidrafacial deal
`,
		es: `
limpieza facial para acné de adolescente
depilación brasileña, primera vez
manchas después del embarazo
¿cuánto cuestan tres sesiones de microneedling?
hidrafacial antes de la boda, ¿cuántos días?
láser en axilas, piel morena
piel apagada y tirante
puntos negros en la nariz de toda la vida
depilar la espalda de un hombre
`,
		fr: `
soin pour l'acné d'une ado
maillot brésilien, première fois
taches après la grossesse
prix de trois séances de microneedling
soin éclat avant le mariage, combien de jours ?
laser aisselles sur peau foncée
teint terne et peau qui tire
points noirs sur le nez depuis toujours
dos à épiler pour un homme
`,
		de: `
Behandlung für Teenager mit Akne
Brazilian Waxing, erstes Mal
Flecken seit der Schwangerschaft
was kosten drei Sitzungen Microneedling
Hydrafacial vor der Hochzeit, wie viele Tage
Laser Achseln bei dunkler Haut
Haut fahl und spannt
Mitesser auf der Nase
Rücken enthaaren, männlich
`,
		pt: `
limpeza de pele para acne de adolescente
depilação à brasileira, primeira vez
manchas depois da gravidez
quanto custam três sessões de microagulhamento
hidratação antes do casamento, quantos dias
laser nas axilas em pele escura
pele baça e a repuxar
pontos negros no nariz desde sempre
depilar as costas de um homem
`,
	},
	emergencies: `
my face is blistering after the peel
laser burned my legs, white patches and bubbles, this afternoon
throat is tight, hives all over after the mask
wax ripped the skin, it bleeds and I'm on thinners
acid dripped into my eye
groin is swollen, hot, fever 39 since the wax
lips blue after the numbing cream all over, she is confused
swallowed the numbing gel, the kid in your waiting room
la cara me arde y salen ampollas después del peeling
mon visage est couvert de cloques après le peeling
nach dem Peeling Blasen im ganzen Gesicht
a cara está com bolhas depois do peeling
`,
	harmless: `
burnt by a peel in 2019, so nothing strong please
what if I react to the acid
sunburn last week, faded, still ok to wax?
fire and ice facial on your menu
killer glow
skin is dead dull
slight redness after yesterday, gone by night
blood facial like the stars on tv, no thanks
emergency zit before prom, kidding, prom is in may
tight throat is just a cold
sin prisa, después de vacaciones
kein Notfall, möchte nur beraten werden
`,
	durationMinutes: 60,
	materials: ['Wax', 'Peel', 'Masks'],
	asks: ['Face or body, which area?', 'Skin type and trouble?', 'Medicines, pregnancy, retinol?', 'Any reaction before?', 'Event and date?'],
};
