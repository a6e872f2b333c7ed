import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
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
};
