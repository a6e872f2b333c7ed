/**
 * Where date-holidays (3.37, read 2026-11) and the law differ about the days that close a business. Each names its source; a
 * correction that the library has taken over changes nothing and can go.
 */
export interface HolidayCorrection {
	country: string;
	/** Codes of the library's; absent: everywhere. */
	states?: string[];
	/** By the library's rule or English or local name. */
	remove?: RegExp;
	/** `11-20` of every year, or one date. */
	add?: string[];
	/** First and last year. */
	since?: number;
	until?: number;
	/** A day by another day of the library's. */
	shift?: { rule: string; days: number; keep?: boolean };
	/** Fixed days of these names or rules that fall on a weekend close a weekday, too. */
	substitute?: { rule: RegExp; by: 'nearest' | 'next' };
	/** Days of several that the library counts by hours: so many whole days, from this minute of the day before. */
	length?: { rule: RegExp; days: number; eveFromMinute: number };
	source: string;
}

export const HOLIDAY_CORRECTIONS: readonly HolidayCorrection[] = [
	{ country: 'US', substitute: { rule: /^11-11$/, by: 'nearest' }, source: '5 U.S.C. 6103(b)' },
	{ country: 'US', states: ['IL'], remove: /Malcolm X/, source: 'Illinois Department of Central Management Services, State holidays' },
	{ country: 'US', states: ['MA'], remove: /Evacuation Day|Bunker Hill/, source: 'Massachusetts G.L. c. 4 § 7: Suffolk County alone' },
	{ country: 'US', states: ['FL', 'NY', 'WI', 'WV'], remove: /Susan B\. Anthony/, source: 'Days of observance: Fla. Stat. 683.01, N.Y. Exec. Law 168-a' },
	{ country: 'US', states: ['PA'], remove: /Flag Day/, source: 'Pennsylvania Office of Administration, State holidays' },
	{ country: 'US', states: ['WV'], remove: /Lincoln's Day/, since: 2026, source: 'W. Va. Code 2-2-1' },
	{ country: 'CA', states: ['BC', 'YT'], add: ['09-30'], since: 2023, source: 'B.C. Employment Standards Act s. 1; Yukon Employment Standards Act' },
	{ country: 'CA', states: ['MB'], add: ['09-30'], since: 2024, source: 'Manitoba Employment Standards Code s. 21' },
	{ country: 'CA', states: ['NT', 'NU', 'PE'], add: ['09-30'], since: 2022, source: 'N.W.T., Nunavut and P.E.I. Employment Standards Acts' },
	{ country: 'CA', states: ['ON'], remove: /Easter Monday|^easter 1$/, source: 'Ontario Employment Standards Act, s. 1 "public holiday"' },
	{ country: 'GB', states: ['SCT'], add: ['2026-06-15'], source: 'Scottish Government, bank holidays: 15 June 2026' },
	{ country: 'BR', add: ['11-20'], since: 2024, source: 'Lei 14.759/2023' },
	{ country: 'BG', add: ['12-26'], source: 'Labour Code art. 154(1)' },
	{ country: 'BG', substitute: { rule: /^\d{2}-\d{2}$/, by: 'next' }, since: 2017, source: 'Labour Code art. 154(2)' },
	{ country: 'CY', shift: { rule: 'orthodox -47', days: -1 }, source: 'Green Monday is 48 days before Easter (Cyprus Public Service Department, public holidays)' },
	{ country: 'CY', shift: { rule: 'orthodox 49', days: 1, keep: true }, source: 'Whit Monday (Cyprus Public Service Department, public holidays)' },
	{ country: 'TR', length: { rule: /^1 Shawwal/, days: 3, eveFromMinute: 13 * 60 }, source: 'Law 2429, art. 2: from 13:00 of the eve, three and a half days' },
	{ country: 'TR', length: { rule: /^10 Dhu al-Hijjah/, days: 4, eveFromMinute: 13 * 60 }, source: 'Law 2429, art. 2: from 13:00 of the eve, four and a half days' },
];
