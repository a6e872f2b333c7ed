import type { Address, Party } from '../../domain/billing/types';
import { COUNTRIES, ENDPOINT_SCHEMES } from './codeLists';
import type { Identifiers } from './identifiers';
import type { Xml } from './writeXml';

export function partyElement(party: Party, { vat, tax, legal, own }: Identifiers): Xml {
	const endpoint = writtenEndpoint(party);
	return {
		'cac:Party': {
			'cbc:EndpointID': endpoint && { '@_schemeID': endpoint.scheme, '#text': endpoint.id },
			'cac:PartyIdentification': { 'cbc:ID': own },
			'cac:PostalAddress': postalAddress(party.address),
			'cac:PartyTaxScheme': [taxScheme(vat, 'VAT'), taxScheme(tax, 'TAX')],
			'cac:PartyLegalEntity': {
				'cbc:RegistrationName': nameOf(party),
				'cbc:CompanyID': { '@_schemeID': legal?.scheme, '#text': legal?.id },
			},
			'cac:Contact': {
				'cbc:Name': party.contactName || (party.phone || party.email ? nameOf(party) : undefined),
				'cbc:Telephone': party.phone,
				'cbc:ElectronicMail': party.email,
			},
		},
	};
}

export function nameOf({ name, contactName }: Party): string | undefined {
	return name || contactName || undefined;
}

/** One whose scheme is on the list; another is not written. */
export function endpointOf({ endpoint }: Party): Party['endpoint'] {
	return endpoint && endpoint.id && ENDPOINT_SCHEMES.has(endpoint.scheme) ? endpoint : undefined;
}

/** Of the EAS list, not of Peppol's. */
export const EMAIL = 'EM';

/** As it is written: one of XRechnung may be an email address. */
export function writtenEndpoint(party: Party): Party['endpoint'] {
	return endpointOf(party) ?? (party.endpoint?.scheme === EMAIL && party.endpoint.id ? party.endpoint : undefined);
}

export function countryOf({ address }: Party): string | undefined {
	const country = address?.country?.toUpperCase();
	return country !== undefined && COUNTRIES.has(country) ? country : undefined;
}

/** Three lines at most (UBL-SR-51): what is more stands on the third. */
function postalAddress(address: Address | undefined): Xml | undefined {
	if (!address) return undefined;
	const [street, second, ...others] = address.lines.filter(Boolean);
	return {
		'cbc:StreetName': street,
		'cbc:AdditionalStreetName': second,
		'cbc:CityName': address.city,
		'cbc:PostalZone': address.postcode,
		'cbc:CountrySubentity': address.region,
		'cac:AddressLine': { 'cbc:Line': others.join(', ') },
		'cac:Country': { 'cbc:IdentificationCode': countryOf({ address }) },
	};
}

function taxScheme(id: string | undefined, scheme: string): Xml | undefined {
	return id === undefined ? undefined : { 'cbc:CompanyID': id, 'cac:TaxScheme': { 'cbc:ID': scheme } };
}
