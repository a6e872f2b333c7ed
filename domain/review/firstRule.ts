import { because, type Reason } from '../case';
import { told, type Told } from '../language';
import type { Profile } from '../profile';
import { judge, type Facts } from './judge';
import { SUBJECT_WORDS } from './types';

type Rule = Profile['review']['rules'][number];

interface RuleHit {
	/** `review.rules[0]` */
	path: string;
	action: Rule['action'];
	reason: Reason;
}

/**
 * The first rule for the subject of which every condition holds, and the earlier ones that only an unknown kept from it. A
 * limit in another currency ends the search: nobody knows what the rule would have said, so a person does.
 */
export function firstRule(rules: readonly Rule[], facts: Omit<Facts, 'path'>): { hit?: RuleHit; passedOver: Reason[] } {
	const passedOver: Reason[] = [];
	for (const [index, { on, when, action }] of rules.entries()) {
		if (on !== facts.subject) continue;
		const path = `review.rules[${index}]`;
		const number = index + 1;
		const verdicts = judge(when, { ...facts, path });
		if (verdicts.some(({ holds }) => holds === false)) continue;
		const other = verdicts.filter(({ holds }) => holds === 'otherCurrency');
		if (other.length > 0) {
			return { hit: { path, action: 'review', reason: because('other-currency', 'Review rule {number} cannot be asked: {why}; a rule that names the currency can', { number, why: said(other.slice(0, 1)) }) }, passedOver };
		}
		const unknown = verdicts.filter(({ holds }) => holds === 'unknown');
		if (unknown.length === 0) {
			const why = verdicts.length > 0 ? said(verdicts) : told('it is for every {subject}', { subject: told(SUBJECT_WORDS[on]) });
			return { hit: { path, action, reason: because('rule', action === 'auto' ? 'Review rule {number} lets it go by itself: {why}' : 'Review rule {number} asks for a person: {why}', { number, why }) }, passedOver };
		}
		passedOver.push(because('rule-fact-unknown', 'Review rule {number} was passed over: {why}', { number, why: said(unknown) }));
	}
	return { passedOver };
}

function said(verdicts: ReadonlyArray<{ words: Told }>): Told[] {
	return verdicts.map(({ words }) => words);
}
