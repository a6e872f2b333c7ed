import type { Address } from '../../domain/billing/types';

export function billAddress({ lines: [first, second, third, fourth, ...rest], city, region, postcode, country }: Address) {
	return {
		Line1: first,
		Line2: second,
		Line3: third,
		Line4: fourth,
		Line5: rest.length > 0 ? rest.join(', ') : undefined,
		City: city,
		CountrySubDivisionCode: region,
		PostalCode: postcode,
		Country: country,
	};
}
