import { billingRequested, paymentIn, paymentReceived } from '../../../domain/process';
import { DAY, HOUR, inquiryWith, NOW, profileWith, World } from './world';

const MINUTE = 60_000;
let world: World;
afterEach(async () => await world.end());
const begin = async (settings: ConstructorParameters<typeof World>[0] = {}) => (world = await new World(settings).start());
const mail = (text: string, id: string, email = 'dana@example.org') => inquiryWith({ channel: 'email', text, contact: { name: 'Dana Wells', email }, source: { messageId: `<${id}@example.org>` } });
const bodies = async () => (await world.messages('customer')).map(({ text }) => text);

test('from the inquiry to the money, with one voice', async () => {
	await begin();
	const caseId = await world.open(inquiryWith({ fields: { phone: '312-555-0142' } }), NOW);
	await world.workOff(NOW);
	expect(await bodies()).toEqual([expect.stringContaining('What is the address of the work?')]);
	expect(await world.types(caseId)).toEqual(expect.arrayContaining(['acknowledgement.sent', 'waiting.customer', 'team.notified']));

	await world.hear(caseId, mail('address: 1 Main St', '1'), NOW + HOUR);
	await world.workOff(NOW + HOUR);
	expect(await world.types(caseId)).toContain('intake.completed');
	expect((await world.fileOf(caseId)).stage).toBe('intake');
	expect(await bodies()).toHaveLength(1);

	await world.hear(caseId, mail('I will be there at nine.', '2', 'ann@example.com'), NOW + 70 * MINUTE);
	await world.workOff(NOW + 70 * MINUTE);
	expect(await bodies()).toEqual([expect.any(String), 'I will be there at nine.']);
	expect((await world.fileOf(caseId)).events.find(({ type }) => type === 'reply.sent')).toMatchObject({ by: 'human' });
	await world.workOff(NOW + 2 * DAY);
	expect(await world.types(caseId)).not.toContain('escalation.sent');

	const estimate = { number: 'E-1', currency: 'USD', approvedAt: '2026-03-02T12:00:00-06:00', customer: { name: 'Dana', email: 'dana@example.org' }, lines: [{ id: 'a', description: 'Drain', quantity: '1', unitPrice: '180.00' }] };
	for (let times = 0; times < 2; times++) await world.complete(caseId, billingRequested(await world.situationOf(caseId, NOW + 2 * DAY), { estimate }), NOW + 2 * DAY);
	expect((await world.types(caseId)).filter((type) => type === 'billing.requested')).toHaveLength(1);
	expect(await world.dueOf(caseId)).toHaveProperty('billing');

	const paid = paymentIn({ amount: '180.00', currency: 'USD', reference: 'T1' }, caseId);
	await world.complete(caseId, paymentReceived(await world.situationOf(caseId, NOW + 3 * DAY), paid.payment, paid.key), NOW + 3 * DAY);
	expect((await world.types(caseId)).filter((type) => type === 'payment.received')).toHaveLength(1);
});

test('nobody answers: asked, asked again, and a person takes over', async () => {
	await begin();
	const caseId = await world.open(inquiryWith(), NOW);
	for (let hours = 0; hours <= 24 * 10; hours += 6) await world.workOff(NOW + hours * HOUR);
	expect((await world.fileOf(caseId)).events.filter(({ type }) => type === 'waiting.customer').map(({ data }) => data?.step)).toEqual(['ask', 'again']);
	expect(await bodies()).toHaveLength(2);
	expect((await world.fileOf(caseId)).events.filter(({ type, data }) => type === 'review.requested' && data?.subject === 'intake')).toMatchObject([{ data: { reason: 'no-answer' } }]);
});

test('nobody at the business answers: the ladder, its repetitions, and an end', async () => {
	await begin({ profile: profileWith({ intake: [] }) });
	const caseId = await world.open(inquiryWith({ fields: { phone: '1', address: 'x' } }), NOW);
	for (let hours = 0; hours <= 24 * 60; hours += 1) await world.workOff(NOW + hours * HOUR);
	const told = (await world.fileOf(caseId)).events.filter(({ type }) => type === 'escalation.sent');
	expect(told.length).toBeGreaterThan(3);
	expect(told.length).toBeLessThanOrEqual(3 + 12);
	expect(await world.dueOf(caseId)).not.toHaveProperty('escalation');
});

