import type { IDataObject } from 'n8n-workflow';

import type { AccountingServer } from '../accountingServer';
import type { WorkflowJson } from '../engine';
import { templates } from '../templates';

/**
 * A template that asks accounting services, as an operator sets it up: nodes enabled, each with its credential, at the address of the tests' services. The
 * engine has none of n8n's OAuth, so the tokens are sent as headers.
 */
export function pushTemplate(name: 'push-invoices-to-quickbooks' | 'push-invoices-to-stripe' | 'push-invoices-to-xero' | 'chase-unpaid-invoices', { url }: AccountingServer): WorkflowJson {
	const template = structuredClone(templates[name]);
	for (const node of template.nodes) {
		if (node.type !== 'n8n-nodes-base.httpRequest') continue;
		const { url: address, nodeCredentialType } = node.parameters as { url: string; nodeCredentialType: string };
		Object.assign(node.parameters, { url: address.replace(/https:\/\/[^/]+/, url), authentication: 'genericCredentialType', genericAuthType: 'httpHeaderAuth' });
		Object.assign(node, { disabled: false, credentials: { httpHeaderAuth: { id: nodeCredentialType, name: nodeCredentialType } } });
	}
	return template;
}

/** For the templates' HTTP nodes, by the type that each is meant for. */
export function serviceCredentials({ quickBooks, stripe, xero }: AccountingServer): Record<string, IDataObject> {
	return {
		quickBooksOAuth2Api: { name: 'Authorization', value: `Bearer ${quickBooks.token}` },
		xeroOAuth2Api: { name: 'Authorization', value: `Bearer ${xero.token}` },
		stripeApi: { name: 'Authorization', value: `Bearer ${stripe.key}` },
	};
}
