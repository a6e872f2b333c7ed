import type { Reason } from '../../case';
import { Decimal } from '../../money';
import { unitPriceOf } from '../earlier/earlier';
import { flagIf } from '../flagIf';
import { grossOf, plus, type Tally } from '../tally/tally';
import { listed } from '../words/listed';
import type { WorkLine } from '../work/work';
import type { Job } from './bill';

/** What earlier invoices billed that lines alone cannot put right; `final` does. */
export function earlierFlags({ earlier, whole }: Job, billed: Tally): Reason[] {
	const lines = new Map(whole.work.lines.map((line) => [line.id, line]));
	const over = earlier.lines.filter((id) => isOver(earlier.quantityOf(id), lines.get(id)));
	const repriced = [...lines.values()].filter((line) => !earlier.hasPrice(line.id, unitPriceOf(line))).map(({ id }) => id);
	const isOverWhole = earlier.hasShares && grossOf(plus(earlier.tally, billed)).gt(grossOf(whole.tally));
	return [
		...flagIf(over.length > 0, 'over-billing', 'Earlier invoices billed more than is approved of line {lines}; billing "final" credits it', { lines: listed(over) }),
		...flagIf(repriced.length > 0, 'billed-at-other-price', 'Billed before at another price: line {lines}; billing "final" settles the difference', { lines: listed(repriced) }),
		...flagIf(isOverWhole, 'over-billing', 'With earlier deposits or progress invoices this is more than the whole work; billing "final" credits them'),
	];
}

function isOver(billed: Decimal, line: WorkLine | undefined): boolean {
	return billed.abs().gt(new Decimal(line?.quantity ?? 0).abs());
}
