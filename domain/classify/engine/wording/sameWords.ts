import { stemOf } from '../../../text';

/**
 * Everyday words that do the same job, one line each, in the five languages and folded: they carry what is asked across
 * wordings that the few examples of a label do not have. Words of the trades are in their packs. A word stands in one line.
 */
const SAME_WORDS = `
	i im ive id ill me my mine myself yo mi mis je jai moi mon ma mes ich mir mich mein meine meinen meu minha
	we were weve our ours us nosotros nuestro nuestra nous notre nos wir uns unser unsere nosso nossa
	you your yours youre ustedes su sus vous votre vos ihr ihre ihnen voces vosso
	cant cannot couldnt unable unavailable impossible incapaz incapable unmoglich
	dont doesnt didnt not isnt arent wasnt wont havent hasnt never no pas nicht kein keine nao
	what whats which que cual quel quelle was welche qual
	where wheres donde ou wo onde
	how hows como comment wie
	when whens cuando quand wann quando
	why whys warum pourquoi weshalb
	who whos whom quien qui wer quem
	monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terca quarta quinta sexta
	january february april june july august september october november december enero febrero abril junio julio agosto septiembre octubre noviembre diciembre janvier fevrier avril juin juillet aout septembre octobre novembre decembre januar februar juni juli oktober dezember janeiro fevereiro junho julho setembro outubro novembro dezembro
	morning afternoon evening tonight night noon midnight tarde noche matin soir morgens abends vormittag nachmittag manha noite
	today heute hoy aujourdhui hoje
	tomorrow manana demain amanha
	yesterday ayer hier gestern ontem
	one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dos tres cuatro cinco seis siete ocho nueve diez deux trois quatre cinq sept huit neuf dix zwei drei vier funf sechs sieben acht neun zehn dois quatro sete oito nove dez
	buy buying bought purchase purchased purchasing comprar achat acheter kaufen gekauft
	sell selling sold vender vendre verkaufen
	delete deleted remove removed erase cancel canceled cancelled eliminar borrar supprimer loschen entfernen apagar remover
	add added create created new insert anadir agregar crear ajouter creer hinzufugen adicionar criar
	change changed update updated modify edit switch cambiar modificar changer modifier andern wechseln mudar alterar
	price prices cost costs costing fee fees charge charges rate rates precio coste costo prix cout preis kosten preco custo
	get got getting receive received receiving obtain recibir recibi recevoir recu bekommen erhalten receber recebi
	want wants need needs would like wish quiero necesito quisiera veux voudrais besoin mochte brauche quero preciso gostaria
	tell say said explain describe inform know decir explicar dire expliquer sagen erklaren dizer
	show display list see view look mostrar ver montrer voir zeigen sehen
	find search locate lookup seek buscar encontrar chercher trouver suchen finden procurar
	fix repair mend solve resolve arreglar reparar reparer arranger reparieren beheben consertar arranjar
	broken broke damaged faulty defective malfunctioning roto rota casse cassee kaputt defekt quebrado avariado estragado
	problem problems issue issues trouble wrong error fault failed fail fails failing problema probleme fehler problemas
	lost lose losing missing misplaced gone disappeared perdido perdu perdue verloren
	stolen steal theft robbed thief robado vole gestohlen roubado
	wait waiting waited pending delay delayed late esperar attendre retard warten verspatet esperando atraso
	arrive arrived arriving arrival come came coming delivered delivery llegar arriver ankommen chegar entrega livraison lieferung
	begin start started starting launch open opened empezar comenzar commencer beginnen anfangen comecar
	end stop stopped finish finished close closed quit terminar parar arreter finir beenden aufhoren acabar
	send sent sending transfer transferred transferring enviar envoyer senden schicken mandar
	call phone telephone ring llamar telefono appeler anrufen telefon ligar telefone
	email mail message messages text letter correo mensaje courriel nachricht mensagem
	pay paid paying payment payments pagar pago payer paiement zahlen bezahlen zahlung pagamento
	money cash funds amount dinero argent geld dinheiro
	refund refunded reimburse reimbursement reembolso remboursement erstattung
	help assist assistance support ayuda ayudar aide aider hilfe helfen ajuda ajudar
	allowed allow permitted can could able may possible puedo podria peux pourrait kann konnte posso poderia
	verify verification confirm check proof identity authenticate verificar verifier prufen bestatigen confirmar
	password passcode pin code contrasena passwort senha
	someone somebody anyone anybody person people alguien quelquun jemand alguem
	house home place apartment flat casa maison appartement wohnung haus apartamento
	friend friends relative family brother sister mother father wife husband child children kids familia famille familie
	country countries abroad overseas foreign international europe pais pays land ausland
	many much often number count cuanto cuantos combien wieviel quanto quantos
	quick quickly fast soon asap urgent urgently immediately rapido vite schnell dringend sofort
	long duration minutes hours days weeks tiempo temps dauer tempo
	good great nice best bueno bon gut bom
	bad worse worst terrible awful malo mauvais schlecht mau
	food meal eat dinner lunch breakfast restaurant comida repas essen refeicao
	weather rain raining snow sunny temperature forecast meteo wetter clima
	lamp lamps light lights luz luces lumiere licht lampe
	remind reminder alarm wake alert notify notification recordar rappel erinnern lembrar
	meeting event calendar appointment schedule cita reunion rendez termin consulta
	hello hi hey hola bonjour salut hallo ola
	thanks thank gracias merci danke obrigado obrigada
`;

/** Shorter words share their stems with words that mean something else. */
const FROM_STEM = 6;

const byWord = new Map<string, string>();
for (const line of SAME_WORDS.trim().split('\n')) {
	const words = line.trim().split(' ');
	for (const word of words) byWord.set(word, words[0]);
}
for (const [word, first] of [...byWord]) {
	if (word.length >= FROM_STEM && !byWord.has(stemOf(word))) byWord.set(stemOf(word), first);
}

/** The line's first word, for a word or its stem; undefined where neither is listed. */
export function sameWord(word: string, stem: string): string | undefined {
	return byWord.get(word) ?? byWord.get(stem);
}
