import type { Assignment, Instant, Reason } from '../case';
import { compareDecimals } from '../money';
import { covers, normalPostcode, postcodeOf } from '../postcode';
import type { Profile } from '../profile';
import { benchOf, seedOf, type Bench, type Seat } from './bench';
import { choose } from './choose';
import type { Facts } from './conditions';
import { absentUntil, nextAtWork, standIn } from './presence';
import { firstRule, type RuleHit } from './rules';
import type { Lead, LeadToRoute, Routed, Strategy, Workload } from './types';
import { Verdicts } from './verdicts';
import { openCasesOf } from './withTurn';

/** Outside working hours, those who start within this long of the first share what came in; the first alone would get it all. */
const SAME_START_MS = 2 * 60 * 60 * 1000;

const OWNS_IT = 'owns the case already';

/** One case on its way to an owner: decides once. */
export class Routing {
	private readonly bench: Bench;
	private readonly facts: Facts;
	private readonly verdicts: Verdicts;
	private readonly reasons: Reason[] = [];
	private readonly caseSeed: [number, number];
	private readonly emergency: boolean;
	private rule: RuleHit | undefined;
	/** Who could take it if they were there and had room. */
	private able: Seat[] = [];
	private turn: Routed['turn'];

	/** @param load what to go by: the lead's workload, and in it the room that is kept for older cases */
	private readonly lead: LeadToRoute;
	private readonly profile: Profile;
	private readonly strategy: Strategy;
	private readonly load: Workload | undefined;

	constructor(lead: LeadToRoute, profile: Profile, strategy: Strategy, load: Workload | undefined = lead.workload) {
		this.lead = lead;
		this.profile = profile;
		this.strategy = strategy;
		this.load = load;
		this.bench = benchOf(profile);
		this.verdicts = new Verdicts(this.bench.seats);
		this.caseSeed = seedOf(lead.caseId);
		this.facts = factsOf(lead, this.bench, profile.business.country);
		this.emergency = this.facts.priority === 'emergency';
	}

	decide(): Routed {
		const refused = this.notRouted();
		if (refused) return { assignment: refused };
		const assignment = this.keptOwner() ?? this.byTeam() ?? this.byFallback();
		return { assignment, ...(this.turn && { turn: this.turn }), ...(assignment.owner === null && { waits: this.whatToKeep() }) };
	}

	private notRouted(): Assignment | undefined {
		const { optOut, intent } = this.lead.classification ?? {};
		if (optOut !== true && intent !== 'spam') return undefined;
		const reason =
			optOut === true
				? { code: 'opted-out', message: 'the customer asks not to be written to, so nobody is' }
				: { code: 'spam', message: 'spam is not given to anybody' };
		this.reasons.push(reason);
		this.verdicts.excludeAll(reason.message);
		return this.unowned();
	}

	private keptOwner(): Assignment | undefined {
		const { ownerId, previousOwnerId, now } = this.lead;
		const id = ownerId ?? previousOwnerId;
		if (id === undefined) return undefined;
		const previous = this.bench.byId.get(id);
		const keeper = previous && standIn(previous, this.bench, now);
		if (!previous || !keeper) {
			const why = previous ? 'is not there, and has no backup who is' : 'is not of the team any more';
			this.reasons.push({ code: previous ? 'previous-owner-away' : 'previous-owner-gone', message: `the owner so far (${id}) ${why}` });
			return undefined;
		}
		if (this.emergency && !keeper.member.onCall && !keeper.calendar.isOpen(now)) {
			this.reasons.push({ code: 'previous-owner-off', message: `${keeper.member.name} is not at work, and an emergency cannot wait` });
			return undefined;
		}
		this.verdicts.excludeAll(ownerId === undefined ? 'the customer has an owner already' : 'the case has an owner already');
		if (keeper !== previous) this.verdicts.exclude(previous, this.away(previous));
		const code = ownerId === undefined ? 'returning-customer' : 'owner-kept';
		const what = ownerId === undefined ? 'had this customer before' : OWNS_IT;
		const message = keeper === previous ? what : `backup of ${previous.member.name}, who ${what}`;
		this.reasons.push({ code: keeper === previous ? code : `${code}-backup`, message: `${keeper.member.name}: ${message}` });
		const availableAt = this.emergency ? now : nextAtWork(keeper, now);
		return this.owned(keeper, message, availableAt);
	}

