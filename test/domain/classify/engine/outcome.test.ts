import { INTENTS, PRIORITIES } from '../../../../domain/case';
import { classificationOutput } from '../../../../domain/classify';
import { classify, profileOf } from './cases';

const codes = (result: ReturnType<typeof classify>) => result.reasons.map(({ code }) => code);

describe('the service', () => {
	test.each([
		['The gutters came down in the storm', 'roofing'],
		['Two rooms need painting', 'painting'],
		['We have a clogged drain in the bath', 'plumbing'],
		['The FAUCETS leak', 'plumbing'],
		['Water drips through the attic after rain', 'roofing'],
		['Nuestro tejado tiene goteras', 'roofing'],
		['Wir möchten zwei Zimmer streichen lassen', 'painting'],
		['Le robinet de la cuisine fuit', 'plumbing'],
		['Preciso de pintar a sala', 'painting'],
	])('%s → %s', (text, service) => {
		expect(classify(text).service).toBe(service);
	});

	test('a form answer that names it decides', () => {
		const result = classify('Please call me back', { fields: { service: 'Roof repair' } });
		expect(result.service).toBe('roofing');
		expect(codes(result)).toContain('service-by-form');
	});

	test('a keyword leaves its reason', () => {
		expect(codes(classify('A shingle fell off'))).toContain('service-by-keywords');
	});

	test('an example leaves its reason', () => {
		expect(codes(classify('Water drips through our attic when it rains'))).toContain('service-by-examples');
	});

	test.each(['Do you bake wedding cakes?', 'I need somebody to walk my dog', 'Can you teach me the violin?'])('nothing fits: %s', (text) => {
		const result = classify(text);
		expect(result).toMatchObject({ service: null, needsReview: true });
		expect(result.confidence).toBeLessThan(0.5);
	});

	test('a keyword inside another word is not heard', () => {
		expect(codes(classify('We love pipelines'))).not.toContain('service-by-keywords');
	});

	test('alternatives are at most three others, surest first', () => {
		const result = classify('The roof needs paint');
		expect(result.alternatives.length).toBeLessThanOrEqual(3);
		expect(result.alternatives.map(({ service }) => service)).not.toContain(result.service);
		const sure = result.alternatives.map(({ confidence }) => confidence);
		expect(sure).toEqual([...sure].sort((a, b) => b - a));
	});

	test('a profile without services: none, and the confidence is the intent’s', () => {
		const result = classify('How much would it cost to have this fixed?', {}, profileOf({ services: [] }));
		expect(result).toMatchObject({ service: null, intent: 'quote', alternatives: [], needsReview: false });
		expect(result.confidence).toBeGreaterThan(0.6);
	});

	test('only the newest message decides', () => {
		const text = 'Two rooms need painting.\n\nOn Tue, Mar 3, 2026 at 9:00 AM Office <office@example.org> wrote:\n> Is the roof leaking? Are the gutters loose? Call us if there is a gas leak.';
		expect(classify(text)).toMatchObject({ service: 'painting', priority: 'normal' });
	});
});

describe('what the sender wants, and where it goes', () => {
	test.each([
		['Our gutter came loose, can you fix it?', 'newJob', 'qualified'],
		['How much is the painting of two rooms?', 'quote', 'qualified'],
		['I would like an appointment to have the roof looked at', 'booking', 'qualified'],
		['I have to reschedule my appointment on Friday', 'existingJob', 'qualified'],
		['I was charged twice on my last invoice', 'billing', 'qualified'],
		['Nobody showed up, this is unacceptable', 'complaint', 'needsReview'],
		['Are you hiring painters? My resume is attached', 'jobApplication', 'notALead'],
		['We offer accounting to businesses like yours. Open to a quick demo of our platform?', 'vendor', 'notALead'],
		['Rank #1 on the first page of Google! Quality backlinks, cheap SEO packages, click here https://a.example', 'spam', 'notALead'],
		['URGENT business loan pre approved, no credit check, act now!!! https://a.example', 'spam', 'notALead'],
		['Quisiera un presupuesto para pintar la casa', 'quote', 'qualified'],
		['Je dois déplacer mon rendez-vous de vendredi', 'existingJob', 'qualified'],
		['Hiermit bewerbe ich mich als Maler, mein Lebenslauf liegt bei', 'jobApplication', 'notALead'],
		['Tenho uma dúvida sobre a minha fatura', 'billing', 'qualified'],
	])('%s → %s, %s', (text, intent, output) => {
		const result = classify(text);
		expect(result.intent).toBe(intent);
		expect(classificationOutput(result)).toBe(output);
	});

	test.each([
		['Our roof leaks, here are pictures: https://photos.example/a and https://photos.example/b'],
		['MY ROOF IS LEAKING AND THE GUTTER CAME DOWN LAST NIGHT PLEASE CALL ME BACK AS SOON AS YOU CAN TO LOOK AT IT'],
	])('a customer with links or capitals is no spammer: %s', (text) => {
		expect(classificationOutput(classify(text))).toBe('qualified');
	});

	test('a bulk mailer who smells gas is looked at', () => {
		const result = classify('We offer SEO services and backlinks. Also I smell gas in your hallway!');
		expect(classificationOutput(result)).toBe('needsReview');
		expect(codes(result)).toContain('not-a-lead-with-emergency');
	});

	test('who asks for work beside an application is looked at', () => {
		const result = classify('Gutter hangs loose over the porch, shingles all over the lawn. Also a cousin is looking for work, are you hiring?');
		expect(classificationOutput(result)).toBe('needsReview');
		expect(codes(result)).toContain('not-a-lead-with-request');
	});

	test.each([[''], ['   \n\t '], ['?!…'], ['\ufffd\ufffd\ufffd\ufffd a\ufffd\ufffd\ufffd']])('nothing to read: %j', (text) => {
		const result = classify(text);
		expect(result).toMatchObject({ needsReview: true, service: null });
		expect(codes(result)).toContain('text-empty');
	});

	test('the threshold moves what is sure enough', () => {
		const text = 'The roof needs paint';
		const { confidence } = classify(text);
		expect(codes(classify(text, {}, undefined, confidence + 0.01))).toContain('low-confidence');
		expect(codes(classify(text, {}, undefined, confidence))).not.toContain('low-confidence');
	});

	test('the answer names only what the contract knows', () => {
		for (const text of ['', 'STOP', 'hi', 'x'.repeat(5000), 'Rohrbruch', 'buy crypto casino loan seo']) {
			const result = classify(text);
			expect(INTENTS).toContain(result.intent);
			expect(PRIORITIES).toContain(result.priority);
			expect(result).toMatchObject({ engine: 'local', degraded: false, usage: { inputTokens: 0, outputTokens: 0, calls: 0 } });
			expect(result.reasons.length).toBeGreaterThan(0);
		}
	});
});

describe('several messages in one item', () => {
	test('go to a person', () => {
		expect(codes(classify('The gutter came loose', { source: { kind: 'list' } }))).toContain('several-inquiries');
	});
});
