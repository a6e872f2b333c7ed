import type { Say } from '../../domain/language';
import type { CaseLine, Choice, ClockView, DiffPart, ReviewCard, Row, StoryLine, When } from '../../domain/desk';
import { address, clean, html, own, said, told, type Content } from './kit';

/** What a form needs to be taken: the page's token, and a mark that makes the same form count once. */
export interface FormMarks {
	token: string;
	form: string;
}

export function hidden({ token, form }: FormMarks, more: Record<string, string> = {}): Content {
	return Object.entries({ token, form, ...more }).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`);
}

export function at(when: When): Content {
	return html`<time datetime=${when.iso}>${when.text}</time>`;
}

const SIGNS: Record<ClockView['tone'], string> = { ok: '●', warn: '▲', late: '■', hold: '‖' };

function clockBadge(clock: ClockView | undefined): Content {
	return clock ? html`<li class=${`badge ${clock.tone}`}><span aria-hidden="true">${SIGNS[clock.tone]} </span>${clock.text}</li>` : null;
}

/** Clock, urgency and what else marks a case. */
export function badges(say: Say, line: CaseLine, ...more: Array<string | undefined>): Content {
	return html`<ul class="badges">
		${clockBadge(line.clock)}
		${line.urgent ? html`<li class=${`badge ${line.urgent === 'emergency' ? 'late' : 'warn'}`}>${say(line.urgent === 'emergency' ? 'Emergency' : 'High priority')}</li>` : null}
		${line.snoozed ? html`<li class="badge hold">${say('Put off until {when}', { when: line.snoozed.text })}</li>` : null}
		${line.test ? html`<li class="badge hold">${say('Test')}</li>` : null}
		${more.map((text) => (text ? html`<li class="badge">${clean(text)}</li>` : null))}
	</ul>`;
}

export function rows(list: Row[]): Content {
	return list.length === 0 ? null : html`<dl>${list.map(({ label, value, lang }) => html`<dt>${own(label)}</dt><dd>${own(value, lang)}</dd>`)}</dl>`;
}

export function options(choices: Choice[]): Content {
	return choices.map(({ value, label, chosen }) => html`<option value=${value} selected=${chosen === true}>${clean(label)}</option>`);
}

/** A labelled field; `id` also names it for the label. */
export function field({ id, name, label, value = '', type = 'text', placeholder, required, max = 500, autocomplete }: { id: string; name: string; label: string; value?: string; type?: string; placeholder?: string; required?: boolean; max?: number; autocomplete?: string }): Content {
	return html`<label for=${id}>${clean(label)}</label>
		<input id=${id} name=${name} type=${type} value=${clean(value)} placeholder=${placeholder} required=${required === true} maxlength=${max} autocomplete=${autocomplete} dir="auto" />`;
}

export function select({ id, name, label, choices }: { id: string; name: string; label: string; choices: Choice[] }): Content {
	return html`<label for=${id}>${clean(label)}</label><select id=${id} name=${name}>${options(choices)}</select>`;
}

/** HTML drops a first line that is empty: it is given one to drop. */
export function textArea({ id, name, label, value = '', max = 20_000 }: { id: string; name: string; label: string; value?: string; max?: number }): Content {
	const text = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
	return html`<label for=${id}>${clean(label)}</label><textarea id=${id} name=${name} maxlength=${Math.max(max, text.length)} dir="auto">${`\n${text}`}</textarea>`;
}

/** How many of those who have to agree did, and who. */
export function approvalsSoFar(say: Say, { have, need }: { have: string[]; need: number }): Content {
	const count = { have: have.length, need };
	return html`<p>${have.length > 0 ? told(say('{have} of {need} approvals are there: {names}.', count), { names: own(have.join(', ')) }) : say('{have} of {need} approvals are there.', count)}</p>`;
}

/** Who decides: one of the approvers, where they are named, else whoever types a name. */
export function deciderField(say: Say, approvers: string[], name?: string): Content {
	return approvers.length > 0
		? select({ id: 'name', name: 'name', label: say('Who are you?'), choices: [{ value: '', label: '' }, ...approvers.map((one) => ({ value: one, label: one, chosen: one === name }))] })
		: field({ id: 'name', name: 'name', label: say('Your name (kept as typed)'), value: name, autocomplete: 'name', max: 100 });
}

export function button(what: string, label: string, main = false): Content {
	return html`<button name="do" value=${what} class=${main ? 'main' : undefined}>${clean(label)}</button>`;
}

export function notice(tone: 'ok' | 'warn' | 'late', text: string, role: 'status' | 'alert' = 'status'): Content {
	return html`<div class=${`notice ${tone}`} role=${role}>${own(text)}</div>`;
}

/** Added and removed words; not by colour alone. */
export function difference(parts: DiffPart[]): Content {
	if (parts.length === 0) return null;
	return html`<div class="said" dir="auto">${parts.map(({ kind, text }) => (kind === 'same' ? clean(text) : kind === 'added' ? html`<ins>${clean(text)}</ins>` : html`<del>${clean(text)}</del>`))}</div>`;
}

export function story(lines: StoryLine[]): Content {
	return html`<ol class="story">
		${lines.map(
			(line) => html`<li>
				<div class="soft">${at(line.at)}${line.who ? html` · ${own(line.who)}` : null}</div>
				<div>${own(line.what)}</div>
				${line.difference ? difference(line.difference) : said(line.text === undefined ? undefined : short(line.text))}
				${rows(line.rows)}
			</li>`,
		)}
	</ol>`;
}

/** A line of the story is no place for a whole book. */
function short(text: string): string {
	return text.length > 1200 ? `${text.slice(0, 1200)}…` : text;
}

/** A case in a list; where stages are mixed, with its own. */
export function caseCard(say: Say, line: CaseLine, withStage = false): Content {
	return html`<li class="card">
		<h3><a href=${address('case', { id: line.caseId })}>${own(line.customer)}</a></h3>
		${badges(say, line, withStage ? line.stageText : undefined, line.value)}
		${line.what ? html`<div>${own(line.what)}</div>` : null}
		<div class="soft">${own(line.owner ?? say('Nobody yet'))}${line.service ? html` · ${own(line.service)}` : null} · ${say('{age} old', { age: line.age })}</div>
	</li>`;
}

/** What is asked of a person, in a list. */
export function reviewSummary(say: Say, card: ReviewCard): Content {
	return html`<div class="soft">
			${own(card.subject)} · ${told(say('asked {when}, waits {span}', { span: card.waits }), { when: at(card.asked) })}${card.line.owner ? html` · ${own(card.line.owner)}` : null}
		</div>
		${badges(say, card.line, card.amount)}
		${card.expires ? html`<p class=${card.expires.soon ? 'warn' : 'soft'}>${card.expires.soon ? '▲ ' : ''}${card.expires.text} (${at(card.expires.at)})</p>` : null}
		${card.heading ? html`<div><strong>${own(card.heading)}</strong></div>` : null}
		${card.excerpt ? html`<div class="said" dir="auto">${clean(card.excerpt)}</div>` : null}
		${card.reasons.length > 0 ? html`<p class="soft">${told(say('Why it is asked: {reasons}'), { reasons: card.reasons.map(({ text, lang }, index) => [index > 0 ? ' ' : '', own(/[.!?…:]$/.test(text) ? text : `${text}.`, lang)]) })}</p>` : null}`;
}

/** How to reach the customer: taken by the phone, or the mail program. */
export function reach(values: Array<string | undefined>): Content {
	const given = values.flatMap((value) => (value ? [value] : []));
	return given.map((value, index) => html`${index > 0 ? ' · ' : null}${isMail(value) ? html`<a href=${`mailto:${encodeURIComponent(value).replace(/%40/g, '@')}`}>${clean(value)}</a>` : html`<a href=${`tel:${value.replace(/[^\d+]/g, '')}`}>${clean(value)}</a>`}`);
}

function isMail(value: string): boolean {
	return /^[^\s@<>"]+@[^\s@<>"]+$/.test(value);
}
