import { withoutSlips } from '../../../../domain/classify/engine/slips';
import { classify, profileOf } from './cases';

describe('a word of danger that was mistyped', () => {
	test.each([
		['a letter is missing', 'floding', 'flooding'],
		['a letter is missing', 'evrywhere', 'everywhere'],
		['two letters are swapped', 'emergnecy', 'emergency'],
		['a letter is doubled', 'bleeeding', 'bleeding'],
		['the last letter is missing', 'floode', 'flooded'],
		['in another language', 'inundacon', 'inundacion'],
		['in another language', 'notfal', 'notfall'],
	])('%s: %s', (_what, written, meant) => {
		expect(withoutSlips([written])).toEqual([meant]);
	});

	test.each(['flooring', 'breeding', 'blending', 'floating', 'pushing', 'parking', 'folding', 'urgently', 'sprawling', 'breathtaking', 'flood', 'emerge', 'sausage', 'flossing'])('another word stays: %s', (word) => {
		expect(withoutSlips([word])).toEqual([word]);
	});

	test.each(['HELP the basment is floding', 'water evrywhere in the kitchen and it is pouring', 'emergancy no, emergeny: sewge is coming up', 'urgencia, se esta inundado la cocina'])('cannot wait either: %s', (text) => {
		expect(classify(text, {}, profileOf()).priority).toBe('emergency');
	});
});
