import { clean, html, own, said, sheet, told, type Content } from './kit';
import { approvalsSoFar, deciderField, field, hidden, notice, rows, textArea } from './parts';
import { sayIn, type Say } from '../../domain/language';
import type { LinkFrame } from './linkPages';

/** One draft that an execution waits for. */
export interface ApprovalItem {
	/** Whose matter it is, and what is asked. */
	title: string;
	since?: string;
	subject?: string;
	body?: string;
	rows: Array<{ label: string; value: string }>;
	editable: boolean;
	/** Posted, and to be completed. */
	chosen?: string;
	problem?: string;
}

export interface ApprovalFrame extends LinkFrame {
	business: string;
	/** ISO 639-1, of who decides; absent: English. */
	language?: string;
	heading: string;
	expires?: string;
	approvers: string[];
	have: string[];
	need: number;
	/** Typed before. */
	name?: string;
	comment?: string;
}

/** Several drafts on one page, each with its own decision; one alone has its decision as buttons of the same names. */
export function approvalPage(items: ApprovalItem[], frame: ApprovalFrame): string {
	const say = sayIn(frame.language);
	return sheet({
		title: `${frame.heading} · ${frame.business}`,
		language: say.language,
		nonce: frame.nonce,
		body: html`<header><p>${own(frame.business)}</p></header>
			<main id="main" class="narrow">
				<h1>${own(frame.heading)}</h1>
				${frame.notice ? notice(frame.notice.tone, frame.notice.text, 'alert') : null}
				${frame.expires ? html`<p class="soft">${told(say('Without a decision this expires {when}.'), { when: own(frame.expires) })}</p>` : null}
				${frame.need > 1 ? approvalsSoFar(say, frame) : null}
				<form method="post">
					${hidden(frame)}
					${items.map((item, index) => approvalItem(say, item, index, items.length))}
					${deciderField(say, frame.approvers, frame.name)}
					${field({ id: 'comment', name: 'comment', label: say('Comment'), value: frame.comment, max: 2000 })}
					${items.length > 1
						? html`<button class="main" name="do" value="decide">${say('Send the decisions')}</button>`
						: html`<button class="main" name="decision.0" value="approve">${say('Approve')}</button><button name="decision.0" value="reject">${say('Reject')}</button>`}
				</form>
			</main>`,
	});
}

function approvalItem(say: Say, item: ApprovalItem, index: number, count: number): Content {
	const choice = (value: string, label: string) =>
		html`<label class="check"><input type="radio" name=${`decision.${index}`} value=${value} checked=${item.chosen === value} /><span>${label}<span class="hidden"> ${clean(item.title)}</span></span></label>`;
	return html`<section class="card" aria-labelledby=${`item-${index}`}>
		<h2 id=${`item-${index}`}>${own(item.title)}</h2>
		${item.since ? html`<p class="soft">${own(item.since)}</p>` : null}
		${item.problem ? notice('late', item.problem, 'alert') : null}
		${rows(item.rows)}
		${item.editable
			? html`${item.subject !== undefined ? field({ id: `subject-${index}`, name: `subject.${index}`, label: say('Subject'), value: item.subject, max: 1000 }) : null}
				${textArea({ id: `body-${index}`, name: `body.${index}`, label: say('Text, as it goes on'), value: item.body })}`
			: html`${item.subject ? html`<p><strong>${own(item.subject)}</strong></p>` : null}${said(item.body)}`}
		${count > 1 ? html`<fieldset><legend>${say('Decision')}</legend>${choice('approve', say('Approve'))}${choice('reject', say('Reject'))}</fieldset>` : null}
	</section>`;
}
