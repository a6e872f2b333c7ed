import type { SteeringWords } from '../sections/steering';

export const steering: SteeringWords = {
	voidRules: [
		['hinfallig, ungultig, nicht mehr, gilt nicht, gelten nicht, ignorier*, vergiss, vergessen sie, missacht*, verwirf, verwerfen, setze dich uber, ausser kraft, aufgehoben, unwirksam, abgeschafft, gestrichen, uberholt, ersetzt, befolge nicht, befolgen sie nicht, halte dich nicht, pfeif auf, losche, loesche', 'vorgabe*, regel, regeln, anweisung*, anordnung*, richtlinie*, instruktion*, befehl*, auftrag, aufgetragen, gesagt wurde, vorgegeben', 'bisherig*, vorherig*, vorig*, fruher*, alle, deine, deiner, dir, ihnen zuvor, oben, zuvor, obig*, letzt*'],
	],
	newRole: [['verhaltst du dich, verhalte dich, du verhaltst, tu so, tue so, tun sie so, spiel*, agier*, handelst du, ab jetzt bist du, ab sofort bist du, stell dir vor du, gib dich, du bist nun, du bist jetzt, du bist ab sofort, du bist kein, schlupf*, ubernimm die rolle', 'bot, chatbot*, roboter*, ki, assistent*, sprachmodell*, ohne regeln, ohne einschrankung*, ohne jede, ohne grenzen']],
	addressed: [
		['an den ~ computer, an das ~ system, an das ~ programm, an die ~ maschine, an die ~ software, an die ~ ki, an den ~ assistent*, an den ~ bot, fur das ~ system, fur die ~ ki, fur den ~ bot, fur die ~ maschine, fur den ~ assistent*, fur das ~ programm, fur die ~ software, fur den ~ computer, fur das ~ modell, an das ~ modell', 'verarbeitet, auswertet, liest, einordnet, bearbeitet, sortiert, beantwortet'],
	],
	decide: [['stufe, stuf, ordne, setze, setz, markiere, markier, klassifizier*, bewerte, behandle, weise, teile, verschiebe, kennzeichne', 'anfrage, vorgang, fall, ticket, nachricht, lead, anliegen, auftrag', 'hochste, hochster, kategorie, kritisch, dringlichkeit, prioritat, spam, erledigt, genehmigt, bezahlt, erste stelle']],
	answer: [
		['antworte, antworten sie, sag, sage, schreib, schreibe, teile, erwidere', 'dem kunden, den kunden, der kundin, dem kundenkreis', 'nur, ausschliesslich, mit dem satz, mit den worten, folgend*, wortlich, dass, er soll'],
		['in deiner antwort, in ihrer antwort, deine antwort, in der antwort, antwort', 'passwort*, kennwort*, pin, kontonummer*, kartennummer*, zugangsdaten, bankdaten, sicherheitscode*', 'schreib*, bestatig*, angeben, nennen, mitteilen, eingeben, verlang*, frag*, bitte um, fordere'],
	],
	giveAway: [['gib mir, gib, zeig*, nenne, verrate, drucke, wiederhole, offenbare, liste, schreib*, sag mir, sage mir, fasse', 'systemvorgabe*, systemprompt*, systemanweisung*, prompt, deine anweisung*, deiner anweisung*, deine vorgabe*, deiner vorgabe*, deine verborgen*, deine geheim*, deine regeln, deiner regeln, deine intern*, deiner intern*, interne anweisung*, verborgene anweisung*, geheime regeln, geheime anweisung*, interne regeln']],
	nobodyLooks: [['freigabe, freigegeben, genehmig*, bewillig*, autorisier*, versenden, verschicken, absenden, senden', 'ohne menschlich*, ohne einen menschen, durch menschen entfallt, durch einen menschen, prufung ~ entfallt, kein mensch, keinen menschen, niemand drauf, ohne dass jemand, ohne dass ein mensch, ohne prufung, ohne kontrolle, niemand muss']],
};
