import type { Told } from '../language';
import type { CaseEvent, Contact, Instant, Reason } from '../case';

/** Half-open. */
export interface Span {
	start: Instant;
	end: Instant;
}

/** A time that is taken. */
export interface BusyTime extends Span {
	/** Whose time it is; absent: everybody's. */
	resource?: string;
	/** Of its own; the gap between two visits is the one's after and the other's before. */
	bufferBeforeMinutes?: number;
	bufferAfterMinutes?: number;
	/** A visit of ours: it counts for the daily maximum, and there is a way from it to the next. */
	visit?: boolean;
	postcode?: string;
	/** Whose visit it is: a visit is never in its own way. */
	appointment?: string;
}

/** What is wanted of the times to come. What is absent is as the service or the profile says. */
export interface SlotRequest {
	now: Instant;
	service?: string;
	/** The earliest and the latest start. */
	from?: Instant;
	to?: Instant;
	durationMinutes?: number;
	/** From one start to the next; counted from the beginning of each window. */
	intervalMinutes?: number;
	bufferBeforeMinutes?: number;
	bufferAfterMinutes?: number;
	arrivalWindowMinutes?: number;
	/** A start exactly so far ahead counts. */
	noticeMinutes?: number;
	horizonDays?: number;
	people?: number;
	needs?: string[];
	/** Only these, by id. */
	resources?: string[];
	/** In place of everybody's hours. */
	windows?: Span[];
	/** Where the visit is. */
	postcode?: string;
	preferences?: Preferences;
	/** The appointment that is to be moved: its own time is free to it. */
	appointment?: string;
	/** IANA name of the customer's zone; wishes and times are in it. Absent: the business's. */
	timezone?: string;
	limit?: number;
}

/** Minutes of the local day. */
export interface DayPart {
	from: number;
	to: number;
}

/** What a customer would like. It ranks the slots; it rules none out. */
export interface Preferences {
	/** 0 is Monday. */
	weekdays: number[];
	notWeekdays: number[];
	parts: DayPart[];
	notParts: DayPart[];
	/** Half-open. */
	spans: Array<{ start?: Instant; end?: Instant }>;
}

/** A time that can be booked now, with who would come. */
export interface Slot {
	/** ISO 8601 with offset, as all times below. */
	start: string;
	end: string;
	resources: Array<{ id: string; name: string }>;
	/** When the visit is promised to begin; absent where no window is promised. */
	arrival?: { from: string; to: string };
	/** Whether it is as the customer would like it; absent where nothing is known of that. */
	preferred?: boolean;
}

export const SLOT_RULES = [
	'no-resource', 'not-skilled', 'territory', 'people', 'closed', 'too-short', 'notice', 'horizon', 'absence', 'busy', 'buffer', 'travel', 'daily-maximum',
] as const;
export type SlotRule = (typeof SLOT_RULES)[number];

/** How many starts a rule took away, counted for each resource; of `not-skilled` and `territory`, how many resources. */
export interface Exclusion extends Told {
	rule: SlotRule;
	count: number;
}

export interface SlotsFound {
	slots: Slot[];
	/** How many there are in all. */
	found: number;
	timezone: string;
	durationMinutes: number;
	/** Present when nothing fits. */
	excluded?: Exclusion[];
	/** The next start that would work, past the last one that was asked for; null when there is none in a year. */
	nextStart?: string | null;
	/** The slots in words. */
	text: string;
	reasons: Reason[];
}

export const APPOINTMENT_STATUSES = ['held', 'booked', 'cancelled', 'noShow', 'completed'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

export interface Person {
	id: string;
	name: string;
	email?: string;
}

export interface Customer extends Contact {
	/** ISO 639-1. */
	language: string;
	/** IANA name. */
	timezone: string;
}

/** One visit, as it stands. Kept with the case as its section `appointment`. */
export interface Appointment {
	id: string;
	/** Counts the visits of a case from 1. */
	number: number;
	status: AppointmentStatus;
	/** Raised by one with every change that an invite tells. */
	sequence: number;
	/** Of the invite; the same for good. */
	uid: string;
	service?: string;
	title: string;
	start: string;
	end: string;
	timezone: string;
	durationMinutes: number;
	bufferBeforeMinutes: number;
	bufferAfterMinutes: number;
	arrival?: { from: string; to: string };
	resources: Person[];
	customer: Customer;
	location?: string;
	postcode?: string;
	bookedAt: string;
	heldUntil?: string;
	movedAt?: string;
	/** Where it was before it was moved. */
	previous?: { start: string; end: string };
	cancelledAt?: string;
	cancelledBy?: 'human' | 'bot' | 'customer';
	cancelReason?: string;
	/** Cancelled together with all of its plan that was ahead. */
	withPlan?: boolean;
	noShowAt?: string;
	completedAt?: string;
	confirmedAt?: string;
	/** Of a visit of a plan: the ID of the plan's first one. */
	plan?: string;
}

export interface PlannedReminder {
	/** The same for the same visit at the same time; another once it moved. */
	key: string;
	/** The step of the profile. */
	step: string;
	before: string;
	at: string;
	channel: 'email' | 'sms' | 'phone' | 'chat';
	to?: string;
	subject: string;
	text: string;
}

export interface ReminderPlan {
	reminders: PlannedReminder[];
	/** Steps whose time had passed, or which quiet hours left no room for. */
	skipped: Array<{ step: string; before: string; reason: Reason }>;
}

/** An event to record: once by its key. */
export interface PlannedEvent extends CaseEvent {
	key: string;
}

/** What a change of an appointment comes to: all of it made here, nothing of it done yet. */
export interface AppointmentChange {
	appointment: Appointment;
	/** Whether anything is different; the same change again changes nothing. */
	changed: boolean;
	events: PlannedEvent[];
	/** Keys of reminders that must not go out any more. */
	withdrawn: string[];
	reasons: Reason[];
}

/** A change that may not be: nothing was changed. */
export interface Refusal {
	refused: Reason;
}
