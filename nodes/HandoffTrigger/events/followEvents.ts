import type { ITriggerFunctions } from 'n8n-workflow';

import { openLedger } from '../../shared/ledger';
import type { Watch } from '../watch';
import { eventItems } from './eventItems';
import { nextEvents } from './nextEvents';
import { readFilter } from './readFilter';

/** Starts an execution with the events that were recorded since the last one, oldest first. */
export function followEvents(context: ITriggerFunctions): Watch {
	return {
		processes: 'all',
		async look() {
			const ledger = await openLedger(context);
			const { events, goOn } = await nextEvents(context, ledger, readFilter(context));
			const items = await eventItems(context, ledger, events);
			goOn();
			if (items.length > 0) context.emit([items]);
			return items.length > 0;
		},
	};
}
