import type { Classification } from '../../domain/case/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { standing } from './intake.ts';

/** In the order in which they are printed. */
const ENDS = ['paid', 'contested, reminders held', 'went elsewhere, closed', 'spam', 'vendor', 'job application', 'a person has it', 'waits for the customer', 'lost'] as const;
type End = (typeof ENDS)[number];

const NO_LEADS: Record<string, End> = { spam: 'spam', vendor: 'vendor', jobApplication: 'job application' };
const STAGES = ['intake', 'scheduled', 'delivered', 'invoiced', 'paid', 'closed'];

/** Where every case ended, how far they came and when, and what was decided on the way; gives how many were lost. */
export async function printEnds(ledger: Ledger, caseIds: string[]): Promise<number> {
	const ends = await Promise.all(caseIds.map(async (caseId) => await endOf(ledger, caseId)));
	const events = (await Promise.all(caseIds.map(async (caseId) => await ledger.listEvents({ caseId })))).flat();
	const opened = new Map(await Promise.all(caseIds.map(async (caseId) => [caseId, (await ledger.getCase(caseId))?.openedAt ?? 0] as const)));
	const count = (end: End) => ends.filter((one) => one === end).length;
	console.log('\nWhere the cases ended:');
	for (const end of ENDS) console.log(`${end.padEnd(26)}${String(count(end)).padStart(4)}`);
	console.log('\nHow far they came, and after how long by the clock of this run (half of them within):');
	for (const stage of STAGES) {
		const times = events.filter(({ type, data }) => type === 'handoff.completed' && data?.to === stage).map(({ caseId, at }) => at - (opened.get(caseId) ?? at)).sort((a, b) => a - b);
		if (times.length > 0) console.log(`${stage.padEnd(26)}${String(times.length).padStart(4)}   ${inWords(times[Math.floor(times.length / 2)])}`);
	}
	const happened = (type: string, fits: (data: Record<string, unknown>) => boolean = () => true) => events.filter((event) => event.type === type && fits(event.data ?? {})).length;
	const paid = caseIds.filter((_caseId, index) => ends[index] === 'paid');
	const sent = (await Promise.all(paid.map(async (caseId) => await ledger.listMessages({ caseId, limit: 1000 })))).flat().filter(({ state }) => state === 'sent');
	const each = (audience: string) => (sent.filter((message) => message.audience === audience).length / paid.length).toFixed(1);
	console.log(`
drafts of a reply         approved ${happened('review.decided', ({ subject, decision }) => subject === 'reply' && decision === 'approved')}, edited ${happened('reply.edited')}
drafts of an invoice      rejected and drafted anew ${happened('invoice.rejected')}
visits                    booked ${happened('appointment.booked')}, took place ${happened('appointment.completed')}, nobody was there ${happened('appointment.noShow')}
promises to pay           broken, then reminded and paid ${events.filter(({ type, caseId }) => type === 'payment.promised' && paid.includes(caseId)).length}
messages for a paid case  ${each('customer')} to the customer, ${each('team')} to the team`);
	return count('lost');
}

async function endOf(ledger: Ledger, caseId: string): Promise<End> {
	const record = await ledger.getCase(caseId);
	if (record?.stage === 'paid') return 'paid';
	const { intent } = (record?.data.classification ?? {}) as Partial<Classification>;
	if (record?.stage === 'closed') return (intent && NO_LEADS[intent]) ?? 'went elsewhere, closed';
	const [isContested] = await ledger.listEvents({ caseId, types: ['invoice.disputed'] });
	const hasReminder = (await ledger.listEvents({ caseId, types: ['reminder.queued', 'reminder.sent'] })).length > 0;
	if (record?.stage === 'invoiced' && isContested && !hasReminder) return 'contested, reminders held';
	const where = record?.stage === 'intake' ? await standing(ledger, caseId) : 'lost';
	return where === 'lost' || where === 'waits for the customer' ? where : 'a person has it';
}

function inWords(ms: number): string {
	return ms < 3_600_000 ? `${(ms / 1000).toFixed(0)} s` : `${(ms / 86_400_000).toFixed(1)} days`;
}
