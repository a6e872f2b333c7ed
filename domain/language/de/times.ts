import type { Times } from '../sections/times';

export const times: Times = {
	locale: 'de-DE',
	names: {
		weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
		months: ['januar|jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
		today: 'heute',
		tomorrow: 'morgen',
		dayAfterTomorrow: 'übermorgen',
	},
	weekdays: ['montags?', 'dienstags?', 'mittwochs?', 'donnerstags?', 'freitags?', 'samstags?|sonnabends?', 'sonntags?'],
	weekend: 'wochenenden?',
	workdays: 'unter der woche|werktags?',
	morning: 'vormittags?|morgens',
	afternoon: 'nachmittags?',
	evening: 'abends?',
	near: 'heute|ubermorgen|morgen|nachste woche|diese woche',
	after: 'ab|nach',
	before: 'vor|bis',
	not: 'nicht|kein(?:e[nrms]?)?|nie|ausser',
	but: 'aber|sondern',
	and: 'und|oder',
};
