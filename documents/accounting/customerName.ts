import type { Customer } from '../../domain/billing/types';

/** What the accounting system finds its customer by, or makes a new one of. */
export function customerName({ name, contactName, email }: Customer): string | undefined {
	return name ?? contactName ?? email;
}
