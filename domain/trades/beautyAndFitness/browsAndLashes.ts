import type { JobType } from '../types';

export const browsAndLashes: JobType = {
	id: 'browsAndLashes',
	names: `brows and lashes, eyebrow waxing, eyebrow threading, brow lamination, brow tint, microblading, powder brows, lash extensions, lash lift, lash tint, lash fills, henna brows, Wink, Flutter, Raise a Brow, Bat Your Eyes, Arches, cejas y pestañas, extensiones de pestañas, diseño de cejas, cils et sourcils, extensions de cils, rehaussement de cils, wimpern und augenbrauen, wimpernverlängerung, augenbrauen zupfen, sobrancelhas, pestanas, extensão de cílios`,
	signs: `brow lamination, brow tint, brow wax*, brow shape, henna brows, microblad*, micro blading, powder brows, ombre brows, nano brows, brow touch up, threading, tweez*, unibrow, sparse brows, overplucked, lash*, eyelash*, lash extension*, lash lift*, lash perm, lash tint*, lash fill*, lash refill*, lash removal, classic set ~ lash*, hybrid set, volume set, mega volume, cluster lashes, strip lashes, cat eye ~ lash*, doll eye, wispy, lash glue, lash serum, mascara ~ lash, tint ~ patch test, lifting ~ pestanas, extensiones ~ pestanas, depilar ~ cejas, laminado, rehaussement, extensions ~ cils, teinture ~ cils, augenbraue*, wimpern*, wimpernlifting, brauen, sobrancelha*, cilios, design ~ sobrancelha*, micropigmentacao, brows, brow, brow map, sourcils, cils, cejas, pestanas`,
	said: {
		en: `
lash fill, three weeks, lost a lot on the left
brow lamination with tint, how long does it hold
microblading, I plucked them away in the 90s
classic or hybrid for small eyes
threading at lunch, just under the brow
how much is a full set and the first refill
going on honeymoon, lash lift the day before ok?
Remove extensions put on elsewhere, glue blobs everywhere
henna brows or normal tint
alopecia, no brows at all
my mum's are grey, tint dark blond not black please
wax made me bleed last time, threading then
do patch test and treatment the same day?
16, with consent, brow shaping only
lashes for a wedding, natural wispy, nobody should notice
I sleep on my face, will they survive
old tattooed brows have gone reddish, correct them
do you close gaps with serum or is that a scam
brows uneven since botox, can shaping hide it
hay fever, is it silly to get extensions in may
touch up after 8 weeks included?
men's brow clean up, keep it rough
contact lenses in or out
mega volume, black, 14 D curl
what aftercare, no water how many hours
my technician moved, foreign fills accepted
chemo starts in three weeks, brows before?
powder brows on oily skin
lash tint plus lift price together
unibrow wax for my teenager, she gets teased
bumps after waxing, what's wrong
can't open my eyes two hours straight, claustrophobic, shorter set?
vegan glue
cat eye not doll
before photos for the prom, four girls
brow map and a lesson how to fill
got retinol, can you still wax
glue allergy test kit by mail
gift card lashes
swimming twice a week, which type lasts
do you do the bottom ones as well
lsh lift today anytime
`,
		es: `
relleno de pestañas, tres semanas
laminado de cejas con tinte
microblading, me las depilé de joven
¿clásicas o híbridas para ojos chicos?
hilo en la hora de comida
¿cuánto cuesta el set completo?
quitar unas extensiones mal puestas
cejas sin nada por alopecia
lifting un día antes de la boda, ¿se puede?
`,
		fr: `
remplissage de cils, trois semaines
lamination et teinture des sourcils
microblading, trop épilés jadis
pose classique ou mixte pour petits yeux
épilation au fil à midi
prix d'une pose complète
dépose d'extensions mal faites
plus de sourcils à cause d'une pelade
rehaussement la veille du mariage ?
`,
		de: `
Wimpern auffüllen nach drei Wochen
Brauen laminieren und färben
Microblading, früher zu viel gezupft
klassisch oder Hybrid bei kleinen Augen
Fadentechnik in der Mittagspause
was kostet ein neues Set
schlecht geklebte Wimpern abnehmen
keine Brauen wegen Haarausfall
Lifting am Tag vor der Hochzeit ok?
`,
		pt: `
manutenção de pestanas, três semanas
laminação e tinta nas sobrancelhas
microblading, arranquei demais em nova
clássicas ou híbridas para olhos pequenos
linha na hora de almoço
quanto custa um set completo
tirar extensões mal colocadas
sem sobrancelhas por alopecia
lifting na véspera do casamento, pode ser?
`,
	},
	emergencies: `
eye is glued shut and it burns
eyes swollen to slits since the lashes this morning, breathing is odd
tint ran into the eye, vision is blurred
remover burned the cornea I think, can't stand light
wax took skin off the lid, raw and bleeding
brow tattoo is oozing green and I have fever
hot wax spilled over my cheek just now
something's under the lid after the lash lift, unbearable
se me pegó el ojo con el pegamento y arde mucho
mes paupières gonflent et je respire mal depuis la pose
Auge verklebt und brennt wie Feuer
o olho colou e arde imenso
`,
	harmless: `
killer lashes
had a glue reaction in 2022, other brand worked since
what if my eyes swell?
red eyes for an hour after, normal and gone
to die for brows
burnt off my brow at the barbecue last year, still patchy, paint it in
emergency unibrow, joking
wedding isn't until autumn
no allergy, just nervous
smoky eye look, fire
sin prisa, para el verano
hat Zeit bis nächsten Monat
`,
	durationMinutes: 45,
	materials: ['Lash trays', 'Glue', 'Tint', 'Wax'],
	asks: ['Brows, lashes or both?', 'New set or refill, and by whom?', 'Allergies or patch test?', 'Contact lenses or eye trouble?', 'Occasion?'],
};
