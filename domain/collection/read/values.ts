export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}

export function textOf(value: unknown): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
}

export function listOf(value: unknown): string[] {
	const entries: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
	return entries.flatMap((entry) => textOf(entry) ?? []);
}

const YES = ['true', 'yes', 'y', 'x', '1', 'ja', 'si', 'sí', 'oui', 'sim', '✓', '✔', '☑', '✅'];

export function flagOf(value: unknown): boolean {
	return value === true || (typeof value === 'string' && YES.includes(value.trim().toLowerCase())) || value === 1;
}

/** The key or number of the invoice that a record names. */
export function nameIn({ invoice }: Row): string | undefined {
	return textOf(isRow(invoice) ? (invoice.key ?? invoice.number) : invoice);
}
