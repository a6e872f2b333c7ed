import { createHash } from 'node:crypto';

/** A node of a workflow that a test makes, told from others by its name. */
export function node(name: string, type: string, typeVersion: number, parameters: object, extra: object = {}) {
	return {
		...{ id: `11111111-0000-4000-a000-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`, typeVersion, position: [0, 0] },
		name,
		type,
		parameters: parameters as Record<string, unknown>,
		...extra,
	};
}
