import type { IExecuteFunctions } from 'n8n-workflow';
import fc from 'fast-check';

import { handoffMessageFields } from '../../../nodes/HandoffMessage/fields';
import { recordPost } from '../../../nodes/HandoffLedger/operations/recordPost.operation';
import { reviewGateFields } from '../../../nodes/ReviewGate/fields';
import { readParameter } from '../../../nodes/shared/readParameter';

const json = fc.record(
	{
		caseId: fc.string(),
		classification: fc.option(fc.record({ draftReply: fc.string(), draftFlags: fc.array(fc.string()) }, { requiredKeys: [] }), { nil: undefined }),
		reminder: fc.option(fc.record({ total: fc.string(), currency: fc.string(), flags: fc.array(fc.string()) }, { requiredKeys: [] })),
		invoice: fc.option(fc.record({ totals: fc.record({ gross: fc.string() }), currency: fc.string(), review: fc.record({ flags: fc.array(fc.string()) }) }, { requiredKeys: [] })),
		inquiry: fc.record({ channel: fc.string() }),
		body: fc.option(fc.record({ caseId: fc.option(fc.string()) }, { requiredKeys: [] })),
		ledger: fc.option(fc.record({ contactCases: fc.array(fc.integer()) }, { requiredKeys: [] })),
	},
	{ requiredKeys: [] },
);

const written = [...reviewGateFields, ...handoffMessageFields, ...recordPost.fields].flatMap(({ default: value }) => (typeof value === 'string' && value.startsWith('={{ ') && !value.includes('$now') ? [value] : []));

/** A node whose engine refuses to work. */
function contextOf(raw: string, item: Record<string, unknown>, subject: string): IExecuteFunctions {
	return {
		getNodeParameter: (name: string, _index: number, _fallback: unknown, options?: { rawExpressions?: boolean }) => {
			if (name === 'subject') return subject;
			if (options?.rawExpressions) return raw;
			throw new Error('asked the engine');
		},
		isToolExecution: () => false,
		getInputData: () => [{ json: item }],
	} as unknown as IExecuteFunctions;
}

/** As JavaScript reads it; a path below nothing is nothing. */
function asJavaScript(raw: string, item: Record<string, unknown>, subject: string): unknown {
	try {
		return (new Function('$json', '$parameter', `return ${raw.slice(4, -3)}`) as (json: unknown, parameter: unknown) => unknown)(item, { subject });
	} catch {
		return undefined;
	}
}

test.each(written)('%s is read without the engine, as JavaScript reads it', (raw) => {
	fc.assert(
		fc.property(json, fc.constantFrom('reply', 'invoice', 'reminder'), (item, subject) => {
			expect(readParameter(contextOf(raw, item, subject), 'field', 0)).toEqual(asJavaScript(raw, item, subject));
		}),
	);
});

test.each(['={{ $json.a + 1 }}', '={{ $json["a"] }}', '={{ $json.constructor.name }} and more', '=x {{ $json.a }}', '={{ $parameter.subject === "reply" ? 1 : $json.a }}'])('%s goes to the engine', (raw) => {
	expect(() => readParameter(contextOf(raw, { a: 1 }, 'reply'), 'field', 0)).toThrow('asked the engine');
});
