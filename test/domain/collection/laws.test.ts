import fc from 'fast-check';

import { checkTimeline, timeline } from './timelines';

test('over random timelines: once each, never at nothing due, never in quiet hours or a hold, whatever the run times', () => {
	let sent = 0;
	fc.assert(fc.property(timeline, (given) => void (sent += checkTimeline(given))), { numRuns: 2000 });
	expect(sent).toBeGreaterThan(2000);
}, 600_000);
