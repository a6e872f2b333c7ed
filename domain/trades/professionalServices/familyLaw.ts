import type { JobType } from '../types';

export const familyLaw: JobType = {
	id: 'familyLaw',
	names: `family law, family lawyer, divorce, divorce lawyer, separation agreements, child custody, child arrangements, child support, spousal support, alimony, prenuptial agreements, adoption, paternity, restraining orders, family mediation, divorcios, derecho de familia, custodia de hijos, droit de la famille, divorce et garde d'enfants, familienrecht, scheidung, sorgerecht, direito da família, divórcios, Splitting Up, Kids First, Amicable Endings, New Chapters, Family Matters`,
	signs: `family lawyer, family court, divorc*, separat* ~ husband, separat* ~ wife, legal separation, separation agreement, split ~ husband, split ~ wife, my ex, ex wife, ex husband, ex partner, custody, joint custody, child arrangement*, residence order, visitation, parenting plan, parenting time, contact ~ children ~ court, child support, child maintenance, arrears ~ child, alimony, spousal support, spousal maintenance, prenup*, postnup*, prenuptial, financial order, consent order, form e, decree absolute, conditional order, annulment, cafcass, guardian ad litem, mediation ~ ex, miam, stepparent*, step parent*, paternity, dna test ~ father, grandparent* ~ see, relocat* ~ kids, move away ~ kids, restraining order*, protective order, non molestation, occupation order, domestic violence, domestic abuse, cps, social services ~ kids, surrogacy, name change ~ child, civil partnership ~ end, pension ~ divorc*, divorcio, divorciar*, custodia, pension alimenticia, manutencion, regimen de visitas, orden de alejamiento, divorcer, garde alternee, garde ~ enfants, pension alimentaire, droit de visite, scheidung*, sorgerecht, unterhalt, umgangsrecht, trennungsjahr, ehevertrag, zugewinn, divorciar, guarda partilhada, guarda ~ filhos, pensao de alimentos, responsabilidades parentais, regulacao ~ poder, adopting ~ child, adoption ~ child, stepchild`,
	parts: `
divorce, separation, parting ways, splitting up: divorce, separated, husband, wife, moved out, papers served, uncontested, settlement, split, adultery, assets, house, pension, file, annul, legal separation, twenty years married, mediation, hiding money, signed nothing
custody, children, parenting, visitation: custody, kids, visitation, parenting plan, weekends, moving away, school, see my son, father, mother, ex, grandparents, relocation, schedule, abroad, passport, supervised, taken the children, without my consent, guardian ad litem
child support, alimony, maintenance, enforcement: support, alimony, arrears, modify, stopped paying, income, spousal, wage garnish, lost my job, college costs
adoption, guardianship, paternity, surrogacy: adopt, stepson, paternity, dna, guardianship, foster, birth father, surrogate
protection orders, domestic violence: restraining order, abuse, threatens, violence, protective order, scared, stalking, hit me
prenups, cohabitation, marriage agreements: prenup, agreement, before the wedding, living together, postnup, unmarried
`,
	near: 'willsAndEstates',
	said: {
		en: `
I want a divorce, where do I start
my ex won't return the kids on sundays
how much is an uncontested divorce, no children, no house
separated two years, he's in another country, can I still file
prenup before a july wedding
custody of a 4 year old, we never married
she wants to move to Scotland with our daughter
child support hasn't been paid since november, about 5,400 behind
Served with divorce papers at work, mortifying, 21 days to answer
is it true you don't give legal aid any more for divorce
grandparents here, can't see our grandson since the split
change my child's last name to mine
stepdad wants to adopt, bio father agrees
what happens with the house if it's only in his name
pension sharing, I gave up my career for 20 yrs
need a lawyer at the hearing on the 17th, parenting time
we agree on everything, just need the paperwork done
husband hides money, cash business
my wife drinks and I don't want the baby in the car with her
Mediation, do both have to come, can it be by zoom
paternity test, he denies it's his
marriage lasted eleven weeks. annulment?
restraining order ran out, how do I renew
who keeps the dog
prenup signed the night before the wedding, worth anything
CPS closed the case but my ex uses it in court
i'm a father and feel like courts only listen to mums
consent order for the finances, we sold the flat already
international surrogacy, baby due in february
my teenager (15) wants to live with me, does she get a say
Alimony for life seems mad after 6 years of marriage, can it be changed
Would like to adopt from foster care
common law wife, is that a thing
temporary orders, what are those
he says if I leave I'll get nothing
do you do collaborative law
fifty fifty schedule with shift work
lost my job and cant keep up the payments to my ex
i moved out last night, what should I not do now
divorce for a green card holder, does it hurt my status
consultation fee, and is it confidential if my husbands card pays lol
divorse papers help, simple
civil partnership, ending it amicably
ex partner posts our kids all over tiktok
`,
		es: `
quiero divorciarme, ¿por dónde empiezo?
mi ex no me deja ver a los niños
¿cuánto cuesta un divorcio de mutuo acuerdo?
no paga la pensión alimenticia desde hace meses
custodia compartida de mis dos hijas
quiere llevarse al niño a otro país
capitulaciones antes de casarnos
adoptar al hijo de mi esposa
la casa está a su nombre, ¿tengo derecho a algo?
`,
		fr: `
je souhaite divorcer à l'amiable
mon ex ne respecte pas le droit de visite
combien coûte un divorce par consentement mutuel
pension alimentaire impayée depuis six mois
garde alternée refusée par la mère
contrat de mariage avant juillet
la maison est à son nom, que va-t-il m'arriver
adoption de l'enfant de mon conjoint
elle veut déménager à 600 km avec notre fils
`,
		de: `
ich möchte mich scheiden lassen
meine Ex lässt mich die Kinder nicht sehen
Was kostet eine einvernehmliche Scheidung
Unterhalt wird seit Monaten nicht gezahlt
gemeinsames Sorgerecht beantragen, nicht verheiratet
Ehevertrag vor der Hochzeit
Trennungsjahr, er ist gestern ausgezogen
Stiefkindadoption
das Haus gehört ihm allein, habe ich Ansprüche
`,
		pt: `
quero divorciar-me, o que preciso
o meu ex não entrega os filhos a horas
quanto custa um divórcio por mútuo consentimento
pensão de alimentos em atraso há oito meses
guarda partilhada de uma menina de cinco anos
ela quer ir viver para fora com o nosso filho
a casa está só no nome dele
adoção do filho do meu companheiro
regulação das responsabilidades parentais
`,
	},
	emergencies: `
my ex is at the airport with our daughter right now, flight leaves in two hours
he's outside banging on the door and I have a protective order
didn't bring the kids back, phone off, he said we'd never see them again
hearing at 1:30 today and my lawyer hasn't turned up
She hit me again, I'm in the car with the baby and nowhere to go
social workers are taking my newborn from the ward this morning
answer to the divorce petition has to be filed by midnight
husband just transferred everything out of our joint savings, 140k
drunk and driving off with my son in the back, what can a court do tonight
mi ex se llevó a mi hijo y va camino a la frontera
il me menace devant l'école, il veut emmener les enfants
er hat die Kinder nicht zurückgebracht und will ins Ausland
o pai não devolveu a menina e tem bilhetes para hoje
`,
	harmless: `
divorced since 2015, just want the certificate
he threatened years ago, now we get along
what should I do if she ever doesn't bring him back?
nobody is in danger, we're parting as friends
papers were served and answered, hearing's in autumn
Emergency contact for the school: must my ex be listed?
a colleague's husband took the kids abroad, that's why I ask about passports
court date got moved to june, no hurry
my mother got beaten by my dad when I was small, I'd like to change his surname off mine
The War of the Roses, lol, no, ours is civil
no hay conflicto, es de mutuo acuerdo
rien d'urgent, on réfléchit encore
`,
};
