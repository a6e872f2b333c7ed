import { draftInvoice } from '../../../domain/billing';
import { EVENT_TYPES, reviewIdOf, type MessageRecord, type Reason, type ReviewRecord } from '../../../domain/case';
import { caseView, outboxView, reviewView, type DeskCase, type DeskEvent } from '../../../domain/desk';
import { TEAM_WORDS } from '../../../domain/language/teamWords';
import { calendarWork, decide, jobWork, keyOfJob, keyOfLookUp, keyOfWork, lookUpWork, paymentReceived, receive, settlement, unfinished, type FiledEvent, type Step } from '../../../domain/process';
import { parseProfile, type Profile } from '../../../domain/profile';
import { findSlots } from '../../../domain/scheduling';
import { leftInEnglish } from '../language/leftInEnglish';
import { booked, business } from '../scheduling/given';
import { KeptCase } from './visits';
import { classificationWith, DAY, fileWith, HOUR, inquiryWith, NOW, situationWith, type FileParts } from './world';

const OWN = 'Qqq';
const OTHERS_WORDS = '503 Backend unreachable';
const inquiry = { subject: OWN, text: OWN, contact: { name: OWN, email: 'qqq@example.org' } };
const classification = { language: 'de', summary: OWN, nextTask: { title: OWN, dueMinutes: 15, checklist: [] }, draftReply: { subject: OWN, body: OWN }, acknowledgement: { subject: OWN, body: OWN } };
const WRITTEN = {
	business: { name: OWN, timezone: 'Europe/Berlin', country: 'DE', email: 'hallo@example.com', signature: OWN },
	hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '17:00']]])),
	services: [{ id: 'qqq', name: OWN }],
	team: [{ id: 'ann', name: OWN, email: 'ann@example.com', role: 'owner' }],
	intake: [{ name: 'qqq', type: 'text', required: true, label: OWN, question: OWN }],
	sla: [{ id: 'qqq', name: OWN, start: 'inquiry.received', stop: ['reply.sent'], minutes: { emergency: 15, high: 30, normal: 30, low: 30 }, hours: 'always', escalate: [{ at: 0.5, to: 'owner' }, { at: 1, to: 'owner' }] }],
};
const profileIn = (language: string, more: object = {}, scheduling: object = {}): Profile => parseProfile({ ...WRITTEN, ...more, scheduling: { ...scheduling, teamLanguage: language } });

const ESTIMATE = { number: 'Q-1', currency: 'EUR', approvedAt: '2026-02-20T10:00:00+01:00', validUntil: '2026-01-31', customer: { name: OWN, email: 'qqq@example.org' }, lines: [{ id: 'q', description: OWN, quantity: '2', unitPrice: '180.00', amount: '500.00', taxCodes: ['qqq'] }] };
const invoiceIn = (profile: Profile, more: object = {}) => ({ ...draftInvoice({ estimate: { ...ESTIMATE, ...more }, changeOrders: [{ number: '7', lines: [{ description: OWN, quantity: '1', unitPrice: '10.00' }] }] }, profile, NOW), number: 'R-1' });
const at = (days: number) => NOW + days * DAY;
const event = (type: string, when: number, data: Record<string, unknown> = {}): FiledEvent => ({ type, at: when, by: 'human', data, key: `${type} ${when}` });
const issued = (profile: Profile): FiledEvent[] => {
	const invoice = { ...invoiceIn(profile), status: 'issued' };
	return [{ type: 'invoice.issued', at: NOW, by: 'bot', key: 'i', data: { invoice, number: 'R-1' } }, { type: 'invoice.sent', at: NOW, by: 'bot', key: 's', data: { number: 'R-1', key: invoice.key } }];
};

/** Whatever a rule can ask for. */
const CONDITIONS: object[] = [
	...[{ confidenceBelow: 0.95 }, { confidenceAtLeast: 0.1 }, { service: ['qqq'] }, { priority: ['normal'] }, { intent: ['newJob'] }, { channel: ['form'] }, { knownContact: true }, { between: [['00:00', '12:00'], ['12:00', '23:59']] }],
	...[{ afterHours: false }, { afterHours: true }, { degraded: false }, { samplePercent: 100 }, { currency: ['EUR'] }, { amountAtLeast: '1.00' }, { flags: ['*'] }, {}],
];
const FLAGS: Reason[] = [{ code: 'draft-link', message: 'A link that is not the business’s own' }, { code: 'draft-promise', message: 'A promise that the business does not make of itself' }];
const REVIEWED = { ...WRITTEN, review: { rules: [{ on: 'intake', action: 'review' }] } };

