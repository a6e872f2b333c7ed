import { CHANNEL_NAMES, PROCESS_NAMES, STAGE_NAMES, type Priority } from '../case';
import type { Say, TeamPhrase } from '../language';

/** A name of a list in the team's language, or what was given where the list has none. */
export function sayNamed(names: Record<string, TeamPhrase>, value: string, say: Say): string {
	return Object.hasOwn(names, value) ? say(names[value]) : value;
}

export function channelNamed(channel: string, say: Say): string {
	return sayNamed(CHANNEL_NAMES, channel, say);
}

export function stageCalled(stage: string, say: Say): string {
	return sayNamed(STAGE_NAMES, stage, say);
}

const PRIORITY_WORDS: Record<Priority, TeamPhrase> = { emergency: 'emergency', high: 'high', normal: 'normal', low: 'low' };

/** In a sentence. */
export function priorityCalled(priority: string, say: Say): string {
	return sayNamed(PRIORITY_WORDS, priority, say);
}

/** Why reminders wait, and what a reply was taken for, in a sentence. */
const HOLD_NAMES: Record<string, TeamPhrase> = {
	...{ dispute: 'dispute', promise: 'promise', processing: 'processing', paused: 'paused', complaint: 'complaint', legal: 'legal', optOut: 'opt out', exempt: 'exempt', reply: 'reply', draft: 'draft' },
	...{ belowMinimum: 'below minimum', notMine: 'not mine', partial: 'partial', paid: 'paid', question: 'question', thanks: 'thanks', other: 'other', automatic: 'automatic' },
};

export function holdCalled(kind: string, say: Say): string {
	return sayNamed(HOLD_NAMES, kind, say);
}

export function processCalled(process: string, say: Say): string {
	return sayNamed(PROCESS_NAMES, process, say);
}
