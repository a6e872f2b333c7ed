import type { BoardView, CaseView, Choice, InboxView, MessageAction, NowList, NowView, OutboxLine, OutboxView, ReviewView, RunningLine, RunningView, SettingsView, TeamTimes, TeamView } from '../../domain/desk';
import { amountText } from '../../domain/desk';
import { sayIn, type Say, type TeamPhrase } from '../../domain/language';
import type { Receivables, Waiting } from '../../domain/reporting';
import { address, html, own, said, sheet, told, type Content } from './kit';
import { approvalsSoFar, at, badges, button, caseCard, deciderField, difference, field, hidden, notice, reach, reviewSummary, rows, select, story, textArea, type FormMarks } from './parts';
import { timesForm } from './timesForm';

/** What every page of the team's area shows around its content. */
export interface TeamFrame extends FormMarks {
	business: string;
	/** ISO 639-1, of who reads it; absent: English. */
	language?: string;
	/** Who is logged in. */
	user?: string;
	nonce: string;
	/** What became of the last action, or why it did not come about. */
	notice?: { tone: 'ok' | 'warn' | 'late'; text: string };
}

const PAGES: ReadonlyArray<readonly [page: string, name: TeamPhrase]> = [
	['inbox', 'Inbox'],
	['now', 'Now'],
	['board', 'Board'],
	['visits', 'Visits'],
	['outbox', 'Outbox'],
	['reports', 'Reports'],
	['team', 'Team'],
	['settings', 'Settings'],
];

export function teamSheet(frame: TeamFrame, current: string, title: string, content: Content, styles?: string): string {
	const say = sayIn(frame.language);
	return sheet({
		title: `${title} · ${frame.business}`,
		language: say.language,
		nonce: frame.nonce,
		...(styles !== undefined && { styles }),
		body: html`<a class="skip" href="#main">${say('To the content')}</a>
			<header>
				<p>${own(frame.business)}${frame.user ? html`<span class="soft"> · ${own(frame.user)}</span>` : null}</p>
				<nav aria-label=${say('Desk')}><ul>${PAGES.map(([page, name]) => html`<li><a href=${page} aria-current=${page === current ? 'page' : undefined}>${say(name)}</a></li>`)}</ul></nav>
			</header>
			<main id="main">
				<h1>${own(title)}</h1>
				${frame.notice ? notice(frame.notice.tone, frame.notice.text, frame.notice.tone === 'ok' ? 'status' : 'alert') : null}
				${content}
			</main>`,
	});
}

/** Of a page that can keep itself fresh, where nobody types. */
export interface LiveFrame extends TeamFrame {
	live?: boolean;
}

function liveLink(say: Say, page: string, query: Record<string, string | number | undefined>, live: boolean, stop: string): Content {
	return live
		? html`<p class="soft" role="status">${say('This page keeps itself fresh.')} <a class="part" href=${address(page, query)}>${stop}</a></p>`
		: html`<p><a class="part" href=${address(page, { ...query, live: 'yes' })}>${say('Keep this page fresh by itself')}</a></p>`;
}

export function inboxPage(view: InboxView, frame: LiveFrame): string {
	const say = sayIn(frame.language);
	const live = frame.live === true;
	return teamSheet(
		frame,
		'inbox',
		view.total === 0 ? say('Inbox: nothing waits') : say('Inbox: {n} waits for a decision|Inbox: {n} wait for a decision', { n: view.total }),
		html`${view.waiting.length === 0
				? html`<p>${say('Whatever needs a decision stands here, the oldest first.')}</p>`
				: live
					? waitingCards(say, view, false)
					: html`<form method="post">
						${hidden(frame)}
						${waitingCards(say, view, true)}
						<fieldset>
							<legend>${say('Decide on what is ticked')}</legend>
							${field({ id: 'comment', name: 'comment', label: say('Reason, if you reject') })}
							${button('approve', say('Approve'), true)}${button('reject', say('Reject'))}
						</fieldset>
					</form>`}
			${view.next ? html`<p><a class="button" href=${address('inbox', { after: view.next, live: live ? 'yes' : undefined })}>${say('More')}</a></p>` : null}
			${liveLink(say, 'inbox', {}, live, say('Stop, to decide on several'))}
			${view.unchanged ? html`<p class="soft">${say('Of the last draft, {share} went out as drafted.|Of the last {n} drafts, {share} went out as drafted.', { n: view.unchanged.of, share: view.unchanged.share })}</p>` : null}
			${view.decided.length > 0
				? html`<h2>${say('Decided of late')}</h2>
						<ul class="plain">
							${view.decided.map(
								(card) => html`<li class="card">
									<a href=${address('review', { id: card.reviewId })}>${own(`${card.subject}: ${card.line.customer}`)}</a>
									<div class="soft">${card.stateText}${card.decided ? told(say(', by {who}, {when}'), { who: own(card.decided.by), when: at(card.decided.at) }) : null}</div>
								</li>`,
							)}
						</ul>`
				: null}`,
	);
}

