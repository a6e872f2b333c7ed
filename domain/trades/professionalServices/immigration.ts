import type { JobType } from '../types';

export const immigration: JobType = {
	id: 'immigration',
	names: `immigration, immigration law, immigration lawyer, visas, work visas, green cards, citizenship, naturalisation, family visas, spouse visas, asylum, deportation defence, residence permits, student visas, sponsor licences, golden visa, extranjería, inmigración, abogado de inmigración, droit des étrangers, titre de séjour, ausländerrecht, aufenthaltstitel, einbürgerung, imigração, New Country, Stay Here, Visas and Papers, Welcome Home, Borders`,
	signs: `immigrat*, visas, green card*, greencard*, uscis, i 130, i 485, i 751, n 400, h1b, l1 visa, e2 visa, opt extension, k1, fiance visa, spouse visa, partner visa, adjustment of status, consular interview, priority date, work permit*, advance parole, naturaliz*, citizenship, life in the uk, ilr, indefinite leave, settled status, pre settled, home office ~ refus*, evisa, biometrics, sponsor licence, certificate of sponsorship, skilled worker, student visa, overstay*, asylum, ice detain*, detention cent*, daca, u visa, express entry, pr card, lmia, 482 visa, golden visa, schengen, residence permit, right to work check, refusal letter ~ visa, extranjeria, inmigrac*, mis papeles, permiso de residencia, arraigo, reagrupacion, asilo, titre de sejour, carte de sejour, prefecture, naturalisation, oqtf, regroupement familial, demande dasile, aufenthalt*, niederlassungserlaubnis, einburgerung, auslanderbehorde, visum, blaue karte, duldung, asyl*, abschieb*, autorizacao de residencia, aima, sef, nacionalidade, reagrupamento familiar, cplp, visa ~ refus*, visa ~ expir*, work visa, tourist visa, visa application, visto de, deported, deportation`,
	parts: `
family visas, spouse visas, fiance, sponsorship: spouse, fiance, marriage, wife abroad, petition, parents, sponsor, i130, interview, married, sponsor my, adjustment, reunite, partner
work visas, employers, talent: work, h1b, employer, transfer, lmia, skilled worker, sponsor licence, l1, job offer, o1, stamping, permit, tn
green cards, permanent residence, status: green card, permanent, renew, residence, conditional, i485, lottery, settled, lost card, biometrics, status expiring, landing
citizenship, naturalization: citizenship, naturalization, passport, test, oath, dual, n400, dna, ancestry
asylum, deportation, removal, refugees, appeals: asylum, deport, removal, detained, ice, hearing, refugee, overstay, denied, appeal, undocumented, judge, refusal, removal order, ban, waiver, daca
students, visitors, travel: student, visitor, f1, esta, tourist, extension, study, invite, opt, university
`,
	near: 'familyLaw employmentLaw',
	said: {
		en: `
my H-1B runs out in september and the employer is slow
want to bring my husband here from Morocco
how much for a green card through marriage, start to finish
overstayed by 3 years, is there any way
citizenship application, had a DUI in 2014
Visa refused because of bank statements, can we appeal
lost my BRP, travelling in may
our restaurant wants to sponsor a chef from Nepal
interview at the embassy on the 11th, what will they ask
RFE came for the I-485, due in 60 days
DACA renewal please, expires january
student, 2 months left on OPT, job offer in hand
Life in the UK test passed, what next for ILR
born abroad to a Portuguese grandfather, do I have a claim
divorced before the two year green card was up, I-751
can I travel while it's pending?
EAD card has my birthday wrong
my mother is 71 and alone in Caracas
sponsor licence application for a care agency, 12 workers
Tourist visa for my parents to see the baby
asylum interview after 5 years of waiting
they scanned my fingers twice, is that normal
Express Entry score 468, worth waiting?
moved to Germany on a job seeker visa, now blue card
settled status says "pending" since 2021
fiancé visa versus marrying there first
my son turned 21 in the middle of the case
digital nomad visa, Spain or Portugal, with two kids
what does your firm charge for a consultation, phone ok
criminal record from 15 yrs ago, shoplifting
E-2 investor, buying a car wash
PR card renewal, out of Canada 900 days
absences over 180 days, does that break my continuous residence
I pay taxes here since 2009 without papers
right to work checks for staff, are we doing it right
nanny from the Philippines, live in, can a family sponsor
citizenship by descent, missing one birth certificate from Poland
U visa after an assault
premium processing, worth 2,805 dollars?
priority date is current!!! what now
name spelled diffrent on passport and marriage cert
my lawyer stopped answering, want you to take over my case
swiss national, english wife, moving to leeds
visa for a musician, three gigs in april
`,
		es: `
quiero arreglar mis papeles, llevo ocho años aquí
me negaron la visa de turista
¿cuánto cuesta pedir la residencia para mi esposa?
se me vence el permiso de trabajo en mayo
quiero hacerme ciudadano
renovación de DACA
traer a mis padres desde Honduras
cita con extranjería, ¿me acompañan?
entré sin visa y tengo dos hijos nacidos aquí
`,
		fr: `
renouvellement de mon titre de séjour
refus de visa pour ma femme, quel recours
combien coûte un dossier de naturalisation
je travaille ici depuis six ans sans papiers
regroupement familial pour mes deux enfants
visa étudiant vers salarié
rendez-vous à la préfecture introuvable
demande d'asile rejetée par l'Ofpra
mon employeur veut m'embaucher, permis de travail
`,
		de: `
mein Aufenthaltstitel läuft im August ab
Einbürgerung, seit acht Jahren hier
Visum für meine Frau wurde abgelehnt
Blaue Karte für einen neuen Mitarbeiter
Was kostet Ihre Beratung
Familiennachzug für zwei Kinder
Ausländerbehörde antwortet seit Monaten nicht
Studium fertig, darf ich bleiben und arbeiten
Niederlassungserlaubnis trotz Jobwechsel
`,
		pt: `
a minha autorização de residência caduca em junho
quero pedir a nacionalidade portuguesa, o meu avô era português
quanto custa tratar do visto de trabalho
o visto da minha mulher foi recusado
reagrupamento familiar com dois filhos
não consigo marcação na AIMA
estou cá há três anos a descontar e sem papéis
visto de nómada digital
mudei de patrão, o que acontece ao meu processo
`,
	},
	emergencies: `
ICE picked up my husband at work an hour ago, we don't know where he is
my flight for removal is tonight at 9
they're holding my mother at the airport and want to send her back on the next plane
appeal has to be in by midnight today
officers are knocking at the door right now asking for my brother
visa ends today and the online form keeps crashing
asylum hearing is at 8 tomorrow, my lawyer was suspended
wife taken to a detention center with our nursing baby left at the neighbour's
Check-in with the officer this afternoon and they told me to bring a bag
la migra se llevó a mi papá esta mañana
il a reçu une OQTF, 48 heures pour faire appel, il reste trois heures
mein Bruder soll heute Nacht abgeschoben werden
está retido no aeroporto e querem mandá-lo de volta hoje
`,
	harmless: `
deported in 2010, back legally since 2018, now citizenship
my visa is good for another two years
what do you do if ICE comes to a workplace? our HR asks
nobody is detained, I only want to know my options
appeal was won, thank you so much
Emergency travel document is already in hand
a coworker got arrested at his check in, and I'd like to be prepared
Border Force is my favourite tv show lol
deadline's in november so plenty of time
if they refuse entry, is there a lawyer at the airport
no es urgente, vence el año que viene
keine Abschiebung, nur eine Adressänderung
`,
};
