import type { Reason } from '../case';
import type { Profile } from '../profile';
import { judge, type Facts } from './judge';

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
		const name = `Review rule ${index + 1}`;
		const verdicts = judge(when, { ...facts, path });
		if (verdicts.some(({ holds }) => holds === false)) continue;
		const other = verdicts.filter(({ holds }) => holds === 'otherCurrency');
		if (other.length > 0) {
			return { hit: { path, action: 'review', reason: { code: 'other-currency', message: `${name} cannot be asked: ${said(other.slice(0, 1))}; a rule that names the currency can` } }, passedOver };
		}
		const unknown = verdicts.filter(({ holds }) => holds === 'unknown');
		if (unknown.length === 0) {
			const why = verdicts.length > 0 ? said(verdicts) : `it is for every ${on}`;
			return { hit: { path, action, reason: { code: 'rule', message: `${name} ${action === 'auto' ? 'lets it go by itself' : 'asks for a person'}: ${why}` } }, passedOver };
		}
		passedOver.push({ code: 'rule-fact-unknown', message: `${name} was passed over: ${said(unknown)}` });
	}
	return { passedOver };
}

function said(verdicts: ReadonlyArray<{ words: string }>): string {
	return verdicts.map(({ words }) => words).join(', ');
}