function waitingCards(say: Say, { waiting }: InboxView, tickable: boolean): Content {
	return html`<ul class="plain">
		${waiting.map(
			(card) => html`<li class="card">
				<h2><a href=${address('review', { id: card.reviewId })}>${own(card.line.customer)}</a></h2>
				${card.contact.length > 0 ? html`<div>${reach(card.contact)}</div>` : null}
				${reviewSummary(say, card)}
				${tickable ? html`<label class="check"><input type="checkbox" name="review" value=${card.reviewId} /><span>${told(say('Tick: {subject} for {customer}'), { subject: own(card.subject), customer: own(card.line.customer) })}</span></label>` : null}
				<a class="button" href=${address('review', { id: card.reviewId })}>${say('Open')}<span class="hidden"> ${own(card.line.customer)}</span></a>
			</li>`,
		)}
	</ul>`;
}

/** What is late, what is about to be, and who waits longest. */
export function nowPage(view: NowView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	const part = (id: string, title: string, { count, lines }: NowList, none: string, clock?: string) => html`<section aria-labelledby=${id}>
		<h2 id=${id}>${title}${clock === undefined ? null : ` (${count})`}</h2>
		${lines.length === 0 ? html`<p>${none}</p>` : html`<ul class="plain">${lines.map((line) => caseCard(say, line, true))}</ul>`}
		${clock !== undefined && count > lines.length ? html`<p><a class="button" href=${address('board', { clock, as: 'list' })}>${say('All {count}', { count })}</a></p>` : null}
	</section>`;
	return teamSheet(
		frame,
		'now',
		view.late.count === 0 ? say('Now: nothing is late') : say('Now: {count} late', { count: view.late.count }),
		html`<p class="soft">${told(say('As of {when}; this page keeps itself fresh.'), { when: at(view.at) })} ${say('{n} open case.|{n} open cases.', { n: view.open })}</p>
			<p>
				<a class="part" href="inbox">${view.decisions === 0 ? say('No decision waits') : say('{n} decision waits|{n} decisions wait', { n: view.decisions })}</a> ·${' '}
				<a class="part" href="outbox">${view.messages === 0 ? say('no message waits for a person') : say('{n} message waits for a person|{n} messages wait for a person', { n: view.messages })}</a> ·${' '}
				<a class=${view.isAllRunning ? 'part' : 'part late'} href="running">${say(view.isAllRunning ? 'it is all running' : 'not all of it is running')}</a>
			</p>
			<div class="board">
				${part('late', say('Late'), view.late, say('Nothing is late.'), 'late')}
				${part('soon', say('About to be late'), view.soon, say('Nothing is due soon.'), 'warn')}
				${part('longest', say('In time, open for longest'), view.longest, say('Nobody else waits for you.'))}
			</div>`,
	);
}

const TONES: Record<RunningLine['tone'], string> = { late: '■', warn: '▲', ok: '●', unused: '–' };

/** Whether it is all running: what is the matter first. */
export function runningPage(view: RunningView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'now',
		say(view.ok ? 'It is all running' : 'Not all of it is running'),
		html`<ul class="plain">
				${view.lines.map(
					({ name, tone, text, way }) => html`<li class="card">
						<h2 class=${tone === 'unused' ? 'soft' : tone}><span aria-hidden="true">${TONES[tone]} </span>${own(`${name[0].toUpperCase()}${name.slice(1)}`)}</h2>
						<div>${text}</div>
						${way === undefined ? null : html`<div>${way}</div>`}
					</li>`,
				)}
			</ul>
			${rows(view.versions.map(({ name, value }) => ({ label: name, value })))}
			<p class="soft">${say('This page keeps itself fresh.')} ${say('A workflow that was unpublished is missed after a quarter of an hour.')}</p>`,
	);
}

