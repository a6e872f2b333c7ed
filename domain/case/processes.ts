/** What moves a case through one stage; each is due for a case at a time, once. `delivery` moves messages, not cases. */
export const PROCESSES = ['followUp', 'lookUp', 'queue', 'escalation', 'intake', 'scheduling', 'attendance', 'calendar', 'job', 'billing', 'push', 'collection', 'delivery'] as const;
export type Process = (typeof PROCESSES)[number];

export function isProcess(value: unknown): value is Process {
	return PROCESSES.some((known) => known === value);
}

/** Tried so often before a person is told. */
export const MOST_ATTEMPTS = 5;

/** By priority: the order in which work that is due is taken. */
export const URGENCY = { emergency: 0, high: 1, normal: 2, low: 3 } as const;
