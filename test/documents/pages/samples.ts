import type { MessageRecord, ReviewRecord } from '../../../domain/case';
import { answerView, appointmentView, boardView, caseView, changesBetween, escalationView, inboxView, invoiceStateView, nowView, outboxView, partBy, partView, reviewView, runningView, settingsView, statusView, teamTimes, teamView, visitsView, type DeskCase, type DeskEvent } from '../../../domain/desk';
import { sayIn } from '../../../domain/language';
import { parseProfile, profileFromForm } from '../../../domain/profile';
import type { OfferCard } from '../../../domain/process';
import type { Appointment } from '../../../domain/scheduling';
import {
	answerPage,
	appointmentPage,
	approvalPage,
	boardPage,
	casePage,
	escalationPage,
	estimateDeskPage,
	estimatePage,
	inboxPage,
	invoiceStatePage,
	linkNoticePage,
	nowPage,
	outboxPage,
	partPage,
	reportsPage,
	reviewLinkPage,
	reviewPage,
	runningPage,
	settingsPage,
	statusPage,
	teamNoticePage,
	teamPage,
	versionPage,
	visitsPage,
} from '../../../documents/pages';

export const NOW = Date.parse('2026-03-02T16:00:00Z');
const MINUTE = 60_000;

/** What a page is made of, with every text of somebody's own given by `own(place)`. */
export function deskOf(own: (place: string, usual: string) => string, language = 'en') {
	const written = profileFromForm({
		preset: 'homeServices',
		businessName: own('business.name', 'Lakeside Plumbing'),
		timezone: 'America/Chicago',
		country: 'US',
		email: 'office@example.com',
		phone: own('business.phone', '+1 312 555 0100'),
		signature: own('business.signature', 'Lakeside Plumbing\n+1 312 555 0100'),
		overrides: { team: [{ id: 'ana', name: own('team.name', 'Ana Ruiz'), email: own('team.email', 'ana@example.com'), role: 'owner' }, { id: 'ben', name: 'Ben Cole', capacity: 5, absences: [{ from: '2026-03-01', to: '2026-03-03' }] }], ...(language !== 'en' && { scheduling: { teamLanguage: language } }) },
	});
	const profile = parseProfile(written);
	const service = profile.services[0];
	const record: DeskCase = {
		caseId: 'c_0123456789abcdef0123',
		stage: 'intake',
		priority: 'high',
		owner: { id: 'ana', name: own('owner.name', 'Ana Ruiz') },
		openedAt: NOW - 90 * MINUTE,
		updatedAt: NOW - 5 * MINUTE,
		version: 7,
		data: {
			inquiry: {
				id: 'm_1',
				channel: 'email',
				receivedAt: '2026-03-02T14:30:00Z',
				subject: own('inquiry.subject', 'Leak under the sink'),
				text: own('inquiry.text', 'Hello, the pipe under our kitchen sink leaks.\nCan you come today?'),
				contact: { name: own('contact.name', 'Dana Whitfield'), email: own('contact.email', 'dana@example.com'), phone: own('contact.phone', '+1 312 555 0188'), company: own('contact.company', 'Whitfield & Co') },
				fields: {},
				source: {},
			},
			classification: { service: service.id, summary: own('classification.summary', 'Pipe leaks under the kitchen sink'), language: 'en' },
			intake: {
				language: 'en',
				record: { name: own('intake.value', 'Dana Whitfield') },
				fields: { name: { value: own('intake.value', 'Dana Whitfield'), raw: own('intake.raw', 'Dana Whitfield') } },
				missing: [{ field: 'phone', question: own('intake.question', 'What is the best phone number to reach you?'), required: true }],
				conflicts: [],
			},
			crm: { service: 'hubSpot', found: 'known', matchedBy: 'email', id: own('crm.id', '101'), name: own('crm.name', 'Dana Whitfield'), company: own('crm.company', 'Whitfield & Co'), lifecycleStage: own('crm.stage', 'salesqualifiedlead') },
			appointment: { start: '2026-03-03T15:00:00Z', end: '2026-03-03T16:00:00Z', title: own('appointment.title', 'Leak repair') },
			invoice: {
				number: own('invoice.number', 'INV-2026-00007'),
				key: 'k1',
				status: 'sent',
				billing: 'full',
				currency: 'USD',
				issueDate: '2026-02-01',
				dueDate: '2026-02-15',
				lines: [{ description: own('invoice.line', 'Replace the trap'), quantity: '1', amount: '180.00', net: '180.00' }],
				totals: { net: '180.00', tax: '0.00', gross: '180.00', due: '180.00', withheld: '0.00', prepaid: '0.00', rounding: '0.00' },
			},
			sla: { worst: 'breached', clocks: [{ id: profile.sla[0].id, status: 'breached', startedAt: '2026-03-02T14:30:00Z', dueAt: '2026-03-02T14:45:00Z' }], escalations: [], reasons: [] },
		},
	};
	let sequence = 0;
	const event = (type: string, minutesAgo: number, by: 'human' | 'bot' | 'customer', data?: Record<string, unknown>): DeskEvent => ({ sequence: ++sequence, type, at: NOW - minutesAgo * MINUTE, by, key: `k${sequence}`, ...(data && { data }) });
	const events: DeskEvent[] = [
		event('inquiry.received', 90, 'customer', { channel: 'email' }),
		event('case.opened', 90, 'bot'),
		event('inquiry.classified', 89, 'bot', { service: service.id, priority: 'high' }),
		event('case.assigned', 89, 'bot', { from: null, to: 'ana' }),
		event('escalation.sent', 70, 'bot', { key: `sla:c_0123456789abcdef0123:${profile.sla[0].id}:${Date.parse('2026-03-02T14:30:00Z')}:1`, clock: profile.sla[0].id, to: own('escalation.to', 'Ana Ruiz') }),
		event('customer.replied', 60, 'customer', { via: 'page', answers: { phone: own('answer', '+1 312 555 0188') } }),
		event('note.added', 50, 'human', { text: own('note', 'Bring the long wrench'), by: own('by', 'ana'), byVerified: true }),
		event('review.decided', 40, 'human', { subject: 'reply', decision: 'edited', by: own('by', 'Dana'), byVerified: false, difference: [{ kind: 'same', text: 'We come ' }, { kind: 'removed', text: own('difference.removed', 'soon') }, { kind: 'added', text: own('difference.added', 'at noon') }] }),
		event(own('event.type', 'order.fulfilled'), 30, 'bot', { [own('event.field', 'orderNumber')]: own('event.value', '4711') }),
	];
	const review: ReviewRecord = {
		reviewId: 'rev_1',
		caseId: record.caseId,
		subject: 'reply',
		state: 'waiting',
		draft: { subject: own('draft.subject', 'Re: Leak under the sink'), body: own('draft.body', 'Hello Dana,\n\nwe can come today at 3 pm.\n\nLakeside Plumbing'), to: own('draft.to', 'dana@example.com') },
		reasons: [{ code: 'price-in-draft', message: own('reason', 'The draft names a price.') }],
		createdAt: NOW - 30 * MINUTE,
		expiresAt: NOW + 60 * MINUTE,
		process: 'followUp',
	};
	const decided: ReviewRecord = { ...review, reviewId: 'rev_0', state: 'rejected', decidedAt: NOW - 10 * MINUTE, decidedBy: own('by', 'ana'), result: { comment: own('comment', 'Too early'), byVerified: true } };
	const message: MessageRecord = {
		key: own('message.key', 'reply:rev_0'),
		caseId: record.caseId,
		channel: own('message.channel', 'email'),
		to: own('message.to', 'dana@example.com'),
		subject: own('message.subject', 'We have your inquiry'),
		text: own('message.text', 'Thank you for your inquiry.'),
		events: [],
		audience: 'customer',
		automatic: true,
		state: 'inDoubt',
		urgency: 2,
		attempts: 1,
		createdAt: NOW - 80 * MINUTE,
		stateAt: NOW - 79 * MINUTE,
		reason: own('message.reason', 'The mail server did not answer.'),
	};
	return { written, profile, record, events, review, decided, message };
}

