import type { Assignment, Instant, Reason } from '../case';
import { compareDecimals } from '../money';
import type { Profile } from '../profile';
import { benchOf, seedOf, type Bench, type Seat } from './bench';
import { choose } from './choose';
import type { Facts } from './conditions';
import { fitsPattern, normalPostcode, postcodeOf } from './postcode';
import { absentUntil, nextAtWork, standIn } from './presence';
import { firstRule, type RuleHit } from './rules';
import type { LeadToRoute, Strategy } from './types';
import { Verdicts } from './verdicts';
import { openCasesOf } from './withTurn';

/** Outside working hours, those who start within this long of the first share what came in; the first alone would get it all. */
const SAME_START_MS = 2 * 60 * 60 * 1000;

/** The owner of a case. The same facts, profile and workload give the same owner. */
export function routeLead(lead: LeadToRoute, profile: Profile, strategy: Strategy = profile.routing.strategy): Assignment {
	return new Routing(lead, profile, strategy).decide();
}

class Routing {
	private readonly bench: Bench;
	private readonly facts: Facts;
	private readonly verdicts: Verdicts;
	private readonly reasons: Reason[] = [];
	private readonly caseSeed: [number, number];
	private readonly emergency: boolean;
	private rule: RuleHit | undefined;
	/** Who could take it if they were there and had room. */
	private able: Seat[] = [];

	constructor(
		private readonly lead: LeadToRoute,
		private readonly profile: Profile,
		private readonly strategy: Strategy,
	) {
		this.bench = benchOf(profile);
		this.verdicts = new Verdicts(this.bench.seats);
		this.caseSeed = seedOf(lead.caseId);
		this.facts = factsOf(lead, this.bench);
		this.emergency = this.facts.priority === 'emergency';
	}

	decide(): Assignment {
		return this.notRouted() ?? this.keptOwner() ?? this.byTeam() ?? this.byFallback();
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
		const { previousOwnerId, now } = this.lead;
		if (previousOwnerId === undefined) return undefined;
		const previous = this.bench.byId.get(previousOwnerId);
		const keeper = previous && standIn(previous, this.bench, now);
		if (!previous || !keeper) {
			const why = previous ? 'is not there, and has no backup who is' : 'is not of the team any more';
			this.reasons.push({ code: previous ? 'previous-owner-away' : 'previous-owner-gone', message: `the earlier owner (${previousOwnerId}) ${why}` });
			return undefined;
		}
		if (this.emergency && !keeper.member.onCall && !keeper.calendar.isOpen(now)) {
			this.reasons.push({ code: 'previous-owner-off', message: `${keeper.member.name} is not at work, and an emergency cannot wait` });
			return undefined;
		}
		this.verdicts.excludeAll('the customer has an owner already');
		if (keeper !== previous) this.verdicts.exclude(previous, this.away(previous));
		const message = keeper === previous ? 'had this customer before' : `backup of ${previous.member.name}, who had this customer before`;
		this.reasons.push({ code: keeper === previous ? 'returning-customer' : 'returning-customer-backup', message: `${keeper.member.name} ${message}` });
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
		if (contact || eligible.length === 0) return contact;
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
			postcode === undefined || member.territories.length === 0 || member.territories.some((pattern) => fitsPattern(pattern, postcode));
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
		return this.verdicts.keep(
			seats,
			({ member }) => workload === undefined || member.capacity === undefined || openCasesOf(workload, member.id) < member.capacity,
			({ member }) => `has ${workload ? openCasesOf(workload, member.id) : 0} open cases of ${member.capacity} at most`,
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
		const { seat, code, message } = choose(candidates, this.strategy, this.lead.workload, this.caseSeed);
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
			return this.unowned(this.able.filter((candidate) => absentUntil(candidate, this.lead.now) !== undefined));
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

function earliest(times: ReadonlyArray<Instant | null>): Instant | null {
	const known = times.filter((at) => at !== null);
	return known.length > 0 ? Math.min(...known) : null;
}

/** Results of other nodes arrive as they were written; what is no text is not known. */
function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function factsOf({ now, inquiry, classification, postcode, value, previousOwnerId }: LeadToRoute, bench: Bench): Facts {
	return {
		now,
		service: text(classification?.service),
		priority: classification?.priority,
		intent: classification?.intent,
		language: text(classification?.language),
		channel: inquiry?.channel,
		postcode: normalPostcode(text(postcode)) ?? postcodeOf(inquiry),
		value: text(value),
		returning: previousOwnerId !== undefined,
		afterHours: !bench.business.isOpen(now),
	};
}
