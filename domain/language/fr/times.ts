import type { Times } from '../sections/times';

export const times: Times = {
	locale: 'fr-FR',
	names: {
		weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
		months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
		today: "aujourd[’']?hui",
		tomorrow: 'demain',
		dayAfterTomorrow: 'après[- ]demain',
	},
	weekdays: ['lundis?', 'mardis?', 'mercredis?', 'jeudis?', 'vendredis?', 'samedis?', 'dimanches?'],
	weekend: 'week-ends?',
	workdays: 'en semaine',
	morning: 'matins?|matinees?',
	afternoon: 'apres-midi',
	evening: 'soirs?|soirees?',
	near: "aujourd'?hui|demain|semaine prochaine|cette semaine",
	after: 'apres|a partir de',
	before: "avant|jusqu'a",
	not: 'pas|jamais|sauf|eviter',
	but: 'mais',
	and: 'et|ou|ni',
};
