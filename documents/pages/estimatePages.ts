import type { EstimateDesk, OfferCard } from '../../domain/process';
import { sayIn, type Say, type TeamPhrase } from '../../domain/language';
import { address, clean, html, own, said, told, type Content } from './kit';
import { linkSheet, type LinkFrame, goOn } from './linkPages';
import { button, field, hidden, notice, select, textArea } from './parts';
import { teamSheet, type TeamFrame } from './teamPages';
import { filled, wordsFor, type Words } from './words';

/** What the customer typed, where it stands in the form again. */
export interface EstimateTyped {
	name?: string;
	comment?: string;
}

const OUTCOMES = { changed: 'estimateChanged', nameMissing: 'estimateNameMissing' } as const;

/** What is offered, with a form to choose, accept or decline as long as it can be. */
export function estimatePage(view: OfferCard, frame: LinkFrame & { outcome?: keyof typeof OUTCOMES; typed?: EstimateTyped }): string {
	const { words } = wordsFor(view.language);
	const { outcome, typed = {} } = frame;
	const isOpen = view.state === 'open';
	const form = { ...(view.mark !== undefined && { seen: view.mark }) };
	return linkSheet(
		view,
		view.number === undefined ? words.status : filled(words.estimate, { number: view.number }),
		frame,
		html`${outcome ? notice('warn', words[OUTCOMES[outcome]], 'alert') : null}
			<p class="card"><strong class=${TONES[view.state]}>${own(filled(words.estimateStates[view.state], { name: view.signedBy ?? '', date: view.answeredOn, business: view.business }))}</strong></p>
			${isOpen && view.validUntil ? html`<p class="soft">${own(filled(words.validUntil, { date: view.validUntil }))}</p>` : null}
			${said(view.note)}
			${view.lines.length > 0 ? html`<table><thead><tr><th scope="col">${words.what}</th><th scope="col" class="n">${words.amount}</th></tr></thead><tbody>${view.lines.map(row)}</tbody></table>` : null}
			${isOpen
				? html`<form method="post">
						${hidden(frame, form)}
						${view.options.length > 0
							? html`<fieldset><legend>${words.estimateOptions}</legend>${view.options.map(option)}${button('show', words.estimateTotal)}</fieldset>`
							: null}
						${totalsOf(view, words)}
						${field({ id: 'name', name: 'name', label: words.signature, value: typed.name, autocomplete: 'name', max: 100 })}
						<p class="soft">${own(filled(words.estimateBinding, { business: view.business }))}</p>
						<p>${button('accept', words.accept, true)}</p>
						<details><summary>${words.decline}</summary>
							${textArea({ id: 'comment', name: 'comment', label: words.declineWhy, value: typed.comment, max: 2000 })}
							${button('decline', words.declineSure)}
						</details>
					</form>`
				: html`${view.options.some(({ chosen }) => chosen) ? html`<table><tbody>${view.options.filter(({ chosen }) => chosen).map(row)}</tbody></table>` : null}${view.state === 'none' ? null : totalsOf(view, words)}`}
			${goOn(view, words)}`,
	);
}

const TONES: Record<OfferCard['state'], string> = { none: 'hold', open: '', accepted: 'ok', declined: 'hold', withdrawn: 'hold', expired: 'warn', over: 'hold' };

function row({ what, note, quantity, amount }: OfferCard['lines'][number]): Content {
	return html`<tr><td>${own(what)}${quantity === '' ? null : html`<br /><span class="soft">${own(quantity)}</span>`}${said(note)}</td><td class="n">${own(amount)}</td></tr>`;
}

function option({ id, what, note, quantity, amount, chosen }: OfferCard['options'][number]): Content {
	return html`<label class="check"><input type="checkbox" name="option" value=${clean(id)} checked=${chosen} /><span>${own(what)}${quantity === '' ? null : html` <span class="soft">${own(quantity)}</span>`}: ${own(amount)}${note === undefined ? null : html`<br /><span class="soft">${own(note)}</span>`}</span></label>`;
}

function totalsOf({ totals }: OfferCard, words: Words): Content {
	return html`<dl>${totals.map(({ code, value }) => html`<dt>${words.estimateTotals[code]}</dt><dd>${code === 'total' ? html`<strong>${own(value)}</strong>` : own(value)}</dd>`)}</dl>`;
}

export interface EstimateDeskView {
	caseId: string;
	customer: string;
	desk: EstimateDesk;
}

const SAID: Record<OfferCard['state'], TeamPhrase> = {
	none: 'Nothing was offered to the customer yet.',
	open: 'The customer has it, and has not answered.',
	accepted: 'The customer accepted it.',
	declined: 'The customer declined it.',
	withdrawn: 'It was taken back.',
	expired: 'It is not valid any more, and was not answered.',
	over: 'The case is over.',
};

