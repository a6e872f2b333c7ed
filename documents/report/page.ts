import type { ComponentChildren } from 'preact';

import { sayIn } from '../../domain/language';
import type { AuditReport, PerformanceReport } from '../../domain/reporting';
import { auditSections } from './auditMail';
import { COLOURS, fragmentOf, type Kit, pageKit } from './markup';
import { performanceSections, type CaseNames } from './performanceSections';
import { weeksChart } from './weeksChart';

/** The page around it has a main heading of its own. */
const kit: Kit = { ...pageKit, title: pageKit.heading, weeksChart };

/** For a page of the business's own, inside its frame; needs `REPORT_STYLES` there. The language is that of the team. */
export function performancePart(report: PerformanceReport, names: CaseNames = new Map(), language?: string): string {
	return fragmentOf(performanceSections(kit, report, names, sayIn(language)));
}

/** Element by element, for who writes them otherwise. */
export function performanceParts(report: PerformanceReport, names: CaseNames = new Map(), language?: string): ComponentChildren[] {
	return performanceSections(pageKit, report, names, sayIn(language));
}

export function auditPart(report: AuditReport, business: string, language?: string): string {
	const say = sayIn(language);
	return fragmentOf(auditSections(kit, report, say('{business}: which handoff to repair first', { business }), say));
}

/** Light and dark by the reader's choice. */
export const REPORT_STYLES = `.report{--ink:${COLOURS.ink};--muted:${COLOURS.muted};--part:${COLOURS.accent};--track:${COLOURS.track};--line:${COLOURS.line};--bad:${COLOURS.bad};font:1rem/1.5 system-ui,sans-serif;color:var(--ink);max-width:60rem}
.report h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}.report h2{font-size:1.2rem;margin:2rem 0 .5rem}
.report table{border-collapse:collapse;width:100%;margin:0 0 .75rem;font-size:.9rem}.report caption{text-align:left;color:var(--muted);padding:0 0 .25rem}
.report th,.report td{text-align:left;padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--line);font-weight:normal;vertical-align:middle}.report thead th{font-weight:bold;color:var(--muted)}.report .number{text-align:right;font-variant-numeric:tabular-nums}
.report .muted,.report .note{color:var(--muted)}.report .note{font-size:.85rem}.report .bad{color:var(--bad);font-weight:bold}
.report svg{max-width:100%;height:auto}.report svg.bar{width:100%;min-width:3rem;height:.6rem;background:var(--track)}.report .bar rect{fill:var(--part)}.report .track{fill:var(--track)}.report .part{fill:var(--part)}.report .faint rect{fill:var(--muted)}.report .axis{stroke:var(--line)}.report svg text{fill:var(--muted);font-size:11px}.report .trend{fill:none;stroke:var(--bad);stroke-width:2}
@media (prefers-color-scheme:dark){.report{--ink:#e6ebef;--muted:#a9b6c0;--part:#5fd3bc;--track:#33404a;--line:#3b4954;--bad:#ff9d94}}
.report .scroll{overflow-x:auto}.report td,.report thead th{overflow-wrap:normal}.report tbody th{overflow-wrap:break-word}
@media (max-width:30rem){.report table{font-size:.8rem}}`;
