import { withKeptVisits } from '../../../domain/process';
import { cancelAppointment, moveAppointment, resourcesOf, termsOf, visitsIn, withVisits, type Appointment, type AppointmentChange, type Refusal } from '../../../domain/scheduling';
import { booked, DAY, HOUR, inviteIn, INTAKE_DONE, KeptCase, MINUTE, NOW, PROFILE } from './visits';

/** Visits of a plan: each is told, reminded of, moved and cancelled by itself. */
const DANA = 'dana@example.com';
const ANA = 'ana@lakeside.example';
const FIRST = Date.parse('2026-12-10T18:00:00Z');
const start = (number: number, every = 7 * DAY) => FIRST + (number - 1) * every;

function planned(count = 4, every = 7 * DAY): KeptCase {
	const kept = new KeptCase();
	kept.record(INTAKE_DONE);
	const visits = Array.from({ length: count }, (_, index) => booked(PROFILE, new Date(start(index + 1, every)).toISOString(), { number: index + 1, now: Math.max(NOW, start(index + 1, every) - 30 * DAY) }));
	for (const visit of visits) kept.book({ ...visit, plan: visits[0].id });
	return kept;
}

const visit = (kept: KeptCase, number: number): Appointment => visitsIn(kept.sections)[number - 1];
const change = (kept: KeptCase, one: AppointmentChange | Refusal) => expect(kept.change(one)).toBe(true);
const move = (kept: KeptCase, number: number, to: number) => change(kept, moveAppointment(visit(kept, number), { start: to, crew: [resourcesOf(PROFILE)[0]], terms: termsOf({ now: kept.now, service: 'drain' }, PROFILE), by: 'customer', now: kept.now }, PROFILE));
const cancel = (kept: KeptCase, number: number) => change(kept, cancelAppointment(visit(kept, number), { by: 'customer', now: kept.now }, PROFILE));
const subjects = (kept: KeptCase, whom: string) => kept.to(whom).map(({ subject }) => subject);
const reminders = (kept: KeptCase) => kept.events.filter(({ type }) => type === 'appointment.reminded').map(({ key }) => key.split(':').slice(1).join(':'));
const due = ({ due: { attendance } }: { due: { attendance?: number | null } }) => attendance;

/** Looks whenever it is due, up to a time. */
function attend(kept: KeptCase, until: number): void {
	for (let at: number | null | undefined = kept.now; at !== null && at !== undefined && at <= until; ) {
		kept.now = Math.max(kept.now, at);
		const step = kept.run('attendance');
		const next = due(step);
		at = next !== undefined && next !== null && next <= kept.now && step.code !== 'reminded' ? null : next;
	}
	kept.now = until;
}

test('a plan is told in one piece, with an invite for each visit', () => {
	const kept = planned();
	kept.run('scheduling');
	expect(subjects(kept, DANA)).toEqual(['Your appointment on Thu, Dec 10, 12:00 PM']);
	const [message] = kept.to(DANA);
	expect(message.text).toContain('The visits that follow:\n- Thu, Dec 17, 12:00 PM: https://n8n.example.com/appointment');
	for (const { id } of visitsIn(kept.sections)) expect(message.text).toContain(`&visit=${id}`);
	expect(message.attachments?.map(({ content }) => (JSON.parse(content) as { uid: string }).uid)).toEqual(visitsIn(kept.sections).map(({ uid }) => uid));
	expect(new Set(message.attachments?.map(({ fileName }) => fileName)).size).toBe(4);
	expect(kept.to(ANA)).toMatchObject([{ attachments: [{}, {}, {}, {}] }]);
	expect(kept.stage).toBe('scheduled');
	kept.run('scheduling');
	expect(kept.to(DANA)).toHaveLength(1);
});

test('what is left of it, cancelled at once, is told in one piece as well', () => {
	const kept = planned();
	kept.run('scheduling');
	cancel(kept, 2);
	kept.run('scheduling');
	for (const number of [1, 3, 4]) change(kept, cancelAppointment(visit(kept, number), { by: 'customer', withPlan: true, now: kept.now }, PROFILE));
	kept.run('scheduling');
	kept.run('scheduling');
	expect(subjects(kept, DANA).slice(1)).toEqual(['Your appointment on Thu, Dec 17, 12:00 PM is cancelled', 'Your appointment on Thu, Dec 10, 12:00 PM is cancelled']);
	const message = kept.to(DANA).at(-1)!;
	expect(message.text).toContain('These are cancelled as well:\n- Thu, Dec 24, 12:00 PM\n- Thu, Dec 31, 12:00 PM\n');
	expect(message.attachments).toHaveLength(3);
	expect(kept.to(ANA).at(-1)).toMatchObject({ subject: expect.stringMatching(/^Visit cancelled/) as string, text: expect.stringContaining('Cancelled with it:') as string });
	expect(kept.events.filter(({ type, data }) => type === 'appointment.told' && data?.status === 'cancelled')).toHaveLength(4);
});

test('each visit has its reminders, and the owner is asked about each', () => {
	const kept = planned();
	kept.run('scheduling');
	attend(kept, start(4) + 2 * HOUR);
	const each = visitsIn(kept.sections).flatMap(({ id }) => [`${id}:0:P1D-email`, `${id}:0:PT2H-sms`]);
	expect(reminders(kept)).toEqual(each);
	expect(subjects(kept, ANA).filter((subject) => subject?.startsWith('Was it done?'))).toHaveLength(4);
});

