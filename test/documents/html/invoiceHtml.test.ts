import { invoiceHtml } from '../../../documents/html';
import { americanDraft, germanInvoice, longInvoice } from '../../support/invoiceSamples';

/** What is read, cell by cell. */
const cells = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/[\u00a0\u202f]/g, ' ').split(/[|\n]+/).filter((text) => text.trim() !== '');

test('is one document in the language of the customer', () => {
	const html = invoiceHtml(germanInvoice());
	expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="de-DE">\n<head><meta charset="utf-8">.*<title>Rechnung RE-2026-00042<\/title><\/head>/);
	expect(html.trimEnd()).toMatch(/<\/html>$/);
});

test('says everything in reading order', () => {
	const text = cells(invoiceHtml(germanInvoice())).join('\n');
	expect(text).toContain('#\nBeschreibung\nMenge\nEinzelpreis\nSteuer\nBetrag\n1\nHeizungspumpe erneuern\nEinschließlich Entlüften und Probelauf\nHZ-200\nRabatt 10 %: Stammkunde (-24,00)\n2,5 h\n96,00\n19 %\n216,00');
	expect(text).toContain('Gesamtbetrag\n360,46 €\nBereits bezahlt\n-100,00 €\nRundung\n-0,01 €\nZu zahlen\n260,45 €');
	expect(text).toContain('Bitte zahlen Sie 260,45 € bis zum 05.12.2026.\nKontoinhaber\nMüller &amp; Söhne Sanitär GmbH\nIBAN\nDE89 3704 0044 0532 0130 00');
	expect(text).toContain('Vielen Dank für Ihren Auftrag.\nBei Fragen rufen Sie uns an.');
});

test('marks a draft', () => {
	expect(cells(invoiceHtml(americanDraft()))).toContain('Draft');
	expect(cells(invoiceHtml(longInvoice(1)))).not.toContain('Draft');
});

test('opens and closes every element', () => {
	const open: string[] = [];
	for (const [, close, name] of invoiceHtml(germanInvoice()).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
		if (['meta', 'br'].includes(name)) continue;
		if (close) expect(open.pop()).toBe(name);
		else open.push(name);
	}
	expect(open).toEqual([]);
});

test('holds 1,000 lines, the first and the last', () => {
	const text = cells(invoiceHtml(longInvoice(1000)));
	expect(text.filter((cell) => cell.startsWith('Item number'))).toHaveLength(1000);
});
