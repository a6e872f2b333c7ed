import type { Instant } from '../case';
import type { Profile } from '../profile';
import { caseLine, caseWeight, snoozedUntil, type CaseLine } from './caseLine';
import type { ClockView, DeskCase, When } from './types';
import { whenOf } from './when';

const MOST = 25;
const MOST_LONGEST = 5;

export interface NowList {
	count: number;
	lines: CaseLine[];
}

/** What is the matter at this moment, by any clock. */
export interface NowView {
	at: When;
	open: number;
	/** The longest overdue first. */
	late: NowList;
	/** The soonest due first. */
	soon: NowList;
	/** In time and open for longest, without those that wait for the customer or were put off. */
	longest: NowList;
	/** Waiting decisions, and messages that wait for a person. */
	decisions: number;
	messages: number;
	/** Whether somebody looks after everything. */
	isAllRunning: boolean;
}

export function nowView({ cases, decisions, messages, isAllRunning }: { cases: DeskCase[]; decisions: number; messages: number; isAllRunning: boolean }, profile: Profile, now: Instant): NowView {
	const standing = cases.map((record) => ({ record, ...caseWeight(record, profile, now) }));
	const line = ({ record }: { record: DeskCase }) => caseLine(record, profile, now);
	const list = (found: typeof standing, most = MOST): NowList => ({ count: found.length, lines: found.slice(0, most).map(line) });
	const by = (tone: ClockView['tone']) => standing.filter((one) => one.tone === tone).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
	const isPutOff = (record: DeskCase) => (snoozedUntil(record, profile.business.timezone) ?? 0) > now;
	const running = standing.filter(({ tone, record }) => tone === 'ok' && !isPutOff(record));
	return {
		at: whenOf(profile, now)(now),
		open: cases.length,
		late: list(by('late')),
		soon: list(by('warn')),
		longest: list(running.sort((a, b) => a.record.openedAt - b.record.openedAt), MOST_LONGEST),
		decisions,
		messages,
		isAllRunning,
	};
}
