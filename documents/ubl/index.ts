/**
 * E-invoices: the invoice as UBL 2.1, for any system that reads EN 16931, and for the Peppol network; and as CII, for PDFs that carry it.
 *
 * Model: the document says what the invoice says, or what comes nearest in EN 16931's terms, and a remark tells where; amounts
 * are the invoice's own, never computed again. It is Peppol BIS Billing 3.0 when both parties have an electronic address,
 * else plain EN 16931. A draft without a number has no number in it either, so that nobody takes it for an invoice.
 *
 * Sources: OASIS UBL 2.1; UN/CEFACT Cross Industry Invoice D16B and CEN/TS 16931-3-3; EN 16931-1:2017 and CEN/TS 16931-3-2 by the rule ids of their schematron (BR-…, UBL-…);
 * Peppol BIS Billing 3.0 (PEPPOL-…); UN/ECE Recommendations 20 and 21, UNTDID 1001, 4461 and 5305; the EAS and VATEX lists.
 */
export { ciiInvoice, type CiiInvoice } from './cii/ciiInvoice';
export { ublInvoice, type UblInvoice } from './ublInvoice';
export { unitCode } from './unitCode';
export type { Finding } from './findings';