test('a person who calls ends the escalations', async () => {
	await begin();
	const caseId = await world.open(inquiryWith({ fields: { phone: '1', address: 'x' } }), NOW);
	await world.workOff(NOW);
	await world.workOff(NOW + 20 * MINUTE);
	expect((await world.types(caseId)).filter((type) => type === 'escalation.sent')).toHaveLength(1);
	await world.ledger.recordEvent({ caseId, type: 'call.made', by: 'human', at: NOW + 21 * MINUTE, now: NOW + 21 * MINUTE, key: 'call' });
	for (let hours = 1; hours <= 72; hours += 1) await world.workOff(NOW + hours * HOUR);
	expect((await world.types(caseId)).filter((type) => type === 'escalation.sent')).toHaveLength(1);
	expect(await world.dueOf(caseId)).not.toHaveProperty('escalation');
});

test('STOP: nothing goes to the customer any more, whatever comes', async () => {
	await begin();
	const caseId = await world.open(inquiryWith(), NOW);
	await world.workOff(NOW);
	await world.hear(caseId, mail('STOP', '1'), NOW + HOUR);
	await world.workOff(NOW + HOUR);
	const before = (await bodies()).length;
	await world.hear(caseId, mail('But when?', '2'), NOW + 2 * HOUR);
	await world.hear(caseId, mail('We come at nine', '3', 'ann@example.com'), NOW + 2 * HOUR);
	for (let days = 1; days <= 10; days++) await world.workOff(NOW + days * DAY);
	expect(await bodies()).toHaveLength(before);
});

test('STOP in one case holds for the other cases of the same person', async () => {
	await begin();
	const first = await world.open(inquiryWith(), NOW);
	await world.workOff(NOW);
	await world.hear(first, mail('STOP', '1'), NOW + HOUR);
	await world.open(inquiryWith({ text: 'Another thing: the heater.' }), NOW + 3 * HOUR);
	const before = (await bodies()).length;
	await world.workOff(NOW + 3 * HOUR);
	expect(await bodies()).toHaveLength(before);
});

test('a burst of inquiries that name one address gets one acknowledgement', async () => {
	await begin();
	for (let index = 0; index < 20; index++) await world.open(inquiryWith({ text: `Inquiry ${index}` }), NOW + index * 1000);
	await world.workOff(NOW + MINUTE);
	const states = (await world.messages('customer')).map(({ state }) => state);
	expect(states.filter((state) => state === 'sent')).toHaveLength(1);
	expect(states.filter((state) => state === 'withheld')).toHaveLength(19);
});

test('a server that is away for an hour: each message goes once, when it is back', async () => {
	await begin();
	const caseId = await world.open(inquiryWith({ fields: { phone: '1', address: 'x' } }), NOW);
	const away = () => ({ ok: false as const, reason: 'connect ECONNREFUSED' });
	for (let minutes = 0; minutes <= 60; minutes += 1) await world.workOff(NOW + minutes * MINUTE, { answer: away });
	expect(await world.types(caseId)).not.toContain('acknowledgement.sent');
	for (let minutes = 61; minutes <= 400; minutes += 10) await world.workOff(NOW + minutes * MINUTE);
	expect((await world.types(caseId)).filter((type) => type === 'acknowledgement.sent')).toHaveLength(1);
});

test('late by days after an outage, the customer hears the same first words, once', async () => {
	await begin();
	const caseId = await world.open(inquiryWith(), NOW);
	await world.workOff(NOW + 3 * DAY);
	await world.workOff(NOW + 3 * DAY + HOUR);
	expect(await bodies()).toHaveLength(1);
	expect((await world.fileOf(caseId)).events.filter(({ type }) => type === 'escalation.sent').length).toBeLessThanOrEqual(4);
});

test('idle costs nothing: with nothing due, nothing is leased', async () => {
	await begin();
	for (let index = 0; index < 30; index++) await world.open(inquiryWith({ text: `Inquiry ${index}`, contact: { email: `c${index}@example.org` } }), NOW);
	await world.workOff(NOW);
	// The clocks are looked at once more when the first messages are out.
	await world.workOff(NOW + MINUTE);
	for (const process of ['followUp', 'queue', 'intake', 'escalation', 'billing'] as const) expect(await world.run(process, NOW + 2 * MINUTE)).toBe(0);
	expect(await world.deliver(NOW + 2 * MINUTE)).toBe(0);
});
