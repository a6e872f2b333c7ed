import { postedBy } from '../../../nodes/HandoffLedger/operations/postedBy';

const WEBHOOK = 'https://n8n.example.com/webhook/lead';
const post = (forwarded?: string, webhookUrl = WEBHOOK) => ({ webhookUrl, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } });
const at = (forwarded: string | undefined, hops: number) => postedBy(post(forwarded), 'webhook', hops);

test('without a trusted proxy a header says nothing: all posts to a door are one source', () => {
	expect(at('203.0.113.7', 0)).toBe(at('198.51.100.9', 0));
	expect(at('203.0.113.7', NaN)).toBe(at(undefined, 0));
	expect(postedBy(post(undefined, `${WEBHOOK}-2`), 'webhook', 0)).not.toBe(at(undefined, 0));
});

test('behind one proxy the entry that it has added counts, whatever the client wrote before it', () => {
	expect(at('203.0.113.7', 1)).not.toBe(at('198.51.100.9', 1));
	expect(at('1.1.1.1, 2.2.2.2, 203.0.113.7', 1)).toBe(at('203.0.113.7', 1));
	expect(at('1.1.1.1, 203.0.113.7, 10.0.0.1', 2)).toBe(at('203.0.113.7, 10.0.0.1', 2));
});

test.each(['', 'unknown', 'evil example', 'a'.repeat(100), '203.0.113.7;drop'])('what is no address ("%s") counts for the door', (entry) => {
	expect(at(entry, 1)).toBe(at(undefined, 1));
});

test('fewer entries than proxies: for the door', () => {
	expect(at('203.0.113.7', 2)).toBe(at(undefined, 2));
});

test('a whole /64 of IPv6 is one source', () => {
	expect(at('2001:db8:1:2::1', 1)).toBe(at('2001:0db8:0001:2:ffff:0:0:9', 1));
	expect(at('2001:db8:1:2::1', 1)).not.toBe(at('2001:db8:1:3::1', 1));
	expect(at('::ffff:203.0.113.7', 1)).toBe(at('203.0.113.7', 1));
	expect(at('::1', 1)).toBe(at('::2', 1));
});

test('what came by no post counts for its kind, and nothing of an address is kept', () => {
	expect(postedBy({}, 'imap', 1)).not.toBe(postedBy({}, 'form', 1));
	expect(at('203.0.113.7', 1)).toMatch(/^[0-9a-f]{32}$/);
});
