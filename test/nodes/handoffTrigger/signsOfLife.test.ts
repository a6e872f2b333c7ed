import { signsOfLife } from '../../../nodes/HandoffTrigger/work/signsOfLife';

const SECOND = 1000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Asks every 20 s for so long, as the renewal of a lease does; `state` says what is known by then. */
function watch(life: ReturnType<typeof signsOfLife>, seconds: number, state: (second: number) => string | undefined): void {
	for (let second = 20; second <= seconds; second += 20) {
		jest.advanceTimersByTime(20 * SECOND);
		life.seen(state(second));
	}
}

async function isLost(lost: Promise<string>): Promise<boolean> {
	return await Promise.race([lost.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);
}

test('an execution that does something, however slowly, is neither silent nor lost', async () => {
	const life = signsOfLife(120 * SECOND);
	const lost = life.lost();
	watch(life, 1200, (second) => `after ${Math.floor(second / 40)}`);
	expect(life.isSilent()).toBe(false);
	expect(await isLost(lost)).toBe(false);
});

test('one that does nothing is silent first, and lost long after', async () => {
	const life = signsOfLife(120 * SECOND);
	const lost = life.lost();
	watch(life, 40, () => '20 leases');
	expect(life.isSilent()).toBe(false);
	watch(life, 60, () => '20 leases');
	expect(life.isSilent()).toBe(true);
	expect(await isLost(lost)).toBe(false);
	watch(life, 60, () => '20 leases');
	expect(await isLost(lost)).toBe(true);
});

test('while the ledger is away nobody can tell, and nothing counts as lost', async () => {
	const life = signsOfLife(120 * SECOND);
	const lost = life.lost();
	watch(life, 1200, () => undefined);
	expect(life.isSilent()).toBe(false);
	expect(await isLost(lost)).toBe(false);
});

test('the next execution under the same lease begins anew', async () => {
	const life = signsOfLife(120 * SECOND);
	void life.lost();
	watch(life, 100, () => 'one case');
	expect(life.isSilent()).toBe(true);
	const lost = life.lost();
	expect(life.isSilent()).toBe(false);
	watch(life, 60, () => 'one case');
	expect(await isLost(lost)).toBe(false);
});
