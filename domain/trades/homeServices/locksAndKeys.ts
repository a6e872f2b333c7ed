import type { JobType } from '../types';

export const locksAndKeys: JobType = {
	id: 'locksAndKeys',
	names: `locks and keys, locksmith, lockouts, lock change, rekeying, lock repair, lock installation, smart locks, key cutting, safes, access control, emergency locksmith, upvc door locks, cerrajería, cerrajeros, apertura de puertas, serrurerie, serrurier, ouverture de porte, schlüsseldienst, schlosser, türöffnung, chaveiro, serralheiro de fechaduras, fechaduras, Locked Out, Lost Keys, Let Me In, Safe and Sound Locks, Key Moments, Open Sesame`,
	signs: `locksmith*, locked out, lockout, lock out, locked myself out, shut the door ~ keys inside, keys inside, lost ~ keys, lost my key*, stolen keys, key* ~ stolen, key ~ snapped, key ~ broke*, broken key, key stuck, key ~ wont turn, rekey*, re key*, keyed alike, master key, change the locks, change ~ locks, new locks, lock change, deadbolt*, dead bolt, mortice lock, mortise lock, euro cylinder, lock cylinder, lock barrel, cylinder lock, yale, schlage, kwikset, medeco, abus lock, smart lock*, keypad lock, august lock, latch ~ lock, night latch, multipoint, multi point lock, upvc lock, panic bar*, push bar ~ door, strike plate, spare key*, cut ~ keys, key cutting, duplicate key*, key fob ~ building, restricted key*, safe ~ combination, safe ~ open, gun safe, forgot ~ combination, padlock*, filing cabinet ~ key, mailbox key, mailbox lock, intercom ~ buzzer, access control, burglar bars, cerrajer*, cerradura*, llave ~ rota, llave ~ puerta, me quede afuera, bombin, cambiar la chapa, serrure*, serrurier, cle* ~ cassee, porte claquee, barillet, verrou*, turschloss, schloss ~ wechsel*, ausgesperrt, schliesszylinder, zugefallen, fechadura*, chaveiro, chave* ~ partiu, canhao, trancado fora`,
	parts: `
lockouts, locked out, emergency opening: locked out, keys inside, lost keys, broke off in the lock, door slammed, locked myself out, standing outside, spare, apartment, bathroom door, baby inside
rekeying, lock change, new locks, lock installation: rekey, new tenants, moved in, ex has keys, deadbolt, same key, master key, schlage, kwikset, change, break in, knob, lever, mortise, cylinder, storm door, multipoint, euro, yale
smart locks, keypads, access control, key fobs: keypad, smart lock, august, code, fob, card reader, intercom, buzzer, magnetic, office door, panic bar, airbnb code, remote
keys and safes, key cutting, safes, mailbox locks: copy, cut, safe, combination, dial, gun safe, filing cabinet, mailbox, desk, padlock, antique, duplicate
`,
	near: 'windowsAndDoors',
	said: {
		en: `
locked out of my apartment, keys on the counter
need locks changed today, ex still has a key
key broke off in the front door
how much to rekey a house with five doors to one key
bought a smart lock, can you install it
deadbolt is stiff, have to pull the door hard
Lost my whole key ring at the beach
closing on a house monday and want all cylinders new right after
mailbox key missing, building says hire a locksmith
office manager here, staff member left with a master key
safe from grandpa, nobody knows the combo
upvc back door handle goes floppy and wont lift
do you cut security keys, with a card, Mul-T-Lock
patio door won't lock and we leave on saturday
keys locked in my car in the supermarket lot, 2016 Civic
hotel: 48 room doors, cards don't read any more
latch clicks but the bolt sits in the frame and nothing moves
tenant evicted, sheriff comes wed at 10, someone to drill and change
second hand filing cabinet, no key
panic bar on fire exit doesn't spring back, inspector noted it
my toddler flushed the keys. not joking
somebody tried to force the cylinder, it sticks out and scratched
keypad beeps red after new batteries
want an extra bolt on the inside for my mum with dementia
is it cheaper to rekey or replace
Airbnb host, looking for a code lock with a remote
the gate lock rusted solid, chain and padlock on it now
intercom lets nobody in, buzzer dead on floor 2
fob copy for a condo, is that allowed
turned the key 3 times and it just spins
garage side door, old mortice, key shaped like a skeleton
you came last summer and fitted a BS3621, need two more keys
would a euro cylinder with snap protection fit my door, measures 45 by 50
cleaning lady locked the bathroom from inside and walked out, no kidding
School wants a keyed alike system, 30 cupboards and 12 doors
gun cabinet, lost both keys
inside knob fell off so we climb through the window, haha
do you work after 10pm and what's the call out
front door lock freezes each winter
loked out plz come
landlord refuses to change the lock after a break in at the last tenant, may I have it done myself
electronic strike hums, door in lobby won't release
`,
		es: `
me quedé afuera sin llaves
se rompió la llave dentro de la cerradura
quiero cambiar el bombín, me mudé ayer
¿cuánto cobran por abrir una puerta blindada?
perdí todas las llaves del local
la chapa de la entrada no gira
abrir una caja fuerte vieja
copias de llaves de seguridad para seis empleados
instalar cerradura inteligente
`,
		fr: `
porte claquée, les clés sont dedans
la clé s'est cassée dans la serrure
changer le barillet après un déménagement
combien pour une serrure trois points ?
j'ai perdu mon trousseau
le verrou accroche et il faut forcer
ouvrir un coffre dont on n'a plus le code
le digicode de l'entrée ne répond plus
reproduction de clés de sécurité avec carte
`,
		de: `
Tür ist zugefallen, Schlüssel steckt innen
Schlüssel im Schloss abgebrochen
Schließzylinder tauschen, wir sind neu eingezogen
was kostet eine Türöffnung am Sonntag
Schlüsselbund verloren
Haustür schließt nur noch mit Gewalt
Schließanlage für ein Büro mit 14 Türen
alten Tresor öffnen, Code weg
elektronisches Türschloss nachrüsten
`,
		pt: `
fiquei trancado fora de casa
a chave partiu dentro da fechadura
trocar o canhão da porta, perdi a carteira com as chaves
quanto custa abrir uma porta blindada
fechadura da loja não roda
fazer quatro cópias de chave de segurança
abrir cofre antigo sem segredo
fechadura digital para o meu apartamento
a fechadura eletrónica do alojamento não aceita o código
`,
	},
	emergencies: `
baby is locked in the car and it's 95 degrees
door slammed behind me, stove is on and my toddler is alone inside
my ex just got out and has my keys, I need the locks changed now
burglar kicked the lock out, the door won't close and it's night
stuck in a bathroom, lock jammed, phone at 8 percent
someone is trying to get in with a stolen key
grandfather fell behind a locked door and doesn't answer
we can't lock the pharmacy, cylinder broke and it's closing time
Locked out in the snow with no coat, two kids with me
insulin is in the locked apartment and I need it within the hour
mi hijo se quedó encerrado en el baño y está llorando
ma mère est tombée derrière la porte fermée à clé
das Kleinkind ist allein in der Wohnung eingesperrt, Herd ist an
o bebé ficou fechado no carro ao sol
`,
	harmless: `
was locked out last night, got in through a neighbor, now want a spare key hidden properly
no break in, I just like good locks
do you open doors at 3 am too, for future reference
locks to be changed on completion day, 22nd
Panic button covers for our reception, do you stock them
how do I get a child out if the bathroom lock ever jams?
insurer wants to know what lock grade the door had when they broke in
key snapped but I have another and the door opens fine
planning a master key system for next school year
no me he quedado fuera, solo quiero una copia
es ist nichts passiert, wir hätten gern einen Zusatzriegel
`,
};
