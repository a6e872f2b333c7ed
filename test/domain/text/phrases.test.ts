import { isNegated } from '../../../domain/text/negation';
import { CLAUSE_END, SENTENCE_END, phrases } from '../../../domain/text/phrases';

const found = (list: string, words: string, neutral?: string) =>
	phrases([[1, list]], neutral).find(words.split(' ').map((word) => (word === '.' ? SENTENCE_END : word === ',' ? CLAUSE_END : word))).length;

describe('a phrase', () => {
	test.each([
		['gas leak', 'a gas leak here', 1],
		['gas leak', 'a leak of gas', 0],
		['gas leak', 'gas , leak', 0],
		['gas leak', 'gas . leak', 0],
		['leak*', 'leaks and leaking', 2],
		['leak', 'leaks', 0],
		['smell ~ gas', 'smell gas', 1],
		['smell ~ gas', 'smell a bit of gas', 1],
		['smell ~ gas', 'smell a bit of some gas', 0],
		['smell ~ gas', 'smell , a gas', 1],
		['smell ~ gas', 'smell . gas', 0],
		['smell ~ gas', 'smell', 0],
		['año nuevo', 'ano nuevo', 1],
		['one, two', 'two one', 2],
		['', 'anything', 0],
	])('%s in "%s": %i', (list, words, count) => {
		expect(found(list, words)).toBe(count);
	});

	test.each([
		['stop', 'stop by', 'please stop by today', 0],
		['stop', 'stop by', 'please stop , by the way', 1],
		['stop', 'stop by', 'stop by and stop', 1],
	])('%s beside the neutral %s in "%s": %i', (list, neutral, words, count) => {
		expect(found(list, words, neutral)).toBe(count);
	});
});

describe('a negation', () => {
	test.each([
		['not an emergency', true],
		['this is no real emergency', true],
		['kein emergency', true],
		['an emergency', false],
		['no water emergency', false],
		['emergency', false],
	])('%s: %s', (words, denied) => {
		const list = words.split(' ');
		expect(isNegated(list, list.indexOf('emergency'))).toBe(denied);
	});

	test('does not reach over a clause', () => {
		expect(isNegated(['no', CLAUSE_END, 'emergency'], 2)).toBe(false);
	});
});
