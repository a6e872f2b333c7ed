import type { Times } from '../sections/times';

export const times: Times = {
	locale: 'es-US',
	names: {
		weekdays: ['lunes', 'martes', 'miércoles|miercoles', 'jueves', 'viernes', 'sábado|sabado', 'domingo'],
		months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
		today: 'hoy',
		tomorrow: 'mañana',
		dayAfterTomorrow: 'pasado mañana',
	},
	weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabados?', 'domingos?'],
	weekend: 'fines? de semana',
	workdays: 'entre semana',
	morning: 'por la manana|de manana|mananas',
	afternoon: 'tardes?',
	evening: 'noches?',
	near: 'hoy|pasado manana|manana|proxima semana|esta semana',
	after: 'despues de(?: las?)?|a partir d[ea](?: las?| as)?',
	before: 'antes de(?: las?)?|hasta(?: las?)?',
	not: 'no|nunca|menos|excepto|salvo|evitar',
	but: 'pero',
	and: 'y|o|ni',
};
