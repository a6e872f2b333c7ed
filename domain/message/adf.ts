import { objectAt, objectOf, objectsIn, ownOf, type Plain, type PlainObject, textAt, textOf } from './plain';
import { readForm } from './form';
import type { Draft, Shape } from './shape';

/**
 * ADF 1.0, the auto lead data format (adf.org; schema of 2000): `adf.prospect` with `requestdate`, `vehicle`, `customer: {
 * contact: { name part, email, phone, address }, comments }`. `vendor` and `provider` are the dealer and who passed the lead
 * on. As XML in a mail or a body, or as n8n's parser makes objects of it. Trade-ins, finance and prices stay out.
 */
export const adfShape: Shape = {
	kind: 'adf',
	matches: (raw) => prospectIn(raw) !== undefined,
	read: (raw) => adfDraft(prospectIn(raw) ?? {}),
};

/** UTF-16 units of XML that are looked at. */
const LOOK = 60_000;

/** The lead in a text that holds one; undefined where it holds none. */
export function adfIn(text: string): Draft | undefined {
	const from = text.slice(0, LOOK).search(/<adf\b/i);
	if (from < 0) return undefined;
	const xml = text.slice(from, from + LOOK);
	const customer = insideOf(xml, 'customer');
	if (customer === undefined) return undefined;
	return adfDraft({ requestdate: insideOf(xml, 'requestdate'), vehicle: childrenOf(insideOf(xml, 'vehicle') ?? ''), customer: { contact: childrenOf(customer), comments: insideOf(customer, 'comments') } });
}

function prospectIn(raw: PlainObject): PlainObject | undefined {
	const prospect = objectOf(first(ownOf(objectAt(raw, 'adf'), 'prospect')));
	return Object.keys(prospect).length > 0 ? prospect : undefined;
}

function adfDraft(prospect: PlainObject): Draft {
	const customer = objectOf(first(ownOf(prospect, 'customer')));
	const contact = objectOf(first(ownOf(customer, 'contact')));
	const vehicle = objectOf(first(ownOf(prospect, 'vehicle')));
	const address = objectOf(first(ownOf(contact, 'address')));
	const words = (record: PlainObject, ...names: string[]) => names.flatMap((name) => said(ownOf(record, name)) ?? []).join(' ');
	const answers: PlainObject = {
		Name: nameIn(ownOf(contact, 'name')) ?? '',
		Email: words(contact, 'email'),
		Phone: said(first(ownOf(contact, 'phone'))) ?? '',
		Message: words(customer, 'comments'),
		Vehicle: words(vehicle, 'year', 'make', 'model'),
		Street: words(address, 'street') || words(contact, 'street'),
		City: words(address, 'city') || words(contact, 'city'),
		State: words(address, 'regioncode') || words(contact, 'regioncode'),
		'Postal code': words(address, 'postalcode') || words(contact, 'postalcode'),
	};
	return { ...readForm(Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== '')), 'adf'), channel: 'portal', sentAt: [said(first(ownOf(prospect, 'requestdate')))] };
}

/** A name whole, or its parts in the order they are spoken in. */
function nameIn(value: Plain | undefined): string | undefined {
	const parts = Array.isArray(value) ? value : [value];
	const partOf = (wanted: string) => objectsIn(parts.filter((part) => part !== undefined), 10).find((part) => (textAt(objectAt(part, '$'), 'part') ?? textAt(part, 'part')) === wanted);
	const named = ['first', 'middle', 'last'].flatMap((part) => said(partOf(part)) ?? []).join(' ');
	return named === '' ? (said(partOf('full')) ?? said(parts[0])) : named;
}

function said(value: Plain | undefined): string | undefined {
	return textOf(value) ?? textAt(objectOf(first(value)), '_', '#text') ?? (Array.isArray(value) ? textOf(value[0]) : undefined);
}

function first(value: Plain | undefined): Plain | undefined {
	return Array.isArray(value) ? value[0] : value;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'', '&amp;': '&' };

function plainText(xml: string): string {
	return xml.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]).trim();
}

/** What stands between the first tag of this name and its end, by places and not by a pattern: what is never closed is no tag. */
function insideOf(xml: string, name: string): string | undefined {
	const open = new RegExp(`<${name}\\b[^>]{0,200}>`, 'i').exec(xml);
	const from = open === null ? 0 : open.index + open[0].length;
	const end = open === null ? -1 : xml.toLowerCase().indexOf(`</${name}>`, from);
	return end < 0 ? undefined : plainText(xml.slice(from, end));
}

/** The elements that hold text and no others, several of a name as a list, with their attribute `part`. */
function childrenOf(xml: string): PlainObject {
	const found: PlainObject = {};
	for (const [, name, attributes, text] of xml.slice(0, LOOK).matchAll(/<([a-z]{1,20})\b([^<>]{0,200})>([^<>]{0,2000})<\/[a-z]{1,20}>/gi)) {
		const key = name.toLowerCase();
		const value: Plain = { _: plainText(text), part: /\bpart\s?=\s?["']?(\w{1,20})/i.exec(attributes)?.[1]?.toLowerCase() };
		found[key] = [...(Array.isArray(found[key]) ? found[key] : []), value];
	}
	return found;
}
