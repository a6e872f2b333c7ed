import { normaliseInquiry } from '../../../domain/message';

const context = { now: Date.parse('2026-03-06T16:50:00Z'), zone: 'America/Chicago' };
const adf = (doctype: string, comments: string) =>
	`<?xml version="1.0"?>${doctype}<adf><prospect><requestdate>2026-03-06T10:00:00-06:00</requestdate><customer><contact><name part="full">Pat Lee</name><email>pat@example.com</email></contact><comments>${comments}</comments></customer></prospect></adf>`;
const inquiryOf = (text: string) => normaliseInquiry({ from: 'leads@example.net', subject: 'New lead', text }, context).inquiry;

test.each([
	['a file of the machine', '<!DOCTYPE adf [<!ENTITY x SYSTEM "file:///etc/hostname">]>', '&x;'],
	['an address in the network', '<!DOCTYPE adf [<!ENTITY x SYSTEM "http://127.0.0.1:5678/">]>', '&x;'],
	['an entity of its own', '<!DOCTYPE adf [<!ENTITY x "put in its place">]>', '&x;'],
])('a lead in XML that names %s is read with the name as it stands', (_, doctype, comments) => {
	const { contact, text } = inquiryOf(adf(doctype, `Brakes grind ${comments}`));
	expect(contact).toMatchObject({ name: 'Pat Lee', email: 'pat@example.com' });
	expect(text).toContain('Brakes grind &x;');
});

test('entities in entities make no text longer', () => {
	const levels = Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
	const { text } = inquiryOf(adf(`<!DOCTYPE adf [<!ENTITY e0 "ha">${levels.join('')}]>`, '&e20;'));
	expect(text.length).toBeLessThan(10_000);
});
