import { evidenceOf } from '../faults/evidence';

/** What this server accepts for this model: found out by asking, strictest first. */
export interface Dialect {
	/** `schema`: structured outputs. `object`: JSON mode. `prompt`: neither. */
	format: 'schema' | 'object' | 'prompt';
	/** The first one is sent; the rest are still to be tried. None left: the length is not limited. */
	lengthParameters: ReadonlyArray<'max_completion_tokens' | 'max_tokens'>;
	/** Whether `temperature: 0` is sent. */
	temperature: boolean;
}

/** OpenAI's newer models refuse `max_tokens`; most other servers know no other name. */
export function firstDialect(host: string): Dialect {
	const openAi = /(?:^|\.)(?:openai\.com|openai\.azure\.com|azure\.com)(?::\d{1,5})?$/i.test(host);
	return { format: 'schema', lengthParameters: openAi ? ['max_completion_tokens', 'max_tokens'] : ['max_tokens', 'max_completion_tokens'], temperature: true };
}

/**
 * The next dialect to try after a refusal, or undefined when the refusal is about something else. Only 400, 404, 415, 422
 * and 501 can be about the request's form. A server that names the parameter is believed before its prose is read.
 */
export function gentler(used: Dialect, refusal: unknown): Dialect | undefined {
	const { status, param, said, codes } = evidenceOf(refusal);
	if (status === undefined || ![400, 404, 415, 422, 501].includes(status) || codes.includes('model_not_found')) return undefined;
	const about = (param ?? said).slice(0, 4_096);

	const [length, ...otherLengths] = used.lengthParameters;
	if (length !== undefined && about.includes(length) && OBJECTS.test(`${said.slice(0, 4_096)} ${codes.join(' ')}`)) {
		return { ...used, lengthParameters: otherLengths };
	}
	if (used.temperature && /\btemperature\b/.test(about)) return { ...used, temperature: false };
	if (used.format !== 'prompt' && /response_?format|json_?schema|json_?object|structured.?output|json mode|guided|grammar/i.test(about)) {
		return { ...used, format: used.format === 'schema' ? 'object' : 'prompt' };
	}
	return undefined;
}

/** Objections to the parameter itself. "too large" and the like are about its value, which another name does not change. */
const OBJECTS = /unsupported|not supported|unrecognized|unrecognised|unknown|unexpected|extra|not permitted|not allowed|invalid (?:parameter|argument|field)|instead/i;
