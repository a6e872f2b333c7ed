/** A model's own figure is an opinion, not a measurement, so it alone never counts for more than this. */
const MODEL_CAP = 0.95;
const TOP = 0.99;
/** What a model's answer is worth that names no confidence. */
const UNSAID = 0.5;

/**
 * The rule by which the model's confidence `m` (capped at 0.95; 0.5 where it gives none) and the local engine's calibrated
 * one `l` become one:
 *
 * - both say the same: 1 − (1 − m)(1 − l). Two readers who know nothing of each other agree; for the result to be wrong
 *   both must be. Two who share blind spots are less sure than this, two of many services are surer.
 * - they differ and the model's is taken: m · (1 − l / 2). The surer the local engine was of something else, the less the
 *   model's word is worth: against 0.35 an m of 0.9 leaves 0.74, against 0.7 it leaves 0.59.
 * - they differ and the local one is kept: l · (1 − m / 2), the same the other way round.
 *
 * All three rise with what speaks for the result, fall with what speaks against it, and stay within 0 and 0.99.
 */
export const combinedConfidence = {
	agreed: (model: number | null, local: number) => within(1 - (1 - capped(model)) * (1 - local)),
	modelTaken: (model: number | null, local: number) => within(capped(model) * (1 - local / 2)),
	localKept: (model: number | null, local: number) => within(local * (1 - capped(model) / 2)),
};

function capped(model: number | null): number {
	return Math.min(MODEL_CAP, Math.max(0, model ?? UNSAID));
}

/** Three digits, as everywhere. */
function within(confidence: number): number {
	return Math.round(Math.min(TOP, Math.max(0, confidence)) * 1000) / 1000;
}
