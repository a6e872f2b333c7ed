/**
 * SLA Check: how each of the profile's clocks stands at `now`, which escalations are due and to whom, and when to look again.
 *
 * Model: a case's events are replayed in order, per policy, into runs: a run begins at a start event, is on hold between
 * the policy's pause events, and ends when a person stops it. A start event after a stop begins a new run, and the last run is the
 * one reported. Instants (at risk, due, each step of the ladder and its repetitions) are found by adding business minutes
 * along the time that is not on hold; the status is a comparison of those instants with `now`. So the check can be repeated at
 * any time and gives the same answer for the same input, and every escalation has a key that does not depend on when it was
 * found. The ladder's end repeats until a person acknowledges or stops the run.
 *
 * Sources: the profile's `sla` policies, its hours and holidays (or all hours, where a policy says `always`), its team; the
 * case's events, among them which escalations were told and acknowledged.
 */
export { evaluateSla, type SlaInput } from './evaluateSla';
export { onCallAt } from './recipient';
export { pauseRules, WAITING_ENDED } from './pauseRules';
export { slaOutput, type SlaOutput } from './slaOutput';
export { runningClocks, type RunningClock } from './runningClocks';
export { stepsToTell } from './stepsToTell';
export { AGING_BUCKETS, agingBucketOf, type AgingBucket } from './aging';
export { CLOCK_STATUSES, type ClockStatus, type Recipient, type Sla, type SlaClock, type SlaEscalation } from './types';
