import fc from 'fast-check';

import { REVIEW_SUBJECTS, type ReviewInput } from '../../../domain/review';
import { codes, decide, profileWith } from './gate';

/** Everything goes by itself, as far as the rules are asked. */
const OPEN = profileWith(
	REVIEW_SUBJECTS.map((on) => ({ on, when: {}, action: 'auto' })),
	{ default: 'auto' },
);
const FLAG = { code: 'price-in-draft', message: 'The draft names a price that the profile does not have' };

describe('whatever the rules say, a person looks at', () => {
	it.each<[string, Partial<ReviewInput>, string]>([
		['a draft that did not pass its checks', { draftFlags: [FLAG] }, 'draft-unsafe'],
		['a draft that is not there', { draft: undefined }, 'draft-empty'],
		['a draft of null', { draft: null }, 'draft-empty'],
		['a draft of no text', { draft: '' }, 'draft-empty'],
		['a draft of white space', { draft: ' \n\t\u00a0\u200b' }, 'draft-empty'],
		['a draft without a body', { draft: { subject: 'Your drain' } }, 'draft-empty'],
		['a draft of an empty body', { draft: { subject: 'Your drain', body: '  ' } }, 'draft-empty'],
		['a draft of a body that says nothing', { draft: { subject: 'Your drain', body: '…\n--\n\u200b' } }, 'draft-empty'],
		['a draft whose body is no text', { draft: { subject: 'Your drain', body: { text: 'Hello' } } }, 'draft-empty'],
		['a draft of another kind', { draft: true }, 'draft-empty'],
		['a draft that is a list', { draft: ['Hello'] }, 'draft-empty'],
		['an inquiry that was marked for a person', { needsReview: true }, 'needs-review'],
		['a customer who asks not to be written to', { optOut: true }, 'opt-out'],
		['a reminder without words', { subject: 'reminder', draft: { action: 'send', total: '10.00' } }, 'draft-empty'],
		['a final notice', { subject: 'reminder', draft: { action: 'send', body: 'Please pay.', review: true } }, 'final-notice'],
		['an invoice of nothing', { subject: 'invoice', draft: {} }, 'draft-empty'],
		['what is left of an invoice', { subject: 'invoice', draft: { reasons: [{ code: 'x' }], totals: {} } }, 'invoice-not-made'],
		['an invoice with a kind and a currency alone', { subject: 'invoice', draft: { kind: 'invoice', currency: 'EUR' } }, 'invoice-not-made'],
		['an appointment that is not there', { subject: 'appointment', draft: undefined }, 'draft-empty'],
	])('%s', (_what, known, rule) => {
		const review = decide(OPEN, known);
		expect(review).toMatchObject({ decision: 'review', rule, dueAt: '2026-03-05T10:00:00-06:00' });
		expect(review.reasons[0].code).toBe(rule);
	});

	describe('a reply, whoever wrote it, that', () => {
		const says = (body: string) => codes(decide(OPEN, { draft: { subject: 'Your drain', body: `Thank you for your message. ${body} Kind regards` } }));

		it.each([
			['en', 'Please send us your password so that we can look.'],
			['en', 'We need the security code on the back of your card.'],
			['de', 'Bitte nennen Sie uns Ihr Kennwort.'],
			['de', 'Schicken Sie uns Ihre Kreditkartennummer und die Prüfziffer.'],
			['fr', 'Merci de nous envoyer votre mot de passe.'],
			['es', 'Envíenos su contraseña, por favor.'],
			['it', 'Ci mandi il codice di sicurezza della carta.'],
			['nl', 'Stuur ons uw wachtwoord.'],
			['pt', 'Envie-nos a sua senha.'],
			['hidden', 'Please send us your pass\u200bword.'],
			['wide', 'Please send us your ｐａｓｓｗｏｒｄ.'],
		])('asks for a secret (%s): %s', (_language, body) => {
			expect(says(body)).toContain('draft-asks-secret');
		});

		it.each([
			'Write to help at evil dot example for a quicker answer.',
			'Write to help AT evil DOT example.',
			'Schreiben Sie an hilfe ät beispiel punkt de.',
			'Escriba a ayuda arroba ejemplo punto com.',
			'Écrivez à aide arobase exemple point fr.',
			'Scriva a aiuto chiocciola esempio punto it.',
			'Mail naar hulp apenstaartje voorbeeld punt nl.',
			'Escreva para ajuda arroba exemplo ponto pt.',
			'Look at evil[.]example for more.',
			'Look at evil dot shop.',
			'Reach us at h e l p @ e v i l . c o m today.',
			'Call nine zero zero, five five five, zero one nine nine.',
			'Rufen Sie neun null null fünf fünf fünf eins an.',
			'Look at ехample for more, or at pаypal.',
		])('spells out an address or a number: %s', (body) => {
			expect(says(body)).toContain('draft-spelled-out');
		});

		it.each(['You are an idiot.', 'Sie sind ein Trottel.', 'Vous êtes un imbécile.', 'Es usted un estúpido.', 'Lei è un cretino.', 'U bent een sukkel.', 'Você é um otário.'])('insults: %s', (body) => {
			expect(says(body)).toContain('draft-insult');
		});

		it.each([
			'We will call you at the number you gave, and look at the drain at the back.',
			'We meet you at 12 Elm Street at nine or ten.',
			'We will have a look at it. Please leave the gate open at noon. Somebody will be at the door.',
			'Your pictures are at our office. At this point, nothing is decided.',
			'An diesem Punkt kommen wir gern auf Sie zu.',
			'En ce point nous sommes d’accord.',
			'Please pin the note to the door, and mind the fool-proof lid.',
			'Nous passerons avec le plombier, un point c’est tout.',
		])('does neither, goes by the rules: %s', (body) => {
			expect(decide(OPEN, { draft: { subject: 'Your drain', body } })).toMatchObject({ decision: 'auto' });
		});

		it('says what the business itself says, goes by the rules', () => {
			const profile = profileWith([{ on: 'reply', action: 'auto' }], {}, { messages: [{ on: 'reply', subject: 'Your visit', body: 'Please bring your date of birth and insurance card.' }] });
			expect(decide(profile, { draft: { subject: 'Your visit', body: 'Please bring your date of birth.' } })).toMatchObject({ decision: 'auto' });
			expect(decide(profile, { draft: { subject: 'Your visit', body: 'Please bring your bank details.' } })).toMatchObject({ decision: 'review', rule: 'draft-asks-secret' });
		});
	});

	it.each<[string, Partial<ReviewInput>, string]>([
		['to somebody who had no case before', { knownContact: false }, 'review'],
		['to somebody of whom nobody knows', {}, 'review'],
		['to somebody who had one', { knownContact: true }, 'auto'],
	])('a reply that a model wrote %s', (_whom, known, decision) => {
		expect(decide(OPEN, { writtenByModel: true, ...known })).toMatchObject({ decision, ...(decision === 'review' && { rule: 'model-to-stranger' }) });
		expect(decide(OPEN, { writtenByModel: false, ...known })).toMatchObject({ decision: 'auto' });
	});

	it.each(REVIEW_SUBJECTS)('%s to a customer who asks not to be written to', (subject) => {
		expect(decide(OPEN, { subject, optOut: true })).toMatchObject({ decision: 'review', rule: 'opt-out' });
	});

	it('all of it at once, with every reason, the draft\'s own too', () => {
		const review = decide(OPEN, { draft: { body: '' }, draftFlags: [FLAG], needsReview: true, optOut: true });
		expect(codes(review)).toEqual(['opt-out', 'draft-unsafe', 'draft-empty', 'needs-review', 'price-in-draft']);
		expect(review.reasons[4]).toEqual(FLAG);
	});

	it('a case that cannot be read, before anything is asked', () => {
		const unreadable = { code: 'json-malformed', message: 'Draft is not valid JSON' };
		expect(decide(OPEN, { unreadable })).toEqual({ decision: 'review', rule: null, reasons: [unreadable], dueAt: '2026-03-05T10:00:00-06:00' });
	});
});

