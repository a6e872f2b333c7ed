import type { JobType } from '../types';

export const appsAndSoftware: JobType = {
	id: 'appsAndSoftware',
	names: `apps, app development, mobile apps, software development, custom software, web apps, integrations, api integrations, automations, workflow automation, zapier and make, dashboards, chatbots, ai automation, prototypes, Code, Gadgets, Plug It Together, Less Typing, Bots, Robots for Paperwork, desarrollo de apps, desarrollo de software, automatizaciones, développement d'applications, logiciels sur mesure, softwareentwicklung, app entwicklung, automatisierung, desenvolvimento de apps, software à medida, integrações`,
	signs: `app ~ develop*, develop* ~ app, mobile app, native app, ios app, android app, app store, play store, testflight, react native, flutter, react, node js, python script, web app*, saas, mvp, prototype ~ app, custom software, crm ~ custom, erp, api, apis, webhook*, zapier, make scenario, n8n, power automate, airtable, google sheet* ~ automat*, spreadsheet ~ into an app, excel macro*, vba, dashboard ~ numbers, power bi, looker, chatbot*, ai agent*, openai, gpt ~ own data, customer portal, booking system ~ custom, push notification*, login screen, backend, github, repo, source code, legacy ~ software, sql server, rpa, ocr invoices, desarrollar ~ app, aplicacion movil, automatizar, integrar ~ sistema*, application mobile, logiciel sur mesure, developpeur*, automatiser, base de donnees, app entwickel*, app programmieren, schnittstelle*, programmierer*, automatisier*, datenbank, desenvolver ~ app, aplicativo*, aplicacao movel, automatizar ~ processos, integrat* ~ system*, integrations, frontend dev*, programador ~ codigo, access database, database ~ app`,
	said: {
		en: `
an app for our dog walkers, schedule plus gps, how much
every order gets typed from email into sage by hand
connect hubspot with quickbooks so that deals become invoices
apple rejected our build, guideline 4.3
we run the firm on one excel file with 41 tabs and it dies
prototype to show investors in about ten weeks
chatbot that knows our manuals
the freelancer vanished with the source code on his github
customers should see their delivery status after logging in
can you estimate before we have a spec?
Zapier costs us 600 a month, could that be done properly
scan supplier bills and put them into the accounts
mobile version of a ten year old access database
iOS update broke the camera in our app
need a booking engine for boats by the hour with deposits
react or flutter, what would you pick and why
dashboard for five hotels, occupancy by nine every morning
webhook between stripe and our membership list stops at random
farmers log cattle offline, sync when they're back in signal
our software vendor went bust, who could maintain it
calculator for solar savings on a page, with a pdf at the end
App for field techs: photos, signature, done
does gdpr let us use chatgpt on client files
who hosts it and what does that cost per year
two devs for three months to join our team
push messages to parents of 300 kids
warehouse scanners talk to nothing, old windows CE
api docs attached, need a small script that runs nightly
play store says target level too low, deadline end of August
inherited a php monster, code review wanted
automate onboarding: contract, laptop order, accounts
i've got an idea and an NDA
loyalty card in the phone wallet for a coffee chain
integrate the phone system so the caller's file pops up
museum guide, audio, six languages, works without internet
time tracking for 30 cleaners, clock in by whatsapp maybe
slow queries, page takes 40 s when a month is closed
maintain what we have, roughly ten hours monthly
is an app overkill, would a web page do
replace paper checklists for lift inspections
voice assistant that takes table reservations
intergration woocommerce > datev
`,
		es: `
una app para paseadores de perros
conectar el CRM con la facturación
pasamos los pedidos a mano del correo al sistema
Apple rechazó nuestra aplicación
la empresa vive en un Excel gigante
un prototipo para enseñar a inversionistas
chatbot que responda con nuestros manuales
el programador desapareció con el código
automatizar el alta de empleados
`,
		fr: `
une application pour nos promeneurs de chiens
relier le CRM à la facturation
les commandes sont ressaisies à la main
Apple a refusé notre application
toute la société tient dans un fichier Excel
un prototype pour des investisseurs
un agent conversationnel sur nos notices
le développeur est parti avec le code
combien coûte un espace client
`,
		de: `
App für Außendienst mit Fotos und Unterschrift
CRM mit der Buchhaltung verbinden
Bestellungen werden noch abgetippt
Apple hat unsere App abgelehnt
die ganze Firma hängt an einer Exceltabelle
Prototyp für Investoren
Chatbot mit unseren Handbüchern
Programmierer weg, Quellcode auch
Schnittstelle zum Warenwirtschaftssystem
`,
		pt: `
uma aplicação para passeadores de cães
ligar o CRM à faturação
as encomendas são copiadas à mão
a Apple recusou a nossa app
a empresa toda vive numa folha de Excel
protótipo para mostrar a investidores
chatbot com os nossos manuais
o programador desapareceu com o código
automatizar a entrada de funcionários
`,
	},
	emergencies: `
our app shows other people's bank statements after login, live
production database was deleted an hour ago and 200 nurses can't see doses
the integration pays every invoice twice, money is leaving now
ransom note instead of the ERP, trucks are standing
api key leaked on github and someone mines coins on our cloud at 500 an hour
insulin calculator in the app gives wrong numbers
tax filing through our interface must be in by midnight and it throws errors
chatbot tells suicidal users to go ahead, switch it off
tickets on sale since ten and the app crashes for everybody
la app muestra datos de otros clientes ahora mismo
l'application prélève deux fois, il faut couper tout de suite
Produktivdatenbank gelöscht, das Krankenhaus steht
a aplicação está a cobrar em duplicado neste momento
`,
	harmless: `
app for volunteer firefighters, alarms on the phone, want a quote
crash reports from old androids, low priority
emergency button feature for hikers
what if your company goes under, who gets the code
the outage last Tuesday was aws, everything is up
kill switch for a machine, software part only
panic mode in unity games, we like it
leak in memory after three days, restart helps, look when you can
bomb disposal training simulator
disaster recovery plan as a document
no es urgente, el sistema funciona
läuft stabil, wir wollen nur erweitern
`,
	durationMinutes: 60,
	materials: [],
	asks: ['What should it do, for whom?', 'Which systems must it talk to?', 'Is there code or a specification?', 'Budget and date?'],
};
