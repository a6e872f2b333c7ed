import { extract, profileWith, PROFILE } from './business';

const asked = (service?: string, text = 'Hello, I need help') => extract({ text, service }).missing.map(({ field }) => field);

describe('what is asked', () => {
	it('is what is required first, then what the service needs, each in the profile’s order', () => {
		expect(asked('boilers')).toEqual(['name', 'phone', 'visit', 'pumpModel', 'fuel']);
	});

	it.each([
		['another service', 'gardens'],
		['no service', undefined],
	])('leaves out another service’s fields: %s', (_which, service) => {
		expect(asked(service)).toEqual(['name', 'phone', 'visit']);
	});

	it('leaves out what was said', () => {
		expect(asked('boilers', 'My name is Jane Doe, 312-555-0142, it runs on gas')).toEqual(['visit', 'pumpModel']);
	});

	it('is never more than five', () => {
		const intake = Array.from({ length: 9 }, (_, index) => ({ name: `field${index}`, label: `Field ${index}`, type: 'text' as const, required: index > 6 }));
		const { missing } = extract('Hello there', profileWith({ intake: intake.map((field) => ({ ...field, required: true })) }));
		expect(missing.map(({ field }) => field)).toEqual(['field0', 'field1', 'field2', 'field3', 'field4']);
	});

	it('says what the intake is incomplete without', () => {
		expect(extract({ text: 'Hello', service: 'boilers' }).missing).toContainEqual({ field: 'fuel', question: 'Gas or electric?', required: false });
	});
});

describe('a question', () => {
	it('is the business’s own', () => {
		expect(extract('Hello, I need help').missing[1].question).toBe('Which number can we call?');
	});

	it.each([
		['en', 'Could you tell us: Pump model?'],
		['es', '¿Podría indicarnos lo siguiente: Pump model?'],
		['fr', 'Pourriez-vous nous indiquer : Pump model ?'],
		['de', 'Können Sie uns das noch mitteilen: Pump model?'],
		['pt', 'Pode indicar-nos o seguinte: Pump model?'],
		['it', 'Può indicarci quanto segue: Pump model?'],
		['nl', 'Kunt u ons het volgende laten weten: Pump model?'],
		['pl', 'Czy mogą Państwo podać: Pump model?'],
		['sv', 'Could you tell us: Pump model?'],
	])('is built around the label where there is none: %s', (language, question) => {
		expect(extract({ text: 'x', service: 'boilers', language }).missing.find(({ field }) => field === 'pumpModel')?.question).toBe(question);
	});

	it('is in the customer’s language where the type says what is asked', () => {
		const { missing } = extract({ text: 'Hola, necesito ayuda con la caldera, por favor' });
		expect(missing[1]).toEqual({ field: 'phone', question: '¿En qué número de teléfono podemos localizarle?', required: true });
	});
});

describe('a question that is put again', () => {
	it.each([
		['en', 'We could not read “12345” as a complete phone number. Which number can we call?'],
		['es', 'No hemos podido leer «12345» como número de teléfono completo. ¿En qué número de teléfono podemos localizarle?'],
		['fr', 'Nous n’avons pas pu lire « 12345 » comme un numéro de téléphone complet. À quel numéro de téléphone pouvons-nous vous joindre ?'],
		['de', '„12345“ konnten wir nicht als vollständige Telefonnummer lesen. Unter welcher Telefonnummer erreichen wir Sie am besten?'],
		['pt', 'Não conseguimos ler «12345» como número de telefone completo. Qual é o melhor número de telefone para falarmos consigo?'],
	])('says why in the customer’s language: %s', (language, question) => {
		expect(extract({ fields: { phone: '12345' }, language }).missing.find(({ field }) => field === 'phone')?.question).toBe(question);
	});

	it.each(['<b>call me</b>', '{{ $env.KEY }}', 'call http://example.com', 'see example.com/x', `call ${'x'.repeat(60)}`])('does not quote %s', (phone) => {
		expect(extract({ fields: { phone } }).missing.find(({ field }) => field === 'phone')?.question).toMatch(/^We could not read what we have as a complete phone number\./);
	});

	it('of an optional field stands behind the others', () => {
		expect(extract({ fields: { budget: 'plenty' } }).missing.map(({ field }) => field)).toEqual(['name', 'phone', 'visit', 'budget']);
	});

	it('is put for what a text says and nobody can dial or find in a calendar', () => {
		const { record, missing } = extract('My name is Jane Doe, call 555-0142, come on Feb 30');
		expect(record).toEqual({ name: 'Jane Doe' });
		expect(missing.map(({ field }) => field)).toEqual(['phone', 'visit']);
	});
});

describe('the clarifying message', () => {
	it.each([
		['en', 'Hello, I need help with my boiler', 'A few details for Harbor Workshop'],
		['es', 'Hola, necesito ayuda con mi caldera, gracias', 'Algunos datos para Harbor Workshop'],
		['fr', 'Bonjour, j’ai besoin d’aide avec ma chaudière', 'Quelques précisions pour Harbor Workshop'],
		['de', 'Guten Tag, ich brauche Hilfe mit meiner Heizung', 'Noch einige Angaben für Harbor Workshop'],
		['pt', 'Olá, preciso de ajuda com a minha caldeira, obrigado', 'Alguns dados para Harbor Workshop'],
	])('is in the customer’s language: %s', (language, text, subject) => {
		const { clarification, missing, ...intake } = extract(text);
		expect(intake.language).toBe(language);
		expect(clarification?.subject).toBe(subject);
		for (const { question } of missing) expect(clarification?.body).toContain(question);
		expect(clarification?.body.endsWith('Front Desk')).toBe(true);
	});

	it('stays in the customer’s thread and greets by name', () => {
		const { clarification } = extract({ messages: [{ subject: 'Cold boiler', text: 'My name is Jane Doe, it is cold' }] });
		expect(clarification?.subject).toBe('Re: Cold boiler');
		expect(clarification?.body.startsWith('Hi Jane,')).toBe(true);
	});

	it('is absent when nothing is missing', () => {
		const { clarification, missing } = extract({ text: 'x', answers: { name: 'Jane', phone: '+13125550142', visit: { start: '2026-03-05T09:00:00-06:00' } } });
		expect(missing).toEqual([]);
		expect(clarification).toBeUndefined();
	});

	it('numbers no single question', () => {
		const { clarification } = extract({ text: 'x', answers: { name: 'Jane', phone: '+13125550142' } }, PROFILE);
		expect(clarification?.body).toContain('one more detail:\n\nWhen would suit you?');
	});
});
