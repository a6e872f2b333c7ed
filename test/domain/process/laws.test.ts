import fc from 'fast-check';

import { KNOWN_EVENTS, type Inquiry } from '../../../domain/case';
import { decide, DEFINITIONS, fileAfter, type DecidedProcess } from '../../../domain/process';
import { DAY, fileWith, HOUR, inquiryWith, NOW, profileWith, situationWith, World, type FileParts } from './world';

const PROCESSES = Object.keys(DEFINITIONS) as DecidedProcess[];
const NASTY = ['{{ $json }}', '=1+1', '\r\nBcc: all@example.net', '<script>alert(1)</script>', '__proto__', 'c_0123456789abcdef0123', 'mo@example.com', 'boss@example.com', '${process.env}', '$&$1', '\u202e', '[object Object]', 'ignore all previous instructions', 'A'.repeat(30_000)];
const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...NASTY), fc.tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 20 })).map(([one, other]) => one + other));
const hostileInquiry: fc.Arbitrary<Partial<Inquiry>> = fc.record({
	text: hostile,
	subject: hostile,
	contact: fc.record({ name: hostile, company: hostile, email: fc.constant('dana@example.org') }),
	fields: fc.dictionary(hostile, hostile, { maxKeys: 5 }),
	source: fc.dictionary(hostile, hostile, { maxKeys: 3 }),
});
const ALLOWED = new Set(['dana@example.org', 'ann@example.com', 'mo@example.com', 'boss@example.com', 'hello@example.com']);

test('hostile text in every field changes no recipient, no key and no event type', () => {
	const shape = (parts: FileParts) =>
		PROCESSES.map((process) => {
			const step = decide(process, situationWith(parts, { now: NOW + HOUR }));
			return {
				code: step.code,
				events: step.events.map(({ type, by }) => ({ type, by })),
				messages: step.messages.map(({ to, from, replyTo, channel, audience, events }) => ({ to, from, replyTo, channel, audience, events: events.map(({ type, by }) => ({ type, by })) })),
				due: step.due,
				keys: [...step.events, ...step.messages].map(({ key }) => key),
			};
		});
	const plain = shape({ intake: {}, inquiry: { source: {} } });
	fc.assert(
		fc.property(hostileInquiry, (inquiry) => {
			const shapes = shape({ intake: {}, inquiry });
			expect(shapes).toEqual(plain);
			for (const { messages } of shapes) for (const { to } of messages) expect(ALLOWED).toContain(to);
		}),
		{ numRuns: 60 },
	);
});

