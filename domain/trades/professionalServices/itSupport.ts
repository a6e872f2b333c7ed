import type { JobType } from '../types';

export const itSupport: JobType = {
	id: 'itSupport',
	names: `it support, it services, computer repair, managed it, help desk, msp, network setup, wifi setup, laptop repair, data recovery, cybersecurity, virus removal, backup, email migration, microsoft 365 support, server support, soporte informático, reparación de ordenadores, servicios informáticos, support informatique, dépannage informatique, infogérance, edv service, computerhilfe, assistência informática, Turn It Off and On, Geeks, Computer Trouble, Tech Help, It Won't Print, Wifi Woes`,
	signs: `it support, it guy, help desk, computer repair, laptop*, pc wont, macbook*, blue screen, bsod, frozen ~ screen, spilled ~ laptop, hard drive*, ssd upgrade, data recovery, recover ~ files, deleted ~ files, backup ~ files, backups, synology, servers, active directory, domain controller, vmware, office 365, microsoft 365, m365, google workspace, gmail ~ company, email* ~ bounc*, email ~ hacked, email migration, shared drive, sharepoint, onedrive, scanner ~ email, wi fi, router, access point*, ethernet, network switch, network cabl*, patch panel, firewall*, vpn, remote desktop, slow internet, voip, phone system, virus, ransomware, phishing, antivirus, mfa, two factor, authenticator, password reset, forgot ~ password, locked out of ~ email, locked out of ~ account, windows 10, windows 11, cyber essentials, informatic*, ordenador*, impresora*, correo ~ no, copia de seguridad, ordinateur*, imprimante*, sauvegarde*, messagerie, rechner, drucker, netzwerk*, datensicherung, wlan, impressora*, portatil, wifi, my computer*, computer ~ slow, computador, mesh wifi`,
	parts: `
help desk, it support, managed it, business it: support, office, staff, email, printer, password, microsoft 365, onboarding, monthly, outlook, server, remote, locked out, teams, laptop for new hire, slow, it guy left, per user, sharepoint
computer repair, laptops, phones, screens: laptop, screen, slow, blue screen, keyboard, spilled, wont turn on, mac, virus, battery, hinge, phone, cracked, ssd, crash, printer, desktop, overheats, charger
networks, wifi, cabling, phones, voip: wifi, network, router, slow internet, cabling, switch, phones, voip, access point, drops, vpn, dead spots, rack, firewall, cameras, fiber
security, backups, data recovery, ransomware: backup, ransomware, hacked, data recovery, hard drive, phishing, encrypted, firewall, lost files, deleted, compliance, mfa, clicking, breach, photos, scam popup
`,
	near: 'siteCare',
	said: {
		en: `
my laptop won't boot, blue screen
wifi drops in the back office every afternoon
need somebody to look after 14 PCs and a server
printer offline again, it's driving the girls at the desk mad
moving offices in june: cabling, phones, internet
How much per user per month for managed support
outlook keeps asking for the password
i think I clicked on something I shouldn't have last week
our IT guy retired and nobody knows the admin login
external drive clicks, ten years of photos on it
emails to a big customer land in spam
spilled tea on a MacBook
windows 10 is ending, do we need all new machines
set up a new starter with email and laptop for monday
Is our backup even working, we've never tested it
migrate us from Gmail to Microsoft 365, 22 mailboxes
VPN is so slow that people email files to their private accounts
need cyber essentials for a tender
popups all over mums computer, "call Microsoft"
the shared drive disappeared from two computers since the update
dental software won't talk to the x-ray sensor
smart TVs and meeting room cameras, make it simple please
phone system: ring all three desks then voicemail
can you come sundays, we're a restaurant with POS terminals
upgrade to SSD and more memory, old Dell
lost a word document i worked on all day
guest wifi separate from ours in a small hotel, 18 rooms
an employee leaves friday, how do we shut off everything
Mac and PC in one office, files mangled
do you support practices with HIPAA
quote: firewall, two access points, one switch, cat6 to 9 desks
zoom audio echoes
Server room fan is loud and the machine is from 2013
my son set a parental code and forgot it
buy or lease laptops, what do you advise for 30 staff
two factor phone broke and I can't sign in to anything
scan to email quit after we changed providers
licences: we pay for 40, we're 26 people
Computer slow. very slow. coffee slow
remote worker in Spain, laptop must be shipped set up
internet in the barn 200 metres off the house
need network drawing for our insurer
old hard disks to be destroyed with a certificate
compter keeps restarting by itself
`,
		es: `
mi computadora no prende, pantalla azul
se cae el wifi en la oficina
¿cuánto cobran por mantener diez ordenadores?
la impresora no imprime desde la actualización
recuperar fotos de un disco dañado
los correos llegan a spam
queremos pasar a Microsoft 365
se nos fue el informático y no tenemos las claves
copia de seguridad para una clínica
`,
		fr: `
mon ordinateur ne démarre plus, écran bleu
le wifi coupe sans arrêt au bureau
tarif de maintenance pour douze postes
l'imprimante n'est plus reconnue
récupérer des photos sur un disque dur
nos mails partent en indésirables
passage à Microsoft 365, quinze boîtes
notre informaticien est parti avec les mots de passe
mettre en place une sauvegarde fiable
`,
		de: `
Laptop startet nicht mehr, blauer Bildschirm
WLAN bricht im Büro ständig ab
Was kostet die Betreuung von zehn Rechnern
Drucker wird nicht gefunden
Daten von defekter Festplatte retten
E-Mails landen beim Kunden im Spam
Umzug auf Microsoft 365
unser EDV-Mann ist weg, niemand hat das Admin-Passwort
Datensicherung für eine Arztpraxis
`,
		pt: `
o portátil não liga, ecrã azul
a rede wifi cai a toda a hora no escritório
quanto custa a manutenção de oito computadores
a impressora deixou de imprimir
recuperar fotografias de um disco estragado
os emails vão parar ao spam dos clientes
passar para o Microsoft 365
o informático saiu e ninguém sabe as passwords
cópias de segurança para uma clínica
`,
	},
	emergencies: `
every file has a weird ending and there's a ransom note on all screens
someone is logged into our server right now and deleting things
whole office is down, 40 people sitting here, phones too
Server is smoking and beeping, all patient records are on it
our email is sending invoices with fake bank details to every customer as I write
i let a man from "Microsoft" into my pc and my bank page is open, he's moving the mouse
no POS, queue out of the door, saturday night
backups ran onto a dead disk and the main one failed an hour ago, court filing due at 4
pharmacy system offline, we can't see anyone's doses
un virus está cifrando los archivos de toda la empresa
piratage en cours, les mots de passe changent sous nos yeux
Verschlüsselungstrojaner, alle Server stehen, nichts geht mehr
fomos pirateados e estão a apagar os ficheiros agora
`,
	harmless: `
we were hit by ransomware in 2020, rebuilt everything, want an audit now
printer isn't urgent, there's another one upstairs
what's your plan if a client gets hacked?
Firewall is the band name on my son's laptop sticker lol
planned outage saturday, please confirm the window
phishing test went round yesterday, all passed
No data lost, only an old keyboard
can a virus get into the backups too
emergency contact list for the server room door, could you laminate it
a supplier of ours got encrypted last month, made the boss think
no es grave, cuando puedan pasar
läuft alles, wir möchten nur den Vertrag ändern
`,
};
