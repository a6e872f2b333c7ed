import { z } from 'zod';

import { CHANNELS, INTENTS, PRIORITIES } from '../case/types';
import { isTimeZone, isLocalTime, isLocalDate } from '../calendar/syntax';
import { ROUNDING_MODES } from '../money/roundingMode';

/**
 * The shape of the business profile. Cross-references (a skill that names a service, a fallback that names a member)
 * and windows that overlap are checked in `parse.ts`: they need the whole object.
 */

const text = z.string().trim();
const currencyCode = z.string().trim().regex(/^[A-Za-z]{3}$/, 'must be a three-letter currency code such as USD').toUpperCase();
const language = z.string().trim().toLowerCase().regex(/^[a-z]{2}$/, 'must be a two-letter language code such as en').default('en');
const id = z.string().trim().min(1).max(64);
const localDate = z.string().refine(isLocalDate, 'must be a date such as 2026-12-24');
const localTime = z.string().refine(isLocalTime, 'must be a time such as 08:30');
const decimal = z
	.union([z.number().finite(), z.string().trim().regex(/^-?\d+(\.\d+)?$/, 'must be a number such as 8.25')])
	.transform(String);
const nonNegative = decimal.refine((value) => !value.startsWith('-'), 'must not be negative');
const minutes = z.number().int().min(0);
const zone = z.string().refine(isTimeZone, 'must be an IANA time zone such as America/Chicago');
const oneOrMany = <T extends z.ZodType>(item: T) =>
	z.union([item, z.array(item)]).transform((value) => (Array.isArray(value) ? value : [value]) as Array<z.output<T>>);

/** `["08:00","12:00"]`; an end at or before the start lies on the next day; `"24:00"` is the end of the day. */
const window = z.tuple([localTime, localTime]);
const windows = z.array(window);

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const weeklyHours = z.object({
	mon: windows.default([]),
	tue: windows.default([]),
	wed: windows.default([]),
	thu: windows.default([]),
	fri: windows.default([]),
	sat: windows.default([]),
	sun: windows.default([]),
});

const OFFICE_DAY: Array<[string, string]> = [['09:00', '17:00']];

const business = z.object({
	name: text.min(1),
	timezone: zone,
	country: z.string().trim().regex(/^[A-Za-z]{2}$/, 'must be a two-letter country code such as US').toUpperCase().optional(),
	region: text.optional(),
	currency: currencyCode.optional(),
	email: text.optional(),
	phone: text.optional(),
	signature: text.optional(),
});

const holidays = z.object({
	/** Public holidays of this country close the business. Absent: none do. */
	country: z.string().trim().regex(/^[A-Za-z]{2}$/).toUpperCase().optional(),
	region: text.optional(),
	dates: z.array(localDate).default([]),
	/** Windows on these dates replace whatever the week and the holidays say, e.g. half days. */
	openings: z.array(z.object({ date: localDate, windows })).default([]),
});

/** What an estimate is made of: an hour of work, a call-out, a metre of pipe. */
const price = z.object({
	id,
	name: text.min(1),
	/** For the customer, below the name on documents. */
	customerNote: text.max(500).optional(),
	/** Beside the name on documents: a PNG or JPEG, as a `data:` URL. */
	picture: text.max(20_000, 'must have at most 20,000 characters, about 15 kB of picture').regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z\d+/]+={0,2}$/, 'must be a PNG or JPEG as a data: URL').optional(),
	/** As it is written on documents, e.g. `h`, `m`. */
	unit: text.min(1).max(20).optional(),
	/** In the business's currency, with tax where `billing.pricesIncludeTax` says so. */
	unitPrice: nonNegative,
	/** What an estimate starts with; `0`: in the list alone, and in an estimate where somebody puts it there. */
	quantity: nonNegative.default('1'),
	/** A field of the intake that says how many. */
	quantityFrom: text.min(1).optional(),
	/** The customer chooses it, or not. */
	optional: z.boolean().default(false),
	/** Codes of `billing.taxes`; absent: the only one that is not withheld. */
	taxCodes: z.array(id).min(1, 'must name a tax: one of 0 % where none is charged').optional(),
});

