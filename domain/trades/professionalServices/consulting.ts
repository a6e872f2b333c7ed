import type { JobType } from '../types';

export const consulting: JobType = {
	id: 'consulting',
	names: `consulting, business consulting, management consulting, strategy, hr consulting, operations consulting, business plans, marketing strategy, process improvement, change management, business coaching, recruitment advice, project management, lean, grant writing, turnaround, consultoría, consultoría de empresas, conseil en gestion, conseil aux entreprises, accompagnement, unternehmensberatung, strategieberatung, consultoria de gestão, Fresh Eyes, Sounding Board, Think Bigger, Next Level, Straight Talk`,
	signs: `consultant*, management consult*, business consult*, business plan*, business coach*, executive coach*, strategic plan*, strategy workshop, offsite facilitat*, facilitator, swot, kpis, okrs, scorecard*, go to market, market entry, market research, feasibility study, pricing strategy, profitab*, turnaround, restructur*, cost cutting, reduce ~ overhead*, process improve*, process map*, six sigma, kaizen, sops, standard operating, erp selection, vendor selection, supply chain, procurement ~ review, inventory turns, operations ~ manager ~ fractional, fractional coo, project manage*, change management, org chart, organisation* design, hr consult*, hr audit, hr policies, job descriptions, staff turnover, high turnover, retention ~ staff, employee survey, engagement survey, performance review*, pay bands, leadership training, recruitment process, succession plan* ~ business, grant writ*, pitch deck, investor ready, iso 9001, iso certif*, esg report*, franchis* my business, scale ~ business, consultoria, plan de negocio, clima laboral, organigrama, rotacion ~ personal, conseil ~ entreprise*, business plan, strategie, turnover ~ personnel, organisation ~ interne, unternehmensberat*, geschaftsplan, businessplan, strategie*, prozessoptimier*, fluktuation, fuhrungskraft*, umstrukturier*, plano de negocio*, estrategia ~ empresa, rotatividade, processos internos, lean manufacturing, business strategy, plan daffaires`,
	parts: `
strategy, business plans, growth, coaching, business advice: plan, strategy, growth, stuck, pricing, loan, market, investor, expand, goals, mentor, coach, owner, second location, exit, grow, scale, vision, business plan, franchise
operations, process, systems, efficiency: process, workflow, efficiency, chaos, inventory, software, sop, lean, bottleneck, scheduling, waste, erp, supply, orders late, procurement
hr, people, hiring, handbooks, teams, recruitment: hiring, handbook, turnover, training, policy, culture, reviews, team, manager, hr, recruit, leadership, performance, compliance, job descriptions, conflict, salary bands, offsite
turnaround, cash, exit, selling a business, succession, valuation: losing money, turnaround, sell, value, succession, buyer, valuation, retire, broker, due diligence, family business
grants, funding, tenders: grant, funding, tender, proposal, application, rfp, bid, subsidy
`,
	near: 'bookkeeping',
	said: {
		en: `
we've grown from 8 to 35 people and it's chaos
need a business plan for a bank loan
staff turnover is through the roof, 60% a year
what do you charge per day
profits are flat though sales are up 20
looking for a facilitator for a two day leadership offsite
want to know if my prices are too low
Production waits for parts half the time, can someone look at our flow
HR policies from scratch, 22 employees
my dad wants to hand me the firm in 3 years and won't talk about it
Should we open a second location or do delivery first?
ISO 9001, tender requires it, how long does it take
I work 80 hours a week and can't get out of the day to day
help choose an ERP, had three demos, all sound the same
pitch deck, seed round, could you tear it apart
org chart on one page, who reports to whom
grant writing for a community theatre
our two departments hate each other
Fractional COO one day a week, do you do that
exit in five years, where do I add value now
warehouse layout, pickers walk 12 km a shift
salary bands, everyone found out what everyone earns
market entry into Poland, frozen desserts
restaurant bleeding money since spring, food cost 41 percent
employee survey plus somebody to read it honestly
are you the right people for a family winery
SOPs for a cleaning company so I can franchise
lost our biggest client, 40% of revenue, need a plan
Coaching for a new manager, twelve sessions, remote
project manager for an office move, 120 desks
performance reviews nobody fills in
KPIs dashboard for a medical group
merger of two charities, culture stuff
proposal please: procurement review, budget around 25k
succession plan, founder is 71
we tried consultants before and got a fat binder, how are you different
recruitment takes us five months per engineer
training day on difficult conversations
is this tax deductible? the coaching I mean
lean workshop at a dental lab, 14 people
need someone neutral to tell my partner the cafe isn't working
swot for a b&b lol do i need one
consulting for small biz free first call?
do you sign NDAs
`,
		es: `
necesito un plan de negocio para el banco
mucha rotación de personal, ¿nos ayudan?
vendemos más pero ganamos lo mismo
¿cuánto cobran por día de consultoría?
queremos abrir otra sucursal
ordenar los procesos de una fábrica de muebles
manual de recursos humanos para 20 empleados
empresa familiar, el relevo no avanza
buscamos alguien que facilite una jornada de estrategia
`,
		fr: `
business plan pour un prêt bancaire
trop de turnover dans l'équipe
quel est votre tarif journalier
chiffre d'affaires en hausse mais pas de marge
animer un séminaire de direction sur deux jours
reprise d'une entreprise familiale
mettre en place des entretiens annuels
organisation d'atelier, on perd un temps fou
certification ISO 9001 pour un appel d'offres
`,
		de: `
Businessplan für die Bank gesucht
hohe Fluktuation im Team
Tagessatz und freie Termine?
Umsatz steigt, Gewinn nicht
Strategieworkshop für die Geschäftsleitung moderieren
Nachfolge im Familienbetrieb
Abläufe in der Werkstatt verbessern
ISO-9001-Zertifizierung begleiten
Führungskräfte coachen, drei Teamleiter
`,
		pt: `
plano de negócios para pedir financiamento
muita rotatividade de pessoal
quanto cobram por dia
vendemos mais e o lucro não sobe
queremos abrir uma segunda loja
melhorar os processos de uma fábrica
sucessão numa empresa familiar
facilitador para um retiro de direção
manual interno e avaliação de desempenho
`,
	},
	emergencies: `
bank pulls the credit line at 5 today unless we show a rescue plan
half the staff walked out this morning, doors open at noon
bid has to be submitted before midnight and our writer quit
CEO collapsed and the board meets in two hours with no plan B
our product is being recalled right now, press is calling, nobody to speak
Grant portal closes in three hours, budget section is empty
biggest customer gave us until tonight to fix deliveries or they leave
payroll can't be met tomorrow, we have to decide today who stays
strike started, trucks blocked at the gate, food spoiling
el banco nos corta la línea hoy si no presentamos un plan
le dossier de subvention ferme ce soir à minuit, rien n'est prêt
heute 18 Uhr Abgabe der Ausschreibung und der Berater ist weg
o prazo da candidatura acaba hoje e falta o plano financeiro
`,
	harmless: `
near bankruptcy in 2009, strong now, thinking about growth
what would you do in a crisis? we're updating our continuity plan
no pressure, just exploring
Fire Drill Strategy is a book I liked, do you use it
tender's due in eleven weeks
a competitor had a walkout, we'd like to prevent that
Emergency succession plan, one page, whenever you have time
crisis averted, client stayed, now the long term fix please
bank is happy with us
if the founder fell ill, who decides? want that on paper this year
sin prisa, es para el próximo año
rien d'urgent, une première prise de contact
`,
};
