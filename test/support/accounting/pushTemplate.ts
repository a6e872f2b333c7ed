import type { IDataObject } from 'n8n-workflow';

import type { AccountingServer } from '../accountingServer';
import type { WorkflowJson } from '../engine';
import { templates } from '../templates';

/**
 * Push an Invoice as an operator sets it up: switches set, nodes activated, each with its credential. The engine has none of
 * n8n's OAuth, so the tokens are sent as headers.
 */
export function pushTemplate(settings: IDataObject): WorkflowJson {
	const template = structuredClone(templates['push-invoice']);
	for (const node of template.nodes) {
		if (node.name === 'Choose Where Invoices Go') {
			for (const assignment of (node.parameters as { assignments: { assignments: Array<{ name: string; value: unknown }> } }).assignments.assignments) {
				if (assignment.name in settings) assignment.value = settings[assignment.name];
			}
		}
		if (node.type !== 'n8n-nodes-base.httpRequest') continue;
		const service = String(node.parameters.nodeCredentialType);
		Object.assign(node.parameters, { authentication: 'genericCredentialType', genericAuthType: 'httpHeaderAuth' });
		Object.assign(node, { disabled: false, waitBetweenTries: 1, credentials: { httpHeaderAuth: { id: service, name: service } } });
	}
	return template;
}

/** For the templates' HTTP nodes, by the type that each is meant for. */
export function serviceCredentials({ quickBooks, stripe }: AccountingServer): Record<string, IDataObject> {
	return {
		quickBooksOAuth2Api: { name: 'Authorization', value: `Bearer ${quickBooks.token}` },
		stripeApi: { name: 'Authorization', value: `Bearer ${stripe.key}` },
	};
}
