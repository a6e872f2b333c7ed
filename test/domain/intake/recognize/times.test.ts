import { findTimes } from '../../../../domain/intake/recognize';
import { BERLIN, CHICAGO, LISBON, LONDON, MADRID, PARIS, readings } from './context';

const first = (text: string, context = CHICAGO) => readings(findTimes, text, context)[0]?.[1];

test.each([
	['tomorrow', '2026-03-07'],
	['yesterday', '2026-03-05'],
	['last Friday', '2026-02-27'],
	['next Tuesday', '2026-03-10'],
	['on the 18th', '2026-03-18'],
	['the 5th', '2026-04-05'],
	['12/24', '2026-12-24'],
	['January 5', '2027-01-05'],
	['march eighteenth', '2026-03-18'],
	['Tue 17th', '2026-03-17'],
	['2026-03-10', '2026-03-10'],
	['next week Wednesday', '2026-03-11'],
	['in two weeks', '2026-03-20'],
	['the day after tomorrow', '2026-03-08'],
	['Tuesday of next week', '2026-03-10'],
	['previous Monday', '2026-03-02'],
	['5 March', '2027-03-05'],
	['the 9th of March', '2026-03-09'],
	['the 5th of next month', '2026-04-05'],
	['the first Monday in April', '2026-04-06'],
	['last Friday of the month', '2026-03-27'],
	['the Thursday after next', '2026-03-19'],
	['a week from Thursday', '2026-03-19'],
	['2 weeks before Christmas', '2026-12-11'],
	['Thanksgiving', '2026-11-26'],
	['Easter Monday', '2026-04-06'],
	['05.03.2026', '2026-03-05'],
	['a week from tomorrow', '2026-03-14'],
	['a week on Monday', '2026-03-16'],
	['May the 4th', '2026-05-04'],
	['March 3rd, ’85', '1985-03-03'],
	['the fourteenth of May nineteen eighty-five', '1985-05-14'],
])('%j is a day', (text, date) => {
	expect(first(text)).toBe(date);
});

test.each([
	['today at 9', '2026-03-06T21:00:00-06:00'],
	['tomorrow at 9', '2026-03-07T09:00:00-06:00'],
	['tomorrow evening at 7', '2026-03-07T19:00:00-06:00'],
	['Monday at 2', '2026-03-09T14:00:00-05:00'],
	['Monday 8:30am', '2026-03-09T08:30:00-05:00'],
	['Friday at 2', '2026-03-13T14:00:00-05:00'],
	['Friday at 4pm', '2026-03-06T16:00:00-06:00'],
	['at 11am', '2026-03-07T11:00:00-06:00'],
	['half past four', '2026-03-06T16:30:00-06:00'],
	['noon', '2026-03-07T12:00:00-06:00'],
	['in 2 hours', '2026-03-06T17:00:00-06:00'],
	['2026-03-10T14:30', '2026-03-10T14:30:00-05:00'],
])('%j is a moment', (text, at) => {
	expect(first(text)).toBe(at);
});

