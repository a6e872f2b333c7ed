/** The book of figures: what each bench printed when it was last run, where, and by which command. */
export interface Section {
	/** As `test/bench/<name>.bench.ts` is called. */
	name: string;
	/** What stands below the heading. */
	body: string;
}

export interface Ran {
	/** What the bench says of itself. */
	about: string;
	/** The bench's own settings that were given in the environment, e.g. `TIMELINES=1000`. */
	settings: string[];
	machine: string;
	/** `2026-03-02`. */
	day: string;
	printed: string;
}

const TITLE = `# Benchmarks

Written by \`npm run bench -- --book\`: what each bench printed when it was last run, and on what. \`npm run bench -- --book <name>\` runs one anew and leaves the others as they are. Compare what stands in one section; the machine and what else it did differ from one to another.
`;
const NOT_YET = 'Not measured yet.';

export function readBook(text: string): Section[] {
	return text
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [name, ...rest] = part.split('\n');
			return { name: name.trim(), body: rest.join('\n').trim() };
		});
}

/** All benches that there are, in order; what is no bench any more leaves the book. */
export function writeBook(benches: Array<{ name: string; about: string }>, sections: Section[]): string {
	const known = new Map(sections.map(({ name, body }) => [name, body]));
	return [TITLE, ...benches.map(({ name, about }) => `## ${name}\n\n${known.get(name) ?? `${about}\n\n${commandOf(name, [])}\n\n${NOT_YET}`}\n`)].join('\n');
}

export function sectionOf(name: string, { about, settings, machine, day, printed }: Ran): Section {
	return { name, body: `${about}\n\n${commandOf(name, settings)}, on ${day}: ${machine}.\n\n\`\`\`text\n${plainText(printed)}\n\`\`\`` };
}

/** The first comment of a bench's file, up to where it speaks of how it is run. */
export function aboutOf(source: string): string {
	const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
	const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
	const [first] = lines.join('\n').trim().split('\n\n');
	return first.replaceAll('\n', ' ').replace(/ Run from the project's root: `[^`]*`\./, '').trim();
}

function commandOf(name: string, settings: string[]): string {
	return `\`${[...settings, `npm run bench -- ${name}`].join(' ')}\``;
}

/** Without colours, and without what stands for progress. */
function plainText(printed: string): string {
	return printed.replace(/\u001b\[[0-9;]*m/g, '').replaceAll('```', "'''").trim();
}
