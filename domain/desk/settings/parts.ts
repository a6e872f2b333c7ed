import { CHANNEL_NAMES, CHANNELS, CRM_NAMES, FIELD_SERVICE_NAMES, INTENTS, PRIORITIES } from '../../case';
import { ROUNDING_MODES } from '../../money';
import { RECOGNIZERS, TEMPLATE_KINDS, TONES, VALUE_TYPES, WEEKDAYS, type Profile } from '../../profile';
import type { Say, TeamPhrase } from '../../language';
import type { Choice } from '../types';
import { sayTo } from '../when';

/**
 * How each part of the profile is asked for on the settings pages. A part is a list of entries or one object; a field names
 * where its value stands and how it is written. A key of the profile that is new needs one line here.
 */
export interface Part {
	/** Stands in the address. */
	id: string;
	title: TeamPhrase;
	about: TeamPhrase;
	/** Where it stands in the profile. */
	path: string[];
	/** Of a list. */
	entry?: {
		called: TeamPhrase;
		/** What tells one entry from another: the first of these that is there. */
		title: string[];
		/** What else is shown of it in the list. */
		summary: string[];
		/** Whether the first that fits counts. */
		inOrder?: boolean;
	};
	fields: PartField[];
}

/**
 * `list`: parted by commas; `lines`: one a line; `many`: any of the choices; `flag`: yes, no or as usual; `windows`:
 * `08:00-12:00, 13:00-17:00`; `table`: rows of further fields; `json`: what has no form of its own.
 */
export type FieldKind = 'text' | 'long' | 'number' | 'list' | 'lines' | 'choice' | 'many' | 'flag' | 'windows' | 'window' | 'table' | 'json';

export interface PartField {
	/** Where the value stands below the entry, e.g. `minutes.high`. */
	key: string;
	label: Label;
	/** What the label is said of, where several have it. */
	of?: TeamPhrase;
	kind: FieldKind;
	hint?: Hint;
	/** In the language of the profile's team. */
	choices?: (profile: Profile) => Choice[];
	columns?: PartField[];
	/** Others name the entry by it: it is given once. */
	isId?: boolean;
}

/** Names that are the same in every language. */
type ProperName = 'Google Calendar' | 'Outlook' | 'CalDAV' | 'Jobber' | 'Housecall Pro' | 'CRM' | 'HubSpot' | 'QuickBooks' | 'Stripe' | 'Xero' | 'IBAN' | 'BIC' | 'BSB' | 'act/365' | 'act/360' | 'act/act';
type Label = TeamPhrase | ProperName;
/** What stands behind `e.g. ` is shown as it is. */
type Hint = TeamPhrase | `e.g. ${string}`;

export function labelSaid({ label, of }: PartField, say: Say): string {
	return of === undefined ? say.known(label) : `${say(of)}: ${say.known(label)}`;
}

export function hintSaid(hint: Hint, say: Say): string {
	return hint.startsWith('e.g. ') ? say('e.g. {example}', { example: hint.slice(5) }) : say.known(hint);
}

const make = (kind: FieldKind) => (key: string, label: Label, hint?: Hint): PartField => ({ key, label, kind, ...(hint !== undefined && { hint }) });
const text = make('text');
const long = make('long');
const number = make('number');
const list = make('list');
const lines = make('lines');
const flag = make('flag');
const windows = make('windows');
const window = make('window');
const json = make('json');
const table = (key: string, label: Label, columns: PartField[], hint?: Hint): PartField => ({ ...make('table')(key, label, hint), columns });
const id = (key = 'id'): PartField => ({ ...text(key, 'Short name that rules use', 'It stays as it is. Empty: made from the name'), isId: true });

const named = <Value extends string>(values: readonly Value[], labels: Record<Value, Label>) => (profile: Profile): Choice[] => values.map((value) => ({ value, label: sayTo(profile).known(labels[value]) }));
const choice = (key: string, label: Label, choices: PartField['choices'], hint?: Hint): PartField => ({ ...make('choice')(key, label, hint), choices });
const many = (key: string, label: Label, choices: PartField['choices'], hint?: Hint): PartField => ({ ...make('many')(key, label, hint), choices });

