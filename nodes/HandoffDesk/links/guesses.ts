import { formatInstant } from '../../../domain/calendar';
import { sayHere, type Desk } from '../desk';

const MINUTE_MS = 60_000;
/** A mail that cut its links does not come to so many. */
const MOST_A_MINUTE = 60;

/** Of this process: who guesses is slowed by each of several workers. */
let counted = { minute: 0, count: 0 };

/** Counts links that were not signed: how many more there are in this minute than people come to. A link that is signed is never counted. */
export function guessesTooMany(now: number): number {
	const minute = Math.floor(now / MINUTE_MS);
	counted = { minute, count: counted.minute === minute ? counted.count + 1 : 1 };
	return Math.max(0, counted.count - MOST_A_MINUTE);
}

/** To the owners, else to the business's own address; once a day, however many processes count. */
export async function tellOfGuesses(desk: Desk): Promise<void> {
	const { ledger, profile: { business, team }, now } = desk;
	const say = sayHere(desk);
	const owners = team.flatMap(({ role, active, email }) => (role === 'owner' && active && email !== undefined ? [email] : []));
	const time = formatInstant(now, business.timezone);
	for (const to of owners.length > 0 ? owners : business.email === undefined ? [] : [business.email]) {
		await ledger.queueMessage({
			message: {
				key: `desk.guesses:${time.slice(0, 10)}:${to}`,
				channel: 'email',
				to,
				...(business.email !== undefined && { from: business.email }),
				subject: say("Somebody is guessing links to your customers' pages"),
				text: [
					say('At {time}, more than {count} links that none of your messages holds were opened within a minute. No page was shown, and every further try waits a second for its answer.', { time: time.slice(11, 16), count: MOST_A_MINUTE }),
					say('The links cannot be guessed, so nothing is to be done at once. If this comes again on other days, ask whoever looks after n8n to block the sender. You are told at most once a day.'),
					business.name,
				].join('\n\n'),
				events: [],
				audience: 'team',
				automatic: true,
				urgency: 1,
			},
			now,
		});
	}
}
