import type { PlanCard } from '../../domain/process';
import { sayIn, type Say } from '../../domain/language';
import { address, html, own, told, type Content } from './kit';
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
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'board',
		say('Recurring invoices: {customer}', { customer: view.customer }),
		html`<p><a href=${address('case', { id: view.caseId })}>${say('Back to the case')}</a></p>
			${view.cards.length === 0 ? html`<p>${say('Nothing of this case is billed again and again.')}</p>` : null}
			${view.cards.map((card, index) => planCard(say, card, index, view, frame))}
			${newPlan(say, view, frame)}`,
	);
}

function planCard(say: Say, card: PlanCard, index: number, view: PlanView, frame: TeamFrame): Content {
	const form = (summary: string, content: Content) => html`<details><summary>${summary}</summary><form method="post">${hidden(frame, { plan: card.id })}${content}</form></details>`;
	const day = (name: string, label: string, value = '') => field({ id: `${name}-${index}`, name: name.split('-')[0], label, type: 'date', value });
	return html`<section class="card" aria-labelledby=${`plan-${index}`}>
		<h2 id=${`plan-${index}`}>${own(card.id)}</h2>
		<p>${own(card.rhythm)}</p>
		${card.isPaused ? html`<p class="hold">‖ ${say('Paused until somebody lets it go on.')}</p>` : null}
		${card.open > 0 ? html`<p class="warn">▲ ${say('{n} period is to be billed now, or a draft waits in the inbox.|{n} periods are to be billed now, or a draft waits in the inbox.', { n: card.open })}</p>` : null}
		${card.next.length === 0 ? (card.isPaused ? null : html`<p>${say('Nothing comes any more.')}</p>`) : html`<ul>${card.next.map(({ from, to, billOn, amount }) => html`<li>${told(say('{day}: {amount} for {from} to {to}', { day: billOn, from, to }), { amount: amount === undefined ? say('an amount that cannot be told') : own(amount) })}</li>`)}</ul>`}
		${card.notes.length > 0 ? html`<ul class="soft">${card.notes.map((note) => html`<li>${own(note)}</li>`)}</ul>` : null}
		${form(say('Other prices'), html`${day('from-price', say('From'), view.today)}${field({ id: `percent-${index}`, name: 'percent', label: say('Up by per cent (below 0: down)'), placeholder: say('e.g. {example}', { example: '3' }) })}${button('changePrice', say('Change prices'))}`)}
		${card.isPaused
			? form(say('Let it go on'), html`${day('from-resume', say('From'), view.today)}${button('resumePlan', say('Go on'))}`)
			: form(say('Pause'), html`${day('from-pause', say('From'), view.today)}${day('to-pause', say('Through (empty: until it is let go on)'))}${button('pausePlan', say('Pause'))}`)}
		${form(say('End#plan'), html`${day('until-end', say('No period begins after'), view.today)}${button('endPlan', say('End it'))}`)}
	</section>`;
}

function newPlan(say: Say, { estimate, taxes, currency, today }: PlanView, frame: TeamFrame): Content {
	return html`<section class="card" aria-labelledby="new-plan">
		<h2 id="new-plan">${say('Agree on a plan')}</h2>
		<form method="post">
			${hidden(frame)}
			${select({ id: 'what', name: 'what', label: say('What is billed'), choices: [...(estimate === undefined ? [] : [{ value: 'estimate', label: say('As estimated: {estimate}', { estimate }) }]), { value: 'line', label: say('One line, as below') }] })}
			${field({ id: 'description', name: 'description', label: say('What it is called on the invoice'), placeholder: say('e.g. {example}', { example: say('Maintenance') }) })}
			${field({ id: 'price', name: 'price', label: say('Price for a period, in {currency}', { currency }), placeholder: say('e.g. {example}', { example: '95.00' }), max: 20 })}
			${select({ id: 'tax', name: 'tax', label: say('Tax'), choices: [...taxes, { value: '', label: say('none') }] })}
			<div class="grid">
				<div>${field({ id: 'count', name: 'count', label: say('Every'), value: '1', type: 'number', max: 4 })}</div>
				<div>${select({ id: 'unit', name: 'unit', label: say('of#unit'), choices: [{ value: 'months', label: say('months'), chosen: true }, { value: 'weeks', label: say('weeks') }, { value: 'years', label: say('years') }] })}</div>
			</div>
			${field({ id: 'from', name: 'from', label: say('The first period begins on'), type: 'date', value: today })}
			${field({ id: 'until', name: 'until', label: say('The last one at the latest on (empty: until it is ended)'), type: 'date' })}
			${select({ id: 'billed', name: 'billed', label: say('Billed'), choices: [{ value: 'before', label: say('on the first day of a period') }, { value: 'after', label: say('when a period is over') }] })}
			${field({ id: 'id', name: 'id', label: say('Short name (empty: what it is called)'), max: 60 })}
			<p>${button('agreePlan', say('Agree'), true)}</p>
		</form>
	</section>`;
}
