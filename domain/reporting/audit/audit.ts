import type { Reason } from '../../case';
import { sayIn, type Say, type TeamPhrase } from '../../language';
import { currencyDigits, Decimal, formatAmount, roundTo, sum } from '../../money';
import type { Measured } from './measured';
import { type AuditHandoff, type AuditInput, readAudit } from './readAudit';

/** Where a number comes from: a person gave it, the ledger counted it, or nobody knows and this is usual. */
export type Basis = 'given' | 'measured' | 'assumed';

export interface Assumption {
	name: string;
	label: string;
	value: string;
	basis: Basis;
	/** Where it is from, in words. */
	source: string;
}

export interface RankedHandoff {
	rank: number;
	name: string;
	owner?: string;
	/** With one decimal, rework included. */
	hoursPerWeek: string;
	reworkHours: string;
	/** What these hours cost in a month of 52/12 weeks. */
	perMonth: string;
	/** At least 3 hours a week. */
	recommended: boolean;
	/** How the figures come about. */
	arithmetic: string;
	reasons: Reason[];
}

export interface Payback {
	/** Null: what it saves does not cover what it costs to run. */
	months: string | null;
	/** If the higher, and the lower, share of the time is saved. */
	range: { fewest: string | null; most: string | null };
	savedPerMonth: string;
	arithmetic: string;
}

export interface Leak {
	leakPerMonth: string;
	/** Of what the figure is made: names of those that were not counted. */
	assumptions: string[];
	arithmetic: string;
}

export interface AuditReport {
	operation: 'audit';
	currency: string;
	/** What costs most first. */
	handoffs: RankedHandoff[];
	totals: { hoursPerWeek: string; perMonth: string };
	/** The one to repair first; absent where none is worth it yet. */
	first?: { name: string; owner?: string; hoursPerWeek: string; perMonth: string; reasons: Reason[] };
	payback?: Payback;
	leak?: Leak;
	/** Every number that was put in, with its basis, to be corrected. */
	inputs: Assumption[];
	measuredFrom?: { leads: number };
	reasons: Reason[];
}

export const FLOOR_HOURS = 3;
const WEEKS_A_MONTH = new Decimal(52).div(12);

/** What is usual where nobody knows better; each is printed with the result. */
const ASSUMED = {
	lostShare: { value: '0.10', label: 'Share of leads lost for want of an answer', source: 'assumed: one in ten' },
	value: { value: '1000.00', label: 'Value of a job', source: 'assumed: 1000 a job' },
	closeRate: { value: '0.30', label: 'Share of answered leads that become work', source: 'assumed: three in ten' },
	savedShare: { value: '0.60', label: 'Share of the time that is saved', source: 'assumed: between 40 % and 80 %' },
	savedShareLow: { value: '0.40', label: 'Share of the time that is saved, at worst', source: 'assumed' },
	savedShareHigh: { value: '0.80', label: 'Share of the time that is saved, at best', source: 'assumed' },
	setupHours: { value: '8', label: 'Hours to set it up', source: 'assumed: one working day' },
	setupCost: { value: '0', label: 'Other cost to set it up', source: 'assumed: none' },
	runningPerMonth: { value: '0', label: 'Cost to run it, a month', source: 'assumed: none beyond n8n' },
} as const satisfies Record<string, { value: string; label: TeamPhrase; source: TeamPhrase }>;

/** What an audit is written with. */
interface Pen {
	say: Say;
	/** As data has it. */
	money(amount: Decimal): string;
	/** As people read it. */
	number(value: Decimal | string): string;
}

export function auditReport(given: unknown, { currency, measured, say = sayIn(undefined) }: { currency: string; measured?: Measured; say?: Say }): AuditReport {
	const input = readAudit(given);
	const digits = currencyDigits(currency);
	const pen = penIn(say, digits);
	const { money } = pen;
	const weighed = input.handoffs.map((one) => weigh(one)).sort((a, b) => b.perMonth.cmp(a.perMonth) || b.hours.cmp(a.hours) || (a.handoff.name < b.handoff.name ? -1 : 1));
	const handoffs = weighed.map((one, index) => written(one, index + 1, pen));
	const first = handoffs.find(({ recommended, owner }) => recommended && owner !== undefined) ?? handoffs.find(({ recommended }) => recommended);
	const inputs: Assumption[] = [];
	const take = (name: keyof typeof ASSUMED, value: Decimal | undefined) => taken(inputs, name, value, measured, say);
	const payback = first && paybackOf(weighed[handoffs.indexOf(first)], input.payback, take, pen);
	const leak = leakOf(input, measured, inputs, take, pen);
	return {
		operation: 'audit',
		currency,
		handoffs,
		totals: { hoursPerWeek: hoursText(sum(weighed.map(({ hours }) => hours))), perMonth: money(sum(weighed.map(({ perMonth }) => perMonth))) },
		...(first && {
			first: {
				name: first.name,
				...(first.owner !== undefined && { owner: first.owner }),
				hoursPerWeek: first.hoursPerWeek,
				perMonth: first.perMonth,
				reasons: whyFirst(first, handoffs, pen),
			},
		}),
		...(payback && { payback }),
		...(leak && { leak }),
		inputs,
		...(measured && { measuredFrom: { leads: measured.n } }),
		reasons: reasonsOf(handoffs, first, leak, measured, say),
	};
}

