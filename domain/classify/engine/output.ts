import type { Classification } from '../../case';

/** Where the inquiry goes next. What needs review is looked at before it can be taken for no lead. */
export function classificationOutput(classification: Classification): 'qualified' | 'needsReview' | 'notALead' {
	if (classification.receipt) return 'notALead';
	if (classification.needsReview) return 'needsReview';
	const { intent } = classification;
	return intent === 'spam' || intent === 'vendor' || intent === 'jobApplication' ? 'notALead' : 'qualified';
}
