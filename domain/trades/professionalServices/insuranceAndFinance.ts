import type { JobType } from '../types';

export const insuranceAndFinance: JobType = {
	id: 'insuranceAndFinance',
	names: `insurance and finance, insurance broker, insurance agent, financial advice, financial planning, mortgages, mortgage broker, pensions, retirement planning, life insurance, business insurance, investment advice, wealth management, seguros, corredor de seguros, hipotecas, asesor financiero, courtier en assurances, prêt immobilier, gestion de patrimoine, versicherungsmakler, finanzberatung, baufinanzierung, mediação de seguros, crédito habitação, Rainy Days, Covered, Nest Egg, Peace of Mind, Homes and Loans`,
	signs: `fixed rate ~ ends, home loan*, preapproval, pre approval, agreement in principle, decision in principle, refinanc*, heloc, equity release, interest only ~ mortgage, buy to let, va loan, down payment ~ house, credit score, insurance broker, insurance quote*, home insurance quote, homeowners policy, car insurance quote, auto insurance quote, landlord insurance, life insurance, term life, critical illness, income protection, disability insurance, health insurance ~ quote, medicare supplement, medicare advantage, medigap, long term care insurance, business insurance, general liability, public liability, professional indemnity, cyber insurance, certificate of insurance, coi, umbrella policy, premium ~ went up, premiums, renewal ~ premium, policy ~ lapsed, policy ~ cancel*, sr22, financial advis*, financial plan*, sipp, drawdown, annuity, 401k ~ rollover, rollover ira, roth, superannuation ~ advice, isa, index fund*, inheritance ~ invest, debt consolidation, business loan*, hipoteca*, seguro de vida, seguro ~ coche, jubilac*, plan de pensiones, invertir, pret immobilier, courtier, assurance vie, baufinanz*, altersvorsorge, lebensversicherung, berufsunfahig*, haftpflicht*, versicherungsmakler, credito habitacao, seguro de saude, reforma ~ ppr, ppr, investing, investments, invest ~ money, my pension, pension pot, old pension*, retire ~ at, mutuelle ~ famille`,
	said: {
		en: `
our fixed rate ends in november, what can you get us
how much could we borrow on 72k joint
first home, 5% down, credit score 641
want to stop working at 60, can I?
car insurance went up 48%, shop around for me
life cover for two parents, non smokers, 34 and 36
Three old pensions from jobs I hardly remember, put them in one place?
need a certificate of insurance for a job tomorrow week, general liability 1m
self employed two years, banks keep saying no
mother turns 65, medicare supplement or advantage
inherited 210,000 and terrified of doing something dumb
roofers, six of us, workers comp quote please
buy to let through a company, rates?
401k from my old employer, roll it over or leave it
my homeowners insurer dropped us due to wildfire risk
What do you earn on this, fee or commission
income protection for a freelance camera operator
refi at 5.9 worth it? paying 7.1
dog insurance? do you do that or just humans
landlord policy for a 4 plex, old knob and tube wiring
pension drawdown, 25% lump, tax please explain
cover for a wedding marquee business
expecting in may and have nothing in place, no will, no life policy, zero
heloc to fix the roof
teen driver added, the premium doubled lol
is my money safe if you go under
equity release for dad, he wants a new kitchen and to give some to the kids
bridging loan until our place sells
cyber insurance form asks about MFA, no clue
pre approval letter for this weekend's open houses would be great
SR22 needed in Ohio
divorced at 55, half a pension, what now
decline from one lender, does applying again hurt my score
nurse with public pension, want to buy extra years
claims history is clean, 9 years, find me cheaper professional indemnity
Roth or traditional, 29, single
travel insurance for a 78 yr old with a pacemaker
which fund for a child's education, 100 a month
restaurant insurance renewal june 1, liquor liability incl
building society said 4.5x income, are there others that go higher
stocks down, should i sell everything
disability insurance for a dentist, own occupation
morgage broker near me bad credit
debts on four cards, roll into one?
`,
		es: `
queremos una hipoteca para primera vivienda
¿cuánto nos prestarían con 3.200 al mes?
el seguro del coche me subió muchísimo
seguro de vida para los dos, tenemos un bebé
tengo dos planes de pensiones y quiero juntarlos
seguro de responsabilidad para mi empresa de pintura
heredé 80 mil y no sé dónde invertirlos
refinanciar la casa, ¿vale la pena?
soy autónomo y el banco me dice que no
`,
		fr: `
nous cherchons un prêt immobilier sur 25 ans
combien peut-on emprunter avec 4 000 net
mon assurance auto a augmenté de 30 %
assurance vie ou PER, que choisir
préparer ma retraite, j'ai 52 ans
décennale pour un artisan couvreur
renégocier mon crédit, ça vaut le coup ?
mutuelle pour une famille de cinq
héritage de 90 000 à placer
`,
		de: `
Baufinanzierung für ein Haus, 420.000
wie viel Kredit bekommen wir bei 4.800 netto
Zinsbindung läuft nächstes Jahr aus
Berufsunfähigkeit für einen Dachdecker
Altersvorsorge mit 30, was ist sinnvoll
Haftpflicht für meinen kleinen Betrieb
Autoversicherung ist teurer geworden, bitte vergleichen
geerbt und keine Ahnung, wohin mit dem Geld
Lebensversicherung kündigen oder behalten
`,
		pt: `
crédito habitação para a primeira casa
quanto nos emprestam com 2.400 líquidos
o seguro do carro subiu imenso
seguro de vida ligado ao crédito mais barato
reforma aos 62, consigo?
baixar o spread do empréstimo
seguro de acidentes de trabalho para quatro pedreiros
recebi uma herança e não sei onde investir
juntar créditos numa só prestação
`,
	},
	emergencies: `
closing at 2 pm and the lender just withdrew the loan
no insurance since midnight, police stopped our truck, need cover right now
someone is cashing out my retirement account as we speak
rate lock expires at 5 today and a document is missing
Policy lapses tonight and I go into surgery tomorrow
contractor won't let us on site this morning without the certificate
hurricane hits tomorrow and our policy shows cancelled, was it paid?
i gave my bank codes to a caller claiming to be your advisor, money is leaving
balloon payment due by midnight or they take the building
hoy firmo la hipoteca a la una y el banco se echó atrás
signature cet après-midi et l'assurance emprunteur manque
jemand räumt gerade mein Depot leer
a proposta do banco caduca hoje à meia-noite e falta um papel
`,
	harmless: `
house burned down in 2016, insurer paid, we've rebuilt since
rate lock is good for another 40 days
what happens to my pension if I die early?
no claim, just checking that flood is included
Emergency fund: how many months should I keep
hit by a hurricane? no, thank god, only shopping for a quote
policy number attached, fire and theft, for your records
Could somebody drain my account if they had my policy number
the mortgage got approved, champagne! thanks
neighbour's claim was refused so I'd like mine reviewed
sin prisa, solo quiero comparar
noch kein Haus gefunden, nur mal rechnen
`,
	durationMinutes: 60,
	materials: ['Fact find', 'Quote comparison', 'Application forms'],
	asks: ['Insurance, mortgage, pension or investing?', 'When does the policy or rate end?', 'Income and household?', 'Any claims or credit problems?', 'By when do you need it?'],
};
