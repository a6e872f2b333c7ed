import fc from 'fast-check';

import { draftInvoice, type Invoice, issueInvoice } from '../../../domain/billing';
import { billingRequested, decide, fileAfter, paymentReceived, prepare, type CaseFile, type Step } from '../../../domain/process';
import { DAY, fileWith, HOUR, NOW, profileWith, situationWith, toCustomers, typesOf } from './world';

const profile = profileWith();
const ZONE = profile.business.timezone;
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
const ESTIMATE = { number: 'M-7', currency: 'USD', customer: { name: 'Dana Wells', email: 'dana@example.org' }, lines: [{ id: 'care', description: 'Maintenance', quantity: '1', unitPrice: '100.00', taxCodes: [] }] };
const PLAN = { id: 'care', every: { months: 1 }, from: '2026-03-31' };

function withStep(file: CaseFile, step: Step): CaseFile {
	const known = new Set(file.events.map(({ key }) => key));
	const events = step.events.filter(({ key }) => !known.has(key));
	const moved = step.handoff && step.handoff.to !== file.stage ? [{ type: 'handoff.completed', at: step.events[0]?.at ?? NOW, by: 'bot' as const, key: step.handoff.key ?? 'h', data: { from: file.stage, to: step.handoff.to } }] : [];
	return fileAfter(file, { ...step, events: [...events, ...moved] });
}

function agreed(file: CaseFile, plan: object = PLAN, now = NOW, estimate: unknown = ESTIMATE): { file: CaseFile; step: Step } {
	const step = billingRequested({ file, profile, now }, { plan, ...(estimate !== undefined && { estimate }) });
	return { file: withStep(file, step), step };
}

/** As the lane for billing does it, at one moment: everything that is due. */
function look(file: CaseFile, now: number): { file: CaseFile; due: number | null; invoices: Invoice[] } {
	const invoices: Invoice[] = [];
	let current = file;
	for (let round = 0; round < 50; round++) {
		const work = prepare('billing', current, ZONE, profile, now) as { billing: { task: string }; estimate?: unknown; payments?: unknown; priorInvoices?: unknown };
		if (work.billing.task === 'draft') {
			const draft = draftInvoice({ caseId: current.caseId, estimate: work.estimate, payments: work.payments, priorInvoices: work.priorInvoices, billing: 'full' }, profile, now);
			const invoice = issueInvoice(draft, { number: `INV-${current.events.filter(({ type }) => type === 'invoice.issued').length + 1}` }, profile, now);
			invoices.push(invoice);
			current = { ...current, sections: { ...current.sections, invoice: invoice as unknown as Record<string, unknown> } };
		}
		const step = decide('billing', { file: current, profile, now });
		current = withStep(current, step);
		const due = step.due.billing ?? null;
		if (due === null || due > now) return { file: current, due, invoices };
	}
	throw new Error('It never ends');
}

const shown = (invoices: Invoice[]) => invoices.map(({ servicePeriod, totals, estimate }) => [estimate, servicePeriod?.from, servicePeriod?.to, totals.due]);

test('a plan is agreed once, and billing is due', () => {
	const { file, step } = agreed(fileWith());
	expect(typesOf(step)).toEqual(['plan.agreed']);
	expect(agreed(file).step.events[0].key).toBe(step.events[0].key);
});

test('each period is billed from the morning of its day, as any invoice is', () => {
	const { file } = agreed(fileWith());
	expect(look(file, NOW)).toMatchObject({ invoices: [], due: Date.parse('2026-03-31T06:00:00-05:00') });
	const first = look(file, Date.parse('2026-03-31T06:00:00-05:00'));
	expect(shown(first.invoices)).toEqual([['M-7 2026-03-31', '2026-03-31', '2026-04-29', '100.00']]);
	expect(first.due).toBe(Date.parse('2026-04-30T06:00:00-05:00'));
	expect(first.file.stage).toBe('invoiced');
	expect(look(first.file, at('2026-04-29')).invoices).toEqual([]);
});

