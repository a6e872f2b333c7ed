import { estimatePdf } from '../../documents/pdf';
import { depositOf, estimateDocument, estimateNumbers, optionsOf } from '../../domain/billing';
import type { Profile } from '../../domain/profile';
import { fileNameOf } from '../../domain/text';
import type { Ledger } from '../../ledger';

/** An estimate as its customer gets it, before anything of it is chosen. */
export async function estimateFile(estimate: Record<string, unknown>, { number, revision, asksDeposit }: { number: string; revision: number; asksDeposit: boolean }, profile: Profile, now: number): Promise<{ fileName: string; content: Buffer }> {
	const none: ReadonlySet<string> = new Set();
	const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
	const pdf = await estimatePdf(estimateDocument(estimate, none, profile, now), {
		number,
		revision,
		validUntil: text(estimate.validUntil),
		options: optionsOf(estimate, none, profile, now),
		deposit: asksDeposit ? depositOf(estimate, none, profile, now) : undefined,
		note: text(estimate.note),
	});
	return { fileName: `${fileNameOf(number)}.pdf`, content: Buffer.from(pdf) };
}

/** All that is estimated for a case has one number, which is taken once. */
export async function estimateNumber(ledger: Ledger, caseId: string, profile: Profile, now: number): Promise<string> {
	const { series, numberOf } = estimateNumbers(profile, now);
	return numberOf((await ledger.nextNumber({ series, key: caseId, now })).number);
}
