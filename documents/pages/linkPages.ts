import type { AnswerView, AppointmentView, EscalationView, InvoiceStateView, Question, ReviewView, StatusView } from '../../domain/desk';
import { sayIn } from '../../domain/language';
import { address, clean, html, own, said, sheet, told, type Content } from './kit';
import { at, button, deciderField, field, hidden, notice, reach, textArea, type FormMarks } from './parts';
import { reviewContent } from './teamPages';
import { filled, wordsFor, type Words } from './words';

/** What every page behind a signed link shows around its content. */
export interface LinkFrame extends FormMarks {
	nonce: string;
	notice?: { tone: 'ok' | 'warn' | 'late'; text: string };
}

interface Head {
	business: string;
	phone?: string;
	language: string;
}

export function linkSheet(head: Head, title: string, frame: LinkFrame, content: Content, wide = false): string {
	return sheet({
		title: `${title} · ${head.business}`,
		language: wordsFor(head.language).language,
		nonce: frame.nonce,
		body: html`<header><p>${own(head.business)}</p></header>
			<main id="main" class=${wide ? undefined : 'narrow'}>
				<h1>${own(title)}</h1>
				${frame.notice ? notice(frame.notice.tone, frame.notice.text, frame.notice.tone === 'ok' ? 'status' : 'alert') : null}
				${content}
			</main>`,
	});
}

export function goOn({ phone }: Head, words: Words): Content {
	return html`<p class="soft">${own(phone === undefined ? words.replyOnly : filled(words.callOr, { phone }))}</p>`;
}

/** The questions of an intake, and what is known already. `outcome` says what became of a post. */
export function answerPage(view: AnswerView, frame: LinkFrame & { outcome?: 'taken' | 'nothingNew' }): string {
	const { words } = wordsFor(view.language);
	if (frame.outcome === 'taken') {
		return linkSheet(view, words.yourDetails, frame, html`${notice('ok', words.thanks)}<p>${own(filled(words.thanksNext, { business: view.business }))}</p>${goOn(view, words)}`);
	}
	const open = view.questions.filter((question) => question.open);
	const [known, more] = [true, false].map((isKnown) => view.questions.filter((question) => !question.open && (question.known !== '') === isKnown));
	const ask = (question: Question) => questionField(question, `q${view.questions.indexOf(question)}`, words);
	return linkSheet(
		view,
		words.yourDetails,
		frame,
		html`${frame.outcome === 'nothingNew' ? notice('warn', words.nothingNew, 'alert') : null}
			${view.complete || view.questions.length === 0 ? html`<p>${words.nothingOpen}</p>` : null}
			${view.questions.length === 0 ? null : html`<form method="post">
				${hidden(frame)}
				${open.length > 0 ? html`<fieldset><legend>${words.open}</legend>${open.map(ask)}</fieldset>` : null}
				${known.length > 0 ? html`<fieldset><legend>${words.known}</legend>${known.map(ask)}</fieldset>` : null}
				${more.length > 0 ? html`<fieldset><legend>${words.more}</legend>${more.map(ask)}</fieldset>` : null}
				${button('answer', words.send, true)}
			</form>`}
			${goOn(view, words)}`,
	);
}

const INPUTS: Partial<Record<Question['kind'], { type: string; autocomplete?: string }>> = {
	date: { type: 'date' },
	email: { type: 'email', autocomplete: 'email' },
	phone: { type: 'tel', autocomplete: 'tel' },
};

function questionField({ name, label, open, required, kind, choices, known }: Question, id: string, words: Words): Content {
	const text = open && !required ? `${label} (${words.optional})` : label;
	if (kind === 'choice' || kind === 'yesNo') {
		const values = kind === 'yesNo' ? [['yes', words.yes], ['no', words.no]] : choices.map((choice) => [choice, choice]);
		return html`<label for=${id}>${own(text)}</label>
			<select id=${id} name=${`a.${name}`}><option value=""></option>${values.map(([value, shown]) => html`<option value=${value} selected=${value === known}>${clean(shown)}</option>`)}</select>`;
	}
	return field({ id, name: `a.${name}`, label: text, value: known, max: 2000, ...(INPUTS[kind] ?? { type: 'text' }) });
}

export function statusPage(view: StatusView, frame: LinkFrame): string {
	const { words } = wordsFor(view.language);
	return linkSheet(
		view,
		words.status,
		frame,
		html`<p class="card"><strong>${own(words.stages[view.stage])}</strong></p>
			<dl><dt>${words.received}</dt><dd>${at(view.received)}</dd>${view.visit ? html`<dt>${words.visit}</dt><dd>${at(view.visit)}</dd>` : null}</dl>
			${goOn(view, words)}`,
	);
}

