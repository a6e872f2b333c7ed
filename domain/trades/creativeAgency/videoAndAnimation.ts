import type { JobType } from '../types';

export const videoAndAnimation: JobType = {
	id: 'videoAndAnimation',
	names: `video, video production, videography, videographer, corporate video, promo videos, explainer videos, animation, motion graphics, video editing, wedding films, drone video, livestreams, podcast production, Action, Moving Pictures, Lights Camera, Clips, Reels and Films, vídeo corporativo, producción de vídeo, animación, production vidéo, vidéaste, montage vidéo, videoproduktion, imagefilm, erklärvideo, produção de vídeo, animação, edição de vídeo`,
	signs: `videograph*, video production, corporate video, promo video*, explainer*, explainer video, brand film, image film, testimonial video*, training video*, product video*, recruit* video, wedding film, wedding video, highlight reel, showreel, video edit*, edit ~ footage, footage, raw footage, rough cut, colour grad*, color grad*, subtitles, captions ~ video, voice over*, voiceover*, storyboard*, script ~ video, animat*, motion graphic*, 2d animation, 3d animation, whiteboard video, lower thirds, intro ~ youtube, youtube channel, livestream*, live stream*, multicam, teleprompter, green screen, b roll, drone footage, aerial video, gimbal, podcast edit*, tv spot, commercial ~ shoot, vertical video*, premiere pro, after effects, davinci, video corporativo, edicion de video, videografo*, animacion, grabar ~ evento, montage video, videaste*, captation, film institutionnel, sous titr*, videoproduktion, imagefilm*, erklarvideo*, erklarfilm*, videoschnitt, filmen ~ hochzeit, untertitel*, edicao de video, video institucional, filmagem*, filmar ~ casamento`,
	parts: `
company videos, promo videos, video production, films, moving pictures: video, promo, film, interview, testimonial, recruit, brand film, factory, about us, case study, crew, script, shoot, minute, fundraiser, tour, day in the life, ad spot, corporate, commercial, training video
event videos, weddings, livestreams: wedding film, event, livestream, conference, multicam, recital, funeral, hybrid, stage, stream, speeches, highlights, ceremony, church, concert
animation, explainers, motion graphics: explainer, animation, motion, logo intro, 2d, 3d, whiteboard, animated, character, seconds, loop, render
editing, reels, clips, subtitles, post production: edit, raw footage, subtitles, cut down, color, vertical, vhs, captions, shorts, trim, transfer tapes, gopro, youtube channel
podcasts, audio, voice overs: podcast, audio, microphone, voice over, episodes, mix, jingle, noise, studio, host
drone video, aerials, real estate video: drone, aerial, property, fly, roof, tour, land, golf
`,
	near: 'photography',
	said: {
		en: `
90 second explainer for our app, flat style, british voice
film our open day and cut it for the website
I've got 6 hours of footage from a hike and no patience
how much is a two minute company film, ballpark
testimonial clips with four customers, two towns
livestream a funeral for relatives in Australia
wedding film only, photos are booked elsewhere
our training videos need subtitles in Polish and Spanish
Animated logo, three seconds, with a sound
safety induction for a building site, must be under 5 min
youtube channel about tractors, looking for an editor who does two a week
conference with three cameras, slides on screen and a stream
shorts from our podcast, vertical, captions burned in
can you fly a drone over the golf course legally
recruitment video, nurses talking, no actors
kickstarter pitch, shooting in a workshop
convert 40 VHS tapes and cut the best bits
product demo of a coffee machine, close ups and steam
tv spot 15s, local station sends the specs
what do we have to prepare before a shooting day?
estate agent wants walk through films of luxury homes
3d animation of how our valve works inside
Christmas greeting from the whole staff, silly is fine
teleprompter for a nervous CEO
the agency gave us the film but not the project file, can you change one name in it
timelapse of a barn going up, six weeks
dance school recital, dvd AND link for parents
need music that won't be claimed on facebook
explain pensions to young people, cartoon
virtual event studio for half a day
course videos, eight lessons, talking head plus screen
voicemail: hi, we'd like a film about the brewery, something with heart, um, call me tuesdays
cut a 40 minute panel to 3
grading looks green on our monitors, is it us or the file
short doc about a village choir
charity appeal, pro bono rates?
one day shoot, how many clips come out of it
whiteboard animation of a legal process
can u film a gig in a dark club
vertical version of last year's spot
my dad's 80th, interview with him about his life
expaliner video, script is written
`,
		es: `
vídeo explicativo de noventa segundos para una app
grabar nuestra jornada de puertas abiertas
tengo seis horas de material y nadie que lo edite
¿cuánto cuesta un vídeo de empresa de dos minutos?
transmitir en vivo una ceremonia
animar el logo con sonido
subtítulos para vídeos de formación
testimonios de cuatro clientes
tomas con dron de un campo de golf
`,
		fr: `
vidéo explicative d'une minute trente
filmer nos portes ouvertes
six heures de rushes à monter
prix d'un film d'entreprise de deux minutes
retransmission en direct d'une conférence
animer notre logo
sous-titrer des vidéos de formation
témoignages de quatre clients à tourner
film de mariage seulement, photos déjà prévues
`,
		de: `
Erklärvideo von 90 Sekunden für eine App
Tag der offenen Tür filmen
sechs Stunden Material schneiden
was kostet ein Imagefilm ungefähr
Livestream einer Trauerfeier
Logo animieren mit Ton
Schulungsvideos untertiteln
vier Kundenstimmen aufnehmen
Drohnenflug über den Golfplatz
`,
		pt: `
vídeo explicativo de noventa segundos
filmar o nosso dia aberto
tenho seis horas de imagens por montar
quanto custa um vídeo institucional curto
transmitir uma cerimónia em direto
animação do logótipo
legendas para vídeos de formação
testemunhos de quatro clientes
imagens de drone de um campo de golfe
`,
	},
	emergencies: `
the livestream starts in 20 minutes and there is no picture
spot airs tonight at eight with the wrong phone number in it
our video shows a patient's name, it is live and has 9,000 views
the drone crashed into the crowd, someone is hurt
file for the cinema must be delivered by 6 pm and the export fails
funeral is streaming now and the family abroad hears nothing
the hard disk with the only footage clicks and won't mount, broadcast is tomorrow
embargoed film went public by mistake, take it off this minute
la transmisión empieza en veinte minutos y no hay sonido
le direct commence dans vingt minutes et il n'y a pas d'image
die Übertragung läuft gleich und wir haben kein Bild
a transmissão começa já e não há som
`,
	harmless: `
action film with explosions for a gaming client, script attached
fire drill training video, planned for autumn
we lost footage once in 2019, since then three backups
what if the stream drops in the middle of the ceremony
shoot em up game trailer
crash zoom, can you do those?
the car accident re-enactment for a museum
killer intro for my channel
dead air on the podcast should be cut, no hurry
emergency services recruitment film, tender due in spring
ya pasó el evento, solo falta editarlo
der Stream neulich lief am Ende doch, alles gut
`,
};
