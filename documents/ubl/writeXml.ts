import { XMLBuilder } from 'fast-xml-parser';

/** Elements in the order they are written; `@_name` is an attribute, `#text` the content beside one. */
export interface Xml {
	[name: string]: string | Xml | Array<Xml | undefined> | undefined;
}

const builder = new XMLBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false, format: true });

/** An element that has to be there though nothing is in it. */
export const EMPTY: Xml = Object.freeze({});

/** What is empty, or holds nothing that is not, is left out: Peppol refuses empty elements (PEPPOL-EN16931-R008). */
export function writeXml(root: string, content: Xml): string {
	return builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, [root]: filled(content) ?? {} });
}

function filled(node: Xml): Xml | undefined {
	if (node === EMPTY) return node;
	const entries = Object.entries(node).flatMap(([name, value]): Array<[string, string | Xml | Xml[]]> => {
		const kept = Array.isArray(value) ? list(value) : typeof value === 'object' ? filled(value) : value;
		return kept ? [[name, kept]] : [];
	});
	return entries.some(([name]) => !name.startsWith('@_')) ? Object.fromEntries(entries) : undefined;
}

function list(nodes: Array<Xml | undefined>): Xml[] | undefined {
	const kept = nodes.map((node) => node && filled(node)).filter((node) => node !== undefined);
	return kept.length > 0 ? kept : undefined;
}
