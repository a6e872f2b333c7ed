import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { EVENT_TYPES, PROCESSES } from '../domain/case';

/**
 * What people read speaks their words: no instant as data writes it, no place in a list, no code, no id. The codes are those that
 * the domain itself writes, found in its source, so that a new one is looked for too.
 */

const ROOT = path.resolve('domain');
/** Codes that are English as well. */
const ENGLISH = new Set(['follow-up', 'no-show', 'write-off', 'on-call', 'after-hours', 'first-response', 'check-up', 'add-on', 'set-up', 'e-mail', 'walk-in', 'drop-off', 'pick-up', 'two-thirds', 'on-site', 'call-back', 'sign-off', 'heads-up', 'well-known']);

let known: ReadonlySet<string> | undefined;

function codes(): ReadonlySet<string> {
	if (known) return known;
	const found = new Set<string>();
	for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
		const file = path.join(entry.parentPath, entry.name);
		// Words that customers write, and trades' own, are no codes.
		if (!entry.isFile() || !entry.name.endsWith('.ts') || /\/(?:trades|language|text|words|texts|wording)\//.test(file)) continue;
		const source = readFileSync(file, 'utf8');
		for (const [, code] of source.matchAll(/\b(?:code|flag|rule|kind|reason): '([a-z]+(?:-[a-z0-9]+)+)'/g)) found.add(code);
		for (const [, code] of source.matchAll(/\b(?:because|flagIf)\((?:[^']*, )?'([a-z]+(?:-[a-z0-9]+)+)'/g)) found.add(code);
		for (const [, code] of source.matchAll(/(?:\[|, )'([a-z]+(?:-[a-z0-9]+)+)', [`'({]/g)) found.add(code);
	}
	return (known = new Set([...found].filter((code) => !ENGLISH.has(code))));
}

const EVENTS = new Set(Object.keys(EVENT_TYPES));
const CAMEL_PROCESSES = new Set<string>(PROCESSES.filter((name) => /[A-Z]/.test(name)));

/** What of a text is for programs; empty where all of it is for people. */
export function rawIn(text: string): string[] {
	const said = text
		.split('\n')
		// Quoted: what a customer wrote, or what goes to one.
		.filter((line) => !line.startsWith('>'))
		.join('\n')
		.replace(/https?:\/\/\S+/g, ' ')
		.replace(/\S{1,80}@\S+/g, ' ')
		// Files, by their names.
		.replace(/\b[\w-]+\.(?:ics|pdf|xml|csv|png|jpg)\b/g, ' ')
		// The token that an answer proves its case by.
		.replace(/\[(?:c_[0-9a-f]+|[A-Za-z0-9._~-]{8,})\]/g, ' ');
	const words = said.split(/[\s,;()"“”]+/).map((word) => word.replace(/^[^\p{L}\p{N}_[]+|[^\p{L}\p{N}\]]+$/gu, ''));
	return [
		...(said.match(/\b\d{4}-\d\d-\d\dT\d\d:\d\d\S*/g) ?? []),
		...(said.match(/\S{0,80}\[\d+\]\S*/g) ?? []),
		...(said.match(/\b(?:c|a|r|rev|m)_[0-9a-z]{4,}/g) ?? []),
		...(said.match(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}\b/g) ?? []),
		...(said.match(/\b(?:undefined|null|NaN)\b|\[object/g) ?? []),
		...words.filter((word) => codes().has(word) || EVENTS.has(word) || CAMEL_PROCESSES.has(word) || /^[a-z]+[0-9]*(?:[A-Z][a-z0-9]+)+$/.test(word) || /^[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-z]+(?:[A-Z][a-z]+)*)+$/.test(word)),
	];
}

/** What somebody sees of a page: without what its elements carry, what was typed into a field, and code that is meant as such. */
export function seenOf(html: string): string {
	return html
		.replace(/<(style|script|code|textarea|title|svg)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, '\n')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&');
}

/** Fails with what it found, and where that stands. */
export function expectPlainWords(text: string, where: string): void {
	const raw = rawIn(text);
	if (raw.length > 0) throw new Error(`${where} says ${raw.map((one) => JSON.stringify(one)).join(', ')} as programs do:\n${text.replace(/\n\s*\n+/g, '\n').slice(0, 6_000)}`);
}
