/** One line of a calendar, as RFC 5545 calls it: a property with its parameters. */
export interface ContentLine {
	/** Upper case. */
	name: string;
	/** By upper-case name, without quotes; of several values the text between the commas as it is. */
	params: Record<string, string>;
	value: string;
}

export interface Component {
	/** Upper case, e.g. `VEVENT`. */
	name: string;
	lines: ContentLine[];
	children: Component[];
}

const LINE = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;
const PARAM = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/g;

/**
 * The components of a text, whatever ends its lines; what is no content line is passed over, and what is left open ends
 * with the text.
 */
export function readComponents(text: string): Component[] {
	const root: Component = { name: '', lines: [], children: [] };
	const open = [root];
	for (const line of text.replace(/^\uFEFF/, '').replace(/\r?\n[ \t]|\r(?!\n)[ \t]/g, '').split(/\r\n|\n|\r/)) {
		const read = readLine(line);
		if (!read) continue;
		const within = open[open.length - 1];
		if (read.name === 'BEGIN') {
			const component: Component = { name: read.value.trim().toUpperCase(), lines: [], children: [] };
			within.children.push(component);
			open.push(component);
		} else if (read.name === 'END') {
			const ended = open.findLastIndex(({ name }) => name === read.value.trim().toUpperCase());
			if (ended > 0) open.length = ended;
		} else {
			within.lines.push(read);
		}
	}
	return root.children;
}

function readLine(line: string): ContentLine | undefined {
	const match = LINE.exec(line);
	if (!match) return undefined;
	const params: Record<string, string> = {};
	for (const [, name, value] of match[2].matchAll(PARAM)) params[name.toUpperCase()] ??= value.replace(/"/g, '');
	return { name: match[1].toUpperCase(), params, value: match[3] };
}

export function lineOf(component: Component, name: string): ContentLine | undefined {
	return component.lines.find((line) => line.name === name);
}

export function linesOf(component: Component, name: string): ContentLine[] {
	return component.lines.filter((line) => line.name === name);
}

export function wordOf(component: Component, name: string): string | undefined {
	return lineOf(component, name)?.value.trim().toUpperCase();
}
