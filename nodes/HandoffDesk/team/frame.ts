import { linkNoticePage, plainPage, teamNoticePage, type TeamFrame } from '../../../documents/pages';
import { inPlainWords } from '../../../domain/desk';
import type { DomainError } from '../../../domain/errors';
import { marksFor, sayHere, type Desk, type Notice, type Page } from '../desk';

/** Whom a form of the team's area belongs to. */
export function loginOf({ request: { user } }: Desk): string {
	return user ?? 'team';
}

export function frameFor(desk: Desk, page: string, id: string, notice?: Notice): TeamFrame {
	const { request, profile, nonce } = desk;
	return {
		...marksFor(desk, page, id, loginOf(desk)),
		business: profile.business.name,
		language: sayHere(desk).language,
		...(request.user !== undefined && { user: request.user }),
		nonce,
		// What rooms say names instants and places as data does; the settings name places themselves.
		...(notice && { notice: page === 'settings' ? notice : { ...notice, text: inPlainWords(notice.text, profile, desk.now) } }),
	};
}

export function noticePage(desk: Desk, statusCode: number, title: string, text: string[], link = { href: 'inbox', name: sayHere(desk)('To the inbox') }): Page {
	return { statusCode, body: teamNoticePage({ title, text, link }, frameFor(desk, '', '')) };
}

/** Nothing of the business is shown before somebody is logged in. */
export function refusalPage(desk: Desk): Page {
	const { nonce } = desk;
	const say = sayHere(desk);
	return {
		statusCode: 403,
		body: plainPage(
			{
				business: 'Handoff Desk',
				language: say.language,
				title: say('The desk has no lock yet'),
				text: [
					say('These pages show customers and their matters, so they open only behind a login.'),
					say('In n8n, open the workflow “Open handoff desk”, select the Webhook node of the team’s pages, set Authentication to Basic Auth, choose or create a credential with a name and a password, and publish the workflow again.'),
					say('The name that you log in with is kept with what you decide: a credential for each person tells them apart, as do names in a JWT.'),
				],
			},
			{ nonce },
		),
	};
}

export function problemPage(desk: Desk, statusCode: number, { message, description }: DomainError): Page {
	if (desk.request.access === 'team') return noticePage(desk, statusCode, sayHere(desk)('This did not work'), [`${message}. ${description}`]);
	const { name, phone } = desk.profile.business;
	return { statusCode, body: linkNoticePage({ business: name, phone, language: 'en' }, 'tryAgain', { nonce: desk.nonce }) };
}