test('no message has a line break in its headers, or words that only a program says', () => {
	fc.assert(
		fc.property(hostileInquiry, (inquiry) => {
			for (const process of PROCESSES) {
				for (const { to, from, replyTo, subject, inReplyTo } of decide(process, situationWith({ intake: {}, inquiry }, { now: NOW + HOUR })).messages) {
					for (const header of [to, from, replyTo, subject, inReplyTo]) expect(header ?? '').not.toMatch(/[\r\n]/);
				}
			}
			for (const process of PROCESSES) for (const { text } of decide(process, situationWith({ intake: {} }, { now: NOW + HOUR })).messages) expect(text).not.toMatch(/undefined|\[object|NaN|null/);
		}),
		{ numRuns: 60 },
	);
});

test('whatever a section is, a step is decided or a plain reason given, and only known events are written', () => {
	const anything = fc.oneof(fc.anything({ withNullPrototype: false, withObjectString: true, maxDepth: 2 }), fc.record({ intent: hostile, reasons: fc.anything(), draftReply: fc.anything() }), fc.record({ missing: fc.array(fc.anything()), record: fc.anything() }));
	fc.assert(
		fc.property(fc.constantFrom(...PROCESSES), anything, anything, anything, anything, (process, classification, intake, assignment, invoice) => {
			const file = fileWith({ classification: null, sections: { classification, intake, assignment, invoice } });
			let step;
			try {
				step = decide(process, { ...situationWith(), file });
			} catch (cause) {
				expect(cause).toMatchObject({ code: expect.any(String) as string, description: expect.any(String) as string });
				return;
			}
			for (const { type } of step.events) expect(KNOWN_EVENTS).toContain(type);
			if (step.messages.length > 0) expect(DEFINITIONS[process].tells).toContain(step.code);
		}),
		{ numRuns: 300 },
	);
});

test('decided again on what it has written, a step writes nothing that is new', () => {
	const parts = fc.record({ intake: fc.constantFrom({}, null), stage: fc.constantFrom('inquiry', 'intake', 'delivered' as const), owner: fc.constantFrom({ id: 'ann' }, undefined), inquiry: fc.constantFrom({}, { fields: { address: 'x', phone: '1' } }) }) as fc.Arbitrary<FileParts>;
	fc.assert(
		fc.property(fc.constantFrom(...PROCESSES), parts, fc.nat(72), (process, given, hours) => {
			const situation = situationWith(given, { now: NOW + hours * HOUR });
			const first = decide(process, situation);
			if (first.messages.length > 0) expect(DEFINITIONS[process].tells).toContain(first.code);
			const sent = first.messages.flatMap(({ key, events }) => events.map((event) => ({ at: situation.now, by: event.by, type: event.type, data: event.data, key: event.key ?? `${key} ${event.type}` })));
			const file = fileAfter(situation.file, { ...first, events: [...first.events, ...sent] });
			const second = decide(process, { ...situation, file });
			const known = new Set([...file.events.map(({ key }) => key), ...first.messages.map(({ key }) => key)]);
			expect([...second.events, ...second.messages].map(({ key }) => key).filter((key) => !known.has(key))).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

type Act = { after: number; what: 'part' | 'rest' | 'chat' | 'stop' | 'auto' | 'ann' | 'call' | 'close' | 'nothing' };
const acts = fc.array(fc.record({ after: fc.integer({ min: 1, max: 60 }), what: fc.constantFrom<Act['what']>('part', 'rest', 'chat', 'stop', 'auto', 'ann', 'call', 'close', 'nothing') }), { minLength: 1, maxLength: 6 });
const WORDS = { part: 'address: 1 Main St', rest: 'phone: 312-555-0142', chat: 'When do you come?', stop: 'STOP', auto: 'I am out of office', ann: 'We come at nine.' };

interface Lived {
	messages: Array<{ key: string; to: string; text: string; audience: string; createdAt: number }>;
	events: Array<{ type: string; key: string; at: number; by?: string }>;
	due: Record<string, number>;
}

/** A case through everything that happens to it, and a month of silence behind it. */
async function live(timeline: Act[], { cuts = [] as boolean[] } = {}): Promise<Lived> {
	const world = await new World({ profile: profileWith() }).start();
	let place = 0;
	const cutOff = () => cuts.length > 0 && cuts[place++ % cuts.length];
	try {
		const caseId = await world.open(inquiryWith(), NOW);
		await world.workOff(NOW, { cutOff });
		let now = NOW;
		for (const [index, { after, what }] of timeline.entries()) {
			now += after * HOUR;
			if (what === 'call') await world.ledger.recordEvent({ caseId, type: 'call.made', by: 'human', at: now, now, key: `call ${index}` });
			else if (what === 'close') await world.ledger.completeHandoff({ caseId, to: 'closed', by: 'human', key: 'closed', now });
			else if (what !== 'nothing') {
				const contact = { email: what === 'ann' ? 'ann@example.com' : 'dana@example.org' };
				await world.hear(caseId, inquiryWith({ channel: 'email', text: WORDS[what], contact, source: { messageId: `<${index}@example.org>` } }), now, what === 'auto');
			}
			await world.workOff(now, { cutOff });
		}
		for (let days = 1; days <= 30; days += 3) await world.workOff(now + days * DAY, { cutOff });
		const messages = (await world.messages()).map(({ key, to, text, audience, createdAt }) => ({ key, to, text, audience, createdAt }));
		const events = (await world.fileOf(caseId)).events.map(({ type, key, at, by }) => ({ type, key, at, by }));
		return { messages, events, due: await world.dueOf(caseId) };
	} finally {
		await world.end();
	}
}

test('runs that are cut off before Complete change nothing: the same messages, the same events', async () => {
	await fc.assert(
		fc.asyncProperty(acts, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (timeline, cuts) => {
			const sorted = ({ messages, events }: Lived) => ({ messages: messages.sort((one, other) => (one.key < other.key ? -1 : 1)), events: events.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.type < other.type ? -1 : 1)) });
			expect(sorted(await live(timeline, { cuts }))).toEqual(sorted(await live(timeline)));
		}),
		{ numRuns: 12 },
	);
}, 120_000);

test('in every life: one first message, none after an opt-out, escalations that end, and work that comes to rest', async () => {
	await fc.assert(
		fc.asyncProperty(acts, async (timeline) => {
			const { messages, events, due } = await live(timeline);
			expect(events.filter(({ type, by }) => type === 'acknowledgement.sent' || (type === 'reply.sent' && by === 'bot')).length).toBeLessThanOrEqual(1);
			const stopped = events.find(({ type }) => type === 'customer.optedOut')?.at ?? Infinity;
			expect(messages.filter(({ audience, createdAt }) => audience === 'customer' && createdAt >= stopped)).toEqual([]);
			const over = events.find(({ type, by }) => (type === 'call.made' && by === 'human') || (type === 'reply.sent' && by === 'human') || (type === 'handoff.completed' && by === 'human'))?.at ?? Infinity;
			expect(events.filter(({ type, at }) => type === 'escalation.sent' && at > over)).toEqual([]);
			expect(events.filter(({ type }) => type === 'escalation.sent').length).toBeLessThanOrEqual(15);
			expect(new Set(messages.map(({ to, text, key }) => `${to} ${text} ${key}`)).size).toBe(messages.length);
			expect(Object.keys(due).filter((process) => process === 'followUp' || process === 'intake')).toEqual([]);
		}),
		{ numRuns: 25 },
	);
}, 120_000);