/** Where a review stands and what may be done about it; the same for the team's page and the reviewer's. */
export function reviewContent(say: Say, view: ReviewView, marks: FormMarks, { typesName, undo }: { typesName: boolean; undo?: boolean }): Content {
	const open = view.state === 'waiting';
	return html`
		${!open
			? html`<div class="notice" role="status">
					<p>${told(say('Where it stands: {state}.'), { state: html`<strong>${view.stateText}</strong>${view.decided ? told(say(', by {who}, {when}'), { who: own(view.decided.by), when: at(view.decided.at) }) : null}` })}</p>
					${view.comment ? html`<p>${told(say('Reason: {reason}'), { reason: own(view.comment) })}</p>` : null}
					${view.replacedBy ? html`<p><a href=${address('review', { id: view.replacedBy })}>${say('Open the newer draft')}</a></p>` : null}
				</div>`
			: null}
		${open && view.moot ? notice('warn', `${view.moot} ${say('It cannot be approved.')}`, 'alert') : null}
		<div class="two">
			<section class="card" aria-labelledby="draft">
				<h2 id="draft">${own(view.subject)}</h2>
				${reviewSummary(say, { ...view, excerpt: '', heading: undefined })}
				${rows([...(view.draft.to ? [{ label: say('Goes to'), value: view.draft.to }] : []), ...view.draft.rows])}
				${open ? decisionForm(say, view, marks, typesName) : html`${view.draft.subject ? html`<p><strong>${own(view.draft.subject)}</strong></p>` : null}${view.difference.length > 0 ? difference(view.difference) : said(view.draft.body)}`}
				${undo ? html`<form method="post">${hidden(marks)}${button('undo', say('Take it back'))}</form>` : null}
			</section>
			<section class="card" aria-labelledby="customer">
				<h2 id="customer">${own(view.line.customer)}</h2>
				${view.contact.length > 0 ? html`<div>${reach(view.contact)}</div>` : null}
				<div class="soft">${view.line.service ? html`${own(view.line.service)} · ` : null}${told(say('Case opened {when}'), { when: at(view.line.opened) })}</div>
				<h3>${say('What the customer wrote')}</h3>
				${said(view.inquiry.length > 6000 ? `${view.inquiry.slice(0, 6000)}…` : view.inquiry)}
			</section>
		</div>`;
}

function decisionForm(say: Say, view: ReviewView, marks: FormMarks, typesName: boolean): Content {
	const { approvals } = view;
	return html`<form method="post">
		${hidden(marks)}
		${approvals ? approvalsSoFar(say, approvals) : null}
		${view.editable
			? html`${view.draft.subject !== undefined ? field({ id: 'subject', name: 'subject', label: say('Subject'), value: view.draft.subject, max: 1000 }) : null}
				${textArea({ id: 'body', name: 'body', label: say('Text, as it will go out'), value: view.draft.body })}`
			: html`${view.draft.subject ? html`<p><strong>${own(view.draft.subject)}</strong></p>` : null}${said(view.draft.body)}`}
		${typesName ? deciderField(say, approvals?.approvers ?? []) : null}
		${field({ id: 'comment', name: 'comment', label: say('Reason, if you reject'), max: 2000 })}
		${view.moot ? null : button('approve', say(view.editable ? 'Approve and send' : 'Approve'), true)}
		${button('reject', say('Reject'))}
	</form>`;
}

export function reviewPage(view: ReviewView, frame: TeamFrame & { undo?: boolean }): string {
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'inbox',
		`${view.subject}: ${view.line.customer}`,
		html`${reviewContent(say, view, frame, { typesName: frame.user === undefined, undo: frame.undo })}
			<p><a href=${address('case', { id: view.caseId })}>${say('The whole case')}</a></p>`,
	);
}

export function boardPage(view: BoardView, frame: LiveFrame): string {
	const say = sayIn(frame.language);
	const { filter } = view;
	const live = frame.live === true;
	const kept = { ...filter, live: live ? 'yes' : undefined };
	return teamSheet(
		frame,
		'board',
		say('Board'),
		html`${live
				? null
				: html`<form method="get" role="search" class="card">
				<div class="grid">
					<div>${field({ id: 'q', name: 'q', label: say('Find: name, text, phone, number'), value: filter.q ?? '', type: 'search', max: 200 })}</div>
					<div>${select({ id: 'stage', name: 'stage', label: say('Stage'), choices: view.stages })}</div>
					<div>${select({ id: 'owner', name: 'owner', label: say('Owner'), choices: view.owners })}</div>
					<div>${select({ id: 'service', name: 'service', label: say('Service'), choices: view.services })}</div>
					<div>${select({ id: 'clock', name: 'clock', label: say('Clock'), choices: view.clocks })}</div>
					<div>${select({ id: 'as', name: 'as', label: say('Shown as'), choices: view.layouts })}</div>
				</div>
				<button class="main">${say('Show')}</button> <a class="button" href="board">${say('All')}</a>
			</form>`}
			${liveLink(say, 'board', { ...filter, from: filter.from || undefined }, live, say('Stop, to search'))}
			<p role="status">${say('{n} case|{n} cases', { n: view.found })}</p>
			<div class="board">
				${view.columns.map(
					(column) => html`<section aria-labelledby=${`stage-${column.stage}`}>
						<h2 id=${`stage-${column.stage}`}>${column.name} (${column.count})</h2>
						<ul class="plain">${column.lines.map((line) => caseCard(say, line, column.stage === 'all'))}</ul>
						${column.next ? html`<p><a class="button" href=${address('board', { ...kept, stage: column.stage === 'all' ? filter.stage : column.stage, from: filter.stage || column.stage === 'all' ? column.next : undefined })}>${say('More')}<span class="hidden"> ${say('of {name}', { name: column.name })}</span></a></p>` : null}
					</section>`,
				)}
			</div>`,
	);
}

