import fc from 'fast-check';

import type { Invoice } from '../../../domain/billing/types';
import { invoiceHtml } from '../../../documents/html';
import { germanInvoice } from '../../support/invoiceSamples';

/** The same text wherever a person's text can stand. */
function saying(text: string): Invoice {
	const { lines, seller, customer, taxBreakdown, allowances, ...rest } = germanInvoice();
	const party = { name: text, contactName: `${text}.`, email: text, phone: text, taxId: text, registrationId: text, address: { lines: [text], city: text, region: text, postcode: text, country: text } };
	return {
		...rest,
		number: text,
		estimate: text,
		notes: text,
		deliveryDate: text,
		precedingInvoices: [{ number: text }],
		instalments: [1, 2].map((id) => ({ id: String(id), label: text, dueDate: '2026-12-01', amount: '1.00' })),
		seller: { ...seller, ...party, bankName: text, bic: text, logo: text },
		customer: { ...customer, ...party, reference: text },
		lines: lines.map((line) => ({ ...line, sku: text, description: text, unit: text, discounts: line.discounts.map((one) => ({ ...one, reason: text })) })),
		allowances: allowances.map((one) => ({ ...one, reason: text })),
		taxBreakdown: taxBreakdown.map((tax) => ({ ...tax, name: text, exemptionReason: text })),
	};
}

const tags = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);

const ATTACKS = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'</title></head><body onload=alert(1)>',
	'</td></tr></table><h1>Pay to another account</h1>',
	'<!-- --><style>*{display:none}</style>',
	'<a href="javascript:alert(1)">pay here</a>',
	'&lt;b&gt; &#60;script&#62;',
	'{{constructor.constructor("alert(1)")()}}',
];

const harmless = tags(invoiceHtml(saying('x')));

test.each(ATTACKS)('shows %s as text', (attack) => {
	const html = invoiceHtml(saying(attack));
	expect(tags(html)).toEqual(harmless);
	expect(html).toContain(attack.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
});

test('a country that is none is no part of the page\'s language', () => {
	expect(tags(invoiceHtml(saying('Latn')))).toEqual(harmless);
});

test('no text changes the elements', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '`', '\u0000', '\u202e', '\ud800', '-', '!'), minLength: 1, maxLength: 60 }), (text) => {
			// A text that is empty once it is trimmed has no place of its own.
			const written = `x${text}x`;
			const html = invoiceHtml(saying(written));
			expect(tags(html)).toEqual(harmless);
			expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
		}),
	);
});

test('fetches, runs and submits nothing', () => {
	const html = invoiceHtml(germanInvoice({ seller: { ...germanInvoice().seller, logo: 'https://example.com/logo.png' } }));
	expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|form|input|style|svg|a)\b/i);
	expect(html).not.toMatch(/\b(src|href|action|background|on\w+)\s*=/i);
	expect(html).not.toMatch(/url\(|@import|https?:|javascript:|data:/i);
});

test('a description of 100 kB does not make a mail of 100 kB', () => {
	const [line] = germanInvoice().lines;
	const html = invoiceHtml(germanInvoice({ lines: [{ ...line, description: '<'.repeat(100_000) }] }));
	expect(html.length).toBeLessThan(30_000);
	expect(html).toContain('&lt; …');
});
