import type { LastOfPace, MessageRecord } from '../../case';
import { whenIn } from '../../desk';
import { sayIn, type Say } from '../../language';
import { cutSentences } from '../../text';

/** Longer digests are read by nobody: behind so many, cases are named alone, and behind so many more only counted. */
const MOST_WHOLE = 20;
const MOST_NAMED = 100;

export interface Outgoing {
	/** It is the last one of its pace for a while. */
	last?: LastOfPace;
	/** For the times in it. */
	zone?: string;
	/** In the team's language; absent: English. */
	say?: Say;
}

/** What goes out for a message and those that it carries: one message, the first one's own where it carries none. */
export function outgoing(message: MessageRecord, carries: readonly MessageRecord[], options: Outgoing = {}): MessageRecord {
	const whole = together(message, carries, options);
	const limit = Object.hasOwn(LONGEST, whole.channel) ? LONGEST[whole.channel] : undefined;
	return limit === undefined || whole.text.length <= limit ? whole : { ...whole, text: cutSentences(whole.text, limit) };
}

/** UTF-16 units that a text message may have: Twilio refuses more (error 21617), and so does WhatsApp (131009). */
const LONGEST: Record<string, number> = { sms: 1_600, whatsapp: 4_096 };

function together(message: MessageRecord, carries: readonly MessageRecord[], { last, zone = 'UTC', say = sayIn('en') }: Outgoing): MessageRecord {
	if (message.pace) return alerts(message, carries, { last, zone, say });
	if (carries.length === 0) return message;
	const all = [message, ...carries];
	return {
		...message,
		subject: say('{n} message about your cases|{n} messages about your cases', { n: all.length }),
		text: all.map(titled).join('\n\n\n'),
		html: undefined,
		attachments: all.flatMap(({ attachments }) => attachments ?? []),
	};
}

/** Each clock of a case once, as it stands last. */
function alerts(message: MessageRecord, carries: readonly MessageRecord[], { last, zone, say }: Outgoing & { zone: string; say: Say }): MessageRecord {
	const newest = new Map([message, ...carries].sort((one, other) => one.createdAt - other.createdAt).map((one) => [clockOf(one), one]));
	const shown = [...newest.values()];
	const rest = last && restOf(last, zone, say);
	if (shown.length === 1) {
		const [only] = shown;
		return { ...message, subject: only.subject, text: [only.text, ...(rest === undefined ? [] : [rest])].join('\n\n') };
	}
	const cases = new Set(shown.map(({ caseId, key }) => caseId ?? key)).size;
	const isEmergency = message.pace?.most === undefined;
	const named = shown.slice(MOST_WHOLE, MOST_WHOLE + MOST_NAMED);
	const counted = shown.length - MOST_WHOLE - named.length;
	const texts = [
		...(rest === undefined ? [] : [rest]),
		...shown.slice(0, MOST_WHOLE).map(titled),
		...(named.length > 0 ? [[say('Further:'), ...named.map(({ subject }) => `- ${subject ?? ''}`)].join('\n')] : []),
		...(counted > 0 ? [say('And {count} more. All of them are on the desk.', { count: counted })] : []),
	];
	return { ...message, subject: say(isEmergency ? '{n} emergency that nobody has answered|{n} emergencies that nobody has answered' : '{n} case that nobody has answered|{n} cases that nobody has answered', { n: cases }), text: texts.join('\n\n\n'), html: undefined };
}

/** The escalation that it tells, its steps taken as one. */
function clockOf({ key, caseId, events }: MessageRecord): string {
	const clock = events.find(({ type }) => type === 'escalation.sent')?.data?.clock;
	return caseId === undefined || typeof clock !== 'string' ? key : `${caseId} ${clock}`;
}

function restOf({ until, waiting, most }: LastOfPace, zone: string, say: Say): string {
	const when = whenIn(zone, until, say.locale)(until).text;
	const rest =
		waiting === 0
			? say('What else falls due comes together then; emergencies come at once.')
			: say('{n} more case waits on the desk. What waits comes together then; emergencies come at once.|{n} more cases wait on the desk. What waits comes together then; emergencies come at once.', { n: waiting });
	return `${say('This is the last message of its kind to you before {when}: you get {most} an hour.', { when, most })} ${rest}`;
}

function titled({ subject, text }: MessageRecord): string {
	return `${subject ?? ''}\n${'-'.repeat(Math.min(60, (subject ?? '').length))}\n${text}`;
}