/** What is longer is folded: what can be done stays near. */
const LONG_TEXT = 1_200;

export function casePage(view: CaseView, frame: TeamFrame & { times?: TeamTimes; timesOpen?: boolean }): string {
	const say = sayIn(frame.language);
	const { line } = view;
	return teamSheet(
		frame,
		'board',
		line.customer,
		html`${badges(say, line, view.line.stage === 'closed' ? say('Closed') : undefined)}
			<p class="jump"><a class="button" href="#actions">${say('What you can do')}</a></p>
			<div class="two">
				<div>
					<section class="card" aria-labelledby="facts">
						<h2 id="facts">${say('The matter')}</h2>
						${line.what ? html`<p>${own(line.what)}</p>` : null}
						<p>${reach(view.contact)}</p>
						${rows(view.facts)}
						${view.details.length > 0 ? html`<h3>${say('Details')}</h3>${rows(view.details)}` : null}
						${view.missing.length > 0 ? html`<h3>${say('Still asked')}</h3><ul>${view.missing.map((question) => html`<li>${own(question)}</li>`)}</ul>` : null}
						<details open=${view.count < 10 && view.inquiry.text.length <= LONG_TEXT}><summary>${say('What the customer wrote')}</summary>${view.inquiry.subject ? html`<p><strong>${own(view.inquiry.subject)}</strong></p>` : null}${said(view.inquiry.text.slice(0, 8000))}</details>
					</section>
					${view.reviews.filter(({ state }) => state === 'waiting').map((card) => html`<div class="notice warn"><a href=${address('review', { id: card.reviewId })}>${told(say('{subject} waits for a decision'), { subject: own(card.subject) })}</a></div>`)}
					<section aria-labelledby="story">
						<h2 id="story">${say('What happened ({count})', { count: view.count })}</h2>
						${story(view.story)}
						${view.older ? html`<p><a class="button" href=${address('case', { id: line.caseId, before: view.older })}>${say('What was before')}</a></p>` : null}
					</section>
				</div>
				<div>
					${frame.times ? timesForm(say, frame.times, frame, { page: 'case', open: frame.timesOpen === true }) : null}
					${view.isErased ? html`<p class="notice">${say('What was kept of the contact was erased.')}</p>` : caseActions(view, frame)}
					${view.isErased ? null : html`<p><a class="button" href=${address('estimate', { id: line.caseId })}>${say('Estimate')}</a> <a class="button" href=${address('plans', { id: line.caseId })}>${say('Recurring invoices')}</a></p>`}
					${view.messages.length > 0 ? html`<section aria-labelledby="messages"><h2 id="messages">${say('Messages')}</h2><ul class="plain">${view.messages.map((message) => html`<li class="card">${messageContent(say, message)}</li>`)}</ul></section>` : null}
				</div>
			</div>`,
	);
}

