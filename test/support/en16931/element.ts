import { XMLParser } from 'fast-xml-parser';

/** An element as it is written, children in their order. Names have the prefix they were written with. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: Element[];
	parent?: Element;
}

type Parsed = Record<string, unknown>;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: true,
	processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
});

export function readXml(xml: string): Element {
	const [root] = (parser.parse(xml) as Parsed[]).filter((node) => !Object.keys(node).some((key) => key.startsWith('?')));
	return toElement(root);
}

function toElement(node: Parsed, parent?: Element): Element {
	const name = Object.keys(node).find((key) => key !== ':@') ?? '';
	const content = node[name] as Parsed[];
	const element: Element = {
		name,
		attributes: (node[':@'] ?? {}) as Record<string, string>,
		text: content.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
		children: [],
		...(parent ? { parent } : {}),
	};
	element.children = content.filter((child) => !('#text' in child)).map((child) => toElement(child, element));
	return element;
}

/** Below `from` along a path such as `cac:Price/cbc:PriceAmount`; `*` is any element. */
export function at(from: Element, path: string): Element[] {
	return path.split('/').reduce((found, step) => found.flatMap(({ children }) => children.filter(({ name }) => step === '*' || name === step)), [from]);
}

/** Anywhere below `from` whose path ends so. */
export function below(from: Element, path: string): Element[] {
	return from.children.flatMap((child) => [...(endsWith(child, path.split('/')) ? [child] : []), ...below(child, path)]);
}

export function textAt(from: Element, path: string): string | undefined {
	return at(from, path)[0]?.text;
}

function endsWith(element: Element | undefined, steps: string[]): boolean {
	if (steps.length === 0) return true;
	return element !== undefined && element.name === steps[steps.length - 1] && endsWith(element.parent, steps.slice(0, -1));
}
