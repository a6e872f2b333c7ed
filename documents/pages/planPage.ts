import type { PlanCard } from '../../domain/process';
import { address, html, own, type Content } from './kit';
import { button, field, hidden, select } from './parts';
import { teamSheet, type TeamFrame } from './teamPages';

export interface PlanView {
	caseId: string;
	customer: string;
	cards: PlanCard[];
	/** The case's estimate, in words; absent where it has none. */
	estimate?: string;
	taxes: Array<{ value: string; label: string }>;
	currency: string;
	/** The business's date. */
	today: string;
}

/** What of a case is billed again and again: what comes next, and a form for each thing that can be changed. */
export function planPage(view: PlanView, frame: TeamFrame): string {
	return teamSheet(
		frame,
		'board',
		`Recurring invoices: ${view.customer}`,
		html`<p><a href=${address('case', { id: view.caseId })}>Back to the case</a></p>
			${view.cards.length === 0 ? html`<p>Nothing of this case is billed again and again.</p>` : null}
			${view.cards.map((card, index) => planCard(card, index, view, frame))}
			${newPlan(view, frame)}`,
	);
}

function planCard(card: PlanCard, index: number, view: PlanView, frame: TeamFrame): Content {
	const form = (summary: string, content: Content) => html`<details><summary>${summary}</summary><form method="post">${hidden(frame, { plan: card.id })}${content}</form></details>`;
	const day = (name: string, label: string, value = '') => field({ id: `${name}-${index}`, name: name.split('-')[0], label, type: 'date', value });
	return html`<section class="card" aria-labelledby=${`plan-${index}`}>
		<h2 id=${`plan-${index}`}>${own(card.id)}</h2>
		<p>${own(card.rhythm)}</p>
		${card.isPaused ? html`<p class="hold">‖ Paused until somebody lets it go on.</p>` : null}
		${card.open > 0 ? html`<p class="warn">▲ ${card.open} ${card.open === 1 ? 'period is' : 'periods are'} to be billed now, or a draft waits in the inbox.</p>` : null}
		${card.next.length === 0 ? (card.isPaused ? null : html`<p>Nothing comes any more.</p>`) : html`<ul>${card.next.map(({ from, to, billOn, amount }) => html`<li>${billOn}: ${amount === undefined ? 'an amount that cannot be told' : own(amount)} for ${from} to ${to}</li>`)}</ul>`}
		${card.notes.length > 0 ? html`<ul class="soft">${card.notes.map((note) => html`<li>${own(note)}</li>`)}</ul>` : null}
		${form('Other prices', html`${day('from-price', 'From', view.today)}${field({ id: `percent-${index}`, name: 'percent', label: 'Up by per cent (below 0: down)', placeholder: 'e.g. 3' })}${button('changePrice', 'Change prices')}`)}
		${card.isPaused
			? form('Let it go on', html`${day('from-resume', 'From', view.today)}${button('resumePlan', 'Go on')}`)
			: form('Pause', html`${day('from-pause', 'From', view.today)}${day('to-pause', 'Through (empty: until it is let go on)')}${button('pausePlan', 'Pause')}`)}
		${form('End', html`${day('until-end', 'No period begins after', view.today)}${button('endPlan', 'End it')}`)}
	</section>`;
}

function newPlan({ estimate, taxes, currency, today }: PlanView, frame: TeamFrame): Content {
	return html`<section class="card" aria-labelledby="new-plan">
		<h2 id="new-plan">Agree on a plan</h2>
		<form method="post">
			${hidden(frame)}
			${select({ id: 'what', name: 'what', label: 'What is billed', choices: [...(estimate === undefined ? [] : [{ value: 'estimate', label: `As estimated: ${estimate}` }]), { value: 'line', label: 'One line, as below' }] })}
			${field({ id: 'description', name: 'description', label: 'What it is called on the invoice', placeholder: 'e.g. Maintenance' })}
			${field({ id: 'price', name: 'price', label: `Price for a period, in ${currency}`, placeholder: 'e.g. 95.00', max: 20 })}
			${select({ id: 'tax', name: 'tax', label: 'Tax', choices: [...taxes, { value: '', label: 'none' }] })}
			<div class="grid">
				<div>${field({ id: 'count', name: 'count', label: 'Every', value: '1', type: 'number', max: 4 })}</div>
				<div>${select({ id: 'unit', name: 'unit', label: 'of', choices: [{ value: 'months', label: 'months', chosen: true }, { value: 'weeks', label: 'weeks' }, { value: 'years', label: 'years' }] })}</div>
			</div>
			${field({ id: 'from', name: 'from', label: 'The first period begins on', type: 'date', value: today })}
			${field({ id: 'until', name: 'until', label: 'The last one at the latest on (empty: until it is ended)', type: 'date' })}
			${select({ id: 'billed', name: 'billed', label: 'Billed', choices: [{ value: 'before', label: 'on the first day of a period' }, { value: 'after', label: 'when a period is over' }] })}
			${field({ id: 'id', name: 'id', label: 'Short name (empty: what it is called)', max: 60 })}
			<p>${button('agreePlan', 'Agree', true)}</p>
		</form>
	</section>`;
}
