import type { JobType } from '../types';

export const floristAndDecor: JobType = {
	id: 'floristAndDecor',
	names: `florist, flowers, wedding flowers, event decor, floral design, bouquets, flower arrangements, centrepieces, funeral flowers, balloon decor, event styling, flower delivery, flower subscriptions, Petals, Stems, Bloom, Pretty Tables, Balloons and Bows, Wild and Wonderful, florería, arreglos florales, decoración de eventos, fleuriste, décoration florale, décoration d'événements, florist und deko, hochzeitsfloristik, blumenschmuck, florista, arranjos florais, decoração de festas`,
	signs: `flower*, bouquet*, posy, boutonniere*, buttonhole*, corsage*, flower crown*, flower girl, floral, centrepiece*, centerpiece*, arch ~ flowers, arbor ~ flowers, flower wall, hanging installation ~ flowers, garland*, eucalyptus, peonies, hydrangea*, orchids ~ table, tulips ~ vase, ranunculus, dahlias, pampas, dried flowers, wreath*, casket spray, coffin spray, sympathy flowers, funeral flowers, sheaf, vases ~ hire, vase*, candelabra*, candles ~ tables, table decor, table styling, tablescape, event styl*, decorate ~ hall, decorate ~ venue, decor ~ party, draping ~ ceiling, backdrop ~ flowers, balloon arch, balloon garland, helium, moss wall, christmas decorations ~ office, church flowers, pew ends, petals, flores, arreglo floral, arreglo* ~ mesa, floreria, corona ~ funebre, globos, decoracion ~ salon, fleurs, fleuriste*, centre de table, couronne ~ deuil, gerbe*, ballons ~ arche, blumen, brautstrauss, tischdeko, trauerkranz, kranz, gesteck*, floristin, luftballon*, ballonbogen, ramo de noiva, florista, centro de mesa, coroa ~ funeral, baloes, decoracao ~ festa, roses ~ bouquet, dozen roses, balloon ~ decor*, balloons ~ blue, ramo ~ novia, ramo ~ aniversario, ramo de flores`,
	said: {
		en: `
bridal bouquet, four bridesmaids, six buttonholes, June
are peonies around in late september
funeral on wednesday, casket spray in yellows, he grew sunflowers
balloon arch for a shop opening, blue and copper
how much are centrepieces for twelve tables, low ones
arch of greenery we can reuse at the reception
weekly flowers for a hotel lobby
my wedding colours are terracotta and sage
no lilies please, cats and a migraine
wreaths for the front doors of our 8 shops
Last minute anniversary bouquet, can I collect at 5
church pew ends, ten each side
bring your own vases or yours?
flower crown workshop for a hen do
table decor for a gala, 40 tables, candles allowed?
bride allergic to pollen, silk or dried
hospital doesn't allow potted plants, what works
christmas tree and garlands for a bank hall
corsage for prom, dress is champagne
grave planting twice a year, we live abroad
draping to hide an ugly ceiling
is it cheaper if we come with local stems from mum's garden
baby's name in balloons
send condolence flowers to st joseph's by eleven tomorrow
seasonal only, no foam
instagram wall with neon sign and faux roses
who takes it all down at midnight
preserve my bouquet in a frame
100 single tulips with tags, women's day
mandap decor, marigolds, two days
restaurant wants dried bunches from the beams
teacher's thank you posy under 20
photo styling, one bowl of ranunculus
helium shortage, are numbers still possible
ribbons on the wedding car
petals for the aisle, compostable
baptism font decoration, white, tiny
arrange what the supermarket sells? budget is 80, sorry
delivery in Dublin on the 3rd, sender abroad
garland for a staircase, 9 m
my mum's coffin, wild meadow style
bouqet for tmrw
`,
		es: `
ramo de novia y seis botonieres para junio
¿hay peonías en septiembre?
corona para un funeral el miércoles
arco de globos para una inauguración
centros para doce mesas, bajos
flores semanales para un hotel
sin lirios, tenemos gatos
¿lo desmontan ustedes a medianoche?
ramo de aniversario, paso a las cinco
`,
		fr: `
bouquet de mariée et six boutonnières pour juin
des pivoines fin septembre ?
gerbe pour des obsèques mercredi
arche de ballons pour une ouverture
centres bas pour douze tables
fleurs chaque semaine pour un hôtel
pas de lys, nous avons des chats
vous démontez à minuit ?
un bouquet d'anniversaire à prendre à dix-sept heures
`,
		de: `
Brautstrauß und sechs Anstecker für Juni
gibt es Ende September Pfingstrosen
Kranz für eine Beerdigung am Mittwoch
Ballonbogen für eine Eröffnung
niedriger Tischschmuck für zwölf Tische
wöchentlich Blumen fürs Hotel
keine Lilien wegen der Katzen
bauen Sie nachts ab
Strauß zum Jahrestag, hole um fünf
`,
		pt: `
ramo de noiva e seis botões de lapela
há peónias em setembro?
coroa para um funeral na quarta
arco de balões para uma inauguração
centros baixos para doze mesas
flores todas as semanas para um hotel
sem lírios, temos gatos
desmontam à meia-noite?
ramo de aniversário, passo às cinco
`,
	},
	emergencies: `
bride leaves for church in half an hour, no bouquet
flower arch is toppling onto the guests
funeral is at two and the wreath has the wrong name on the ribbon
candles caught the dried flowers, table is burning
my cat ate the lilies you delivered
flower girl stuffed berries from the wreath in her mouth and is vomiting
helium bottle fell and shot across the room, someone's hurt
all our wedding flowers are frozen black this morning, wedding today at 1
la boda es en media hora y no llega el ramo
la cérémonie commence et le bouquet n'est pas là
Trauung gleich und der Brautstrauß fehlt
a noiva sai daqui a meia hora e não há ramo
`,
	harmless: `
flame coloured tulips
funeral was beautiful, thank you, now monthly grave flowers
are lilies poisonous for cats?
drop dead gorgeous wedding last week on your page, we want that
what if the peonies die in the heat
bleeding hearts, the plant, do you get them
fire resistant moss for an office wall
burnt orange is the theme
exploding balloon with confetti inside, cute
dead flowers on purpose, gothic look
nada urgente, la boda es en otoño
hat Zeit, erst im Advent
`,
	durationMinutes: 60,
	materials: ['Flowers', 'Vases', 'Ribbon', 'Balloons'],
	asks: ['Occasion and date?', 'Colours, likes and dislikes?', 'How many tables or bouquets?', 'Delivered where and when?', 'Budget?'],
};
