import type { PostgresOptions } from '../../../ledger';
import type { PostgresServer } from '../../support/postgres';

let places = 0;

/** A schema of its own on the server. */
export function placeOn({ host, port, user, password, database }: PostgresServer): PostgresOptions & { schema: string } {
	return { host, port, user, password, database, schema: `place_${++places}` };
}
