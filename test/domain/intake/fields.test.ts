import { extractIntake } from '../../../domain/intake';
import type { Trade } from '../../fixtures/intake/load';
import { profileOf } from './score';

/** Wednesday morning in Chicago. */
const WRITTEN = '2026-03-04T15:30:00Z';

function valueOf(trade: Trade, service: string, field: string, text: string): unknown {
	const value = extractIntake({ text, service, referenceTime: WRITTEN }, profileOf(trade), 0).record[field];
	return typeof value === 'object' && 'value' in value ? value.value : value;
}

describe('whether a car can be driven', () => {
	it.each(['I can still drive it', 'I’ve been driving on it for a week', 'The car runs and moves', 'it still starts and drives', 'Das Auto fährt noch'])('is a yes: %s', (text) => {
		expect(valueOf('autoRepair', 'brakes', 'drivable', text)).toBe(true);
	});

	it.each(['it won’t turn over', 'it died on the highway', 'needs to be towed', 'I don’t dare drive it', 'I wouldn’t drive it', 'not safe to drive', 'it broke down on I-90', 'la voiture ne démarre pas'])('is a no: %s', (text) => {
		expect(valueOf('autoRepair', 'brakes', 'drivable', text)).toBe(false);
	});

	it.each(['How much are pads?', 'I am not sure it drives'])('is not said: %s', (text) => {
		expect(valueOf('autoRepair', 'brakes', 'drivable', text)).toBeUndefined();
	});
});

describe('whether the water is shut off', () => {
	it.each(['I shut it off at the main', 'main valve is closed', 'turned off water to the house', 'Das Wasser ist abgedreht'])('is a yes: %s', (text) => {
		expect(valueOf('homeServices', 'leak-repair', 'waterShutOff', text)).toBe(true);
	});

	it.each(['haven’t turned off the water', 'I could not turn off the main', 'don’t know how to shut it off', 'the valve is seized', 'water is still gushing out'])('is a no: %s', (text) => {
		expect(valueOf('homeServices', 'leak-repair', 'waterShutOff', text)).toBe(false);
	});
});

describe('a question about a yes or no', () => {
	it.each([
		['Agent: Is it your first visit with us?\nCaller: Yes', true],
		['Agent: Is it your first visit with us?\nCaller: No', false],
		['Agent: Have you been a patient here?\nCaller: Yes', false],
	])('is answered by its own sense: %j', (text, value) => {
		expect(valueOf('dentalMedical', 'check-up', 'newPatient', text)).toBe(value);
	});
});

describe('a count', () => {
	it.each([
		['a team of twelve', 12],
		['there are 12 of us', 12],
		['6 W-2 employees', 6],
		['25 folks on payroll', 25],
		['four offices', undefined],
	])('of people: %s', (text, value) => {
		expect(valueOf('professionalServices', 'payroll', 'employees', text)).toBe(value);
	});

	it.each([
		['82 thousand miles', 82_000],
		['105,000 on the odometer', 105_000],
		['I live 12 miles away', undefined],
	])('of miles: %s', (text, value) => {
		expect(valueOf('autoRepair', 'oil-change', 'mileage', text)).toBe(value);
	});

	it.each([
		['The furnace was installed in 2009', 17],
		['10+ years old furnace', 10],
		['My house is 40 years old', undefined],
	])('of years: %s', (text, value) => {
		expect(valueOf('homeServices', 'heating', 'unitAge', text)).toBe(value);
	});
});

describe('since when', () => {
	it.each([
		['it has been hurting for 4 days', '2026-02-28'],
		['aching for about two weeks', '2026-02-18'],
		['since Monday it hurts', '2026-03-02'],
		['I was away for 4 days', undefined],
	])('it hurts: %s', (text, value) => {
		expect(valueOf('dentalMedical', 'tooth-pain', 'painSince', text)).toBe(value);
	});
});

describe('a day by which', () => {
	it.each([
		['it has to be ready for April 9', '2026-04-09'],
		['no later than 30 June', '2026-06-30'],
		['by the end of the quarter', '2026-03-31'],
		['in time for Black Friday', '2026-11-27'],
		['before April 15', '2026-04-14'],
		['founded in 2015', undefined],
	])('it must be done: %s', (text, value) => {
		expect(valueOf('creativeAgency', 'web-design', 'deadline', text)).toBe(value);
	});
});

describe('a time that is no wish', () => {
	it.each(['we’re closed Mondays', 'I will be out of town March 10 to 14', 'The warranty expires June 1', 'We moved in March', 'How late are you open on Saturdays?', 'our lease ends in April'])('is none: %s', (text) => {
		expect(valueOf('homeServices', 'drain-cleaning', 'preferredTime', text)).toBeUndefined();
	});

	it('does not hide the one that is', () => {
		expect(valueOf('homeServices', 'drain-cleaning', 'preferredTime', 'Could somebody come by this afternoon?')).toEqual({ start: '2026-03-04T12:00:00-06:00', end: '2026-03-04T17:00:00-06:00' });
	});
});

describe('a car', () => {
	it.each([
		['2020 Model 3', '2020 Model 3'],
		['my ’09 Corolla', '’09 Corolla'],
		['a Camry from 2018', 'Camry from 2018'],
		['my ford broke', undefined],
	])('is named by its model: %s', (text, value) => {
		expect(valueOf('autoRepair', 'brakes', 'vehicle', text)).toBe(value);
	});
});