/** Each action is a form of its own: a key pressed in one field does nothing in another. */
function caseActions(view: CaseView, frame: TeamFrame): Content {
	const say = sayIn(frame.language);
	const form = (content: Content, open = false, summary?: string) =>
		summary === undefined
			? html`<form method="post">${hidden(frame, { version: String(view.version) })}${content}</form>`
			: html`<details open=${open}><summary>${summary}</summary><form method="post">${hidden(frame, { version: String(view.version) })}${content}</form></details>`;
	return html`<section class="card" aria-labelledby="actions">
		<h2 id="actions">${say('Do')}</h2>
		${view.takeBack === undefined ? null : form(html`<p>${own(view.takeBack)}</p>${button('takeBack', say('Take it back'))}`)}
		${view.toTakeOn.map(({ key, text }) => form(html`<p class="late">■ ${own(text)}</p><input type="hidden" name="key" value=${key} />${button('acknowledge', say('Take it on'), true)}`))}
		${view.visit
			? form(html`<p><strong>${own(view.visit.text)}</strong>${say(view.visit.state === 'open' ? ': how did it go?' : ': nobody was there.')}</p>
					${view.visit.state === 'open'
						? html`${button('workDone', say('Visited, the work is done'), true)} ${button('tookPlace', say('Visited, more to do'))} ${button('noShow', say('Nobody was there'))}`
						: button('wasThere', say('Somebody was there after all'))}`)
			: null}
		${view.unpaid
			? form(
					html`<p><strong>${own(view.unpaid.text)}</strong></p>
						${field({ id: 'money-note', name: 'note', label: say('Why'), max: 2000 })}
						${view.unpaid.held ? button('resumeReminders', say('Let reminders go on'), true) : button('pauseReminders', say('Hold reminders'))} ${button('writeOff', say('Give up what is unpaid'))}`,
				)
			: null}
		${form(html`${field({ id: 'call-note', name: 'note', label: say('I called: what was said'), max: 2000 })}${button('called', say('I called'), true)}`)}
		${form(html`${field({ id: 'reply-note', name: 'note', label: say('I replied: what was said'), max: 2000 })}${button('replied', say('I replied'))}`)}
		${form(html`${textArea({ id: 'note', name: 'note', label: say('Note'), max: 5000 })}${button('note', say('Note it'))}`, false, say('Note'))}
		${form(html`${textArea({ id: 'question', name: 'note', label: say('What the customer is asked, by email or text message'), max: 5000 })}${button('ask', say('Ask'))}`, false, say('Ask the customer'))}
		${form(html`${select({ id: 'owner', name: 'owner', label: say('New owner'), choices: view.owners })}${button('reassign', say('Hand it over'))}`, false, say('Another owner'))}
		${form(
			html`${select({ id: 'service', name: 'service', label: say('Service'), choices: view.services })}${select({ id: 'priority', name: 'priority', label: say('Priority'), choices: view.priorities })}${button('correct', say('Correct'))}`,
			false,
			say('Correct service or priority'),
		)}
		${form(html`${field({ id: 'until', name: 'until', label: say('Put off until'), type: 'datetime-local' })}${button('snooze', say('Put off#do'))}`, false, say('Put it off'))}
		${view.isOver
			? form(html`${field({ id: 'reopen-note', name: 'note', label: say('Why') })}${button('reopen', say('Open again'))}`, false, say('Open again'))
			: form(html`${field({ id: 'close-note', name: 'note', label: say('Why') })}${button('close', say('Close the case'))}`, false, say('Close#case'))}
		${form(
			html`<p>${say('Removes name, address, number, texts and files of this contact in all their cases. It cannot be taken back.')}</p>
				<label class="check"><input type="checkbox" name="sure" value="yes" /><span>${say('Yes, erase all that is kept of this contact')}</span></label>${button('erase', say('Erase'))}`,
			false,
			say('Erase the contact'),
		)}
	</section>`;
}

function messageContent(say: Say, message: OutboxLine): Content {
	return html`<div class="soft">${told(say('{channel} to {address}'), { channel: own(message.channel), address: own(message.to) })} · <strong>${message.stateText}</strong> · ${at(message.at)}</div>
		${message.heading ? html`<div><strong>${own(message.heading)}</strong></div>` : null}
		<div>${own(message.excerpt)}</div>
		${message.files.length > 0 ? html`<div class="soft">${told(say('With {files}'), { files: own(message.files.join(', ')) })}</div>` : null}
		${message.reason ? html`<div class="warn">${own(message.reason.text, message.reason.lang)}</div>` : null}`;
}

const ACTION_NAMES: Record<MessageAction, TeamPhrase> = { send: 'Send it now', mail: 'Send it by mail', drop: 'Drop it', sent: 'It did go out' };

export function outboxPage(view: OutboxView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'outbox',
		say('Outbox'),
		view.groups.length === 0
			? html`<p>${say('No messages yet.')}</p>`
			: view.groups.map(
					(group) => html`<section>
						<h2>${group.name} (${group.lines.length})</h2>
						<ul class="plain">
							${group.lines.map(
								(message) => html`<li class="card">
									${message.caseId ? html`<h3><a href=${address('case', { id: message.caseId })}>${own(message.customer ?? message.to)}</a></h3>` : null}
									${messageContent(say, message)}
									${message.actions.length > 0
										? html`<form method="post">${hidden(frame, { key: message.key })}${message.actions.map((action) => button(action, say(ACTION_NAMES[action])))}</form>`
										: null}
								</li>`,
							)}
						</ul>
					</section>`,
				),
	);
}

export interface ReportsView {
	/** The figures, dressed by the reports' own area; trusted. */
	markup: string;
	styles: string;
	periods: Choice[];
	filters: Array<{ name: string; label: string; choices: Choice[] }>;
	/** Whose matter a case is, by its id. */
	names?: Record<string, string>;
	waiting: Waiting;
	receivables: Receivables;
	daysSalesOutstanding: number | null;
}

