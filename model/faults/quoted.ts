const LONGEST = 240;
const SECRETS = [
	/\b(?:sk|pk|rk|key|gsk|xai|nvapi|AIza)[-_]?[\w*.-]{8,256}/g,
	/\b(?:bearer|basic)\s+[\w+/=.~*-]{1,4096}/gi,
	/\b(?:authorization|api[-_ ]?key|token|secret|password)["']?\s{0,4}[:=]\s{0,4}["']?[^\s"',;]{1,4096}/gi,
	/:\/\/[^\s/@]{1,256}@/g,
];

/**
 * What a server said, fit to be shown: one line, cut to a length, without the secrets that are known, without anything
 * that looks like one. Servers repeat the key they were given.
 */
export function quoted(said: string, secrets: readonly string[]): string {
	// LangChain adds the address of a page of its own.
	let text = said.slice(0, 4_096).split('\n\nTroubleshooting URL:')[0];
	for (const secret of secrets) if (secret.length >= 4) text = text.replaceAll(secret, '[hidden]');
	for (const pattern of SECRETS) text = text.replace(pattern, '[hidden]');
	const line = text.replace(/[\s\u0000-\u001F\u007F]+/g, ' ').trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
