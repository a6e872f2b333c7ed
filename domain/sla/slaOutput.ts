import type { Sla } from './types';

export type SlaOutput = 'onTrack' | 'atRisk' | 'breached' | 'done';

/** The output a case leaves by. Done is every clock met or missed; a case without clocks is on track. */
export function slaOutput(sla: Pick<Sla, 'clocks'>): SlaOutput {
	const has = (status: string) => sla.clocks.some((clock) => clock.status === status);
	if (has('breached')) return 'breached';
	if (has('atRisk')) return 'atRisk';
	const done = sla.clocks.length > 0 && sla.clocks.every(({ status }) => status === 'met' || status === 'missed');
	return done ? 'done' : 'onTrack';
}
