import type { Times } from '../sections/times';

/** "na 2 weken", "voor 4 personen": only before what is written as an hour. */
const HOUR = '(?=\\s+\\d{1,2}(?:[:.]\\d{2}|\\s*(?:uur|u)\\b))';
const PART = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen)?';

export const times: Times = {
	locale: 'nl-NL',
	names: {
		weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
		months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
		today: 'vandaag',
		tomorrow: 'morgen',
		dayAfterTomorrow: 'overmorgen',
	},
	weekdays: ['maandag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?', 'dinsdag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?', 'woensdag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?', 'donderdag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?', 'vrijdag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?', 'zaterdag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?', 'zondag(?:en|s|ochtend\\w*|morgen|middag\\w*|namiddag\\w*|avond\\w*)?'],
	weekend: 'weekend(?:en|s)?',
	workdays: 'doordeweeks|door de week|werkdagen|werkdag',
	morning: `${PART}(?:ochtend(?:en|s)?|voormiddag(?:en|s)?)|s morgens`,
	afternoon: `${PART}(?:middag(?:en|s)?|namiddag(?:en|s)?)`,
	evening: `${PART}avond(?:en|s)?`,
	near: 'vandaag|morgen|overmorgen|vanavond|vanmiddag|vanochtend|volgende week|deze week|komende week',
	after: `na${HOUR}|vanaf|niet voor|niet eerder dan`,
	before: `voor${HOUR}|tot${HOUR}|uiterlijk|niet later dan`,
	not: 'niet|geen|nooit|behalve|uitgezonderd|zonder',
	but: 'maar|echter',
	and: 'en|of|noch',
	written: {
		morning: 'ochtend|(?<=dag)morgen|vanochtend|voormiddag',
		afternoon: '(?:na)?middag|vanmiddag',
		evening: 'avond|vanavond',
		at: 'om|rond|omstreeks',
		hour: 'uur|u',
		after: 'niet voor|vanaf|na',
		before: 'uiterlijk om|uiterlijk|voor|tot',
		from: 'van|tussen',
		to: 'tot|en',
		halfTo: 'half',
		hours: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
		of: '',
	},
};
