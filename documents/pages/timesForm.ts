import type { TeamTimes } from '../../domain/desk';
import type { Say } from '../../domain/language';
import { address, html, own, told, type Content } from './kit';
import { at, button, field, hidden, select, type FormMarks } from './parts';

/** What is free for a case's visit; another day, another person by the same form. `more` is what the address says beside. */
export function timesForm(say: Say, view: TeamTimes, frame: FormMarks, { page, open, more = {} }: { page: 'case' | 'visits'; open: boolean; more?: Record<string, string> }): Content {
	const which: Record<string, string> = view.appointment === undefined ? {} : { appointment: view.appointment };
	const asked: Record<string, string> = page === 'case' ? { id: view.caseId, ...(view.left.length > 0 && view.appointment !== undefined && { visit: view.appointment }) } : { ...more, move: view.caseId, ...(view.appointment !== undefined && { visit: view.appointment }) };
	const title = view.visit ? say('Move or cancel: {visit}', { visit: view.visit.text }) : say('Book a visit');
	return html`<details class="card" id="times" open=${open}>
		<summary>${own(title)}</summary>
		<p>${page === 'visits' ? html`<a href=${address('case', { id: view.caseId })}>${own(view.customer)}</a>` : null} ${view.visit ? html`<span class="soft">${told(say('with {who}'), { who: own(view.visit.who) })}</span>` : null}</p>
		${view.left.length === 0
			? null
			: html`<p>${say('All visits that are ahead:')}</p>
				<ul class="plain">${view.left.map(({ visit, at: when, who, isShown }) => html`<li><a class="part" href=${address(page, { ...asked, visit })} aria-current=${isShown ? 'true' : undefined}>${isShown ? html`<strong>${at(when)}</strong>` : at(when)}</a> <span class="soft">${own(who)}</span></li>`)}</ul>`}
		<form method="get" action=${page}>
			${Object.entries(asked).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
			<div class="grid">
				<div>${field({ id: 'times-day', name: 'day', label: say('Free from'), type: 'date', value: view.day })}</div>
				<div>${select({ id: 'times-with', name: 'with', label: say('With'), choices: view.people })}</div>
			</div>
			<button>${say('Show what is free')}</button>
		</form>
		<form method="post">
			${hidden(frame, { case: view.caseId, seen: view.seen, ...which })}
			<p class="soft">${say('Times are in {zone}.', { zone: view.zone })}${view.days.some(({ slots }) => slots.some(({ liked }) => liked)) ? ` ${say('★ is as the customer would like it.')}` : null}</p>
			${view.nothing ? html`<p>${own(view.nothing)}</p>` : null}
			${view.days.map(
				({ day, slots, until }) => html`<fieldset><legend>${day}</legend>${slots.map((slot) => html`<label class="check"><input type="radio" name="slot" value=${slot.value} /><span>${at(slot.at)} ${slot.liked ? '★ ' : ''}<span class="soft">${own(slot.who)}</span></span></label>`)}${until === undefined ? null : html`<p class="soft">${say('More is free until {until}: give the time below.', { until })}</p>`}</fieldset>`,
			)}
			${field({ id: 'times-when', name: 'when', label: say('Or another time'), type: 'datetime-local' })}
			${select({ id: 'times-person', name: 'person', label: say('With'), choices: view.people })}
			${view.visit ? button('moveVisit', say('Move the visit'), true) : button('bookVisit', say('Book'), true)}
		</form>
		${view.visit || view.left.length > 0
			? html`<form method="post">
					${hidden(frame, { case: view.caseId, seen: view.seen, ...which })}
					${field({ id: 'times-why', name: 'note', label: say('Why it is cancelled'), max: 500 })}
					${view.visit ? button('cancelVisit', say('Cancel the visit')) : null}${view.left.length > 0 ? button('cancelPlan', say('Cancel all {count} that are ahead', { count: view.left.length })) : null}
				</form>`
			: null}
	</details>`;
}
