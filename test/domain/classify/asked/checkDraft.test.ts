import fc from 'fast-check';

import { checkDraft } from '../../../../domain/classify';
import { inquiryOf, profileOf } from '../engine/cases';

const PROFILE = profileOf({
	business: { name: 'Harbor Workshop', timezone: 'Europe/Lisbon', phone: '(312) 555-0100', email: 'hello@harbor.example', signature: 'Front Desk\nharbor-workshop.com' },
	services: [{ id: 'roofing', name: 'Roof repair', description: 'Repair of roofs. A visit costs $89; free estimates. We answer within 24 hours. Book at https://harbor-workshop.com/book' }],
	billing: { seller: { address: '12 Harbor Street, Chicago' } },
});
const INQUIRY = inquiryOf('Our roof leaks at 48 Oak Avenue. Tuesday at 3 pm would suit us, call me at 773 555 0123. Our budget is $5,000, see https://photos.example/roof', {
	contact: { name: 'Ada Brown', email: 'ada@example.org', phone: '+1 312 555 0177' },
	subject: 'Roof',
});
const OPENING = 'Hello,\n\nthank you for your message, we have read it and would be glad to help you with the roof.';
const CLOSING = 'Please tell us a little more about what you need.\n\nKind regards,\nFront Desk';

const check = (sentence: string, inquiry = INQUIRY, maxCharacters = 1200) => checkDraft({ subject: 'Your roof', body: `${OPENING} ${sentence} ${CLOSING}` }, { inquiry, profile: PROFILE, maxCharacters });
const WITHOUT = `${OPENING} ${CLOSING}`;

describe('cut, with the sentence that holds it', () => {
	test.each([
		['draft-link', 'See https://evil.example/pay for more.'],
		['draft-link', 'See www.evil.example now.'],
		['draft-link', 'Visit evil-roofs.com today or never.'],
		['draft-link', 'Visit evil dot com.'],
		['draft-link', 'Visit evil[.]com.'],
		['draft-link', 'Visit hxxp://evil.example.'],
		['draft-link', 'Visit ｅｖｉｌ．ｃｏｍ please.'],
		['draft-link', 'Visit ев\u0456л.рф please.'],
		['draft-link', 'Your pictures at https://photos.example/roof are fine.'],
		['draft-link', 'Book at https://harbor-workshop.com.evil.example/book now.'],
		['draft-link', 'Click [here](https://evil.example).'],
		['draft-link', 'Click <a href="https://evil.example">here</a>.'],
		['draft-link', 'Click &#104;ttps://evil.example now.'],
		['draft-email', 'Write to attacker@evil.example about it.'],
		['draft-email', 'Write to attacker (at) evil.example about it.'],
		['draft-email', 'Message @attacker on the usual app.'],
		['draft-phone', 'Call +1 900 555 0199 about it.'],
		['draft-phone', 'Call 9 0 0 5 5 5 0 1 9 9 about it.'],
		['draft-phone', 'Call ٩٠٠٥٥٥٠١٩٩ about it.'],
		['draft-phone', 'Call our office at 773 555 0123.'],
		['draft-amount', 'The repair costs $450.'],
		['draft-amount', 'The repair is 450 dollars.'],
		['draft-amount', 'We can do it for five hundred dollars.'],
		['draft-amount', 'It will cost about 450 then.'],
		['draft-amount', 'We take your $5,000.'],
		['draft-amount', 'You get 20% off.'],
		['draft-amount', 'Cuesta 450 euros.'],
		['draft-amount', 'Le prix est de 450 €.'],
		['draft-amount', 'Der Preis beträgt 450 €.'],
		['draft-amount', 'O valor é de R$ 450.'],
		['draft-promise', 'We guarantee our work.'],
		['draft-promise', 'The repair is free of charge.'],
		['draft-promise', 'You will receive a full refund.'],
		['draft-promise', 'We offer you a discount.'],
		['draft-promise', 'We will be there on Tuesday.'],
		['draft-promise', 'A technician is on the way.'],
		['draft-promise', 'Your appointment is confirmed.'],
		['draft-promise', "That's a deal, and legally binding."],
		['draft-promise', 'Le reembolsaremos todo.'],
		['draft-promise', 'El técnico llegará pronto.'],
		['draft-promise', 'La réparation est gratuite.'],
		['draft-promise', 'Nous arriverons bientôt.'],
		['draft-promise', 'Die Reparatur ist kostenlos.'],
		['draft-promise', 'Unser Techniker kommt gleich.'],
		['draft-promise', 'Garantimos o resultado.'],
		['draft-promise', 'O técnico está a caminho.'],
		['draft-assurance', 'It is nothing to worry about.'],
		['draft-assurance', 'You should take 400 mg of ibuprofen.'],
		['draft-assurance', 'Your insurance will cover it.'],
		['draft-assurance', 'No se preocupe, no es grave.'],
		['draft-assurance', 'Vous avez droit à une indemnité.'],
		['draft-assurance', 'Das übernimmt Ihre Versicherung, keine Sorge.'],
		['draft-assurance', 'O seguro cobre os danos.'],
		['draft-time', 'We look at it on Friday.'],
		['draft-time', 'Is 6 pm fine?'],
		['draft-time', 'Is 14:30 fine?'],
		['draft-time', 'It takes 3 days.'],
		['draft-time', 'You hear from us in an hour.'],
		['draft-time', 'Is March 14 fine?'],
		['draft-time', 'Is 2026-03-14 fine?'],
		['draft-time', 'Passt es Ihnen am Freitag?'],
		['draft-time', '¿Le conviene el viernes?'],
		['draft-time', 'Vendredi vous convient ?'],
		['draft-time', 'Pode ser na sexta-feira?'],
		['draft-address', 'Bring it to 99 Evil Road.'],
		['draft-address', 'Send it to P.O. Box 123.'],
		['draft-address', 'Kommen Sie in die Hauptstraße 5.'],
		['draft-address', 'Venga a la Calle Mayor 5.'],
		['draft-personal-number', 'We have your card 4111 1111 1111 1111.'],
	])('%s: %s', (code, sentence) => {
		const { draft, flags, safe } = check(sentence);
		expect(flags.map((flag) => flag.code)).toContain(code);
		expect(safe).toBe(false);
		expect(draft.body).toBe(WITHOUT);
	});
});

