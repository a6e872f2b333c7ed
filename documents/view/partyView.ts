import type { Address, Party } from '../../domain/billing/types';
import { excerpt } from './excerpt';
import { registrationName, taxIdName } from './identifierNames';
import type { PartyView } from './types';
import type { Wording } from './wording';

/** Where the postcode follows the city and the region, as in `Chicago, IL 60601`. */
const POSTCODE_LAST = new Set(['AU', 'CA', 'US']);
const FIELD_CHARACTERS = 120;
const MOST_ADDRESS_LINES = 6;

/** @param abroad whether the country has to be said */
export function partyView(party: Party, heading: string, abroad: boolean, { labels, format }: Wording): PartyView {
	const { address } = party;
	const lines = [
		party.contactName,
		...(address?.lines.slice(0, MOST_ADDRESS_LINES) ?? []),
		address && cityLine(address),
		abroad && address?.country ? format.country(address.country) : undefined,
		party.email,
		party.phone && `${labels.phone}: ${party.phone}`,
		party.taxId && `${taxIdName(party, labels.taxId)}: ${party.taxId}`,
		party.registrationId && `${registrationName(party, labels.registrationId)}: ${party.registrationId}`,
	];
	const name = party.name ?? party.contactName ?? '';
	return {
		heading,
		name: excerpt(name, FIELD_CHARACTERS),
		lines: lines.flatMap((line) => (line && line !== name ? [excerpt(line, FIELD_CHARACTERS)] : [])),
	};
}

function cityLine({ city, region, postcode, country = '' }: Address): string {
	if (!POSTCODE_LAST.has(country)) return [[postcode, city].filter(Boolean).join(' '), region].filter(Boolean).join(', ');
	return [city, [region, postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
