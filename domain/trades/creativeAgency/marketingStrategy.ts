import type { JobType } from '../types';

export const marketingStrategy: JobType = {
	id: 'marketingStrategy',
	names: `marketing strategy, marketing plan, marketing consulting, fractional cmo, go to market, market research, customer research, positioning, growth strategy, campaign planning, public relations, pr, media planning, marketing coaching, Big Picture, Clear Plans, Growth, North Star, Next Steps, Where To, estrategia de marketing, plan de marketing, consultoría de marketing, stratégie marketing, plan de communication, marketingstrategie, marketingberatung, marketingkonzept, estratégia de marketing, plano de marketing, consultoria de marketing`,
	signs: `marketing plan, marketing strateg*, marketing budget, marketing audit, marketing consult*, fractional cmo, cmo, go to market, gtm, launch plan, market research, survey ~ customers, focus group*, customer interview*, buyer persona*, target audience, target group, positioning, value proposition, unique selling, competitor analysis, competitor research, customer journey, funnel*, growth plan, growth hack*, channel mix, media plan, media buy*, campaign idea*, campaign concept, pr agency, public relations, press ~ coverage, sponsorship*, trade marketing, referral program*, loyalty program*, pricing strateg*, kpi*, marketing dashboard, where ~ spend ~ marketing, nobody knows us, marketing workshop, marketing department, outsource* ~ marketing, estrategia ~ marketing, plan de marketing, publico objetivo, estudio de mercado, lanzamiento ~ producto, strategie marketing, plan de communication, etude de marche, public cible, relations presse, marketingplan, marketingkonzept, zielgruppe*, marktforschung, pressearbeit, estrategia de marketing, plano de marketing, publico alvo, pesquisa de mercado, lancamento ~ produto, user personas`,
	said: {
		en: `
we do a bit of everything and nothing works, where should we put the money
plan for the next twelve months, 60k to spend
launching a baby stroller in Germany, nobody there knows us
who actually are our customers, we've never asked them
fractional marketing head, one day a week
our sales team says the leads are rubbish and marketing says sales is lazy
half day workshop to sharpen what we stand for
is radio dead? local butcher asking
interview fifteen customers and tell us why they left
research: would people pay for refill detergent in small towns
new competitor with venture money next door, what now
investor wants a go to market on two pages
PR for the opening of a climbing hall
we're the best kept secret in bookkeeping, which is the problem
outsource all marketing, we are 20 people
price increase, how do we tell the regulars
sponsor the local football team or spend it online?
family hotel, too many guests in July and none in November
Marketing audit, second opinion about our agency
audience for an opera festival under 40
referral programme for dentists, what is allowed
kpi sheet with five numbers that matter
how would you charge for just thinking
loyalty scheme that isn't another plastic card
campaign idea against littering, city council
franchise with 12 owners who each do their own thing
bring a cheese brand into supermarkets
we tried linkedin, fairs, cold calls. tired.
my wife and I run a B&B, one hour of advice would do
crowdfunding plan
entering Quebec, what must be different
mystery shopping in our three shops
relaunch after the recall two years back
students don't apply any more, fewer every autumn
need a media plan, regional papers, buses, cinema
product names, prices, packages: too confusing, untangle
annual trade fair, is it worth 40 grand
coach our junior marketer every other week
ask 1,000 people in Ireland two questions
subscription boxes: churn is 11 percent monthly
rebuild trust after merger of two clinics
stratergy session, end of month?
`,
		es: `
no sabemos en qué gastar el presupuesto de marketing
plan para los próximos doce meses
vamos a lanzar un producto en otro país
¿quiénes son realmente nuestros clientes?
un director de marketing por horas
taller para definir en qué somos distintos
estudio de mercado para un detergente recargable
hotel lleno en julio y vacío en noviembre
segunda opinión sobre nuestra agencia
`,
		fr: `
où mettre notre budget, on s'éparpille
un plan sur douze mois
lancer une poussette en Allemagne
qui sont vraiment nos clients ?
une directrice marketing un jour par semaine
atelier de positionnement d'une demi-journée
étude de marché pour lessive en vrac
hôtel plein l'été, vide en novembre
un avis extérieur sur notre agence
`,
		de: `
wir machen von allem etwas und nichts bringt Kunden
Plan für die nächsten zwölf Monate
Markteintritt mit einem Kinderwagen
wer sind eigentlich unsere Kunden
Marketingleitung auf Zeit, ein Tag pro Woche
Workshop zur Positionierung
Marktforschung zu Nachfüllwaschmittel
Hotel im Juli voll, im November leer
Zweitmeinung zu unserer Agentur
`,
		pt: `
não sabemos onde gastar o orçamento de marketing
plano para os próximos doze meses
lançar um carrinho de bebé noutro país
quem são afinal os nossos clientes?
um diretor de marketing à hora
workshop de posicionamento
estudo de mercado para detergente a granel
hotel cheio em julho e vazio em novembro
segunda opinião sobre a nossa agência
`,
	},
	emergencies: `
tv crew at the gate about the poisoning, we need a statement in minutes
grant for the campaign must be filed by five today and the budget page is empty
rival leaked our launch, investors call, announcement has to move to this afternoon
our product made children ill, how do we warn buyers right now
the CEO said something awful on air an hour ago
press conference at three and the spokesman collapsed
stunt went wrong, people are hurt, cameras are here
board decides tonight at seven and the plan has the wrong numbers
hay periodistas en la puerta por una intoxicación, necesitamos una respuesta ya
conférence de presse dans deux heures et aucun argumentaire
Pressekonferenz in zwei Stunden und niemand weiß, was zu sagen ist
há jornalistas à porta e precisamos de um comunicado já
`,
	harmless: `
guerrilla campaign, fake fire, bad idea?
crisis plan for a zoo, workshop in March
what if the press finds out we raise prices
emergency shelter charity wants more donors
our sales crashed in 2020 and came back, now steady growth
explosive growth wanted, haha
burning through budget slowly, review next quarter
dead product line, revive or drop
shock campaign about drink driving
recall two years ago is closed, how to talk about it today
con calma, para el próximo año
keine akute Krise, nur Planung
`,
	durationMinutes: 60,
	materials: [],
	asks: ['What do you sell, to whom?', 'What has been tried?', 'What is the budget for the year?', 'What should be different in twelve months?'],
};
