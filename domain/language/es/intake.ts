import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Hola, {name}:',
	greetingWithoutName: 'Hola:',
	subject: 'Algunos datos para {business}',
	one: 'Gracias por su mensaje. Para continuar necesitamos un dato más:',
	several: 'Gracias por su mensaje. Para continuar necesitamos algunos datos más:',
	within: 'Para poder continuar, indíquenos por favor:',
	closing: 'Basta con responder a este mensaje.',
	closingWithLink: 'Basta con responder a este mensaje o contestar aquí: {link}',
	ask: '¿Podría indicarnos lo siguiente: {label}?',
	question: { name: '¿Cuál es su nombre?', phone: '¿En qué número de teléfono podemos localizarle?', email: '¿Cuál es su correo electrónico?', address: '¿De qué dirección se trata, con código postal?' },
	unreadValue: 'No hemos podido leer «{value}» como {kind}.',
	unread: 'No hemos podido leer el dato que tenemos como {kind}.',
	kinds: { name: 'nombre', phone: 'número de teléfono completo', email: 'correo electrónico', address: 'dirección', date: 'fecha del calendario', dateTime: 'fecha u hora', money: 'importe', number: 'número', boolean: 'sí o no' },
	oneOf: 'una de estas opciones: {choices}',
	unnamed: 'Nueva solicitud',
};