type Kind = [what: string, steps: (language: string) => Array<Pick<Step, 'events' | 'messages' | 'review'>>];

const follow = (language: string, parts: FileParts, more: object = {}) => decide('followUp', situationWith({ ...parts, inquiry: { ...inquiry, ...parts.inquiry }, ...(parts.classification !== null && { classification: { ...classification, ...parts.classification } }), owner: { id: 'ann', name: OWN } }, { profile: profileIn(language, more) }));
const reading = (more: object = {}) => ({ record: { qqq: OWN }, missing: [], workOrder: { title: OWN, description: OWN, access: [OWN], hazards: [OWN], materials: [OWN], attachments: [], verbatim: OWN }, ...more });
const collecting = (language: string, events: FiledEvent[], { now = at(17), more = {}, parts = {} }: { now?: number; more?: object; parts?: FileParts } = {}) => {
	const profile = profileIn(language, more);
	return decide('collection', situationWith({ stage: 'invoiced', inquiry, classification, events: [...issued(profile), ...events], ...parts }, { profile, now }));
};
const CALLS = { reminders: { steps: [{ id: 'q', offsetDays: 3 }], escalation: [{ id: 'w', offsetDays: 7, from: 'previousMessage', action: 'call', channel: 'phone' }, { id: 'x', offsetDays: 7, from: 'previousMessage', action: 'handOver' }] }, review: { rules: [{ on: 'reminder', action: 'auto' }] } };
const handed = (language: string, answer: object, extra: object = {}) => {
	const profile = profileIn(language, { accounting: { service: 'stripe' } });
	const [{ data }] = issued(profile);
	return decide('push', situationWith({ stage: 'invoiced', inquiry, classification, events: issued(profile), sections: { pushTurn: { adapter: 'stripe', key: (data?.invoice as { key: string }).key, tries: 0, answer, ...extra } } }, { profile }));
};
const inCalendar = (language: string, answer: object) => {
	const profile = business({ team: [{ id: 'ana', name: OWN, email: 'ana@example.com', calendarAddress: 'https://dav.example.com/ana/work/' }] }, { calendars: 'calDav', teamLanguage: language });
	const kept = new KeptCase({ ...profile, team: profile.team }, { inquiry: inquiryWith(inquiry) });
	kept.book({ ...booked(profile, '2026-12-10T10:00:00-06:00'), title: OWN });
	const due = calendarWork(kept.situation.file, profile, kept.now);
	return decide('calendar', { ...kept.situation, file: { ...kept.situation.file, sections: { ...kept.situation.file.sections, calendarTurn: { adapter: 'calDav', ...(due && { key: keyOfWork(due) }), answer } } } });
};
const asJob = (language: string, answer: object, made = false) => {
	const profile = business({ team: [{ id: 'ana', name: OWN, email: 'ana@example.com' }] }, { fieldService: 'housecallPro', teamLanguage: language });
	const visit = { ...booked(profile, '2026-12-10T10:00:00-06:00'), title: OWN };
	const kept = new KeptCase(profile, { inquiry: inquiryWith(inquiry), ...(made && { jobs: { [visit.id]: { appointment: visit.id, service: 'housecallPro', state: 'there', version: '0', made: { id: 'q', number: '7' } } } }) });
	kept.book(made ? { ...visit, status: 'cancelled', sequence: 1 } : visit);
	const due = jobWork(kept.situation.file, profile, kept.now);
	return decide('job', { ...kept.situation, file: { ...kept.situation.file, sections: { ...kept.situation.file.sections, jobTurn: { ...(due && { key: keyOfJob(due) }), answer } } } });
};
const lookedUp = (language: string, answer: object) => {
	const profile = profileIn(language, { customers: { lookUp: 'hubSpot' } });
	const due = lookUpWork(fileWith({ inquiry }), profile, NOW);
	return decide('lookUp', situationWith({ inquiry, classification, sections: { lookUpTurn: { ...(due && { key: keyOfLookUp(due) }), answer } } }, { profile }));
};
const scheduled = (language: string, sections: object, events: FiledEvent[] = [event('intake.completed', NOW)], { now = NOW, more = {}, parts = {} as FileParts } = {}) => {
	const profile = profileIn(language, more);
	return decide('scheduling', situationWith({ stage: 'intake', inquiry, classification: { ...classification, ...parts.classification }, sections: { ...sections }, events, ...(parts.inquiry && { inquiry: { ...inquiry, ...parts.inquiry } }) }, { profile, now }));
};