const service = z.object({
	id,
	name: text.min(1),
	description: text.default(''),
	keywords: z.array(text).default([]),
	examples: z.array(text).default([]),
	priority: z.enum(PRIORITIES).default('normal'),
	durationMinutes: z.number().int().min(1).default(60),
	/** How many people of the team a visit takes; absent: one. */
	people: z.number().int().min(1).max(20).optional(),
	/** Beside the people: ids or kinds of `scheduling.resources`, each once for a visit, e.g. `lift`. */
	needs: z.array(id).optional(),
	/** What the team takes along. */
	bring: z.array(text.min(1)).optional(),
	/** Absent: as `scheduling` says. */
	bufferBeforeMinutes: minutes.optional(),
	bufferAfterMinutes: minutes.optional(),
	arrivalWindowMinutes: minutes.optional(),
	/** The price list: what the service comes to. */
	prices: z.array(price).max(60).optional(),
});

const absences = z.array(z.object({ from: text.min(1), to: text.min(1) }));

const member = z.object({
	id,
	name: text.min(1),
	email: text.optional(),
	phone: text.optional(),
	role: z.enum(['member', 'manager', 'owner']).default('member'),
	/** Empty: every service. */
	skills: z.array(id).default([]),
	/** Postcode patterns with `*`; empty: everywhere. */
	territories: z.array(text.min(1)).default([]),
	weight: z.number().finite().min(0).default(1),
	/** Open cases at most; absent: no limit. */
	capacity: z.number().int().min(0).optional(),
	/** Absent: the business's. */
	hours: weeklyHours.optional(),
	timezone: zone.optional(),
	/** Local dates, both inclusive, or instants with offset, half-open. */
	absences: absences.default([]),
	/** Where the member's own calendar is; see `scheduling.calendars`. */
	calendarAddress: text.min(1).optional(),
	/** Whether this member is called outside business hours. */
	onCall: z.boolean().default(false),
	/** What is not urgent is gathered for so many minutes and comes in one message; 0: each by itself. */
	digestMinutes: minutes.max(1440).default(0),
	active: z.boolean().default(true),
	backup: id.optional(),
});

/** A key that is not known is refused: a rule whose condition falls away would take every case. */
const routingCondition = z.strictObject({
	service: oneOrMany(id).optional(),
	priority: oneOrMany(z.enum(PRIORITIES)).optional(),
	intent: oneOrMany(z.enum(INTENTS)).optional(),
	language: oneOrMany(text).optional(),
	channel: oneOrMany(z.enum(CHANNELS)).optional(),
	postcode: oneOrMany(text).optional(),
	valueAtLeast: nonNegative.optional(),
	valueBelow: nonNegative.optional(),
	/** Local windows of the business's zone. */
	between: windows.optional(),
	afterHours: z.boolean().optional(),
	returning: z.boolean().optional(),
});

const routing = z.object({
	rules: z
		.array(
			z.object({
				when: routingCondition,
				to: z.object({
					member: oneOrMany(id).optional(),
					role: z.enum(['member', 'manager', 'owner']).optional(),
					skill: id.optional(),
				}),
			}),
		)
		.default([]),
	strategy: z.enum(['rotate', 'leastBusy', 'weighted', 'firstAvailable']).default('rotate'),
	/** A member's id, or `queue`: nobody. */
	fallback: id.optional(),
	afterHours: z.enum(['onCall', 'nextOpening', 'queue']).default('nextOpening'),
});

const clockHours = z.enum(['business', 'always']);

/** A key that is not known is refused: an emergency that is misspelt would wait for the morning. */
const hoursByPriority = z.strictObject({
	emergency: clockHours.default('business'),
	high: clockHours.default('business'),
	normal: clockHours.default('business'),
	low: clockHours.default('business'),
});

const sla = z.object({
	id,
	name: text.min(1),
	start: text.min(1),
	stop: z.array(text.min(1)).min(1),
	/** Whose stop events count; what a bot does never answers for a person. */
	stopBy: z.enum(['human', 'anyone']).default('human'),
	pause: z.array(z.object({ from: text.min(1), to: text.min(1) })).default([]),
	minutes: z.object({
		emergency: z.number().positive(),
		high: z.number().positive(),
		normal: z.number().positive(),
		low: z.number().positive(),
	}),
	/** For all priorities, or for each; `business` for those that are not named. */
	hours: z.union([clockHours, hoursByPriority]).default('business'),
	/** Whom a clock that runs `always` tells while the business is closed: who is on call, nobody before it opens, or whom the step names. */
	afterHours: z.enum(['onCall', 'nextOpening', 'named']).default('onCall'),
	atRiskAt: z.number().gt(0).max(1).default(0.75),
	/** `at` is a share of the minutes allowed; the shares rise. */
	escalate: z.array(z.object({ at: z.number().positive(), to: text.min(1) })).default([]),
	/** The end of the ladder comes again after so many minutes of the clock, until somebody acknowledges; 0: never. */
	repeatEveryMinutes: z.number().min(0).default(60),
	/** How often the end of the ladder comes again at the most. */
	repeatAtMost: z.number().int().min(0).default(12),
});

