import { checkInvoice, issueInvoice, numberSeries } from '../../../domain/billing';
import { formatInstant } from '../../../domain/calendar';
import { openLedger } from '../../shared/ledger';
import { readJson, readText } from '../../shared/parameters';
import { invoiceAnswer } from './documents';
import { type Operation, readSettings } from './operation';

/** Approved is what is given here: a draft's flags were for the person who approved it. */
export const issue: Operation = async (call) => {
	const { context, itemIndex } = call;
	const { profile, now } = readSettings(call);
	const draft = checkInvoice(readJson(context, 'invoice', itemIndex, 'Invoice'));
	const { numbering } = profile.billing;
	const given = readText(context, 'number', itemIndex);
	if (given !== undefined || draft.number !== undefined) {
		return await invoiceAnswer(call, issueInvoice(draft, { number: draft.number ?? given }, profile, now), false);
	}
	const year = Number(formatInstant(now, profile.business.timezone).slice(0, 4));
	const ledger = await openLedger(context);
	const { number: sequence } = await ledger.nextNumber({ series: numberSeries(numbering, year), key: draft.key, now });
	return await invoiceAnswer(call, issueInvoice(draft, { sequence }, profile, now), false);
};
