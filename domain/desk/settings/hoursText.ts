import { DomainError } from '../../errors';
import type { Say } from '../../language';
import { shownValue } from '../read';

/** `08:00-12:00, 13:00-17:00` as pairs of times; empty: none. */
export function windowsIn(text: string, field: { name: string; label: string }, say: Say): Array<[string, string]> {
	return text
		.split(/[,;]/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => {
			const match = /^(\d{1,2})[:.](\d{2})\s*(?:-|–|to)\s*(\d{1,2})[:.](\d{2})$/.exec(part);
			if (!match) throw new DomainError('hours-unreadable', say('{field}: the hours cannot be read: {text}', { field: field.label, text: part }), say('Write them as 08:00-12:00, 13:00-17:00, or leave the field empty.'), field.name);
			return [`${match[1].padStart(2, '0')}:${match[2]}`, `${match[3].padStart(2, '0')}:${match[4]}`];
		});
}

export function windowsText(windows: unknown): string {
	return Array.isArray(windows) ? windows.flatMap((window: unknown) => (Array.isArray(window) ? [window.map(shownValue).join('-')] : [])).join(', ') : '';
}
