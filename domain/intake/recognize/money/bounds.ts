import type { MoneyValue } from '../../types';

const AT_MOST = /(?:\b(?:up to|under|below|less than|at most|no more than|not more than|max(?:imum|imal|\.)?(?: of)?|bis(?: zu)?|höchstens|hasta|máximo(?: de)?|menos de|jusqu['’]à|moins de|au plus|até|no máximo)|[<≤]) ?$/iu;
const AT_LEAST = /(?:\b(?:at least|more than|over|above|starting at|starts? at|no less than|min(?:imum|\.)?(?: of)?|mindestens|ab|desde|al menos|más de|à partir de|au moins|plus de|a partir de|pelo menos|mais de)|[>≥]) ?$/iu;
const ABOUT = /(?:\b(?:around|about|approx(?:imately|\.)?|roughly|circa|ca\.?|some|say|like|maybe|etwa|ungefähr|rund|environ|unos|unas|cerca de|aproximadamente|más o menos|mais ou menos)|~|≈) ?$/iu;
const ISH = /^ ?-?(?:ish\b|or so\b|give or take\b|more or less\b|aprox)/i;

/** A single amount as the words around it have it: "up to", "at least", "around". */
export function bounded(amount: string, currency: string, lead: string, tail: string): MoneyValue {
	const approximate = ABOUT.test(lead) || ISH.test(tail) ? { approximate: true } : {};
	if (AT_MOST.test(lead)) return { max: amount, currency };
	if (AT_LEAST.test(lead)) return { min: amount, currency };
	return { amount, currency, ...approximate };
}

export const isAbout = (lead: string, tail: string): boolean => ABOUT.test(lead) || ISH.test(tail);

/** "around", "up to", "at least": said of an amount that may be a budget. */
export const isEstimate = (lead: string, tail: string): boolean => isAbout(lead, tail) || AT_MOST.test(lead) || AT_LEAST.test(lead);
