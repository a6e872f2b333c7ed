import { classify } from './cases';

describe('emergency wording beats everything', () => {
	test.each([
		['I can smell gas in the hallway'],
		['A pipe burst and the kitchen is flooding'],
		['There is no heat and we have a newborn baby'],
		['Sparks come out of the outlet when I plug in the lamp'],
		['Her face is swollen and she has a fever'],
		['The brakes failed on my way home'],
		['He is bleeding heavily after the extraction'],
		['The carbon monoxide alarm keeps going off'],
		['Huele mucho a gas en la cocina'],
		['Se reventó una tubería y hay agua por todas partes'],
		['Forte odeur de gaz dans la cave'],
		['Un tuyau a éclaté dans la salle de bain'],
		['Es riecht nach Gas im Keller'],
		['Wasserrohrbruch im Keller, bitte kommen Sie'],
		['Há um cheiro a gás na cozinha'],
		['O cano rebentou e está tudo inundado'],
		['No hurry with the paint, but the pipe burst just now'],
	])('%s', (text) => {
		expect(classify(text)).toMatchObject({ priority: 'emergency', reasons: expect.arrayContaining([expect.objectContaining({ code: 'emergency-wording' })]) });
	});
});

describe('urgent without danger is high, patient is low, else the service decides', () => {
	test.each([
		['We need the wallpaper done urgently', 'high'],
		['Bitte dringend um Rückruf wegen der Tapete', 'high'],
		['No rush, our fence could use some paint', 'low'],
		['Whenever you have time, the gutter needs a look', 'low'],
		['No corre prisa: queremos pintar la casa', 'low'],
		['Das Dach müsste mal angesehen werden, eilt nicht', 'low'],
		['Nous voulons repeindre le salon, rien ne presse', 'low'],
		['Queremos pintar a sala, sem pressa', 'low'],
		['The walls of our living room need a fresh color', 'normal'],
		['A faucet needs to be replaced', 'high'],
		['I am very disappointed with the work on our fence', 'high'],
	])('%s → %s', (text, priority) => {
		expect(classify(text).priority).toBe(priority);
	});
});
