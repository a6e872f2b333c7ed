import type { Channel, Classification, Instant } from '../case';
import type { BusinessCalendar } from '../calendar';
import { compareDecimals } from '../money';
import { covers } from '../postcode';
import type { RoutingCondition } from '../profile';

/** What rules may ask about a case. */
export interface Facts {
	now: Instant;
	service?: string;
	priority?: Classification['priority'];
	intent?: Classification['intent'];
	language?: string;
	channel?: Channel;
	/** Normal form. */
	postcode?: string;
	value?: string;
	returning: boolean;
	/** Whether the business is closed at `now`. */
	afterHours: boolean;
}

/** All that is asked for must hold; what is not known does not hold. A condition that asks for nothing always holds. */
export function holds(when: RoutingCondition, facts: Facts, between: BusinessCalendar | undefined): boolean {
	return (
		isOneOf(when.service, facts.service) &&
		isOneOf(when.priority, facts.priority) &&
		isOneOf(when.intent, facts.intent) &&
		isOneOf(when.language?.map(primary), facts.language && primary(facts.language)) &&
		isOneOf(when.channel, facts.channel) &&
		(when.postcode === undefined || when.postcode.some((pattern) => facts.postcode !== undefined && covers(pattern, facts.postcode))) &&
		(when.valueAtLeast === undefined || compared(facts.value, when.valueAtLeast, (sign) => sign >= 0)) &&
		(when.valueBelow === undefined || compared(facts.value, when.valueBelow, (sign) => sign < 0)) &&
		(between === undefined || between.isOpen(facts.now)) &&
		(when.afterHours === undefined || when.afterHours === facts.afterHours) &&
		(when.returning === undefined || when.returning === facts.returning)
	);
}

function isOneOf(asked: readonly string[] | undefined, known: string | undefined): boolean {
	return asked === undefined || (known !== undefined && asked.includes(known));
}

function compared(value: string | undefined, limit: string, fits: (sign: number) => boolean): boolean {
	const sign = value === undefined ? undefined : compareDecimals(value, limit);
	return sign !== undefined && fits(sign);
}

/** `pt-BR` as `pt`. */
function primary(language: string): string {
	return language.trim().toLowerCase().split(/[-_]/, 1)[0];
}
