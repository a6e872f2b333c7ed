import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces';

import { MARGIN } from './paper';

export const COLOURS = { ink: '#1c2733', muted: '#5f6b77', accent: '#1f4e79', rule: '#d3d9df', shade: '#f1f4f7', mark: '#9b1c1c' };

export const STYLES: StyleDictionary = {
	title: { fontSize: 22, bold: true, color: COLOURS.accent },
	mark: { fontSize: 11, bold: true, color: COLOURS.mark },
	label: { fontSize: 8, color: COLOURS.muted },
	party: { fontSize: 11, bold: true },
	heading: { fontSize: 10, bold: true, color: COLOURS.accent, margin: [0, 16, 0, 4] },
	columnHeading: { fontSize: 8, bold: true, color: COLOURS.accent },
	detail: { fontSize: 8, color: COLOURS.muted },
	sum: { bold: true },
	due: { fontSize: 12, bold: true, color: COLOURS.accent },
	running: { fontSize: 8, color: COLOURS.muted, margin: [MARGIN, 24, MARGIN, 0] },
};

/** Left and right in a cell of RULED, points. */
export const PADDING = 4;

/** Rules below the rows, the heading shaded. */
export const RULED: CustomTableLayout = {
	hLineWidth: (line, { table }) => (line === 0 ? 0 : line === (table.headerRows ?? 0) || line === table.body.length ? 0.8 : 0.4),
	hLineColor: COLOURS.rule,
	vLineWidth: () => 0,
	fillColor: (row, { table }) => (row < (table.headerRows ?? 0) ? COLOURS.shade : null),
	paddingLeft: () => PADDING,
	paddingRight: () => PADDING,
	paddingTop: () => 4,
	paddingBottom: () => 4,
};

/** Between label and value of PAIRS, points. */
export const PAIR_GAP = 12;

/** Label and value beside each other. */
export const PAIRS: CustomTableLayout = {
	hLineWidth: () => 0,
	vLineWidth: () => 0,
	paddingLeft: () => 0,
	paddingRight: (column) => (column === 0 ? PAIR_GAP : 0),
	paddingTop: () => 1,
	paddingBottom: () => 1,
};
