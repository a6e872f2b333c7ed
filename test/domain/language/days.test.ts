import { classifyReply } from '../../../domain/collection';
import { extractIntake } from '../../../domain/intake';
import { findTimes } from '../../../domain/intake/recognize';
import { parseProfile } from '../../../domain/profile';

/** Monday, 2 March 2026, 10:00 in Chicago. */
const NOW = Date.parse('2026-03-02T16:00:00Z');
const ZONE = 'America/Chicago';
const timesIn = (text: string, language: string) => findTimes(text, { referenceTime: NOW, zone: ZONE, language, currency: 'EUR', country: 'IT' }).map(({ value }) => value);

describe('days and hours in an intake', () => {
	test.each([
		['it', 'il 12 marzo', ['2026-03-12']],
		['it', 'domani', ['2026-03-03']],
		['it', 'dopodomani alle 15', ['2026-03-04T15:00']],
		['it', 'giovedì alle 9:30', ['2026-03-05T09:30']],
		['it', '15/04/2026', ['2026-04-15']],
		['nl', '12 maart', ['2026-03-12']],
		['nl', 'overmorgen om 15 uur', ['2026-03-04T15:00']],
		['nl', 'donderdag om half negen', ['2026-03-05T08:30']],
		['nl', 'donderdag om 9.30 uur', ['2026-03-05T09:30']],
		['pl', '12 marca', ['2026-03-12']],
		['pl', 'pojutrze o 15', ['2026-03-04T15:00']],
		['pl', 'w czwartek o 9:30', ['2026-03-05T09:30']],
		['pl', 'w czwartek wpół do dziewiątej', ['2026-03-05T08:30']],
	])('%s: %s', (language, text, expected) => {
		expect(timesIn(text, language).map((value) => String(value).slice(0, expected[0].length))).toEqual(expected);
	});

	test.each([
		['it', 'tra le 9 e le 12'],
		['it', 'giovedì mattina'],
		['nl', 'tussen 9 en 12 uur'],
		['nl', 'donderdagochtend'],
		['pl', 'między 9 a 12'],
		['pl', 'w czwartek rano'],
	])('%s: a span: %s', (language, text) => {
		const [window, ...others] = timesIn(text, language);
		expect(others).toEqual([]);
		expect(JSON.stringify(window)).toMatch(/T0[89]:00.*T12:00/);
	});

	test.each([
		['it', 'dopo 2 settimane'],
		['it', 'alle 3 persone'],
		['nl', 'na 2 weken'],
		['nl', 'voor 4 personen'],
		['pl', 'po 2 tygodniach'],
		['pl', 'do 5 osób'],
	])('%s: no hour: %s', (language, text) => {
		expect(timesIn(text, language).filter((value) => JSON.stringify(value).includes('T'))).toEqual([]);
	});
});

describe('a wish for a visit is filled in where it is one', () => {
	const profile = parseProfile({ business: { name: 'Harbor Workshop', timezone: ZONE, country: 'US' }, intake: [{ name: 'preferredTime', label: 'Preferred time', type: 'dateTime', required: true, question: 'When would suit you?' }] });
	const filled = (text: string, language: string) => extractIntake({ text, language }, profile, NOW).fields.preferredTime?.value;

	test.each([
		['it', 'Potete venire giovedì alle 9:30?', '2026-03-05T09:30'],
		['nl', 'Kunt u donderdag om 9:30 uur komen?', '2026-03-05T09:30'],
		['pl', 'Czy mogą Państwo przyjechać w czwartek o 9:30?', '2026-03-05T09:30'],
	])('%s: %s', (language, text, expected) => {
		expect(String(filled(text, language))).toContain(expected);
	});

	test.each([
		['it', 'Giovedì non posso'],
		['it', 'Perde da giovedì'],
		['it', 'Il tecnico è venuto giovedì'],
		['nl', 'Donderdag kan ik niet'],
		['nl', 'Het lekt sinds donderdag'],
		['nl', 'De monteur was hier donderdag'],
		['pl', 'W czwartek nie mogę'],
		['pl', 'Cieknie od czwartku'],
		['pl', 'Technik był w czwartek'],
	])('%s, no wish: %s', (language, text) => {
		expect(filled(text, language)).toBeUndefined();
	});
});

describe('a promise to pay', () => {
	const promised = (text: string) => classifyReply(text, { at: NOW, zone: ZONE });

	test.each([
		['it', 'Pagherò entro venerdì, promesso.', '2026-03-06'],
		['it', 'Faremo il bonifico entro il 15 marzo', '2026-03-15'],
		['nl', 'Ik zal het vrijdag overmaken.', '2026-03-06'],
		['nl', 'Wij betalen uiterlijk 15 maart', '2026-03-15'],
		['pl', 'Zapłacę w piątek.', '2026-03-06'],
		['pl', 'Cześć, przeleję do 15 marca', '2026-03-15'],
		['it', 'Pagherò a fine mese', '2026-03-31'],
		['nl', 'Ik betaal eind deze maand', '2026-03-31'],
		['pl', 'Zapłacę pod koniec miesiąca', '2026-03-31'],
	])('%s: %s', (language, text, until) => {
		expect(promised(text)).toMatchObject({ kind: 'promise', language, until });
	});

	test.each([
		['it', 'Ho già pagato ieri con bonifico', 'paid'],
		['nl', 'Ik heb gisteren al betaald', 'paid'],
		['pl', 'Wczoraj już zapłaciłam przelewem', 'paid'],
		['it', 'L’importo è sbagliato, avevamo concordato 300', 'dispute'],
		['nl', 'Het bedrag klopt niet, wij hadden 300 afgesproken', 'dispute'],
		['pl', 'Kwota się nie zgadza, ustaliliśmy 300', 'dispute'],
		['it', 'Non scrivetemi più', 'optOut'],
		['nl', 'Mail mij niet meer', 'optOut'],
		['pl', 'Proszę do mnie nie pisać', 'optOut'],
		['it', 'Posso pagare a rate?', 'partial'],
		['nl', 'Kan ik in termijnen betalen?', 'partial'],
		['pl', 'Czy mogę zapłacić w ratach?', 'partial'],
		['it', 'Grazie mille', 'thanks'],
		['nl', 'Bedankt', 'thanks'],
		['pl', 'Dziękuję', 'thanks'],
		['it', 'Risposta automatica: sono in ferie fino al 20', 'automatic'],
		['nl', 'Automatisch antwoord: ik ben afwezig tot 20 maart', 'automatic'],
		['pl', 'Automatyczna odpowiedź: jestem na urlopie do 20 marca', 'automatic'],
	])('%s: %s is %s', (_, text, kind) => {
		expect(promised(text).kind).toBe(kind);
	});
});