/** What the local engine can find in a customer's own words without their naming it. */
export const RECOGNIZERS = [
	...(['name', 'email', 'phone', 'address', 'company', 'website', 'vehicle', 'tireSize', 'reference', 'years', 'insurance', 'vaccine', 'channels', 'access'] as const),
	...(['birth', 'since', 'deadline', 'visit', 'money', 'age', 'distance', 'people', 'choice', 'drivable', 'waterShutOff', 'swelling', 'newPatient'] as const),
] as const;

/**
 * How a field is found in free text. Without it, only its own label beside the value, a form's field, and a reply to its own
 * question fill it. Phrases are folded words, `*` for any ending, `~` for up to three words between.
 */
const finds = z.strictObject({
	recognizer: z.enum(RECOGNIZERS).optional(),
	/** Words that say, beside a value of the field's type, that it is this field's. */
	cues: z.array(text.min(1)).default([]),
	/** What customers say for yes and for no. */
	yes: z.array(text.min(1)).default([]),
	no: z.array(text.min(1)).default([]),
	/** Sentences that hold one of these say nothing of the field. */
	unless: z.array(text.min(1)).default([]),
});

/** Kinds of values that a field of the intake can ask for; `domain/intake/values` has a module for each. */
export const VALUE_TYPES = ['text', 'name', 'email', 'phone', 'address', 'date', 'dateTime', 'money', 'number', 'choice', 'boolean'] as const;

const intakeField = z.object({
	name: id,
	label: text.optional(),
	type: z.enum(VALUE_TYPES).default('text'),
	choices: z.array(text.min(1)).default([]),
	required: z.boolean().default(false),
	question: text.optional(),
	/** Services this field is asked for; empty: all. */
	appliesTo: z.array(id).default([]),
	finds: finds.optional(),
});

/** When questions that were not answered are put once more, and when a person takes over: days after the message before. */
const clarification = z.object({
	repeatAfterDays: z.number().positive().max(365).default(2),
	handOverAfterDays: z.number().positive().max(365).default(2),
});

const duration = z.string().regex(/^P(?!$)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/, 'must be an ISO 8601 duration such as P1D or PT2H');
const channel = z.enum(['email', 'sms', 'phone', 'chat']);

/** Whose time is booked: a member of the team, a van, a room, a machine. */
const resource = z.object({
	id,
	/** Absent: the member's, else the id. */
	name: text.min(1).optional(),
	/** `person` counts among a service's `people`; any other kind is what a service `needs`. */
	kind: text.min(1).default('person'),
	/** The member of the team this is; hours, zone, absences, skills and address that are not given here come from there. */
	member: id.optional(),
	email: text.optional(),
	hours: weeklyHours.optional(),
	timezone: zone.optional(),
	skills: z.array(id).optional(),
	absences: absences.optional(),
	/** Visits a day at most; absent: as `scheduling` says. */
	dailyMaximum: z.number().int().min(1).optional(),
	calendarAddress: text.min(1).optional(),
	active: z.boolean().default(true),
});

/** Minutes on the way from one visit to the next; they come on top of the buffers. */
const travel = z.object({
	/** `fixed`: `minutes` each time; `postcode`: by how far the postcodes agree; `none`: no time on the way. A route of the matrix goes first. */
	by: z.enum(['none', 'fixed', 'postcode']).default('none'),
	minutes: minutes.default(20),
	/** By postcode: the same one; the same area, which is all but the last two characters; `minutes` anywhere else. */
	sameMinutes: minutes.default(5),
	nearMinutes: minutes.default(15),
	/** Postcode patterns with `*`; a route holds both ways. The first that fits counts. */
	matrix: z.array(z.object({ from: text.min(1), to: text.min(1), minutes })).default([]),
});

