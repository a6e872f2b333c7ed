import { formatInstant, readInstant } from '../../calendar';
import { keyOf, PRIORITIES, STAGES, type Priority, type Stage } from '../../case';
import { answersKey, priorityCalled, takeBackOf, tookOnBy, type DeskCase, type DeskEvent, inWords, type TakeBack } from '../../desk';
import type { TeamPhrase } from '../../language';
import type { Profile } from '../../profile';
import { completeAppointment, markNoShow, readAppointment, visitsIn, visitUp, withVisits } from '../../scheduling';
import { isPartBilled } from '../estimates';
import { addressOf, waitsForSender } from './addressOf';
import { refused, sayOf, signedBy, type ByHand, type Hand, type HandStep } from './types';

export interface CaseInput extends Hand {
	record: DeskCase;
}

const YEAR = 366 * 86_400_000;
const LONGEST_NOTE = 5000;

export function called(input: CaseInput, note: string | undefined): ByHand {
	return done(input, sayOf(input)('Noted: you called the customer. The clock for the first response stops.'), [event(input, 'call.made', { ...noteOf(note) })]);
}

export function replied(input: CaseInput, note: string | undefined): ByHand {
	const text = noteOf(note).note;
	return done(input, sayOf(input)('Noted: you replied. The clock for the first response stops.'), [event(input, 'reply.sent', { via: 'hand', ...(text && { text }) })]);
}

export function noted(input: CaseInput, note: string | undefined): ByHand {
	const text = noteOf(note).note;
	if (!text) return refused(422, 'note-empty', sayOf(input)('The note is empty. Write what is to be kept.'));
	return done(input, sayOf(input)('Noted.'), [event(input, 'note.added', { text }, keyOf(text, input.form))]);
}

