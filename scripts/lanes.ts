import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Writes workflows/run-lead-to-cash.json anew from the single templates that are its lanes. */
const FOLDER = 'workflows';
const WHOLE = 'run-lead-to-cash';

/** In the order in which a case meets them, in columns. */
const COLUMNS = [
	['follow-up-new-leads', 'record-customer-replies', 'complete-client-intake', 'route-queued-cases', 'watch-slas-and-escalate', 'schedule-appointments'],
	['convert-estimates-to-invoices', 'record-payments', 'chase-unpaid-invoices', 'deliver-messages'],
];
const SAID: Record<string, string> = {
	'follow-up-new-leads': 'A new inquiry is kept first and answered at once; then classified, given an owner and followed up',
	'record-customer-replies': 'Replies go to their cases, the team\'s answers to the customer, all else is a new inquiry',
	'complete-client-intake': 'What is missing is asked for; then the work order, or a person',
	'route-queued-cases': 'A case without an owner goes to whoever has room by now',
	'watch-slas-and-escalate': 'Each clock that ran out is told to the next in line, once',
	'schedule-appointments': 'A time is offered and booked, both sides are told and reminded',
	'convert-estimates-to-invoices': 'Approved work becomes an invoice, by your rules or by a person',
	'record-payments': 'Payments are set against the invoices of their case',
	'chase-unpaid-invoices': 'The one reminder that is due, by the ladder',
	'deliver-messages': 'The one way out for everything above: choose a credential in Send Email and enable it',
};

/** Sizes of n8n's canvas (2.41): the grid, a node, and the room that its name takes below it. */
const GRID = 16;
const NODE = 96;
const NAME = 80;
/** Left of a lane's first node; right of its last one, for the plus sign that n8n draws behind it; above; and below, where a wire leads back. */
const LEFT = 5 * GRID;
const RIGHT = 8 * GRID;
const HEAD = 8 * GRID;
const FOOT = 2 * GRID;
const BETWEEN = 4 * GRID;

interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	position: [number, number];
	parameters: { height?: number; width?: number; content?: string };
}
interface Workflow {
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, { main: Array<unknown[] | null> }>;
	pinData: Record<string, unknown>;
}

const whole = read(WHOLE);
const notes: WorkflowNode[] = [whole.nodes[0]];
const nodes: WorkflowNode[] = [];
const connections: Workflow['connections'] = {};
const pinData: Workflow['pinData'] = {};
let left = 0;
for (const column of COLUMNS) {
	let top = 0;
	let widest = 0;
	for (const file of column) {
		const lane = read(file);
		const own = lane.nodes.filter(({ type }) => !type.endsWith('.stickyNote'));
		const [xs, ys] = [own.map(({ position: [x] }) => x), own.map(({ position: [, y] }) => y)];
		const bottoms = own.map((node) => node.position[1] + heightOf(node, lane) + NAME);
		const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
		const width = onGrid(Math.max(...xs) - x0 + NODE + LEFT + RIGHT);
		const height = onGrid(Math.max(...bottoms) - y0 + HEAD + FOOT);
		notes.push({
			parameters: { content: `## ${lane.name}\n${SAID[file]}.`, height, width },
			id: idOf(file),
			name: `${lane.name} lane`,
			type: 'n8n-nodes-base.stickyNote',
			...{ typeVersion: 1 },
			position: [left, top],
		});
		for (const node of own) {
			const [x, y] = node.position;
			nodes.push({ ...node, id: idOf(`${file}/${node.name}`), position: [left + LEFT + x - x0, top + HEAD + y - y0] });
		}
		Object.assign(connections, lane.connections);
		Object.assign(pinData, lane.pinData);
		top += height + BETWEEN;
		widest = Math.max(widest, width);
	}
	left += widest + BETWEEN;
}
writeFileSync(`${FOLDER}/${WHOLE}.json`, `${JSON.stringify({ ...whole, nodes: [...notes, ...nodes], connections, pinData }, null, '\t')}\n`);
console.log(`${WHOLE}: ${nodes.length} nodes in ${notes.length - 1} lanes`);

function read(file: string): Workflow {
	return JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8')) as Workflow;
}

/** n8n makes a node taller for each output behind the second one. */
function heightOf({ name }: WorkflowNode, { connections: wires }: Workflow): number {
	return NODE + Math.max(0, (wires[name]?.main.length ?? 1) - 2) * 2 * GRID;
}

function onGrid(length: number): number {
	return Math.ceil(length / GRID) * GRID;
}

/** The same on every run, so that n8n knows a node again that is imported anew. */
function idOf(name: string): string {
	const bytes = createHash('sha1').update(`${WHOLE}/${name}`).digest().subarray(0, 16);
	bytes[6] = (bytes[6] & 0x0f) | 0x50;
	bytes[8] = (bytes[8] & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