const AGES: Array<[keyof Receivables['byAge'], TeamPhrase]> = [
	['notDue', 'Not due yet'],
	['1-30', '1 to 30 days overdue'],
	['31-60', '31 to 60 days overdue'],
	['61-90', '61 to 90 days overdue'],
	['over90', 'More than 90 days overdue'],
];
const STATUSES: Record<Waiting['leads'][number]['status'], TeamPhrase> = { late: '▲ Late', soon: '◆ Due soon', inTime: '● In time' };

function nowPart(say: Say, { waiting, receivables, daysSalesOutstanding, names = {} }: ReportsView): Content {
	const called = (caseId: string) => own(names[caseId] ?? caseId);
	const { currency, total, byAge, invoices, count } = receivables;
	return html`<section class="card" aria-labelledby="now">
			<h2 id="now">${say('Now')}</h2>
			<p>${waiting.late + waiting.soon + waiting.inTime === 0 ? say('Nobody waits for a first answer.') : say('Waiting for a first answer: {late} late, {soon} due soon, {inTime} in time.', { late: waiting.late, soon: waiting.soon, inTime: waiting.inTime })}</p>
			${waiting.leads.length === 0
				? null
				: html`<table>
						<thead><tr><th scope="col">${say('Case')}</th><th scope="col">${say('Owner')}</th><th scope="col">${say('Status')}</th></tr></thead>
						<tbody>${waiting.leads.map((lead) => html`<tr><td><a href=${address('case', { id: lead.caseId })}>${called(lead.caseId)}</a></td><td>${own(lead.owner) ?? say('nobody')}</td><td>${say(STATUSES[lead.status])}</td></tr>`)}</tbody>
					</table>`}
			<p><a class="part" href="now">${say('All that is late or about to be, by any clock')}</a></p>
		</section>
		<section class="card" aria-labelledby="owed">
			<h2 id="owed">${say('Receivables')}</h2>
			<p>${count === 0 ? say('Nothing is owed.') : say('{total} is owed, on {n} invoice.|{total} is owed, on {n} invoices.', { n: count, total: `${amountText(total, say)} ${currency}` })} ${say('Days sales outstanding: {days}.', { days: daysSalesOutstanding === null ? say('nothing was invoiced') : amountText(String(daysSalesOutstanding), say) })}</p>
			${count === 0
				? null
				: html`<table>
							<thead><tr><th scope="col">${say('By age')}</th><th scope="col" class="n">${currency}</th></tr></thead>
							<tbody>${AGES.map(([age, label]) => html`<tr><th scope="row">${say(label)}</th><td class="n">${amountText(byAge[age], say)}</td></tr>`)}</tbody>
						</table>
						<details>
							<summary>${count > invoices.length ? say('The {count} longest overdue', { count: invoices.length }) : say('Each invoice')}</summary>
							<table>
								<thead><tr><th scope="col">${say('Invoice')}</th><th scope="col" class="n">${say('Days overdue')}</th><th scope="col" class="n">${currency}</th></tr></thead>
								<tbody>${invoices.map((one) => html`<tr><td><a href=${address('case', { id: one.caseId })}>${one.number === undefined ? called(one.caseId) : html`${own(one.number)}${names[one.caseId] === undefined ? null : html`, ${called(one.caseId)}`}`}</a></td><td class="n">${one.daysOverdue}</td><td class="n">${amountText(one.amount, say)}</td></tr>`)}</tbody>
							</table>
						</details>`}
		</section>`;
}

export function reportsPage(view: ReportsView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'reports',
		say('Reports'),
		html`<form method="get" class="card">
				<div class="grid">
					<div>${select({ id: 'period', name: 'period', label: say('Period'), choices: view.periods })}</div>
					${view.filters.map(({ name, label, choices }) => html`<div>${select({ id: name, name, label, choices })}</div>`)}
				</div>
				<button class="main">${say('Show')}</button>
			</form>
			${nowPart(say, view)}
			<section class="card"><div dangerouslySetInnerHTML=${{ __html: view.markup }}></div></section>`,
		view.styles,
	);
}

