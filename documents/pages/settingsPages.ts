import type { Change, FieldView, PartView, When } from '../../domain/desk';
import { sayIn, type Say } from '../../domain/language';
import { address, clean, html, own, told, type Content } from './kit';
import { at, button, hidden, options } from './parts';
import { teamSheet, type TeamFrame } from './teamPages';

/** One part of the profile: its entries, or the form of the one that is open. */
export function partPage(view: PartView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	const { open, called } = view;
	const toList = address('settings', { part: view.id });
	return teamSheet(
		frame,
		'settings',
		open && called !== undefined ? `${view.title}: ${open.title}` : view.title,
		html`<p><a href=${open && called !== undefined ? toList : 'settings'}>${open && called !== undefined ? say('All: {title}', { title: view.title }) : say('All settings')}</a></p>
			<p class="soft">${view.about}</p>
			${open ? openForm(view, open, frame) : entryList(view, frame)}`,
	);
}

function entryList(view: PartView, frame: TeamFrame): Content {
	const say = sayIn(frame.language);
	const to = (entry: number | string) => address('settings', { part: view.id, entry });
	return html`<p><a class="button" href=${to('new')}>${say('Add a {what}', { what: view.called ?? '' })}</a></p>
		${view.entries.length === 0 ? html`<p>${say('There is none yet.')}</p>` : null}
		<ol class="plain entries">
			${view.entries.map(
				({ index, title, summary }, place) => html`<li class="card">
					<h2><a href=${to(index)}>${own(title)}</a></h2>
					${summary === '' ? null : html`<div class="soft">${own(summary)}</div>`}
					${view.inOrder && view.entries.length > 1
						? html`<form method="post">
								${hidden(frame, { entry: String(index), seen: String(view.version) })}
								${place === 0 ? null : named(button('up', say('Earlier')), title)}${place === view.entries.length - 1 ? null : named(button('down', say('Later')), title)}
							</form>`
						: null}
				</li>`,
			)}
		</ol>`;
}

/** Buttons of the same name are told apart by whose they are. */
function named(content: Content, title: string): Content {
	return html`<span role="group" aria-label=${clean(title)}>${content}</span>`;
}

function openForm(view: PartView, open: NonNullable<PartView['open']>, frame: TeamFrame): Content {
	const say = sayIn(frame.language);
	const marks = { entry: view.called === undefined ? '' : String(open.index ?? 'new'), seen: String(view.version) };
	return html`<form method="post" class="card">
			${hidden(frame, marks)}
			<div class="fields">${open.fields.map((field) => fieldOf(say, field))}</div>
			${button('savePart', say('Check and save'), true)}
		</form>
		${open.index === undefined
			? null
			: html`<details>
					<summary>${say('Remove')}</summary>
					<form method="post" class="card">
						${hidden(frame, marks)}
						<p>${told(say('{title} is taken away. The version before stays, to go back to.'), { title: own(open.title) })}</p>
						${button('remove', say('Remove this {what}', { what: view.called ?? say('entry') }))}
					</form>
				</details>`}`;
}

function fieldOf(say: Say, field: FieldView): Content {
	if (field.isFixed) return html`<p><span class="soft">${field.label}:</span> ${own(field.text)}</p>`;
	if (field.kind === 'many') return many(say, field);
	if (field.kind === 'table') return tableOf(say, field);
	const id = idOf(field);
	return html`<div class=${ROWS_OF_TEXT.has(field.kind) ? 'all' : undefined}><label for=${id}>${field.label}</label>${input(say, field, id)}${about(field, id)}</div>`;
}

function idOf({ name }: FieldView): string {
	return `f-${name.replace(/\./g, '-')}`;
}

const ROWS_OF_TEXT: ReadonlySet<FieldView['kind']> = new Set(['long', 'lines', 'json']);

function input(say: Say, field: FieldView, id: string): Content {
	const { kind, text, usual } = field;
	const name = `f.${field.name}`;
	const marks = { 'aria-describedby': about(field, id) === null ? undefined : `${id}-told`, 'aria-invalid': field.problem === undefined ? undefined : 'true' };
	if (kind === 'flag' || kind === 'choice') {
		const choices = kind === 'choice' ? field.choices : [{ value: 'yes', label: say('Yes'), chosen: text === 'yes' }, { value: 'no', label: say('No'), chosen: text === 'no' }];
		return html`<select id=${id} name=${name} ...${marks}><option value="">${usual === undefined ? '' : say('As usual: {value}', { value: clean(usual) })}</option>${options(choices)}</select>`;
	}
	// HTML drops a first line that is empty: it is given one to drop.
	if (ROWS_OF_TEXT.has(kind)) return html`<textarea id=${id} name=${name} maxlength="20000" dir="auto" placeholder=${usual && clean(usual)} ...${marks}>${`\n${clean(text)}`}</textarea>`;
	return html`<input id=${id} name=${name} value=${clean(text)} placeholder=${usual && clean(usual)} maxlength="20000" inputmode=${kind === 'number' ? 'decimal' : undefined} dir="auto" ...${marks} />`;
}