const scheduling = z.object({
	slotMinutes: z.number().int().min(5).default(30),
	bufferBeforeMinutes: minutes.default(0),
	bufferAfterMinutes: minutes.default(0),
	noticeMinutes: minutes.default(120),
	horizonDays: z.number().int().min(1).max(366).default(30),
	arrivalWindowMinutes: minutes.default(0),
	/** Empty: the active members of the team whose weight is above 0. */
	resources: z.array(resource).default([]),
	travel: travel.prefault({}),
	/** Visits of a resource a day at most. */
	dailyMaximum: z.number().int().min(1).optional(),
	/** Whether what a calendar calls tentative takes time. */
	tentative: z.enum(['busy', 'free']).default('busy'),
	/**
	 * Whose service keeps the calendars of the team: busy times are read from it, and visits written into it. Each is at its
	 * `calendarAddress`: Google's calendar ID, the mailbox of Outlook, the URL of a CalDAV collection.
	 */
	calendars: z.enum(['none', 'google', 'outlook', 'calDav']).default('none'),
	/** The field-service tool that has each visit as a job. */
	fieldService: z.enum(['none', 'jobber', 'housecallPro']).default('none'),
	/** How long a slot is held for somebody who makes up their mind. */
	holdMinutes: z.number().int().min(1).default(15),
	/** Local time of the customer in which no reminder goes out. */
	quietHours: window.default(['20:00', '08:00']),
	/** What prep notes are written in. */
	teamLanguage: language,
	/** `id` names the step for good; absent, it is `before` with the channel. */
	reminders: z
		.array(z.object({ id: id.optional(), before: duration, channel: channel.default('email') }))
		.default([{ before: 'P1D', channel: 'email' }]),
});

/** How a series of numbers is written; `{prefix}`, `{year}`, `{yy}`, `{nextYear}`, `{nextYy}` and `{number}` are filled in. */
const numberFormat = {
	prefix: z.string(),
	digits: z.number().int().min(1).max(12),
	/** Whether each fiscal year is counted by itself, and its number has the year. */
	yearly: z.boolean(),
	yearDigits: z.union([z.literal(2), z.literal(4)], 'must be 2 or 4'),
	/** The month that the fiscal year begins in, 1 to 12; its year is the one it begins in. */
	fiscalYearStart: z.number().int().min(1).max(12),
};
const numberStart = {
	/** The first number, for a business that goes on from another system. */
	start: z.number().int().min(1).max(999_999_999).optional(),
	/** The fiscal year that `start` holds for, where the numbers are yearly; absent: each. */
	startYear: z.number().int().min(1900).max(9999).optional(),
	pattern: text.min(1).max(60).optional(),
};
/** What is not said is as for all others. */
const ownNumbers = {
	prefix: numberFormat.prefix.optional(),
	digits: numberFormat.digits.optional(),
	yearly: numberFormat.yearly.optional(),
	yearDigits: numberFormat.yearDigits.optional(),
	fiscalYearStart: numberFormat.fiscalYearStart.optional(),
	...numberStart,
};

/** A key that is not known is refused: a series whose condition falls away would take every document. */
const numberCondition = z.strictObject({
	kind: oneOrMany(z.enum(['invoice', 'creditNote'])).optional(),
	billing: oneOrMany(z.enum(['full', 'deposit', 'progress', 'delivered', 'final', 'retainage'])).optional(),
	/** As the estimate names it. */
	businessUnit: oneOrMany(text.min(1)).optional(),
});

const numbering = z.object({
	prefix: numberFormat.prefix.default('INV-'),
	digits: numberFormat.digits.default(5),
	yearly: numberFormat.yearly.default(true),
	yearDigits: numberFormat.yearDigits.default(4),
	fiscalYearStart: numberFormat.fiscalYearStart.default(1),
	...numberStart,
	/** Absent: they are counted with the invoices. */
	creditNotes: z.object(ownNumbers).optional(),
	/** The first whose condition holds. */
	series: z.array(z.object({ when: numberCondition, ...ownNumbers })).default([]),
});

const upTo = (most: number) => z.number().int().min(0).max(most);

/** Counted in this order from the invoice's date. A key that is not known is refused: the invoice would be due at another time. */
const paymentTerms = z.strictObject({
	months: upTo(36).optional(),
	days: upTo(3650).optional(),
	/** Days on which the business is open. */
	businessDays: upTo(365).optional(),
	endOfMonth: z.boolean().optional(),
	dayOfMonth: z.number().int().min(1).max(31).optional(),
	daysAfter: upTo(365).optional(),
});

/** A share of what is due that is taken off where it is paid within so many days of the invoice's date. */
const earlyDiscount = z.object({
	percent: nonNegative.refine((value) => Number(value) < 100, 'must be a percentage below 100'),
	days: upTo(365),
});