interface Weighed {
	handoff: AuditHandoff;
	/** Rework included. */
	hours: Decimal;
	rework: Decimal;
	perMonth: Decimal;
}

function weigh(handoff: AuditHandoff): Weighed {
	const { perWeek, minutes, people, errorRate, reworkMinutes, hourly, hoursPerWeek } = handoff;
	const rework = perWeek.times(errorRate).times(reworkMinutes).div(60);
	const hours = hoursPerWeek ?? perWeek.times(minutes).times(people).div(60).plus(rework);
	return { handoff, hours, rework, perMonth: hours.times(WEEKS_A_MONTH).times(hourly) };
}

function written({ handoff, hours, rework, perMonth }: Weighed, rank: number, { say, money, number }: Pen): RankedHandoff {
	const { name, owner, perWeek, minutes, people, errorRate, reworkMinutes, hourly, hoursPerWeek } = handoff;
	// Not the rounded hours: 2.96 are fewer than 3.
	const recommended = hours.gte(FLOOR_HOURS);
	const own = hoursPerWeek ? say('{hours} h a week', { hours: number(hoursPerWeek) }) : `${number(perWeek)} × ${number(minutes)} min × ${people.eq(1) ? say('1 person') : say('{count} people', { count: number(people) })}`;
	const again = rework.isZero() ? '' : ` + ${number(perWeek)} × ${number(errorRate.times(100))} % × ${number(reworkMinutes)} min`;
	const reasons: Reason[] = [];
	if (!recommended) reasons.push({ code: 'below-floor', message: say('Under {hours} hours a week: it would not pay to begin here', { hours: FLOOR_HOURS }) });
	if (owner === undefined) reasons.push({ code: 'no-owner', message: say('Nobody owns it: name one person before it is changed') });
	if (hourly.isZero()) reasons.push({ code: 'no-hourly-cost', message: say('Without the cost of an hour it costs nothing here: enter it') });
	return {
		rank,
		name,
		...(owner !== undefined && { owner }),
		hoursPerWeek: hoursText(hours),
		reworkHours: hoursText(rework),
		perMonth: money(perMonth),
		recommended,
		arithmetic: say('{own} = {hours} h a week; × 52/12 × {hourly} an hour = {amount} a month', { own: `${own}${again}`, hours: number(hoursText(hours)), hourly: number(hourly), amount: number(money(perMonth)) }),
		reasons,
	};
}

function whyFirst(first: RankedHandoff, handoffs: RankedHandoff[], { say, number }: Pen): Reason[] {
	const reasons: Reason[] = [{ code: 'costs-most', message: say('It takes {hours} hours a week and {amount} a month', { hours: number(first.hoursPerWeek), amount: number(first.perMonth) }) }];
	const costlier = handoffs.slice(0, handoffs.indexOf(first)).filter(({ recommended }) => recommended);
	if (costlier.length > 0) reasons.push({ code: 'has-owner', message: say(costlier.length === 1 ? 'It has an owner; {names} costs more and has none' : 'It has an owner; {names} cost more and have none', { names: costlier.map(({ name }) => name).join(', ') }) });
	return [...reasons, ...first.reasons];
}

type Take = (name: keyof typeof ASSUMED, value: Decimal | undefined) => Decimal;

