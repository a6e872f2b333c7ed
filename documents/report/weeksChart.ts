import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import type { Say } from '../../domain/language';
import type { PerformanceReport } from '../../domain/reporting';
import { shortDay } from './formats';
import { html, type Part } from './markup';

const WIDTH = 640;
const HEIGHT = 200;
const EDGE = { top: 12, right: 36, bottom: 24, left: 32 };

type Weeks = PerformanceReport['weeks'];

/** Bars for leads, in them those that were answered; the line is the share within the target, by the scale on the right. */
export function weeksChart(weeks: Weeks, label: string, say: Say): Part | null {
	if (weeks.length < 2) return null;
	const x = scaleBand<number>().domain(weeks.map((_, index) => index)).range([EDGE.left, WIDTH - EDGE.right]).padding(0.25);
	const y = scaleLinear().domain([0, Math.max(1, ...weeks.map(({ leads }) => leads))]).nice(4).range([HEIGHT - EDGE.bottom, EDGE.top]);
	const shares = scaleLinear().domain([0, 1]).range([HEIGHT - EDGE.bottom, EDGE.top]);
	const left = (index: number) => x(index) ?? 0;
	const trend = line<Weeks[number]>()
		.defined(({ withinTarget }) => withinTarget.rate !== null)
		.x((_, index) => round(left(index) + x.bandwidth() / 2))
		.y(({ withinTarget }) => round(shares(withinTarget.rate ?? 0)))(weeks);
	const every = Math.ceil(weeks.length / 7);
	const bar = (index: number, count: number, kind: string) =>
		html`<rect x=${round(left(index))} y=${round(y(count))} width=${round(x.bandwidth())} height=${round(y(0) - y(count))} class=${kind} />`;
	return html`<svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${label}>
		${y.ticks(4).filter(Number.isInteger).map((tick) => html`<g>
			<line x1=${EDGE.left} x2=${WIDTH - EDGE.right} y1=${round(y(tick))} y2=${round(y(tick))} class="axis" />
			<text x=${EDGE.left - 6} y=${round(y(tick) + 4)} text-anchor="end">${tick}</text>
		</g>`)}
		${weeks.map((week, index) => html`<g>${bar(index, week.leads, 'track')}${bar(index, week.answered, 'part')}</g>`)}
		${weeks.map(({ since }, index) => index % every === 0 && html`<text x=${round(left(index) + x.bandwidth() / 2)} y=${HEIGHT - 8} text-anchor="middle">${shortDay(since, say)}</text>`)}
		${trend && html`<path d=${trend} class="trend" />`}
		<text x=${WIDTH - EDGE.right + 4} y=${round(shares(1) + 4)}>${'100 %'}</text>
		<text x=${WIDTH - EDGE.right + 4} y=${round(shares(0) + 4)}>${'0 %'}</text>
	</svg>`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
