import type { Profile } from '../profile/schema';

/** The parts of the business profile that an invoice needs. */
export type BillingSettings = Pick<Profile, 'business' | 'billing'>;
