import type { JobType } from '../types';

export const contracts: JobType = {
	id: 'contracts',
	names: `contracts, contract law, contract drafting, contract review, commercial contracts, business law, corporate law, terms and conditions, ndas, partnership agreements, shareholder agreements, mergers and acquisitions, business sales, franchise agreements, contratos, derecho mercantil, redacción de contratos, contrats commerciaux, droit des affaires, rédaction de contrats, vertragsrecht, vertragsprüfung, gesellschaftsrecht, contratos comerciais, direito comercial, Paperwork, Fine Print, Deals, Sign Here, Small Print Check`,
	signs: `contract law*, contract draft*, draft ~ contract, draft ~ agreement, contract review*, review ~ contract, review ~ agreement, look over ~ contract, look over ~ agreement, agreement drawn up, contract drawn up, contract template, contract ~ clause, clause, clauses, nda, non disclosure, ndas, msa, sow ~ client, terms and conditions, t and cs, terms of service, terms of business, privacy policy, gdpr ~ policy, dpa ~ gdpr, partnership agreement, shareholder* agreement, founders agreement, heads of terms, letter of intent, joint venture, franchise agreement, franchise disclosure, distribution agreement, agency agreement, supply agreement, licensing agreement, saas agreement, service level agreement, sla ~ supplier, indemnit*, liability cap, limitation of liability, auto renew*, break clause ~ supplier, exclusivity, redline*, docusign, buy ~ business, sell ~ my business, asset purchase, share purchase, spa ~ signing, earn out, loan agreement, promissory note, personal guarantee, convertible note, safe note, influencer contract, consulting agreement, contrato mercantil, revisar ~ contrato, redactar ~ contrato, clausula*, pacto de socios, confidencialidad, compraventa ~ empresa, relire ~ contrat, rediger ~ contrat, contrat commercial, cgv, conditions generales, pacte dassocies, cession ~ fonds, vertrag ~ pruf*, vertrag ~ aufsetz*, agb, klausel*, vertragsentwurf, geheimhaltung*, gesellschaftervereinbarung, unternehmenskauf, rever ~ contrato, redigir ~ contrato, minuta ~ contrato, acordo parassocial, trespasse`,
	parts: `
contract review, contract drafting, agreements, paperwork: contract, review, draft, sign, clause, terms, agreement, redline, vendor, service agreement, nda, freelancer, landlord lease for shop, look over, before i sign, template, noncompete, indemnity, termination, consulting agreement, supplier, proof read, scope, exclusivity
partnerships, shareholder agreements, founders: partner, shareholder, founder, equity, buyout, vesting, split, operating agreement, fifty fifty, silent partner, cofounder
business sales, acquisitions, franchises, buying a business: buy a business, sell, asset purchase, due diligence, franchise, letter of intent, earnout, closing, disclosure, goodwill
terms and privacy, website terms, licensing, intellectual property: privacy policy, terms, license, gdpr, software, app, trademark, copyright, saas, data, cookies, royalties
commercial leases, business leases: lease, commercial, landlord, storefront, options, personal guarantee, rent increase, sublet, fit out
`,
	near: 'companyFormation litigationAndClaims',
	said: {
		en: `
need a contract looked over before I sign on friday
what do you charge to draft terms and conditions for a web shop
NDA, mutual, simple, this week
my business partner and me never wrote anything down, 6 years in
supplier wants to auto renew for three more years, can we get out
buying a dental practice from a retiring owner
Client won't sign our SOW because of the indemnity, help with wording
selling my cafe, buyer's lawyer sent 42 pages
what does "best endeavours" really oblige me to do
franchise agreement, 20 years, territory is tiny. Worth a lawyer?
template for freelancers we hire, photographers mostly
loaning my cousin 15 grand, want it on paper
gym chain here, membership terms need updating for the new consumer law
personal guarantee on a copier lease, is that normal
joint venture with a Danish firm
redline attached, comments by tomorrow noon would be ideal
Influencer deal: they want my content forever and everywhere
do you do fixed fees for contract reviews
shareholder agreement for four siblings who inherited a hotel
the MSA says New York law and we're in Leeds
privacy policy and cookie thing for an app
recording contract for my daughter (17), label gave us a week
earn out after selling: buyer is playing with the numbers
SaaS agreement, our first enterprise customer, 60 security questions attached
can a contract by whatsapp be binding
lease on equipment, 5 yr, no break, business is closing
write me a photography contract with a kill fee
consultancy agreement for a retired exec
exclusive distribution for Iberia, minimum quantities worry me
wedding venue wants our standard booking terms made watertight
assignment of contract when I move from sole trader to ltd
Investment round, convertible note, 250k
is a verbal ok from their ceo enough
construction subcontract, pay when paid clause
translate and check a Spanish distribution contract
late payment clause, how much interest may we put
We host events, need a waiver for axe throwing
option agreement for film rights to my novel
do both parties have to sign the same copy
contarct reviewed cheap, two pages
what's the difference between heads of terms and a contract
need your opinion on non-solicit in a supplier deal
`,
		es: `
necesito que revisen un contrato antes de firmarlo
¿cuánto cobran por redactar un contrato de servicios?
pacto de socios para tres hermanos
acuerdo de confidencialidad con un proveedor
quiero vender mi negocio y el comprador mandó un contrato largo
términos y condiciones para mi tienda en línea
cláusula de permanencia con la empresa de telefonía, ¿puedo salir?
contrato de franquicia, ¿me lo explican?
préstamo entre familiares por escrito
`,
		fr: `
relire un contrat avant signature vendredi
rédiger des CGV pour un site marchand
combien pour un accord de confidentialité
pacte d'associés entre quatre amis
cession de mon fonds de commerce
contrat de franchise de 60 pages, votre avis ?
sortir d'un contrat de photocopieur reconduit tout seul
prêt d'argent à mon frère, par écrit
contrat de distribution avec une société italienne
`,
		de: `
Vertrag vor der Unterschrift prüfen lassen
AGB für meinen Onlineshop
was kostet ein Geheimhaltungsvertrag
Gesellschaftervereinbarung für drei Gründer
ich möchte meinen Betrieb verkaufen
Kündigungsfrist beim Leasingvertrag übersehen, was geht noch
Franchisevertrag verständlich erklären
Darlehensvertrag unter Freunden
Lieferant besteht auf einer Haftungsklausel
`,
		pt: `
rever um contrato antes de assinar
quanto custa redigir um contrato de prestação de serviços
acordo de confidencialidade com um fornecedor
pacto entre sócios de um restaurante
trespasse de um café, tratam de tudo?
termos e condições para loja online
contrato de franquia com 20 anos, vale a pena?
quero sair de um contrato que renovou sozinho
empréstimo a um familiar por escrito
`,
	},
	emergencies: `
signing at 3 today and they slipped a new clause in an hour ago
option to buy expires at midnight, notice has to be served now
my partner is emptying the joint business account as we speak
Counterparty says sign within the hour or the deal is off, 2 million involved
supplier cut us off this morning, production stands, contract says 30 days notice
I signed something under pressure today and cooling off ends at midnight
ex contractor is selling our client list online right now, NDA breached
completion is at noon and the bank pulled the guarantee
auto renewal kicks in tonight, three years, 90k, need termination drafted
firmo en dos horas y han cambiado el contrato
l'offre expire à 18h et il manque la clause de garantie
Notartermin in einer Stunde und der Vertragsentwurf ist falsch
o prazo para denunciar o contrato acaba hoje à meia-noite
`,
	harmless: `
contract was signed last month, just file it
renewal isn't until next march
what happens if the other side breaches?
the deal fell through years ago, no bad blood
We'd like an emergency clause for pandemics in our bookings
no deadline, proofread when you can
could my partner empty the account in theory
Final Notice is the band's name on the contract
cooling-off period ended, I'm happy with it anyway
a supplier of a friend got cut off overnight, so let's add notice periods
sin prisa, aún estamos negociando
eilt nicht, Unterschrift erst im Herbst
`,
};
