import type { ITriggerFunctions } from 'n8n-workflow';

/** At n8n's own start, and where another main process takes over; not by a user who publishes. */
export function isStartedByN8n(context: ITriggerFunctions): boolean {
	return ['init', 'leadershipChange'].includes(context.getActivationMode());
}
