import type { BusyTime, SlotRequest } from '../../../domain/scheduling';
import { DAY, HOUR, MINUTE, NOW } from './given';

/** What is asked of a business, and the starts of Monday 7 December, by hand; `half` says which were held back while the code was written. */
export interface SlotsCase {
	kind: string;
	half: 'development' | 'heldOut';
	name: string;
	over?: Record<string, unknown>;
	scheduling?: Record<string, unknown>;
	request?: Partial<SlotRequest>;
	busy?: BusyTime[];
	starts: string[];
}

const people = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
/** By the local clock of that day. */
const at = (hour: number) => NOW + (hour - 6) * HOUR;
const taken = (resource: string, from: number, to: number, more: Partial<BusyTime> = {}): BusyTime => ({ resource, start: at(from), end: at(to), ...more });
const monday = { from: at(6), to: at(20), intervalMinutes: 60 };
const hours = (...all: number[]) => all.map((hour) => `2026-12-07T${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : String((hour % 1) * 60).padStart(2, '0')}`);
const two = [{ id: 'drain', name: 'Drain', durationMinutes: 60, people: 2 }];
const alone = { team: people('ana') };

export const SLOTS: SlotsCase[] = [
	{ kind: 'several people', half: 'development', name: 'when both of two are free for two hours', over: { team: people('ana', 'ben'), services: two }, request: { ...monday, durationMinutes: 120 }, busy: [taken('ana', 9, 11), taken('ben', 13, 15)], starts: hours(11, 15) },
	{ kind: 'several people', half: 'development', name: 'any two of three', over: { team: people('ana', 'ben', 'cy'), services: two }, request: monday, busy: [taken('ana', 9, 17), taken('ben', 12, 13)], starts: hours(9, 10, 11, 13, 14, 15, 16) },
	{ kind: 'several people', half: 'heldOut', name: 'what is everybody’s time is that of both', over: { team: people('ana', 'ben'), services: two }, request: monday, busy: [{ start: at(9), end: at(15) }], starts: hours(15, 16) },
	{ kind: 'several people', half: 'heldOut', name: 'of whom one works afternoons only', over: { team: [{ id: 'ana', name: 'Ana' }, { id: 'ben', name: 'Ben', hours: { mon: [['13:00', '16:00']] } }], services: two }, request: monday, starts: hours(13, 14, 15) },
	{ kind: 'several people', half: 'heldOut', name: 'and a machine of which there are two', over: { team: people('ana', 'ben'), services: [{ ...two[0], needs: ['lift', 'lift'] }] }, scheduling: { resources: [...people('ana', 'ben'), { id: 'l1', name: 'L1', kind: 'lift' }, { id: 'l2', name: 'L2', kind: 'lift' }] }, request: monday, busy: [taken('l1', 9, 10), taken('l2', 15, 17)], starts: hours(10, 11, 12, 13, 14) },
	{ kind: 'the way', half: 'development', name: 'half an hour to either side of a visit', over: alone, scheduling: { travel: { by: 'fixed', minutes: 30 } }, request: { ...monday, intervalMinutes: 30 }, busy: [taken('ana', 11, 12, { visit: true })], starts: hours(9, 9.5, 12.5, 13, 13.5, 14, 14.5, 15, 15.5, 16) },
	{ kind: 'the way', half: 'development', name: 'beside the buffers, not in place of them', over: alone, scheduling: { travel: { by: 'fixed', minutes: 30 }, bufferBeforeMinutes: 30 }, request: monday, busy: [taken('ana', 11, 12, { visit: true })], starts: hours(9, 13, 14, 15, 16) },
	{ kind: 'the way', half: 'heldOut', name: 'to a place nearby, from one that is not known', over: alone, scheduling: { travel: { by: 'postcode', minutes: 60, nearMinutes: 15, sameMinutes: 0 } }, request: { ...monday, postcode: '60614' }, busy: [taken('ana', 12, 13, { visit: true })], starts: hours(9, 10, 14, 15, 16) },
	{ kind: 'the way', half: 'heldOut', name: 'between two visits in two places', over: alone, scheduling: { travel: { by: 'postcode', minutes: 60, nearMinutes: 15, sameMinutes: 0 } }, request: { ...monday, intervalMinutes: 15, postcode: '60614' }, busy: [taken('ana', 9, 10, { visit: true, postcode: '60657' }), taken('ana', 13, 17, { visit: true, postcode: '90210' })], starts: hours(10.25, 10.5, 10.75, 11) },
	{ kind: 'the way', half: 'heldOut', name: 'somebody’s dentist is no place to come from', over: alone, scheduling: { travel: { by: 'fixed', minutes: 60 } }, request: monday, busy: [taken('ana', 11, 12)], starts: hours(9, 10, 12, 13, 14, 15, 16) },
	{ kind: 'buffers', half: 'development', name: 'of the other visit and of this one add up', over: alone, scheduling: { bufferAfterMinutes: 30 }, request: { ...monday, intervalMinutes: 30 }, busy: [taken('ana', 11, 12, { bufferBeforeMinutes: 15, bufferAfterMinutes: 15 })], starts: hours(9, 12.5, 13, 13.5, 14, 14.5, 15, 15.5, 16) },
	{ kind: 'buffers', half: 'heldOut', name: 'may lie outside the hours', over: alone, scheduling: { bufferBeforeMinutes: 120, bufferAfterMinutes: 120 }, request: monday, starts: hours(9, 10, 11, 12, 13, 14, 15, 16) },
	{ kind: 'notice', half: 'development', name: 'exactly as far ahead counts', over: alone, scheduling: { noticeMinutes: 300 }, request: monday, starts: hours(11, 12, 13, 14, 15, 16) },
	{ kind: 'notice', half: 'heldOut', name: 'a minute less does not', over: alone, scheduling: { noticeMinutes: 301 }, request: monday, starts: hours(12, 13, 14, 15, 16) },
	{ kind: 'zones', half: 'development', name: 'of somebody in New York', over: { team: [{ id: 'ana', name: 'Ana', timezone: 'America/New_York' }] }, request: monday, starts: hours(8, 9, 10, 11, 12, 13, 14, 15) },
	{ kind: 'zones', half: 'heldOut', name: 'of somebody in Kathmandu, whose day ends as ours begins', over: { team: [{ id: 'ana', name: 'Ana', timezone: 'Asia/Kathmandu', hours: { mon: [['18:00', '21:00']] } }] }, request: { ...monday, from: at(6) }, starts: hours(6.25, 7.25, 8.25) },
	{ kind: 'absences', half: 'development', name: 'until noon', over: { team: [{ id: 'ana', name: 'Ana', absences: [{ from: '2026-12-07T00:00:00-06:00', to: '2026-12-07T12:00:00-06:00' }] }] }, request: monday, starts: hours(12, 13, 14, 15, 16) },
	{ kind: 'absences', half: 'heldOut', name: 'a last day is inclusive', over: { team: [{ id: 'ana', name: 'Ana', absences: [{ from: '2026-12-01', to: '2026-12-07' }] }] }, request: monday, starts: [] },
	{ kind: 'windows', half: 'development', name: 'a visit as long as the window', over: { ...alone, hours: { mon: [['09:00', '11:00'], ['12:00', '13:30']] } }, request: { ...monday, durationMinutes: 120 }, starts: hours(9) },
	{ kind: 'windows', half: 'heldOut', name: 'two that touch are one', over: { ...alone, hours: { mon: [['09:00', '11:00'], ['11:00', '13:00']] } }, request: { ...monday, durationMinutes: 180 }, starts: hours(9, 10) },
	{ kind: 'daily maximum', half: 'development', name: 'of one person leaves the other', over: { team: people('ana', 'ben') }, scheduling: { dailyMaximum: 1 }, request: monday, busy: [taken('ana', 9, 10, { visit: true }), taken('ben', 9, 10)], starts: hours(10, 11, 12, 13, 14, 15, 16) },
	{ kind: 'daily maximum', half: 'heldOut', name: 'counts by the day there, not by ours', over: { team: [{ id: 'ana', name: 'Ana', timezone: 'Pacific/Auckland', hours: { tue: [['04:00', '08:00']] } }] }, scheduling: { dailyMaximum: 1 }, request: monday, busy: [{ resource: 'ana', start: NOW - 12 * HOUR, end: NOW - 11 * HOUR, visit: true }], starts: hours(9, 10, 11, 12) },
	{ kind: 'moving', half: 'development', name: 'its own time is free to a visit', over: alone, request: { ...monday, appointment: 'a_00000000000000000001' }, busy: [taken('ana', 9, 12, { visit: true, appointment: 'a_00000000000000000001' }), taken('ana', 13, 17, { visit: true, appointment: 'a_00000000000000000002' })], starts: hours(9, 10, 11, 12) },
	{ kind: 'moving', half: 'heldOut', name: 'and is not counted against the day', over: alone, scheduling: { dailyMaximum: 1 }, request: { ...monday, appointment: 'a_00000000000000000001' }, busy: [taken('ana', 9, 10, { visit: true, appointment: 'a_00000000000000000001' })], starts: hours(9, 10, 11, 12, 13, 14, 15, 16) },
	{ kind: 'edges', half: 'heldOut', name: 'a time of no length takes none', over: alone, request: monday, busy: [{ resource: 'ana', start: at(11) + 30 * MINUTE, end: at(11) + 30 * MINUTE }], starts: hours(9, 10, 11, 12, 13, 14, 15, 16) },
	{ kind: 'edges', half: 'heldOut', name: 'one of a week takes its part of the day', over: alone, request: monday, busy: [{ resource: 'ana', start: NOW - 3 * DAY, end: at(14) }], starts: hours(14, 15, 16) },
];
