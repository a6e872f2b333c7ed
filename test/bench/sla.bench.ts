import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * SLA Check over 100,000 cases with three clocks each, as a check of all open cases would find them: some answered, some on
 * hold, some overdue for days. Beside it, the three due times alone by moment-business-time, for a sample of the cases.
 */
const ZONE = 'America/Chicago';
process.env.TZ = ZONE; // The library counts in the zone of the process.

interface Moment {
	(at: number): { addWorkingTime(amount: number, unit: 'minutes'): { valueOf(): number } };
	updateLocale(name: 'en', locale: { workinghours: Record<number, string[] | null>; holidays: string[] }): void;
}
const require = createRequire(path.resolve('package.json'));
const { evaluateSla } = require('./dist/domain/sla/index.js') as typeof import('../../domain/sla/index.ts');
const { parseProfile } = require('./dist/domain/profile/index.js') as typeof import('../../domain/profile/index.ts');
const moment = require('moment-business-time') as Moment;

const CASES = 100_000;
const SAMPLE = 500;
const MINUTE_MS = 60_000;
const MINUTES = [15, 480, 1440];

const profile = parseProfile({
	business: { name: 'Example Company', timezone: ZONE },
	holidays: { country: 'US' },
	sla: MINUTES.map((minutes, index) => ({
		id: `clock-${index}`,
		name: `Clock ${index}`,
		start: 'inquiry.received',
		stop: [['reply.sent', 'appointment.booked', 'invoice.sent'][index]],
		pause: [{ from: 'waiting.customer', to: 'customer.replied' }],
		minutes: { emergency: minutes, high: minutes, normal: minutes, low: minutes },
		escalate: [
			{ at: 1, to: 'owner' },
			{ at: 1.5, to: 'manager' },
			{ at: 3, to: 'businessOwner' },
		],
	})),
});
const now = Date.parse('2026-07-01T15:00:00Z');
const cases = Array.from({ length: CASES }, (_, index) => {
	const received = now - ((index * 7) % 4320) * MINUTE_MS;
	const event = (type: string, minutes: number, by: 'human' | 'bot' | 'customer') => ({ type, at: new Date(received + minutes * MINUTE_MS).toISOString(), by });
	return {
		received,
		input: {
			caseId: `c_${index}`,
			priority: 'normal',
			now,
			events: [
				event('inquiry.received', 0, 'customer'),
				event('acknowledgement.sent', 1, 'bot'),
				...(index % 4 === 0 ? [] : [event('reply.sent', index % 60, 'human')]),
				...(index % 3 === 0 ? [event('waiting.customer', 90, 'human'), event('customer.replied', 1500, 'customer')] : []),
				...(index % 2 === 0 ? [event('appointment.booked', 600, 'human')] : []),
			],
		},
	};
});

for (const { input } of cases.slice(0, 2000)) evaluateSla(input, profile); // Warm-up.
const counts = new Map<string, number>();
let escalations = 0;
const from = performance.now();
for (const { input } of cases) {
	const sla = evaluateSla(input, profile);
	counts.set(sla.worst ?? 'none', (counts.get(sla.worst ?? 'none') ?? 0) + 1);
	escalations += sla.escalations.length;
}
const ours = (performance.now() - from) / CASES;
console.log(`${CASES.toLocaleString('en')} cases, ${MINUTES.length} clocks each: ${[...counts].map(([status, count]) => `${count} ${status}`).join(', ')}; ${escalations} escalations listed`);
console.log(`SLA Check               ${(ours * 1000).toFixed(1).padStart(8)} µs a case   ${((ours * CASES) / 1000).toFixed(1)} s for all`);

const day = ['09:00', '17:00'];
moment.updateLocale('en', { workinghours: { 0: null, 1: day, 2: day, 3: day, 4: day, 5: day, 6: null }, holidays: [] });
const fromLibrary = performance.now();
for (const { received } of cases.slice(0, SAMPLE)) for (const minutes of MINUTES) moment(received).addWorkingTime(minutes, 'minutes').valueOf();
const library = (performance.now() - fromLibrary) / SAMPLE;
console.log(`moment-business-time    ${(library * 1000).toFixed(1).padStart(8)} µs a case   for the due times alone, without holidays and pauses: ${(library / ours).toFixed(1)} × SLA Check's time`);
