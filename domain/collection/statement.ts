import { Decimal, formatAmount, sum } from '../money';
import type { Tone } from '../profile';
import { decideReminder } from './decide';
import { firmest } from './ladder';
import { fill, invoiceName, ownText, payLines, penFor } from './texts/write';
import type { CollectionFacts, CollectionSettings, Reminder, ReminderMessage } from './types';

/** One message about all that a customer owes in one currency. */
export interface Statement {
	/** The keys of the steps that it stands for; of each invoice its own. */
	keys: string[];
	currency: string;
	invoices: Array<Pick<Reminder, 'invoice' | 'dueDate' | 'daysOverdue' | 'due' | 'interest'>>;
	due: string;
	interest: string;
	/** Once for the letter, beside what earlier letters charged. */
	fee: string;
	total: string;
	tone: Tone;
	review: boolean;
	message: ReminderMessage;
	/** Numbers of the invoices whose documents go with it. */
	attachments: string[];
}

export interface Stated {
	/** In the order of the facts. Each invoice keeps its own ladder. */
	reminders: Reminder[];
	/** One for each customer and currency with a step that is due now, with the places of the facts it lists. */
	statements: Array<Statement & { of: number[] }>;
}

/** Decides for each invoice; where a step of one is due, everything late of the same customer goes on one message. */
export function decideStatements(all: readonly CollectionFacts[], settings: CollectionSettings): Stated {
	const reminders = all.map((facts) => decideReminder(facts, settings));
	const groups = new Map<string, number[]>();
	for (const [index, { debtor, receivable }] of all.entries()) {
		const key = `${debtor.key ?? `#${index}`} ${receivable.currency}`;
		const places = groups.get(key);
		if (places) places.push(index);
		else groups.set(key, [index]);
	}
	const statements = [...groups.values()].flatMap((places) => {
		const sends = places.filter((index) => reminders[index].action === 'send');
		const listed = places.filter((index) => sends.includes(index) || (reminders[index].action === 'wait' && reminders[index].hold === undefined && reminders[index].overdue));
		return sends.length === 0 || listed.length < 2 ? [] : [statementOf(sends, listed, all, reminders, settings)];
	});
	return { reminders, statements };
}

function statementOf(sends: number[], listed: number[], all: readonly CollectionFacts[], reminders: Reminder[], settings: CollectionSettings): Statement & { of: number[] } {
	const shown = listed.map((index) => reminders[index]);
	const letters = sends.map((index) => reminders[index]);
	const { digits, currency } = all[listed[0]].receivable;
	const write = (amount: Decimal) => formatAmount(amount, digits);
	const total = (name: 'due' | 'interest') => sum(shown.map((one) => new Decimal(one[name])));
	const letterFees = letters.map(({ letterFee = '0' }) => new Decimal(letterFee));
	const charged = sum(shown.map(({ fee, letterFee = '0' }) => new Decimal(fee).minus(letterFee)));
	const fee = charged.plus(Decimal.max(0, ...letterFees));
	const covered = sum(shown.map((one) => new Decimal(one.due).plus(one.interest).plus(one.fee).minus(one.total)));
	const tone = letters.reduce<Tone>((found, one) => firmest(found, one.tone ?? 'friendly'), 'friendly');
	const amounts = { due: write(total('due')), interest: write(total('interest')), fee: write(fee), total: write(total('due').plus(total('interest')).plus(fee).minus(covered)) };
	return {
		of: listed,
		keys: letters.flatMap(({ key }) => key ?? []),
		currency,
		invoices: shown.map(({ invoice, dueDate, daysOverdue, due, interest }) => ({ ...(invoice !== undefined && { invoice }), ...(dueDate !== undefined && { dueDate }), daysOverdue, due, interest })),
		...amounts,
		tone,
		review: letters.some(({ review }) => review === true),
		message: messageOf(all[sends[0]], letters[0], tone, listed.map((index) => ({ reminder: reminders[index], link: all[index].receivable.paymentLink })), amounts, settings),
		attachments: shown.flatMap(({ invoice }) => invoice ?? []),
	};
}

function messageOf(facts: CollectionFacts, letter: Reminder, tone: Tone, shown: Array<{ reminder: Reminder; link?: string }>, amounts: Pick<Statement, 'due' | 'interest' | 'fee' | 'total'>, settings: CollectionSettings): ReminderMessage {
	const pen = penFor(facts, settings);
	const { statement, hello, helloUnnamed, interest, fee, total, alreadyPaid } = pen.wording;
	const { business, billing } = settings;
	const lines = shown.map(({ reminder, link }) => {
		const line = fill(reminder.daysOverdue > 0 ? statement.line : statement.lineDue, {
			invoice: invoiceName(pen.wording, reminder),
			amount: pen.money(reminder.due),
			dueDate: reminder.dueDate === undefined ? '' : pen.date(reminder.dueDate),
			late: pen.late(reminder.daysOverdue),
		});
		return link === undefined ? line : `${line}\n  ${link}`;
	});
	const claims = [
		...(Number(amounts.interest) > 0 ? [fill(interest, { amount: pen.money(amounts.interest) })] : []),
		...(Number(amounts.fee) > 0 ? [fill(fee, { amount: pen.money(amounts.fee) })] : []),
		fill(total, { amount: pen.money(amounts.total) }),
	];
	const reference = shown.flatMap(({ reminder: { invoice } }) => invoice ?? []).join(', ');
	const paragraphs = [
		facts.debtor.name === undefined ? helloUnnamed : fill(hello, { name: facts.debtor.name }),
		`${statement.body}\n${lines.join('\n')}`,
		claims.join('\n'),
		payLines(pen, { link: '', iban: billing.seller.iban ?? '', reference }).join('\n'),
		alreadyPaid,
		business.signature ?? business.name,
	];
	const channel = letter.channel ?? 'email';
	const about = { channel, ...(letter.to !== undefined && { to: letter.to }), language: pen.language };
	const own = ownText(settings, 'statement', { language: pen.language, tone, step: letter.step, channel });
	if (own) {
		const signature = business.signature ?? business.name;
		const values = { name: facts.debtor.name ?? '', invoices: lines.join('\n'), numbers: reference, amount: pen.money(amounts.due), total: pen.money(amounts.total), iban: billing.seller.iban ?? '', business: business.name, signature };
		return { ...about, subject: fill(own.subject, values), body: fill(own.body, values) };
	}
	return {
		...about,
		subject: fill(statement.subject, { business: business.name, amount: pen.money(amounts.total) }),
		body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
	};
}
