/**
 * An invoice as a page for an e-mail's body or a browser.
 *
 * Model: the customer's view of the invoice (`view`) in tables with inline styles, which is what mail programs keep. Every text
 * is escaped; there are no scripts, no styles of a class, no forms and nothing to be fetched. So there is no logo either: mail
 * programs block pictures, and a code to pay by is for the PDF.
 */
export { invoiceHtml } from './invoiceHtml';