export function teamPage(view: TeamView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'team',
		say('Team'),
		html`<p>${view.unowned === 0 ? say('Every open case has an owner.') : html`${say('{n} open case has no owner.|{n} open cases have no owner.', { n: view.unowned })} <a class="part" href="board?owner=nobody">${say('Show them')}</a>`}</p>
			<ul class="plain">
				${view.members.map(
					(member, index) => html`<li class="card">
						<h2>${own(member.name)}</h2>
						<ul class="badges">
							<li class="badge">${member.role}</li>
							${member.absence ? html`<li class="badge warn">▲ ${member.absence}</li>` : html`<li class="badge ok">● ${say('Here')}</li>`}
							${member.onCall ? html`<li class="badge">${say('On call')}</li>` : null}
							${member.active ? null : html`<li class="badge hold">${say('Not active')}</li>`}
						</ul>
						<div class="soft">${reach([member.phone, member.email])}</div>
						<p><a href=${address('board', { owner: member.id })}>${say('{n} open case|{n} open cases', { n: member.open })}</a>${member.capacity === undefined ? null : ` ${say('of at most {most}', { most: member.capacity })}`}</p>
						<form method="post">
							${hidden(frame, { member: member.id })}
							${member.absence
								? button('back', say('Back today'))
								: html`<div class="grid">
										<div>${field({ id: `from-${index}`, name: 'from', label: say('Absent from'), type: 'date', value: view.today })}</div>
										<div>${field({ id: `to-${index}`, name: 'to', label: say('through'), type: 'date', value: view.today })}</div>
									</div>
									${button('absent', say('Absent'))}`}
							${member.onCall ? button('offCall', say('Not on call')) : button('onCall', say('On call'))}
							<div class="grid"><div>${field({ id: `capacity-${index}`, name: 'capacity', label: say('Open cases at most (empty: no limit)'), value: member.capacity === undefined ? '' : String(member.capacity), type: 'number' })}</div></div>
							${button('capacity', say('Set the limit'))}
						</form>
					</li>`,
				)}
			</ul>`,
	);
}

