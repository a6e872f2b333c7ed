import type { ITriggerFunctions } from 'n8n-workflow';

import { STAGES } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { NewEventsFilter } from '../../../ledger';
import { namesIn } from '../../shared/parameters';

export function readFilter(context: ITriggerFunctions): Pick<NewEventsFilter, 'types' | 'stages'> {
	return { types: namesIn(context.getNodeParameter('eventTypes')), stages: namesIn(context.getNodeParameter('stages')).map(readStage) };
}

function readStage(name: string) {
	const stage = STAGES.find((known) => known === name);
	if (stage) return stage;
	throw new DomainError('stage-unknown', `Stages names "${name}"`, `Choose from ${STAGES.join(', ')}.`, 'stages');
}
