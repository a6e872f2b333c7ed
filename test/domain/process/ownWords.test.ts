import { followUp } from '../../../domain/process/followUp';
import { inquiryWith, profileWith, situationWith, toCustomers } from './world';

const SCAM = { subject: 'Call 1-800-555-0199 about your refund', text: 'Your refund of 900 dollars is waiting, call 1-800-555-0199 now to get it before it expires.', contact: { name: 'Dana', email: 'victim@example.org' } };
const AUTO = profileWith({ review: { rules: [{ on: 'reply', action: 'auto' }, { on: 'intake', action: 'auto' }] } });
const first = (draftReply: { subject: string; body: string }, inquiry: object = SCAM) => followUp(situationWith({ inquiry, classification: { draftReply } }, { profile: AUTO }));
const BODY = 'Hello Dana,\n\nThank you, somebody will call you.\n\nYour plumbers';

/** Which of them depends on whether anything of the draft is left. */
const OURS = ['Your message to Lakeside Plumbing', 'We have your message'];

describe('what goes out by itself', () => {
	test.each([
		['the customer\'s subject', 'Re: Call 1-800-555-0199 about your refund'],
		['a part of it', 'About your refund'],
		['a number of it', 'Please ring 1-800-555-0199'],
		['words of the text', 'It expires before long'],
		['nothing', ' '],
	])('has a subject of our own, and not %s', (_what, subject) => {
		expect(toCustomers(first({ subject, body: BODY }))[0].subject).toBe('Your message to Lakeside Plumbing');
	});

	test.each([
		['short words', 'Pay us now or we sue you: go to my ad'],
		['words that no blank parts', '恭喜您中奖一百万元请立即拨打电话领取奖金否则作废'],
		['a few such letters', '加我微信'],
		['single letters, parted', '免费 赚钱 快来 加我 微信 好运'],
		['one word that was cut', 'Z'.repeat(200)],
		['letters parted by signs', 'b.u.y n.o.w at my place'],
	])('repeats nothing of a subject in %s', (_what, subject) => {
		for (const draft of [`Re: ${subject.slice(0, 80)}`, `About ${subject.slice(0, 60)}`]) {
			expect(OURS).toContain(toCustomers(first({ subject: draft, body: BODY }, { ...SCAM, subject }))[0].subject);
		}
	});

	test.each(['We have your message', 'Drain Cleaning at Lakeside Plumbing'])('keeps a subject that repeats nothing: %s', (subject) => {
		expect(toCustomers(first({ subject, body: BODY }))[0].subject).toBe(subject);
	});

	test('does not quote: a person sends it', () => {
		const step = first({ subject: 'Your drain', body: 'Hello Dana,\n\nwe hear that your refund of 900 dollars is waiting. Somebody will call you.\n\nYour plumbers' });
		expect(step.code).toBe('acknowledged');
		expect(step.review?.reasons).toContainEqual(expect.objectContaining({ code: 'quotes-customer' }));
		expect(JSON.stringify(toCustomers(step))).not.toContain('refund');
	});

	test('may say what the business itself says, whoever else said it', () => {
		const own = 'we clean drains on every day but Sunday';
		const profile = profileWith({ review: { rules: [{ on: 'reply', action: 'auto' }] }, messages: [{ on: 'reply', subject: 'Thank you', body: own }] });
		const step = followUp(situationWith({ inquiry: inquiryWith({ text: own }), classification: { draftReply: { subject: 'Thank you', body: own } } }, { profile }));
		expect(step.code).toBe('replied');
	});
});
