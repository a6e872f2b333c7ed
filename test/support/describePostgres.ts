import { whyNoPostgres } from './postgres';

/**
 * A suite that needs a PostgreSQL server. Where none can run it is left out, and says so; where CI is set that is an error,
 * so that it is never left out unseen.
 */
export function describePostgres(name: string, suite: () => void): void {
	const reason = whyNoPostgres();
	if (reason === undefined) {
		describe(name, suite);
	} else if (process.env.CI) {
		test(name, () => {
			throw new Error(`PostgreSQL cannot run here: ${reason}`);
		});
	} else {
		console.warn(`Left out: ${name}. PostgreSQL cannot run here: ${reason}`);
		describe.skip(name, suite);
	}
}