test.each([
	['next Tuesday after 3', { start: '2026-03-10T15:00:00-05:00', end: '2026-03-11T00:00:00-05:00' }],
	['Tuesday before noon', { start: '2026-03-10T00:00:00-05:00', end: '2026-03-10T12:00:00-05:00' }],
	['the week of the 5th', { start: '2026-03-30T00:00:00-05:00', end: '2026-04-06T00:00:00-05:00' }],
	['mornings', { start: '2026-03-07T08:00:00-06:00', end: '2026-03-07T12:00:00-06:00' }],
	['Tuesday morning', { start: '2026-03-10T08:00:00-05:00', end: '2026-03-10T12:00:00-05:00' }],
	['between 10 and 12 on Friday', { start: '2026-03-13T10:00:00-05:00', end: '2026-03-13T12:00:00-05:00' }],
	['Thursday 9-11am', { start: '2026-03-12T09:00:00-05:00', end: '2026-03-12T11:00:00-05:00' }],
	['Monday 11-4', { start: '2026-03-09T11:00:00-05:00', end: '2026-03-09T16:00:00-05:00' }],
	['from Monday to Wednesday', { start: '2026-03-09T00:00:00-05:00', end: '2026-03-12T00:00:00-05:00' }],
	['this weekend', { start: '2026-03-07T00:00:00-06:00', end: '2026-03-09T00:00:00-05:00' }],
	['within the next 2 weeks', { start: '2026-03-06T00:00:00-06:00', end: '2026-03-21T00:00:00-05:00' }],
	['in less than a week', { start: '2026-03-06T00:00:00-06:00', end: '2026-03-14T00:00:00-05:00' }],
	['over the next day or two', { start: '2026-03-06T00:00:00-06:00', end: '2026-03-09T00:00:00-05:00' }],
	['next week', { start: '2026-03-09T00:00:00-05:00', end: '2026-03-16T00:00:00-05:00' }],
	['any weekday next week', { start: '2026-03-09T00:00:00-05:00', end: '2026-03-14T00:00:00-05:00' }],
	['weekday mornings', { start: '2026-03-09T08:00:00-05:00', end: '2026-03-09T12:00:00-05:00' }],
	['within 5 business days', { start: '2026-03-06T00:00:00-06:00', end: '2026-03-14T00:00:00-05:00' }],
	['early next week', { start: '2026-03-09T00:00:00-05:00', end: '2026-03-11T00:00:00-05:00' }],
	['the week after next', { start: '2026-03-16T00:00:00-05:00', end: '2026-03-23T00:00:00-05:00' }],
	['10-12 March', { start: '2026-03-10T00:00:00-05:00', end: '2026-03-13T00:00:00-05:00' }],
	['April 9th through 17th', { start: '2026-04-09T00:00:00-05:00', end: '2026-04-18T00:00:00-05:00' }],
	['from 2 July to 10 July', { start: '2026-07-02T00:00:00-05:00', end: '2026-07-11T00:00:00-05:00' }],
	['from Feb 28 to Mar 12', { start: '2026-02-28T00:00:00-06:00', end: '2026-03-13T00:00:00-05:00' }],
	['from April until the end of June', { start: '2026-04-01T00:00:00-05:00', end: '2026-07-01T00:00:00-05:00' }],
	['Mon-Wed after 5', { start: '2026-03-09T17:00:00-05:00', end: '2026-03-12T00:00:00-05:00' }],
	['not before Thursday', { start: '2026-03-12T00:00:00-05:00' }],
	['before Christmas', { end: '2026-12-25T00:00:00-06:00' }],
	['this summer', { start: '2026-06-01T00:00:00-05:00', end: '2026-09-01T00:00:00-05:00' }],
	['within 24 hours', { start: '2026-03-06T15:00:00-06:00', end: '2026-03-07T15:00:00-06:00' }],
	['in the next 3 days', { start: '2026-03-06T00:00:00-06:00', end: '2026-03-10T00:00:00-05:00' }],
	['between now and Friday', { start: '2026-03-06T15:00:00-06:00', end: '2026-03-07T00:00:00-06:00' }],
	['3/10-3/14', { start: '2026-03-10T00:00:00-05:00', end: '2026-03-15T00:00:00-05:00' }],
	['12/30 to 1/2', { start: '2026-12-30T00:00:00-06:00', end: '2027-01-03T00:00:00-06:00' }],
	['week 12', { start: '2026-03-16T00:00:00-05:00', end: '2026-03-23T00:00:00-05:00' }],
	['by Friday', { end: '2026-03-07T00:00:00-06:00' }],
	['before Friday', { end: '2026-03-06T00:00:00-06:00' }],
	['after Tuesday', { start: '2026-03-11T00:00:00-05:00' }],
	['tonight', { start: '2026-03-06T17:00:00-06:00', end: '2026-03-07T00:00:00-06:00' }],
	['between November and February', { start: '2026-11-01T00:00:00-05:00', end: '2027-03-01T00:00:00-06:00' }],
])('%j is a window', (text, window) => {
	expect(first(text)).toEqual(window);
});

