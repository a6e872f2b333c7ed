import type { INode } from 'n8n-workflow';

/** What n8n's editor (2.41) draws of a workflow, as far as things may cover each other. Pixels at full size; `y` grows downwards. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

type Point = [x: number, y: number];

export interface Wire {
	source: INode;
	output: number;
	/** How many outputs the source has. */
	of: number;
	target: INode;
	/** How many outputs the target has: that makes it taller. */
	targetOutputs: number;
}

export const GRID = 16;
const NODE = 96;
/** The name below a node: at most this wide, then on a second line; what was chosen stands below it on one of its own. */
const NAME_WIDTH = 192;
const LETTER = 7.6;
const LINE = 20;
const GAP = 8;
/** From a node's edge to where its wires begin and end. */
const PORT = 8;
/** How far below its source a wire that leads back runs. */
const BACK_BELOW = 130;
const BACK_BEYOND = 40;

/** A node is taller by two steps of the grid for each output behind the second one. */
export function nodeBox({ position: [x, y] }: INode, outputs: number): Box {
	return { x, y, width: NODE, height: NODE + Math.max(0, outputs - 2) * 2 * GRID };
}

export function nameBox(node: INode, outputs: number): Box {
	const { x, y, height } = nodeBox(node, outputs);
	const letters = node.name.length * LETTER;
	const width = Math.min(NAME_WIDTH, letters);
	// A node that is switched off says so on a line of its own.
	const lines = Math.ceil(letters / NAME_WIDTH) + (node.disabled ? 1 : 0) + 1;
	return { x: x + NODE / 2 - width / 2, y: y + height, width, height: GAP + lines * LINE };
}

export function noteBox({ position: [x, y], parameters }: INode): Box {
	return { x, y, width: Number(parameters.width), height: Number(parameters.height) };
}

export function overlap(one: Box, other: Box): boolean {
	return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

export function contains(outer: Box, inner: Box): boolean {
	return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;
}

/** Whether the wire runs through the box. */
export function runsThrough(wire: Wire, box: Box): boolean {
	return pointsOf(wire).some(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
}

/** A curve to the right; what leads back runs below its source. */
function pointsOf({ source, output, of, target, targetOutputs }: Wire): Point[] {
	const from = nodeBox(source, of);
	const to = nodeBox(target, targetOutputs);
	const [x0, y0]: Point = [from.x + NODE + PORT, from.y + (from.height * (output + 1)) / (of + 1)];
	const [x1, y1]: Point = [to.x - PORT, to.y + to.height / 2];
	if (x1 >= x0) {
		const middle = (x0 + x1) / 2;
		return Array.from({ length: 101 }, (_, step): Point => {
			const t = step / 100;
			const u = 1 - t;
			return [u ** 3 * x0 + 3 * u * t * (u + t) * middle + t ** 3 * x1, (u ** 3 + 3 * u * u * t) * y0 + (3 * u * t * t + t ** 3) * y1];
		});
	}
	const below = y0 + BACK_BELOW;
	return [[x0 + BACK_BEYOND, y0], [x0 + BACK_BEYOND, below], [x1 - BACK_BEYOND, below], [x1 - BACK_BEYOND, y1], [x1, y1]].flatMap((corner, index, corners) => line((corners[index - 1] ?? [x0, y0]) as Point, corner as Point));
}

function line([x0, y0]: Point, [x1, y1]: Point): Point[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 8));
	return Array.from({ length: steps + 1 }, (_, step): Point => [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]);
}
