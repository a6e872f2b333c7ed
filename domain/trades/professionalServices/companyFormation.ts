import type { JobType } from '../types';

export const companyFormation: JobType = {
	id: 'companyFormation',
	names: `company formation, business formation, incorporation, llc formation, company registration, limited company setup, start up advice, registered agent, company secretarial, nonprofit formation, sole trader registration, dissolution, business licences, creación de empresas, constitución de sociedades, alta de autónomo, création d'entreprise, immatriculation de société, firmengründung, gmbh gründung, gewerbeanmeldung, abertura de empresas, constituição de empresas, New Ventures, Start Up, Day One, Open for Business, Set Up Shop`,
	signs: `incorporat*, form ~ llc, set up ~ llc, llc formation, start ~ llc, articles of organization, articles of incorporation, operating agreement, registered agent, registered office, ein number, get an ein, s corp election, s corp, c corp, 501c3, nonprofit ~ start*, dba filing, fictitious name, companies house, confirmation statement, ltd company, limited company ~ set*, set up ~ company, start ~ company, register ~ company, register ~ business, sole trader ~ limited, sole trader ~ register*, sole proprietor ~ llc, psc register, company secretar*, dormant company, shelf company, strike off ~ company, dissolv* ~ company, dissolv* ~ llc, wind up ~ company, close ~ llc, company name ~ available, abn registration, asic, director id, shareholder split, issue shares, cap table, holding company, branch ~ foreign company, beneficial owner*, boi report, business licen*, annual report ~ llc, franchise tax ~ delaware, reinstat* ~ llc, certificate of good standing, constituir ~ sociedad, abrir ~ empresa, crear ~ empresa, alta de autonomo, darme de alta, sociedad limitada, creer ~ societe, creer ~ entreprise, sasu, eurl, immatricul*, kbis, statuts ~ societe, gmbh, ug ~ grund*, grundung, firma ~ grunden, handelsregister, gewerbe ~ anmeld*, abrir ~ atividade, empresa na hora, sociedade ~ quotas, abrir ~ mei, cnpj`,
	parts: `
new business, startups, company set up, starting up, llc, incorporation, business formation, business setup: llc, s corp, incorporate, start, new business, ein, register, name, partner, articles, sole proprietor, side business, home business, set up, delaware, operating agreement, quitting my job, where to begin, ltd, company, food truck, open a shop, directors, shares, bank account, which structure, launching, numbered, holding, professional corporation, etsy, first steps, dba
nonprofits, charities, 501c3: nonprofit, charity, 501, church, board, bylaws, exempt, donations, 1023, foundation, club, association, bylaw, booster
licenses, permits, compliance, registered agent, filings: license, permit, annual report, registered agent, filing, renewal, dissolved, good standing, foreign qualify, reinstated, secretary of state, address change, minutes, beneficial owner
closing a business, dissolution, changes: close, dissolve, wind up, remove a partner, buy out, change ownership, convert, strike off, split off
trademarks, intellectual property, patents, brands: trademark, patent, copyright, logo, name protection, infringement, invention, provisional, application, class, cease and desist, amazon brand
`,
	near: 'contracts taxReturns',
	said: {
		en: `
want to set up an LLC for my landscaping side hustle
ltd or sole trader, which is better at 45k profit
how fast can I have a company number
what do you charge all in, filing fees included
need an EIN and i'm not a US resident
three friends, one idea, how should we split shares
Companies House says our confirmation statement is overdue
do you act as registered agent in Wyoming
my LLC got dissolved by the state because I forgot the annual report
turning our band into a company lol but seriously
close down a dormant company please
is my name taken? it's for a bakery
S corp election, did we miss the window for this year
registered office address so my home isn't public
nonprofit for a dog shelter, 501c3 and the bylaws too
I buy houses with my dad, one LLC per house or a holding on top?
Director resigning, new one joining on the 1st
foreign company opening a branch here, what documents must be apostilled
got a partner with 50%, need an operating agreement before we fall out
business licence for a food truck
ABN and GST registration for a painter
adding my wife as shareholder, tax trouble?
delaware or home state
my accountant told me to go limited once over 50k
change of company name after a rebrand
certificate of good standing, the landlord asks for it
BOI report, do I still need that or not
what's the minimum share capital
can a 17 year old own a company
start up founder here, need cap table and founders agreement, no money yet
moving my corporation from California to Texas
bank won't open the account until it sees a share certificate
DBA filing for a nail salon
Does a freelancer translator need to register at all
we want a co-op with eleven members, odd i know
how do i get my brother off the company
strike off, and what about the 300 left in the bank
buying an off-the-shelf company with VAT number
set up company for nephew, he's shy, I ask for him
PSC register question, trust owns the shares
professional corporation for two doctors
incorporate asap so I can sign the lease in my firms name, next week latest
llc formaton cost texas
`,
		es: `
quiero abrir una LLC para mi negocio de limpieza
¿cuánto cuesta constituir una sociedad limitada?
darme de alta como autónomo, ¿por dónde empiezo?
necesito el EIN y no soy residente
somos tres socios, ¿cómo repartimos?
cerrar una empresa sin actividad
¿está libre el nombre de mi panadería?
autónomo o sociedad, ¿qué me conviene?
permiso del ayuntamiento para un food truck
`,
		fr: `
je veux créer une SASU, par où commencer
combien coûte l'immatriculation
EURL ou micro-entreprise, que choisir
rédaction de statuts pour trois associés
besoin d'un Kbis rapidement pour signer le bail
fermer une société sans activité
domiciliation d'entreprise chez vous ?
changer de gérant au registre
créer une association pour un refuge animalier
`,
		de: `
möchte eine GmbH gründen, zu zweit
UG oder GmbH, was raten Sie
was kostet die Gründung komplett
Gewerbe anmelden als Fotografin
Gesellschaftervertrag für drei Freunde
Geschäftsführerwechsel ins Handelsregister
ruhende Firma auflösen
Zweigniederlassung für eine ausländische Firma
Einzelunternehmen in GmbH umwandeln
`,
		pt: `
quero abrir uma empresa de limpezas
quanto custa criar uma sociedade por quotas
abrir atividade nas finanças, como faço
unipessoal ou recibos verdes?
somos três sócios e precisamos de um pacto
encerrar uma empresa parada
mudança de gerente no registo
queria abrir MEI e ter CNPJ
sede fiscal no vosso escritório é possível?
`,
	},
	emergencies: `
signing at 2 pm and the company must exist by then, registry rejected it this morning
Companies House strikes us off tomorrow and 90k sits in the account
our LLC shows as dissolved and closing on the building is in three hours
somebody filed themselves as director of my company last night and is at the bank
licence expires at midnight, inspectors come at six, we have 200 covers booked
Election form has to be postmarked today or we lose a whole year
co-founder just transferred all the shares to himself, help
bid submission closes at 5, need the good standing certificate immediately
served with a summons at an old registered address, answer is due today
cierran el registro hoy a las dos y sin la escritura perdemos el contrato
le tribunal radie notre société demain matin
heute ist Notartermin und die Vollmacht fehlt
alguém mudou o gerente da minha empresa no registo e está a levantar dinheiro
`,
	harmless: `
struck off in 2018, restored, all fine
no rush with the LLC, I start in the new year
what happens if a confirmation statement is late?
Startup Emergency Kit, is that download free
got the certificate yesterday, thanks
my cofounder and I get along, just want it on paper
if a partner wants out one day how does it work
the neighbour's company was hijacked, can ours be protected
dissolved it myself, need only the final paperwork
annual report isn't due until april
sin prisa, todavía estamos pensando el nombre
nichts Dringendes, erst mal Beratung
`,
};
