import fc from 'fast-check';

import { classify } from './cases';

const LONE = /\p{Surrogate}/u;

describe('a summary', () => {
	test('says what it is about and leaves out greeting, closing and quote', () => {
		const text = 'Hello there,\n\nI hope you are well. The gutter came loose in the storm on Monday.\n\nKind regards,\nAda\n\nOn Tue, Mar 3, 2026 at 9:00 AM Office <office@example.org> wrote:\n> The roof is done.';
		const { summary } = classify(text);
		expect(summary).toContain('gutter came loose in the storm on Monday');
		expect(summary).not.toMatch(/Hello|regards|roof is done|hope you/);
	});

	test('takes the telling sentence out of a long letter', () => {
		const filler = 'We have lived here for a long while and like the quiet street very much. ';
		expect(classify(`${filler.repeat(20)}The roof leaks since Sunday. ${filler.repeat(20)}`).summary).toContain('The roof leaks since Sunday.');
	});

	test('keeps the order of the text', () => {
		const { summary } = classify('The roof leaks. Please come on Friday to fix the gutter.');
		expect(summary).toBe('The roof leaks. Please come on Friday to fix the gutter.');
	});

	test('is the greeting where there is nothing else', () => {
		expect(classify('Hello!').summary).toBe('Hello!');
	});

	test('is the subject where there is no text', () => {
		expect(classify('', { subject: 'Roof' }).summary).toBe('Roof.');
	});

	test('never longer than 280, one line, never half a character; empty only for an empty text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), fc.array(fc.constantFrom('roof ', '😀', '\n', 'Hi. ', 'x'.repeat(90)), { maxLength: 200 }).map((parts) => parts.join(''))), (text) => {
				const { summary } = classify(text);
				expect(summary.length).toBeLessThanOrEqual(280);
				expect(summary).not.toMatch(/[\r\n]/);
				if (!LONE.test(text)) expect(summary).not.toMatch(LONE);
				if (/\p{L}/u.test(text)) expect(summary).not.toBe('');
			}),
		);
	});
});
