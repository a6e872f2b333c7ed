import { packFor } from '../language';
import { READ_LIMIT, tidyText } from '../text';
import { SUMMARY_UNITS, SUMMARY_WORDS, TITLE_UNITS, TITLE_WORDS } from './order/workOrder';
import { shortenedTo } from './order/words';
import type { Intake } from './types';

/** The intake of a case whose settings or input cannot be read: nothing is concluded, the customer's words stand as they came. */
export function unreadIntake(text: string): Omit<Intake, 'reasons'> {
	const verbatim = tidyText(text.slice(0, READ_LIMIT));
	const { unnamed } = packFor('en').intake;
	return {
		record: {},
		fields: {},
		missing: [],
		conflicts: [],
		summary: verbatim === '' ? unnamed : shortenedTo(verbatim, SUMMARY_WORDS, SUMMARY_UNITS),
		workOrder: {
			title: verbatim === '' ? unnamed : shortenedTo(verbatim, TITLE_WORDS, TITLE_UNITS),
			description: verbatim,
			access: [],
			hazards: [],
			materials: [],
			attachments: [],
			verbatim,
		},
		engine: 'local',
		degraded: false,
		needsReview: true,
		language: 'en',
	};
}