const services = (profile: Profile) => profile.services.map(({ id: value, name }) => ({ value, label: name }));
const members = (profile: Profile) => profile.team.map(({ id: value, name }) => ({ value, label: name }));
const priorities = named(PRIORITIES, { emergency: 'Emergency', high: 'High', normal: 'Normal', low: 'Low' });
const intents = named(INTENTS, { newJob: 'New job', quote: 'Quote', booking: 'Booking', existingJob: 'Existing job', complaint: 'Complaint', billing: 'Billing', jobApplication: 'Job application', vendor: 'Vendor', spam: 'Spam', other: 'Other' });
/** What the reader of texts looks for, as the settings call it. */
const RECOGNIZER_NAMES: Record<(typeof RECOGNIZERS)[number], TeamPhrase> = {
	...{ name: 'Name', email: 'Email', phone: 'Phone', address: 'Address', company: 'Company', website: 'Website', vehicle: 'Vehicle', tireSize: 'Tire size', reference: 'Reference number', years: 'Year built or of make', insurance: 'Insurance', vaccine: 'Vaccination' },
	...{ channels: 'How to be reached', access: 'How to get in', birth: 'Date of birth', since: 'Since when', deadline: 'By when', visit: 'Time of a visit', money: 'Amount of money', age: 'Age', distance: 'Distance', people: 'How many people', choice: 'One of its choices' },
	...{ drivable: 'Whether it can be driven', waterShutOff: 'Whether the water is shut off', swelling: 'Whether it is swollen', newPatient: 'Whether the patient is new' },
};
const channels = named(CHANNELS, CHANNEL_NAMES);
const tones = named(TONES, { friendly: 'Friendly', firm: 'Firm', final: 'Final' });
const letters = named(['email', 'sms', 'phone', 'chat', 'letter'], { email: 'Email', sms: 'SMS', phone: 'Phone', chat: 'Chat', letter: 'Letter' });
const roles = named(['member', 'manager', 'owner'], { member: 'Team member', manager: 'Manager', owner: 'Owner' });
const clockHours = named(['business', 'always'], { business: 'Opening hours only', always: 'Day and night' });

const DAYS: Record<(typeof WEEKDAYS)[number], TeamPhrase> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
const week = (key: string): PartField[] => WEEKDAYS.map((day) => windows(`${key}.${day}`, DAYS[day], 'e.g. 08:00-12:00, 13:00-17:00'));
const absences = table('absences', 'Absences', [text('from', 'From', 'e.g. 2026-08-03'), text('to', 'Through')]);

/** What the steps of dunning have in common. */
const STEP: PartField[] = [
	text('id', 'Short name'),
	number('offsetDays', 'Days'),
	choice('from', 'Counted from', named(['dueDate', 'endOfMonth', 'previousMessage'], { dueDate: 'Due date', endOfMonth: 'End of the month', previousMessage: 'Message before' })),
	choice('action', 'What is done', named(['message', 'tellOwner', 'call', 'handOver'], { message: 'A message goes out', tellOwner: 'The owner is told', call: 'Somebody calls', handOver: 'Handed over' })),
	choice('tone', 'Tone', tones),
	choice('channel', 'By', letters),
	text('repeatEvery', 'Again after', 'e.g. P7D'),
	text('fee', 'Fee'),
	flag('review', 'A person approves it'),
];

const NUMBERS: PartField[] = [
	text('prefix', 'Prefix of numbers', 'e.g. INV-'),
	number('digits', 'Digits'),
	flag('yearly', 'Each year counted by itself'),
	number('yearDigits', 'Digits of the year', '2 or 4'),
	number('fiscalYearStart', 'Month that the year begins in', '1 to 12'),
	number('start', 'First number', 'To go on from another system'),
	number('startYear', 'Year that the first number is of'),
	text('pattern', 'Pattern', 'e.g. {prefix}{year}-{number}'),
];
const below = (key: string, fields: PartField[]) => fields.map((field) => ({ ...field, key: `${key}.${field.key}` }));

