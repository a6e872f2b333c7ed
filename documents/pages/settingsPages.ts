import type { Change, FieldView, PartView, When } from '../../domain/desk';
import { address, clean, html, own, type Content } from './kit';
import { at, button, hidden, options } from './parts';
import { teamSheet, type TeamFrame } from './teamPages';

/** One part of the profile: its entries, or the form of the one that is open. */
export function partPage(view: PartView, frame: TeamFrame): string {
	const { open, called } = view;
	const toList = address('settings', { part: view.id });
	return teamSheet(
		frame,
		'settings',
		open && called !== undefined ? `${view.title}: ${open.title}` : view.title,
		html`<p><a href=${open && called !== undefined ? toList : 'settings'}>${open && called !== undefined ? `All: ${view.title}` : 'All settings'}</a></p>
			<p class="soft">${view.about}</p>
			${open ? openForm(view, open, frame) : entryList(view, frame)}`,
	);
}

function entryList(view: PartView, frame: TeamFrame): Content {
	const to = (entry: number | string) => address('settings', { part: view.id, entry });
	return html`<p><a class="button" href=${to('new')}>Add a ${view.called}</a></p>
		${view.entries.length === 0 ? html`<p>There is none yet.</p>` : null}
		<ol class="plain entries">
			${view.entries.map(
				({ index, title, summary }, place) => html`<li class="card">
					<h2><a href=${to(index)}>${own(title)}</a></h2>
					${summary === '' ? null : html`<div class="soft">${own(summary)}</div>`}
					${view.inOrder && view.entries.length > 1
						? html`<form method="post">
								${hidden(frame, { entry: String(index), seen: String(view.version) })}
								${place === 0 ? null : named(button('up', 'Earlier'), title)}${place === view.entries.length - 1 ? null : named(button('down', 'Later'), title)}
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
	const marks = { entry: view.called === undefined ? '' : String(open.index ?? 'new'), seen: String(view.version) };
	return html`<form method="post" class="card">
			${hidden(frame, marks)}
			<div class="fields">${open.fields.map(fieldOf)}</div>
			${button('savePart', 'Check and save', true)}
		</form>
		${open.index === undefined
			? null
			: html`<details>
					<summary>Remove</summary>
					<form method="post" class="card">
						${hidden(frame, marks)}
						<p>${own(open.title)} is taken away. The version before stays, to go back to.</p>
						${button('remove', `Remove this ${view.called ?? 'entry'}`)}
					</form>
				</details>`}`;
}

function fieldOf(field: FieldView): Content {
	if (field.isFixed) return html`<p><span class="soft">${field.label}:</span> ${own(field.text)}</p>`;
	if (field.kind === 'many') return many(field);
	if (field.kind === 'table') return tableOf(field);
	const id = idOf(field);
	return html`<div class=${ROWS_OF_TEXT.has(field.kind) ? 'all' : undefined}><label for=${id}>${field.label}</label>${input(field, id)}${told(field, id)}</div>`;
}

function idOf({ name }: FieldView): string {
	return `f-${name.replace(/\./g, '-')}`;
}

const ROWS_OF_TEXT: ReadonlySet<FieldView['kind']> = new Set(['long', 'lines', 'json']);

function input(field: FieldView, id: string): Content {
	const { kind, text, usual } = field;
	const name = `f.${field.name}`;
	const about = { 'aria-describedby': told(field, id) === null ? undefined : `${id}-told`, 'aria-invalid': field.problem === undefined ? undefined : 'true' };
	if (kind === 'flag' || kind === 'choice') {
		const choices = kind === 'choice' ? field.choices : [{ value: 'yes', label: 'Yes', chosen: text === 'yes' }, { value: 'no', label: 'No', chosen: text === 'no' }];
		return html`<select id=${id} name=${name} ...${about}><option value="">${usual === undefined ? '' : `As usual: ${clean(usual)}`}</option>${options(choices)}</select>`;
	}
	// HTML drops a first line that is empty: it is given one to drop.
	if (ROWS_OF_TEXT.has(kind)) return html`<textarea id=${id} name=${name} maxlength="20000" dir="auto" placeholder=${usual && clean(usual)} ...${about}>${`\n${clean(text)}`}</textarea>`;
	return html`<input id=${id} name=${name} value=${clean(text)} placeholder=${usual && clean(usual)} maxlength="20000" inputmode=${kind === 'number' ? 'decimal' : undefined} dir="auto" ...${about} />`;
}

function told({ hint, problem }: FieldView, id: string): Content {
	if (hint === undefined && problem === undefined) return null;
	return html`<div id=${`${id}-told`} class=${problem === undefined ? 'soft' : 'late'}>${problem === undefined ? hint : html`■ ${own(problem)}`}</div>`;
}

function many(field: FieldView): Content {
	const id = idOf(field);
	return html`<fieldset aria-describedby=${told(field, id) === null ? undefined : `${id}-told`}>
		<legend>${field.label}</legend>
		<input type="hidden" name=${`asked.${field.name}`} value="yes" />
		${told(field, id)}
		${field.usual === undefined ? null : html`<div class="soft">As usual: ${own(field.usual)}</div>`}
		${field.choices.length > FOLDED ? html`<details><summary>${field.choices.filter(({ chosen }) => chosen).length} of ${field.choices.length} ticked</summary>${boxes(field)}</details>` : boxes(field)}
	</fieldset>`;
}

/** More than so many are folded away. */
const FOLDED = 12;

function boxes({ name, choices }: FieldView): Content {
	return html`<div class="grid">${choices.map(({ value, label, chosen }) => html`<label class="check"><input type="checkbox" name=${`f.${name}`} value=${value} checked=${chosen === true} /><span>${own(label)}</span></label>`)}</div>`;
}

/** A row that is left empty is none. */
function tableOf(field: FieldView): Content {
	const id = idOf(field);
	return html`<fieldset>
		<legend>${field.label}</legend>
		${told(field, id)}
		<p class="soft">A line that is emptied is taken away.${field.rowsKept === undefined ? null : html` The last ${field.rowsKept} ${field.rowsKept === 1 ? 'line is' : 'lines are'} not shown, and ${field.rowsKept === 1 ? 'stays' : 'stay'} as ${field.rowsKept === 1 ? 'it is' : 'they are'}: there are more than fit on this page.`}</p>
		${field.rows.map((row, index) => html`<div class="grid line" role="group" aria-label=${`${field.label}, line ${index + 1}`}>${row.map((column) => html`<div><label for=${idOf(column)}>${column.label}</label>${input(column, idOf(column))}${told(column, idOf(column))}</div>`)}</div>`)}
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
	return teamSheet(
		frame,
		'settings',
		`Version ${view.version} of the business profile`,
		html`<p><a href="settings">All settings</a></p>
			<p>Saved ${at(view.saved)}${view.by ? html`, by ${own(view.by)}` : null}${view.isInForce ? '. It is in force.' : '.'}</p>
			<section class="card" aria-labelledby="changed"><h2 id="changed">${view.before === undefined ? 'What it says' : `What it changed against version ${view.before}`}</h2>${changeList(view.changed)}</section>
			${view.isInForce
				? null
				: html`<section class="card" aria-labelledby="back">
						<h2 id="back">What going back to it changes</h2>
						${changeList(view.back)}
						<form method="post">${hidden(frame, { version: String(view.version) })}${button('goBack', `Go back to version ${view.version}`)}</form>
					</section>`}`,
	);
}

const MOST_CHANGES = 100;

function changeList(changes: Change[]): Content {
	if (changes.length === 0) return html`<p>Nothing.</p>`;
	return html`<dl class="changes">
			${changes.slice(0, MOST_CHANGES).map(({ where, before, after }) => html`<dt>${own(where)}</dt><dd>${before === undefined ? null : html`<del>${own(before)}</del> `}${after === undefined ? null : html`<ins>${own(after)}</ins>`}</dd>`)}
		</dl>
		${changes.length > MOST_CHANGES ? html`<p>And ${changes.length - MOST_CHANGES} more.</p>` : null}`;
}