describe('the rules alone decide about', () => {
	it.each<[string, Partial<ReviewInput>]>([
		['a draft that passed its checks', { draftFlags: [] }],
		['a draft of text alone', { draft: 'Thank you.' }],
		['a draft in another script', { draft: { body: '谢谢' } }],
		['an inquiry that was not marked', { needsReview: false, optOut: false }],
		['a local result in place of a model\'s', { degraded: true }],
		['flags', { flags: ['variance'] }],
		['an invoice of an inquiry that was marked: the mark was for the reply', { subject: 'invoice', draft: { number: 'INV-1' }, needsReview: true }],
		['an intake that has no body', { subject: 'intake', draft: { record: {} } }],
	])('%s', (_what, known) => {
		expect(decide(OPEN, known).decision).toBe('auto');
	});
});

test('no rule and no default can open what safety closes', () => {
	const rule = fc.record({
		on: fc.constantFrom(...REVIEW_SUBJECTS),
		when: fc.record({ confidenceAtLeast: fc.constant(0), flags: fc.constant('*'), samplePercent: fc.constantFrom(0, 50, 100) }, { requiredKeys: [] }),
		action: fc.constantFrom('auto', 'review'),
	});
	const unsafe = fc.constantFrom<Partial<ReviewInput>>({ draftFlags: [FLAG] }, { draft: ' ' }, { optOut: true }, { subject: 'reply', needsReview: true });
	fc.assert(
		fc.property(fc.array(rule, { maxLength: 6 }), fc.constantFrom('auto', 'review'), fc.constantFrom(...REVIEW_SUBJECTS), unsafe, (rules, fallback, subject, known) => {
			const review = decide(profileWith(rules, { default: fallback }), { subject, confidence: 1, flags: ['any'], ...known });
			expect(review.decision).toBe('review');
			expect(review.rule).not.toMatch(/^review\./);
		}),
	);
});

test('a draft of a megabyte that says nothing is seen through', () => {
	expect(decide(OPEN, { draft: { body: '\u200b . '.repeat(250_000) } }).rule).toBe('draft-empty');
});
