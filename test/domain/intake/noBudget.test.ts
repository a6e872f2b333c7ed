import { parseProfile, PRESETS } from '../../../domain/profile';
import { extract } from './business';

const AGENCY = parseProfile(PRESETS.creativeAgency);
const GARAGE = parseProfile(PRESETS.autoRepair);
const mileage = (text: string) => extract({ text, service: 'engine-diagnostics' }, GARAGE).record.mileage;

test.each(['Our turnover is $800k and the brand looks tired', 'We are selling a $120 lamp online and need photos', 'Our product is priced at $35, we need packaging design', 'We make around $15,000 a month in orders and want a better shop'])('what comes in is no budget: %s', (text) => {
	expect(extract(text, AGENCY).record.budget).toBeUndefined();
});

test.each([['Our budget is $4,000 for the site', '4000.00'], ['We can spend about $2,500 on photos', '2500.00']])('what is to be spent is one: %s', (text, amount) => {
	expect(extract(text, AGENCY).record.budget).toMatchObject({ amount });
});

test.each(['It shakes after about 30 miles on the highway, 2012 Civic', 'Planning to drive 2,000 miles to Texas, 2016 Camry', 'It burns a quart every 1,000 miles, 2008 Outback', 'Towed 12 miles to my house, 2011 Malibu'])('a way is no mileage: %s', (text) => {
	expect(mileage(text)).toBeUndefined();
});

test.each([['2014 Accord with 98,000 miles, brakes squeal', 98_000], ['It has 120k miles on it and shakes after 20 miles', 120_000]])('what a car has run is one: %s', (text, value) => {
	expect(mileage(text)).toMatchObject({ value });
});
