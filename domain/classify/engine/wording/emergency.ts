import { PACKS } from '../../../language';
import { phrases } from '../../../text';

/** Someone says so, or has called for help. */
const DECLARED = 'its an emergency, this is an emergency, life threatening, call* 911, dial* 911, phone* 911, rang 911, a 911 call, 911 emergency, call* 999, dial* 999, phone* 999, rang 999, ring 999, call* 112, dial* 112';
const HARMLESS = PACKS.map(({ cues }) => cues.harmless).join(',');

/**
 * What cannot wait, whatever the service: danger to people, water or gas running free, a building or a car that is unsafe.
 * `declared` is said to be one in so many words; `high` is what should not wait for long.
 */
export const urgencyWording = phrases<'declared' | 'emergency' | 'high'>(
	[['declared', DECLARED], ...PACKS.flatMap(({ cues }) => [['emergency', cues.emergency] as const, ['high', cues.high] as const])],
	HARMLESS,
);

/** A sentence that holds one of these is not looked at for what it reads like. */
export const harmlessWording = phrases<true>([[true, HARMLESS]]);

/** A cold house is an emergency where somebody frail lives in it. */
export const coldHouse = phrases<true>(PACKS.map(({ cues }) => [true, cues.coldHouse]));
export const frailPeople = phrases<true>(PACKS.map(({ cues }) => [true, cues.frail]));

/** A time that nobody names who is in danger. */
export const laterWording = phrases<true>(PACKS.map(({ cues }) => [true, cues.later]));

/** `low`: the sender says that it can wait. `calm`: only that it is no emergency. */
export const patienceWording = phrases<'low' | 'calm'>(PACKS.flatMap(({ cues }) => [['low', cues.patient] as const, ['calm', cues.calm] as const]));