export const MARKS = { token: 'token', form: 'f1', nonce: 'bm9uY2U' };

/** Those that the team reads. */
export const TEAM_PAGES = ['inbox', 'inboxLive', 'now', 'running', 'boardLive', 'review', 'decided', 'board', 'boardAll', 'case', 'visits', 'caseTimes', 'outbox', 'team', 'settings', 'everything', 'estimateDesk', 'reviewLink', 'escalation', 'approval'];

/** Every page there is, by name; those of the team in its language. */
export function pagesOf(own: (place: string, usual: string) => string, now = NOW, language = 'en'): Record<string, string> {
	const { written, profile, record, events, review, decided, message } = deskOf(own, language);
	const frame = { ...MARKS, business: profile.business.name, language, user: own('user', 'ana'), notice: { tone: 'ok' as const, text: own('notice', 'Approved.') } };
	const cases = new Map([[record.caseId, record]]);
	const related = { record, review, others: [decided], events };
	const visit = { id: 'a_1', sequence: 0, status: 'booked', start: '2026-03-03T15:00:00Z', title: own('visit.title', 'Leak repair'), location: own('visit.location', '12 Elm St') };
	const ownWritten = {
		...written,
		services: [{ id: 'drains', name: own('service.name', 'Drains'), description: own('service.description', 'Clogged drains'), keywords: [own('service.keyword', 'clogged')], examples: [own('service.example', 'The sink is clogged')], needs: [own('service.needs', 'van')] }, { id: 'other', name: 'Other' }],
		team: [{ id: 'ana', name: own('team.name', 'Ana Ruiz'), email: own('team.email', 'ana@example.com'), skills: [own('team.skill', 'drains')], absences: [{ from: own('absence.from', '2026-03-01'), to: '2026-03-03' }] }],
		review: { rules: [{ on: own('rule.on', 'reply'), action: 'review', when: { flags: [own('rule.flag', 'price')] } }, { on: 'invoice', action: 'auto' }] },
	};
	const appointment: Appointment = {
		...{ id: 'a_0123456789abcdef0123', number: 1, status: 'booked', sequence: 0, uid: 'a_0123456789abcdef0123@example.com', title: own('visit.title', 'Leak repair'), start: '2026-03-03T09:00:00-06:00', end: '2026-03-03T10:00:00-06:00' },
		...{ timezone: 'America/Chicago', durationMinutes: 60, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, resources: [{ id: 'ana', name: own('team.name', 'Ana Ruiz') }], location: own('visit.location', '12 Elm St'), bookedAt: '2026-03-02T09:00:00-06:00' },
		customer: { name: own('contact.name', 'Dana Whitfield'), language: 'en', timezone: 'America/Chicago' },
	};
	const offer = (state: 'open' | 'accepted'): OfferCard => ({
		...{ business: profile.business.name, phone: profile.business.phone, language: 'en', state, mark: own('offer.mark', 'm1'), number: own('offer.number', 'EST-2026-00001'), revision: 2, validUntil: '2026-03-31', note: own('offer.note', 'As we spoke\nabout it.') },
		...(state === 'accepted' && { answeredOn: '2026-03-02', signedBy: own('offer.by', 'Dana Whitfield') }),
		lines: [{ what: own('offer.line', 'Plumber'), note: own('offer.lineNote', 'Begun hours\ncount whole'), quantity: '3 h × 95.00', amount: '285.00 USD' }],
		options: [{ id: own('offer.id', 'drain/valve'), what: own('offer.option', 'Shut-off valve'), note: own('offer.optionNote', 'Brass'), quantity: '', amount: '80.00 USD', chosen: true }, { id: 'b', what: 'Other', quantity: own('offer.quantity', '2 m × 1.00'), amount: '2.00 USD', chosen: false }],
		totals: [{ code: 'net', value: '365.00 USD' }, { code: 'tax', value: '36.50 USD' }, { code: 'total', value: '401.50 USD' }, { code: 'deposit', value: '100.00 USD' }],
	});
	const busy = { start: Date.parse(appointment.start), end: Date.parse(appointment.end) };
	const differences = (['missing', 'elsewhere', 'overlaps'] as const).map((kind) => ({ kind, appointment: appointment.id, caseId: record.caseId, ...(kind !== 'missing' && { there: { start: busy.start + 60 * MINUTE, end: busy.end + 60 * MINUTE } }) }));
	const readings = new Map([['ana', { askedAt: now - 120 * MINUTE, from: now, to: now, busy: [busy], visits: [], differences, problem: own('calendar.problem', '401: no access') }]]);
	const free = ['2026-03-04T09:00:00-06:00', '2026-03-05T14:00:00-06:00'].map((start) => ({ start, end: start, resources: [{ id: 'ana', name: own('team.name', 'Ana Ruiz') }], preferred: true }));
	const moving = teamTimes(record, { visit: appointment, slots: free, nothing: own('nothing', 'Nothing is free'), day: '2026-03-02' }, profile, now);
	return {
		inbox: inboxPage(inboxView({ reviews: [review], decided: [decided], cases }, profile, now), frame),
		inboxLive: inboxPage(inboxView({ reviews: [review], decided: [decided], cases }, profile, now), { ...frame, live: true }),
		now: nowPage(nowView({ cases: [record], decisions: 1, messages: 2, isAllRunning: false }, profile, now), frame),
		running: runningPage(runningView({ seen: { followUp: now }, due: { delivery: 3 }, dueFor: [{ delivery: 1 }], noSender: { [own('running.channel', 'sms')]: 2 }, messages: 1, profileVersion: 3, versions: [{ name: 'Node.js', value: '24.1.0' }] }, sayIn(language), now), frame),
		boardLive: boardPage(boardView([record], {}, profile, now), { ...frame, live: true }),
		review: reviewPage(reviewView(related, profile, now), frame),
		decided: reviewPage(reviewView({ ...related, review: decided }, profile, now), frame),
		board: boardPage(boardView([record], { q: own('q', '') }, profile, now), frame),
		boardAll: boardPage(boardView([record], {}, profile, now), frame),
		case: casePage(caseView({ record, events, messages: [message], reviews: [review, decided] }, profile, now), frame),
		visits: visitsPage(visitsView({ from: '2026-03-02', days: 7, skip: 0, taken: [{ ...busy, resource: 'ana', record, appointment }, { ...busy, resource: 'ben', held: true }], readings, cases: new Map([[record.caseId, { ...record, visits: [appointment] }]]), moving }, profile, now), frame),
		caseTimes: casePage(caseView({ record, events, messages: [], reviews: [] }, profile, now), { ...frame, times: moving, timesOpen: true }),
		outbox: outboxPage(outboxView({ messages: [message], cases }, profile, now), frame),
		reports: reportsPage(
			{
				markup: '<div class="report"><p>Leads: 12</p></div>',
				styles: '.report{max-width:60rem}',
				periods: [{ value: 'lastWeek', label: 'Last week', chosen: true }],
				filters: [{ name: 'owner', label: 'Owner', choices: [{ value: '', label: 'Everybody' }, { value: 'ana', label: own('report.owner', 'Ana') }] }],
				waiting: { late: 1, soon: 0, inTime: 0, leads: [{ caseId: record.caseId, stage: 'inquiry', owner: own('report.waiting', 'Ana'), priority: 'normal', since: '2026-03-02T09:00:00-06:00', businessMinutes: 90, status: 'late' }] },
				receivables: { currency: 'USD', total: '180.00', byAge: { notDue: '0.00', '1-30': '180.00', '31-60': '0.00', '61-90': '0.00', over90: '0.00' }, invoices: [{ caseId: record.caseId, number: own('report.number', 'INV-1'), amount: '180.00', daysOverdue: 3 }], count: 1 },
				daysSalesOutstanding: 31.5,
			},
			frame,
		),
		team: teamPage(teamView(profile, { byOwner: { ana: 3 }, unowned: 1 }, now), frame),
		settings: settingsPage(
			settingsView(
				{ written, profile, version: 2, versions: [{ version: 2, savedAt: now, savedBy: own('by', 'ana') }, { version: 1, savedAt: now - MINUTE }], doorKey: own('door.key', 'a-key'), linksBase: own('links.base', 'https://n8n.example.com/webhook/1'), attention: { inDoubt: 1, refused: 0, withheld: 0 }, problem: own('problem', '') || undefined },
				now,
			),
			frame,
		),
		everything: settingsPage(settingsView({ written, profile, versions: [], whole: true, attention: { inDoubt: 0, refused: 0, withheld: 0 } }, now), frame),
		services: partPage(partView(partBy('services')!, { written: ownWritten, profile, version: 2 }), { ...frame, notice: { tone: 'late', text: own('notice', 'Nothing was saved.') } }),
		service: partPage(partView(partBy('services')!, { written: ownWritten, profile, version: 2, entry: '0', problem: { path: 'services[0].name', message: own('part.problem', 'must not be empty') } }), frame),
		member: partPage(partView(partBy('people')!, { written: ownWritten, profile, version: 2, entry: '0', posted: { 'f.name': own('member.posted', 'Ana Ruiz') } }), frame),
		clock: partPage(partView(partBy('clocks')!, { written, profile, version: 2, entry: '0' }), frame),
		reviewRule: partPage(partView(partBy('reviewRules')!, { written, profile, version: 2, entry: 'new' }), frame),
		reviewRules: partPage(partView(partBy('reviewRules')!, { written: ownWritten, profile, version: 2 }), frame),
		ladder: partPage(partView(partBy('ladders')!, { written, profile, version: 2, entry: 'new' }), frame),
		invoices: partPage(partView(partBy('billing')!, { written, profile, version: 2 }), frame),
		version: versionPage({ version: 2, saved: { iso: '2026-03-02T10:00:00-06:00', text: 'Mon 2 Mar, 10:00' }, by: own('by', 'ana'), isInForce: false, before: 1, changed: changesBetween(written, ownWritten), back: [{ where: own('where', 'billing'), before: own('before', '14'), after: own('after', '30') }] }, frame),
		notice: teamNoticePage({ title: own('notice.title', 'No such page'), text: [own('notice.text', 'It may have moved.')], link: { href: 'inbox', name: 'Inbox' } }, frame),
		answer: answerPage(answerView(record, events, profile), { ...MARKS }),
		answered: answerPage(answerView(record, events, profile), { ...MARKS, outcome: 'taken' }),
		status: statusPage(statusView(record, profile, now), MARKS),
		appointment: appointmentPage(appointmentView(record, { visit, slots: [{ start: '2026-03-04T15:00:00Z' }, { start: '2026-03-05T20:00:00Z' }], left: [visit, { ...visit, id: 'another' }] }, profile, now), { ...MARKS, outcome: 'taken', wish: own('wish', 'After work') }),
		noAppointment: appointmentPage(appointmentView(record, { slots: [{ start: '2026-03-04T15:00:00Z' }] }, profile, now), MARKS),
		invoice: invoiceStatePage(invoiceStateView(record, events, profile, now), MARKS),
		estimate: estimatePage(offer('open'), { ...MARKS, outcome: 'nameMissing', typed: { name: own('typed.name', 'Dana'), comment: own('typed.comment', 'Too dear') } }),
		accepted: estimatePage(offer('accepted'), MARKS),
		estimateDesk: estimateDeskPage({ caseId: record.caseId, customer: own('contact.name', 'Dana'), desk: { offer: offer('accepted'), wanted: { lines: [{ price: 'drain/hour', quantity: '2', optional: true }], note: own('estimate.note', 'As we spoke') }, onAcceptance: 'deposit', isKept: true, open: [own('estimate.open', 'Something to look at.')], prices: [{ key: own('price.key', 'drain/hour'), name: own('price.name', 'Hour'), service: own('price.service', 'Drain'), price: '95.00 USD', unit: own('price.unit', 'h'), isOwn: true }, { key: 'x/y', name: own('price.name', 'Pipe'), service: own('price.service', 'Other'), price: '1.00 USD', isOwn: false }], more: 3, hasDeposit: true } }, frame),
		reviewLink: reviewLinkPage(reviewView(related, profile, now), profile.business.name, { ...MARKS, language }),
		escalation: escalationPage(escalationView(record, `sla:${record.caseId}:${profile.sla[0].id}:1:1`, events, profile, now), { ...MARKS, language }),
		expired: linkNoticePage({ business: profile.business.name, phone: profile.business.phone, language: 'en' }, 'expired', MARKS),
		approval: approvalPage(
			[
				{ title: own('item.title', 'Reply to Dana'), since: own('item.since', 'Asked Mon 2 Mar, 10:00'), subject: own('draft.subject', 'Re: Leak'), body: own('draft.body', 'Hello Dana'), rows: [{ label: own('row.label', 'To'), value: own('row.value', 'dana@example.com') }], editable: true },
				{ title: own('item.title', 'Invoice'), body: own('draft.body', 'INV-1'), rows: [], editable: false, problem: own('problem', '') || undefined },
			],
			{ ...MARKS, language, business: profile.business.name, heading: own('heading', 'Two drafts wait'), approvers: [own('approver', 'Ana'), 'Ben'], have: [own('approver', 'Ana')], need: 2, comment: own('comment', ''), expires: 'Tue 3 Mar, 10:00' },
		),
	};
}
