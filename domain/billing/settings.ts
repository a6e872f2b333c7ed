import type { Profile } from '../profile/schema';

/** The parts of the business profile that an invoice needs; without hours, business days are Monday to Friday. */
export type BillingSettings = Pick<Profile, 'business' | 'billing'> & Partial<Pick<Profile, 'hours' | 'holidays'>>;
