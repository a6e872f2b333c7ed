/**
 * What somebody who wants to steer a machine has to say, whatever the words: that its rules are void, that it is somebody else
 * now, that it is meant, what it is to decide or to answer, what it is to give away, and that nobody need look.
 */
export const STEERING_KINDS = ['voidRules', 'newRole', 'addressed', 'decide', 'answer', 'giveAway', 'nobodyLooks'] as const;

/**
 * A sentence is of a kind where it has a phrase of every group of one of its ways. Phrases are folded, separated by commas;
 * `*` ends a stem, `~` stands for up to three words.
 */
export type SteeringWords = Record<(typeof STEERING_KINDS)[number], ReadonlyArray<readonly string[]>>;
