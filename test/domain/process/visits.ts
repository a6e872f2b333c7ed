import { decide, type CaseFile, type FiledEvent, type Situation, type Step, type StepMessage } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import { withVisits, type Appointment, type AppointmentChange, type Refusal } from '../../../domain/scheduling';
import { business, NOW } from '../scheduling/given';

export { booked, DAY, HOUR, MINUTE, NOW } from '../scheduling/given';

/** A business whose offers go out by themselves. */
export const PROFILE = business({ channels: ['email', 'sms'], review: { rules: [{ on: 'appointment', action: 'auto' }] } }, { reminders: [{ before: 'P1D' }, { before: 'PT2H', channel: 'sms' }] });

export const INTAKE_DONE: FiledEvent = { type: 'intake.completed', at: NOW, by: 'bot', key: 'intake' };

/** A case as the ledger would keep it: steps are written whole, and once by their keys. */
export class KeptCase {
	now = NOW;
	stage: CaseFile['stage'] = 'intake';
	sections: Record<string, unknown>;
	events: FiledEvent[] = [];
	messages: StepMessage[] = [];

	constructor(
		readonly profile: Profile = PROFILE,
		sections: Record<string, unknown> = {},
	) {
		this.sections = {
			inquiry: { id: 'm', channel: 'email', receivedAt: '2026-12-07T12:00:00Z', text: 'The drain is blocked.', contact: { name: 'Dana Wells', email: 'dana@example.com', phone: '+13125550142' }, fields: {}, source: {} },
			classification: { intent: 'newJob', service: 'drain', confidence: 0.95, priority: 'normal', language: 'en', summary: 'Blocked drain', needsReview: false, reasons: [] },
			...sections,
		};
	}

	get appointment(): Appointment {
		return this.sections.appointment as Appointment;
	}

	get situation(): Situation {
		const { stage, sections, events, now, profile } = this;
		return {
			file: { caseId: 'c_0123456789abcdef0123', stage, owner: { id: 'ana' }, openedAt: NOW, sections, events },
			profile,
			now,
			links: (page, id) => `https://n8n.example.com/${page}?id=${id}`,
			invites: ({ uid, sequence, status, start }, of, notes) => ({ fileName: 'invite.ics', mimeType: 'text/calendar', content: JSON.stringify({ uid, sequence, status, start, of, notes }) }),
		};
	}

	decide(process: 'scheduling' | 'attendance'): Step {
		return decide(process, this.situation);
	}

	/** Everything that is new in the step, and what messages stand for once they are out. */
	write(step: Step, { sent = true } = {}): Step {
		for (const event of step.events) this.record(event);
		for (const message of step.messages) {
			if (this.messages.some(({ key }) => key === message.key)) continue;
			this.messages.push(message);
			if (sent) this.send(message);
		}
		if (step.handoff) this.stage = step.handoff.to;
		return step;
	}

	send(message: StepMessage): void {
		for (const [index, { type, by, data, key }] of message.events.entries()) this.record({ type, at: this.now, by, data, key: key ?? `${message.key}:${index}` });
	}

	run(process: 'scheduling' | 'attendance'): Step {
		return this.write(this.decide(process));
	}

	change(change: AppointmentChange | Refusal): boolean {
		if ('refused' in change || !change.changed) return false;
		for (const { type, at, by, data, key } of change.events) this.record({ type, at: Date.parse(at), by, data, key });
		this.sections = { ...this.sections, ...withVisits(this.sections, [change.appointment], this.now) };
		return true;
	}

	/** As just booked. */
	book(appointment: Appointment): void {
		this.change({ appointment, changed: true, withdrawn: [], reasons: [], events: [{ type: 'appointment.booked', at: appointment.bookedAt, by: 'customer', data: { appointment: appointment.id, resources: appointment.resources.map(({ id }) => id) }, key: `appointment.booked:${appointment.id}:${appointment.sequence}` }] });
	}

	record(event: FiledEvent): void {
		if (!this.events.some(({ key }) => key === event.key)) this.events.push(event);
	}

	to(whom: string): StepMessage[] {
		return this.messages.filter(({ to }) => to === whom);
	}
}

/** What a message brings for a calendar. */
export function inviteIn({ attachments = [] }: StepMessage): { uid: string; sequence: number; status: string; start: string; of: string; notes?: string } | undefined {
	return attachments.length === 0 ? undefined : (JSON.parse(attachments[0].content) as ReturnType<typeof inviteIn>);
}
