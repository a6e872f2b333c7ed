import { readApprovalPost, settleApproval, type ApprovalAsk, type ApprovalRules } from '../../../domain/desk';

const ask: ApprovalAsk = { subject: 'Re: Leak', body: 'We come today.\nDana', editable: true };
const anyone: ApprovalRules = { approvers: [], all: false };
const both: ApprovalRules = { approvers: ['Ana', 'Ben'], all: true };

const outcomes = (asks: ApprovalAsk[], given: unknown, rules = anyone) => {
	const read = readApprovalPost(given, asks, rules);
	if (!read.ok) return read;
	const settled = settleApproval([read.post], asks, rules);
	return settled.settled ? settled.results : settled;
};

describe('a decision on one draft', () => {
	test.each([
		['the form', { 'decision.0': 'approve', 'subject.0': 'Re: Leak', 'body.0': 'We come today.\r\nDana' }],
		['JSON', { decision: 'approve' }],
		['the past tense', { decision: 'approved' }],
	])('by %s approves it as it is', (_, given) => {
		expect(outcomes([ask], given)).toEqual([{ status: 'approved', decision: 'approved', approved: true, by: null, byVerified: false, draft: { subject: 'Re: Leak', body: 'We come today.\nDana' } }]);
	});

	test('with another text is an edit, with the difference', () => {
		expect(outcomes([ask], { decision: 'edit', body: 'We come tomorrow.\nDana', name: ' Ana  Ruiz ', comment: 'Today is full' })).toMatchObject([
			{ decision: 'edited', approved: true, by: 'Ana Ruiz', byVerified: false, comment: 'Today is full', draft: { body: 'We come tomorrow.\nDana' }, difference: [{ kind: 'same' }, { kind: 'removed', text: 'today' }, { kind: 'added', text: 'tomorrow' }, { kind: 'same' }] },
		]);
	});

	test('that says no carries no text on', () => {
		expect(outcomes([ask], { decision: 'reject', body: 'x' })).toEqual([{ status: 'rejected', decision: 'rejected', approved: false, by: null, byVerified: false }]);
	});

	test.each([
		[{}, 422],
		[null, 422],
		['approve', 422],
		[{ decision: 'maybe' }, 422],
		[{ decision: 'constructor' }, 422],
		[{ decision: 'approve', body: '  ' }, 422],
	])('%p is none', (given, status) => {
		expect(outcomes([ask], given)).toMatchObject({ ok: false, status });
	});

	test('on what may not be changed refuses a text', () => {
		const fixed = { ...ask, editable: false };
		expect(outcomes([fixed], { decision: 'approve', body: 'changed' })).toMatchObject({ ok: false, status: 400, undecided: [0] });
		expect(outcomes([fixed], { decision: 'approve' })).toMatchObject([{ decision: 'approved' }]);
	});
});

describe('decisions on several drafts', () => {
	const three = [ask, ask, ask];

	test('go each their way', () => {
		const given = [{ item: 0, decision: 'approve' }, { item: 1, decision: 'reject' }, { item: 2, decision: 'edit', body: 'Other' }];
		for (const post of [given, { decisions: given }, { 'decision.0': 'approve', 'decision.1': 'reject', 'decision.2': 'approve', 'body.2': 'Other' }]) {
			expect(outcomes(three, post)).toMatchObject([{ decision: 'approved' }, { decision: 'rejected' }, { decision: 'edited' }]);
		}
	});

	test('have to be complete: what is not decided is not approved', () => {
		expect(outcomes(three, [{ item: 0, decision: 'approve' }])).toMatchObject({ ok: false, status: 422, undecided: [1, 2], chosen: ['approve', undefined, undefined] });
		expect(outcomes(three, [{ item: 7, decision: 'approve' }])).toMatchObject({ ok: false, undecided: [0, 1, 2] });
	});
});

describe('named approvers', () => {
	test('nobody else decides', () => {
		const one = { approvers: ['Ana', 'Ben'], all: false };
		expect(outcomes([ask], { decision: 'approve', name: 'Zoe' }, one)).toMatchObject({ ok: false, status: 403 });
		expect(outcomes([ask], { decision: 'approve' }, one)).toMatchObject({ ok: false, status: 403 });
		expect(outcomes([ask], { decision: 'approve', name: ' ana ' }, one)).toMatchObject([{ by: 'Ana' }]);
	});

	test('all of them: waits for the second, and a clear no is enough', () => {
		const yes = { decisions: [{ decision: 'approve' as const, body: ask.body, subject: ask.subject }] };
		expect(settleApproval([{ ...yes, name: 'Ana' }], [ask], both)).toEqual({ settled: false, have: 1, need: 2 });
		expect(settleApproval([{ ...yes, name: 'Ana' }, { ...yes, name: 'Ben' }], [ask], both)).toMatchObject({ settled: true, results: [{ decision: 'approved', by: 'Ben' }] });
		expect(settleApproval([{ name: 'Ana', decisions: [{ decision: 'reject' }] }], [ask], both)).toMatchObject({ settled: true, results: [{ decision: 'rejected', by: 'Ana' }] });
	});
});
