import { believedAt } from '../../../domain/case';

const NOW = Date.parse('2026-03-02T16:00:00Z');
const HOUR = 3_600_000;
const at = (hours: number, kind = 'imap', posted = false) => (believedAt(NOW + hours * HOUR, { kind, posted, now: NOW }) - NOW) / HOUR;

test.each<[string, number, string, boolean, number]>([
	['a mail of an hour ago', -1, 'imap', false, -1],
	['a mail of a day ago, to the hour', -24, 'imap', false, -24],
	['a mail dated before that', -24.5, 'imap', false, 0],
	['a mail of another century', -500_000, 'gmail', false, 0],
	['a mail of the future', 1, 'mail', false, 0],
	['a post that says it is old', -48, 'inquiry', true, 0],
	['a post of an hour ago', -1, 'webhook', true, -1],
	['what the channel itself has dated', -48, 'outlook', false, -48],
	['an import of the business\'s own', -4_000, 'object', false, -4_000],
	['whatever is dated ahead', 0.1, 'whatsapp', false, 0],
])('%s', (_what, hours, kind, posted, believed) => {
	expect(at(hours, kind, posted)).toBeCloseTo(believed, 6);
});
