import { applyPayments } from './applyPayments.operation';
import { createCreditNote } from './createCreditNote.operation';
import { createDocuments } from './createDocuments.operation';
import { createDraft } from './createDraft.operation';
import { issue } from './issue.operation';
import { previewNumber } from './previewNumber.operation';

export { invoiceInstead, OUTPUTS } from './operation';

export const operations = { applyPayments, createCreditNote, createDocuments, createDraft, issue, previewNumber };
