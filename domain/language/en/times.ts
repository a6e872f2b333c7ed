import type { Times } from '../sections/times';

/** Behind a short form that is a word of its own as well: "mon adresse", "in the sun". */
const AS_DAY = '(?=\\s*(?:$|[/,&.;-]|(?:and|or|am|pm|mornings?|afternoons?|evenings?|after|before|mon|tue|wed|thu|fri|sat|sun)\\b))';

export const times: Times = {
	locale: 'en-US',
	names: {
		weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
		months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
		today: 'today',
		tomorrow: 'tomorrow',
		dayAfterTomorrow: '(?:the )?day after tomorrow',
	},
	weekdays: [`mon${AS_DAY}|mondays?`, 'tue(?:s(?:days?)?)?', 'wed(?:nesdays?)?', 'thu(?:rs?(?:days?)?)?', 'fri(?:days?)?', `sat${AS_DAY}|saturdays?`, `sun${AS_DAY}|sundays?`],
	weekend: 'weekends?',
	workdays: 'weekdays?|work(?:ing)? ?days',
	morning: 'mornings?|(?<=\\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:days?|nesdays?|urdays?)? )a\\.?m\\.?',
	afternoon: 'afternoons?|p\\.?m\\.?',
	evening: 'evenings?',
	near: 'today|tonight|tomorrow|weekends?|next week|this week|mornings?|afternoons?|evenings?',
	after: 'after|from|not before|no earlier than',
	before: 'before|until|by|not after|no later than',
	not: "not|no|never|n't|cannot|can't|cant|dont|don't|won't|except|but not|avoid|anything but|busy|unavailable",
	but: 'but|however',
	and: 'and|or|nor',
};
