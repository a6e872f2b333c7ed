import { DomainError } from '../../domain/errors';

export interface ServerAddress {
	/** Without a slash at the end. */
	baseUrl: string;
	/** What stood behind `?` in the base URL: older Azure addresses carry `api-version` there. */
	query: Record<string, string>;
	/** Name and port, for people: neither user nor password. */
	host: string;
}

const LOCAL = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|host\.docker\.internal)(?::|\/|$)/i;

/**
 * The base URL as people write it: with or without scheme, slash at the end, or the path of the call itself. A bare host
 * gets the `/v1` that OpenAI, Ollama, vLLM and LM Studio all have; any other path is taken as given.
 */
export function serverAddress(written: string): ServerAddress {
	const trimmed = written.trim();
	const text = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(trimmed) ? trimmed : `${LOCAL.test(trimmed) ? 'http' : 'https'}://${trimmed}`;
	const url = URL.parse(text);
	if (trimmed === '' || url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
		throw new DomainError(
			'base-url-invalid',
			'The base URL of the model is not a web address',
			'Enter the address of the API, e.g. https://api.openai.com/v1 or http://localhost:11434/v1.',
			'baseUrl',
		);
	}
	if (url.username !== '' || url.password !== '') {
		throw new DomainError(
			'base-url-with-login',
			'The base URL of the model carries a user name or password',
			'Take them out of the base URL and send them as a custom header, e.g. Authorization: Basic ….',
			'baseUrl',
		);
	}
	const path = withoutSlashes(withoutSlashes(url.pathname).replace(/\/(?:chat\/completions|completions|models)$/, ''));
	return {
		baseUrl: `${url.protocol}//${url.host}${path === '' ? '/v1' : path}`,
		query: Object.fromEntries(url.searchParams),
		host: url.host,
	};
}

function withoutSlashes(path: string): string {
	let end = path.length;
	while (end > 0 && path[end - 1] === '/') end -= 1;
	return path.slice(0, end);
}
