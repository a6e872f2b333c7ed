import { classify, profileOf } from '../classify/engine/cases';

describe('the language, also of a line or two', () => {
	test.each([
		['Our roof leaks', 'en'],
		['Can you quote the painting of two rooms?', 'en'],
		['Dishwasher wont drain', 'en'],
		['No. Thursday, 2pm', 'en'],
		['No, sorry. Friday.', 'en'],
		['Necesito un presupuesto para pintar la cocina', 'es'],
		['Tengo goteras en el techo', 'es'],
		['Mi coche no arranca', 'es'],
		['Je voudrais un devis pour la toiture', 'fr'],
		['Le robinet de la cuisine fuit', 'fr'],
		['Ma chaudière ne marche plus', 'fr'],
		['Das Dach ist undicht', 'de'],
		['Ich hätte gern ein Angebot für zwei Zimmer', 'de'],
		['Die Bremsen quietschen', 'de'],
		['Preciso de um orçamento para pintar a sala', 'pt'],
		['O telhado está a pingar', 'pt'],
		['Gostaria de marcar uma visita', 'pt'],
		['Cotización', 'es'],
		['CITA', 'es'],
		['Fontanero 312-555-0142', 'es'],
		['Devis', 'fr'],
		['Rdv svp', 'fr'],
		['Plombier?', 'fr'],
		['Kostenvoranschlag', 'de'],
		['Termin', 'de'],
		['Rohrbruch!!', 'de'],
		['Orçamento', 'pt'],
		['Marcação', 'pt'],
		['Canalizador', 'pt'],
		['Il rubinetto della cucina gocciola', 'it'],
		['Vorrei fissare un appuntamento', 'it'],
		['Preventivo', 'it'],
		['De kraan in de keuken druppelt nog steeds', 'nl'],
		['Ik wil graag een afspraak maken', 'nl'],
		['Loodgieter', 'nl'],
		['Kran w kuchni cieknie, proszę o pomoc', 'pl'],
		['Chciałbym umówić się na wizytę', 'pl'],
		['Hydraulik', 'pl'],
		['Quote', 'en'],
		['Presupuesto Construction needs a quote for the office', 'en'],
	])('%s → %s', (text, language) => {
		expect(classify(text).language).toBe(language);
	});

	test.each([
		[undefined, 'en'],
		['US', 'en'],
		['MX', 'es'],
		['FR', 'fr'],
		['AT', 'de'],
		['BR', 'pt'],
		['IT', 'it'],
		['NL', 'nl'],
		['PL', 'pl'],
	])('a text that says nothing: the language of %s', (country, language) => {
		const profile = profileOf({ business: { name: 'Harbor Workshop', timezone: 'UTC', ...(country ? { country } : {}) } });
		expect(classify('12345', {}, profile).language).toBe(language);
		expect(classify('', {}, profile).language).toBe(language);
	});

	test.each([
		['NL', 'De kraan in de keuken druppelt', 'nl'],
		['IT', 'Perdita in cucina', 'it'],
		['PL', 'Kapie kran w kuchni', 'pl'],
	])('a line that says little is in the language of the business’s country: %s, %s', (country, text, language) => {
		expect(classify(text, {}, profileOf({ business: { name: 'Harbor Workshop', timezone: 'UTC', country } })).language).toBe(language);
	});

	test('a further language that the profile has messages in', () => {
		const profile = profileOf({ messages: [{ on: 'reply', language: 'sv', subject: 'Tack', body: 'Tack {firstName}' }] });
		const swedish = classify('Hej, vårt tak läcker och vi skulle vilja veta vad det kostar att laga det', {}, profile);
		expect(swedish).toMatchObject({ language: 'sv', draftReply: { subject: 'Tack', body: 'Tack Ada' } });
		expect(classify('The roof leaks and we would like to have it fixed', {}, profile).language).toBe('en');
	});
});
