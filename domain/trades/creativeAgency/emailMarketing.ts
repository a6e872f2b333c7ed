import type { JobType } from '../types';

export const emailMarketing: JobType = {
	id: 'emailMarketing',
	names: `email marketing, newsletters, newsletter design, email campaigns, mailchimp, klaviyo, email automation, welcome series, mailing lists, crm emails, deliverability, lead nurturing, Inbox, Hit Send, Monday Mail, Nice Letters, Open Me, boletines, campañas de correo, correos masivos, e-mailing, infolettre, campagnes e-mail, e-mail marketing, newsletter versand, mailings, campanhas de e-mail, newsletters e automações`,
	signs: `newsletter*, email marketing, e mail marketing, email campaign*, mass mail*, email blast, mailchimp, klaviyo, brevo, sendinblue, hubspot ~ email*, activecampaign, constant contact, convertkit, campaign monitor, mailerlite, mailing list, subscriber*, unsubscribe*, opt in, double opt in, open rate*, click rate, subject line*, welcome series, welcome email*, drip campaign, email sequence, email flow*, flows ~ klaviyo, abandoned cart email*, automation* ~ email*, segment* ~ list, bounce rate ~ email*, bounced emails, spam folder ~ newsletter, land* in spam, deliverability, spf, dkim, dmarc, sender reputation, blacklisted ~ sender, email template*, html email, can spam, list clean*, a b test ~ subject, win back, transactional email*, sms campaign*, boletin*, lista de correo*, suscriptores, correo masivo, infolettre, lettre d'information, abonnes ~ newsletter, emailing, campagne mail, desabonn*, newsletter versand, abmelden ~ newsletter, rundmail, offnungsrate, mailing*, assinantes ~ newsletter, disparo ~ email*, lista de emails`,
	said: {
		en: `
monthly newsletter for a garden centre, we have the tips, you make it nice
everything we send lands in spam since february
move 14,000 contacts from mailchimp to something cheaper
welcome series for new members of a gym
open rate 9 percent, is that us or the subject lines
klaviyo flows for a tea shop, abandoned basket first
do we need consent again after buying the company's list
template that works in outlook, ours explodes
what would you send to people who haven't bought in a year
Birthday mails with a voucher
set up SPF and DKIM, google complains
christmas mailing to 3,000 clients on the 5th
our unsubscribe link goes nowhere
can you write and send, we only approve
quarterly update to investors, sober
segment by postcode and dog owner yes or no
school letter to parents every Friday, must be doable by the secretary
price per send or per contact?
a week by week course of ten emails about sourdough
list is from 2016, clean it or bin it
hubspot to shopify, orders don't show at the contact
sms reminders for a nail bar as well as mail
event invitations with rsvp, 600 people, two waves
bounces at 12%, account on hold
double opt in needed in Canada or not?
ghosted leads, how to wake them up politely
sign-up box on our site, discount for the first order
church bulletin that reads on phones
someone accidentally mailed everybody in CC, how do we apologise nicely
Newsletter in dutch and french depending on the contact
a/b testing, is our list of 900 too small
automation stopped at step three
images don't load for half of them
who keeps the list when the contract ends
report on which mail brought bookings
charity year end appeal, five mails in december
the system thinks every german customer clicks, firewall probably
we'd love something like the letters of that wine merchant, funny, personal
need training on brevo, two hours online
Sender name changed and replies vanish
quick q: can I email people who gave me a business card
newsleter design + 4 sends
`,
		es: `
boletín mensual para un vivero
todo lo que enviamos cae en spam
pasar catorce mil contactos de Mailchimp a otro sistema
serie de bienvenida para socios nuevos
la tasa de apertura es del nueve por ciento
correos de carrito abandonado
plantilla que se vea bien en Outlook
felicitación de Navidad a tres mil clientes
el enlace para darse de baja no funciona
`,
		fr: `
infolettre mensuelle pour une jardinerie
tout part dans les indésirables
transférer 14 000 contacts depuis Mailchimp
série de bienvenue pour nouveaux adhérents
taux d'ouverture de 9 %, que faire
relances de paniers abandonnés par mail
modèle lisible dans Outlook
vœux de fin d'année à 3 000 clients
le lien de désabonnement est cassé
`,
		de: `
monatlicher Newsletter für eine Gärtnerei
alle Mails landen im Spam
14.000 Kontakte von Mailchimp umziehen
Willkommensstrecke für neue Mitglieder
Öffnungsrate nur neun Prozent
Erinnerung bei abgebrochenem Einkauf per Mail
Vorlage, die auch in Outlook hält
Weihnachtsmailing an 3000 Kunden
Abmeldelink funktioniert nicht
`,
		pt: `
newsletter mensal para um viveiro
tudo o que enviamos vai para o spam
mudar catorze mil contactos do Mailchimp
série de boas-vindas para novos sócios
taxa de abertura de nove por cento
e-mails de carrinho abandonado
modelo que funcione no Outlook
mensagem de Natal para três mil clientes
o link para cancelar não funciona
`,
	},
	emergencies: `
the newsletter is sending to everyone over and over, third time in ten minutes
we just mailed 8,000 people everybody's address in CC
wrong price, 90 off instead of 9, it's going out in batches, stop it
our mailing account is sending phishing to all our clients at this moment
patient list was attached to the campaign, help
recall mail about a contaminated baby formula must go within the hour and the system is locked
data authority deadline ends today at midnight and we haven't told the subscribers of the leak
invitation with a wrong date went to 600 guests, the event is tonight
se está enviando a toda la lista sin parar
la campagne part en boucle à tous les abonnés, arrêtez-la
Newsletter geht gerade zum dritten Mal an alle raus
a campanha está a sair repetida para toda a gente
`,
	harmless: `
mail about emergency numbers to tenants, next month
blast to 2,000 people, planned for June
what if we send the wrong one, can it be pulled back
the double send last spring was embarrassing but it's over
fire sale announcement, draft attached
list died, nobody opens, no hurry
kill the old automation whenever you have time
bomb subject lines please
spam complaint from one guy, settled
hot leads only
ya está resuelto, solo quiero un curso
keine Eile mit der Vorlage
`,
	durationMinutes: 60,
	materials: [],
	asks: ['Which system and how many contacts?', 'Did they agree to get mail?', 'How often do you want to send?', 'Who writes the texts?'],
};
