import type { JobType } from '../types';

export const siteCare: JobType = {
	id: 'siteCare',
	names: `website maintenance, site care, care plans, hosting, hosting and maintenance, website support, bug fixes, updates and backups, email and domains, mantenimiento web, maintenance de site, hebergement, wartung, webseitenpflege, hosting und wartung, manutencao de sites, alojamento, Keep It Running, Site Sitters, Always On, Web Nanny, Fix My Site`,
	signs: `hosting, host ~ site, domain, domains, dns, ssl, certificate ~ expired, not secure, plugin*, updates ~ wordpress, site ~ down, website ~ down, site ~ hacked, malware, error 500, white screen, 404, broken link*, slow ~ site, site ~ slow, form ~ not sending, contact form ~ doesnt, cookie banner, gdpr, cpanel, ftp, login ~ wordpress, renewal ~ domain, sitio ~ caido, dominio, hebergement, nom de domaine, site ~ lent, plugin ~ mise a jour, domain ~ abgelaufen, zertifikat, webseite ~ langsam, seite ~ offline, dominio ~ expirou, site ~ lento, backups ~ site, site ~ backup*, alojamento ~ site`,
	parts: `
website care, maintenance, updates, site care, care plans: updates, plugins, wordpress, backup, monthly, maintain, change text, php, outdated, hours change, small edits, add a photo, webmaster, our web person vanished, swap
hosting, domains, email, ssl: host, domain, email, ssl, dns, renew, move, certificate, expired, transfer, mailbox, not secure, spam folder, godaddy, nameserver
hacked sites, bugs, speed, fixes, emergencies, rescue: hacked, down, slow, broken form, error, white screen, redirect, malware, 500, restore, form not sending, not loading, viagra, speed score, broke after update, mobile menu, login, casino
accessibility, privacy, compliance, cookies: accessibility, ada, cookie banner, gdpr, wcag, screen reader, lawsuit letter, privacy
`,
	near: 'webDesign',
	said: {
		en: `
browser says not secure on our page
contact form stopped sending us mails two weeks ago
wordpress wants 23 updates and I'm scared to click
who can host our site, current one is always slow
domain renews next month and I don't have the login
page takes nine seconds to load
cookie banner for gdpr needed
move DNS to Cloudflare please
add a new staff member to the team page
monthly care plan, what's in it
our site throws error 500 in the admin
spam through the form, thirty a day
email set up on our domain, five boxes
restore a page I deleted yesterday
change opening hours on every page
the map widget shows grey
broken links report from the council
php version too old says the host
transfer from godaddy
white screen after I updated the slider plugin
images don't show on safari
need small text changes now and then
site got malware warnings in google
set up staging
login page is attacked all day
SSL ended yesterday
Booking plugin doesn't sync any more
who updates it when you're on holiday
backups: do we have any? nobody knows
analytics stopped counting
can you take over a drupal site
newsletter signup goes nowhere
phone number is wrong on the footer
speed score 22 on mobile
fix layout after update
we get invoices for three hosts, tidy that up
page says database connection problem now and then
want two hours of support a month
mail from our domain lands in junk
recaptcha is broken in spanish
`,
		es: `
el navegador dice que no es seguro
el formulario ya no manda correos
el sitio tarda nueve segundos en cargar
el dominio vence el mes que viene
WordPress pide muchas actualizaciones
plan de mantenimiento mensual
cambiar horarios en todas las páginas
me sale error 500 al entrar
`,
		fr: `
le navigateur dit non sécurisé
le formulaire n'envoie plus rien
le site met neuf secondes à charger
le nom de domaine expire bientôt
WordPress demande vingt mises à jour
un forfait de maintenance
changer les horaires sur toutes les pages
erreur 500 dans l'administration
`,
		de: `
Browser zeigt nicht sicher an
Kontaktformular schickt nichts mehr
Seite lädt neun Sekunden
Domain läuft nächsten Monat aus
WordPress will zwanzig Updates
Wartungsvertrag monatlich
Öffnungszeiten auf allen Seiten ändern
Fehler 500 im Backend
`,
		pt: `
o navegador diz que não é seguro
o formulário deixou de enviar
o site demora nove segundos
o domínio acaba no próximo mês
o WordPress pede vinte atualizações
plano de manutenção mensal
mudar os horários em todas as páginas
erro 500 na administração
`,
	},
	emergencies: `
whole site is down and we sell tickets from noon
hacked: homepage shows a black screen with a ransom note
domain got stolen, mails go to someone else
all our email bounces since an hour, court papers due by mail today
our patient portal is leaking records publicly
site redirects to porn, it's a school
database wiped, nothing left, parents are calling
someone is sending mails to our clients from our server asking for money
el sitio está caído y hoy es la venta
le site est piraté, page noire avec rançon
Webseite gehackt, Lösegeldforderung auf der Startseite
o site foi invadido e pede resgate
`,
	harmless: `
it was hacked in march, clean now, want a care plan
fire drill test page can go
what do you do if it goes down at 3 am
uptime emergency number in the contract?
small outage last night, back again
firewall plugin question
panic over, found the password
danger sign icon missing on a page
ya funciona, solo quiero un plan
läuft wieder, nur Wartung gesucht
`,
};
