import type { IExecuteFunctions } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { assign } from './assign.operation';
import { claim, releaseClaim, settleClaim } from './claims.operation';
import { completeHandoff } from './completeHandoff.operation';
import { getCase } from './getCase.operation';
import { listCases } from './listCases.operation';
import { nextNumber } from './nextNumber.operation';
import { openCase } from './openCase.operation';
import { recordEvent } from './recordEvent.operation';
import { updateCase } from './updateCase.operation';

export const operations = {
	assign,
	claim,
	completeHandoff,
	getCase,
	listCases,
	nextNumber,
	openCase,
	recordEvent,
	releaseClaim,
	settleClaim,
	updateCase,
};

export function readOperation(context: IExecuteFunctions): keyof typeof operations {
	const value: unknown = context.getNodeParameter('operation', 0);
	if (typeof value === 'string' && Object.hasOwn(operations, value)) return value as keyof typeof operations;
	throw new DomainError('operation-unknown', `Operation is "${String(value)}"`, 'Choose one from the list.', 'operation');
}
