/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What arrives where something else was meant. */
const ODD: ReadonlyArray<() => unknown> = [
	() => null,
	() => '',
	() => ' \t\n',
	() => 0,
	() => -1,
	() => 1e308,
	() => 2 ** 53 + 1,
	() => 0.1 + 0.2,
	() => true,
	() => [],
	() => ({}),
	() => [[], [[]]],
	() => '2026-02-30T25:61:00Z',
	() => '9999-12-31T23:59:59.999+14:00',
	() => '-271821-04-20',
	() => '1e400',
	() => '0x1F',
	() => '１２３,４５',
	() => '1.234,56 €',
	() => "'; DROP TABLE cases; --",
	() => '<script>alert(1)</script>',
	() => '{{ $json }}',
	() => '=1+1',
	() => '\u0000\uD800\u202E\uFFFF',
	() => 'a'.repeat(20_000),
	() => 'a@'.repeat(3_000),
	() => '('.repeat(3_000),
	() => ' 1'.repeat(3_000),
	() => `${'<div>'.repeat(500)}x`,
	() => 'é'.normalize('NFD').repeat(500),
	() => '👩‍👩‍👧‍👦'.repeat(200),
	() => ({ toString: 'no function', valueOf: 1, length: -1 }),
	() => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}') as unknown,
	() => nested(200),
];

function nested(depth: number): unknown {
	let inner: unknown = 1;
	for (let level = 0; level < depth; level++) inner = level % 2 ? [inner] : { inner };
	return inner;
}

/** A copy with one to five places changed, moved, doubled, left out or cut; now and then something else altogether. */
export function mutated(value: unknown, random: () => number): unknown {
	let copy: unknown = structuredClone(value);
	if (random() < 0.02) return odd(random);
	for (let times = 1 + Math.floor(random() * 5); times > 0; times--) copy = changed(copy, random);
	return copy;
}

/** A text with one to five places cut, changed, said over and over, or filled with what is odd. */
export function mutatedText(text: string, random: () => number): string {
	let copy = text;
	for (let times = 1 + Math.floor(random() * 5); times > 0; times--) {
		const filling = random() < 0.3 ? odd(random) : undefined;
		const at = Math.floor(random() * copy.length);
		copy = typeof filling === 'string' ? copy.slice(0, at) + filling + copy.slice(at) : cut(copy, random);
	}
	return copy;
}

function odd(random: () => number): unknown {
	return ODD[Math.floor(random() * ODD.length)]();
}

function changed(value: unknown, random: () => number): unknown {
	const isInner = typeof value === 'object' && value !== null;
	const keys = isInner ? Object.keys(value) : [];
	if (keys.length === 0 || random() < 0.05) return typeof value === 'string' && random() < 0.5 ? cut(value, random) : odd(random);
	const inner = value as Record<string, unknown>;
	const key = keys[Math.floor(random() * keys.length)];
	const other = keys[Math.floor(random() * keys.length)];
	const way = random();
	if (way < 0.65) inner[key] = changed(inner[key], random);
	else if (way < 0.75) leaveOut(inner, key);
	else if (way < 0.85) inner[key] = structuredClone(inner[other]);
	else if (way < 0.92) inner[key] = [inner[key], structuredClone(inner[key])];
	else inner[`${other} ${Math.floor(random() * 100)}`] = odd(random);
	return inner;
}

/** A list has no holes: they do not outlive the way into an item. */
function leaveOut(inner: Record<string, unknown>, key: string): void {
	if (Array.isArray(inner)) inner.splice(Number(key), 1);
	else delete inner[key];
}

function cut(text: string, random: () => number): string {
	const at = Math.floor(random() * text.length);
	const way = random();
	if (way < 0.3) return text.slice(0, at);
	if (way < 0.6) return text.slice(0, at) + String.fromCodePoint(1 + Math.floor(random() * 0xd7ff)) + text.slice(at + 1);
	return text.slice(0, at) + text.slice(at).repeat(1 + Math.floor(random() * 30)).slice(0, 50_000);
}