test('a link broken over two sentences takes the line with it', () => {
	const { draft, safe } = check('Visit evil . com please.');
	expect(draft.body).not.toContain('evil');
	expect(safe).toBe(false);
});

describe('what the business or the customer said may be said', () => {
	test.each([
		'Book at https://harbor-workshop.com/book please.',
		'You find us at www.harbor-workshop.com too.',
		'Write to hello@harbor.example or to us here.',
		'We have ada@example.org as your address.',
		'You can call us at 312-555-0100.',
		'We will call you at 773 555 0123 or (312) 555-0177.',
		'A visit costs $89.',
		'A visit is 89 dollars, as on our page.',
		'We give free estimates.',
		'We answer within 24 hours.',
		'We are here from 9 am to 5 pm.',
		'You asked for Tuesday at 3 pm.',
		'Is 15:00 on Tuesday still fine for you?',
		'The work is at 48 Oak Avenue, is it not?',
		'We are at 12 Harbor Street.',
		'Please feel free to send pictures.',
		'Which times are you free?',
		'A person will come back to you about your refund request.',
		'Is it under warranty?',
		'Do you have 2 or 3 storeys?',
		'If anyone is in danger, please leave and call 911 first.',
		'The roof is from 1998, and 40 m2 large.',
		'We have read it.Please send pictures.',
	])('%s', (sentence) => {
		expect(check(sentence)).toMatchObject({ flags: [], safe: true, draft: { subject: 'Your roof', body: `${OPENING} ${sentence} ${CLOSING}` } });
	});

	test('but not what only a quoted message says', () => {
		const quoted = inquiryOf('The roof leaks.\n\nOn Mon, 2 Mar 2026 at 10:00, Ada wrote:\n> Come on Friday to 99 Evil Road');
		expect(check('You asked for Friday.', quoted).safe).toBe(false);
		expect(check('You live at 99 Evil Road.', quoted).safe).toBe(false);
	});
});