	/** Undefined where nobody of the team can take it. */
	private byTeam(): Assignment | undefined {
		const { now } = this.lead;
		if (this.facts.value !== undefined && compareDecimals(this.facts.value, '0') === undefined) {
			this.reasons.push({ code: 'value-not-read', message: 'the value is no decimal number, so rules by value do not match' });
		}
		this.rule = firstRule(this.profile, this.bench, this.facts, this.reasons);
		this.able = this.pool();
		const present = this.verdicts.keep(this.able, (seat) => absentUntil(seat, now) === undefined, (seat) => this.away(seat));
		let eligible = this.withRoom(present);
		if (eligible.length === 0) eligible = this.withRoom(this.backupsOf(this.able));

		const atWork = this.verdicts.keep(eligible, ({ calendar }) => calendar.isOpen(now), (seat) => this.off(seat));
		if (atWork.length > 0) return this.chosenFrom(atWork, () => now);
		const contact = this.emergency ? this.emergencyContact(present) : undefined;
		if (contact) return contact;
		if (eligible.length === 0) {
			if (present.length > 0) this.reasons.push({ code: 'no-room', message: 'whoever could take it has as many open cases as they can' });
			return undefined;
		}
		return this.emergency ? this.nextAtWork(eligible) : this.afterHours(eligible);
	}

	/** Whom the rule names, or everyone who takes turns and can do this job there. */
	private pool(): Seat[] {
		const { verdicts, rule } = this;
		const active = verdicts.keep(this.bench.seats, ({ member }) => member.active, () => 'not active');
		const { service, postcode } = this.facts;
		const skilled = ({ member }: Seat) => service === undefined || member.skills.length === 0 || member.skills.includes(service);
		const unskilled = () => `does not do ${service}`;
		const near = ({ member }: Seat) =>
			postcode === undefined || member.territories.length === 0 || member.territories.some((pattern) => covers(pattern, postcode));
		const far = () => `does not cover ${postcode}`;
		if (rule) {
			// A rule is the business's own word: skill and territory choose among those it names, but do not overrule it.
			const named = verdicts.keep(active, (seat) => rule.group.has(seat), () => `not named by ${rule.path}`);
			return verdicts.prefer(verdicts.prefer(named, skilled, unskilled), near, far);
		}
		const inTurn = verdicts.keep(active, ({ member }) => member.weight > 0, () => 'takes no turns (weight 0)');
		return verdicts.keep(verdicts.keep(inTurn, skilled, unskilled), near, far);
	}

	private withRoom(seats: readonly Seat[]): Seat[] {
		const { workload } = this.lead;
		const kept = seats.filter((seat) => hasRoom(seat, workload) && !hasRoom(seat, this.load));
		if (kept.length > 0) {
			const names = kept.map(({ member }) => member.name).join(', ');
			this.reasons.push({ code: 'older-cases-first', message: `the room of ${names} is kept for cases that wait already` });
		}
		return this.verdicts.keep(
			seats,
			(seat) => hasRoom(seat, this.load),
			(seat) => {
				const open = `${workload ? openCasesOf(workload, seat.member.id) : 0} of ${seat.member.capacity} open cases`;
				return kept.includes(seat) ? `${open}, and older cases wait for the rest` : `full: ${open}`;
			},
		);
	}

	/** Asked only when the pool has nobody else, so that one backup does not collect what the others could take. */
	private backupsOf(pool: readonly Seat[]): Seat[] {
		const backups = new Set<Seat>();
		for (const seat of pool) {
			const backup = standIn(seat, this.bench, this.lead.now);
			if (backup && !pool.includes(backup)) backups.add(backup);
		}
		if (backups.size > 0) this.reasons.push({ code: 'backup', message: 'those who would take it are away, and their backups stand in' });
		return this.bench.seats.filter((seat) => backups.has(seat));
	}

	private afterHours(eligible: Seat[]): Assignment {
		const policy = this.profile.routing.afterHours;
		this.reasons.push({ code: 'after-hours', message: `nobody who could take it is at work (routing.afterHours: ${policy})` });
		if (policy === 'queue') {
			for (const seat of eligible) this.verdicts.eligible(seat, this.off(seat));
			return this.unowned(eligible);
		}
		const called = policy === 'onCall' ? this.onCall(eligible) : [];
		if (called.length > 0) return this.called(called);
		if (policy === 'onCall') this.reasons.push({ code: 'nobody-on-call', message: 'nobody is on call, so it goes to who is next at work' });
		return this.nextAtWork(eligible);
	}

	private nextAtWork(eligible: Seat[]): Assignment {
		const openings = new Map(eligible.map((seat) => [seat, nextAtWork(seat, this.lead.now)]));
		const first = earliest([...openings.values()]);
		if (first === null) return this.chosenFrom(eligible, () => null);
		const reach = this.strategy === 'firstAvailable' ? 0 : SAME_START_MS;
		const soonest = eligible.filter((seat) => (openings.get(seat) ?? Number.POSITIVE_INFINITY) <= first + reach);
		return this.chosenFrom(soonest, (seat) => openings.get(seat) ?? null);
	}

	/** Full or off duty does not count: whoever of the pool is at work, else on call, else a manager, else the owner. */
	private emergencyContact(present: Seat[]): Assignment | undefined {
		const { now } = this.lead;
		this.reasons.push({ code: 'emergency', message: 'an emergency reaches somebody at any hour' });
		const full = present.filter(({ calendar }) => calendar.isOpen(now));
		if (full.length > 0) return this.chosenFrom(full, () => now);
		const called = this.onCall(present);
		if (called.length > 0) return this.called(called);
		for (const role of ['manager', 'owner'] as const) {
			const holders = this.here().filter(({ member }) => member.role === role);
			if (holders.length > 0) return this.called(holders, `reached as ${role}`);
		}
		return undefined;
	}

