import type { Inquiry, Reason } from '../case';

/** Where the words of an inquiry are kept that came as the id of a record alone. */
export interface LookUp {
	/** The service, by its own name. */
	at: string;
	/** What happened there, in the service's own name for it. */
	event: string;
	id: string;
}

/** undefined where the words came along. */
export function lookUpOf({ source }: Pick<Inquiry, 'source'>): LookUp | undefined {
	const { lookUp } = source;
	if (typeof lookUp !== 'object' || lookUp === null) return undefined;
	const { at, event, id } = lookUp as Record<string, unknown>;
	return typeof at === 'string' && typeof event === 'string' && (typeof id === 'string' || typeof id === 'number') ? { at, event, id: String(id) } : undefined;
}

export function lookUpReason({ at, event, id }: LookUp): Reason {
	return { code: 'look-up', message: `${at} sent the id of a record (${event} ${id}) and no words: look it up in ${at}, or fetch it before this step and hand on what it holds` };
}