export const PARTS: Part[] = [
	{
		id: 'services',
		title: 'Services',
		about: 'What the business offers. Inquiries are sorted by description, words and examples.',
		path: ['services'],
		entry: { called: 'service', title: ['name', 'id'], summary: ['priority', 'description'] },
		fields: [
			text('name', 'Name'),
			id(),
			long('description', 'Description'),
			list('keywords', 'Words that point to it', 'Parted by commas'),
			lines('examples', 'What customers write when they want it', 'One message a line'),
			choice('priority', 'Priority', priorities),
			number('durationMinutes', 'Minutes of a visit'),
			number('people', 'People it takes'),
			list('needs', 'What else it needs', 'Names or kinds of what is booked, e.g. lift'),
			list('bring', 'What the team takes along', 'Parted by commas'),
			number('bufferBeforeMinutes', 'Minutes kept free before'),
			number('bufferAfterMinutes', 'Minutes kept free after'),
			number('arrivalWindowMinutes', 'Minutes of the arrival window'),
			table('prices', 'Prices', [text('id', 'Short name'), text('name', 'What it is'), text('unitPrice', 'Price'), text('unit', 'Unit', 'e.g. h'), text('quantity', 'How many at first', '1 is usual; 0: none'), text('quantityFrom', "How many, by the intake's field"), flag('optional', 'The customer chooses'), text('customerNote', 'Note for the customer'), text('picture', 'Picture', 'PNG or JPEG, as a data: URL'), list('taxCodes', 'Taxes', 'Empty: the only one')], 'What estimates are made of: work and material'),
		],
	},
	{
		id: 'people',
		title: 'Team',
		about: 'Who gets which work, and how they are told. Absences of today are quicker on the page Team.',
		path: ['team'],
		entry: { called: 'member', title: ['name', 'id'], summary: ['role', 'email', 'phone'] },
		fields: [
			text('name', 'Name'),
			id(),
			text('email', 'Email'),
			text('phone', 'Phone'),
			choice('role', 'Role', roles),
			many('skills', 'Services', services, 'None ticked: every service'),
			list('territories', 'Postcodes', 'e.g. 606*, 60712. Empty: everywhere'),
			number('weight', 'Share of the turns', '1 is usual; 0: none'),
			number('capacity', 'Open cases at most', 'Empty: no limit'),
			...week('hours'),
			text('timezone', 'Time zone', "Empty: the business's"),
			absences,
			flag('onCall', 'Called outside opening hours'),
			text('calendarAddress', 'Where their own calendar is', "Google's calendar ID, the mailbox of Outlook, or the URL of a CalDAV collection"),
			number('digestMinutes', 'Minutes that what is not urgent is gathered', '0: each message by itself'),
			choice('backup', 'Who stands in', members),
			flag('active', 'Active'),
		],
	},
	{
		id: 'holidays',
		title: 'Closed days',
		about: 'Public holidays, further days on which the business is closed, and days with hours of their own.',
		path: ['holidays'],
		fields: [
			text('country', 'Public holidays of (two letters)', 'Empty: none close the business'),
			text('region', 'State or region'),
			lines('dates', 'Further closed days', 'One a line, e.g. 2026-12-24'),
			table('openings', 'Days with hours of their own', [text('date', 'Date', 'e.g. 2026-12-24'), windows('windows', 'Hours', 'e.g. 09:00-12:00')]),
		],
	},
	{
		id: 'questions',
		title: 'Intake questions',
		about: 'What has to be known of a case. A field is filled from forms, from its own question, and from what is named below it.',
		path: ['intake'],
		entry: { called: 'question', title: ['label', 'name'], summary: ['question'] },
		fields: [
			text('label', 'Label'),
			{ ...text('name', 'Short name of the field', 'It stays as it is'), isId: true },
			choice('type', 'Kind', named(VALUE_TYPES, { text: 'Text', name: 'Name', email: 'Email', phone: 'Phone', address: 'Address', date: 'Date', dateTime: 'Date and time', money: 'Amount of money', number: 'Number#count', choice: 'One of its choices', boolean: 'Yes or no' })),
			list('choices', 'Choices', 'Parted by commas'),
			flag('required', 'Has to be known'),
			long('question', 'What the customer is asked'),
			many('appliesTo', 'Asked for', services, 'None ticked: every service'),
			choice('finds.recognizer', 'Found in the text as', named(RECOGNIZERS, RECOGNIZER_NAMES)),
			list('finds.cues', 'Words beside the value'),
			list('finds.yes', 'What customers say for yes'),
			list('finds.no', 'What customers say for no'),
			list('finds.unless', 'Sentences with one of these say nothing of it'),
		],
	},
	{
		id: 'customers',
		title: 'Customers',
		about: 'Where it is asked whether they are known already.',
		path: ['customers'],
		fields: [choice('lookUp', 'CRM', named(['none', 'hubSpot'], { none: 'None', ...CRM_NAMES }))],
	},
	{
		id: 'asking',
		title: 'Asking again',
		about: 'When questions that were not answered are put once more, and when a person takes over.',
		path: ['clarification'],
		fields: [number('repeatAfterDays', 'Days until they are asked again'), number('handOverAfterDays', 'Days after that until a person takes over')],
	},
	{
		id: 'messages',
		title: 'Messages',
		about: "The business's own words to customers. The first that fits is taken; where none fits, the built-in wording. {firstName}, {business}, {service}, {subject}, {phone} and {signature} are filled in.",
		path: ['messages'],
		entry: { called: 'message', title: ['subject'], summary: ['on', 'language', 'body'], inOrder: true },
		fields: [
			choice('on', 'Sent as', named(['acknowledgement', 'reply', 'missedCall'], { acknowledgement: 'Acknowledgement', reply: 'Draft of a reply', missedCall: 'Text after a missed call' })),
			text('language', 'Language (two letters)'),
			many('intent', 'For these wishes', intents, 'None ticked: any'),
			many('service', 'For these services', services, 'None ticked: any'),
			text('subject', 'Subject'),
			long('body', 'Text'),
		],
	},
	{
		id: 'whatsAppTemplates',
		title: 'WhatsApp templates',
		about: "What WhatsApp takes a day after the customer's last message: templates that it has approved. The first that fits is taken; where none fits, the message goes by SMS or email.",
		path: ['whatsAppTemplates'],
		entry: { called: 'template', title: ['name'], summary: ['on', 'language', 'body'], inOrder: true },
		fields: [
			text('name', 'Name', 'As WhatsApp has it, e.g. visit_reminder'),
			text('language', 'Language', 'As WhatsApp has it, e.g. en_US'),
			many('on', 'For these messages', named(TEMPLATE_KINDS, { acknowledgement: 'Acknowledgements', reply: 'Replies', questions: 'Questions', appointmentOffer: 'Offers of a time', appointment: 'Visits booked, moved or cancelled', appointmentReminder: 'Reminders of a visit', paymentReminder: 'Reminders of an invoice' }), 'None ticked: any'),
			long('body', 'Text', 'As approved, with {firstName}, {business}, {phone}, {text} or {link} in place of each {{1}}'),
		],
	},
	{
		id: 'decisions',
		title: 'Decisions',
		about: 'What happens where no rule is for a draft.',
		path: ['review'],
		fields: [
			choice('default', 'Drafts that no rule is for', named(['review', 'auto'], { review: 'Wait for a person', auto: 'Go out by themselves' })),
			choice('firstInvoice', 'The first invoice to a customer', named(['review', 'auto'], { review: 'Waits for a person', auto: 'Is for the rules as any other' })),
			number('timeoutHours', 'Hours that a draft waits'),
		],
	},
	{
		id: 'reviewRules',
		title: 'Review rules',
		about: 'Which drafts wait for a person. The first rule that fits counts.',
		path: ['review', 'rules'],
		entry: { called: 'rule', title: ['on'], summary: ['action', 'when'], inOrder: true },
		fields: [
			choice('on', 'Drafts of', named(['reply', 'intake', 'invoice', 'reminder', 'appointment'], { reply: 'Replies', intake: 'Questions', invoice: 'Invoices', reminder: 'Reminders', appointment: 'Appointments' })),
			choice('action', 'They', named(['review', 'auto'], { review: 'wait for a person', auto: 'go out by themselves' })),
			number('when.confidenceBelow', 'Where the confidence is below', '0 to 1'),
			number('when.confidenceAtLeast', 'Where the confidence is at least', '0 to 1'),
			many('when.service', 'For these services', services),
			many('when.priority', 'With these priorities', priorities),
			many('when.intent', 'For these wishes', intents),
			many('when.channel', 'From these channels', channels),
			text('when.amountAtLeast', 'From this amount'),
			text('when.amountBelow', 'Below this amount'),
			list('when.currency', 'In these currencies'),
			flag('when.knownContact', 'The contact is known'),
			list('when.flags', 'With one of these flags'),
			windows('when.between', 'Between', 'e.g. 18:00-08:00'),
			flag('when.afterHours', 'Outside opening hours'),
			flag('when.degraded', 'The model did not answer'),
			number('when.samplePercent', 'A share of the cases, in per cent'),
		],
	},
	{
		id: 'routing',
		title: 'Who gets a case',
		about: 'How turns are taken where no rule names anybody.',
		path: ['routing'],
		fields: [
			choice('strategy', 'Turns', named(['rotate', 'leastBusy', 'weighted', 'firstAvailable'], { rotate: 'One after the other', leastBusy: 'Who has least to do', weighted: 'By share', firstAvailable: 'The first who is there' })),
			choice('fallback', 'Where nobody fits', (profile) => [...members(profile), { value: 'queue', label: sayTo(profile)('It waits in the queue') }]),
			choice('afterHours', 'Outside opening hours', named(['onCall', 'nextOpening', 'queue'], { onCall: 'Who is on call', nextOpening: 'As if the business were open', queue: 'It waits in the queue' })),
		],
	},
	{
		id: 'routingRules',
		title: 'Routing rules',
		about: 'Who gets which cases before the turns. The first rule that fits counts.',
		path: ['routing', 'rules'],
		entry: { called: 'rule', title: [], summary: ['when', 'to'], inOrder: true },
		fields: [
			many('when.service', 'For these services', services),
			many('when.priority', 'With these priorities', priorities),
			many('when.intent', 'For these wishes', intents),
			list('when.language', 'In these languages', 'e.g. en, es'),
			many('when.channel', 'From these channels', channels),
			list('when.postcode', 'From these postcodes', 'e.g. 606*'),
			text('when.valueAtLeast', 'Worth at least'),
			text('when.valueBelow', 'Worth less than'),
			windows('when.between', 'Between', 'e.g. 18:00-08:00'),
			flag('when.afterHours', 'Outside opening hours'),
			flag('when.returning', 'The customer was here before'),
			many('to.member', 'They go to', members),
			choice('to.role', 'or to whoever is', roles),
			choice('to.skill', 'or to who can do', services),
		],
	},
	{
		id: 'clocks',
		title: 'Clocks and ladders',
		about: 'How long a handoff may take, and who is told when it takes longer.',
		path: ['sla'],
		entry: { called: 'clock', title: ['name', 'id'], summary: ['minutes', 'escalate'] },
		fields: [
			text('name', 'Name'),
			id(),
			text('start', 'Starts with the event', 'e.g. inquiry.received'),
			list('stop', 'Stops with one of the events', 'e.g. reply.sent, call.made'),
			choice('stopBy', 'Whose events stop it', named(['human', 'anyone'], { human: "A person's", anyone: "Anybody's" })),
			number('minutes.emergency', 'Minutes for an emergency'),
			number('minutes.high', 'Minutes at high priority'),
			number('minutes.normal', 'Minutes at normal priority'),
			number('minutes.low', 'Minutes at low priority'),
			choice('hours.emergency', 'An emergency counts', clockHours),
			choice('hours.high', 'High priority counts', clockHours),
			choice('hours.normal', 'Normal priority counts', clockHours),
			choice('hours.low', 'Low priority counts', clockHours),
			choice('afterHours', 'Whom it tells while the business is closed', named(['onCall', 'nextOpening', 'named'], { onCall: 'Who is on call', nextOpening: 'Nobody before it opens', named: 'Whom the step names' })),
			number('atRiskAt', 'At risk from this share', '0 to 1'),
			table('pause', 'Pauses', [text('from', 'From the event', 'e.g. waiting.customer'), text('to', 'To the event', 'e.g. customer.replied')]),
			table('escalate', 'Ladder', [number('at', 'At this share of the minutes', 'e.g. 1.5'), text('to', 'Who is told', 'owner, manager, businessOwner, or a member')]),
			number('repeatEveryMinutes', 'The last step again after minutes', '0: never'),
			number('repeatAtMost', 'so many times at the most'),
		],
	},
	{
		id: 'scheduling',
		title: 'Appointments',
		about: 'How visits are laid out in time.',
		path: ['scheduling'],
		fields: [
			number('slotMinutes', 'Visits begin every so many minutes'),
			choice('calendars', 'Whose calendars the team keeps', named(['none', 'google', 'outlook', 'calDav'], { none: 'None', google: 'Google Calendar', outlook: 'Outlook', calDav: 'CalDAV' })),
			choice('fieldService', 'Where visits are jobs, too', named(['none', 'jobber', 'housecallPro'], { none: 'None', ...FIELD_SERVICE_NAMES })),
			number('bufferBeforeMinutes', 'Minutes kept free before'),
			number('bufferAfterMinutes', 'Minutes kept free after'),
			number('noticeMinutes', 'Minutes from now to the first free time'),
			number('horizonDays', 'Days ahead that can be booked'),
			number('arrivalWindowMinutes', 'Minutes of the arrival window'),
			number('dailyMaximum', 'Visits a day at most, for each person'),
			number('holdMinutes', 'Minutes that a time is held'),
			choice('tentative', 'What a calendar calls tentative', named(['busy', 'free'], { busy: 'takes time', free: 'is free' })),
			window('quietHours', 'No reminders between', 'e.g. 20:00-08:00'),
			text('teamLanguage', 'Language of the team (two letters)', 'Of these pages, of mails to the team and of prep notes'),
			choice('travel.by', 'Time on the way', named(['none', 'fixed', 'postcode'], { none: 'None', fixed: 'Always the same', postcode: 'By postcode' })),
			number('travel.minutes', 'Minutes on the way'),
			number('travel.sameMinutes', 'within one postcode'),
			number('travel.nearMinutes', 'within one area'),
			table('travel.matrix', 'Routes with minutes of their own', [text('from', 'From postcode'), text('to', 'To postcode'), number('minutes', 'Minutes')]),
			table('reminders', 'Reminders of a visit', [text('id', 'Short name'), text('before', 'Before it', 'P1D: a day; PT2H: two hours'), choice('channel', 'By', named(['email', 'sms', 'phone', 'chat'], { email: 'Email', sms: 'SMS', phone: 'Phone', chat: 'Chat' }))]),
		],
	},
	{
		id: 'resources',
		title: 'What is booked',
		about: 'People, vans, rooms and machines whose time is booked. None: the active members of the team.',
		path: ['scheduling', 'resources'],
		entry: { called: 'resource', title: ['name', 'member', 'id'], summary: ['kind'] },
		fields: [
			text('name', 'Name'),
			id(),
			text('kind', 'Kind', 'person, or e.g. van, lift, room'),
			choice('member', 'Member of the team that it is', members),
			text('email', 'Email'),
			...week('hours'),
			text('timezone', 'Time zone'),
			many('skills', 'Services', services),
			absences,
			number('dailyMaximum', 'Visits a day at most'),
			text('calendarAddress', 'Where its own calendar is', "Google's calendar ID, the mailbox of Outlook, or the URL of a CalDAV collection"),
			flag('active', 'Active'),
		],
	},
	{
		id: 'taxes',
		title: 'Taxes',
		about: 'What is charged on lines that name its code.',
		path: ['billing', 'taxes'],
		entry: { called: 'tax', title: ['name', 'code'], summary: ['code', 'rate', 'category'] },
		fields: [
			text('code', 'Code that lines name'),
			text('name', 'Name on the invoice'),
			text('rate', 'Rate in per cent', 'e.g. 8.25'),
			text('category', 'Category (UNCL 5305)', 'S standard, Z zero, E exempt, AE reverse charge'),
			flag('compound', 'On top of the taxes before it'),
			flag('withheld', 'Kept back by the customer'),
			flag('retained', 'Kept back until the work is complete'),
			flag('onTop', 'Never inside prices'),
			text('exemptionReason', 'Why it is not charged'),
			text('exemptionCode', 'Code of that reason', 'e.g. VATEX-EU-AE'),
		],
	},
	{
		id: 'billing',
		title: 'Invoices',
		about: 'How invoices are made out, and what is due when.',
		path: ['billing'],
		fields: [
			flag('pricesIncludeTax', 'Prices include tax'),
			choice('rounding', 'Rounded for', named(['document', 'line'], { document: 'the whole invoice', line: 'each line' })),
			choice('roundingMode', 'How it is rounded', named(ROUNDING_MODES, { halfUp: 'Half up', halfDown: 'Half down', halfEven: 'Half to the even digit', up: 'Away from zero', down: 'Towards zero', ceiling: 'Always up', floor: 'Always down' })),
			text('cashRounding', 'Smallest coin', 'e.g. 0.05'),
			number('termsDays', 'Days until it is due'),
			text('terms', 'or in words', 'e.g. 30 days EOM, 2/10 net 30'),
			table('earlyPaymentDiscount', 'Discount for paying early', [text('percent', 'Per cent'), number('days', 'Within days')]),
			text('deposit.percent', 'Deposit in per cent'),
			text('deposit.amount', 'or as an amount'),
			text('retainage.percent', 'Kept back until complete, in per cent'),
			choice('retainage.of', 'of the', named(['gross', 'net'], { gross: 'amount with tax', net: 'amount without tax' })),
			text('estimates.prefix', 'Prefix of estimates', 'e.g. EST-'),
			number('estimates.validDays', 'Days in which an estimate can be accepted'),
			choice('estimates.onAcceptance', 'Billed when an estimate is accepted', named(['deposit', 'full', 'nothing'], { deposit: 'the deposit', full: 'all of it', nothing: 'nothing before the work is done' }), 'Empty: the deposit, where there is one'),
			text('varianceReviewPercent', 'A person looks from this difference to the estimate, in per cent'),
			choice('eInvoice', 'PDF and e-invoice are', named(['ubl', 'facturX'], { ubl: 'two files (UBL)', facturX: 'one: the e-invoice is inside the PDF (Factur-X, ZUGFeRD)' })),
			flag('checkSetUp', 'Wait for a person as long as taxes, seller or account are missing'),
			...below('numbering', NUMBERS),
			...below('numbering.creditNotes', NUMBERS).map((field) => ({ ...field, of: 'Credit notes' as const })),
			json('numbering.series', 'Series of numbers with a condition, as JSON'),
		],
	},
	{
		id: 'seller',
		title: 'Seller on invoices',
		about: 'Who issues the invoice, and where it is paid to.',
		path: ['billing', 'seller'],
		fields: [
			text('name', 'Name'),
			text('contactName', 'Contact'),
			text('email', 'Email'),
			text('phone', 'Phone'),
			long('address', 'Address'),
			text('taxId', 'Tax number'),
			text('registrationId', 'Registration'),
			text('iban', 'IBAN'),
			text('bic', 'BIC'),
			text('bankName', 'Bank'),
			text('accountNumber', 'Account number'),
			text('routingNumber', 'Routing number'),
			text('sortCode', 'Sort code'),
			text('bsb', 'BSB'),
			text('transitNumber', 'Transit number'),
			text('institutionNumber', 'Institution number'),
			text('chequePayableTo', 'Cheques are made out to'),
			text('paymentLink', 'Page to pay on', 'e.g. https://pay.example.com/?ref={number}&amount={amount}'),
			long('footer', 'Below the invoice'),
			text('logo', 'Logo, as a data: URL'),
			text('endpoint.scheme', 'E-invoices are received at: scheme'),
			text('endpoint.id', 'and address'),
		],
	},
	{
		id: 'reminders',
		title: 'Reminders of payment',
		about: 'When unpaid invoices are reminded of, and what that costs.',
		path: ['reminders'],
		fields: [
			window('quietHours', 'Nothing goes out between', 'e.g. 20:00-08:00'),
			flag('businessDaysOnly', 'On business days only'),
			number('graceDays', 'Days after the due date that do not count'),
			choice('dueOnClosedDay', 'Due on a closed day means', named(['asIs', 'nextBusinessDay'], { asIs: 'that day', nextBusinessDay: 'the next business day' })),
			text('interestPercentPerYear', 'Interest in per cent a year'),
			choice('interestBasis', 'Days of a year', named(['act365', 'act360', 'actAct'], { act365: 'act/365', act360: 'act/360', actAct: 'act/act' })),
			table('interestBaseRates', 'Base rates', [text('from', 'From', 'e.g. 2026-01-01'), text('percent', 'Per cent')]),
			text('interestPointsOverBase', 'Points over the base rate'),
			text('lateFee', 'Fee for each letter after the due date'),
			json('lateFees', 'Fees by currency, as JSON', 'e.g. {"EUR":"5.00"}'),
			text('lateFeesAtMost', 'Fees at most'),
			text('minimumAmount', 'Below this amount nobody is reminded'),
			json('minimumAmounts', 'By currency, as JSON', 'e.g. {"EUR":"5.00"}'),
			number('cooldownDays', 'Days between two messages at least'),
			number('promiseGraceDays', 'Days after a promised date'),
			number('processingDays', 'Days that money may be under way'),
			list('exemptTags', 'Never with one of these tags'),
			flag('perCustomer', 'All invoices of a customer in one letter'),
		],
	},
	{
		id: 'reminderSteps',
		title: 'Steps of reminding',
		about: 'The usual ladder, one step after the other.',
		path: ['reminders', 'steps'],
		entry: { called: 'step', title: ['id'], summary: ['offsetDays', 'from', 'tone', 'channel'], inOrder: true },
		fields: STEP,
	},
	{
		id: 'reminderEnd',
		title: 'After the last reminder',
		about: 'What follows the steps of whichever ladder.',
		path: ['reminders', 'escalation'],
		entry: { called: 'step', title: ['id'], summary: ['offsetDays', 'from', 'action'], inOrder: true },
		fields: STEP,
	},
	{
		id: 'ladders',
		title: 'Ladders of their own',
		about: 'For some customers or invoices. The first whose condition holds takes the place of the usual steps.',
		path: ['reminders', 'ladders'],
		entry: { called: 'ladder', title: ['id'], summary: ['when'], inOrder: true },
		fields: [
			text('id', 'Short name'),
			list('when.customerGroup', 'For these groups of customers'),
			list('when.currency', 'In these currencies'),
			many('when.service', 'For these services', services),
			list('when.tag', 'With one of these tags'),
			text('when.amountAtLeast', 'From this amount'),
			text('when.amountBelow', 'Below this amount'),
			table('steps', 'Steps', STEP),
		],
	},
	{
		id: 'reminderTexts',
		title: 'Wording of reminders',
		about: "The business's own words. {name}, {number}, {amount}, {dueDate}, {days}, {link}, {business} and {signature} are filled in; about all that a customer owes {invoices} and {total}. The first that fits is taken.",
		path: ['reminders', 'texts'],
		entry: { called: 'wording', title: ['subject'], summary: ['language', 'tone', 'body'], inOrder: true },
		fields: [
			text('language', 'Language (two letters)'),
			choice('about', 'About', named(['invoice', 'statement'], { invoice: 'one invoice', statement: 'all that a customer owes' })),
			choice('tone', 'Tone', tones),
			list('step', 'For these steps', 'Short names'),
			many('channel', 'By', letters),
			text('subject', 'Subject'),
			long('body', 'Text'),
		],
	},
	{
		id: 'accounting',
		title: 'Accounting',
		about: 'The system that issued invoices are handed to.',
		path: ['accounting'],
		fields: [
			choice('service', 'System', named(['none', 'quickBooks', 'xero', 'stripe'], { none: 'None', quickBooks: 'QuickBooks', xero: 'Xero', stripe: 'Stripe' })),
			text('codes.company', 'QuickBooks: company ID; Xero: tenant ID'),
			text('codes.item', 'QuickBooks: product or service'),
			text('codes.account', 'Xero: account'),
			json('codes.taxes', 'QuickBooks and Xero: its tax codes by ours, as JSON'),
			choice('afterDraft', 'Stripe and Xero: a draft whose total is right', named(['leave', 'finalize', 'send'], { leave: 'stays a draft', finalize: 'is finalized', send: 'is sent' })),
		],
	},
	{
		id: 'sending',
		title: 'What goes out by itself',
		about: 'What is beyond these waits in the outbox for a person.',
		path: ['limits'],
		fields: [
			number('answersPerAddressPerHour', 'Answers to new inquiries of one address an hour'),
			number('automaticPerAddressPerDay', 'Automatic messages to one address a day'),
			number('automaticPerSourcePerHour', 'Automatic messages by one source an hour'),
			number('alertsPerPersonPerHour', 'Alerts to one person an hour', 'Emergencies are never held back'),
		],
	},
	{
		id: 'reach',
		title: 'How customers are written to',
		about: 'Only what Deliver messages has a credential for.',
		path: [],
		fields: [many('channels', 'Channels', named(['email', 'sms', 'whatsapp'], { email: 'Email', sms: 'SMS', whatsapp: 'WhatsApp' }))],
	},
];

export function partBy(name: string | undefined): Part | undefined {
	return PARTS.find((part) => part.id === name);
}