describe('plain text', () => {
	test.each([
		['**Hello** and _thanks_ for `this` message about the old roof', 'Hello and thanks for this message about the old roof', []],
		['# Hello\n\n- first of all\n- send us pictures of the roof please', 'Hello\n\n- first of all\n- send us pictures of the roof please', []],
		['<p>Hello there,</p><p>send us <b>pictures</b> of the roof please</p>', 'Hello there,\n\nsend us pictures of the roof please', ['draft-markup']],
		['Hello there<script>alert(1)</script>, send us pictures of the roof', 'Hello there, send us pictures of the roof', ['draft-markup']],
		['Hel\u200blo there, send us pic\u202etures of the roof', 'Hello there, send us pictures of the roof', ['draft-hidden-characters']],
		['Hello {firstName}, send us pictures of the roof {{ $json.x }}', 'Hello, send us pictures of the roof', ['draft-placeholder']],
		['Hello, send us pictures of the roof please\n[Your Name]', 'Hello, send us pictures of the roof please', ['draft-placeholder']],
		['Hello\u0000 there, send us\u0007 pictures of the roof', 'Hello there, send us pictures of the roof', []],
	])('%j', (body, expected, flags) => {
		const checked = checkDraft({ subject: 'Roof', body }, { inquiry: INQUIRY, profile: PROFILE, maxCharacters: 1200 });
		expect(checked.draft.body).toBe(expected);
		expect(checked.flags.map(({ code }) => code)).toEqual(flags);
		expect(checked.safe).toBe(flags.length === 0);
	});

	test.each([
		['Roof\r\nBcc: all@example.org', 'Harbor Workshop', false],
		['You won $500', 'Harbor Workshop', false],
		['', 'Harbor Workshop', true],
		['Re: Roof', 'Re: Roof', true],
	])('subject %j', (subject, expected, safe) => {
		expect(checkDraft({ subject, body: WITHOUT }, { inquiry: INQUIRY, profile: PROFILE, maxCharacters: 1200 })).toMatchObject({ draft: { subject: expected, body: WITHOUT }, safe });
	});
});

describe('length', () => {
	test.each([1, 40, 100, 150])('never more than %d characters, and flagged', (limit) => {
		const { draft, safe, flags } = check('', INQUIRY, limit);
		expect(draft.body.length).toBeLessThanOrEqual(limit);
		expect(safe).toBe(false);
		expect(flags.map(({ code }) => code)).toContain('draft-shortened');
	});

	test('too little left is said', () => {
		const only = checkDraft({ subject: 'Roof', body: 'Hello. We guarantee it for $99 today and you never have to worry again.' }, { inquiry: INQUIRY, profile: PROFILE, maxCharacters: 1200 });
		expect(only.flags.map(({ code }) => code)).toContain('draft-too-little-left');
	});
});

test('laws: checking twice changes nothing, nothing foreign passes, and what was cut is flagged', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 30 }),
		fc.constantFrom('Thank you.', 'https://evil.example', '$500', '<b>', '{{x}}', '[x](http://evil.example)', 'a@evil.example', '\u202e', '**', 'We guarantee it.', '\n', '&lt;', '900 555 0199'),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')), (body) => {
			const context = { inquiry: INQUIRY, profile: PROFILE, maxCharacters: 300 };
			const first = checkDraft({ subject: body.slice(0, 50), body }, context);
			expect(`${first.draft.subject} ${first.draft.body}`).not.toMatch(/evil|\$500|[{}<>[\]\u202e]|guarantee|555 0199/);
			expect(first.draft.subject).not.toMatch(/\n/);
			expect(first.safe).toBe(first.flags.length === 0);
			expect(first.draft.body.length).toBeLessThanOrEqual(300);
			const second = checkDraft(first.draft, context);
			if (second.draft.body === first.draft.body) return;
			// A cut may leave an unfinished mark behind; nothing is ever added.
			expect(second.draft.body.length).toBeLessThan(first.draft.body.length);
		}),
		{ numRuns: 400 },
	);
});

test.each(['a', 'a ', 'a.', 'a@', '1 ', '12 a ', '<a ', '{', '[', '*a', '_a ', 'www.', 'https://', '&#1', 'May 1 ', 'rue a '])('100 kB of %j is answered within the limit', (unit) => {
	const text = unit.repeat(100_000 / unit.length);
	expect(checkDraft({ subject: text, body: text }, { inquiry: inquiryOf(text), profile: PROFILE, maxCharacters: 500 }).draft.body.length).toBeLessThanOrEqual(500);
});
