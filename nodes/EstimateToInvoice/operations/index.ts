import { applyPayments } from './applyPayments.operation';
import { createCreditNote } from './createCreditNote.operation';
import { createDocuments } from './createDocuments.operation';
import { createDraft } from './createDraft.operation';
import { createEstimate } from './createEstimate.operation';
import { issue } from './issue.operation';
import { previewNumber } from './previewNumber.operation';

export { estimateInstead, invoiceInstead, OUTPUTS } from './operation';

export const operations = { applyPayments, createCreditNote, createDocuments, createDraft, createEstimate, issue, previewNumber };
