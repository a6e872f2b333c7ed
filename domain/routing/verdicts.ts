import type { Assignment } from '../case';
import type { Seat } from './bench';

type Outcome = Assignment['considered'][number]['outcome'];

/** What became of each member, in the team's order. The last word about a member counts. */
export class Verdicts {
	private readonly byId = new Map<string, { outcome: Outcome; reason: string }>();

	private readonly seats: readonly Seat[];

	constructor(seats: readonly Seat[]) {
		this.seats = seats;
	}

	exclude(seat: Seat, reason: string): void {
		this.byId.set(seat.member.id, { outcome: 'excluded', reason });
	}

	excludeAll(reason: string): void {
		for (const seat of this.seats) this.exclude(seat, reason);
	}

	eligible(seat: Seat, reason: string): void {
		this.byId.set(seat.member.id, { outcome: 'eligible', reason });
	}

	chosen(seat: Seat, reason: string): void {
		this.byId.set(seat.member.id, { outcome: 'chosen', reason });
	}

	/** The candidates that fit; the others are out for the reason given. */
	keep(candidates: readonly Seat[], fits: (seat: Seat) => boolean, reason: (seat: Seat) => string): Seat[] {
		return candidates.filter((seat) => {
			const kept = fits(seat);
			if (!kept) this.exclude(seat, reason(seat));
			return kept;
		});
	}

	/** As `keep`, unless nobody would be left: then all stay. */
	prefer(candidates: readonly Seat[], fits: (seat: Seat) => boolean, reason: (seat: Seat) => string): Seat[] {
		return candidates.some(fits) ? this.keep(candidates, fits, reason) : [...candidates];
	}

	list(): Assignment['considered'] {
		return this.seats.map(({ member }) => {
			const { outcome, reason } = this.byId.get(member.id) ?? { outcome: 'excluded', reason: 'not asked' };
			return { id: member.id, outcome, reason };
		});
	}
}
