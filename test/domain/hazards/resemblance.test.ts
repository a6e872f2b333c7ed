import developedOfTrades from '../../fixtures/emergencies/developed.json';
import elsewhere from '../../fixtures/emergencies/elsewhere.json';
import heldOutOfTrades from '../../fixtures/emergencies/heldOut.json';
import developed from '../../fixtures/ownServices/developedEmergencies.json';
import developedShort from '../../fixtures/ownServices/developedShort.json';
import heldOut from '../../fixtures/ownServices/heldOutEmergencies.json';
import heldOutShort from '../../fixtures/ownServices/heldOutShort.json';
import { resemblanceOf } from '../../../domain/hazards';
import { localEngine } from '../../../domain/classify';
import { normaliseInquiry } from '../../../domain/message';
import { parseProfile, PRESETS } from '../../../domain/profile';

const NOW = Date.UTC(2026, 2, 2, 16);
const anybody = localEngine(parseProfile({ business: { name: 'Anybody', timezone: 'America/Chicago', country: 'US' } }));
const ofTrade = new Map(Object.entries(PRESETS).map(([id, preset]) => [id, localEngine(parseProfile(preset))]));

function isEmergency(text: string, preset?: string): boolean {
	const { inquiry } = normaliseInquiry({ body: { message: text } }, { now: NOW, zone: 'America/Chicago' });
	return ((preset && ofTrade.get(preset)) || anybody).classify(inquiry, { reviewBelow: 0.5, now: NOW }).priority === 'emergency';
}

const scored = (cases: ReadonlyArray<{ text: string; emergency: boolean; preset?: string }>) => ({
	seen: cases.filter(({ emergency, text, preset }) => emergency && isEmergency(text, preset)).length,
	emergencies: cases.filter(({ emergency }) => emergency).length,
	alarms: cases.filter(({ emergency, text, preset }) => !emergency && isEmergency(text, preset)).length,
	harmless: cases.filter(({ emergency }) => !emergency).length,
});

describe('emergencies in words of all kinds, of any trade', () => {
	const scores = { 'developed, of five trades': scored(developedOfTrades), 'held out, of five trades': scored(heldOutOfTrades), developed: scored(developed), 'held out': scored(heldOut), 'developed, short': scored(developedShort), 'held out, short': scored(heldOutShort), 'held out, in seven other languages': scored(elsewhere) };

	beforeAll(() => {
		for (const [title, { seen, emergencies, alarms, harmless }] of Object.entries(scores)) {
			process.stdout.write(`emergencies, ${title}: ${seen} of ${emergencies} seen, ${alarms} of ${harmless} harmless ones alarm\n`);
		}
	});

	test('of short messages eight in ten are seen, and one harmless in ten alarms at most', () => {
		const { seen, emergencies, alarms, harmless } = scores['held out, short'];
		expect(seen / emergencies).toBeGreaterThan(0.8);
		expect(alarms / harmless).toBeLessThanOrEqual(0.1);
	});

	test('of the five trades three in four are seen, and one harmless in eight alarms at most', () => {
		const { seen, emergencies, alarms, harmless } = scores['held out, of five trades'];
		expect(seen / emergencies).toBeGreaterThan(0.75);
		expect(alarms / harmless).toBeLessThanOrEqual(0.125);
	});

	test('in other languages than English eight in ten are seen, and one harmless in ten alarms at most', () => {
		const { seen, emergencies, alarms, harmless } = scores['held out, in seven other languages'];
		expect(seen / emergencies).toBeGreaterThan(0.8);
		expect(alarms / harmless).toBeLessThanOrEqual(0.1);
	});

	test('of those of any trade three in four are seen, and hardly a harmless one alarms', () => {
		const { seen, emergencies, alarms, harmless } = scores['held out'];
		expect(seen / emergencies).toBeGreaterThan(0.75);
		expect(alarms / harmless).toBeLessThan(0.15);
	});
});

describe('what is only said is no emergency', () => {
	test.each([
		'Water heater is leaking from the bottom',
		'Every hard rain we get a puddle by the laundry room wall',
		'Your sheet says: if you smell gas, leave the house. Noted. Is Thursday still right for the tune-up?',
		"We want to record two songs, 'Smoke in the Hall' and 'Chest Pains'.",
		'The gutters are overflowing on the north side',
		'A branch fell on the lawn, please take it away',
	])('%s', (text) => {
		expect(isEmergency(text)).toBe(false);
	});

	test.each(['The water heater is spraying all over the closet', 'I smell gas, what do I do if you are closed?', 'She says "I can\'t breathe" and holds her chest'])('%s', (text) => {
		expect(isEmergency(text)).toBe(true);
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
