import { classify } from './cases';

describe('what is denied, or only sounds alike, is no emergency', () => {
	test.each([
		['This is not an emergency, a gutter came loose'],
		["It isn't an emergency but the faucet drips"],
		['No emergency, please quote the painting of two rooms'],
		['There is no gas smell, only the pilot light is out'],
		['There is no flooding, just a drip'],
		['Kein Notfall, der Wasserhahn tropft nur'],
		['No es una emergencia, solo gotea el grifo'],
		["Ce n'est pas une urgence, le robinet goutte"],
		['Não é uma emergência, a torneira pinga'],
		['We want flood lights in the yard'],
		['Please replace the emergency exit sign'],
		['My inbox is flooded with offers'],
		['Do you have an emergency number?'],
	])('%s', (text) => {
		expect(classify(text).priority).not.toBe('emergency');
	});

	test('a negation of something else denies nothing', () => {
		expect(classify('We have no water, pipe burst in the basement').priority).toBe('emergency');
		expect(classify('I have no idea why the pipe burst').priority).toBe('emergency');
	});
});