export function settingsPage(view: SettingsView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	const { fields } = view;
	const text = (name: keyof typeof fields, label: TeamPhrase, placeholder?: string) => html`<div>${field({ id: name, name, label: say(label), value: fields[name], placeholder })}</div>`;
	return teamSheet(
		frame,
		'settings',
		say('Settings'),
		html`${view.problem ? notice('late', view.problem, 'alert') : null}
			<section class="card" aria-labelledby="checks"><h2 id="checks">${say('What is on, and what is missing')}</h2>
				<ul class="plain">${view.checks.map(({ ok, text: what, to }) => html`<li class=${ok ? 'ok' : 'warn'}>${ok ? html`● ${own(what)}` : html`<a class="part" href=${to}>▲ ${own(what)}</a>`}</li>`)}</ul>
			</section>
			${view.presets.length > 0 ? null : partLinks(say, view.parts)}
			${view.presets.length > 0
				? html`<form method="post" class="card" aria-labelledby="start">
						<h2 id="start">${say('Start from a trade')}</h2>
						<p>${say('Services, team, questions and rules of the trade come along; all of it can be changed.')}</p>
						${hidden(frame)}
						<div class="grid">
							<div>${select({ id: 'preset', name: 'preset', label: say('Trade'), choices: view.presets })}</div>
							<div>${field({ id: 'start-name', name: 'name', label: say('Name of the business'), value: fields.name })}</div>
							<div>${field({ id: 'start-timezone', name: 'timezone', label: say('Time zone'), value: fields.timezone })}</div>
							<div>${field({ id: 'start-country', name: 'country', label: say('Country (two letters)'), value: fields.country })}</div>
							<div>${field({ id: 'start-email', name: 'email', label: say('Email that messages come from'), value: fields.email, type: 'email' })}</div>
							<div>${field({ id: 'start-phone', name: 'phone', label: say('Phone'), value: fields.phone, type: 'tel' })}</div>
						</div>
						${button('startFrom', say('Start'), true)}
					</form>`
				: null}
			<form method="post" class="card" aria-labelledby="business">
				<h2 id="business">${say('The business')}</h2>
				${hidden(frame)}
				<div class="grid">
					${text('name', 'Name')}${text('timezone', 'Time zone', say('e.g. {example}', { example: 'America/Chicago' }))}${text('country', 'Country (two letters)')}${text('region', 'State or region')}
					${text('currency', 'Currency (three letters)')}${text('email', 'Email that messages come from')}${text('phone', 'Phone')}
					<div>${select({ id: 'teamLanguage', name: 'teamLanguage', label: say('Language of the team'), choices: view.languages })}</div>
				</div>
				${textArea({ id: 'signature', name: 'signature', label: say('Signature under messages'), value: fields.signature, max: 1000 })}
				<h3>${say('Opening hours')}</h3>
				<div class="grid">${view.hours.map(({ day, name, text: hours }) => html`<div>${field({ id: `hours-${day}`, name: `hours.${day}`, label: name, value: hours, placeholder: say('e.g. {example}', { example: '08:00-12:00, 13:00-17:00' }) })}</div>`)}</div>
				${fields.emergencyHours === undefined
					? null
					: html`<h3>${say('Emergencies')}</h3>
							<div class="grid">
								<div>${select({ id: 'emergencyHours', name: 'emergencyHours', label: say('Escalate emergencies that nobody has answered'), choices: [{ value: 'always', label: say('At any hour, while closed to who is on call'), chosen: fields.emergencyHours === 'always' }, { value: 'business', label: say('In opening hours'), chosen: fields.emergencyHours === 'business' }] })}</div>
							</div>`}
				<h3>${say('Decisions')}</h3>
				<div class="grid">
					<div>${select({ id: 'reviewDefault', name: 'reviewDefault', label: say('Drafts that no rule is for'), choices: [{ value: 'review', label: say('Wait for a person'), chosen: fields.reviewDefault === 'review' }, { value: 'auto', label: say('Go out by themselves'), chosen: fields.reviewDefault === 'auto' }] })}</div>
					<div>${field({ id: 'timeoutHours', name: 'timeoutHours', label: say('Hours that a draft waits'), value: fields.timeoutHours })}</div>
				</div>
				${button('save', say('Save'), true)}
			</form>
			<section class="card" aria-labelledby="mail">
				<h2 id="mail">${say('Test message')}</h2>
				<form method="post">${hidden(frame)}
					${field({ id: 'test-to', name: 'to', label: say('Send a test message to'), value: view.testTo, type: 'email', max: 200 })}
					${button('testMail', say('Send it'))}
				</form>
			</section>
			<section class="card" aria-labelledby="door">
				<h2 id="door">${say("Key of the machines' door")}</h2>
				<p>${told(say('Other systems that post inquiries, payments or work send this key in the header {header}.'), { header: html`<code>x-lead-to-cash-key</code>` })}</p>
				<form method="post">${hidden(frame)}
					${field({ id: 'doorKey', name: 'doorKey', label: say('Key'), value: view.doorKey ?? '', max: 200, autocomplete: 'off' })}
					${button('doorKey', say('Set this key'))}${button('newDoorKey', say('Make a new one'))}
				</form>
			</section>
			<section class="card" aria-labelledby="links">
				<h2 id="links">${say("Address of the customers' pages")}</h2>
				<form method="post">${hidden(frame)}
					${field({ id: 'linksBase', name: 'linksBase', label: say('Address before /c/'), value: view.linksBase ?? '', placeholder: say('e.g. {example}', { example: 'https://n8n.example.com/webhook/0c1d' }), max: 300 })}
					${button('linksBase', say('Set this address'))}
				</form>
			</section>
			${view.presets.length > 0 ? partLinks(say, view.parts) : null}
			${view.json === undefined
				? null
				: html`<form method="post" class="card">${hidden(frame, view.version === undefined ? {} : { seen: String(view.version) })}${textArea({ id: 'json', name: 'json', label: say('The whole business profile as JSON'), value: view.json, max: 500_000 })}${button('saveAll', say('Check and save'), true)}</form>`}
			${view.versions.length > 0
				? html`<section class="card" aria-labelledby="versions"><h2 id="versions">${say('Versions')}</h2>
						<ul class="plain">
							${view.versions.map(
								({ version, saved, by }) => html`<li>
									<a href=${address('settings', { version })}>${say('Version {version}', { version })}</a>, ${at(saved)}${by ? told(say(', by {who}'), { who: own(by) }) : null}
									${version === view.version ? ` ${say('(in force)')}` : html`<form method="post">${hidden(frame, { version: String(version) })}${button('goBack', say('Go back to version {version}', { version }))}</form>`}
								</li>`,
							)}
						</ul>
					</section>`
				: null}`,
	);
}

/** The ways to all parts, with how many entries each has. */
function partLinks(say: Say, parts: Array<{ id: string; title: string; count?: number }>): Content {
	return html`<section class="card" aria-labelledby="parts">
		<h2 id="parts">${say('All of it')}</h2>
		<ul class="plain grid">${parts.map(({ id, title, count }) => html`<li><a class="part" href=${address('settings', { part: id })}>${title}${count === undefined ? null : ` (${count})`}</a></li>`)}</ul>
		<p><a href="settings?all=yes">${say('The whole profile as JSON')}</a></p>
	</section>`;
}

/** Any other page of the team's area: what is said is given, with a way on. */
export function teamNoticePage({ title, text, link }: { title: string; text: string[]; link?: { href: string; name: string } }, frame: TeamFrame): string {
	return teamSheet(frame, '', title, html`${text.map((paragraph) => html`<p>${own(paragraph)}</p>`)}${link ? html`<p><a class="button" href=${link.href}>${link.name}</a></p>` : null}`);
}
