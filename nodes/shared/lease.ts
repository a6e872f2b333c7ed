/** The trigger renews it three times in it; what a process that was killed held is free behind it. */
export const LEASE_MS = 60_000;
