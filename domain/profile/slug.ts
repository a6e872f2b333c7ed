const LONGEST = 60;

/** `Fillings & Crowns` as `fillings-crowns`. A name without Latin letters or digits has no slug: `""`. */
export function slug(name: string): string {
	return name
		.slice(0, 200)
		.replace(/ß/g, 'ss')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-|-$/g, '');
}

/**
 * An id for each entry: its own where it has one, else one made from its name, in order and unlike all others. Given ids
 * stay as they are, also where two are equal: that is for the profile's check to say.
 */
export function idsFor(entries: ReadonlyArray<{ id?: unknown; name?: unknown }>, kind: string): string[] {
	const given = entries.map(({ id }) => (typeof id === 'string' ? id.trim() : ''));
	const taken = new Set(given);
	return entries.map(({ name }, index) => {
		if (given[index] !== '') return given[index];
		const made = (typeof name === 'string' && slug(name)) || `${kind}-${index + 1}`;
		let free = made;
		for (let count = 2; taken.has(free); count += 1) free = `${made}-${count}`;
		taken.add(free);
		return free;
	});
}
