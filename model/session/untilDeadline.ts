import type { FaultContext } from '../faults';
import { cancelled, fault, faultOf } from '../faults';
import type { Clock, EarlierAnswer, ModelAnswer, ModelPort, ModelRequest } from '../model';
import type { ModelFault } from '../modelFault';

const ONE_CALL = { inputTokens: 0, outputTokens: 0, calls: 1 };

/**
 * One call, at most as long as is left. Stopped or late, it ends at once, whether or not what is behind the port heeds the
 * signal: some chat models go on by themselves.
 */
export async function untilDeadline(
	port: ModelPort,
	request: ModelRequest,
	earlier: EarlierAnswer | undefined,
	leftMs: number,
	clock: Clock,
	stop: AbortSignal,
): Promise<ModelAnswer | ModelFault> {
	const call = new AbortController();
	const timer = new AbortController();
	const context = (signal: AbortSignal): FaultContext => ({ where: port.name, secrets: [], signal, usage: ONE_CALL, now: clock.now() });
	let onStop: () => void = () => undefined;
	const stopped = new Promise<ModelFault>((resolve) => {
		onStop = () => resolve(cancelled(ONE_CALL));
	});
	stop.addEventListener('abort', onStop, { once: true });

	let answeredInTime = false;
	const answered = port
		.ask(request, call.signal, earlier)
		.catch((thrown: unknown) => faultOf(thrown, context(call.signal)))
		.finally(() => (answeredInTime = true));
	const late = clock.sleep(leftMs, timer.signal).then(() => undefined);
	const first = (await Promise.race([answered, late, stopped])) ?? fault('timeout', context(call.signal));
	stop.removeEventListener('abort', onStop);
	timer.abort();
	if (!answeredInTime) call.abort();
	return first;
}