/** What became of a post. */
export type AppointmentOutcome = 'asked' | 'booked' | 'moved' | 'cancelled' | 'cancelledAll' | 'taken' | 'changed' | 'nothing';

/** `link` is the page's own query: each visit of a plan is a page beside it. */
export function appointmentPage(view: AppointmentView, frame: LinkFrame & { outcome?: AppointmentOutcome; wish?: string; link?: Record<string, string> }): string {
	const { words } = wordsFor(view.language);
	const { outcome, wish } = frame;
	return linkSheet(
		view,
		words.appointment,
		frame,
		html`${outcome ? outcomeNotice(outcome, words) : null}
			${view.visit
				? html`<p class="card"><strong>${words.visit}: ${at(view.visit)}</strong>${[view.what, view.where].map((line) => (line ? html`<br />${own(line)}` : null))}</p>`
				: outcome === 'cancelled' || outcome === 'cancelledAll'
					? null
					: html`<p>${words.noVisit}</p>`}
			<p class="soft">${own(filled(words.zoneNote, { zone: view.zone }))}</p>
			${!view.open ? html`<p>${words.over}</p>` : null}
			${view.open && view.visit
				? view.confirmed
					? html`<p class="ok">● ${words.confirmed}</p>`
					: html`<form method="post">${hidden(frame, { seen: view.seen })}${button('suits', words.suits, true)}</form>`
				: null}
			${view.open && outcome !== 'asked' ? chooseTime(view, frame, words, wish) : null}
			${view.open && view.visit
				? html`<details><summary>${words.cancel}</summary><form method="post">${hidden(frame, { seen: view.seen })}${button('cancel', words.cancelSure)}</form></details>`
				: null}
			${view.open && view.left.length > 0
				? html`<h2>${words.allVisits}</h2>
						<ul class="plain">${view.left.map(({ visit, at: when, isShown }) => html`<li><a class="part" href=${address('appointment', { ...frame.link, visit })} aria-current=${isShown ? 'true' : undefined}>${isShown ? html`<strong>${at(when)}</strong>` : at(when)}</a></li>`)}</ul>
						<details><summary>${words.cancelAll}</summary><form method="post">${hidden(frame, { seen: view.seen })}${button('cancelAll', words.cancelAllSure)}</form></details>`
				: null}
			${goOn(view, words)}`,
	);
}

function outcomeNotice(outcome: AppointmentOutcome, words: Words): Content {
	if (outcome === 'taken') return notice('warn', words.takenNow, 'alert');
	if (outcome === 'nothing') return notice('warn', words.nothingChosen, 'alert');
	if (outcome === 'changed') return notice('warn', words.changedMeanwhile, 'alert');
	return notice('ok', { asked: words.asked, booked: words.bookedNow, moved: words.movedNow, cancelled: words.cancelledNow, cancelledAll: words.cancelledAllNow }[outcome]);
}

/** Later days are there, folded. */
const DAYS_OPEN = 3;

function dayOf({ day, slots }: AppointmentView['days'][number]): Content {
	return html`<fieldset class="times"><legend>${own(day)}</legend>${slots.map((slot) => html`<label class="check"><input type="radio" name="slot" value=${slot.value} /><span>${at(slot.at)}</span></label>`)}</fieldset>`;
}

/** Where a visit is booked already, its other times are folded away: it is not moved by a slip. */
function chooseTime(view: AppointmentView, frame: FormMarks & { outcome?: AppointmentOutcome }, words: Words, wish: string | undefined): Content {
	const free = view.days.length > 0;
	const form = html`<form method="post" class="card">
		${hidden(frame, { seen: view.seen })}
		${free ? null : html`<p>${words.noSlots}</p>`}
		${view.days.map((of, index) => (index < DAYS_OPEN ? dayOf(of) : html`<details><summary>${own(of.day)}</summary>${dayOf(of)}</details>`))}
		${free ? button('choose', view.visit ? words.move : words.book, !view.visit) : null}
		${textArea({ id: 'wish', name: 'wish', label: words.otherTime, value: wish ?? '', max: 1000 })}
		${button('wish', words.askOther, !free && !view.visit)}
	</form>`;
	return view.visit ? html`<details open=${frame.outcome === 'taken' || frame.outcome === 'nothing'}><summary>${words.moveTitle}</summary>${form}</details>` : html`<h2>${words.chooseTime}</h2>${form}`;
}

