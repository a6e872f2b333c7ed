const Sequencer = require('@jest/test-sequencer').default;

/** The last is every other. */
const FIRST = [/[\\/]test[\\/]e2e[\\/]/, /inChromium|[\\/]test[\\/](ledger|contract)[\\/]/, /(?:)/];

/**
 * What starts a real n8n comes first, then browsers and stores, so that the short suites fill up the end; else jest, which on a new machine knows
 * nothing but the sizes of files, would leave the longest to the last, one beside an idle core.
 */
module.exports = class LongestFirst extends Sequencer {
	sort(tests) {
		const rank = ({ path }) => FIRST.findIndex((long) => long.test(path));
		return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
	}
};
