import { withTurn, type Lead, type LeadToRoute, type Workload } from '../../../domain/routing';
import { at, profileWith, routed } from './team';

const profile = profileWith(
	[{ id: 'technician-1', capacity: 2 }, { id: 'technician-2', capacity: 2, onCall: true }],
	{ routing: { fallback: 'queue', afterHours: 'nextOpening' } },
);
const owners = new Map<string, string>();
const waiting = new Map<string, Lead>();
let load: Workload = { openCases: {}, turns: {}, owed: {} };

function route(caseId: string, time: string, lead: Partial<LeadToRoute> = {}): string[] {
	const now = at(`2026-03-${time}:00-06:00`);
	const older = [...waiting.values()].filter((other) => other.caseId < caseId);
	const decided = routed(profile, { ...lead, caseId, workload: load, waiting: older, now });
	load = withTurn(load, decided, now);
	const { owner, reasons } = decided.assignment;
	if (owner) owners.set(caseId, owner.id);
	if (decided.waits) waiting.set(caseId, decided.waits);
	else waiting.delete(caseId);
	return [owner?.id ?? 'Queued', ...reasons.map(({ code }) => code)];
}

function close(caseId: string): void {
	const owner = owners.get(caseId) ?? '';
	load = { ...load, openCases: { ...load.openCases, [owner]: load.openCases[owner] - 1 } };
}

/** The schedule: all that wait, the oldest first. */
function routeWaiting(time: string): string[] {
	return [...waiting.values()].flatMap((lead) => [lead.caseId, route(lead.caseId, time, lead)[0]]);
}

test('the day in docs/lead-router.md goes as it is told there', () => {
	expect(route('A', '03T09:00')).toEqual(['technician-1', 'turn']);
	expect(route('B', '03T09:05')).toEqual(['technician-2', 'turn']);
	expect(route('C', '03T09:10')).toEqual(['technician-1', 'turn']);
	expect(route('D', '03T09:15', { previousOwnerId: 'technician-1' })).toEqual(['technician-1', 'returning-customer']);
	expect(route('E', '03T09:20')).toEqual(['technician-2', 'turn']);
	expect(route('F', '03T09:25')).toEqual(['Queued', 'no-room', 'nobody']);
	expect(route('G', '03T09:30')).toEqual(['Queued', 'no-room', 'nobody']);

	close('B');
	expect(route('H', '03T09:40')).toEqual(['Queued', 'older-cases-first', 'no-room', 'nobody']);
	expect(routeWaiting('03T09:41')).toEqual(['F', 'technician-2', 'G', 'Queued', 'H', 'Queued']);

	close('A');
	expect(routeWaiting('03T10:30')).toEqual(['G', 'Queued', 'H', 'Queued']);
	close('C');
	expect(routeWaiting('03T10:45')).toEqual(['G', 'technician-1', 'H', 'Queued']);

	expect(route('I', '03T20:00', { classification: { priority: 'emergency' } })).toEqual(['technician-2', 'emergency', 'on-call', 'turn']);
	expect(routeWaiting('04T09:00')).toEqual(['H', 'Queued']);
	close('D');
	expect(routeWaiting('04T09:10')).toEqual(['H', 'technician-1']);
});
