import type { JobType } from '../types';

export const conveyancing: JobType = {
	id: 'conveyancing',
	names: `conveyancing, conveyancer, real estate law, real estate attorney, property law, residential conveyancing, house purchase and sale, real estate closings, title and closing, remortgages, transfer of equity, lease extensions, commercial leases, compraventa de viviendas, derecho inmobiliario, escrituras, droit immobilier, achat immobilier, immobilienrecht, kaufvertrag immobilien, grundstücksrecht, direito imobiliário, compra e venda de casa, Keys in Hand, Buying and Selling, Moving House, Home Sweet Home, Closings`,
	signs: `conveyanc*, buying ~ house ~ solicitor, solicitor ~ house, solicitor ~ flat, solicitor ~ sale, offer accepted, house purchase, selling ~ house ~ lawyer, closing attorney, real estate attorney, real estate closing, closing date, house closing, close on ~ house, title search, title company, title insurance, clear title, quitclaim*, quit claim*, warranty deed, deed transfer, transfer ~ deed, title deeds, land registry, escrow, earnest money, purchase agreement ~ house, exchange contracts, exchange of contracts, completion date, completion ~ house, local searches, stamp duty, sdlt, freehold, leasehold*, lease extension*, extend ~ lease, ground rent, management pack, transfer of equity, add ~ to the deeds, take ~ name off the house, remortgage*, equity release solicitor, right of way, easement*, boundary ~ deed, party wall, restrictive covenant ~ house, new build ~ reservation, auction ~ legal pack, help to buy, shared ownership, commercial lease*, shop lease, heads of terms ~ lease, rent review, break clause ~ lease, assign ~ lease, section 32, settlement agent, zoning ~ purchase, hoa docs, fsbo, compraventa ~ casa, compraventa ~ piso, arras, nota simple, registro de la propiedad, compromis de vente, notaire, acte de vente, achat ~ appartement, bail commercial, hauskauf, wohnungskauf, kaufvertrag ~ haus, grundbuch*, notarvertrag, auflassung, grunderwerbsteuer, cpcv, contrato promessa, caderneta predial, imt, escritura, escrituras`,
	parts: `
buying and selling homes, closings, house and land, home purchase, real estate: buying, selling, house, condo, closing, deed, title, offer, attorney review, contract, deposit, mortgage, fsbo, seller, buyer, inspection, escrow, realtor, duplex, cottage, completion, exchange, flat, first home, privately, no agents, land registry, act for us, solicitor, new build, offer accepted, chain
title and deeds, transfers, adding a name, quitclaim: deed, title, add my wife, quitclaim, transfer, remove, lien, parents house, easement, joint, remortgage, equity, probate sale, transfer into trust
boundaries, land use, zoning, easements, neighbors: boundary, fence, survey, easement, zoning, variance, driveway, encroach, neighbor, lot, plot, adverse possession, access, trees over the line, right of way, feet over
commercial property, leases, landlords, developers: lease, commercial, landlord, tenant, building, develop, subdivide, shop, assign, freehold, service charge, parcel
refinance, mortgages: refinance, mortgage, lender, payoff, second charge, heloc
`,
	near: 'willsAndEstates litigationAndClaims',
	said: {
		en: `
offer accepted on a 3 bed semi, need a solicitor
how much for selling a leasehold flat, all fees in
closing on the 28th, who holds the earnest money
add my wife to the deed
buyer pulled out a week before exchange, are we owed anything
first time buyers, nervous, explain the steps please
quitclaim from my brother to me
Our seller says title has a lien from 1994
extend the lease on my flat, 71 years left
remortgage, bank's solicitor list includes you?
shop lease, ten years, landlord wants an upward only rent review
auction on thursday week, could you check the legal pack
what are searches and can I skip them as a cash buyer
neighbour's fence sits two feet on our side, discovered during survey
FSBO, no agents, just want a lawyer to write the purchase contract
taking my ex off the house title
buying in Spain from England, who do you work with
the chain is stuck on their solicitor not answering enquiries
stamp duty if I keep my old place as a rental
selling mum's bungalow under a power of attorney
management pack costs £480, is that a joke
When will you have a completion date for us, removal firm wants to know
new build, developer says use their lawyers, must I
do you do Saturday closings
right of way over our drive, not on any document
title insurance, do I really need an owner's policy
gifted deposit from parents in another country, what paperwork
buying a plot to build, septic and well and zoning
assignment of my salon lease to the girl who's taking over
Transfer of equity after the split, no money changing hands
help me understand ground rent doubling every 25 years
shared ownership staircasing to 100%
two friends buying together, 60/40, deed of trust?
warehouse purchase by our company, 1.4m, VAT opted
seller left junk and a broken boiler, completion was yesterday
land registry still shows the previous owner, 8 months on
is my conveyancing quote valid for 90 days
I live abroad, can I sign remotely
closing costs estimate for 415k in Georgia
do i need a lawyer to buy a mobile home
HOA docs, 300 pages, someone read them for me
conveyencing quote 2 bed terrace 210k
landlord selling the freehold to us five flats, right of first refusal notice
property fraud alert, can I put a restriction on my title
`,
		es: `
vamos a comprar un piso y necesitamos abogado
¿cuánto cuestan los gastos de escritura?
contrato de arras, ¿me lo revisan?
vender la casa de mi madre fallecida
quitar a mi ex de la escritura
la casa tiene una carga en el registro
compro desde el extranjero, ¿puedo firmar con poder?
alquiler de local comercial a diez años
cerramos el día 28, ¿quién guarda el depósito?
`,
		fr: `
on achète un appartement, compromis à relire
frais de notaire pour 240 000 euros
vendre la maison de ma mère
le vendeur s'est rétracté, quels recours
bail commercial pour une boulangerie
sortir mon ex de l'indivision
servitude de passage découverte après coup
achat d'un terrain à bâtir, clauses suspensives
signature à distance depuis le Canada, possible ?
`,
		de: `
Kaufvertrag für ein Haus prüfen
Was kosten Notar und Grundbuch bei 380.000
Wohnung verkaufen, die noch vermietet ist
Exfrau aus dem Grundbuch nehmen
Verkäufer ist abgesprungen
Wegerecht über unser Grundstück
Gewerbemietvertrag für ein Café
Neubau vom Bauträger, Raten und Fristen
Grundschuld löschen lassen
`,
		pt: `
vamos comprar casa e queríamos apoio de advogado
quanto custa a escritura e o registo
rever um contrato promessa antes do sinal
vender o apartamento da minha avó
tirar o ex-marido da escritura
o vendedor desistiu, tenho direito ao dobro?
arrendamento de loja por dez anos
a casa não tem licença de utilização
comprar estando emigrado, com procuração
`,
	},
	emergencies: `
closing is in two hours and the wire went to a fraudster's account
removal van is loaded outside, completion money hasn't arrived, sellers won't give keys
mortgage offer expires at midnight and we haven't exchanged
Email said your bank details changed, I've just sent 68,000
squatters moved into the house we complete on today
contingency deadline 5 pm today, inspection found the foundation cracked, want out
auction deposit of 30k due within the hour or we lose it
landlord changed the locks on our shop this morning, stock is inside
somebody is selling my house without me, viewing going on right now
hoy a las 12 firmamos y el vendedor dice que hay un embargo
signature à 15h et le notaire n'a pas les fonds
Notartermin heute Nachmittag und die Finanzierung ist geplatzt
escritura marcada para hoje e o banco não emitiu o cheque
`,
	harmless: `
sale fell through in spring, new buyer now, starting over
what happens if the money comes late on the day?
exchange isn't for a month at least
we completed on friday, thanks all
is wire fraud common with closings
Squatters' rights essay for my law class, any reading tips
Emergency exit must stay free says the shop lease, who fits the sign
nothing pressing, gathering quotes
a neighbour lost her deposit to scammers so please confirm bank details by phone
if the seller doesn't move out, what then
sin prisa, aún buscamos casa
es eilt nicht, wir schauen uns nur um
`,
};