test('what is overdue is billed one after the other', () => {
	const { file } = agreed(fileWith());
	expect(shown(look(file, at('2026-07-01')).invoices).map(([, from]) => from)).toEqual(['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
});

test('law: the invoices do not depend on when the plan was looked at', () => {
	const { file } = agreed(fileWith(), { ...PLAN, changes: [{ from: '2026-06-01', percent: '10' }], pauses: [{ from: '2026-08-01', to: '2026-09-29' }], until: '2027-01-31' });
	const once = shown(look(file, at('2027-03-01')).invoices);
	expect(once.map(([, , , due]) => due)).toEqual(['100.00', '100.00', '100.00', '110.00', '110.00', '110.00', '110.00', '110.00', '110.00', '110.00']);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 12 }), (days) => {
			let current = file;
			const all: Invoice[] = [];
			for (const day of [...days.sort((a, b) => a - b), 364]) {
				const { file: after, invoices } = look(current, NOW + day * DAY + 3 * HOUR);
				current = after;
				all.push(...invoices);
			}
			expect(shown(all)).toEqual(once);
		}),
		{ numRuns: 40 },
	);
});

test('posted again, the plan holds from now on: what was billed stays, and is not billed twice', () => {
	const first = look(agreed(fileWith()).file, at('2026-05-01'));
	const changed = agreed(first.file, { ...PLAN, from: '2026-04-15', changes: [{ from: '2026-06-01', percent: '5' }] }, at('2026-05-02'), undefined);
	expect(shown(look(changed.file, at('2026-07-20')).invoices)).toEqual([
		['M-7 2026-06-15', '2026-06-15', '2026-07-14', '105.00'],
		['M-7 2026-07-15', '2026-07-15', '2026-08-14', '105.00'],
	]);
	// And as it was before: another agreement, not the first one once more.
	const back = agreed(changed.file, PLAN, at('2026-05-03'), undefined);
	expect(back.step.events[0].key).not.toBe(first.file.events.find(({ type }) => type === 'plan.agreed')?.key);
	expect(shown(look(back.file, at('2026-06-30')).invoices).map(([, from]) => from)).toEqual(['2026-05-31', '2026-06-30']);
});

test('while a case is closed, nothing is billed, then or afterwards', () => {
	const { file } = agreed(fileWith());
	const moved = (current: CaseFile, from: CaseFile['stage'], to: CaseFile['stage'], date: string): CaseFile => ({ ...current, stage: to, events: [...current.events, { type: 'handoff.completed', at: at(date), by: 'human', key: date, data: { from, to } }] });
	const closed = moved(file, 'inquiry', 'closed', '2026-04-15');
	expect(look(closed, at('2026-06-15'))).toMatchObject({ invoices: [], due: null });
	expect(shown(look(moved(closed, 'closed', 'inquiry', '2026-06-15'), at('2026-07-01')).invoices).map(([, from]) => from)).toEqual(['2026-03-31', '2026-06-30']);
});

test('of a contact who was erased, nothing is billed any more', () => {
	const { file } = agreed(fileWith());
	const erased = { ...file, events: [...file.events, { type: 'contact.erased', at: at('2026-03-10'), by: 'human' as const, key: 'e' }] };
	expect(look(erased, at('2026-06-15'))).toMatchObject({ invoices: [], due: null });
});

test('a draft that waits for a person holds the next up; rejected, it is over', () => {
	const { file } = agreed(fileWith());
	const now = at('2026-05-02');
	const work = prepare('billing', file, ZONE, profile, now) as { estimate?: unknown };
	const draft = { ...draftInvoice({ caseId: file.caseId, estimate: work.estimate }, profile, now), review: { required: true, flags: [] } };
	const asked = decide('billing', { file: { ...file, sections: { ...file.sections, invoice: draft as unknown as Record<string, unknown> } }, profile, now });
	expect(asked).toMatchObject({ code: 'review' });
	const waiting = withStep(file, asked);
	expect(prepare('billing', waiting, ZONE, profile, now)).toMatchObject({ billing: { task: 'nothing', plan: { from: '2026-03-31' } } });
	expect(asked.handoff).toBeUndefined();
	expect(decide('billing', { file: { ...file, stage: 'paid', sections: { ...file.sections, invoice: draft as unknown as Record<string, unknown> } }, profile, now }).handoff).toMatchObject({ to: 'invoiced' });
	const rejected = { ...waiting, events: [...waiting.events, { type: 'invoice.rejected', at: now, by: 'human' as const, key: 'no', data: { key: draft.key } }] };
	expect(prepare('billing', rejected, ZONE, profile, now)).toMatchObject({ billing: { task: 'draft', plan: { from: '2026-04-30' } } });
});

