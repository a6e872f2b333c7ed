import type { ReplyWords } from './types';

export const de: ReplyWords = {
	automatic: ['abwesenheits\\w+', 'automatische antwort', 'nicht im (buro|haus)', 'derzeit nicht erreichbar', 'bin (bis|erst|ab) .{0,30} (im urlaub|wieder)'],
	optOut: ['abmelden', 'keine (weiteren )?(e-?mails?|nachrichten|sms)( \\w+)?', '(schreiben|kontaktieren) sie (mir|mich|uns) nicht', 'aus (dem|ihrem) verteiler'],
	notMine: ['nicht (meine|unsere|fur (mich|uns)|von (mir|uns))', '(ist|sind) (das )?nicht (meine|unsere)', 'falsche(r|n|s)? (person|kunde|adresse|empfanger|firma|nummer)', '(nie|nichts|nicht|kein\\w*)( \\w+){0,3} (bestellt|beauftragt|gebucht)', 'kenne (ich|wir|sie|das)?( \\w+)? ?nicht', '(gehort|betrifft)( \\w+)? nicht (mir|uns|mich)'],
	partial: ['(die )?halfte', 'teilzahlung', '(in )?raten', 'ratenzahlung', 'teilbetrag', 'anzahlen', 'erst ?mal (einen )?teil', 'in (zwei|drei|vier|mehreren|\\d+) (teilen|raten|zahlungen)', 'monatlich'],
	dispute: ['(betrag|rechnung|summe|preis|menge|stundenzahl|steuer|stunden)( \\w+){0,3} (stimmt( \\w+)? nicht|stimmen( \\w+)? nicht|falsch|zu hoch|nicht korrekt|fehlerhaft|doppelt)', 'stimm(t|en)( \\w+)? nicht', '(ist|sind|war)( \\w+)? (falsch|fehlerhaft|nicht (richtig|korrekt))', 'falsche(r|n)? (betrag|rechnung|preis|summe)', 'vereinbart', 'ausgemacht', 'abgemacht', 'zu (viel|hoch|teuer)', 'doppelt (berechnet|abgerechnet)', 'nicht (fertig|geliefert|erledigt|erbracht|ausgefuhrt|repariert|abgeschlossen)', '(niemand|nie|nicht)( \\w+){0,2} (gekommen|erschienen|aufgetaucht|da gewesen)', '(geht|gehen|funktioniert|funktionieren|lauft)( \\w+){0,4} nicht', '(immer noch|noch immer|wieder) (kaputt|undicht|defekt)', 'wider?spr\\w+', 'beanstand\\w+', 'reklam\\w+', 'mangel\\w*', '(zahle|bezahle|zahlen|bezahlen)( \\w+){0,3} nicht', 'bestreit\\w+', 'anwalt', 'storni\\w+', 'zuruckgeschickt', 'beschadigt', 'angebot (war|lautete)', 'gutschrift'],
	complaint: ['beschwer\\w+', 'unverschamt', 'unzufrieden', 'enttauscht', 'schlechte (arbeit|leistung)', 'frechheit'],
	notPaid: ['(noch )?nicht (be|uber)?(zahlt|wiesen|glichen)', 'un(be)?zahlt', 'wird( \\w+){0,3} (be)?(zahlt|uberwiesen|beglichen)', 'kann( \\w+){0,3} nicht'],
	paid: ['(habe|haben|hab|wurde|ist|bereits|schon|gestern|heute)( \\w+){0,5} (be|ein)?(gezahlt|zahlt|uberwiesen|beglichen|angewiesen|geuberwiesen)', '(bezahlt|uberwiesen|beglichen|angewiesen|gezahlt)', '(zahlung|uberweisung|geld)( \\w+){0,3} (ist raus|unterwegs|veranlasst|erfolgt|getatigt|rausgegangen)', 'geld ist (unterwegs|raus)', 'zahlung (bereits )?(erhalten|eingegangen)\\?'],
	promise: ['(werde|werden|kann|konnen|wird|will|wollen)( \\w+){0,6} (be)?(zahlen|zahlt|uberweisen|uberwiesen|begleichen|beglichen|anweisen|erledigen)', '(uberweis|zahl|bezahl|begleich)en?( \\w+){0,4} (am|bis|nachste\\w*|morgen|heute|ende|diese\\w*|sobald|monatsende|montag|dienstag|mittwoch|donnerstag|freitag)', '(uberweis|zahl|bezahl)en? (ich|wir)', 'aufschub', 'stundung', '(mehr|etwas) zeit', 'bis (zum|ende|monatsende|montag|dienstag|mittwoch|donnerstag|freitag)', 'erhalten sie( \\w+){0,3} (geld|zahlung)', 'versprech\\w+', 'sobald( \\w+){0,3} gehalt'],
	question: ['kopie', '(noch ?mal(s)?|erneut|bitte)( \\w+){0,2} (senden|schicken|zusenden|zuschicken)', 'welche rechnung', 'bankverbindung', 'rechnung (nie|nicht) (erhalten|bekommen)', 'keine rechnung (erhalten|bekommen)'],
	thanks: ['danke( \\w+)?', 'vielen dank', 'ok(ay)?', 'in ordnung', 'alles klar', 'verstanden'],
	monthEnd: ['monatsende', 'ende (des |diesen )?monats', 'ende (dieses|diesen) monats'],
	weekEnd: ['(ende|im laufe) (der|dieser) woche', 'diese woche'],
	dayOfMonth: '(?:am|zum|bis|den) (\\d{1,2})\\.(?! ?\\d| ?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez))',
	quoted: ['^am .{5,120} schrieb', '^-+ ?ursprungliche nachricht', '^von: .+', '^gesendet: .+'],
};
