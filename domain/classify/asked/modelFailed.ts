import type { Classification, Reason } from '../../case';

/** The local result stands where the model gave none; the reason says which way it failed. */
export function modelFailed(local: Classification, reason: Reason): Classification {
	return { ...local, degraded: true, reasons: [...local.reasons, reason] };
}
