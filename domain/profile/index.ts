/**
 * What the business is: its hours, services, people and rules, checked once and complete, so that no other area asks
 * whether a setting is there.
 *
 * Model: a zod schema gives the shape and its defaults; cross checks follow every name to what it names; five presets
 * give a trade its services, team and rules to start from; a form's values lie over the preset, overrides over both.
 */
export * from './schema';
export { parseProfile, ProfileError, SHOWN as FINDINGS_SHOWN } from './parse';
export type { Finding } from './findings';
export { parseProfileCached } from './parseCached';
export { idsFor } from './slug';
export { closest } from './closest';
export { unknownKeys } from './unknownKeys';
export { PRESETS, PRESET_IDS, isPresetId, type PresetId } from './presets';
export { profileFromForm } from './profileFromForm';
export type { ProfileForm, FormHours, FormMember, FormService } from './form';
export { billingGaps, type BillingGap } from './billingGaps';
export { clockHours } from './clockHours';
