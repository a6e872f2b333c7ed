import type { CaseRecord } from '../ledger';

/**
 * What is read of many cases at once, as for a report, stands beside each case's data: small, where the data is long, and read
 * by stores that do not take JSON apart themselves. It counts only with the version of the case that it was written with, so a
 * case that a release without it has changed is read from its data.
 */
const PATHS = [
	...['inquiry.channel', 'inquiry.source.name', 'inquiry.source.kind'],
	...['classification.service', 'classification.intent', 'classification.needsReview', 'classification.priority', 'classification.usage'],
	...['intake.usage', 'invoice.usage', 'sla.clocks'],
].map((path) => path.split('.'));

/** With fewer or other paths than in an earlier release, a step of the schema takes the outlines away. */
const KNOWN = new Set(PATHS.map((path) => path.join('.')));

export const isInOutline = (path: string): boolean => KNOWN.has(path);

/** As JSON: each part where it stands in the data. */
export function outlineOf(data: CaseRecord['data']): string {
	const outline: Record<string, unknown> = {};
	for (const path of PATHS) {
		const value = path.reduce<unknown>((at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), data);
		if (value === undefined || value === null) continue;
		let at = outline;
		for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
		at[path[path.length - 1]] = value;
	}
	return JSON.stringify(outline);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