const billing = z.object({
	taxes: z
		.array(
			z.object({
				code: id,
				name: text.optional(),
				/** Per cent; below 0 for a tax that the customer keeps back, as other systems write it. */
				rate: decimal,
				/** UNCL 5305: S standard, Z zero, E exempt, AE reverse charge, and the others. */
				category: z.string().trim().toUpperCase().default('S'),
				/** Charged on the net amount and on the taxes named before it on the line. */
				compound: z.boolean().default(false),
				/** Kept back by the customer. */
				withheld: z.boolean().default(false),
				/** What is withheld is kept back until the work is complete, and due then; absent: as its name says. */
				retained: z.boolean().optional(),
				/** Never inside prices that include tax. */
				onTop: z.boolean().default(false),
				exemptionReason: text.optional(),
				/** From the VATEX code list, e.g. `VATEX-EU-AE`. */
				exemptionCode: text.optional(),
			}),
		)
		.default([]),
	pricesIncludeTax: z.boolean().default(false),
	rounding: z.enum(['document', 'line']).default('document'),
	roundingMode: z.enum(ROUNDING_MODES).default('halfUp'),
	termsDays: z.number().int().min(0).default(14),
	/** In place of `termsDays`: in words (`30 days EOM`, `2/10 net 30`) or by its parts. */
	terms: z.union([text.min(1), paymentTerms], 'must be text such as "30 days EOM", or an object such as { "days": 30, "endOfMonth": true }').optional(),
	/** In place of a discount that the terms say. */
	earlyPaymentDiscount: oneOrMany(earlyDiscount).optional(),
	cashRounding: nonNegative.optional(),
	numbering: numbering.prefault({}),
	deposit: z.object({ percent: nonNegative.optional(), amount: nonNegative.optional() }).optional(),
	/** Kept back of every invoice but deposits until the work is complete. */
	retainage: z.object({ percent: nonNegative.refine((value) => Number(value) < 100, 'must be a percentage below 100'), of: z.enum(['gross', 'net']).default('gross') }).optional(),
	/** Of estimates that are made here. */
	estimates: z
		.object({
			prefix: text.min(1).max(20).default('EST-'),
			/** How long the customer can accept one. */
			validDays: z.number().int().min(1).max(365).default(30),
			/** What is billed when one is accepted; absent: the deposit where one is agreed, else nothing before the work is done. */
			onAcceptance: z.enum(['deposit', 'full', 'nothing']).optional(),
		})
		.prefault({}),
	varianceReviewPercent: nonNegative.default('10'),
	/** What PDF and e-invoice come as where both are wanted: two files, or a PDF with the e-invoice inside (Factur-X, ZUGFeRD). */
	eInvoice: z.enum(['ubl', 'facturX']).default('ubl'),
	/** Whether an invoice waits for a person as long as taxes, the seller's address or an account are missing. Presets say so. */
	checkSetUp: z.boolean().default(false),
	seller: z
		.object({
			name: text.optional(),
			contactName: text.optional(),
			email: text.optional(),
			phone: text.optional(),
			/** One line or several, or `{ line1, line2, city, region, postcode, country }`. */
			address: z.union([text, z.record(z.string(), text)]).optional(),
			taxId: text.optional(),
			registrationId: text.optional(),
			iban: text.optional(),
			bic: text.optional(),
			bankName: text.optional(),
			/** Of an account that has no IBAN, with what its country calls the bank by. */
			accountNumber: text.optional(),
			routingNumber: text.optional(),
			sortCode: text.optional(),
			bsb: text.optional(),
			transitNumber: text.optional(),
			institutionNumber: text.optional(),
			/** Whom a cheque is made out to; absent: none is taken. */
			chequePayableTo: text.optional(),
			/** Where to pay, e.g. `https://pay.example.com/?ref={number}&amount={amount}`; also `{currency}` and `{key}`. */
			paymentLink: text.optional(),
			/** Below the document: what the country wants said of the business. */
			footer: text.max(600).optional(),
			/** PNG or JPEG as a `data:` URL. */
			logo: text.optional(),
			/** Where the business receives e-invoices; `scheme` from the EAS code list. */
			endpoint: z.object({ scheme: text.min(1), id: text.min(1) }).optional(),
		})
		.prefault({}),
});

export const TONES = ['friendly', 'firm', 'final'] as const;
const tone = z.enum(TONES);
const period = z.string().regex(/^P[1-9]\d{0,3}[DWM]$/, 'must be a number of days, weeks or months such as P7D, P2W or P1M');

const reminderChannel = z.enum(['email', 'sms', 'phone', 'chat', 'letter']);

