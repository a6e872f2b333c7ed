import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Profile } from '../../domain/profile';
import { parseProfileCached } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import { attempt } from './attempt';
import { rememberBusinessEmail } from './businessEmail';
import { lastingLedger, openLedger } from './ledger';
import { jsonOf } from './parameters';
import { readParameter } from './readParameter';

/** Where a node takes the business's rules from: the saved profile, one that is given, or fields of its own. */
export const settingsFromFields: INodeProperties[] = [
	{
		displayName: 'Settings From',
		name: 'settingsFrom',
		type: 'options',
		options: [
			{
				name: 'Saved Profile',
				value: 'ledger',
				description: 'Use the profile that a Business Profile node has saved on the ledger',
			},
			{
				name: 'Given Profile',
				value: 'profile',
				description: 'Use the profile in the field below',
			},
			{
				name: 'This Node',
				value: 'node',
				description: 'Use the fields of this node alone',
			},
		],
		default: 'ledger',
		description: 'Where the rules of the business come from',
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'json',
		default: '',
		required: true,
		placeholder: "e.g. {{ $('Business Profile').first().json }}",
		displayOptions: { show: { settingsFrom: ['profile'] } },
		description: 'The business profile, as the Business Profile node gives it',
	},
];

/** The profile that a run decides by, and which of the saved ones it is. */
export interface ProfileInForce {
	profile: Profile;
	/** Absent where it is not the saved one. */
	version?: number;
}

/**
 * The profile in force for an item; the saved one is asked for once in a run. Bad settings are an error of the node, never of
 * the case: they are thrown as NodeOperationError, which no item's fallback output takes.
 *
 * @param fromNode builds the profile from the node's own fields when Settings From is This Node
 */
export async function readProfile(context: IExecuteFunctions, itemIndex: number, fromNode: (itemIndex: number) => unknown): Promise<Profile> {
	return (await profileInForce(context, itemIndex, fromNode)).profile;
}

export async function profileInForce(context: IExecuteFunctions, itemIndex: number, fromNode?: (itemIndex: number) => unknown): Promise<ProfileInForce> {
	const from = context.getNodeParameter('settingsFrom', itemIndex, 'ledger');
	if (from === 'node' && fromNode) return { profile: parsed(context, itemIndex, () => fromNode(itemIndex)) };
	if (from === 'profile') return { profile: parsed(context, itemIndex, () => givenProfile(context, itemIndex)) };
	return await savedOnce(context);
}

function parsed(context: IExecuteFunctions, itemIndex: number, give: () => unknown): Profile {
	const outcome = attempt(() => parseProfileCached(give()));
	if ('value' in outcome) return outcome.value;
	if (outcome.cause instanceof NodeOperationError) throw outcome.cause;
	throw new NodeOperationError(context.getNode(), outcome.cause instanceof Error ? outcome.cause : String(outcome.cause), { itemIndex });
}

/** By run: n8n gives each run of a node a context of its own. */
const asked = new WeakMap<IExecuteFunctions, Promise<ProfileInForce>>();

async function savedOnce(context: IExecuteFunctions): Promise<ProfileInForce> {
	const kept = asked.get(context) ?? savedFor(context);
	asked.set(context, kept);
	return await kept;
}

async function savedFor(context: IExecuteFunctions): Promise<ProfileInForce> {
	const saved = await savedProfile(await openLedger(context));
	if (saved) return saved;
	throw new NodeOperationError(context.getNode(), 'Settings From: no business profile is saved on the ledger yet', {
		description: 'Run the workflow "Set up business profile" once, or set Settings From to Given Profile or This Node.',
	});
}

/** The last one of each ledger, parsed; the ledger is asked each time whether there is a newer one. */
const newest = new WeakMap<Ledger, ProfileInForce & { version: number }>();

export async function savedProfile(ledger: Ledger): Promise<ProfileInForce | undefined> {
	const known = newest.get(lastingLedger(ledger));
	const saved = await ledger.readProfile({ knownVersion: known?.version });
	if (!saved) return undefined;
	if (known && saved.profile === undefined) return known;
	const inForce = { profile: parseProfileCached(saved.profile), version: saved.version };
	newest.set(lastingLedger(ledger), inForce);
	rememberBusinessEmail(inForce.profile.business.email);
	return inForce;
}

/** For what goes on without a profile where there is none, or none that can be read. */
export async function profileIfAny(ledger: Ledger): Promise<Profile | undefined> {
	return (await savedProfile(ledger).catch(() => undefined))?.profile;
}

/** The expression may read a node that is not there; n8n's own message for that does not say what to do. */
function givenProfile(context: IExecuteFunctions, itemIndex: number): unknown {
	const given = attempt(() => readParameter(context, 'profile', itemIndex));
	if ('value' in given) return jsonOf(given.value, 'profile', 'Profile');
	throw new NodeOperationError(context.getNode(), 'Profile: no business profile was found', {
		itemIndex,
		description: `Give the profile as the Business Profile node does, or set Settings From to Saved Profile. (${given.cause instanceof Error ? given.cause.message : String(given.cause)})`,
	});
}
