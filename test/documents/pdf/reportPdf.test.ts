import { reportPdf } from '../../../documents/pdf';
import { performanceMail } from '../../../documents/report';
import { report, type History } from '../../domain/reporting/histories';
import { history } from '../../domain/reporting/samples';
import { pageTexts } from '../../support/readPdf';

const histories: History[] = Array.from({ length: 40 }, (_, index) =>
	history(`c_${String(index).padStart(20, '0')}`, `2026-03-0${2 + (index % 5)}T1${index % 10}:00`, {
		owner: { id: `o${index % 4}`, name: index % 4 === 0 ? 'Łucja "Ö" <b>' : `Owner ${index % 4}` },
		events: index % 3 ? [{ type: 'reply.sent', at: `2026-03-0${2 + (index % 5)}T1${index % 10}:0${index % 9}`, by: 'human' }] : [],
	}),
);

/** Without the ends of lines, which are where the paper wants them. */
const textOf = async (file: Uint8Array) => (await pageTexts(file)).join(' ').replace(/\s+/g, ' ');

test('says what the mail says', async () => {
	const { report: one } = report(histories);
	const text = await textOf(await reportPdf(one));
	const { html } = performanceMail(one);
	for (const [, heading] of html.matchAll(/<h2[^>]*>([^<]+)</g)) expect(text).toContain(heading);
	for (const { message } of one.findings) expect(text).toContain(message);
	for (const { label } of one.compared) expect(text).toContain(label);
	expect(text).toContain('Łucja "Ö" <b>');
	expect(text).not.toMatch(/undefined|NaN|\[object|�/);
});

test.each<[string, History[]]>([['an empty week', []], ['one lead', histories.slice(0, 1)]])('of %s', async (_what, some) => {
	const text = await textOf(await reportPdf(report(some).report));
	expect(text).toContain('how handoffs went');
	expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test('is the same bytes each time', async () => {
	const { report: one } = report(histories);
	expect(Buffer.compare(await reportPdf(one), await reportPdf(one))).toBe(0);
});