test.each([
	['nächsten Dienstag nach 15 Uhr', BERLIN, { start: '2026-03-10T15:00:00+01:00', end: '2026-03-11T00:00:00+01:00' }],
	['am 5. April um 14:30 Uhr', BERLIN, '2026-04-05T14:30:00+02:00'],
	['morgen Vormittag', BERLIN, { start: '2026-03-07T08:00:00+01:00', end: '2026-03-07T12:00:00+01:00' }],
	['el 5 de abril a las 16:00', MADRID, '2026-04-05T16:00:00+02:00'],
	['mañana por la tarde', MADRID, { start: '2026-03-07T12:00:00+01:00', end: '2026-03-07T17:00:00+01:00' }],
	['mardi après 14h', PARIS, { start: '2026-03-10T14:00:00+01:00', end: '2026-03-11T00:00:00+01:00' }],
	['pasado mañana', MADRID, '2026-03-08'],
	['après-demain', PARIS, '2026-03-08'],
	['la semaine prochaine', PARIS, { start: '2026-03-09T00:00:00+01:00', end: '2026-03-16T00:00:00+01:00' }],
	['amanhã às 15h', LISBON, '2026-03-07T15:00:00+00:00'],
	['12/3', LONDON, '2026-03-12'],
	['am 15.3. bitte', BERLIN, '2026-03-15'],
	['31.12. ab 10 Uhr', BERLIN, { start: '2026-12-31T10:00:00+01:00', end: '2027-01-01T00:00:00+01:00' }],
	['Donnerstagvormittag', BERLIN, { start: '2026-03-12T08:00:00+01:00', end: '2026-03-12T12:00:00+01:00' }],
	['Dienstag in einer Woche', BERLIN, '2026-03-17'],
	['vom 3. bis 5. April', BERLIN, { start: '2026-04-03T00:00:00+02:00', end: '2026-04-06T00:00:00+02:00' }],
	['in den nächsten zehn Tagen', BERLIN, { start: '2026-03-06T00:00:00+01:00', end: '2026-03-17T00:00:00+01:00' }],
	['binnen einer Woche', BERLIN, { start: '2026-03-06T00:00:00+01:00', end: '2026-03-14T00:00:00+01:00' }],
	['en menos de una semana', MADRID, { start: '2026-03-06T00:00:00+01:00', end: '2026-03-14T00:00:00+01:00' }],
	['nos próximos dez dias', LISBON, { start: '2026-03-06T00:00:00+00:00', end: '2026-03-17T00:00:00+00:00' }],
	['KW 12', BERLIN, { start: '2026-03-16T00:00:00+01:00', end: '2026-03-23T00:00:00+01:00' }],
	['jueves por la tarde', CHICAGO, { start: '2026-03-12T12:00:00-05:00', end: '2026-03-12T17:00:00-05:00' }],
])('%j is read in its language', (text, context, value) => {
	expect(first(text, context)).toEqual(value);
});

