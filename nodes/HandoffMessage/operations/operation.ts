import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Instant } from '../../../domain/case';
import type { DomainError } from '../../../domain/errors';
import type { Ledger } from '../../../ledger';
import type { Answer } from '../../shared/items';

export interface Call {
	context: IExecuteFunctions;
	ledger: Ledger;
	item: INodeExecutionData;
	itemIndex: number;
	now: Instant;
	zone: string;
}

export type AwayCall = Omit<Call, 'ledger'>;

export interface Operation {
	/** How many there are as the node is set up. */
	outputs(context: IExecuteFunctions): number;
	run(call: Call): Promise<Answer>;
	/** What is done where the ledger cannot be opened or does not answer; without it, that is an error of the item. */
	withoutLedger?: (call: AwayCall, cause: unknown) => Promise<Answer>;
	/** Where an item goes whose data keeps it from being answered. */
	unanswered?(item: INodeExecutionData, reason: DomainError): Answer;
}
