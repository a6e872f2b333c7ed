import type { Party } from '../../../domain/billing/types';
import type { Identifiers } from '../identifiers';
import { countryOf, nameOf, writtenEndpoint } from '../party';
import type { Xml } from '../writeXml';

export function partyElement(party: Party, { vat, tax, legal, own }: Identifiers): Xml {
	const endpoint = writtenEndpoint(party);
	return {
		'ram:ID': own,
		'ram:Name': nameOf(party),
		'ram:SpecifiedLegalOrganization': { 'ram:ID': { '@_schemeID': legal?.scheme, '#text': legal?.id } },
		'ram:DefinedTradeContact': {
			'ram:PersonName': party.contactName || (party.phone || party.email ? nameOf(party) : undefined),
			'ram:TelephoneUniversalCommunication': { 'ram:CompleteNumber': party.phone },
			'ram:EmailURIUniversalCommunication': { 'ram:URIID': party.email },
		},
		'ram:PostalTradeAddress': postalAddress(party.address),
		'ram:URIUniversalCommunication': { 'ram:URIID': endpoint && { '@_schemeID': endpoint.scheme, '#text': endpoint.id } },
		'ram:SpecifiedTaxRegistration': [registration(vat, 'VA'), registration(tax, 'FC')],
	};
}

/** Three lines at most: what is more stands on the third. */
function postalAddress(address: Party['address']): Xml | undefined {
	if (!address) return undefined;
	const [first, second, ...others] = address.lines.filter(Boolean);
	return {
		'ram:PostcodeCode': address.postcode,
		'ram:LineOne': first,
		'ram:LineTwo': second,
		'ram:LineThree': others.join(', '),
		'ram:CityName': address.city,
		'ram:CountryID': countryOf({ address }),
		'ram:CountrySubDivisionName': address.region,
	};
}

function registration(id: string | undefined, scheme: 'VA' | 'FC'): Xml | undefined {
	return id === undefined ? undefined : { 'ram:ID': { '@_schemeID': scheme, '#text': id } };
}