	/** Those of the candidates who are on call, else those of the whole team. */
	private onCall(candidates: readonly Seat[]): Seat[] {
		const called = candidates.filter(({ member }) => member.onCall);
		return called.length > 0 ? called : this.here().filter(({ member }) => member.onCall);
	}

	private here(): Seat[] {
		return this.bench.seats.filter((seat) => seat.member.active && absentUntil(seat, this.lead.now) === undefined);
	}

	private called(candidates: Seat[], as = 'on call'): Assignment {
		this.reasons.push({ code: 'on-call', message: `reached outside working hours: ${as}` });
		return this.chosenFrom(candidates, () => this.lead.now);
	}

	private chosenFrom(candidates: Seat[], availableAt: (seat: Seat) => Instant | null): Assignment {
		const owner = candidates.find(({ member }) => member.id === this.lead.ownerId);
		const { seat, code, message, turn } = owner
			? { seat: owner, code: 'owner-kept', message: OWNS_IT, turn: undefined }
			: choose(candidates, this.strategy, this.load, this.caseSeed);
		this.turn = turn;
		for (const candidate of candidates) this.verdicts.eligible(candidate, 'could take it too');
		this.reasons.push({ code, message: `${seat.member.name}: ${message}` });
		return this.owned(seat, message, availableAt(seat));
	}

	private byFallback(): Assignment {
		const { fallback } = this.profile.routing;
		const named = fallback === undefined ? undefined : this.bench.byId.get(fallback);
		const seat = named && standIn(named, this.bench, this.lead.now);
		if (!seat) {
			const why = named ? 'the fallback is away' : 'there is no fallback';
			this.reasons.push({ code: 'nobody', message: `nobody can take it now, and ${why}` });
			return this.unowned(this.able.filter((candidate) => absentUntil(candidate, this.lead.now) !== undefined && hasRoom(candidate, this.load)));
		}
		this.reasons.push({ code: 'fallback', message: `nobody else can take it now, so it falls to ${seat.member.name}` });
		return { ...this.owned(seat, 'fallback', nextAtWork(seat, this.lead.now)), fallback: true };
	}

	private owned(seat: Seat, reason: string, availableAt: Instant | null): Assignment {
		this.verdicts.chosen(seat, reason);
		const { id, name, email } = seat.member;
		return this.assignment({ id, name, ...(email === undefined ? {} : { email }) }, availableAt);
	}

	/** Waits for the first of those given to be at work. */
	private unowned(awaited: readonly Seat[] = []): Assignment {
		return this.assignment(null, earliest(awaited.map((seat) => nextAtWork(seat, this.lead.now))));
	}

	private assignment(owner: Assignment['owner'], availableAt: Instant | null): Assignment {
		return {
			owner,
			strategy: this.strategy,
			rule: this.rule?.path ?? null,
			fallback: false,
			...(availableAt === null ? {} : { availableAt: this.bench.format(availableAt) }),
			considered: this.verdicts.list(),
			reasons: this.reasons,
		};
	}

	private whatToKeep(): Lead {
		const { caseId, previousOwnerId } = this.lead;
		const { service, priority, intent, language, channel, postcode, value } = this.facts;
		return {
			caseId,
			...(channel && { inquiry: { channel, fields: {} } }),
			classification: { service, priority, intent, language },
			postcode,
			value,
			previousOwnerId,
		};
	}

	private away(seat: Seat): string {
		if (!seat.member.active) return 'not active';
		const until = absentUntil(seat, this.lead.now);
		return until === undefined ? 'away' : `away until ${this.bench.format(until)}`;
	}

	private off(seat: Seat): string {
		const at = nextAtWork(seat, this.lead.now);
		return at === null ? 'not at work, and no working hours ahead' : `not at work until ${this.bench.format(at)}`;
	}
}

function hasRoom({ member: { id, capacity } }: Seat, load: Workload | undefined): boolean {
	return load === undefined || capacity === undefined || openCasesOf(load, id) < capacity;
}

function earliest(times: ReadonlyArray<Instant | null>): Instant | null {
	const known = times.filter((at) => at !== null);
	return known.length > 0 ? Math.min(...known) : null;
}

/** Results of other nodes arrive as they were written; what is no text is not known. */
function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function factsOf({ now, inquiry, classification, postcode, value, previousOwnerId }: LeadToRoute, bench: Bench, country: string | undefined): Facts {
	return {
		now,
		service: text(classification?.service),
		priority: classification?.priority,
		intent: classification?.intent,
		language: text(classification?.language),
		channel: inquiry?.channel,
		postcode: normalPostcode(text(postcode), country) ?? postcodeOf(inquiry, country),
		value: text(value),
		returning: previousOwnerId !== undefined,
		afterHours: !bench.business.isOpen(now),
	};
}
