import type { TimeWindow } from '../../types';
import { settling, type Rule } from '../recognizer';
import { ABROAD } from './abroad';
import { chronoDays } from './chronoDays';
import { CLOCKS } from './clocks';
import { DATES } from './dates';
import { dayAfterTomorrow } from './dayAfterTomorrow';
import { dayPart, halfOfDay } from './dayParts';
import { DAYS_OF_MONTH } from './daysOfMonth';
import { holiday } from './holidays';
import { JOINS, RANGES } from './joins';
import { leads } from './leads';
import { PERIODS } from './periods';
import type { TimePart } from './part';
import { settle } from './settle';
import { WEEKDAYS } from './weekdays';
import { WRITTEN } from './written';

/** Languages with rules of their own first. Days with figures come before times of day, which would take "Friday 23" for an hour. */
export const TIME_RULES: Array<Rule<TimePart>> = [...WRITTEN, dayAfterTomorrow, holiday, ...ABROAD, ...DATES, ...WEEKDAYS, ...DAYS_OF_MONTH, ...PERIODS, ...CLOCKS, halfOfDay, dayPart];

/**
 * Dates, date-times and windows, in the customer's zone, against the message's time. A day without a year, a number of a
 * day, and a time of day are the next such one; what is past is only so because the text says so ("yesterday").
 *
 * chrono comes when the rules have claimed theirs. Parts then join to moments, take what stands before them, and join to
 * ranges.
 */
export const findTimes = settling<TimePart, string | TimeWindow>(TIME_RULES, [chronoDays, ...JOINS, leads, ...RANGES], settle);