const KINDS: Kind[] = [
	['a reply that a rule of each kind holds', (language) => CONDITIONS.map((when) => follow(language, { intake: reading() as never }, { review: { rules: [{ on: 'reply', action: 'review', when }] } }))],
	['a reply that no rule is for, or none lets go', (language) => [follow(language, {}), follow(language, { intake: reading() as never }, { review: { rules: [{ on: 'reply', action: 'auto', when: { confidenceBelow: 0.1 } }] } }), follow(language, {}, { review: { rules: [{ on: 'reply', action: 'review', when: { priority: ['low'] } }] } })]],
	['a draft that is not safe', (language) => [follow(language, { classification: { draftFlags: FLAGS, needsReview: true, engine: 'model' } }), follow(language, { classification: { draftReply: { subject: '', body: '' } } })]],
	[
		'a customer who is not answered',
		(language) => [follow(language, { classification: null }), follow(language, { classification: { optOut: true } }), follow(language, { inquiry: { contact: { name: OWN } } }), follow(language, { inquiry: { channel: 'phone' } }), follow(language, { inquiry: { automatic: true } as FileParts['inquiry'] }), follow(language, { inquiry: { channel: 'sms', contact: { phone: '+491701234567' } } }), follow(language, { classification: { acknowledgement: { subject: '', body: '' } } })],
	],
	[
		'details that a person has to take over',
		(language) => {
			const intake = (parts: FileParts, more: object = {}) => decide('intake', situationWith({ inquiry, classification, ...parts }, { profile: profileIn(language, more) }));
			const missing = [{ field: 'qqq', question: OWN, required: true }];
			const reasons: Reason[] = [{ code: 'unsure', message: `${OWN} is read with little confidence.`, phrase: '{field} is read with little confidence.', given: { field: OWN } }, { code: 'text-empty', message: 'There is nothing to read.' }];
			return [
				intake({ intake: reading({ needsReview: true, reasons, conflicts: [{ field: 'qqq', settled: false, values: [{ raw: OWN }, { raw: OWN }] }] }) as never }),
				intake({ intake: reading({ needsReview: true }) as never }),
				intake({ intake: reading() as never }),
				intake({ intake: reading({ missing }) as never }, REVIEWED),
				intake({ inquiry: { ...inquiry, channel: 'sms', contact: { phone: '+491701234567' } }, intake: reading({ missing }) as never }, { review: { rules: [{ on: 'intake', action: 'auto' }] } }),
				intake({ events: [event('waiting.customer', NOW, { subject: 'intake', fields: ['qqq'], step: 'ask' }), event('customer.replied', NOW + 1)], intake: reading({ missing }) as never }, { review: { rules: [{ on: 'intake', action: 'auto' }] } }),
			];
		},
	],
	[
		'a time that a person has to find',
		(language) => {
			const none = findSlots({ now: NOW, from: NOW, to: NOW + DAY, service: 'qqq', durationMinutes: 60, windows: [{ from: NOW, to: NOW + HOUR }] } as never, [], profileIn(language));
			return [
				scheduled(language, { appointment: none }),
				scheduled(language, {}, [event('appointment.requested', NOW, { text: OWN })]),
				scheduled(language, {}, [event('intake.completed', NOW)], { now: at(15) }),
				scheduled(language, {}, [event('intake.completed', NOW), event('appointment.offered', NOW, { once: 'intake' })], { now: at(14) }),
				scheduled(language, {}, undefined, { parts: { inquiry: { channel: 'phone' } } }),
				scheduled(language, { appointment: { slots: [{ start: '2026-03-04T09:00:00+01:00' }] } }),
			];
		},
	],
	['a clock that is late', (language) => [decide('escalation', situationWith({ inquiry, classification }, { profile: profileIn(language), now: NOW + HOUR }))]],
	['a case that found its owner', (language) => [decide('queue', situationWith({ inquiry, classification, owner: { id: 'ann', name: OWN } }, { profile: profileIn(language) }))]],
	[
		'an invoice to look at',
		(language) => {
			const profile = profileIn(language, { billing: { taxes: [{ code: 'q', rate: '19' }, { code: 'r', rate: '7' }] } });
			const request = event('billing.requested', NOW, { billing: 'full', estimate: ESTIMATE });
			const billed = (invoice: object, more: object = {}) => decide('billing', situationWith({ stage: 'delivered', inquiry, classification, events: [request], sections: { invoice, ...more } }, { profile }));
			const review = { decision: 'review', subject: 'invoice', reasons: [{ code: 'first-invoice', message: 'It is the first invoice to this customer' }] };
			return [
				billed(invoiceIn(profile), { review }),
				billed(invoiceIn(profile, { customer: {}, approvedAt: undefined })),
				billed({ status: 'notMade', review: { flags: [] } }),
				billed({ ...invoiceIn(profile), status: 'issued', customer: { name: OWN } }, { inquiry: inquiryWith({ ...inquiry, contact: { name: OWN } }) }),
			];
		},
	],
	['a reminder to approve, and one to give by hand', (language) => [collecting(language, []), collecting(language, [], { more: { reminders: { steps: [{ id: 'q', offsetDays: 3, channel: 'letter' }] }, review: { rules: [{ on: 'reminder', action: 'auto' }] } } })]],
	[
		'an invoice that a person has to take on',
		(language) => {
			const told = { type: 'reminder.sent', at: at(17), by: 'bot' as const, key: 'x', data: { key: 'x', step: 'q', invoice: 'R-1', tone: 'friendly' } };
			return [
				collecting(language, [told], { now: at(24) + HOUR, more: CALLS }),
				collecting(language, [told, { ...told, type: 'reminder.escalated', at: at(24), key: 'y', data: { key: 'y', step: 'w', invoice: 'R-1' } }], { now: at(32), more: CALLS }),
				collecting(language, [event('payment.received', at(16), { amount: '900.00' })], { more: CALLS }),
				collecting(language, [event('payment.promised', at(1), { until: '2026-03-10' })], { now: at(40), more: CALLS }),
			];
		},
	],
	['money that does not fit', (language) => [paymentReceived(situationWith({ stage: 'invoiced', inquiry, classification, events: issued(profileIn(language)) }, { profile: profileIn(language) }), { amount: '9999.00', currency: 'EUR' }, 'p'), paymentReceived(situationWith({ stage: 'invoiced', inquiry, classification, events: issued(profileIn(language)) }, { profile: profileIn(language) }), { amount: '5.00', currency: 'USD', status: 'disputed' }, 'p')]],
	['an invoice that another system does not take', (language) => [handed(language, { state: 'refused', reason: OTHERS_WORDS }), handed(language, { state: 'away', reason: OTHERS_WORDS }, { tries: 0 }), handed(language, { state: 'made', document: { id: 'in_1', total: '1.00' } }), handed(language, { state: 'made', document: { id: 'in_1', number: 'X-9', total: '360.00' } })]],
	['a calendar that does not take the visit', (language) => [inCalendar(language, { state: 'refused', reason: OTHERS_WORDS }), inCalendar(language, { state: 'knows', known: { conflicts: 9 } }), inCalendar(language, { state: 'done', id: 'q' })]],
	['a field-service tool that does not take the visit, or leaves the rest to a person', (language) => [asJob(language, { state: 'refused', reason: OTHERS_WORDS }), asJob(language, { state: 'done', byHand: true }, true)]],
	['a customer who was looked up', (language) => [lookedUp(language, { state: 'known', by: 'email', contact: { id: 'q', name: OWN, lifecycleStage: OWN } }), lookedUp(language, { state: 'several' }), lookedUp(language, { state: 'none' }), lookedUp(language, { state: 'refused', reason: OTHERS_WORDS })]],
	['work that was tried in vain', (language) => [unfinished(situationWith({ inquiry, classification }, { profile: profileIn(language) }), 'billing', 5, OTHERS_WORDS), unfinished(situationWith({ inquiry, classification }, { profile: profileIn(language) }), 'followUp', 5, 'the execution was lost: it gave no sign of life')]],
	['a team member’s answer that does not go on', (language) => [receive(situationWith({ inquiry: { ...inquiry, channel: 'phone' }, classification }, { profile: profileIn(language) }), inquiryWith({ ...inquiry, id: 'm' }), { kind: 'staff', id: 'ann', name: OWN }, 'token'), receive(situationWith({ inquiry, classification }, { profile: profileIn(language) }), inquiryWith({ ...inquiry, text: '', id: 'm' }), { kind: 'staff', id: 'ann', name: OWN }, 'token')]],
];

