import developed from '../../fixtures/ownServices/developed.json';
import developed2 from '../../fixtures/ownServices/developed2.json';
import developed3 from '../../fixtures/ownServices/developed3.json';
import heldOut from '../../fixtures/ownServices/heldOut.json';
import heldOut2 from '../../fixtures/ownServices/heldOut2.json';
import heldOut3 from '../../fixtures/ownServices/heldOut3.json';
import { localEngine } from '../../../domain/classify';
import { classificationOutput } from '../../../domain/classify';
import { normaliseInquiry } from '../../../domain/message';
import { parseProfile } from '../../../domain/profile';

/**
 * Businesses whose owners gave their services names of their own and at most two keywords each, and nothing else. The second
 * half was written by somebody who did not see the packs, and was not looked at while they were made.
 */
type Business = (typeof developed)[number];

const NOW = Date.UTC(2026, 2, 2, 16);
const OPTIONS = { reviewBelow: 0.5, now: NOW };

function score(businesses: Business[]) {
	const counts = { service: 0, services: 0, wrong: 0, outcome: 0, all: 0, lost: 0 };
	for (const { business, services, inquiries } of businesses) {
		const engine = localEngine(parseProfile({ business: { name: business.name, timezone: 'America/Chicago', country: 'US' }, services }));
		for (const { outcome, service, text, fields, subject } of inquiries as Array<{ outcome: string | string[]; service: string | null; text: string; fields?: Record<string, string>; subject?: string }>) {
			const { inquiry } = normaliseInquiry({ body: { ...fields, ...(subject && { subject }), ...(text && { message: text }) } }, { now: NOW, zone: 'America/Chicago' });
			const result = engine.classify(inquiry, OPTIONS);
			const output = classificationOutput(result);
			const found = output === 'notALead' || output === 'qualified' ? output : 'review';
			const isLead = outcome !== 'notALead';
			counts.all++;
			if ([outcome].flat().includes(found)) counts.outcome++;
			if (isLead && found === 'notALead') counts.lost++;
			if (isLead && service !== null) {
				counts.services++;
				if (result.service === service) counts.service++;
				else if (result.service !== null) counts.wrong++;
			}
		}
	}
	return counts;
}

describe('services of one’s own, by their names alone', () => {
	const scores = {
		developed: score(developed as Business[]),
		'held out': score(heldOut as unknown as Business[]),
		'developed, eight more': score(developed2 as unknown as Business[]),
		'held out of those': score(heldOut2 as unknown as Business[]),
		'developed, plainly named': score(developed3 as unknown as Business[]),
		'held out, plainly named': score(heldOut3 as unknown as Business[]),
	};

	beforeAll(() => {
		for (const [title, { service, services, wrong, outcome, all, lost }] of Object.entries(scores)) {
			process.stdout.write(`own services, ${title}: service ${service} of ${services}, another one ${wrong}; outcome ${outcome} of ${all}; turned away ${lost}\n`);
		}
	});

	test('most are found, few are mistaken', () => {
		const { service, services, wrong } = scores.developed;
		expect(service / services).toBeGreaterThan(0.5);
		expect(wrong / services).toBeLessThan(0.1);
	});

	test.each([
		['developed, eight more', 0.1],
		['held out of those', 0.1],
		['developed, plainly named', 0.1],
		['held out, plainly named', 0.15],
	] as const)('%s: more than six in ten are found, at most %d of all mistaken', (half, mistaken) => {
		const { service, services, wrong } = scores[half];
		expect(service / services).toBeGreaterThan(0.6);
		expect(wrong / services).toBeLessThan(mistaken);
	});

	test.each(['developed', 'developed, eight more', 'held out of those', 'developed, plainly named', 'held out, plainly named'] as const)('%s: nobody who asks for work is turned away', (half) => {
		expect(scores[half].lost).toBe(0);
	});

	test('strangers to the packs are found as well', () => {
		const { service, services, wrong } = scores['held out'];
		expect(service / services).toBeGreaterThan(0.3);
		expect(wrong / services).toBeLessThan(0.25);
	});
});