const INVOICE_TONES: Record<InvoiceStateView['state'], string> = { none: 'hold', open: '', partlyPaid: '', overdue: 'warn', paid: 'ok', disputed: 'warn', void: 'hold' };

export function invoiceStatePage(view: InvoiceStateView, frame: LinkFrame): string {
	const { words } = wordsFor(view.language);
	const facts = [
		[words.issued, view.issued],
		[words.due, view.due],
		[words.total, view.total],
		[words.paid, view.paid],
		[words.left, view.left],
	].filter((pair): pair is [string, string] => pair[1] !== undefined);
	return linkSheet(
		view,
		view.number === undefined ? words.status : filled(words.invoice, { number: view.number }),
		frame,
		html`<p class="card"><strong class=${INVOICE_TONES[view.state]}>${words.states[view.state]}</strong></p>
			${facts.length > 0 ? html`<dl>${facts.map(([label, value]) => html`<dt>${label}</dt><dd>${own(value)}</dd>`)}</dl>` : null}
			${view.lines.length > 0
				? html`<table><thead><tr><th scope="col">${words.what}</th><th scope="col" class="n">${words.amount}</th></tr></thead>
						<tbody>${view.lines.map(({ what, amount }) => html`<tr><td>${own(what)}</td><td class="n">${own(amount)}</td></tr>`)}</tbody></table>`
				: null}
			${view.pay.length > 0 ? html`<h2>${words.howToPay}</h2><dl>${view.pay.map(({ code, value }) => html`<dt>${words.pay[code]}</dt><dd>${own(value)}</dd>`)}</dl>` : null}
			${goOn(view, words)}`,
	);
}

/** Read by the team, in its language (ISO 639-1); absent: English. */
export interface StaffLinkFrame extends LinkFrame {
	language?: string;
}

/** One review by a link from a message. */
export function reviewLinkPage(view: ReviewView, business: string, frame: StaffLinkFrame & { undo?: boolean }): string {
	const say = sayIn(frame.language);
	return linkSheet({ business, language: say.language }, `${view.subject}: ${view.line.customer}`, frame, reviewContent(say, view, frame, { typesName: true, undo: frame.undo }), true);
}

/** Whose case it is, how late it is, and whether somebody has taken it on. */
export function escalationPage(view: EscalationView, frame: StaffLinkFrame): string {
	const say = sayIn(frame.language);
	return linkSheet(
		{ business: view.business, language: say.language },
		say('Take it on: {customer}', { customer: view.customer }),
		frame,
		html`<section class="card">
				${view.what ? html`<p>${own(view.what)}</p>` : null}
				<p>${reach([view.phone, view.email])}</p>
				<dl>
					${view.clock ? html`<dt>${say('Clock')}</dt><dd>${own(view.clock)}${view.clockText ? html`: <strong>${view.clockText}</strong>` : null}</dd>` : null}
					<dt>${say('Owner')}</dt><dd>${own(view.owner ?? say('Nobody yet'))}</dd>
					<dt>${say('Opened')}</dt><dd>${at(view.opened)}</dd>
				</dl>
			</section>
			${view.over
				? html`<p class="notice">${say('This case is closed. Nothing is to be done.')}</p>`
				: view.taken
					? html`<p class="notice ok">${told(say('{who} took it on, {when}. No more reminders go out for this.'), { who: own(view.taken.by), when: at(view.taken.at) })}</p>`
					: html`<form method="post" class="card">
							${hidden(frame)}
							<p>${say('Whoever takes it on calls or writes to the customer next. The reminders stop.')}</p>
							${deciderField(say, [])}
							${button('acknowledge', say('Take It On'), true)}
						</form>`}`,
	);
}

/** A link that does not lead to its page, with how to go on. */
export function linkNoticePage(head: Head, because: 'expired' | 'notFound' | 'over' | 'tryAgain', frame: Pick<LinkFrame, 'nonce'>): string {
	const { words } = wordsFor(head.language);
	return linkSheet(head, head.business, { ...frame, token: '', form: '' }, html`<p><strong>${own(words[because])}</strong></p>${goOn(head, words)}`);
}

/** The answer page of a decision that was not asked through the ledger. */
export function plainPage({ business, title, text, tone, language = 'en' }: { business: string; title: string; text: string[]; tone?: 'ok' | 'warn' | 'late'; language?: string }, frame: Pick<LinkFrame, 'nonce'>): string {
	return linkSheet({ business, language: sayIn(language).language }, title, { ...frame, token: '', form: '' }, html`${tone ? notice(tone, text[0]) : said(text[0])}${text.slice(1).map((paragraph) => html`<p>${own(paragraph)}</p>`)}`);
}
