import type { Times } from '../sections/times';

export const times: Times = {
	locale: 'pt-BR',
	names: {
		weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
		months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
		today: 'hoje',
		tomorrow: 'amanhã',
		dayAfterTomorrow: 'depois de amanhã',
	},
	weekdays: ['segundas?[ -]feiras?|(?<=\\b(?:na|nas|as|exceto|menos|salvo|toda) )segundas?', 'tercas?(?:-feiras?)?', 'quartas?(?:-feiras?)?', 'quintas?(?:-feiras?)?', 'sextas?(?:-feiras?)?', 'sabados?', 'domingos?'],
	weekend: 'fi(?:m|ns) de semana',
	workdays: 'dias uteis',
	morning: 'manhas?|de manha',
	afternoon: 'tardes?',
	evening: 'noites?',
	near: 'hoje|amanha|proxima semana',
	after: 'depois d[ae]s?|a partir d[ea](?: as)?',
	before: 'antes d[ae]s?|ate(?: as)?',
	not: 'nao|nunca|exceto|menos|salvo|evitar',
	but: 'mas',
	and: 'e|ou',
};
