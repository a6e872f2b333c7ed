const path = require('node:path');

const MINUTE = 60_000;

/**
 * Says once a minute how far the tests are and which suites are at work for how long, so that a run that takes long, or is cut
 * off from outside, tells what it was at. After `LEAD_TO_CASH_TEST_MINUTES`, where that is set, the run gives up and names them.
 */
module.exports = class Progress {
	#started = Date.now();
	#done = 0;
	#atWork = new Map();
	#timers = [];
	#total = 0;

	onRunStart({ numTotalTestSuites }) {
		this.#total = numTotalTestSuites;
		this.#timers.push(setInterval(() => this.#say(''), MINUTE));
		const limit = Number(process.env.LEAD_TO_CASH_TEST_MINUTES);
		if (limit > 0) {
			this.#timers.push(
				setTimeout(() => {
					this.#say(`Given up after ${limit} minutes. `);
					process.exit(1);
				}, limit * MINUTE),
			);
		}
	}

	onTestFileStart({ path: file }) {
		this.#atWork.set(file, Date.now());
	}

	onTestFileResult({ path: file }) {
		this.#done++;
		this.#atWork.delete(file);
	}

	onRunComplete() {
		for (const timer of this.#timers) clearTimeout(timer);
	}

	#say(first) {
		const minutes = (since) => Math.round((Date.now() - since) / MINUTE);
		const atWork = [...this.#atWork].map(([file, since]) => `${path.relative(path.resolve('test'), file)} for ${minutes(since)} min`);
		process.stdout.write(`${first}… ${minutes(this.#started)} min, ${this.#done} of ${this.#total} suites done; at work: ${atWork.join(', ') || 'none'}\n`);
	}
};
