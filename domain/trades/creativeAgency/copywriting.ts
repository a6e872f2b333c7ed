import type { JobType } from '../types';

export const copywriting: JobType = {
	id: 'copywriting',
	names: `copywriting, copywriter, content writing, web copy, website texts, blog writing, translations, translation services, editing, proofreading, ghostwriting, speechwriting, product descriptions, press releases, Words, Wordsmiths, Well Said, Red Pen, In Other Words, redacción, traducciones, corrección de textos, rédaction, traduction, relecture, texte, texterei, lektorat, übersetzungen, redação, tradução, revisão de textos`,
	signs: `copywrit*, copy writer*, web copy, website text*, texts ~ website, blog post*, blog article*, articles ~ month, ghostwrit*, speechwrit*, speech ~ wedding, press release*, product description*, tagline ~ words, tone of voice, proofread*, proof read*, copyedit*, copy edit*, edit ~ manuscript, manuscript, line edit, typos ~ text, grammar, translat*, certified translation*, sworn translat*, interpreter*, localis*, localiz*, transcri*, per word, word count, white paper ~ written, case stud*, newsletter text, cv ~ rewrite, cover letter ~ write, resume writ*, user manual ~ written, plain english, plain language, chatgpt ~ text*, redaccion, redactar, redactor*, traduc*, traduccion jurada, correccion ~ textos, articulos ~ blog, redaction, redacteur*, redactrice, traducteur*, traduction assermentee, relecture, texter*, texte ~ webseite, lektorat, korrektorat, ubersetz*, beglaubigte ubersetzung, pressemitteilung, textos ~ site, tradu*, revisao ~ texto*, comunicado de imprensa, relire ~ these, relire ~ texte`,
	parts: `
web copy, copywriting, website texts: website text, about page, copy, tone, headlines, landing page, rewrite, product description, service pages, stiff, sounds like us, write for us, words, home page, bio
blogs, articles, newsletters, content, emails: blog, article, newsletter, email sequence, monthly, ghostwrite, case study, white paper, linkedin posts, drip, thought leadership, welcome series, mailchimp, campaign
editing, proofreading, translation, red pen: proofread, edit, grammar, translate, spanish, book, manuscript, report, thesis, german, subtitles, localize, typos, commas, native speaker, french, certified
speeches, press, books, scripts: speech, press release, script, wedding toast, memoir, obituary, award, media, book, radio, eulogy, keynote, story of my life
grants, proposals, resumes, tenders: grant, proposal, bid, application, resume, cover letter, tender, rfp
`,
	near: 'socialMedia searchRankings',
	said: {
		en: `
texts for a seven page website, we do funerals, please not too solemn
birth certificate Spanish to English, certified, immigration wants it
2 blog articles a month about beekeeping
could somebody fix our english, we are a danish company
what do you charge per word for medical German
proofread a 300 page thesis by the 20th
300 product descriptions, tools, keep it dry
I have to give a best man's speech and I'm terrified
press release about our new chief executive
rewrite my cv, I've been a chef for 20 years and want an office job
our about us page is all I, I, I
contract in Portuguese, two parties sign next week, needs a sworn translator
newsletter text, short, with wit
subtitles translated into Arabic, 14 minutes
novel, 92k words, developmental edit first
chatgpt wrote everything and clients notice
user manual for a forklift in plain language
speech for the mayor at the fair, eight minutes
grant application reads like porridge, cut to 1,500 words
letters to donors that don't beg
do you know anything about insulation? we need someone technical
interview me and make a book out of my life
menu translated to Japanese and checked by a native
case studies from four happy customers, you'd phone them
tone of voice guide so that twelve people write like one
transcribe board meetings, two hours each month
real estate blurbs, sixty words each, up to ten a week
naming the chapters and back cover blurb of a cookbook
FAQ for a clinic, people keep calling with the same questions
obituary for my father, I have notes
Letter to parents about lice, kind but clear
edit our annual report, tracked changes please
museum wall texts, max 80 words, two languages
apostille too or only the translation
radio spot 20 seconds, must rhyme
eulogy in welsh
captions and buttons of an app, german runs too long everywhere
Policy handbook, legalese to human
blog hasn't been touched in 3 years, what now
scientific paper, reviewer says language must be polished
love letter, is that weird to ask
ghost writter for linkedin articles
`,
		es: `
textos para una web de siete páginas
traducción jurada de un acta de nacimiento
dos artículos al mes para el blog
corregir una tesis de trescientas páginas
¿cuánto cobran por palabra?
descripciones para trescientos productos
discurso para una boda, ocho minutos
nota de prensa por la apertura de la tienda
que alguien revise nuestro inglés
`,
		fr: `
textes pour un site de sept pages
traduction assermentée d'un acte de naissance
deux articles de blog par mois
relecture d'une thèse de 300 pages
votre prix au mot ?
fiches pour trois cents produits
un discours de mariage, je sèche
communiqué de presse pour une ouverture
réécrire mon CV de cuisinier
`,
		de: `
Texte für eine Webseite mit sieben Seiten
beglaubigte Übersetzung einer Geburtsurkunde
zwei Blogartikel im Monat
Doktorarbeit Korrektur lesen
was kostet das Wort bei medizinischen Texten
dreihundert Produkttexte
Hochzeitsrede schreiben lassen
Pressemitteilung zur Eröffnung
Bedienungsanleitung in einfacher Sprache
`,
		pt: `
textos para um site de sete páginas
tradução certificada de uma certidão de nascimento
dois artigos por mês para o blogue
rever uma tese de trezentas páginas
qual é o preço por palavra?
descrições para trezentos produtos
discurso de casamento, estou nervoso
comunicado de imprensa da abertura
reescrever o meu currículo
`,
	},
	emergencies: `
visa interview tomorrow at 8 and the translation isn't certified
tender closes at noon today and section four still needs writing
press release went out with the wrong profit figure, markets are open
hospital needs someone who speaks Tigrinya now, the surgeon waits
dosage in the leaflet was translated as 50 instead of 5, patients have it
court hearing in an hour and the interpreter hasn't come
I stand on the stage at six and have no speech
article names a minor victim, it's online, help us reword at once
grant portal shuts at midnight and they want an English summary
la audiencia es hoy y falta la traducción jurada
le dossier se clôture à midi et le texte n'est pas relu
heute 24 Uhr ist Abgabe und das Lektorat fehlt noch
o prazo acaba hoje à meia-noite e falta a tradução
`,
	harmless: `
fire safety instructions to be translated, whenever
thriller manuscript, lots of blood in chapter one
what happens if the embassy rejects the translation
deadline was last week and we made it, now the next text
emergency phrases for a travel guide, twelve languages
write about burst pipes for a plumber's blog
killer headline wanted
crash survivor's memoir, editor needed
no rush, the book comes out in two years
our old translator died, so looking for somebody new
sin urgencia, es un blog
hat Zeit bis Ostern
`,
};