/** A question of a person's own: it pauses the clocks as those of the intake do. */
export function asked(input: CaseInput, note: string | undefined, profile: Profile): ByHand {
	const { record } = input;
	const { business } = profile;
	const text = noteOf(note).note;
	if (!text) return refused(422, 'question-empty', sayOf(input)('The question is empty. Write what the customer is to be asked.'));
	const to = addressOf({}, record);
	if (!to) return refused(422, 'no-address', sayOf(input)('There is neither an email address nor a phone number to ask at.'));
	const subject = record.data.inquiry?.subject ?? business.name;
	const signature = business.signature ?? business.name;
	const said = waitsForSender(to.channel, profile, sayOf(input)) ?? sayOf(input)(to.channel === 'email' ? 'The question goes out by email. The clocks wait for the customer.' : 'The question goes out by text message. The clocks wait for the customer.');
	return done(input, said, [], {
		messages: [
			{
				key: `ask:${record.caseId}:${keyOf(text, input.form).slice(0, 24)}`,
				caseId: record.caseId,
				...to,
				...(to.channel === 'email' && { subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`, ...(business.email && { from: business.email }) }),
				text: `${text}\n\n${signature}`,
				events: [{ type: 'waiting.customer', by: 'human', data: { subject: 'question', text, ...signedBy(input.who) } }],
				audience: 'customer',
				automatic: false,
				urgency: 1,
			},
		],
	});
}

export function reassigned(input: CaseInput, memberId: unknown, { team }: Profile): ByHand {
	const member = team.find(({ id, active }) => id === memberId && active);
	if (!member) return refused(422, 'member-unknown', sayOf(input)('The team has no such member. Choose one of the list.'));
	if (input.record.owner?.id === member.id) return refused(409, 'owner-already', sayOf(input)('{who} owns this case already.', { who: member.name }));
	return done(input, sayOf(input)('{who} owns this case now.', { who: member.name }), [event(input, 'case.handedOver', { from: input.record.owner?.id ?? null, to: member.id })], { owner: { id: member.id, name: member.name, ...(member.email !== undefined && { email: member.email }) } });
}

/** Another service, another priority, or both; the classifier learns from the first. */
export function corrected(input: CaseInput, given: { service?: unknown; priority?: unknown }, { services }: Profile): ByHand {
	const { record } = input;
	const classification = record.data.classification as { service?: unknown; priority?: unknown } | undefined;
	const before = classification?.service ?? null;
	const service = given.service === undefined || given.service === '' || given.service === before ? undefined : services.find(({ id }) => id === given.service);
	if (given.service && given.service !== before && !service) return refused(422, 'service-unknown', sayOf(input)('The business has no such service. Choose one of the list.'));
	const known = PRIORITIES.find((one) => one === given.priority);
	if (given.priority && !known) return refused(422, 'priority-unknown', sayOf(input)('Choose one of {choices}.', { choices: PRIORITIES.join(', ') }));
	const priority: Priority | undefined = known && known !== (record.priority ?? 'normal') ? known : undefined;
	if (!service && !priority) return refused(422, 'nothing-changed', sayOf(input)('Nothing was changed: service and priority are as they were.'));
	return done(
		input,
		[service && sayOf(input)('Service: {service}.', { service: service.name }), priority && sayOf(input)('Priority: {priority}.', { priority: priorityCalled(priority, sayOf(input)) })].filter((part) => part).join(' '),
		[
			...(service ? [event(input, 'classification.corrected', { service: service.id, from: before }, keyOf(service.id, input.form))] : []),
			...(priority ? [event(input, 'priority.corrected', { priority, from: record.priority ?? null }, keyOf(priority, input.form))] : []),
		],
		{
			...(priority && { priority }),
			...(classification && { sections: { classification: { ...classification, ...(service && { service: service.id }), ...(priority && { priority }) } } }),
		},
	);
}

export function snoozed(input: CaseInput, until: unknown, { business: { timezone } }: Profile): ByHand {
	const at = readInstant(until, timezone);
	if (at === null) return refused(422, 'time-unreadable', sayOf(input)('The time cannot be read. Choose a day and a time.'));
	if (at <= input.now || at > input.now + YEAR) return refused(422, 'time-out-of-range', sayOf(input)('Choose a time in the future, at most a year from now.'));
	const iso = formatInstant(at, timezone);
	return done(input, sayOf(input)('Put off. It comes back by itself.'), [event(input, 'case.snoozed', { until: iso }, iso)], { sections: { snooze: { until: iso } }, due: { escalation: at } });
}

export function closed(input: CaseInput, note: string | undefined): ByHand {
	if (input.record.stage === 'closed') return refused(409, 'closed-already', sayOf(input)('The case is closed already.'));
	return done(input, sayOf(input)('Closed. Its links do not work any more.'), [], {
		handoff: { to: 'closed', by: 'human', key: `close:${input.record.caseId}:${input.record.version}`, data: { ...noteOf(note), ...signedBy(input.who) } },
	});
}

/** Back to the stage that it was closed at. */
export function reopened(input: CaseInput, note: string | undefined, events: DeskEvent[]): ByHand {
	if (input.record.stage !== 'closed') return refused(409, 'open-already', sayOf(input)('The case is open.'));
	const from = events.filter(({ type, data }) => type === 'handoff.completed' && data?.to === 'closed').at(-1)?.data?.from;
	const to: Stage = STAGES.find((stage) => stage === from && stage !== 'closed') ?? 'inquiry';
	return done(input, sayOf(input)('Open again.'), [event(input, 'case.reopened', { ...noteOf(note) })], {
		handoff: { to, by: 'human', key: `reopen:${input.record.caseId}:${input.record.version}`, data: { ...signedBy(input.who) } },
	});
}

/** What was just done is put back as it was. */
export function takenBack(input: CaseInput, events: DeskEvent[], profile: Profile): ByHand {
	const back = takeBackOf(input.record, events, profile, input.now);
	switch (back?.what) {
		case 'owner':
			return reassigned(input, back.from, profile);
		case 'close':
			return reopened(input, undefined, events);
		case 'correction':
			return corrected(input, back, profile);
		case 'visit':
			return notVisited(input, back);
		case 'call':
		case 'reply':
		case 'note':
		case 'writeOff':
		case 'takenOn':
			return withdrawn(input, back.what, back.key ?? '');
		case 'snooze':
			return done(input, sayOf(input)('Taken back: it is not put off any more.'), [event(input, 'case.snoozed', { until: formatInstant(input.now, profile.business.timezone) })], { sections: { snooze: {} } });
		default:
			return refused(409, 'nothing-to-take-back', sayOf(input)('There is nothing to take back any more: more than five minutes have gone by, or something else was done since.'));
	}
}

const TAKE_ON_WITHDRAWN = 'takeOn.withdrawn';

const NOTED: Record<'call' | 'reply' | 'note' | 'writeOff' | 'takenOn', { type: string; as: string; said: TeamPhrase; stopsClocks: boolean }> = {
	call: { type: 'call.made', as: 'call.withdrawn', said: 'Taken back: no call was noted.', stopsClocks: true },
	reply: { type: 'reply.sent', as: 'reply.withdrawn', said: 'Taken back: no reply was noted.', stopsClocks: true },
	note: { type: 'note.added', as: 'note.withdrawn', said: 'Taken back: the note does not count.', stopsClocks: false },
	writeOff: { type: 'invoice.writtenOff', as: 'writeOff.withdrawn', said: 'Taken back: what is unpaid is owed as before.', stopsClocks: false },
	takenOn: { type: 'escalation.acknowledged', as: TAKE_ON_WITHDRAWN, said: 'Taken back: nobody has taken it on.', stopsClocks: true },
};

/** The entry stays on record under a name that nothing counts: clocks and reminders go on as if it had never been. */
function withdrawn(input: CaseInput, what: keyof typeof NOTED, key: string): ByHand {
	const { type, as, said, stopsClocks } = NOTED[what];
	return done(input, stopsClocks ? `${sayOf(input)(said)} ${sayOf(input)('The clocks run as before.')}` : sayOf(input)(said), [event(input, 'entry.withdrawn', { type }, key)], { withdraw: { key, type, as }, due: lookedAtNow(input) });
}

/** The answer that held reminders up is decided on: they go on from where they were. */
export function remindersResumed(input: CaseInput, note: string | undefined): ByHand {
	const { hold } = (input.record.data.reminder ?? {}) as Record<string, unknown>;
	if (typeof hold !== 'string') return refused(409, 'not-held', sayOf(input)('Nothing holds reminders up.'));
	return done(input, sayOf(input)('Reminders go on.'), [event(input, hold === 'dispute' ? 'dispute.resolved' : 'hold.lifted', { kind: hold, ...noteOf(note) })], { due: lookedAtNow(input) });
}

export function remindersPaused(input: CaseInput, note: string | undefined): ByHand {
	return done(input, sayOf(input)('Reminders wait until you let them go on.'), [event(input, 'reminders.paused', noteOf(note))], { due: lookedAtNow(input) });
}

/** All invoices of the case that are unpaid. */
export function writtenOff(input: CaseInput, note: string | undefined): ByHand {
	return done(input, sayOf(input)('Given up. Nobody is reminded any more.'), [event(input, 'invoice.writtenOff', noteOf(note))], { due: lookedAtNow(input) });
}

function lookedAtNow({ now }: CaseInput): HandStep['due'] {
	return { collection: now, escalation: now };
}

/** From the desk: only what somebody was told of can be taken on. */
export function tookOnTold(input: CaseInput, key: string | undefined, events: DeskEvent[]): ByHand {
	const isTold = key !== undefined && events.some(({ type, data }) => type === 'escalation.sent' && data?.key === key);
	return isTold ? tookOn(input, key, events) : refused(409, 'not-told', sayOf(input)('There is no such alert on this case. Look at it as it stands now.'));
}

/** Whoever takes it on is no longer reminded, nor is anybody else. By a link, which is signed, the key is one of ours. */
export function tookOn(input: CaseInput, key: string | undefined, events: DeskEvent[]): ByHand {
	const sent = events.find(({ type, data }) => type === 'escalation.sent' && data?.key === key);
	const clock = typeof sent?.data?.clock === 'string' ? sent.data.clock : key?.split(':')[2];
	const taken = tookOnBy(key, events);
	if (taken) return refused(409, 'taken-already', sayOf(input)('{who} took it on before.', { who: typeof taken.data?.by === 'string' ? taken.data.by : sayOf(input)('Somebody') }));
	const before = events.filter(({ type, data }) => type === TAKE_ON_WITHDRAWN && data?.key === key).length;
	return done(input, sayOf(input)('You took it on. No more reminders go out for this.'), [
		// What was taken back keeps its key: who takes it on again does so anew.
		event(input, 'escalation.acknowledged', { ...(key !== undefined && { key }), ...(clock !== undefined && { clock }) }, key === undefined ? input.form : before === 0 ? key : `${key}#${before}`),
	]);
}

/** What came of a visit: it took place, and the work is done with it or goes on; or nobody was there, which can be taken back. */
export function visited(input: CaseInput, how: 'completed' | 'workDone' | 'noShow' | 'wasThere', profile: Profile, before: DeskEvent[] = []): ByHand {
	const { record, now, who } = input;
	const appointment = visitUp(visitsIn(record.data), now) ?? readAppointment(record.data.appointment, { caseId: record.caseId, profile, now });
	if (!appointment) return refused(409, 'no-visit', sayOf(input)('No visit is planned for this case.'));
	const by = { by: 'human' as const, now };
	const change = how === 'noShow' || how === 'wasThere' ? markNoShow(appointment, { ...by, undo: how === 'wasThere' }, profile) : completeAppointment(appointment, by, profile);
	if ('refused' in change) return refused(409, change.refused.code, `${inWords(change.refused, sayOf(input)).text}.`);
	// After a deposit was invoiced, the work is still to be done.
	const isAhead = STAGES.indexOf(record.stage) < STAGES.indexOf('delivered') || (record.stage === 'invoiced' && isPartBilled(record.data));
	const delivers = how === 'workDone' && isAhead;
	// What was taken back can be noted again.
	const times = before.filter(({ type, data }) => (type === VISIT_WITHDRAWN && data?.appointment === appointment.id) || (type === 'entry.withdrawn' && data?.type === 'handoff.completed')).length;
	const again = times > 0 ? `:${times}` : '';
	if (!change.changed && !delivers) return refused(409, 'noted-before', `${change.reasons[0] ? inWords(change.reasons[0], sayOf(input)).text : sayOf(input)('It was noted before')}.`);
	return done(
		input,
		sayOf(input)(VISIT_SAID[how]),
		change.events.map(({ type, at, data, key }) => ({ type, at: Date.parse(at), by: 'human' as const, data: { ...data, ...signedBy(who) }, key: `${key}${again}` })),
		{
			sections: withVisits(record.data, [change.appointment], now),
			due: { escalation: now, attendance: now, scheduling: now },
			...(delivers && { handoff: { to: 'delivered' as const, by: 'human' as const, key: `${keyOf('handoff', record.caseId, 'delivered', appointment.id)}${again}`, data: signedBy(who) } }),
		},
	);
}

const VISIT_WITHDRAWN = 'visit.withdrawn';

/** The visit stands as it was booked, and the case where it was before its work was done. */
function notVisited(input: CaseInput, { key, appointment, stage }: TakeBack): ByHand {
	const { record, now, who } = input;
	const to = STAGES.find((one) => one === stage);
	const handoff = to && { handoff: { to, by: 'human' as const, key: `takeBack:${record.caseId}:${record.version}`, data: signedBy(who) } };
	if (key === undefined) return done(input, sayOf(input)('Taken back: the work is not done yet.'), [event(input, 'entry.withdrawn', { type: 'handoff.completed' })], { due: lookedAtNow(input), ...handoff });
	const visit = visitsIn(record.data).find(({ id }) => id === appointment);
	if (visit?.status !== 'completed') return refused(409, 'nothing-to-take-back', sayOf(input)('There is nothing to take back any more: more than five minutes have gone by, or something else was done since.'));
	const { completedAt: _, ...booked } = { ...visit, status: 'booked' as const };
	return done(input, sayOf(input)('Taken back: the visit stands as it was booked.'), [event(input, 'entry.withdrawn', { type: 'appointment.completed' }, key)], {
		withdraw: { key, type: 'appointment.completed', as: VISIT_WITHDRAWN },
		sections: withVisits(record.data, [booked], now),
		due: { ...lookedAtNow(input), attendance: now, scheduling: now },
		...handoff,
	});
}

const VISIT_SAID: Record<'completed' | 'workDone' | 'noShow' | 'wasThere', TeamPhrase> = {
	completed: 'Noted: the visit took place.',
	workDone: 'Noted: the visit took place, and the work is done.',
	noShow: 'Noted: nobody was there.',
	wasThere: 'Taken back: somebody was there after all.',
};

/** Answers of the customer's page: the same answers count once, whoever posts them how often. */
export function answered({ record, now }: Pick<CaseInput, 'record' | 'now'>, answers: Record<string, string>): HandStep {
	return step({ record, now }, [{ type: 'customer.replied', at: now, by: 'customer', data: { via: 'page', answers }, key: answersKey(answers) }], { process: 'intake', due: { intake: now, escalation: now } });
}

/** A wish for a time, in the customer's words: a person reads it, and nothing is booked. */
export function wishedTime({ record, now }: Pick<CaseInput, 'record' | 'now'>, wish: { start?: string; text?: string }): HandStep {
	return step({ record, now }, [{ type: 'appointment.requested', at: now, by: 'customer', data: { via: 'page', ...wish }, key: `appointment.requested:${keyOf(wish.start ?? null, wish.text ?? null, record.version).slice(0, 24)}` }], { process: 'scheduling', due: { scheduling: now, escalation: now } });
}

function done(input: CaseInput, said: string, events: HandStep['events'], more: Partial<HandStep> = {}): ByHand {
	return { ok: true, said, step: step(input, events, more) };
}

function step({ record, now }: Pick<CaseInput, 'record' | 'now'>, events: HandStep['events'], more: Partial<HandStep>): HandStep {
	return { caseId: record.caseId, process: 'escalation', events, messages: [], due: { escalation: now }, ...(record.test && { test: true }), now, ...more };
}

/** By a person, once for each form. */
function event({ who, now, form }: Hand, type: string, data: Record<string, unknown>, mark = form): HandStep['events'][number] {
	return { type, at: now, by: 'human', data: { ...data, ...signedBy(who) }, key: `${type}:hand:${mark}` };
}

function noteOf(note: string | undefined): { note?: string } {
	const text = note?.replace(/\r\n?/g, '\n').trim();
	return text ? { note: text.slice(0, LONGEST_NOTE) } : {};
}