const reminderStep = z.object({
	id,
	offsetDays: z.number().int().min(-3650).max(3650),
	/** What the days are counted from; `endOfMonth` is the end of the month that the day after due lies in. */
	from: z.enum(['dueDate', 'endOfMonth', 'previousMessage']).default('dueDate'),
	action: z.enum(['message', 'tellOwner', 'call', 'handOver']).default('message'),
	tone: tone.default('friendly'),
	channel: reminderChannel.default('email'),
	/** The step comes again so long after its last message, until a later step is due. */
	repeatEvery: period.optional(),
	/** In place of `lateFee`. */
	fee: nonNegative.optional(),
	/** Whether a person approves it; absent: of tone `final`. */
	review: z.boolean().optional(),
});

/** A key that is not known is refused: a ladder whose condition falls away would take every invoice. */
const ladderCondition = z.strictObject({
	customerGroup: oneOrMany(text.min(1)).optional(),
	currency: oneOrMany(text.toUpperCase()).optional(),
	service: oneOrMany(id).optional(),
	tag: oneOrMany(text.min(1)).optional(),
	/** Of the invoice as it was issued, so that part of it being paid changes no ladder. */
	amountAtLeast: nonNegative.optional(),
	amountBelow: nonNegative.optional(),
});

const byCurrency = z.record(z.string().trim().regex(/^[A-Z]{3}$/, 'must be a three-letter currency code such as USD'), nonNegative).default({});

const reminders = z.object({
	steps: z.array(reminderStep).prefault([
		{ id: 'before-due', offsetDays: -3, tone: 'friendly', channel: 'email' },
		{ id: 'overdue', offsetDays: 3, tone: 'friendly', channel: 'email' },
		{ id: 'second', offsetDays: 10, tone: 'firm', channel: 'email' },
		{ id: 'final', offsetDays: 21, tone: 'final', channel: 'email' },
	]),
	/** What follows the steps of whichever ladder. */
	escalation: z.array(reminderStep).prefault([
		{ id: 'tell-owner', offsetDays: 7, from: 'previousMessage', action: 'tellOwner' },
		{ id: 'call', offsetDays: 7, from: 'previousMessage', action: 'call', channel: 'phone' },
		{ id: 'hand-over', offsetDays: 14, from: 'previousMessage', action: 'handOver' },
	]),
	/** The first whose condition holds takes the place of `steps`. */
	ladders: z.array(z.object({ id, when: ladderCondition, steps: z.array(reminderStep) })).default([]),
	/** In the customer's zone; two equal times: none. */
	quietHours: window.default(['20:00', '08:00']),
	businessDaysOnly: z.boolean().default(true),
	/** Days after the due date in which nothing counts as late. */
	graceDays: z.number().int().min(0).max(365).default(0),
	/** Whether a due date on a day that is no business day means the next one. */
	dueOnClosedDay: z.enum(['asIs', 'nextBusinessDay']).default('asIs'),
	interestPercentPerYear: nonNegative.default('0'),
	interestBasis: z.enum(['act365', 'act360', 'actAct']).default('act365'),
	/** Base rates by the day they begin, for statutory interest; `interestPointsOverBase` is added. They take the place of the rate above. */
	interestBaseRates: z.array(z.object({ from: localDate, percent: decimal })).default([]),
	interestPointsOverBase: nonNegative.default('0'),
	/** For each letter that goes out after the due date. */
	lateFee: nonNegative.default('0'),
	/** By currency, in place of `lateFee`; in other currencies than the business's, in place of a step's own fee, too. */
	lateFees: byCurrency,
	lateFeesAtMost: nonNegative.optional(),
	minimumAmount: nonNegative.default('1.00'),
	/** By currency, in place of `minimumAmount`. */
	minimumAmounts: byCurrency,
	cooldownDays: z.number().int().min(0).default(2),
	/** Days after a promised date, or after money was said to be under way, before the ladder goes on. */
	promiseGraceDays: z.number().int().min(0).max(365).default(2),
	processingDays: z.number().int().min(1).max(365).default(5),
	/** An invoice or customer with one of these tags is never reminded. */
	exemptTags: z.array(text.min(1)).default(['no-reminders']),
	/** Whether the invoices of one customer go on one statement. */
	perCustomer: z.boolean().default(false),
	/**
	 * The business's own words. `{name}`, `{number}`, `{amount}`, `{dueDate}`, `{days}`, `{link}`, `{business}`, `{signature}` are filled in; in those of a
	 * statement `{invoices}` (a line for each), `{numbers}`, `{amount}` and `{total}`. The first that fits wins.
	 */
	texts: z
		.array(
			z.object({
				language,
				/** Of one invoice, or of several of a customer (`perCustomer`). */
				about: z.enum(['invoice', 'statement']).default('invoice'),
				tone: tone.optional(),
				step: oneOrMany(id).optional(),
				channel: oneOrMany(reminderChannel).optional(),
				subject: text.min(1),
				body: text.min(1),
			}),
		)
		.default([]),
});

