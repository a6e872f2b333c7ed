import type { IExecuteFunctions } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { applyPayments } from './applyPayments.operation';
import { createCreditNote } from './createCreditNote.operation';
import { createDocuments } from './createDocuments.operation';
import { createDraft } from './createDraft.operation';
import { issue } from './issue.operation';
import { previewNumber } from './previewNumber.operation';

export { invoiceInstead, OUTPUTS } from './operation';
export { openPolisher } from './polish';

export const operations = { applyPayments, createCreditNote, createDocuments, createDraft, issue, previewNumber };

export function readOperation(context: IExecuteFunctions): keyof typeof operations {
	const value: unknown = context.getNodeParameter('operation', 0);
	if (typeof value === 'string' && Object.hasOwn(operations, value)) return value as keyof typeof operations;
	throw new DomainError('operation-unknown', `Operation is "${String(value)}"`, 'Choose one from the list.', 'operation');
}
