import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ComponentChild, ComponentChildren, VNode } from 'preact';

import { sayIn } from '../../domain/language';
import type { PerformanceReport } from '../../domain/reporting';
import { performanceParts, type CaseNames } from '../report';
import { drawable } from './drawable';
import { MARGIN } from './paper';
import { COLOURS, RULED, STYLES } from './styles';
import { typeset } from './typeset';

/** The report as its page has it, without the drawing of the weeks, whose table is there. */
export async function reportPdf(report: PerformanceReport, names: CaseNames = new Map(), teamLanguage?: string): Promise<Uint8Array> {
	const say = sayIn(teamLanguage);
	const title = drawable(say('{business}: handoffs, {period}', { business: report.business, period: report.period.since.slice(0, 10) }));
	const definition: TDocumentDefinitions = {
		pageSize: 'A4',
		pageMargins: [MARGIN, 48, MARGIN, 48],
		info: { title, author: drawable(report.business), creationDate: new Date(Date.parse(report.asOf)) },
		language: say.language,
		defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.2, color: COLOURS.ink },
		styles: STYLES,
		footer: (page: number, pages: number) => ({ text: `${title} · ${page} / ${pages}`, style: 'running' }),
		content: blocks(performanceParts(report, names, say.language)),
	};
	return (await typeset(definition)).file;
}

type Element = VNode<{ children?: ComponentChildren; class?: string; width?: number }>;

/** The elements that the parts of a page are made of, each as a block. */
function blocks(children: ComponentChildren): Content[] {
	return elementsIn(children).map((element): Content => {
		const { children: inner } = element.props;
		switch (element.type) {
			case 'h1':
				return { text: inline(inner), style: 'title', fontSize: 16, margin: [0, 0, 0, 4] };
			case 'h2':
				return { text: inline(inner), style: 'heading', fontSize: 11 };
			case 'p':
				return { text: inline(inner), margin: [0, 0, 0, 4], ...(element.props.class === 'note' && { style: 'detail' }) };
			case 'ol':
				return { ol: elementsIn(inner).map((entry) => ({ text: inline(entry.props.children), margin: [0, 0, 0, 2] })) };
			case 'table':
				return table(inner);
			default:
				return { stack: blocks(inner) };
		}
	});
}

const BAR_POINTS = 90;

function table(children: ComponentChildren): Content {
	const [caption, head, body] = ['caption', 'thead', 'tbody'].map((type) => elementsIn(children).find((element) => element.type === type)?.props.children);
	const rows = [...elementsIn(head), ...elementsIn(body)].map((row) => elementsIn(row.props.children));
	const headings = rows[0] ?? [];
	const widths = headings.map((_, column) => (isBar(rows[1]?.[column]) ? BAR_POINTS : column === 0 ? '*' : 'auto'));
	return {
		stack: [
			{ text: inline(caption), style: 'label', margin: [0, 2, 0, 2] },
			{ layout: RULED, table: { headerRows: 1, dontBreakRows: true, widths, body: rows.map((cells, row) => headings.map((_, column) => cell(cells[column], row === 0))) }, margin: [0, 0, 0, 6] },
		],
	};
}

function cell(element: Element | undefined, isHeading: boolean): TableCell {
	if (!element) return '';
	if (isBar(element)) return bar(element);
	return { text: inline(element.props.children), ...(isHeading && { style: 'columnHeading' }), ...(element.props.class === 'number' && { alignment: 'right' }) };
}

function isBar(element: Element | undefined): boolean {
	return element !== undefined && elementsIn(element.props.children).some(({ type }) => type === 'svg');
}

/** What the page draws as a rectangle on its ground: the part of all. */
function bar(element: Element): TableCell {
	const [drawing] = elementsIn(element.props.children);
	const [part] = elementsIn(drawing.props.children);
	const percent = Number(part?.props.width ?? 0);
	const rectangle = (width: number, color: string) => ({ type: 'rect' as const, x: 0, y: 3, w: width, h: 6, color });
	return { canvas: [rectangle(BAR_POINTS, COLOURS.rule), ...(percent > 0 ? [rectangle((BAR_POINTS * percent) / 100, drawing.props.class?.includes('faint') ? COLOURS.muted : COLOURS.accent)] : [])] };
}

interface Words {
	text: string;
	bold?: boolean;
	color?: string;
}

function inline(children: ComponentChildren, around: Omit<Words, 'text'> = {}): Words[] {
	return flat(children).flatMap((child) => {
		if (!isElement(child)) return [{ ...around, text: drawable(String(child)) }];
		const { class: name = '', children: inner } = child.props;
		return inline(inner, { ...around, ...(child.type === 'strong' && { bold: true }), ...(name === 'bad' && { color: COLOURS.mark }), ...(name === 'muted' && { color: COLOURS.muted }) });
	});
}

function elementsIn(children: ComponentChildren): Element[] {
	return flat(children).filter(isElement);
}

/** What is there, in order; what a condition left out is not. */
function flat(children: ComponentChildren): ComponentChild[] {
	if (Array.isArray(children)) return children.flatMap(flat);
	return children === null || children === undefined || typeof children === 'boolean' || children === '' ? [] : [children as ComponentChild];
}

function isElement(child: ComponentChild): child is Element {
	return typeof child === 'object' && child !== null && 'props' in child;
}
