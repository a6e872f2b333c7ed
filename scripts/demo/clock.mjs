// Loaded into n8n and into the demo before anything else: their clock goes ahead of the machine's by the milliseconds that stand
// in the file that DEMO_CLOCK names. Timers run as ever.
import { readFileSync } from 'node:fs';

const MachinesDate = Date;
let aheadMs = 0;
const machinesNow = Date.now;
const now = () => machinesNow() + aheadMs;

function look() {
	try {
		aheadMs = Number(readFileSync(process.env.DEMO_CLOCK, 'utf8')) || 0;
	} catch {
		// Nothing is there until it is first put forward.
	}
}

if (process.env.DEMO_CLOCK) {
	look();
	setInterval(look, 100).unref();
	globalThis.Date = new Proxy(MachinesDate, {
		construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
		apply: () => new MachinesDate(now()).toString(),
		get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
	});
	MachinesDate.prototype.constructor = globalThis.Date;
}
