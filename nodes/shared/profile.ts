import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Profile } from '../../domain/profile';
import { parseProfileCached } from '../../domain/profile';
import { readParameter } from './readParameter';

/** Where a node takes the business's rules from: the shared profile, or fields of its own. */
export const settingsFromFields: INodeProperties[] = [
	{
		displayName: 'Settings From',
		name: 'settingsFrom',
		type: 'options',
		options: [
			{
				name: 'Business Profile',
				value: 'profile',
				description: 'Use the profile that a Business Profile node, or a workflow of that name, gives',
			},
			{
				name: 'This Node',
				value: 'node',
				description: 'Use the fields of this node alone',
			},
		],
		default: 'profile',
		description: 'Where the rules of the business come from',
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'json',
		default: "={{ $('Business Profile').first().json }}",
		required: true,
		displayOptions: { show: { settingsFrom: ['profile'] } },
		description: 'The business profile, as the Business Profile node gives it',
	},
];

/**
 * The profile in force for an item. Bad settings are an error of the node, never of the case: they are thrown as
 * NodeOperationError, which no item's fallback output takes.
 *
 * @param fromNode builds the profile from the node's own fields when Settings From is This Node
 */
export function readProfile(context: IExecuteFunctions, itemIndex: number, fromNode: (itemIndex: number) => unknown): Profile {
	const own = context.getNodeParameter('settingsFrom', itemIndex) === 'node';
	const given = own ? fromNode(itemIndex) : givenProfile(context, itemIndex);
	try {
		return parseProfileCached(given);
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause), { itemIndex });
	}
}

/** The default expression reads a node that may not be there; n8n's own message for that does not say what to do. */
function givenProfile(context: IExecuteFunctions, itemIndex: number): unknown {
	try {
		return readParameter(context, 'profile', itemIndex);
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), 'Profile: no business profile was found', {
			itemIndex,
			description: `Put a node named "Business Profile" before this one, or set Settings From to This Node. (${cause instanceof Error ? cause.message : String(cause)})`,
		});
	}
}
