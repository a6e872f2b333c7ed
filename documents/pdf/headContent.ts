import type { Column, Content } from 'pdfmake/interfaces';

import type { InvoiceView, PartyView } from '../view';
import type { Paper } from './paper';
import { PAIR_GAP, PAIRS } from './styles';

const GAP = 16;
const TITLE_POINTS = 220;
const LOGO_POINTS: [width: number, height: number] = [190, 64];
const FACTS_POINTS = 182;
const FACT_LABEL_POINTS = 84;

export function headContent(view: InvoiceView, { width }: Paper, logo: string | undefined): Content {
	const brand: Content = logo ? { image: logo, fit: LOGO_POINTS } : { text: view.seller.name, fontSize: 16, bold: true };
	const party = (width - FACTS_POINTS - 2 * GAP) / 2;
	return [
		{ columns: [{ width: width - TITLE_POINTS - GAP, stack: [brand] }, { width: TITLE_POINTS, stack: titleLines(view) }], columnGap: GAP },
		{ columns: [partyContent(view.seller, party), partyContent(view.customer, party), factsContent(view, FACTS_POINTS)], columnGap: GAP, margin: [0, 24, 0, 20] },
	];
}

function titleLines({ title, mark }: InvoiceView): Content[] {
	return [{ text: title, style: 'title', alignment: 'right' }, ...(mark ? [{ text: mark, style: 'mark', alignment: 'right' as const }] : [])];
}

function partyContent({ heading, name, lines }: PartyView, width: number): Column {
	return { width, stack: [{ text: heading, style: 'label' }, { text: name, style: 'party' }, ...lines] };
}

function factsContent({ facts }: InvoiceView, width: number): Column {
	const body = facts.map(({ label, value }) => [{ text: label, style: 'label' }, { text: value, alignment: 'right' as const }]);
	return { width, layout: PAIRS, table: { widths: [FACT_LABEL_POINTS, width - FACT_LABEL_POINTS - PAIR_GAP], body } };
}