function about({ hint, problem }: FieldView, id: string): Content {
	if (hint === undefined && problem === undefined) return null;
	return html`<div id=${`${id}-told`} class=${problem === undefined ? 'soft' : 'late'}>${problem === undefined ? hint : html`■ ${own(problem)}`}</div>`;
}

function many(say: Say, field: FieldView): Content {
	const id = idOf(field);
	return html`<fieldset aria-describedby=${about(field, id) === null ? undefined : `${id}-told`}>
		<legend>${field.label}</legend>
		<input type="hidden" name=${`asked.${field.name}`} value="yes" />
		${about(field, id)}
		${field.usual === undefined ? null : html`<div class="soft">${told(say('As usual: {value}'), { value: own(field.usual) })}</div>`}
		${field.choices.length > FOLDED ? html`<details><summary>${say('{count} of {all} ticked', { count: field.choices.filter(({ chosen }) => chosen).length, all: field.choices.length })}</summary>${boxes(field)}</details>` : boxes(field)}
	</fieldset>`;
}

/** More than so many are folded away. */
const FOLDED = 12;

function boxes({ name, choices }: FieldView): Content {
	return html`<div class="grid">${choices.map(({ value, label, chosen }) => html`<label class="check"><input type="checkbox" name=${`f.${name}`} value=${value} checked=${chosen === true} /><span>${own(label)}</span></label>`)}</div>`;
}

/** A row that is left empty is none. */
function tableOf(say: Say, field: FieldView): Content {
	const id = idOf(field);
	return html`<fieldset>
		<legend>${field.label}</legend>
		${about(field, id)}
		<p class="soft">${say('A line that is emptied is taken away.')}${field.rowsKept === undefined ? null : ` ${say('The last {n} line is not shown, and stays as it is: there are more than fit on this page.|The last {n} lines are not shown, and stay as they are: there are more than fit on this page.', { n: field.rowsKept })}`}</p>
		${field.rows.map((row, index) => html`<div class="grid line" role="group" aria-label=${say('{what}, line {number}', { what: field.label, number: index + 1 })}>${row.map((column) => html`<div><label for=${idOf(column)}>${column.label}</label>${input(say, column, idOf(column))}${about(column, idOf(column))}</div>`)}</div>`)}
	</fieldset>`;
}

export interface VersionView {
	version: number;
	saved: When;
	by?: string;
	isInForce: boolean;
	/** The version before, where it is kept. */
	before?: number;
	/** Against the version before. */
	changed: Change[];
	/** What going back to it would change. */
	back: Change[];
}

export function versionPage(view: VersionView, frame: TeamFrame): string {
	const say = sayIn(frame.language);
	return teamSheet(
		frame,
		'settings',
		say('Version {version} of the business profile', { version: view.version }),
		html`<p><a href="settings">${say('All settings')}</a></p>
			<p>${told(say('Saved {when}.'), { when: html`${at(view.saved)}${view.by ? told(say(', by {who}'), { who: own(view.by) }) : null}` })}${view.isInForce ? ` ${say('It is in force.')}` : null}</p>
			<section class="card" aria-labelledby="changed"><h2 id="changed">${view.before === undefined ? say('What it says') : say('What it changed against version {version}', { version: view.before })}</h2>${changeList(say, view.changed)}</section>
			${view.isInForce
				? null
				: html`<section class="card" aria-labelledby="back">
						<h2 id="back">${say('What going back to it changes')}</h2>
						${changeList(say, view.back)}
						<form method="post">${hidden(frame, { version: String(view.version) })}${button('goBack', say('Go back to version {version}', { version: view.version }))}</form>
					</section>`}`,
	);
}

const MOST_CHANGES = 100;

function changeList(say: Say, changes: Change[]): Content {
	if (changes.length === 0) return html`<p>${say('Nothing.')}</p>`;
	return html`<dl class="changes">
			${changes.slice(0, MOST_CHANGES).map(({ where, before, after }) => html`<dt>${own(where)}</dt><dd>${before === undefined ? null : html`<del>${own(before)}</del> `}${after === undefined ? null : html`<ins>${own(after)}</ins>`}</dd>`)}
		</dl>
		${changes.length > MOST_CHANGES ? html`<p>${say('And {count} more.', { count: changes.length - MOST_CHANGES })}</p>` : null}`;
}
