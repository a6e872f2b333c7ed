import type { Say } from '../../language';

/** A length of time in its largest unit that says enough: `35 minutes`, `7 hours`, `12 days`. */
export function formatSpan(ms: number, say: Say): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes < 120) return say('{n} minute|{n} minutes', { n: minutes });
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? say('{n} hour|{n} hours', { n: hours }) : say('{n} day|{n} days', { n: Math.floor(hours / 24) });
}
