import { Decimal } from '../money';

/**
 * Days sales outstanding: receivables ÷ credit sales × days, to one decimal. null where nothing was sold.
 *
 * @param days of the period that the sales are of
 */
export function daysSalesOutstanding({ receivables, sales, days }: { receivables: string; sales: string; days: number }): string | null {
	const sold = new Decimal(sales);
	return sold.isZero() ? null : new Decimal(receivables).times(days).div(sold).toFixed(1, Decimal.ROUND_HALF_UP);
}

export const AGE_BUCKETS = ['notDue', '1-30', '31-60', '61-90', 'over90'] as const;
export type AgeBucket = (typeof AGE_BUCKETS)[number];

/** What is open, by how many days it is overdue. */
export function receivablesByAge(open: ReadonlyArray<{ amount: string; daysOverdue: number }>): Record<AgeBucket, string> {
	const sums = new Map<AgeBucket, Decimal>(AGE_BUCKETS.map((bucket) => [bucket, new Decimal(0)]));
	for (const { amount, daysOverdue } of open) {
		const bucket = bucketOf(daysOverdue);
		sums.set(bucket, (sums.get(bucket) ?? new Decimal(0)).plus(amount));
	}
	return Object.fromEntries([...sums].map(([bucket, sum]) => [bucket, sum.toFixed()])) as Record<AgeBucket, string>;
}

function bucketOf(days: number): AgeBucket {
	if (days <= 0) return 'notDue';
	if (days <= 30) return '1-30';
	if (days <= 60) return '31-60';
	return days <= 90 ? '61-90' : 'over90';
}
