import type { Price, Profile } from '../../profile';

/** A price with the name that lines of an estimate call it by. */
export interface ListedPrice extends Price {
	/** `service/price`. */
	key: string;
	service: string;
}

/** Every price of the business, in the profile's order. */
export function priceListOf({ services }: Pick<Profile, 'services'>): ListedPrice[] {
	return services.flatMap(({ id: service, prices = [] }) => prices.map((price) => ({ ...price, key: `${service}/${price.id}`, service })));
}