test.each([
	['before', 'before April 15', CHICAGO],
	['vor', 'vor dem 15. April', BERLIN],
	['avant', 'avant le 15 avril', PARIS],
	['antes de', 'antes del 15 de abril', MADRID],
])('%s leaves the day itself out', (_word, text, context) => {
	expect(JSON.stringify(first(text, context))).toMatch(/^\{"end":"2026-04-15T00:00:00/);
});

test.each([
	['by April 15', CHICAGO],
	['no later than April 15', CHICAGO],
	['bis zum 15. April', BERLIN],
	['spätestens am 15. April', BERLIN],
	['d’ici le 15 avril', PARIS],
	['au plus tard le 15 avril', PARIS],
	['hasta el 15 de abril', MADRID],
	['a más tardar el 15 de abril', MADRID],
])('%j takes the day itself in', (text, context) => {
	expect(JSON.stringify(first(text, context))).toMatch(/^\{"end":"2026-04-16T00:00:00/);
});

test.each(['5W-30 oil, please', 'a 3W-14 bulb'])('%j has no time', (text) => {
	expect(findTimes(text, CHICAGO)).toEqual([]);
});

test.each(['move it from March 9 to March 16', 'reschedule from Monday to Thursday', 'could you push my visit from March 9 at 3pm to March 16 at 4pm'])('%j is no range', (text) => {
	expect(findTimes(text, CHICAGO)).toHaveLength(2);
});

test('the hours of the last of several days are those of all', () => {
	expect(readings(findTimes, 'Tue or Wed after 4pm').map(([, value]) => JSON.stringify(value).slice(0, 28))).toEqual(['{"start":"2026-03-10T16:00:00', '{"start":"2026-03-11T16:00:00'].map((start) => start.slice(0, 28)));
});

test('today’s date is today until midnight', () => {
	const late = { ...CHICAGO, referenceTime: Date.parse('2027-01-01T04:00:00Z') };
	expect(first('Dec 31', late)).toBe('2026-12-31');
	expect(first('January 2 at 9am', late)).toBe('2027-01-02T09:00:00-06:00');
});

test('a time that daylight saving skips moves forward', () => {
	expect(first('March 8 at 2:30am')).toBe('2026-03-08T03:30:00-05:00');
});

test('of a time that occurs twice the first is meant', () => {
	expect(first('November 1 at 1:30am')).toBe('2026-11-01T01:30:00-05:00');
});

test('a day that no calendar has is kept as written and not valid', () => {
	expect(findTimes('on Feb 30', CHICAGO)).toEqual([expect.objectContaining({ raw: 'Feb 30', value: '2027-02-30', valid: false })]);
	expect(findTimes('on 29 Feb', CHICAGO)).toEqual([expect.objectContaining({ raw: '29 Feb', value: '2027-02-29', valid: false })]);
});

test('several times of one sentence are several', () => {
	expect(readings(findTimes, 'Can someone come Thursday after 3 or Friday morning?').map(([raw]) => raw)).toEqual(['Thursday after 3', 'Friday morning']);
});

test.each([
	['7.11.82', BERLIN, '1982-11-07'],
	['am dritten Mai 1979', BERLIN, '1979-05-03'],
	['Donnerstag, den 12. März', BERLIN, '2026-03-12'],
	['tres de mayo de 1979', MADRID, '1979-05-03'],
	['el jueves 12', MADRID, '2026-03-12'],
	['le premier avril 1990', PARIS, '1990-04-01'],
	['dans quinze jours', PARIS, '2026-03-20'],
])('%j is a day', (text, context, date) => {
	expect(first(text, context)).toBe(date);
});

test.each([
	['between 9 and noon on the 12th', CHICAGO, '2026-03-12T09:00', '2026-03-12T12:00'],
	['Thursday PM', CHICAGO, '2026-03-12T12:00', '2026-03-12T17:00'],
	['The week of the 16th', CHICAGO, '2026-03-16T00:00', '2026-03-23T00:00'],
	['the second half of April', CHICAGO, '2026-04-16T00:00', '2026-05-01T00:00'],
	['Donnerstag früh', BERLIN, '2026-03-12T07:00', '2026-03-12T09:00'],
	['Anfang April', BERLIN, '2026-04-01T00:00', '2026-04-11T00:00'],
	['el lunes a primera hora', MADRID, '2026-03-09T07:00', '2026-03-09T09:00'],
	['la semana del 16', MADRID, '2026-03-16T00:00', '2026-03-23T00:00'],
	['fin mars', PARIS, '2026-03-22T00:00', '2026-04-01T00:00'],
	['lundi en fin de journée', PARIS, '2026-03-09T15:00', '2026-03-09T17:00'],
])('%j is a window', (text, context, start, end) => {
	expect(first(text, context)).toEqual({ start: expect.stringMatching(`^${start}`), end: expect.stringMatching(`^${end}`) });
});
