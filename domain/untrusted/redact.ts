import { plainFigures } from '../text';
import { cardsIn, ibansIn, nationalIdsIn, type Span } from './personalNumbers';
import { HEALTH_WORDS, LABELLED } from './personalWords';

export interface Redaction {
	text: string;
	restore: (text: string) => string;
	/** What was found, e.g. `['card', 'health']`. */
	kinds: string[];
}

/** `card`, `iban` and `id` never come back: no summary and no reply has a use for them. */
const KINDS = { card: 'CARD', iban: 'IBAN', id: 'ID', birth: 'BIRTH', policy: 'POLICY', health: 'HEALTH', literal: 'TEXT' } as const;
type Kind = keyof typeof KINDS;
const GONE: ReadonlySet<Kind> = new Set<Kind>(['card', 'iban', 'id']);

/** Written by us, or by a customer who writes as we do. Models lose brackets' blanks and case, not more. */
const PLACEHOLDER = /\[ ?(CARD|IBAN|ID|BIRTH|POLICY|HEALTH|TEXT)[-_ ]?(\d{1,5}) ?\]/gi;

/** Several texts of one inquiry share a numbering: the same value gets the same placeholder in each. */
export function redactor(): { hide: (text: string) => string; restore: (text: string) => string; kinds: () => string[] } {
	const placeholders = new Map<string, string>();
	const values = new Map<string, { kind: Kind; value: string }>();
	const counts = new Map<Kind, number>();

	const placeholderFor = (kind: Kind, value: string): string => {
		const key = `${kind} ${kind === 'health' || kind === 'literal' ? value : value.replace(/[\s.-]/g, '')}`;
		const known = placeholders.get(key);
		if (known !== undefined) return known;
		const number = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, number);
		const placeholder = `[${KINDS[kind]}-${number}]`;
		placeholders.set(key, placeholder);
		values.set(placeholder, { kind, value });
		return placeholder;
	};

	return {
		hide: (text) => {
			let hidden = '';
			let at = 0;
			for (const { start, end, kind } of spansIn(text)) {
				hidden += text.slice(at, start) + placeholderFor(kind, text.slice(start, end));
				at = end;
			}
			return hidden + text.slice(at);
		},
		restore: (text) => {
			let lost = false;
			const restored = text.replace(PLACEHOLDER, (_, name: string, number: string) => {
				const known = values.get(`[${name.toUpperCase()}-${Number(number)}]`);
				if (known !== undefined && !GONE.has(known.kind)) return known.value;
				lost = true;
				return '';
			});
			return lost ? restored.replace(/ {2,50}/g, ' ').replace(/ ([.,;:!?])/g, '$1').trim() : restored;
		},
		kinds: () => [...counts.keys()].filter((kind) => kind !== 'literal'),
	};
}

/** What must not reach a model, replaced by placeholders such as `[CARD-1]`, the same for the same value. */
export function redact(text: string): Redaction {
	const { hide, restore, kinds } = redactor();
	return { text: hide(text), restore, kinds: kinds() };
}

interface Finding extends Span {
	kind: Kind;
}

/** In the order of the text, without overlaps; where two overlap the one that starts first stays, then the one named first here. */
function spansIn(written: string): Finding[] {
	const text = plainFigures(written);
	const found: Finding[] = [
		...matches(text, 'literal', PLACEHOLDER),
		...ibansIn(text).map((span) => ({ ...span, kind: 'iban' as const })),
		...cardsIn(text).map((span) => ({ ...span, kind: 'card' as const })),
		...nationalIdsIn(text).map((span) => ({ ...span, kind: 'id' as const })),
		...LABELLED.flatMap(({ kind, pattern }) => matches(text, kind, pattern)),
		...matches(text, 'health', HEALTH_WORDS),
	].sort((a, b) => a.start - b.start);
	const kept: Finding[] = [];
	let end = 0;
	for (const finding of found) {
		if (finding.start < end) continue;
		kept.push(finding);
		end = finding.end;
	}
	return kept;
}

/** The group `value` where the pattern has one (what stands before it is the label), else the whole match. */
function matches(text: string, kind: Kind, pattern: RegExp): Finding[] {
	return [...text.matchAll(pattern)].map((match) => {
		const value = match.groups?.value ?? match[0];
		const end = match.index + match[0].length;
		return { kind, start: end - value.length, end };
	});
}
