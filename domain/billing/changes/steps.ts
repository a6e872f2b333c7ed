import { Decimal } from '../../money';
import type { Adjustment, InvoiceChange } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import type { WorkLine } from '../work/work';

/** One thing that happened to a line on its way to the invoice. */
export interface Step extends Pick<InvoiceChange, 'kind' | 'from' | 'to' | 'reason'> {
	/** The line then; absent where nothing of it is left. */
	after?: WorkLine;
}

const plain = (number: string) => new Decimal(number).toFixed();
const priceOf = ({ unitPrice, baseQuantity = '1' }: WorkLine) => (plain(baseQuantity) === '1' ? plain(unitPrice) : `${plain(unitPrice)} per ${plain(baseQuantity)}`);
const agreed = ({ percent, amount }: Adjustment) => amount ?? `${percent ?? '0'} %`;
const extrasOf = ({ discounts, charges }: WorkLine) => [...discounts.map((one) => `-${agreed(one)}`), ...charges.map((one) => `+${agreed(one)}`)].join(', ') || undefined;
const taxesOf = ({ taxes = [], unknownTaxCodes = [] }: WorkLine) => [...taxes.map(({ code }) => code), ...unknownTaxCodes].join(', ') || undefined;

/** What can differ, in the order in which the effects are counted: each with what was changed before it. */
const PROPERTIES: ReadonlyArray<{ kind: Step['kind']; shown(line: WorkLine): string | undefined; keys: ReadonlyArray<keyof WorkLine> }> = [
	{ kind: 'description', shown: ({ description }) => description, keys: ['description', 'sku', 'unit', 'cut'] },
	{ kind: 'quantity', shown: ({ quantity }) => plain(quantity), keys: ['quantity'] },
	{ kind: 'price', shown: priceOf, keys: ['unitPrice', 'baseQuantity'] },
	{ kind: 'discount', shown: extrasOf, keys: ['discounts', 'charges'] },
	{ kind: 'tax', shown: taxesOf, keys: ['taxes', 'unknownTaxCodes'] },
];

/** From a line to what became of it, property by property. */
export function stepsBetween(before: WorkLine | undefined, after: WorkLine | undefined, reason: string): Step[] {
	if (!before) return after ? [{ kind: 'added', to: plain(after.quantity), reason, after }] : [];
	if (!after) return [{ kind: 'removed', from: plain(before.quantity), reason }];
	let line = before;
	return PROPERTIES.flatMap(({ kind, shown, keys }): Step[] => {
		const [from, to] = [shown(before), shown(after)];
		if (from === to) return [];
		line = { ...line, ...Object.fromEntries(keys.map((key) => [key, after[key]])) };
		return [withoutAbsent({ kind, from, to, reason, after: line })];
	});
}
