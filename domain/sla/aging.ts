export const AGING_BUCKETS = ['<1h', '1-4h', '4-24h', '1-3d', '3-7d', '>7d'] as const;
export type AgingBucket = (typeof AGING_BUCKETS)[number];

const HOUR_MS = 3_600_000;
/** Each bucket ends before this many hours; the last one has no end. A day is 24 hours. */
const ENDS_BEFORE_HOURS: ReadonlyArray<[number, AgingBucket]> = [
	[1, '<1h'],
	[4, '1-4h'],
	[24, '4-24h'],
	[72, '1-3d'],
	[168, '3-7d'],
];

export function agingBucketOf(elapsedMs: number): AgingBucket {
	return ENDS_BEFORE_HOURS.find(([hours]) => elapsedMs < hours * HOUR_MS)?.[1] ?? '>7d';
}
