import { formatInstant } from '../calendar';
import { CRM_NAMES, keyOf, type Instant, type Reason, whyOf } from '../case';
import { inWords, sayTo } from '../desk';
import { ownContactsOf, phoneMark } from '../message';
import { phoneNumberIn, type PhoneNumber } from '../phone';
import type { Profile } from '../profile';
import { inquiryOf, isOver, recordOf } from './facts';
import { linkLine, toTeam } from './messages';
import { askedAgainAt, awayReason, lookedAtAgainAt, TOLD_AFTER_TRIES } from './outsideService';
import { eventOf, nothingToDo, unchanged } from './step';
import type { CaseFile, Situation, Step } from './types';

export const LOOK_UP_CODES = ['known', 'notKnown', 'withheld', 'later', 'nothingToDo'] as const;

export type Crm = Exclude<Profile['customers']['lookUp'], 'none'>;

/** Whom the CRM is asked for: by what the customer gave of their own. */
export interface LookUpWork {
	service: Crm;
	/** In lower case. */
	email?: string;
	phone?: PhoneNumber;
	/** What numbers without a country code are read by. */
	country?: string;
	/** Those before this one. */
	tries: number;
}

/** A contact as the CRM has it: texts of others, to be shown as they are. */
export interface CrmContact {
	id: string;
	name?: string;
	company?: string;
	lifecycleStage?: string;
	leadStatus?: string;
	ownerId?: string;
}

export type LookUpAnswer =
	| { state: 'known'; by: 'email' | 'phone'; contact: CrmContact }
	| { state: 'several' | 'none' }
	| { state: 'refused'; reason: string }
	/** Later, it may work. */
	| { state: 'away'; reason: string };

/** The turn that an answer belongs to; without an answer, nothing was asked. */
export interface LookUpTurn {
	key?: string;
	answer?: LookUpAnswer;
}

const DAY_MS = 86_400_000;
/** Who is not known by then is no news any more. */
const ASKED_FOR_MS = 7 * DAY_MS;
/** Without a sign that a search takes for any other. */
const ADDRESS = /^[^\s*@;]+@[^\s*@;]+$/;

/** Undefined where the profile names no CRM, it was asked, or there is nothing of the customer's own to ask by. */
export function lookUpWork(file: CaseFile, profile: Profile, now: Instant): LookUpWork | undefined {
	const { lookUp: service } = profile.customers;
	const { contact, automatic } = inquiryOf(file);
	const kept = recordOf(file.sections.crm);
	if (service === 'none' || automatic || kept?.found !== undefined || isOver(file) || now >= file.openedAt + ASKED_FOR_MS) return undefined;
	const { country } = profile.business;
	const own = ownContactsOf(profile);
	const email = contact.email?.trim().toLowerCase();
	const isOwnEmail = email === undefined || !ADDRESS.test(email) || own.emails.has(email);
	const phone = own.phones.has(phoneMark(contact.phone) ?? '') ? undefined : phoneNumberIn(contact.phone ?? '', country);
	if (isOwnEmail && !phone) return undefined;
	return { service, ...(!isOwnEmail && { email }), ...(phone && { phone }), ...(country !== undefined && { country }), tries: typeof kept?.tries === 'number' ? kept.tries : 0 };
}

export function keyOfLookUp({ service, email, phone, tries }: LookUpWork): string {
	return JSON.stringify([service, email, phone?.national, tries]);
}

/**
 * What the CRM knows of who wrote stands beside what they wrote, in the section `crm`, and in the place of none of it. No lead
 * waits for it: it is asked once the inquiry was followed up.
 */
export function lookUp(situation: Situation): Step {
	const { file, profile, now } = situation;
	const work = lookUpWork(file, profile, now);
	if (!work) return nothingToDo('lookUp', { code: 'nothing-to-look-up', message: 'No CRM is named, it was asked, or there is nothing to ask it by' });
	const { key, answer } = (recordOf(file.sections.lookUpTurn) as LookUpTurn | undefined) ?? {};
	if (!answer || key !== keyOfLookUp(work)) return unchanged('lookUp', 'later', { code: 'not-asked', message: 'The CRM is asked next' }, askedAgainAt(0, now));
	const { service } = work;
	if (answer.state === 'away') return notAsked(situation, work, 'later', answer.reason, askedAgainAt(work.tries, now), work.tries + 1 === TOLD_AFTER_TRIES);
	if (answer.state === 'refused') return notAsked(situation, work, 'withheld', answer.reason, lookedAtAgainAt(work.tries, now), true);
	const crm = { service, found: answer.state, ...(answer.state === 'known' && { matchedBy: answer.by, ...answer.contact }) };
	return {
		process: 'lookUp',
		code: answer.state === 'known' ? 'known' : 'notKnown',
		reasons: [{ code: `found-${answer.state}`, message: `${CRM_NAMES[service]} ${answer.state === 'known' ? `knows the customer by ${answer.by}` : `has ${answer.state} of the kind`}` }],
		events: [eventOf(situation, 'customer.lookedUp', service, { data: crm })],
		messages: [],
		sections: { crm },
		due: { lookUp: null },
	};
}

/** What keeps it from one case keeps it from all: the business is told once a day, whatever the reasons. */
function notAsked(situation: Situation, { service, tries }: LookUpWork, code: 'withheld' | 'later', why: string, dueAt: Instant, isTold: boolean): Step {
	const { file, profile, links, now } = situation;
	const reason: Reason = { code: code === 'later' ? 'away' : 'refused', ...awayReason(CRM_NAMES[service], why) };
	const say = sayTo(profile);
	const subject = say('{service} could not be asked about a customer', { service: CRM_NAMES[service] });
	return {
		process: 'lookUp',
		code,
		reasons: [reason],
		events: isTold ? [eventOf(situation, 'customer.notLookedUp', [service, reason.message], { data: { service, ...whyOf([reason]) } })] : [],
		messages: isTold
			? toTeam(situation, {
					about: 'look-up',
					once: service,
					key: keyOf('look-up', service, formatInstant(now, profile.business.timezone).slice(0, 10)),
					subject,
					paragraphs: [inWords(reason, say).text, linkLine(say('The case'), links?.('case', file.caseId))],
				})
			: [],
		sections: { crm: { service, tries: tries + 1 } },
		due: { lookUp: dueAt },
	};
}
