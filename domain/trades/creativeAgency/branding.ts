import type { JobType } from '../types';

export const branding: JobType = {
	id: 'branding',
	names: `branding, brand identity, logos, logo design, logos and brands, naming, rebranding, visual identity, brand strategy, style guides, identidad de marca, logotipos, identite visuelle, creation de logo, markenentwicklung, logodesign, corporate design, identidade visual, logotipos e marcas, Look and Feel, Faces for Firms, Names and Marks, First Impressions, Who You Are`,
	signs: `identity, style guide, brand guide*, brand book, name for ~ company, new name, tagline, slogan, typeface, color palette, colour palette, wordmark, monogram, emblem, crest, trademark ~ logo, vector file*, look and feel, looks dated, mascot, identidad, charte graphique, identite visuelle, nom de marque, erscheinungsbild, markenauftritt, firmenlogo, wortmarke, identidade visual, nome da marca, marca ~ logo, imagen ~ marca, branding, brand package, new brand, brand look, brand voice, sub brand`,
	parts: `
logos, logo design, marks: logo, mark, vector, redraw, icon, monogram, favicon, sketch, cleaner, modern, wordmark, emblem, only have a jpg, file
brand identity, rebranding, visual identity, look and feel: brand, rebrand, identity, colors, fonts, guidelines, refresh, look, style guide, dated, merger, consistent, whole package, from scratch, tired look
naming, strategy, messaging, positioning: name, naming, tagline, slogan, positioning, message, audience, story, differentiate, competitors, workshop, voice, pitch, values, stand for
`,
	near: 'graphicDesign',
	said: {
		en: `
starting a bakery, need a logo and a name maybe
our logo was drawn by my cousin in paint
two firms merged, need one look
lost the original files, only a jpg
refresh it without losing the old customers
guidelines so that the printer stops changing our blue
what does a brand package include
name ideas for a dog walking company
food truck, something bold
we look like everybody else in our field
icon for the app store
colours and fonts for a yoga studio
church crest modernised
you did our friends' distillery labels and we loved the mark
just a wordmark, simple
Mascot for a little league team
sub-brand for our training arm
anniversary version, 50 years
can you trademark search as well
our sign shop needs a vector
rebrand on a shoestring
family law firm, look less stuffy
how many drafts do we get
brand workshop with four partners
taglines
brewery, six beers that belong together
investor says we look cheap
tech startup, identity before the pitch in October
old name is too close to a competitor
museum, needs something timeless
coat of arms for a winery
presentation of three concepts
who owns the rights after
non profit for refugees, warm not sad
signage and vans later, first the look
new mayor wants a town logo
hotel with a story, we need it told
stationery comes after the logo right?
fix kerning in our wordmark, it bugs me
different logos for each of our clinics, one family
`,
		es: `
abro una panadería y necesito logo
el logo lo dibujó mi primo
se fusionaron dos empresas, queremos una sola imagen
perdimos los archivos originales
modernizarlo sin perder clientes
colores y tipografías para un estudio de yoga
¿qué incluye un paquete de marca?
ideas de nombre para mi negocio
`,
		fr: `
j'ouvre une boulangerie, il me faut un logo
notre logo a été fait par un cousin
fusion de deux sociétés, une seule identité
fichiers d'origine perdus
le moderniser sans tout changer
couleurs et polices pour un studio de yoga
que comprend une identité visuelle
des idées de nom
`,
		de: `
ich eröffne eine Bäckerei und brauche ein Logo
unser Logo hat ein Cousin gemalt
zwei Firmen fusionieren, ein Auftritt
Originaldateien sind weg
behutsam modernisieren
Farben und Schriften für ein Yogastudio
was gehört zum Corporate Design
Namensideen gesucht
`,
		pt: `
vou abrir uma padaria e preciso de logótipo
o nosso logo foi feito por um primo
duas empresas juntaram-se, uma só imagem
perdemos os ficheiros originais
modernizar sem perder clientes
cores e letras para um estúdio de yoga
o que inclui uma identidade
ideias de nome
`,
	},
	emergencies: `
the sign goes up today with the wrong name on it
cease and desist arrived, must drop the name by midnight
our logo turns out to contain a hate symbol, press is calling now
10,000 labels are on the press this minute with a spelling error
billboard across from the school shows the wrong phone number, a crisis line
trademark deadline is today at 5
conference starts tomorrow and we have no badge art at all
someone is impersonating our brand and taking payments right now
el letrero sale hoy con el nombre mal
l'enseigne part à la pose avec une faute
Frist fürs Markenamt ist heute
o letreiro vai hoje com o nome errado
`,
	harmless: `
fire brigade volunteer logo
explosive brand idea, love it
last name dispute settled years ago
what if someone copies it
emergency vet clinic, new look please
dangerously good cookies, that's the slogan
no deadline, take your time
shock value campaign? not us
sin prisa
ohne Eile
`,
};
