import heldOut from '../../fixtures/collection/repliesHeldOut.json';
import replies from '../../fixtures/collection/replies.json';
import { classifyReply } from '../../../domain/collection';
import { at, ZONE } from './support';

/** A Monday. */
const context = { at: at('2026-03-09T12:00:00-05:00'), zone: ZONE, country: 'US' };

test.each(replies)('$text: $kind', ({ text, kind, until }) => {
	expect(classifyReply(text, context)).toMatchObject({ kind, ...(until && { until }) });
});

test('more of each kind', () => {
	const missed = heldOut.filter(({ text, kind, until }) => {
		const meaning = classifyReply(text, context);
		return meaning.kind !== kind || (until !== undefined && meaning.until !== until);
	});
	expect(missed.map(({ text }) => text)).toEqual([]);
});

describe('whatever it is taken for', () => {
	test.each([
		['paid', 'processing', false],
		['The amount is wrong', 'dispute', true],
		['not my invoice', 'dispute', true],
		['can I pay half on Friday', 'reply', true],
		['stop emailing me', 'optOut', true],
		['asdf qwer', 'reply', true],
		['I will pay tomorrow', 'promise', false],
	])('%s holds by %s', (text, hold, tellOwner) => {
		expect(classifyReply(text, context)).toMatchObject({ hold, tellOwner });
	});

	test('what is quoted below says nothing', () => {
		const text = 'Thanks!\n\nOn Mon, Mar 9, 2026 at 9:00 AM Lakeside Plumbing wrote:\n> $400 was due. If the amount is wrong, tell us. If you have paid already, ignore this.';
		expect(classifyReply(text, context).kind).toBe('thanks');
	});

	test.each(['', ' ', '\u0000', '?'.repeat(5000), 'paid '.repeat(2000), '('.repeat(2000), '🙂'.repeat(900), 'on '.repeat(3000)])('takes hostile text %#', (text) => {
		expect(classifyReply(text, context)).toHaveProperty('kind');
	});
});
