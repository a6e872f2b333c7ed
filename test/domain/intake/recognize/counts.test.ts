import { COUNT_WORDS, readCount } from '../../../../domain/intake/recognize/numbers/counts';

test.each([
	['seventeen', 17],
	['a hundred thousand'.slice(2), 100_000],
	['eighty five thousand', 85_000],
	['dieciocho', 18],
	['ochenta y cinco mil', 85_000],
	['veintidós', 22],
	['vingt-cinq', 25],
	['quatre-vingt-dix', 90],
	['deux cents', 200],
	['une quinzaine', 15],
	['zwanzig', 20],
	['dreiundzwanzig', 23],
	['hundertzwanzigtausend', 120_000],
	['vinte e cinco', 25],
])('%j counts %d', (words, count) => {
	expect(words).toMatch(new RegExp(`^${COUNT_WORDS}$`, 'iu'));
	expect(readCount(words)).toBe(count);
});

test.each(['', 'and', 'several', 'twenty boilers', 'zwanzigst'])('%j is no count', (words) => {
	expect(readCount(words)).toBeUndefined();
});
