/**
 * CRMs: what is asked of one so that a customer of the business is known when they write, and what its answer comes to.
 *
 * Model: one search by every address and number that the customer gave; of what it finds, only the same address counts, or
 * where nobody has that, the same number. One contact is known; of several nobody can tell which. Nothing is written there.
 *
 * Sources: HubSpot's CRM search API v3 (developer docs, "CRM search", read 2026-12: 5 groups of filters at most, numbers
 * without country code in `hs_searchable_calculated_…`, 5 requests a second).
 */
export { lookUpAnswer, lookUpRequest, type LookUpAsked } from './hubSpot';
