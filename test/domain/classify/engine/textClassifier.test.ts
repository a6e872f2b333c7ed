import fc from 'fast-check';

import { trainTextClassifier } from '../../../../domain/classify';

const EXAMPLES = [
	...['book a table for two', 'reserve a table tonight', 'is there a table free on friday', 'table for six please'].map((text) => ({ text, label: 'table' })),
	...['deliver two pizzas to my door', 'can you deliver to the harbor', 'delivery of one pizza', 'bring the food to my home'].map((text) => ({ text, label: 'delivery' })),
	...['is the soup vegan', 'which dishes have nuts', 'i am allergic to milk', 'do you have vegan food'].map((text) => ({ text, label: 'diet' })),
];

describe('a text classifier', () => {
	const classifier = trainTextClassifier(EXAMPLES);

	test.each([
		['two tables on friday', 'table'],
		['please deliver a pizza', 'delivery'],
		['allergic to nuts, anything vegan?', 'diet'],
		['RESERVE THE TABLE', 'table'],
		['resérver a tablé', 'table'],
	])('%s → %s', (text, label) => {
		expect(classifier.predict(text).label).toBe(label);
	});

	test('knows its examples', () => {
		for (const { text, label } of EXAMPLES) expect(classifier.predict(text).label).toBe(label);
	});

	test('ranks every label; the confidences are a distribution, surest first', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...EXAMPLES.map(({ text }) => text))), (text) => {
				const { ranking, label, confidence } = classifier.predict(text);
				expect(ranking.map((entry) => entry.label).sort()).toEqual(['delivery', 'diet', 'table']);
				expect(ranking.reduce((sum, entry) => sum + entry.confidence, 0)).toBeCloseTo(1, 9);
				for (let n = 1; n < ranking.length; n++) expect(ranking[n].confidence).toBeLessThanOrEqual(ranking[n - 1].confidence);
				expect({ label, confidence }).toEqual(ranking[0]);
			}),
		);
	});

	test('the same examples give the same classifier, to the last bit', () => {
		const again = trainTextClassifier(EXAMPLES);
		for (const text of ['table pizza', 'nuts delivered', 'zzz', '']) expect(again.predict(text)).toEqual(classifier.predict(text));
	});

	test('a prediction does not depend on the predictions before it', () => {
		const first = classifier.predict('vegan pizza delivery');
		classifier.predict('table '.repeat(500));
		classifier.predict('');
		expect(classifier.predict('vegan pizza delivery')).toEqual(first);
	});

	test('a text without a known feature is no evidence: all labels alike', () => {
		const { ranking } = classifier.predict('漢字 ひらがな');
		for (const { confidence } of ranking) expect(confidence).toBeCloseTo(1 / 3, 6);
	});

	test('strange words around a known one make it less sure', () => {
		const alone = classifier.predict('vegan').confidence;
		const amongStrangers = classifier.predict('vegan xylophone quarks bumblefog wrizzle').confidence;
		expect(amongStrangers).toBeLessThan(alone);
	});

	test('an example that weighs more pulls more', () => {
		const base = [
			{ text: 'red apple', label: 'a' },
			{ text: 'red brick', label: 'b' },
		];
		const even = trainTextClassifier(base, { folds: 0 });
		const heavy = trainTextClassifier([base[0], { ...base[1], weight: 5 }], { folds: 0 });
		const share = (classifier: typeof even) => classifier.predict('red').ranking.find(({ label }) => label === 'b')?.confidence ?? 0;
		expect(share(even)).toBeCloseTo(0.5, 2);
		expect(share(heavy)).toBeGreaterThan(0.5);
	});
});

describe('held-out calibration', () => {
	test('labels that say nothing about the texts lead to low confidence, whatever training makes of them', () => {
		const words = ['stone', 'river', 'candle', 'window', 'button', 'garden', 'bridge', 'pencil', 'mirror', 'basket', 'ladder', 'pillow'];
		const noise = words.map((word, n) => ({ text: `the ${word} of ${words[(n * 5 + 3) % 12]}`, label: n % 2 === 0 ? 'even' : 'odd' }));
		const calibrated = trainTextClassifier(noise).predict('the stone of river').confidence;
		const raw = trainTextClassifier(noise, { folds: 0 }).predict('the stone of river').confidence;
		expect(calibrated).toBeLessThan(raw);
	});
});

describe('familiarity', () => {
	const { predict } = trainTextClassifier(EXAMPLES);

	test('is higher for what resembles the examples than for what does not', () => {
		const near = predict('a table for four on friday please').familiarity ?? NaN;
		const far = predict('my invoice shows the wrong address').familiarity ?? NaN;
		expect(near).toBeGreaterThan(0.5);
		expect(far).toBeLessThan(0.1);
	});

	test('is a share, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				const { familiarity } = predict(text);
				expect(familiarity).toBeGreaterThanOrEqual(0);
				expect(familiarity).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('is absent where no example was held out', () => {
		expect(trainTextClassifier(EXAMPLES, { folds: 0 }).predict('a table')).not.toHaveProperty('familiarity');
		expect(trainTextClassifier(EXAMPLES.slice(0, 4)).predict('a table')).not.toHaveProperty('familiarity');
	});
});

describe('labels that are words', () => {
	const examples = [
		{ text: 'it never came back from the shop', label: 'lost_umbrella' },
		{ text: 'somebody sat on it', label: 'broken_chair' },
	];

	test('are read where asked, and only there', () => {
		const text = 'umbrella';
		expect(trainTextClassifier(examples, { readLabels: true }).predict(text)).toMatchObject({ label: 'lost_umbrella' });
		expect(trainTextClassifier(examples).predict(text).confidence).toBeCloseTo(0.5, 1);
	});

	test('stay as they are in the answer', () => {
		expect(trainTextClassifier(examples, { readLabels: true }).labels).toEqual(['lost_umbrella', 'broken_chair']);
	});
});

describe('everyday words', () => {
	const examples = [
		{ text: 'purchase a ticket', label: 'buying' },
		{ text: 'remove a ticket', label: 'deleting' },
	];

	test.each([
		['can I buy one', 'buying'],
		['please delete it', 'deleting'],
		['quiero comprar', 'buying'],
		['bitte löschen', 'deleting'],
	])('that do the same job are heard alike: %s → %s', (text, label) => {
		expect(trainTextClassifier(examples).predict(text).label).toBe(label);
	});
});

describe('degenerate training data', () => {
	test('no examples: no label, no confidence', () => {
		expect(trainTextClassifier([]).predict('anything')).toEqual({ label: '', confidence: 0, ranking: [] });
	});
	test('one label: always that', () => {
		expect(trainTextClassifier([{ text: 'a b', label: 'only' }]).predict('c')).toEqual({ label: 'only', confidence: 1, ranking: [{ label: 'only', confidence: 1 }] });
	});
	test('an example without words does not disturb the others', () => {
		const classifier = trainTextClassifier([...EXAMPLES, { text: '…', label: 'table' }, { text: '', label: 'diet' }]);
		expect(classifier.predict('deliver pizza').label).toBe('delivery');
	});
});
