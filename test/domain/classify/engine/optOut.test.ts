import { classificationOutput } from '../../../../domain/classify';
import { classify } from './cases';

describe('an opt-out goes to a person', () => {
	test.each([
		['STOP'],
		['Stop.'],
		['stop please'],
		['UNSUBSCRIBE'],
		["Please don't contact me again."],
		['Take me off your list'],
		['Quit texting me, lose my number'],
		['pls stop txting me'],
		['Por favor, no me llamen más'],
		['Quiero darme de baja'],
		['Merci de ne plus me contacter'],
		['Bitte kontaktieren Sie mich nicht mehr'],
		['Keine weiteren Nachrichten bitte'],
		['Não me contactem mais'],
	])('%s', (text) => {
		const result = classify(text);
		expect(result).toMatchObject({ optOut: true, needsReview: true, reasons: expect.arrayContaining([expect.objectContaining({ code: 'opt-out' })]) });
		expect(classificationOutput(result)).toBe('needsReview');
	});
});

describe('other stops are none', () => {
	test.each([
		['Can you stop the leak in our roof?'],
		['Could you stop by on Friday to look at the gutter?'],
		['The faucet does not stop dripping'],
		['Water stopped coming out of the faucet'],
		["Please don't call me before 9, I work nights. The drain is clogged."],
		['The bus stop in front of our house has been painted over, and now our wall too'],
		['To unsubscribe click here. Great rates on loans!'],
		['My drain is clogged.\n\nNewsletter: unsubscribe here'],
	])('%s', (text) => {
		expect(classify(text).optOut).toBe(false);
	});
});
