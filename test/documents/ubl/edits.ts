/** How a valid document is broken: edits of its text. */
export type Edit = (xml: string) => string;

/** An edit that finds nothing would test nothing. */
export const replace = (from: RegExp | string, to: string): Edit => (xml) => {
	const edited = xml.replace(from, to);
	if (edited === xml) throw new Error(`${from} is not there`);
	return edited;
};
export const within = (section: RegExp, edit: Edit): Edit => (xml) => {
	const [part] = section.exec(xml) ?? [];
	if (part === undefined) throw new Error(`${section} is not there`);
	return xml.replace(part, () => edit(part));
};
export const drop = (name: string): Edit => replace(new RegExp(`\\s*<${name}\\b[^>]*>[\\s\\S]*?</${name}>`), '');
export const dropAll = (name: string): Edit => replace(new RegExp(`\\s*<${name}\\b[^>]*>[\\s\\S]*?</${name}>`, 'g'), '');
export const set = (name: string, text: string): Edit => replace(new RegExp(`(<${name}\\b[^>]*>)[^<]*`), `$1${text}`);
export const element = (name: string) => new RegExp(`<${name}>[\\s\\S]*?</${name}>`);

export const seller = element('cac:AccountingSupplierParty');
export const buyer = element('cac:AccountingCustomerParty');
export const line = element('cac:InvoiceLine');
export const row = element('cac:TaxSubtotal');
export const totals = element('cac:LegalMonetaryTotal');
export const adjustment = (isCharge: boolean) => new RegExp(`<cac:AllowanceCharge>\\s*<cbc:ChargeIndicator>${isCharge}[\\s\\S]*?</cac:AllowanceCharge>`);
export const onLine = (isCharge: boolean, edit: Edit): Edit => within(line, within(adjustment(isCharge), edit));
export const reasonless = drop('cbc:AllowanceChargeReason');
export const twice = (name: string): Edit => replace(new RegExp(`(\\s*<${name}\\b[^>]*>[\\s\\S]*?</${name}>)`), '$1$1');
export const vatless = replace('<cbc:ID>VAT</cbc:ID>', '<cbc:ID>GST</cbc:ID>');
export const inCountry = (code: string, more: Edit = (xml) => xml): Edit => within(seller, (part) => more(set('cbc:IdentificationCode', code)(part)));
export const bothIn = (code: string): Edit => (xml) => within(buyer, set('cbc:IdentificationCode', code))(inCountry(code)(xml));
export const all = (...edits: Edit[]): Edit => (xml) => edits.reduce((edited, edit) => edit(edited), xml);
export const endpoint = (scheme: string, id: string): Edit => within(seller, replace(/<cbc:EndpointID.*/, `<cbc:EndpointID schemeID="${scheme}">${id}</cbc:EndpointID>`));
