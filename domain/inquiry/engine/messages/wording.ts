import type { Intent } from '../../../case';

type Topic = 'work' | 'quote' | 'booking' | 'existingJob' | 'complaint' | 'billing' | 'jobApplication' | 'notNeeded' | 'other' | 'optOut';

/** What a reply may ask for: by topic, and a telephone number where none is known. */
type Asked = 'work' | 'quote' | 'booking' | 'phone';

/** One built-in set of words; `{…}` as in the profile's messages. No promise of a time or a price anywhere. */
export interface Wording {
	greeting: string;
	greetingWithoutName: string;
	/** Stands for a service that is not known. */
	yourRequest: string;
	subject: string;
	acknowledgement: { subject: string; body: string; phoneLine: string };
	reply: Record<Topic, string>;
	/** What the reply asks for, in a paragraph of its own; neither a place nor a visit, which only some trades have. */
	asks: Record<Asked, string>;
	emergencyLine: string;
	/** Said of an emergency that comes in while the business is closed: what has been done, and what nobody can know yet. */
	closed: { onCall: string; nobodyOnCall: string };
	phoneLine: string;
	closing: string;
	/** By text, to whoever called and reached nobody; and what carriers want as the answer to HELP. */
	texts: { missedCall: string; help: string };
}

export const TOPIC_OF: Record<Intent, Topic> = {
	newJob: 'work',
	quote: 'quote',
	booking: 'booking',
	existingJob: 'existingJob',
	complaint: 'complaint',
	billing: 'billing',
	jobApplication: 'jobApplication',
	vendor: 'notNeeded',
	spam: 'notNeeded',
	other: 'other',
};

