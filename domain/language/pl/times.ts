import type { Times } from '../sections/times';

/** "po 2 tygodniach", "do 5 osób": only before what is written as an hour. */
const HOUR = '(?=\\s+\\d{1,2}[:.]\\d{2})';
const OF_CLOCK = 'godz(?:\\.|inie|iny)?';

export const times: Times = {
	locale: 'pl-PL',
	names: {
		weekdays: ['poniedziałek|poniedziałku', 'wtorek|wtorku', 'środa|środę|środy|środzie', 'czwartek|czwartku', 'piątek|piątku', 'sobota|sobotę|soboty|sobocie', 'niedziela|niedzielę|niedzieli'],
		months: [
			'styczeń|stycznia|styczniu',
			'luty|lutego|lutym',
			'marzec|marca|marcu',
			'kwiecień|kwietnia|kwietniu',
			'maja|maju',
			'czerwiec|czerwca|czerwcu',
			'lipiec|lipca|lipcu',
			'sierpień|sierpnia|sierpniu',
			'wrzesień|września|wrześniu',
			'październik|października|październiku',
			'listopad|listopada|listopadzie',
			'grudzień|grudnia|grudniu',
		],
		today: 'dzisiaj|dziś|dzis',
		tomorrow: 'jutro',
		dayAfterTomorrow: 'pojutrze',
	},
	weekdays: [
		'poniedzial(?:ek|ku|ki|kach|kami)',
		'wtor(?:ek|ku|ki|kach)',
		'srod(?:a|e|y|zie|ach)',
		'czwart(?:ek|ku|ki|kach)',
		'piat(?:ek|ku|ki|kach)',
		'sobot(?:a|e|y|ach)|sobocie',
		'niedziel(?:a|e|i|ach)',
	],
	weekend: 'weekend(?:y|ow|u|ach)?',
	workdays: 'dni robocze|dniach roboczych|dni powszednie|w tygodniu',
	morning: 'rano|ran(?:kiem|em)|przed poludniem|przedpoludni(?:e|em|ami)|do poludnia',
	afternoon: 'po poludniu|popoludni(?:e|u|em|ami|ach)',
	evening: 'wiecz(?:or|orem|orami)',
	near: 'dzis|dzisiaj|jutro|pojutrze|dzis wieczorem|w tym tygodniu|w przyszlym tygodniu|(?:przyszly|ten) tydzien|weekend',
	after: `po${HOUR}|po ${OF_CLOCK}|od ${OF_CLOCK}|od${HOUR}|nie wczesniej niz(?: o)?`,
	before: `przed${HOUR}|przed ${OF_CLOCK}|do${HOUR}|do ${OF_CLOCK}|nie pozniej niz(?: o)?`,
	not: 'nie|oprocz|poza|bez|nigdy|z wyjatkiem',
	but: 'ale|lecz|natomiast',
	and: 'i|oraz|lub|albo|ani',
	written: {
		morning: 'rano|rankiem|przed południem|przedpołudniem',
		afternoon: 'po południu|popołudniu|popołudniem',
		evening: 'wieczorem|wieczór',
		at: 'o godz(?:\\.|inie)?|godz(?:\\.|ina)?|o|około|koło',
		hour: '',
		after: 'nie wcześniej niż o|po godz(?:\\.|inie)?|od godz(?:\\.|iny)?|po|od',
		before: 'nie później niż o|przed godz(?:\\.|iną)?|do godz(?:\\.|iny)?|przed|do',
		from: 'między|miedzy|od',
		to: 'a|do',
		halfTo: 'wpół do|w pół do',
		hours: ['pierwszej', 'drugiej', 'trzeciej', 'czwartej', 'piątej', 'szóstej', 'siódmej', 'ósmej', 'dziewiątej', 'dziesiątej', 'jedenastej', 'dwunastej'],
		of: '',
	},
};