const ON_ACCEPTANCE: Record<'deposit' | 'full' | 'nothing', TeamPhrase> = { deposit: 'The deposit', full: 'All of it', nothing: 'Nothing before the work is done' };

/** An estimate put together from the price list, and what became of the one that the customer has. */
export function estimateDeskPage({ caseId, customer, desk }: EstimateDeskView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	const { offer, prices, wanted } = desk;
	return teamSheet(
		frame,
		'board',
		say('Estimate: {customer}', { customer }),
		html`<p><a href=${address('case', { id: caseId })}>${say('Back to the case')}</a></p>
			<section class="card" aria-labelledby="offer">
				<h2 id="offer">${offer.number === undefined ? say('What the customer has') : own(offer.revision > 1 ? say('{number}, version {version}', { number: offer.number, version: offer.revision }) : offer.number)}</h2>
				<p>${say(SAID[offer.state])}${offer.answeredOn ? ` ${offer.answeredOn}${offer.signedBy ? ', ' : '.'}` : ''}${offer.signedBy ? told(say('signed by {who} (as typed).'), { who: own(offer.signedBy) }) : null}</p>
				${offer.state === 'none' ? null : html`<dl>${offer.totals.map(({ code, value }) => html`<dt>${say(TOTALS[code])}</dt><dd>${own(value)}</dd>`)}${offer.validUntil ? html`<dt>${say('Valid until')}</dt><dd>${offer.validUntil}</dd>` : null}</dl>`}
				${offer.state === 'open' || offer.state === 'expired' ? html`<form method="post">${hidden(frame, { seen: offer.mark ?? '' })}${button('withdraw', say('Take It Back'))}</form>` : null}
			</section>
			${desk.open.map((text) => notice('warn', text))}
			${prices.length === 0 ? html`<p class="notice warn">${told(say('There is no price list yet. Add prices to your {services}: an estimate takes its prices from nowhere else.'), { services: html`<a href="settings?part=services">${say('services')}</a>` })}</p>` : estimateForm(say, desk, wanted, frame)}`,
	);
}

const TOTALS: Record<'net' | 'tax' | 'total' | 'deposit', TeamPhrase> = { net: 'Before tax', tax: 'Tax', total: 'Total', deposit: 'Deposit on acceptance' };

function estimateForm(say: Say, { prices, more, isKept, onAcceptance, hasDeposit }: EstimateDesk, wanted: EstimateDesk['wanted'], frame: TeamFrame): Content {
	const mine = prices.filter(({ isOwn }) => isOwn);
	const others = prices.filter(({ isOwn }) => !isOwn);
	const asked = new Map(wanted.lines.map((line) => [line.price, line]));
	const line = ({ key, name, service, price, unit, isOwn }: EstimateDesk['prices'][number], index: number) => {
		const id = `${isOwn ? 'p' : 'x'}${index}`;
		const there = asked.get(key);
		return html`<div class="grid">
			<div>${field({ id, name: `q.${key}`, label: `${name}, ${unit === undefined ? price : say('{price} a {unit}', { price, unit })}${isOwn ? '' : ` (${service})`}`, value: there?.quantity ?? '', placeholder: say('none'), max: 20 })}</div>
			<div><label class="check"><input type="checkbox" name=${`o.${key}`} value="yes" checked=${there?.optional === true} /><span>${say('The customer chooses')}</span></label></div>
		</div>`;
	};
	return html`<section class="card" aria-labelledby="put">
		<h2 id="put">${say(isKept ? 'As it was kept' : 'From the intake and the price list')}</h2>
		<form method="post">
			${hidden(frame)}
			<p class="soft">${say('How many of each. Prices are those of the list. Empty: not in it.')}</p>
			${mine.map(line)}
			${others.length > 0 ? html`<details open=${mine.length === 0 || others.some(({ key }) => asked.has(key))}><summary>${say('Prices of other services')}</summary>${others.map(line)}</details>` : null}
			${more > 0 ? html`<p class="soft">${say('{count} more prices of other services: correct the service of the case to have those of another one here.', { count: more })}</p>` : null}
			${field({ id: 'discount', name: 'discountPercent', label: say('Discount, per cent'), value: wanted.discountPercent ?? '', max: 10 })}
			${field({ id: 'until', name: 'validUntil', label: say('Can be accepted until'), type: 'date', value: wanted.validUntil ?? '' })}
			${select({ id: 'on', name: 'onAcceptance', label: say('Billed when it is accepted'), choices: (['deposit', 'full', 'nothing'] as const).filter((one) => one !== 'deposit' || hasDeposit).map((value) => ({ value, label: say(ON_ACCEPTANCE[value]), chosen: value === onAcceptance })) })}
			${textArea({ id: 'note', name: 'note', label: say('For the customer'), value: wanted.note ?? '', max: 2000 })}
			<p>${button('send', say('Send to the Customer'), true)} ${button('keep', say('Keep for Now'))}</p>
		</form>
	</section>`;
}
