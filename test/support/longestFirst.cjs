const Sequencer = require('@jest/test-sequencer').default;

/**
 * What starts a real n8n comes first, so that the short suites fill up the end; else jest, which on a new machine knows
 * nothing but the sizes of files, would leave the longest to the last, one beside an idle core.
 */
module.exports = class LongestFirst extends Sequencer {
	sort(tests) {
		const rank = ({ path }) => (/[\\/]test[\\/](e2e|ledger|contract)[\\/]/.test(path) ? (/[\\/]e2e[\\/]/.test(path) ? 0 : 1) : 2);
		return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
	}
};
