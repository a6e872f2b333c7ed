import type { DifferenceCard, PersonDays, VisitLine, VisitsView } from '../../domain/desk';
import { sayIn, type Say, type TeamPhrase } from '../../domain/language';
import { address, html, own, told, type Content } from './kit';
import { button, field, hidden, notice, select, type FormMarks } from './parts';
import { teamSheet, type TeamFrame } from './teamPages';
import { timesForm } from './timesForm';

const ACTION_NAMES: Record<DifferenceCard['actions'][number], TeamPhrase> = {
	follow: 'Move the visit to there',
	writeAgain: 'Put it back in the calendar',
	cancelVisit: 'Cancel the visit',
	settle: 'It can stay',
};

/** Days and weeks of the team, a section for each person; visits move by form. */
export function visitsPage(view: VisitsView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	const at = (query: Partial<Record<'from' | 'person' | 'days' | 'skip', string | number | undefined>>) => address('visits', { from: view.from, days: view.days, person: view.person, ...query });
	return teamSheet(
		frame,
		'visits',
		say('Visits: {days}', { days: view.title }),
		html`${view.trouble.map((text) => notice('warn', text))}
			${view.differences.map((card) => differenceCard(say, card, frame))}
			${view.moving ? timesForm(say, view.moving, frame, { page: 'visits', open: true, more: { from: view.from, days: String(view.days), ...(view.person !== undefined && { person: view.person }) } }) : null}
			<form method="get" class="card">
				<div class="grid">
					<div>${field({ id: 'from', name: 'from', label: say('From'), type: 'date', value: view.from })}</div>
					<div>${select({ id: 'days', name: 'days', label: say('Show'), choices: [{ value: '7', label: say('A week'), chosen: view.days === 7 }, { value: '1', label: say('A day'), chosen: view.days === 1 }] })}</div>
					<div>${select({ id: 'person', name: 'person', label: say('Who'), choices: view.people })}</div>
				</div>
				<button class="main">${say('Show')}</button>
				<a class="button" href=${at({ from: view.earlier })}>${say('Earlier')}</a>
				<a class="button" href=${at({ from: view.today })}>${say('Today')}</a>
				<a class="button" href=${at({ from: view.later })}>${say('Later')}</a>
			</form>
			${view.persons.length === 0 ? html`<p>${told(say("Nobody's time can be booked: set up the team, or {resources} of the profile."), { resources: html`<code>scheduling.resources</code>` })}</p>` : null}
			${view.persons.map((person) => personSection(say, person, view))}
			${view.next === undefined ? null : html`<p><a class="button" href=${at({ skip: view.next })}>${say('More people')}</a></p>`}`,
	);
}

function personSection(say: Say, { id, name, days }: PersonDays, view: VisitsView): Content {
	return html`<section aria-labelledby=${`p-${id}`}>
		<h2 id=${`p-${id}`}>${own(name)}</h2>
		<div class="board">
			${days.map(
				(day) => html`<div>
					<h3>${day.name}</h3>
					${day.state ? html`<p class="soft">${say(day.state === 'absent' ? 'Absent' : 'Closed#day')}</p>` : null}
					${day.lines.length > 0 ? html`<ul class="plain">${day.lines.map((line) => visitLine(say, line, view))}</ul>` : day.state ? null : html`<p class="soft">${say('Free')}</p>`}
					${day.more ? html`<p class="soft">${say('and {count} more', { count: day.more })}</p>` : null}
				</div>`,
			)}
		</div>
	</section>`;
}

function visitLine(say: Say, line: VisitLine, view: VisitsView): Content {
	if (line.kind === 'other') return html`<li class="soft">${line.clock} ${own(line.what)}</li>`;
	return html`<li>
		<strong>${line.clock}</strong> ${line.caseId ? html`<a href=${address('case', { id: line.caseId })}>${own(line.customer ?? line.what)}</a>` : null} ${own(line.what)}${line.where ? html`<span class="soft">, ${own(line.where)}</span>` : null}${line.state ? html` <span class="badge">${own(line.state)}</span>` : null}
		${line.caseId && line.canMove ? html` <a href=${address('visits', { from: view.from, days: view.days, move: line.caseId, visit: line.visit })}>${say('Move')}<span class="hidden"> ${own(line.customer)}</span></a>` : null}
	</li>`;
}

function differenceCard(say: Say, card: DifferenceCard, frame: FormMarks): Content {
	return html`<form method="post" class="notice late">
		${hidden(frame, { case: card.caseId, appointment: card.appointment, resource: card.resource, seen: card.seen, ...(card.to !== undefined && { slot: card.to }) })}
		<p role="alert">■ <a href=${address('case', { id: card.caseId })}>${own(card.customer)}</a>: ${own(card.text)}</p>
		${card.actions.map((action, index) => button(action, say(ACTION_NAMES[action]), index === 0))}
	</form>`;
}
