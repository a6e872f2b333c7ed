import { SLOTS } from './furtherCases';
import { ask, business, starts } from './given';

/** Further questions of each kind; half of them were held back while the code was written. */
test.each(SLOTS)('$kind: $name', ({ over, scheduling, request, busy, starts: expected }) => {
	expect(starts(ask(business(over, scheduling), request, busy))).toEqual(expected);
});
