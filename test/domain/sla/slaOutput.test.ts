import { slaOutput, type ClockStatus } from '../../../domain/sla';

describe('the output a case leaves by', () => {
	it.each<[ClockStatus[], string]>([
		[[], 'onTrack'],
		[['notStarted'], 'onTrack'],
		[['onTrack'], 'onTrack'],
		[['paused'], 'onTrack'],
		[['atRisk', 'onTrack'], 'atRisk'],
		[['atRisk', 'breached'], 'breached'],
		[['met', 'breached'], 'breached'],
		[['met'], 'done'],
		[['missed'], 'done'],
		[['met', 'missed'], 'done'],
		[['met', 'notStarted'], 'onTrack'],
		[['missed', 'paused'], 'onTrack'],
		[['missed', 'atRisk'], 'atRisk'],
	])('%j: %s', (statuses, output) => {
		expect(slaOutput({ clocks: statuses.map((status, index) => ({ id: `clock-${index}`, status })) })).toBe(output);
	});
});