describe('money', () => {
	const pay = (file: CaseFile, now: number, invoice: string) => paymentReceived({ file, profile, now }, { amount: '100.00', currency: 'USD', invoice }, `p ${invoice}`);

	test('as long as a plan runs, a payment thanks and ends nothing; the last one ends the case', () => {
		const { file } = agreed(fileWith(), { ...PLAN, times: 2 });
		const first = look(file, at('2026-04-01'));
		const paid = pay(first.file, at('2026-04-05'), 'INV-1');
		expect(paid).toMatchObject({ code: 'recorded', sections: { balance: { status: 'paid' } } });
		expect(paid.handoff).toBeUndefined();
		expect(toCustomers(paid)).toHaveLength(1);
		const second = look(withStep(first.file, paid), at('2026-05-01'));
		expect(second.due).toBeNull();
		expect(pay(second.file, at('2026-05-05'), 'INV-2')).toMatchObject({ code: 'paid', handoff: { to: 'paid' } });
	});

	test('a payment that names its invoice otherwise is kept under its number', () => {
		const first = look(agreed(fileWith()).file, at('2026-04-01'));
		expect(pay(first.file, at('2026-04-05'), 'inv 1').events[0].data).toMatchObject({ invoice: 'INV-1', invoiceAsNamed: 'inv 1' });
		expect(pay(first.file, at('2026-04-05'), 'INV-9').events[0].data).toMatchObject({ invoice: 'INV-9' });
	});

	test('money for a month before is not taken off the next one', () => {
		const first = look(agreed(fileWith()).file, at('2026-04-01'));
		const paid = withStep(first.file, paymentReceived({ file: first.file, profile, now: at('2026-04-05') }, { amount: '100.00', currency: 'USD' }, 'p'));
		expect(look(paid, at('2026-05-01')).invoices.map(({ totals }) => totals.due)).toEqual(['100.00']);
	});

	test('a plan that ends after everything was paid ends the case', () => {
		const first = look(agreed(fileWith()).file, at('2026-04-01'));
		const paid = withStep(first.file, pay(first.file, at('2026-04-05'), 'INV-1'));
		const ended = agreed(paid, { ...PLAN, until: '2026-04-01' }, at('2026-04-10'), undefined);
		expect(look(ended.file, at('2026-04-10')).file.stage).toBe('paid');
	});
});

test.each([
	['no estimate', PLAN, null, 'no estimate'],
	['a line that is not there', { ...PLAN, changes: [{ from: '2026-06-01', lines: [{ id: 'oil', unitPrice: '1' }] }] }, ESTIMATE, 'plan.changes[0].lines[0].id is "oil"'],
	['an estimate that cannot be drafted', PLAN, { lines: [{ description: 'Care' }] }, 'estimate.lines[0].unitPrice'],
	['a beginning long ago', { ...PLAN, from: '2020-01-31' }, ESTIMATE, '74 periods have gone by'],
])('a plan with %s is refused', (_, plan, estimate, message) => {
	expect(() => billingRequested(situationWith({}, { profile, now: NOW }), { plan, estimate })).toThrow(message);
});

test('one that began long ago goes on from where it was billed elsewhere', () => {
	const { file } = agreed(fileWith(), { ...PLAN, from: '2020-01-31', billFrom: '2026-03-01' });
	expect(shown(look(file, at('2026-04-01')).invoices).map(([, from]) => from)).toEqual(['2026-03-31']);
});