export const WORDING: Record<string, Wording> = {
	en: {
		texts: {
			missedCall: 'Sorry that we missed your call to {business}. Please reply to this message with what you need and where, and we will get back to you.',
			help: '{business}: please write what you need, or call {phone}. Reply STOP to get no more messages.',
		},
		greeting: 'Hi {firstName},',
		greetingWithoutName: 'Hello,',
		yourRequest: 'your request',
		subject: 'Your message to {business}',
		acknowledgement: {
			subject: 'We have received your message',
			body: 'Thank you for contacting {business}. Your message has reached us and a member of our team will read it and get back to you.',
			phoneLine: 'If it cannot wait, please call us at {phone}.',
		},
		reply: {
			work: 'Thank you for contacting {business} about {service}. We would be glad to help.',
			quote: 'Thank you for asking {business} about {service}. We would be glad to prepare an estimate.',
			booking: 'Thank you for contacting {business} about {service}. We would be glad to arrange an appointment.',
			existingJob: 'Thank you for your message. We are looking at where things stand and will come back to you with an answer.',
			complaint: 'Thank you for telling us. We are sorry that this was not what you expected. A person in charge is going through what happened and will talk to you about it.',
			billing: 'Thank you for your message. We are comparing it with our records and will come back to you about your account.',
			jobApplication: 'Thank you for your interest in working with {business}. We have passed your message on to the person in charge of hiring.',
			notNeeded: 'Thank you for your message. We have no need for this at the moment and will keep your details should that change.',
			other: 'Thank you for contacting {business}. Could you tell us a little more about what you need, so that the right person can answer you?',
			optOut: 'We have noted that you do not wish to hear from us and will not write to you again.',
		},
		emergencyLine: 'If anyone is in danger, please get to safety and call your local emergency number first.',
		closed: {
			onCall: 'We are closed at the moment. Your message has gone to the person who is on call; until somebody answers you, please do not count on its having been read.',
			nobodyOnCall: 'We are closed at the moment. Your message has gone to our team, and it may not be read before we open again. If it cannot wait, please do not wait for our answer.',
		},
		asks: {
			work: 'So that we can plan the next step, please tell us a little more about what you need and when we can reach you.',
			quote: 'Please send us anything that shows what is needed: details, pictures or documents.',
			booking: 'Please tell us which days and times suit you.',
			phone: 'What is the best phone number to reach you?',
		},
		phoneLine: 'You can also call us at {phone}.',
		closing: 'Kind regards,\n{signature}',
	},
	es: {
		texts: {
			missedCall: 'Sentimos no haber podido atender su llamada a {business}. Responda a este mensaje con lo que necesita y dónde, y le contestaremos.',
			help: '{business}: escriba qué necesita o llame al {phone}. Responda STOP para no recibir más mensajes.',
		},
		greeting: 'Hola, {firstName}:',
		greetingWithoutName: 'Hola:',
		yourRequest: 'su solicitud',
		subject: 'Su mensaje a {business}',
		acknowledgement: {
			subject: 'Hemos recibido su mensaje',
			body: 'Gracias por ponerse en contacto con {business}. Su mensaje nos ha llegado y una persona de nuestro equipo lo leerá y le responderá.',
			phoneLine: 'Si no puede esperar, llámenos al {phone}.',
		},
		reply: {
			work: 'Gracias por escribir a {business} sobre {service}. Con gusto le ayudaremos.',
			quote: 'Gracias por consultar a {business} sobre {service}. Con gusto le prepararemos un presupuesto.',
			booking: 'Gracias por escribir a {business} sobre {service}. Con gusto le daremos una cita.',
			existingJob: 'Gracias por su mensaje. Estamos revisando cómo va su asunto y le daremos una respuesta.',
			complaint: 'Gracias por decírnoslo. Lamentamos que no haya sido lo que esperaba. La persona responsable está revisando lo ocurrido y hablará con usted.',
			billing: 'Gracias por su mensaje. Lo estamos comparando con nuestros registros y le responderemos sobre su cuenta.',
			jobApplication: 'Gracias por su interés en trabajar con {business}. Hemos pasado su mensaje a la persona encargada de contratación.',
			notNeeded: 'Gracias por su mensaje. De momento no lo necesitamos y guardaremos sus datos por si eso cambia.',
			other: 'Gracias por escribir a {business}. ¿Podría contarnos un poco más sobre lo que necesita, para que le responda la persona adecuada?',
			optOut: 'Hemos anotado que no desea recibir mensajes nuestros y no le escribiremos más.',
		},
		emergencyLine: 'Si alguien corre peligro, póngase a salvo y llame primero al número de emergencias.',
		closed: {
			onCall: 'En este momento estamos cerrados. Su mensaje ha llegado a la persona de guardia; hasta que alguien le responda, no dé por hecho que se ha leído.',
			nobodyOnCall: 'En este momento estamos cerrados. Su mensaje ha llegado a nuestro equipo y puede que no se lea antes de que volvamos a abrir. Si no puede esperar, no espere nuestra respuesta.',
		},
		asks: {
			work: 'Para preparar el siguiente paso, cuéntenos un poco más sobre lo que necesita y cuándo podemos localizarle.',
			quote: 'Envíenos lo que muestre qué necesita: detalles, fotos o documentos.',
			booking: 'Díganos qué días y horas le convienen.',
			phone: '¿En qué número de teléfono podemos localizarle?',
		},
		phoneLine: 'También puede llamarnos al {phone}.',
		closing: 'Un saludo,\n{signature}',
	},
	fr: {
		texts: {
			missedCall: 'Désolés d’avoir manqué votre appel à {business}. Répondez à ce message en disant ce qu’il vous faut et où, et nous vous répondrons.',
			help: '{business} : écrivez ce qu’il vous faut ou appelez le {phone}. Répondez STOP pour ne plus recevoir de messages.',
		},
		greeting: 'Bonjour {firstName},',
		greetingWithoutName: 'Bonjour,',
		yourRequest: 'votre demande',
		subject: 'Votre message à {business}',
		acknowledgement: {
			subject: 'Nous avons bien reçu votre message',
			body: 'Merci d’avoir contacté {business}. Votre message nous est bien parvenu et un membre de notre équipe le lira et vous répondra.',
			phoneLine: 'Si cela ne peut pas attendre, appelez-nous au {phone}.',
		},
		reply: {
			work: 'Merci d’avoir contacté {business} au sujet de : {service}. Nous vous aiderons volontiers.',
			quote: 'Merci d’avoir consulté {business} au sujet de : {service}. Nous préparerons volontiers un devis.',
			booking: 'Merci d’avoir contacté {business} au sujet de : {service}. Nous conviendrons volontiers d’un rendez-vous.',
			existingJob: 'Merci pour votre message. Nous vérifions où en est votre dossier et reviendrons vers vous avec une réponse.',
			complaint: 'Merci de nous l’avoir signalé. Nous regrettons que cela n’ait pas répondu à vos attentes. Un responsable examine ce qui s’est passé et vous en parlera.',
			billing: 'Merci pour votre message. Nous le comparons avec nos dossiers et reviendrons vers vous au sujet de votre compte.',
			jobApplication: 'Merci de votre intérêt pour {business}. Nous avons transmis votre message à la personne chargée du recrutement.',
			notNeeded: 'Merci pour votre message. Nous n’en avons pas besoin pour le moment et gardons vos coordonnées au cas où.',
			other: 'Merci d’avoir contacté {business}. Pourriez-vous nous en dire un peu plus sur votre besoin, afin que la bonne personne vous réponde ?',
			optOut: 'Nous avons noté que vous ne souhaitez plus recevoir nos messages et ne vous écrirons plus.',
		},
		emergencyLine: 'Si quelqu’un est en danger, mettez-vous à l’abri et appelez d’abord les secours.',
		closed: {
			onCall: 'Nous sommes fermés en ce moment. Votre message a été transmis à la personne d’astreinte ; tant que personne ne vous a répondu, ne considérez pas qu’il a été lu.',
			nobodyOnCall: 'Nous sommes fermés en ce moment. Votre message a été transmis à notre équipe et ne sera peut-être pas lu avant notre réouverture. Si cela ne peut pas attendre, n’attendez pas notre réponse.',
		},
		asks: {
			work: 'Pour préparer la suite, merci de nous en dire un peu plus sur votre besoin et de nous indiquer quand vous joindre.',
			quote: 'Merci de nous envoyer ce qui montre votre besoin : détails, photos ou documents.',
			booking: 'Merci de nous indiquer les jours et heures qui vous conviennent.',
			phone: 'À quel numéro de téléphone pouvons-nous vous joindre ?',
		},
		phoneLine: 'Vous pouvez aussi nous appeler au {phone}.',
		closing: 'Cordialement,\n{signature}',
	},
	de: {
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
	},
	pt: {
		texts: {
			missedCall: 'Pedimos desculpa por não termos atendido a sua chamada para {business}. Responda a esta mensagem com o que precisa e onde, e entraremos em contacto.',
			help: '{business}: escreva o que precisa ou ligue para {phone}. Responda STOP para não receber mais mensagens.',
		},
		greeting: 'Olá, {firstName},',
		greetingWithoutName: 'Olá,',
		yourRequest: 'o seu pedido',
		subject: 'A sua mensagem para {business}',
		acknowledgement: {
			subject: 'Recebemos a sua mensagem',
			body: 'Obrigado por contactar {business}. A sua mensagem chegou e uma pessoa da nossa equipa vai lê-la e responder-lhe.',
			phoneLine: 'Se não puder esperar, ligue-nos para {phone}.',
		},
		reply: {
			work: 'Obrigado por contactar {business} sobre {service}. Teremos todo o gosto em ajudar.',
			quote: 'Obrigado por consultar {business} sobre {service}. Teremos todo o gosto em preparar um orçamento.',
			booking: 'Obrigado por contactar {business} sobre {service}. Teremos todo o gosto em marcar uma hora.',
			existingJob: 'Obrigado pela sua mensagem. Estamos a ver em que ponto está o seu assunto e voltaremos com uma resposta.',
			complaint: 'Obrigado por nos dizer. Lamentamos que não tenha sido o que esperava. A pessoa responsável está a analisar o que aconteceu e vai falar consigo.',
			billing: 'Obrigado pela sua mensagem. Estamos a compará-la com os nossos registos e voltaremos a falar consigo sobre a sua conta.',
			jobApplication: 'Obrigado pelo seu interesse em trabalhar com {business}. Passámos a sua mensagem à pessoa responsável pelas contratações.',
			notNeeded: 'Obrigado pela sua mensagem. De momento não precisamos e guardamos os seus dados caso isso mude.',
			other: 'Obrigado por contactar {business}. Pode dizer-nos um pouco mais sobre o que precisa, para que a pessoa certa lhe responda?',
			optOut: 'Registámos que não deseja receber mensagens nossas e não voltaremos a escrever-lhe.',
		},
		emergencyLine: 'Se alguém estiver em perigo, ponha-se a salvo e ligue primeiro para o número de emergência.',
		closed: {
			onCall: 'Neste momento estamos fechados. A sua mensagem foi enviada à pessoa de serviço; até que alguém lhe responda, não conte com que tenha sido lida.',
			nobodyOnCall: 'Neste momento estamos fechados. A sua mensagem foi enviada à nossa equipa e pode não ser lida antes de voltarmos a abrir. Se não puder esperar, não espere pela nossa resposta.',
		},
		asks: {
			work: 'Para preparar o próximo passo, conte-nos um pouco mais sobre o que precisa e quando podemos falar consigo.',
			quote: 'Envie-nos o que mostre o que precisa: detalhes, fotografias ou documentos.',
			booking: 'Diga-nos que dias e horas lhe convêm.',
			phone: 'Qual é o melhor número de telefone para falarmos consigo?',
		},
		phoneLine: 'Também pode ligar-nos para {phone}.',
		closing: 'Com os melhores cumprimentos,\n{signature}',
	},
};

/** All built-in texts that a customer may get, with their places to fill in. */
export function standingTexts(): string[] {
	return Object.values(WORDING).flatMap(({ acknowledgement, reply, asks, emergencyLine, closed, phoneLine, texts }) => [
		...Object.values(texts),
		...[acknowledgement.body, acknowledgement.phoneLine, ...Object.values(reply), ...Object.values(asks), emergencyLine],
		...[closed.onCall, closed.nobodyOnCall, phoneLine],
	]);
}