const own = (language: string) => `${JSON.stringify(profileIn(language).business)} ${OTHERS_WORDS} Qqq Stripe Housecall Pro Jobber HubSpot CalDAV QuickBooks Europe Berlin EUR example com org desk case review escalation Inquiry Classifier reminders lateFees disputed Do in`;
/** What customers get, and what they wrote, is in their language. */
const unquoted = (text: string) => text.split('\n').filter((line) => !line.startsWith('> '));

const record = (language: string, more: Partial<DeskCase> = {}): DeskCase => ({ caseId: 'c_00000000000000000001', stage: 'invoiced', priority: 'high', owner: { id: 'ann', name: OWN }, openedAt: NOW, updatedAt: NOW, version: 1, data: { inquiry: inquiryWith(inquiry), classification: classificationWith(classification as never), ...(language && {}) }, ...more });

/** Everything that a view gives to read. */
function readable(value: unknown, key = ''): string[] {
	if (typeof value === 'string') return /^(?:iso|value|tone|state|caseId|reviewId|key|id|language|kind|name|actions|stage|href|lang|mark|seen|token|formId)$/.test(key) && key !== 'value' ? [] : [value];
	if (Array.isArray(value)) return value.flatMap((one: unknown) => readable(one, key));
	return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => (name === 'actions' || name === 'choices' || name === 'draft' ? [] : readable(one, name))) : [];
}