/** A key that is not known is refused: a condition that falls away would let everything pass. */
const reviewCondition = z.strictObject({
	confidenceBelow: z.number().min(0).max(1).optional(),
	confidenceAtLeast: z.number().min(0).max(1).optional(),
	service: oneOrMany(id).optional(),
	priority: oneOrMany(z.enum(PRIORITIES)).optional(),
	intent: oneOrMany(z.enum(INTENTS)).optional(),
	channel: oneOrMany(z.enum(CHANNELS)).optional(),
	amountAtLeast: nonNegative.optional(),
	amountBelow: nonNegative.optional(),
	/** What the amounts are in; absent: the business's currency. */
	currency: oneOrMany(currencyCode).optional(),
	knownContact: z.boolean().optional(),
	flags: oneOrMany(text).optional(),
	/** Local windows of the business's zone. */
	between: windows.optional(),
	afterHours: z.boolean().optional(),
	degraded: z.boolean().optional(),
	/** A share of the cases, 0 to 100, chosen by case id. */
	samplePercent: z.number().min(0).max(100).optional(),
});

const review = z.object({
	rules: z
		.array(
			z.object({
				on: z.enum(['reply', 'intake', 'invoice', 'reminder', 'appointment']),
				when: reviewCondition.prefault({}),
				action: z.enum(['auto', 'review']),
			}),
		)
		.default([]),
	default: z.enum(['auto', 'review']).default('review'),
	/** The first invoice to a customer; `auto`: it is for the rules as any other. */
	firstInvoice: z.enum(['auto', 'review']).default('review'),
	timeoutHours: z.number().positive().default(24),
});

/**
 * The business's own words. `{firstName}`, `{business}`, `{service}`, `{subject}`, `{phone}`, `{signature}` are filled in.
 * The first message that fits wins; where none fits, the built-in wording of that language, else of English, is used.
 */
const message = z.object({
	on: z.enum(['acknowledgement', 'reply', 'missedCall']),
	language,
	intent: oneOrMany(z.enum(INTENTS)).optional(),
	service: oneOrMany(id).optional(),
	subject: text.min(1),
	body: text.min(1),
});

/** What WhatsApp template messages may be named for; each is a kind of message to customers. */
export const TEMPLATE_KINDS = ['acknowledgement', 'reply', 'questions', 'appointmentOffer', 'appointment', 'appointmentReminder', 'paymentReminder'] as const;

/**
 * A message template that WhatsApp has approved, for when a customer's last message is more than 24 hours old. `body` is its
 * text as approved, with `{firstName}`, `{business}`, `{phone}`, `{text}` (the message, in one line) or `{link}` (the first
 * address in it) in place of `{{1}}`, `{{2}}`, …, in their order. Variables of a header or a button are not filled in.
 */
const whatsAppTemplate = z.object({
	/** Absent: for any. */
	on: oneOrMany(z.enum(TEMPLATE_KINDS)).optional(),
	name: text.regex(/^[a-z0-9_]{1,512}$/, 'must be the name as WhatsApp has it: small letters, digits and underscores'),
	/** As it was approved. */
	language: text.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, 'must be as WhatsApp has it, such as en, en_US or pt_BR'),
	body: text.min(1).max(1024),
});

const customers = z.object({
	/** The CRM that is asked whether it knows who writes. */
	lookUp: z.enum(['none', 'hubSpot']).default('none'),
});

/** The accounting system that issued invoices and credit notes are handed to. */
const accounting = z.object({
	service: z.enum(['none', 'quickBooks', 'xero', 'stripe']).default('none'),
	/** What it calls things. */
	codes: z
		.object({
			/** QuickBooks: the company's ID. Xero: the organisation's, its tenant ID. */
			company: text.min(1).optional(),
			/** QuickBooks: the product or service that lines are booked as; absent: Services. */
			item: text.min(1).optional(),
			/** Xero: the account that lines are booked to; absent: 200, Sales. */
			account: text.min(1).optional(),
			/** QuickBooks outside the United States, and Xero: its tax codes by ours; the empty name is for lines without tax. */
			taxes: z.record(z.string(), text.min(1)).default({}),
		})
		.prefault({}),
	/** Stripe and Xero: what becomes of the draft whose total is right. */
	afterDraft: z.enum(['leave', 'finalize', 'send']).default('leave'),
});

