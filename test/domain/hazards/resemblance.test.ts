import developed from '../../fixtures/ownServices/developedEmergencies.json';
import heldOut from '../../fixtures/ownServices/heldOutEmergencies.json';
import { resemblanceOf } from '../../../domain/hazards';
import { localEngine } from '../../../domain/inquiry';
import { normaliseInquiry } from '../../../domain/message';
import { parseProfile } from '../../../domain/profile';

const NOW = Date.UTC(2026, 2, 2, 16);
const engine = localEngine(parseProfile({ business: { name: 'Anybody', timezone: 'America/Chicago', country: 'US' } }));

function isEmergency(text: string): boolean {
	const { inquiry } = normaliseInquiry({ body: { message: text } }, { now: NOW, zone: 'America/Chicago' });
	return engine.classify(inquiry, { reviewBelow: 0.5, now: NOW }).priority === 'emergency';
}

const scored = (cases: typeof developed) => ({
	seen: cases.filter(({ emergency, text }) => emergency && isEmergency(text)).length,
	emergencies: cases.filter(({ emergency }) => emergency).length,
	alarms: cases.filter(({ emergency, text }) => !emergency && isEmergency(text)).length,
	harmless: cases.filter(({ emergency }) => !emergency).length,
});

describe('emergencies in words of all kinds, of any trade', () => {
	const scores = { developed: scored(developed), 'held out': scored(heldOut as typeof developed) };

	beforeAll(() => {
		for (const [title, { seen, emergencies, alarms, harmless }] of Object.entries(scores)) {
			process.stdout.write(`emergencies, ${title}: ${seen} of ${emergencies} seen, ${alarms} of ${harmless} harmless ones alarm\n`);
		}
	});

	test('more than half are seen, and hardly a harmless one alarms', () => {
		const { seen, emergencies, alarms, harmless } = scores['held out'];
		expect(seen / emergencies).toBeGreaterThan(0.5);
		expect(alarms / harmless).toBeLessThan(0.15);
	});
});

describe('a sentence is compared with danger and with harmless mentions', () => {
	test('what is new to both says nothing', () => {
		expect(resemblanceOf('')).toEqual({ danger: 0, harmless: 0 });
	});

	test('the same words say different things', () => {
		const [now, over] = [resemblanceOf('there is smoke coming out of the socket'), resemblanceOf('we had smoke from a socket years ago, all repaired')];
		expect(now.danger).toBeGreaterThan(over.danger);
		expect(over.harmless).toBeGreaterThan(now.harmless);
	});

	test('a text without an end ends', () => {
		expect(Number.isFinite(resemblanceOf('gas '.repeat(50_000)).danger)).toBe(true);
		expect(Number.isFinite(resemblanceOf('x'.repeat(100_000)).danger)).toBe(true);
	});
});