/** Given goes before measured, measured before assumed. */
function taken(inputs: Assumption[], name: keyof typeof ASSUMED, value: Decimal | undefined, measured: Measured | undefined, say: Say): Decimal {
	const { value: usual, label, source } = ASSUMED[name];
	const counted = name === 'lostShare' || name === 'value' || name === 'closeRate' ? measured?.[name] : undefined;
	const used = value ?? new Decimal(counted ?? usual);
	const basis: Basis = value ? 'given' : counted !== undefined ? 'measured' : 'assumed';
	const from = {
		given: counted === undefined ? say('given') : say('given; the ledger says {value}', { value: counted }),
		measured: say('measured on {count} leads', { count: measured?.n }),
		assumed: say(source),
	}[basis];
	inputs.push({ name, label: say(label), value: used.toFixed(), basis, source: from });
	return used;
}

function paybackOf({ hours, handoff, perMonth }: Weighed, given: AuditInput['payback'], take: Take, { say, money, number }: Pen): Payback {
	const share = take('savedShare', given.savedShare);
	const low = Decimal.min(share, take('savedShareLow', given.savedShareLow));
	const high = Decimal.max(share, take('savedShareHigh', given.savedShareHigh));
	const setup = take('setupHours', given.setupHours).times(handoff.hourly).plus(take('setupCost', given.setupCost));
	const running = take('runningPerMonth', given.runningPerMonth);
	const monthsAt = (saved: Decimal) => {
		const gain = perMonth.times(saved).minus(running);
		return gain.gt(0) ? setup.div(gain).toDecimalPlaces(1).toFixed(1) : null;
	};
	return {
		months: monthsAt(share),
		range: { fewest: monthsAt(high), most: monthsAt(low) },
		savedPerMonth: money(perMonth.times(share).minus(running)),
		arithmetic: say('{setup} to set up ÷ ({amount} × {percent} % − {running} to run) a month; {hours} hours a week come free', { setup: number(money(setup)), amount: number(money(perMonth)), percent: number(share.times(100)), running: number(money(running)), hours: number(hoursText(hours.times(share))) }),
	};
}

function leakOf({ leak }: AuditInput, measured: Measured | undefined, inputs: Assumption[], take: Take, { say, money, number }: Pen): Leak | undefined {
	const counted = measured?.leadsPerMonth;
	const leads = leak.leadsPerMonth ?? (counted === undefined ? undefined : new Decimal(counted));
	if (leads === undefined) return undefined;
	const basis: Basis = leak.leadsPerMonth ? 'given' : 'measured';
	inputs.push({ name: 'leadsPerMonth', label: say('Leads a month'), value: leads.toFixed(), basis, source: basis === 'given' ? say('given') : say('measured on {count} leads', { count: measured?.n }) });
	const lost = take('lostShare', leak.lostShare);
	const value = take('value', leak.value);
	const close = take('closeRate', leak.closeRate);
	const perMonth = leads.times(lost).times(value).times(close);
	return {
		leakPerMonth: money(perMonth),
		assumptions: inputs.filter(({ name, basis: own }) => ['lostShare', 'value', 'closeRate'].includes(name) && own !== 'measured').map(({ name }) => name),
		arithmetic: say('{leads} leads × {lost} lost × {value} × {rate} close rate = {amount} a month', { leads: number(leads), lost: number(lost), value: number(money(value)), rate: number(close), amount: number(money(perMonth)) }),
	};
}

function reasonsOf(handoffs: RankedHandoff[], first: RankedHandoff | undefined, leak: Leak | undefined, measured: Measured | undefined, say: Say): Reason[] {
	const reasons: Reason[] = [];
	if (handoffs.length === 0) reasons.push({ code: 'no-handoffs', message: say('No handoff was described: say how often a week it happens and how many minutes it takes') });
	else if (!first) reasons.push({ code: 'none-worth-it', message: say('No handoff takes {hours} hours a week: leave them as they are for now', { hours: FLOOR_HOURS }) });
	if (!leak) reasons.push({ code: 'leads-unknown', message: say('The leak is not estimated: enter the leads a month') });
	if (measured && measured.leadsPerMonth === undefined) reasons.push({ code: 'too-few-leads', message: say('The ledger holds {count} leads of the time looked at: too few to measure by', { count: measured.n }) });
	return reasons;
}

/** English keeps the digits as they are. */
function penIn(say: Say, digits: number): Pen {
	const number = (value: Decimal | string) => {
		const text = typeof value === 'string' ? value : value.toFixed();
		const decimals = text.split('.')[1]?.length ?? 0;
		return say.language === 'en' ? text : new Intl.NumberFormat(say.locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(text as `${number}`);
	};
	return { say, number, money: (amount) => formatAmount(roundTo(amount, digits, 'halfUp'), digits) };
}

function hoursText(hours: Decimal): string {
	return hours.toDecimalPlaces(1).toFixed(1);
}
