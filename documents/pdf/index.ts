/**
 * An invoice as a PDF: selectable text, a table over as many pages as it needs, totals, taxes, and a part to pay by. A statement of
 * account, a letter and a report in the same hand.
 *
 * Model: the customer's view of the invoice (`view`), set with pdfmake in Roboto. The same invoice gives the same bytes: no clock
 * and no chance. What the font cannot draw shows as �, and `lettersNotShown` says which letters these are; a logo that is no sound picture is left out.
 *
 * With the e-invoice inside, it is one of PDF/A-3b.
 *
 * Sources: pdfmake for the layout; Roboto (SIL Open Font License) with its Latin, Greek and Cyrillic; CLDR for where Letter
 * paper is used; ISO 19005-3, XMP and Factur-X 1.0 for what is kept in an archive; IEC 61966-2-1 and ICC.1:2001 for its colours.
 */
export { accountPdf } from './accountPdf';
export { estimatePdf, invoicePdf, lettersNotShown, picturesNotShown } from './invoicePdf';
export { letterPdf, type Letter } from './letterPdf';
export { reportPdf } from './reportPdf';
