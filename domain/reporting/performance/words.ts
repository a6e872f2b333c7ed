/** A length of time in its largest unit that says enough: `35 minutes`, `7 hours`, `12 days`. */
export function formatSpan(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes < 120) return counted(minutes, 'minute');
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