const pageOf = (events: FiledEvent[], profile: Profile, language: string) => {
	const told = events.map((one, index): DeskEvent => ({ ...one, sequence: index + 1 }));
	return readable(caseView({ record: record(language), events: told, messages: [], reviews: [] }, profile, NOW).story);
};

describe.each(Object.keys(TEAM_WORDS))('for a team that reads %s', (language) => {
	const english = leftInEnglish(language, own(language));
	const profile = profileIn(language);

	test.each(KINDS)('nothing of %s is left in English: its mail, its event and its review', (_what, steps) => {
		const made = steps(language);
		for (const { messages } of made) for (const { audience, subject, text } of messages) if (audience === 'team') expect(english([subject ?? '', ...unquoted(text)])).toEqual([]);
		expect(english(pageOf(made.flatMap(({ events }) => events), profile, language))).toEqual([]);
		for (const { review } of made) {
			if (!review) continue;
			const asked: ReviewRecord = { ...review, caseId: 'c_00000000000000000001', state: 'waiting', createdAt: NOW };
			const { reasons } = reviewView({ record: record(language), review: asked }, profile, NOW);
			expect(reasons.filter(({ lang }) => lang)).toEqual([]);
			expect(english(reasons.map(({ text }) => text))).toEqual([]);
		}
	});

	test('nothing of a case with every kind of event is left in English', () => {
		const data = { subject: 'reply', reason: 'limit', to: 'ann', from: 'inquiry', decision: 'approved', clock: 'qqq', amount: '5.00', currency: 'EUR', number: 'R-1', service: 'stripe', channel: 'email', process: 'billing', resource: 'ann', priority: 'high', via: 'hand', fields: ['qqq'], intent: 'newJob', start: '2026-03-02T10:00:00Z' };
		expect(english(pageOf(Object.keys(EVENT_TYPES).map((type) => event(type, NOW, data)), profile, language))).toEqual([]);
	});

	test('nothing of a message that waits for a person is left in English, but what other software said of it, which is marked', () => {
		const message: MessageRecord = { key: 'm', caseId: 'c_00000000000000000001', channel: 'email', to: 'qqq@example.org', subject: OWN, text: OWN, events: [], audience: 'customer', automatic: true, urgency: 2, state: 'sending', attempts: 6, createdAt: NOW, stateAt: NOW };
		for (const reason of [OTHERS_WORDS, '550 User unknown']) {
			const { messages, events, verdict } = settlement(message, { ok: false, reason }, { profile, links: (page, id) => `https://desk.example.com/${page}/${id}`, now: NOW });
			expect(english(messages.flatMap(({ subject, text }) => [subject ?? '', ...unquoted(text)].map((line) => line.replace(reason, ''))))).toEqual([]);
			const { groups } = outboxView({ messages: [{ ...message, state: 'refused', reason: 'reason' in verdict ? verdict.reason : '' }, { ...message, key: 'n', state: 'withheld', reason: 'limit' }], cases: new Map() }, profile, NOW);
			expect(groups[0].lines.map((line) => line.reason?.lang)).toEqual(['en', undefined]);
			expect(english(readable(groups).filter((text) => !text.includes(reason)))).toEqual([]);
			expect(events.length).toBeGreaterThan(0);
		}
	});
});

