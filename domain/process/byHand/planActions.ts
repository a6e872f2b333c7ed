import { isLocalDate } from '../../calendar';
import type { DeskEvent } from '../../desk';
import { readOr } from '../../errors';
import type { TeamPhrase } from '../../language';
import { plainText } from '../../posted';
import type { Profile } from '../../profile';
import { recordOf, textOf } from '../facts';
import { planAgreed } from '../plans';
import type { CaseFile } from '../types';
import type { CaseInput } from './caseActions';
import { refused, sayOf, signedBy, type ByHand } from './types';

type Fields = Record<string, unknown>;

/** What a form of the page of plans says, with the plan as it is then; undefined where nothing was chosen. */
const ACTIONS: Record<string, { said: TeamPhrase; plan(fields: Fields, before: Fields | undefined): Fields; isNew?: boolean }> = {
	agreePlan: { said: 'Agreed: it is billed by itself from now on.', plan: newPlan, isNew: true },
	changePrice: {
		said: 'The new prices hold from that day on.',
		plan: ({ from, percent }, before) => ({ ...before, changes: [...listOf(before?.changes), { from, percent }] }),
	},
	pausePlan: {
		said: 'Paused: periods that begin in that time are not billed.',
		plan: ({ from, to }, before) => ({ ...before, pauses: [...listOf(before?.pauses), { from, ...(given(to) && { to }) }] }),
	},
	resumePlan: { said: 'It goes on.', plan: ({ from }, before) => ({ ...before, pauses: listOf(before?.pauses).map((pause) => ended(pause, from)) }) },
	endPlan: { said: 'Noted: no period begins after that day.', plan: ({ until }, before) => ({ ...before, until }) },
};

export function isPlanAction(what: unknown): what is string {
	return typeof what === 'string' && Object.hasOwn(ACTIONS, what);
}

/** A plan is agreed, or as it was with one thing changed; who did it is kept. */
export function planned(input: CaseInput, what: string, fields: Fields, events: DeskEvent[], profile: Profile): ByHand {
	const { record, who, now } = input;
	const { said, plan, isNew } = ACTIONS[what];
	const before = events.findLast(({ type, data }) => type === 'plan.agreed' && recordOf(data?.plan)?.id === fields.plan);
	if (!isNew && !before) return refused(409, 'plan-unknown', sayOf(input)('The case has no such plan any more.'));
	const file: CaseFile = { caseId: record.caseId, stage: record.stage, openedAt: record.openedAt, sections: record.data, events };
	const decided = readOr(() => planAgreed({ file, profile, now }, { plan: plan(fields, recordOf(before?.data?.plan)), ...(isNew && { estimate: estimateIn(fields, record.data) }) }));
	if ('error' in decided) return refused(422, decided.error.code, `${decided.error.message}. ${decided.error.description}`);
	const { events: made, due } = decided.value;
	const signed = made.map((event) => ({ ...event, data: { ...event.data, ...signedBy(who) } }));
	return { ok: true, said: sayOf(input)(said), step: { caseId: record.caseId, process: 'billing', events: signed, messages: [], due, ...(record.test && { test: true }), now } };
}

function newPlan({ id, description, count, unit, from, until, billed }: Fields): Fields {
	const name = textOf(id) ?? textOf(description) ?? 'plan';
	return { id: name.slice(0, 60), every: { [plainText(unit)]: Number(plainText(count)) }, from, ...(given(until) && { until }), ...(billed === 'after' && { billed }) };
}

/** What the case's estimate says, or one line of the form. */
function estimateIn({ what, description, price, tax }: Fields, sections: Fields): unknown {
	if (what === 'estimate') return sections.estimate;
	return { lines: [{ id: '1', description: textOf(description) ?? '', unitPrice: price, taxCodes: given(tax) ? [tax] : [] }] };
}

/** The day before it goes on is the last that is not billed. */
function ended(pause: unknown, from: unknown): unknown {
	const { to } = recordOf(pause) ?? {};
	if (to !== undefined || typeof from !== 'string' || !isLocalDate(from)) return pause;
	const last = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
	return { ...recordOf(pause), to: last >= plainText(recordOf(pause)?.from) ? last : recordOf(pause)?.from };
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function given(value: unknown): boolean {
	return typeof value === 'string' && value.trim() !== '';
}
