import type { BoardView, CaseView, Choice, InboxView, MessageAction, NowList, NowView, OutboxLine, OutboxView, ReviewView, RunningLine, RunningView, SettingsView, TeamTimes, TeamView } from '../../domain/desk';
import type { Receivables, Waiting } from '../../domain/reporting';
import { address, html, own, said, sheet, type Content } from './kit';
import { approvalsSoFar, at, badges, button, caseCard, deciderField, difference, field, hidden, notice, reach, reviewSummary, rows, select, story, textArea, type FormMarks } from './parts';
import { timesForm } from './timesForm';

/** What every page of the team's area shows around its content. */
export interface TeamFrame extends FormMarks {
	business: string;
	/** Who is logged in. */
	user?: string;
	nonce: string;
	/** What became of the last action, or why it did not come about. */
	notice?: { tone: 'ok' | 'warn' | 'late'; text: string };
}

const PAGES = [
	['inbox', 'Inbox'],
	['now', 'Now'],
	['board', 'Board'],
	['visits', 'Visits'],
	['outbox', 'Outbox'],
	['reports', 'Reports'],
	['team', 'Team'],
	['settings', 'Settings'],
] as const;

export function teamSheet(frame: TeamFrame, current: string, title: string, content: Content, styles?: string): string {
	return sheet({
		title: `${title} · ${frame.business}`,
		nonce: frame.nonce,
		...(styles !== undefined && { styles }),
		body: html`<a class="skip" href="#main">To the content</a>
			<header>
				<p>${own(frame.business)}${frame.user ? html`<span class="soft"> · ${own(frame.user)}</span>` : null}</p>
				<nav aria-label="Desk"><ul>${PAGES.map(([page, name]) => html`<li><a href=${page} aria-current=${page === current ? 'page' : undefined}>${name}</a></li>`)}</ul></nav>
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

function liveLink(page: string, query: Record<string, string | number | undefined>, live: boolean, what: string): Content {
	return live
		? html`<p class="soft" role="status">This page keeps itself fresh. <a class="part" href=${address(page, query)}>Stop, to ${what}</a></p>`
		: html`<p><a class="part" href=${address(page, { ...query, live: 'yes' })}>Keep this page fresh by itself</a></p>`;
}

export function inboxPage(view: InboxView, frame: LiveFrame): string {
	const live = frame.live === true;
	return teamSheet(
		frame,
		'inbox',
		view.total === 0 ? 'Inbox: nothing waits' : `Inbox: ${view.total} ${view.total === 1 ? 'waits' : 'wait'} for a decision`,
		html`${view.waiting.length === 0
				? html`<p>Whatever needs a decision stands here, the oldest first.</p>`
				: live
					? waitingCards(view, false)
					: html`<form method="post">
						${hidden(frame)}
						${waitingCards(view, true)}
						<fieldset>
							<legend>Decide on what is ticked</legend>
							${field({ id: 'comment', name: 'comment', label: 'Reason, if you reject' })}
							${button('approve', 'Approve', true)}${button('reject', 'Reject')}
						</fieldset>
					</form>`}
			${view.next ? html`<p><a class="button" href=${address('inbox', { after: view.next, live: live ? 'yes' : undefined })}>More</a></p>` : null}
			${liveLink('inbox', {}, live, 'decide on several')}
			${view.unchanged ? html`<p class="soft">Of the last ${view.unchanged.of === 1 ? 'draft' : `${view.unchanged.of} drafts`}, ${view.unchanged.share} went out as drafted.</p>` : null}
			${view.decided.length > 0
				? html`<h2>Decided of late</h2>
						<ul class="plain">
							${view.decided.map(
								(card) => html`<li class="card">
									<a href=${address('review', { id: card.reviewId })}>${own(`${card.subject}: ${card.line.customer}`)}</a>
									<div class="soft">${card.stateText}${card.decided ? html`, by ${own(card.decided.by)}, ${at(card.decided.at)}` : null}</div>
								</li>`,
							)}
						</ul>`
				: null}`,
	);
}

function waitingCards({ waiting }: InboxView, tickable: boolean): Content {
	return html`<ul class="plain">
		${waiting.map(
			(card) => html`<li class="card">
				<h2><a href=${address('review', { id: card.reviewId })}>${own(card.line.customer)}</a></h2>
				${card.contact.length > 0 ? html`<div>${reach(card.contact)}</div>` : null}
				${reviewSummary(card)}
				${tickable ? html`<label class="check"><input type="checkbox" name="review" value=${card.reviewId} /><span>Tick: ${own(card.subject)} for ${own(card.line.customer)}</span></label>` : null}
				<a class="button" href=${address('review', { id: card.reviewId })}>Open<span class="hidden"> ${own(card.line.customer)}</span></a>
			</li>`,
		)}
	</ul>`;
}

/** What is late, what is about to be, and who waits longest. */
export function nowPage(view: NowView, frame: TeamFrame): string {
	const part = (id: string, title: string, { count, lines }: NowList, none: string, clock?: string) => html`<section aria-labelledby=${id}>
		<h2 id=${id}>${title}${clock === undefined ? null : ` (${count})`}</h2>
		${lines.length === 0 ? html`<p>${none}</p>` : html`<ul class="plain">${lines.map((line) => caseCard(line, true))}</ul>`}
		${clock !== undefined && count > lines.length ? html`<p><a class="button" href=${address('board', { clock, as: 'list' })}>All ${count}</a></p>` : null}
	</section>`;
	return teamSheet(
		frame,
		'now',
		view.late.count === 0 ? 'Now: nothing is late' : `Now: ${view.late.count} late`,
		html`<p class="soft">As of ${at(view.at)}; this page keeps itself fresh. ${view.open} open ${view.open === 1 ? 'case' : 'cases'}.</p>
			<p>
				<a class="part" href="inbox">${view.decisions === 0 ? 'No decision waits' : `${view.decisions} ${view.decisions === 1 ? 'decision waits' : 'decisions wait'}`}</a> ·${' '}
				<a class="part" href="outbox">${view.messages === 0 ? 'no message waits for a person' : `${view.messages} ${view.messages === 1 ? 'message waits' : 'messages wait'} for a person`}</a> ·${' '}
				<a class=${view.isAllRunning ? 'part' : 'part late'} href="running">${view.isAllRunning ? 'it is all running' : 'not all of it is running'}</a>
			</p>
			<div class="board">
				${part('late', 'Late', view.late, 'Nothing is late.', 'late')}
				${part('soon', 'About to be late', view.soon, 'Nothing is due soon.', 'warn')}
				${part('longest', 'In time, open for longest', view.longest, 'Nobody else waits for you.')}
			</div>`,
	);
}

const TONES: Record<RunningLine['tone'], string> = { late: '■', warn: '▲', ok: '●', unused: '–' };

/** Whether it is all running: what is the matter first. */
export function runningPage(view: RunningView, frame: TeamFrame): string {
	return teamSheet(
		frame,
		'now',
		view.ok ? 'It is all running' : 'Not all of it is running',
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
			<p class="soft">This page keeps itself fresh. A workflow that was unpublished is missed after a quarter of an hour.</p>`,
	);
}

/** Where a review stands and what may be done about it; the same for the team's page and the reviewer's. */
export function reviewContent(view: ReviewView, marks: FormMarks, { typesName, undo }: { typesName: boolean; undo?: boolean }): Content {
	const open = view.state === 'waiting';
	return html`
		${!open
			? html`<div class="notice" role="status">
					<p>Where it stands: <strong>${view.stateText}</strong>${view.decided ? html`, by ${own(view.decided.by)}, ${at(view.decided.at)}` : null}.</p>
					${view.comment ? html`<p>Reason: ${own(view.comment)}</p>` : null}
					${view.replacedBy ? html`<p><a href=${address('review', { id: view.replacedBy })}>Open the newer draft</a></p>` : null}
				</div>`
			: null}
		${open && view.moot ? notice('warn', `${view.moot} It cannot be approved.`, 'alert') : null}
		<div class="two">
			<section class="card" aria-labelledby="draft">
				<h2 id="draft">${own(view.subject)}</h2>
				${reviewSummary({ ...view, excerpt: '', heading: undefined })}
				${rows([...(view.draft.to ? [{ label: 'Goes to', value: view.draft.to }] : []), ...view.draft.rows])}
				${open ? decisionForm(view, marks, typesName) : html`${view.draft.subject ? html`<p><strong>${own(view.draft.subject)}</strong></p>` : null}${view.difference.length > 0 ? difference(view.difference) : said(view.draft.body)}`}
				${undo ? html`<form method="post">${hidden(marks)}${button('undo', 'Take it back')}</form>` : null}
			</section>
			<section class="card" aria-labelledby="customer">
				<h2 id="customer">${own(view.line.customer)}</h2>
				${view.contact.length > 0 ? html`<div>${reach(view.contact)}</div>` : null}
				<div class="soft">${view.line.service ? html`${own(view.line.service)} · ` : null}Case opened ${at(view.line.opened)}</div>
				<h3>What the customer wrote</h3>
				${said(view.inquiry.length > 6000 ? `${view.inquiry.slice(0, 6000)}…` : view.inquiry)}
			</section>
		</div>`;
}

function decisionForm(view: ReviewView, marks: FormMarks, typesName: boolean): Content {
	const { approvals } = view;
	return html`<form method="post">
		${hidden(marks)}
		${approvals ? approvalsSoFar(approvals) : null}
		${view.editable
			? html`${view.draft.subject !== undefined ? field({ id: 'subject', name: 'subject', label: 'Subject', value: view.draft.subject, max: 1000 }) : null}
				${textArea({ id: 'body', name: 'body', label: 'Text, as it will go out', value: view.draft.body })}`
			: html`${view.draft.subject ? html`<p><strong>${own(view.draft.subject)}</strong></p>` : null}${said(view.draft.body)}`}
		${typesName ? deciderField(approvals?.approvers ?? []) : null}
		${field({ id: 'comment', name: 'comment', label: 'Reason, if you reject', max: 2000 })}
		${view.moot ? null : button('approve', view.editable ? 'Approve and send' : 'Approve', true)}
		${button('reject', 'Reject')}
	</form>`;
}

export function reviewPage(view: ReviewView, frame: TeamFrame & { undo?: boolean }): string {
	return teamSheet(
		frame,
		'inbox',
		`${view.subject}: ${view.line.customer}`,
		html`${reviewContent(view, frame, { typesName: frame.user === undefined, undo: frame.undo })}
			<p><a href=${address('case', { id: view.caseId })}>The whole case</a></p>`,
	);
}

export function boardPage(view: BoardView, frame: LiveFrame): string {
	const { filter } = view;
	const live = frame.live === true;
	const kept = { ...filter, live: live ? 'yes' : undefined };
	return teamSheet(
		frame,
		'board',
		'Board',
		html`${live
				? null
				: html`<form method="get" role="search" class="card">
				<div class="grid">
					<div>${field({ id: 'q', name: 'q', label: 'Find: name, text, phone, number', value: filter.q ?? '', type: 'search', max: 200 })}</div>
					<div>${select({ id: 'stage', name: 'stage', label: 'Stage', choices: view.stages })}</div>
					<div>${select({ id: 'owner', name: 'owner', label: 'Owner', choices: view.owners })}</div>
					<div>${select({ id: 'service', name: 'service', label: 'Service', choices: view.services })}</div>
					<div>${select({ id: 'clock', name: 'clock', label: 'Clock', choices: view.clocks })}</div>
					<div>${select({ id: 'as', name: 'as', label: 'Shown as', choices: view.layouts })}</div>
				</div>
				<button class="main">Show</button> <a class="button" href="board">All</a>
			</form>`}
			${liveLink('board', { ...filter, from: filter.from || undefined }, live, 'search')}
			<p role="status">${view.found} ${view.found === 1 ? 'case' : 'cases'}</p>
			<div class="board">
				${view.columns.map(
					(column) => html`<section aria-labelledby=${`stage-${column.stage}`}>
						<h2 id=${`stage-${column.stage}`}>${column.name} (${column.count})</h2>
						<ul class="plain">${column.lines.map((line) => caseCard(line, column.stage === 'all'))}</ul>
						${column.next ? html`<p><a class="button" href=${address('board', { ...kept, stage: column.stage === 'all' ? filter.stage : column.stage, from: filter.stage || column.stage === 'all' ? column.next : undefined })}>More<span class="hidden"> of ${column.name}</span></a></p>` : null}
					</section>`,
				)}
			</div>`,
	);
}

/** What is longer is folded: what can be done stays near. */
const LONG_TEXT = 1_200;

export function casePage(view: CaseView, frame: TeamFrame & { times?: TeamTimes; timesOpen?: boolean }): string {
	const { line } = view;
	return teamSheet(
		frame,
		'board',
		line.customer,
		html`${badges(line, view.line.stage === 'closed' ? 'Closed' : undefined)}
			<p class="jump"><a class="button" href="#actions">What you can do</a></p>
			<div class="two">
				<div>
					<section class="card" aria-labelledby="facts">
						<h2 id="facts">The matter</h2>
						${line.what ? html`<p>${own(line.what)}</p>` : null}
						<p>${reach(view.contact)}</p>
						${rows(view.facts)}
						${view.details.length > 0 ? html`<h3>Details</h3>${rows(view.details)}` : null}
						${view.missing.length > 0 ? html`<h3>Still asked</h3><ul>${view.missing.map((question) => html`<li>${own(question)}</li>`)}</ul>` : null}
						<details open=${view.count < 10 && view.inquiry.text.length <= LONG_TEXT}><summary>What the customer wrote</summary>${view.inquiry.subject ? html`<p><strong>${own(view.inquiry.subject)}</strong></p>` : null}${said(view.inquiry.text.slice(0, 8000))}</details>
					</section>
					${view.reviews.filter(({ state }) => state === 'waiting').map((card) => html`<div class="notice warn"><a href=${address('review', { id: card.reviewId })}>${own(card.subject)} waits for a decision</a></div>`)}
					<section aria-labelledby="story">
						<h2 id="story">What happened (${view.count})</h2>
						${story(view.story)}
						${view.older ? html`<p><a class="button" href=${address('case', { id: line.caseId, before: view.older })}>What was before</a></p>` : null}
					</section>
				</div>
				<div>
					${frame.times ? timesForm(frame.times, frame, { page: 'case', open: frame.timesOpen === true }) : null}
					${view.isErased ? html`<p class="notice">What was kept of the contact was erased.</p>` : caseActions(view, frame)}
					${view.isErased ? null : html`<p><a class="button" href=${address('estimate', { id: line.caseId })}>Estimate</a> <a class="button" href=${address('plans', { id: line.caseId })}>Recurring invoices</a></p>`}
					${view.messages.length > 0 ? html`<section aria-labelledby="messages"><h2 id="messages">Messages</h2><ul class="plain">${view.messages.map((message) => html`<li class="card">${messageContent(message)}</li>`)}</ul></section>` : null}
				</div>
			</div>`,
	);
}

/** Each action is a form of its own: a key pressed in one field does nothing in another. */
function caseActions(view: CaseView, frame: TeamFrame): Content {
	const form = (content: Content, open = false, summary?: string) =>
		summary === undefined
			? html`<form method="post">${hidden(frame, { version: String(view.version) })}${content}</form>`
			: html`<details open=${open}><summary>${summary}</summary><form method="post">${hidden(frame, { version: String(view.version) })}${content}</form></details>`;
	return html`<section class="card" aria-labelledby="actions">
		<h2 id="actions">Do</h2>
		${view.takeBack === undefined ? null : form(html`<p>${own(view.takeBack)}</p>${button('takeBack', 'Take it back')}`)}
		${view.toTakeOn.map(({ key, text }) => form(html`<p class="late">■ ${own(text)}</p><input type="hidden" name="key" value=${key} />${button('acknowledge', 'Take it on', true)}`))}
		${view.visit
			? form(html`<p><strong>${own(view.visit.text)}</strong>${view.visit.state === 'open' ? ': how did it go?' : ': nobody was there.'}</p>
					${view.visit.state === 'open'
						? html`${button('workDone', 'Visited, the work is done', true)} ${button('tookPlace', 'Visited, more to do')} ${button('noShow', 'Nobody was there')}`
						: button('wasThere', 'Somebody was there after all')}`)
			: null}
		${view.unpaid
			? form(
					html`<p><strong>${own(view.unpaid.text)}</strong></p>
						${field({ id: 'money-note', name: 'note', label: 'Why', max: 2000 })}
						${view.unpaid.held ? button('resumeReminders', 'Let reminders go on', true) : button('pauseReminders', 'Hold reminders')} ${button('writeOff', 'Give up what is unpaid')}`,
				)
			: null}
		${form(html`${field({ id: 'call-note', name: 'note', label: 'I called: what was said', max: 2000 })}${button('called', 'I called', true)}`)}
		${form(html`${field({ id: 'reply-note', name: 'note', label: 'I replied: what was said', max: 2000 })}${button('replied', 'I replied')}`)}
		${form(html`${textArea({ id: 'note', name: 'note', label: 'Note', max: 5000 })}${button('note', 'Note it')}`, false, 'Note')}
		${form(html`${textArea({ id: 'question', name: 'note', label: 'What the customer is asked, by email or text message', max: 5000 })}${button('ask', 'Ask')}`, false, 'Ask the customer')}
		${form(html`${select({ id: 'owner', name: 'owner', label: 'New owner', choices: view.owners })}${button('reassign', 'Hand it over')}`, false, 'Another owner')}
		${form(
			html`${select({ id: 'service', name: 'service', label: 'Service', choices: view.services })}${select({ id: 'priority', name: 'priority', label: 'Priority', choices: view.priorities })}${button('correct', 'Correct')}`,
			false,
			'Correct service or priority',
		)}
		${form(html`${field({ id: 'until', name: 'until', label: 'Put off until', type: 'datetime-local' })}${button('snooze', 'Put off')}`, false, 'Put it off')}
		${view.isOver
			? form(html`${field({ id: 'reopen-note', name: 'note', label: 'Why' })}${button('reopen', 'Open again')}`, false, 'Open again')
			: form(html`${field({ id: 'close-note', name: 'note', label: 'Why' })}${button('close', 'Close the case')}`, false, 'Close')}
		${form(
			html`<p>Removes name, address, number, texts and files of this contact in all their cases. It cannot be taken back.</p>
				<label class="check"><input type="checkbox" name="sure" value="yes" /><span>Yes, erase all that is kept of this contact</span></label>${button('erase', 'Erase')}`,
			false,
			'Erase the contact',
		)}
	</section>`;
}

function messageContent(message: OutboxLine): Content {
	return html`<div class="soft">${own(message.channel)} to ${own(message.to)} · <strong>${message.stateText}</strong> · ${at(message.at)}</div>
		${message.heading ? html`<div><strong>${own(message.heading)}</strong></div>` : null}
		<div>${own(message.excerpt)}</div>
		${message.files.length > 0 ? html`<div class="soft">With ${own(message.files.join(', '))}</div>` : null}
		${message.reason ? html`<div class="warn">${own(message.reason)}</div>` : null}`;
}

const ACTION_NAMES: Record<MessageAction, string> = { send: 'Send it now', mail: 'Send it by mail', drop: 'Drop it', sent: 'It did go out' };

export function outboxPage(view: OutboxView, frame: TeamFrame): string {
	return teamSheet(
		frame,
		'outbox',
		'Outbox',
		view.groups.length === 0
			? html`<p>No messages yet.</p>`
			: view.groups.map(
					(group) => html`<section>
						<h2>${group.name} (${group.lines.length})</h2>
						<ul class="plain">
							${group.lines.map(
								(message) => html`<li class="card">
									${message.caseId ? html`<h3><a href=${address('case', { id: message.caseId })}>${own(message.customer ?? message.to)}</a></h3>` : null}
									${messageContent(message)}
									${message.actions.length > 0
										? html`<form method="post">${hidden(frame, { key: message.key })}${message.actions.map((action) => button(action, ACTION_NAMES[action]))}</form>`
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

const AGES: Array<[keyof Receivables['byAge'], string]> = [
	['notDue', 'Not due yet'],
	['1-30', '1 to 30 days overdue'],
	['31-60', '31 to 60 days overdue'],
	['61-90', '61 to 90 days overdue'],
	['over90', 'More than 90 days overdue'],
];
const STATUSES: Record<Waiting['leads'][number]['status'], string> = { late: '▲ Late', soon: '◆ Due soon', inTime: '● In time' };

function nowPart({ waiting, receivables, daysSalesOutstanding, names = {} }: ReportsView): Content {
	const called = (caseId: string) => own(names[caseId] ?? caseId);
	const { currency, total, byAge, invoices, count } = receivables;
	return html`<section class="card" aria-labelledby="now">
			<h2 id="now">Now</h2>
			<p>${waiting.late + waiting.soon + waiting.inTime === 0 ? 'Nobody waits for a first answer.' : `Waiting for a first answer: ${waiting.late} late, ${waiting.soon} due soon, ${waiting.inTime} in time.`}</p>
			${waiting.leads.length === 0
				? null
				: html`<table>
						<thead><tr><th scope="col">Case</th><th scope="col">Owner</th><th scope="col">Status</th></tr></thead>
						<tbody>${waiting.leads.map((lead) => html`<tr><td><a href=${address('case', { id: lead.caseId })}>${called(lead.caseId)}</a></td><td>${own(lead.owner) ?? 'nobody'}</td><td>${STATUSES[lead.status]}</td></tr>`)}</tbody>
					</table>`}
			<p><a class="part" href="now">All that is late or about to be, by any clock</a></p>
		</section>
		<section class="card" aria-labelledby="owed">
			<h2 id="owed">Receivables</h2>
			<p>${count === 0 ? 'Nothing is owed.' : `${total} ${currency} is owed, on ${count} ${count === 1 ? 'invoice' : 'invoices'}.`} ${`Days sales outstanding: ${daysSalesOutstanding ?? 'nothing was invoiced'}.`}</p>
			${count === 0
				? null
				: html`<table>
							<thead><tr><th scope="col">By age</th><th scope="col" class="n">${currency}</th></tr></thead>
							<tbody>${AGES.map(([age, label]) => html`<tr><th scope="row">${label}</th><td class="n">${byAge[age]}</td></tr>`)}</tbody>
						</table>
						<details>
							<summary>${count > invoices.length ? `The ${invoices.length} longest overdue` : 'Each invoice'}</summary>
							<table>
								<thead><tr><th scope="col">Invoice</th><th scope="col" class="n">Days overdue</th><th scope="col" class="n">${currency}</th></tr></thead>
								<tbody>${invoices.map((one) => html`<tr><td><a href=${address('case', { id: one.caseId })}>${one.number === undefined ? called(one.caseId) : html`${own(one.number)}${names[one.caseId] === undefined ? null : html`, ${called(one.caseId)}`}`}</a></td><td class="n">${one.daysOverdue}</td><td class="n">${one.amount}</td></tr>`)}</tbody>
							</table>
						</details>`}
		</section>`;
}

export function reportsPage(view: ReportsView, frame: TeamFrame): string {
	return teamSheet(
		frame,
		'reports',
		'Reports',
		html`<form method="get" class="card">
				<div class="grid">
					<div>${select({ id: 'period', name: 'period', label: 'Period', choices: view.periods })}</div>
					${view.filters.map(({ name, label, choices }) => html`<div>${select({ id: name, name, label, choices })}</div>`)}
				</div>
				<button class="main">Show</button>
			</form>
			${nowPart(view)}
			<section class="card"><div dangerouslySetInnerHTML=${{ __html: view.markup }}></div></section>`,
		view.styles,
	);
}

export function teamPage(view: TeamView, frame: TeamFrame): string {
	return teamSheet(
		frame,
		'team',
		'Team',
		html`<p>${view.unowned === 0 ? 'Every open case has an owner.' : html`${view.unowned} open ${view.unowned === 1 ? 'case has' : 'cases have'} no owner. <a class="part" href="board?owner=nobody">Show them</a>`}</p>
			<ul class="plain">
				${view.members.map(
					(member, index) => html`<li class="card">
						<h2>${own(member.name)}</h2>
						<ul class="badges">
							<li class="badge">${member.role}</li>
							${member.absence ? html`<li class="badge warn">▲ ${member.absence}</li>` : html`<li class="badge ok">● Here</li>`}
							${member.onCall ? html`<li class="badge">On call</li>` : null}
							${member.active ? null : html`<li class="badge hold">Not active</li>`}
						</ul>
						<div class="soft">${reach([member.phone, member.email])}</div>
						<p><a href=${address('board', { owner: member.id })}>${member.open} open ${member.open === 1 ? 'case' : 'cases'}</a>${member.capacity === undefined ? null : ` of at most ${member.capacity}`}</p>
						<form method="post">
							${hidden(frame, { member: member.id })}
							${member.absence
								? button('back', 'Back today')
								: html`<div class="grid">
										<div>${field({ id: `from-${index}`, name: 'from', label: 'Absent from', type: 'date', value: view.today })}</div>
										<div>${field({ id: `to-${index}`, name: 'to', label: 'through', type: 'date', value: view.today })}</div>
									</div>
									${button('absent', 'Absent')}`}
							${member.onCall ? button('offCall', 'Not on call') : button('onCall', 'On call')}
							<div class="grid"><div>${field({ id: `capacity-${index}`, name: 'capacity', label: 'Open cases at most (empty: no limit)', value: member.capacity === undefined ? '' : String(member.capacity), type: 'number' })}</div></div>
							${button('capacity', 'Set the limit')}
						</form>
					</li>`,
				)}
			</ul>`,
	);
}

export function settingsPage(view: SettingsView, frame: TeamFrame): string {
	const { fields } = view;
	const text = (name: keyof typeof fields, label: string, placeholder?: string) => html`<div>${field({ id: name, name, label, value: fields[name], placeholder })}</div>`;
	return teamSheet(
		frame,
		'settings',
		'Settings',
		html`${view.problem ? notice('late', view.problem, 'alert') : null}
			<section class="card" aria-labelledby="checks"><h2 id="checks">What is on, and what is missing</h2>
				<ul class="plain">${view.checks.map(({ ok, text: what, to }) => html`<li class=${ok ? 'ok' : 'warn'}>${ok ? html`● ${own(what)}` : html`<a class="part" href=${to}>▲ ${own(what)}</a>`}</li>`)}</ul>
			</section>
			${view.presets.length > 0 ? null : partLinks(view.parts)}
			${view.presets.length > 0
				? html`<form method="post" class="card" aria-labelledby="start">
						<h2 id="start">Start from a trade</h2>
						<p>Services, team, questions and rules of the trade come along; all of it can be changed.</p>
						${hidden(frame)}
						<div class="grid">
							<div>${select({ id: 'preset', name: 'preset', label: 'Trade', choices: view.presets })}</div>
							<div>${field({ id: 'start-name', name: 'name', label: 'Name of the business', value: fields.name })}</div>
							<div>${field({ id: 'start-timezone', name: 'timezone', label: 'Time zone', value: fields.timezone })}</div>
							<div>${field({ id: 'start-country', name: 'country', label: 'Country (two letters)', value: fields.country })}</div>
							<div>${field({ id: 'start-email', name: 'email', label: 'Email that messages come from', value: fields.email, type: 'email' })}</div>
							<div>${field({ id: 'start-phone', name: 'phone', label: 'Phone', value: fields.phone, type: 'tel' })}</div>
						</div>
						${button('startFrom', 'Start', true)}
					</form>`
				: null}
			<form method="post" class="card" aria-labelledby="business">
				<h2 id="business">The business</h2>
				${hidden(frame)}
				<div class="grid">
					${text('name', 'Name')}${text('timezone', 'Time zone', 'e.g. America/Chicago')}${text('country', 'Country (two letters)')}${text('region', 'State or region')}
					${text('currency', 'Currency (three letters)')}${text('email', 'Email that messages come from')}${text('phone', 'Phone')}
				</div>
				${textArea({ id: 'signature', name: 'signature', label: 'Signature under messages', value: fields.signature, max: 1000 })}
				<h3>Opening hours</h3>
				<div class="grid">${view.hours.map(({ day, name, text: hours }) => html`<div>${field({ id: `hours-${day}`, name: `hours.${day}`, label: name, value: hours, placeholder: 'e.g. 08:00-12:00, 13:00-17:00' })}</div>`)}</div>
				${fields.emergencyHours === undefined
					? null
					: html`<h3>Emergencies</h3>
							<div class="grid">
								<div>${select({ id: 'emergencyHours', name: 'emergencyHours', label: 'Escalate emergencies that nobody has answered', choices: [{ value: 'always', label: 'At any hour, while closed to who is on call', chosen: fields.emergencyHours === 'always' }, { value: 'business', label: 'In opening hours', chosen: fields.emergencyHours === 'business' }] })}</div>
							</div>`}
				<h3>Decisions</h3>
				<div class="grid">
					<div>${select({ id: 'reviewDefault', name: 'reviewDefault', label: 'Drafts that no rule is for', choices: [{ value: 'review', label: 'Wait for a person', chosen: fields.reviewDefault === 'review' }, { value: 'auto', label: 'Go out by themselves', chosen: fields.reviewDefault === 'auto' }] })}</div>
					<div>${field({ id: 'timeoutHours', name: 'timeoutHours', label: 'Hours that a draft waits', value: fields.timeoutHours })}</div>
				</div>
				${button('save', 'Save', true)}
			</form>
			<section class="card" aria-labelledby="mail">
				<h2 id="mail">Test message</h2>
				<form method="post">${hidden(frame)}
					${field({ id: 'test-to', name: 'to', label: 'Send a test message to', value: view.testTo, type: 'email', max: 200 })}
					${button('testMail', 'Send it')}
				</form>
			</section>
			<section class="card" aria-labelledby="door">
				<h2 id="door">Key of the machines' door</h2>
				<p>Other systems that post inquiries, payments or work send this key in the header <code>x-lead-to-cash-key</code>.</p>
				<form method="post">${hidden(frame)}
					${field({ id: 'doorKey', name: 'doorKey', label: 'Key', value: view.doorKey ?? '', max: 200, autocomplete: 'off' })}
					${button('doorKey', 'Set this key')}${button('newDoorKey', 'Make a new one')}
				</form>
			</section>
			<section class="card" aria-labelledby="links">
				<h2 id="links">Address of the customers' pages</h2>
				<form method="post">${hidden(frame)}
					${field({ id: 'linksBase', name: 'linksBase', label: 'Address before /c/', value: view.linksBase ?? '', placeholder: 'e.g. https://n8n.example.com/webhook/0c1d', max: 300 })}
					${button('linksBase', 'Set this address')}
				</form>
			</section>
			${view.presets.length > 0 ? partLinks(view.parts) : null}
			${view.json === undefined
				? null
				: html`<form method="post" class="card">${hidden(frame, view.version === undefined ? {} : { seen: String(view.version) })}${textArea({ id: 'json', name: 'json', label: 'The whole business profile as JSON', value: view.json, max: 500_000 })}${button('saveAll', 'Check and save', true)}</form>`}
			${view.versions.length > 0
				? html`<section class="card" aria-labelledby="versions"><h2 id="versions">Versions</h2>
						<ul class="plain">
							${view.versions.map(
								({ version, saved, by }) => html`<li>
									<a href=${address('settings', { version })}>Version ${version}</a>, ${at(saved)}${by ? html`, by ${own(by)}` : null}
									${version === view.version ? ' (in force)' : html`<form method="post">${hidden(frame, { version: String(version) })}${button('goBack', `Go back to version ${version}`)}</form>`}
								</li>`,
							)}
						</ul>
					</section>`
				: null}`,
	);
}

/** The ways to all parts, with how many entries each has. */
function partLinks(parts: Array<{ id: string; title: string; count?: number }>): Content {
	return html`<section class="card" aria-labelledby="parts">
		<h2 id="parts">All of it</h2>
		<ul class="plain grid">${parts.map(({ id, title, count }) => html`<li><a class="part" href=${address('settings', { part: id })}>${title}${count === undefined ? null : ` (${count})`}</a></li>`)}</ul>
		<p><a href="settings?all=yes">The whole profile as JSON</a></p>
	</section>`;
}

/** Any other page of the team's area: what is said is given, with a way on. */
export function teamNoticePage({ title, text, link }: { title: string; text: string[]; link?: { href: string; name: string } }, frame: TeamFrame): string {
	return teamSheet(frame, '', title, html`${text.map((paragraph) => html`<p>${own(paragraph)}</p>`)}${link ? html`<p><a class="button" href=${link.href}>${link.name}</a></p>` : null}`);
}