test('a reminder’s page is that of its visit', () => {
	const kept = planned();
	attend(kept, start(2) - DAY + MINUTE);
	expect(kept.to(DANA).at(-1)?.text).toContain(`&visit=${visit(kept, 2).id}`);
});

test('one that moves is told alone, and only its own reminders move with it', () => {
	const kept = planned();
	kept.run('scheduling');
	move(kept, 3, start(3) + DAY);
	kept.run('scheduling');
	expect(subjects(kept, DANA).slice(1)).toEqual(['Your appointment is now on Fri, Dec 25, 12:00 PM']);
	expect(inviteIn(kept.to(DANA)[1])).toMatchObject({ uid: visit(kept, 3).uid, sequence: 1 });
	attend(kept, start(4) + HOUR);
	const id = visit(kept, 3).id;
	expect(reminders(kept).filter((key) => key.startsWith(id))).toEqual([`${id}:1:P1D-email`, `${id}:1:PT2H-sms`]);
	expect(reminders(kept)).toHaveLength(8);
});

test('one that is cancelled has no reminder left, and the others keep theirs', () => {
	const kept = planned();
	kept.run('scheduling');
	cancel(kept, 2);
	kept.run('scheduling');
	expect(subjects(kept, DANA).slice(1)).toEqual(['Your appointment on Thu, Dec 17, 12:00 PM is cancelled']);
	attend(kept, start(4) + HOUR);
	expect(reminders(kept).some((key) => key.startsWith(visit(kept, 2).id))).toBe(false);
	expect(reminders(kept)).toHaveLength(6);
});

test('the first one cancelled, the others go on', () => {
	const kept = planned();
	kept.run('scheduling');
	cancel(kept, 1);
	kept.run('scheduling');
	expect(kept.appointment.number).toBe(2);
	expect(subjects(kept, DANA)).toHaveLength(2);
	attend(kept, start(2) + HOUR);
	expect(reminders(kept)).toHaveLength(2);
});

test('the first one cancelled before anything was told: the others are', () => {
	const kept = planned(2);
	cancel(kept, 1);
	kept.run('scheduling');
	expect(subjects(kept, DANA)).toEqual(['Your appointment on Thu, Dec 10, 12:00 PM is cancelled', 'Your appointment on Thu, Dec 17, 12:00 PM']);
});

test.each(['paid', 'invoiced', 'delivered'] as const)('a case that is %s has the visits of its plan still', (stage) => {
	const kept = planned();
	kept.run('scheduling');
	kept.stage = stage;
	attend(kept, start(4) + HOUR);
	expect(reminders(kept)).toHaveLength(8);
	kept.now = start(3) - 3 * DAY;
	move(kept, 3, start(3) + DAY);
	kept.run('scheduling');
	expect(subjects(kept, DANA).at(-1)).toContain('now on Fri, Dec 25');
});

test('a case that is closed has none', () => {
	const kept = planned();
	kept.stage = 'closed';
	expect(kept.run('attendance')).toMatchObject({ messages: [], due: { attendance: null } });
});

test('a reminder that was withheld because another visit has moved is written again', () => {
	const kept = planned();
	kept.now = start(2) - DAY;
	const step = kept.write(kept.decide('attendance'), { sent: false });
	const first = step.messages.find(({ to }) => to === DANA);
	kept.record({ type: 'message.withheld', at: kept.now, by: 'bot', data: { key: first?.key, reason: 'superseded' }, key: 'withheld' });
	kept.run('attendance');
	expect(kept.to(DANA).map(({ key }) => key)).toEqual([first?.key, `${first?.key}:again1`]);
	expect(reminders(kept)).toContain(`${visit(kept, 2).id}:0:P1D-email`);
});

test('months apart, at the same local time over daylight saving, each has its own', () => {
	const kept = planned(3, 182 * DAY);
	kept.run('scheduling');
	attend(kept, start(3, 182 * DAY) + HOUR);
	expect(reminders(kept)).toHaveLength(6);
	expect(withVisits(kept.sections, [], NOW).series).toHaveLength(2);
});

describe('what an item carries beside what the ledger keeps', () => {
	const kept = planned();
	move(kept, 2, start(2) + DAY);
	const { appointment, series } = kept.sections as { appointment: Appointment; series: Appointment[] };
	const slots = [{ start: '2026-12-08T09:00:00-06:00' }];

	test('nothing but the visits', () => {
		expect(withKeptVisits({ classification: 'new' }, { classification: 'old', appointment, series })).toEqual({ appointment, series });
		expect(withKeptVisits({ classification: 'new' }, { classification: 'old' })).toEqual({});
		expect(withKeptVisits({ appointment: { slots }, classification: 'new' }, { classification: 'old' })).toEqual({ appointment: { slots } });
	});

	test('the visit that it speaks of, as the ledger has it by now, with what was found on the way', () => {
		const before = { ...series[0], sequence: 0, start: new Date(start(2)).toISOString(), slots };
		expect(withKeptVisits({ appointment: before }, { appointment, series })).toEqual({ appointment: { ...series[0], slots }, series: [appointment, ...series.slice(1)] });
	});

	test('a newer one counts, and the others of the plan stay', () => {
		const newer = { ...appointment, sequence: 3 };
		expect(withKeptVisits({ appointment: newer }, { appointment, series })).toEqual({ appointment: newer, series });
	});
});
