import { asWords } from '../case';
import { told, type TeamPhrase, type Told } from '../language';
import { compareDecimals } from '../money';
import { inSample } from './inSample';
import type { ReviewCondition, ReviewInput } from './types';

export interface Facts extends Omit<ReviewInput, 'draft' | 'draftFlags' | 'unreadable'> {
	/** Whether the business is open now. */
	isOpen(): boolean;
	/** Whether it is now within these local windows, which every day has. */
	isWithin(windows: NonNullable<ReviewCondition['between']>): boolean;
	/** What limits are in where the rule names no currency. */
	businessCurrency: string;
	/** Of the rule: `review.rules[0]`. */
	path: string;
}

/** What one condition comes to, and what a person reads where that decided: never a word that the customer wrote. */
export interface Verdict {
	/** `otherCurrency`: the amount and the limit cannot be compared. */
	holds: boolean | 'unknown' | 'otherCurrency';
	words: Told;
}

/** A verdict for each condition that is asked for. */
export function judge(when: ReviewCondition, facts: Facts): Verdict[] {
	const { confidence, knownContact, degraded } = facts;
	const verdicts: Record<keyof ReviewCondition, Verdict | undefined> = {
		confidenceBelow: ask(when.confidenceBelow, (limit) => known(confidence, 'the confidence is not known', (value) => [value < limit, told('confidence {value} is below {limit}', { value, limit })])),
		confidenceAtLeast: ask(when.confidenceAtLeast, (limit) => known(confidence, 'the confidence is not known', (value) => [value >= limit, told('confidence {value} is at least {limit}', { value, limit })])),
		service: ask(when.service, (asked) => oneOf(asked, facts.service ?? undefined, 'service')),
		priority: ask(when.priority, (asked) => oneOf(asked, facts.priority, 'priority')),
		intent: ask(when.intent, (asked) => oneOf(asked, facts.intent, 'intent')),
		channel: ask(when.channel, (asked) => oneOf(asked, facts.channel, 'channel')),
		amountAtLeast: ask(when.amountAtLeast, (limit) => inCurrency(when, facts) ?? amount(facts.amount, limit, (sign) => sign >= 0, 'the amount {value} is at least {limit}')),
		amountBelow: ask(when.amountBelow, (limit) => inCurrency(when, facts) ?? amount(facts.amount, limit, (sign) => sign < 0, 'the amount {value} is below {limit}')),
		currency: hasLimit(when) ? undefined : ask(when.currency, (asked) => oneOf(asked, currencyOf(facts), 'currency')),
		knownContact: ask(when.knownContact, (asked) => known(knownContact, 'whether the contact is known is not known', (value) => [value === asked, told(asked ? 'the contact is known' : 'the contact is new')])),
		flags: ask(when.flags, (asked) => flags(asked, facts.flags)),
		between: ask(when.between, (windows) => ({
			holds: facts.isWithin(windows),
			words: told('it is between {windows}', { windows: windows.map(([from, to]) => told('{from} and {to}', { from, to })).reduce<Told | undefined>((one, other) => (one ? told('{one} or {other}', { one, other }) : other), undefined) ?? '' }),
		})),
		afterHours: ask(when.afterHours, (asked) => ({
			holds: facts.isOpen() !== asked,
			words: told(asked ? 'the business is closed' : 'the business is open'),
		})),
		degraded: ask(when.degraded, (asked) =>
			known(degraded, "whether the local result stands in for a model's is not known", (value) => [
				value === asked,
				told(asked ? "the local result stands in for a model's" : 'the result is of the engine that was asked for'),
			]),
		),
		samplePercent: ask(when.samplePercent, (percent) =>
			known(facts.caseId || undefined, 'the case ID is not known', (caseId) => [inSample(caseId, facts.path, percent), told('the case is in the sample of {percent} %', { percent })]),
		),
	};
	return Object.values(verdicts).filter((verdict) => verdict !== undefined);
}

function ask<Asked>(asked: Asked | undefined, verdict: (asked: Asked) => Verdict): Verdict | undefined {
	return asked === undefined ? undefined : verdict(asked);
}

function known<Fact>(fact: Fact | undefined, unknown: TeamPhrase, verdict: (fact: Fact) => [holds: boolean, words: Told]): Verdict {
	if (fact === undefined) return { holds: 'unknown', words: told(unknown) };
	const [holds, words] = verdict(fact);
	return { holds, words };
}

const INTENT_WORDS: Record<string, TeamPhrase> = { newJob: 'new job', quote: 'quote', booking: 'booking', existingJob: 'existing job', complaint: 'complaint', billing: 'billing', jobApplication: 'job application', vendor: 'vendor', spam: 'spam', other: 'other' };

const IS = {
	service: ['service is {value}', 'the service is not known'],
	priority: ['priority is {value}', 'the priority is not known'],
	intent: ['intent is {value}', 'the intent is not known'],
	channel: ['channel is {value}', 'the channel is not known'],
	currency: ['currency is {value}', 'the currency is not known'],
} as const satisfies Record<string, readonly [TeamPhrase, TeamPhrase]>;

function oneOf(asked: readonly string[], fact: string | undefined, name: keyof typeof IS): Verdict {
	const [is, unknown] = IS[name];
	return known(fact, unknown, (value) => [asked.includes(value), told(is, { value: name === 'currency' ? value : Object.hasOwn(INTENT_WORDS, value) ? told(INTENT_WORDS[value]) : { message: asWords(value).toLowerCase() } })]);
}

const hasLimit = ({ amountAtLeast, amountBelow }: ReviewCondition) => amountAtLeast !== undefined || amountBelow !== undefined;
const currencyOf = ({ currency, businessCurrency }: Facts) => currency?.toUpperCase() ?? businessCurrency;

/**
 * Nothing where the amount is in a currency of the limit. A rule that names its currencies is not for others; one that names
 * none has its limit in the business's, and 499 in another can be three times that.
 */
function inCurrency({ currency: named }: ReviewCondition, facts: Facts): Verdict | undefined {
	const own = currencyOf(facts);
	if (facts.amount === undefined || (named ?? [facts.businessCurrency]).includes(own)) return undefined;
	if (named) return { holds: false, words: told('the amount is in {currency}', { currency: own }) };
	return { holds: 'otherCurrency', words: told('the amount is in {currency}, and the limit in {other}', { currency: own, other: facts.businessCurrency }) };
}

function amount(value: string | undefined, limit: string, fits: (sign: number) => boolean, relation: 'the amount {value} is at least {limit}' | 'the amount {value} is below {limit}'): Verdict {
	if (value === undefined) return { holds: 'unknown', words: told('the amount is not known') };
	const sign = compareDecimals(value, limit);
	if (sign === undefined) return { holds: 'unknown', words: told('the amount is not written as a number that can be compared with {limit}', { limit }) };
	return { holds: fits(sign), words: told(relation, { value: value.trim(), limit }) };
}

/** `*` stands for any flag. */
function flags(asked: readonly string[], set: readonly string[]): Verdict {
	const first = asked.includes('*') ? set[0] : asked.find((flag) => set.includes(flag));
	return { holds: first !== undefined, words: asked.includes('*') ? told('something is flagged') : told('the flag {flag} is set', { flag: { message: asWords(first ?? '').toLowerCase() } }) };
}
