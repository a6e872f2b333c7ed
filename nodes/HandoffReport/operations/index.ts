import type { IExecuteFunctions } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { audit } from './audit.operation';
import { performance } from './performance.operation';

export const operations = { audit, performance };

export function readOperation(context: IExecuteFunctions): keyof typeof operations {
	const value: unknown = context.getNodeParameter('operation', 0);
	if (typeof value === 'string' && Object.hasOwn(operations, value)) return value as keyof typeof operations;
	throw new DomainError('operation-unknown', `Operation is "${String(value)}"`, 'Choose one from the list.', 'operation');
}
