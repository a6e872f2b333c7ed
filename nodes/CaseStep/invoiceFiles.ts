import { checkInvoice } from '../../domain/billing';
import type { MessageAttachment } from '../../domain/case';
import { fileNameOf } from '../../domain/text';
import type { Ledger } from '../../ledger';
import { attempt } from '../shared/attempt';
import { isRecord } from '../shared/parameters';

/** The case's invoices of these numbers, as they were issued. One that cannot be set as a PDF keeps no message back. */
export async function invoiceFiles(ledger: Ledger, caseId: string, numbers: readonly string[] = []): Promise<MessageAttachment[]> {
	if (numbers.length === 0) return [];
	const { invoicePdf } = await import('../../documents/pdf');
	const issued = (await ledger.listEvents({ caseId, types: ['invoice.issued'], limit: 1000 })).map(({ data }) => data?.invoice);
	const files: MessageAttachment[] = [];
	for (const number of numbers) {
		const given = issued.findLast((invoice) => isRecord(invoice) && invoice.number === number);
		const invoice = attempt(() => checkInvoice(given));
		if (!('value' in invoice)) continue;
		const pdf = await invoicePdf(invoice.value).catch(() => undefined);
		if (!pdf) continue;
		files.push({ fileName: `${fileNameOf(number)}.pdf`, mimeType: 'application/pdf', content: Buffer.from(pdf).toString('base64') });
	}
	return files;
}