/** What goes out by itself, at most; what is beyond waits in the outbox for a person. */
const limits = z.object({
	/** Answers to new inquiries of one address within an hour: who names a stranger's address cannot have them mailed, and two programs cannot answer each other. */
	answersPerAddressPerHour: z.number().int().min(1).default(1),
	automaticPerAddressPerDay: z.number().int().min(1).default(8),
	/** By where inquiries come from: a website's address, a sender. */
	automaticPerSourcePerHour: z.number().int().min(1).default(60),
	/** Mails with escalations to one person; what is more comes together when the hour is over. Emergencies are not held back. */
	alertsPerPersonPerHour: z.number().int().min(1).default(12),
});

export const profileSchema = z.object({
	business,
	hours: weeklyHours.default({ mon: OFFICE_DAY, tue: OFFICE_DAY, wed: OFFICE_DAY, thu: OFFICE_DAY, fri: OFFICE_DAY, sat: [], sun: [] }),
	holidays: holidays.prefault({}),
	services: z.array(service).default([]),
	team: z.array(member).default([]),
	routing: routing.prefault({}),
	sla: z.array(sla).default([
		{
			id: 'first-response',
			name: 'First response',
			start: 'inquiry.received',
			stop: ['reply.sent', 'call.made'],
			stopBy: 'human',
			pause: [{ from: 'waiting.customer', to: 'customer.replied' }],
			minutes: { emergency: 5, high: 5, normal: 15, low: 60 },
			hours: 'business',
			afterHours: 'onCall',
			atRiskAt: 0.75,
			escalate: [
				{ at: 1, to: 'owner' },
				{ at: 1.5, to: 'manager' },
				{ at: 3, to: 'businessOwner' },
			],
			repeatEveryMinutes: 60,
			repeatAtMost: 12,
		},
	]),
	intake: z.array(intakeField).prefault([
		{ name: 'name', label: 'Name', type: 'name', required: true, question: 'What is your name?', finds: { recognizer: 'name' } },
		{ name: 'phone', label: 'Phone', type: 'phone', required: true, question: 'What is the best phone number to reach you?', finds: { recognizer: 'phone' } },
		{ name: 'email', label: 'Email', type: 'email', question: 'What is your email address?', finds: { recognizer: 'email' } },
		{ name: 'address', label: 'Address', type: 'address', question: 'Which address is it about?', finds: { recognizer: 'address' } },
	]),
	customers: customers.prefault({}),
	clarification: clarification.prefault({}),
	scheduling: scheduling.prefault({}),
	billing: billing.prefault({}),
	accounting: accounting.prefault({}),
	reminders: reminders.prefault({}),
	review: review.prefault({}),
	messages: z.array(message).default([]),
	/** The channels that customers can be written to by: those that deliver-messages has a credential for. */
	channels: z.array(z.enum(['email', 'sms', 'whatsapp'])).default(['email']),
	/** The first that fits counts. */
	whatsAppTemplates: z.array(whatsAppTemplate).default([]),
	limits: limits.prefault({}),
});

/** A profile as written: only the business's name and time zone are needed. */
export type ProfileInput = z.input<typeof profileSchema>;

/** A profile with every default filled in and every cross-reference checked. */
export type Profile = z.output<typeof profileSchema> & { business: { currency: string } };

export type WeeklyHours = z.output<typeof weeklyHours>;
export type Holidays = z.output<typeof holidays>;
export type Service = z.output<typeof service>;
export type Price = z.output<typeof price>;
export type Member = z.output<typeof member>;
export type Routing = z.output<typeof routing>;
export type RoutingCondition = z.output<typeof routingCondition>;
export type SlaPolicy = z.output<typeof sla>;
export type Accounting = z.output<typeof accounting>;
export type Message = z.output<typeof message>;
export type WhatsAppTemplate = z.output<typeof whatsAppTemplate>;
export type Scheduling = z.output<typeof scheduling>;
export type ReminderSettings = z.output<typeof reminders>;
export type ReminderStep = z.output<typeof reminderStep>;
export type Tone = z.output<typeof tone>;