test('the check finds English where the team reads it', () => {
	const english = leftInEnglish('de', own('de'));
	for (const [what, steps] of KINDS) {
		const texts = steps('en').flatMap(({ messages }) => messages.filter(({ audience }) => audience === 'team').flatMap(({ subject, text }) => [subject ?? '', ...unquoted(text)]));
		expect([what, english(texts).length > 0]).toEqual([what, true]);
	}
	expect(english(['Rechnung zu prüfen', 'Nothing is left to bill', 'Bitte by Freitag'])).toEqual(['Nothing is left to bill', 'Bitte by Freitag']);
});

test('a reason of an older version stands as it was kept, and is marked; so does one that somebody has changed', () => {
	const profile = profileIn('de');
	const review: ReviewRecord = { reviewId: reviewIdOf('reply', 'c', 'd'), caseId: 'c', subject: 'reply', state: 'waiting', draft: { body: OWN }, reasons: [{ code: 'old', message: 'Said otherwise before' }, { code: 'rule', message: 'Changed by hand', phrase: 'Review rule {number} asks for a person: {why}', given: { number: 1, why: 'x' } }, { code: 'text-empty', message: 'There is nothing to read.' }], createdAt: NOW };
	expect(reviewView({ record: record('de'), review }, profile, NOW).reasons).toEqual([{ text: 'Said otherwise before', lang: 'en' }, { text: 'Changed by hand', lang: 'en' }, { text: 'Es gibt nichts zu lesen.' }]);
	const [line] = caseView({ record: record('de'), events: [{ ...event('review.requested', NOW, { subject: 'collection', reason: 'An old sentence; and another one' }), sequence: 1 }], messages: [], reviews: [] }, profile, NOW).story;
	expect(line.rows).toEqual([{ label: 'Grund', value: 'An old sentence; and another one', lang: 'en' }]);
});

test('for programs a reason stays in English, with its parts', () => {
	const { review, events } = follow('de', { intake: reading() as never }, { review: { rules: [{ on: 'reply', action: 'review', when: { confidenceBelow: 0.95 } }] } });
	const message = 'Review rule 1 asks for a person: confidence 0.9 is below 0.95';
	expect(review?.reasons).toMatchObject([{ code: 'rule', message, given: { number: 1 } }]);
	expect(events.find(({ type }) => type === 'review.requested')?.data).toMatchObject({ reason: message, reasons: [{ code: 'rule' }] });
	expect(fileWith({}).caseId).toBe('c_00000000000000000001');
});
