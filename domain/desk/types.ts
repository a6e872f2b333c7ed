import type { CaseEvent, Inquiry, Instant, Priority, Stage } from '../case';

/** A case as the ledger keeps it, as far as pages read it. Instants are milliseconds since the epoch, UTC. */
export interface DeskCase {
	caseId: string;
	stage: Stage;
	priority?: Priority;
	owner?: { id: string; name?: string; email?: string };
	queuedAt?: Instant;
	data: { inquiry: Inquiry } & Record<string, unknown>;
	openedAt: Instant;
	updatedAt: Instant;
	erasedAt?: Instant;
	test?: boolean;
	version: number;
}

export interface DeskEvent extends Omit<CaseEvent, 'at'> {
	sequence: number;
	at: Instant;
	key: string;
}

/** A moment, for a machine and for a person in the business's zone. */
export interface When {
	iso: string;
	text: string;
}

/** How a clock stands. The text says it too: a colour alone says nothing. */
export interface ClockView {
	tone: 'ok' | 'warn' | 'late' | 'hold';
	text: string;
	due?: When;
}

export interface Choice {
	value: string;
	label: string;
	chosen?: boolean;
}

/** A text as the reader is shown it; of what is kept in English alone, that it is. */
export interface Words {
	text: string;
	lang?: 'en';
}

export interface Row {
	label: string;
	value: string;
	/** Of the value, where it is kept in English alone. */
	lang?: 'en';
}

export interface DiffPart {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** Who decided, as far as it is known: a login's name, or a name that somebody typed. */
export interface Decider {
	name?: string;
	/** By a login. */
	verified: boolean;
}
