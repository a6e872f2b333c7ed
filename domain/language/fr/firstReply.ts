import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
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
};
