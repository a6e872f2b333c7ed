/** A node of a workflow that a test makes, told from others by its name. */
export function node(name: string, type: string, typeVersion: number, parameters: object, extra: object = {}) {
	return {
		...{ id: `11111111-0000-4000-a000-${Buffer.from(name).toString('hex').slice(0, 12).padEnd(12, '0')}`, typeVersion, position: [0, 0] },
		name,
		type,
		parameters: parameters as Record<string, unknown>,
		...extra,
	};
}
