import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
	texts: {
		missedCall: 'Leider haben wir Ihren Anruf bei {business} verpasst. Bitte antworten Sie auf diese Nachricht, was Sie brauchen und wo; wir melden uns.',
		help: '{business}: Bitte schreiben Sie, was Sie brauchen, oder rufen Sie an: {phone}. Mit STOP kommt keine Nachricht mehr.',
	},
	greeting: 'Guten Tag {firstName},',
	greetingWithoutName: 'Guten Tag,',
	yourRequest: 'Ihr Anliegen',
	subject: 'Ihre Nachricht an {business}',
	acknowledgement: {
		subject: 'Ihre Nachricht ist bei uns angekommen',
		body: 'Vielen Dank für Ihre Nachricht an {business}. Sie ist bei uns angekommen; jemand aus unserem Team liest sie und meldet sich bei Ihnen.',
		phoneLine: 'Wenn es nicht warten kann, rufen Sie uns bitte an: {phone}.',
	},
	reply: {
		work: 'Vielen Dank für Ihre Anfrage an {business} zum Thema: {service}. Wir helfen Ihnen gern.',
		quote: 'Vielen Dank für Ihre Anfrage an {business} zum Thema: {service}. Wir erstellen gern ein Angebot.',
		booking: 'Vielen Dank für Ihre Anfrage an {business} zum Thema: {service}. Wir vereinbaren gern einen Termin.',
		existingJob: 'Vielen Dank für Ihre Nachricht. Wir prüfen den Stand der Dinge und melden uns mit einer Antwort.',
		complaint: 'Danke, dass Sie uns das sagen. Es tut uns leid, dass es nicht Ihren Erwartungen entsprach. Jemand in Verantwortung geht dem nach und spricht mit Ihnen darüber.',
		billing: 'Vielen Dank für Ihre Nachricht. Wir gleichen sie mit unseren Unterlagen ab und melden uns zu Ihrem Konto.',
		jobApplication: 'Vielen Dank für Ihr Interesse an einer Mitarbeit bei {business}. Wir haben Ihre Nachricht an die zuständige Person weitergegeben.',
		notNeeded: 'Vielen Dank für Ihre Nachricht. Wir haben derzeit keinen Bedarf und behalten Ihre Angaben für den Fall, dass sich das ändert.',
		other: 'Vielen Dank für Ihre Nachricht an {business}. Können Sie uns etwas mehr dazu sagen, was Sie brauchen, damit Ihnen die richtige Person antwortet?',
		optOut: 'Wir haben vermerkt, dass Sie keine Nachrichten von uns wünschen, und schreiben Ihnen nicht mehr.',
	},
	emergencyLine: 'Wenn jemand in Gefahr ist, bringen Sie sich bitte in Sicherheit und wählen Sie zuerst den Notruf.',
	closed: {
		onCall: 'Wir haben gerade geschlossen. Ihre Nachricht ist an unseren Bereitschaftsdienst gegangen; solange sich niemand bei Ihnen gemeldet hat, verlassen Sie sich bitte nicht darauf, dass sie gelesen wurde.',
		nobodyOnCall: 'Wir haben gerade geschlossen. Ihre Nachricht ist an unser Team gegangen und wird vielleicht erst gelesen, wenn wir wieder öffnen. Wenn es nicht warten kann, warten Sie bitte nicht auf unsere Antwort.',
	},
	asks: {
		work: 'Bitte schreiben Sie uns für den nächsten Schritt etwas mehr dazu, was Sie brauchen und wann wir Sie erreichen.',
		quote: 'Bitte senden Sie uns, was zeigt, worum es geht: Einzelheiten, Bilder oder Unterlagen.',
		booking: 'Bitte nennen Sie uns Tage und Uhrzeiten, die Ihnen passen.',
		phone: 'Unter welcher Telefonnummer erreichen wir Sie am besten?',
	},
	phoneLine: 'Sie können uns auch anrufen: {phone}.',
	closing: 'Freundliche Grüße\n{signature}',
};
