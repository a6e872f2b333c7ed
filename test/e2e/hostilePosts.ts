import { requestTo } from '../../scripts/n8n/requestTo';

const LEVELS = 'fifty thousand levels';
/** Posts that were made to break whoever reads them, as the text of a JSON object's inside. */
const DEEP = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
const HOSTILE: Array<[what: string, inside: string]> = [
	['no text in the place of every object\'s', '"toString":null'],
	['the same, below', '"amount":{"toString":null,"valueOf":null},"estimate":{"toString":null}'],
	['a prototype', '"__proto__":{"caseId":"c_0"},"constructor":{"prototype":{"a":1}}'],
	[LEVELS, `"estimate":${DEEP},"amount":${DEEP}`],
	['other kinds', '"amount":{},"estimate":[]'],
	['an object for a case', '"caseId":{"id":"c_0"}'],
	['a case without end', `"caseId":"${'c'.repeat(60_000)}"`],
	['fifty thousand lines', `"amount":[],"estimate":{"lines":[${Array<string>(50_000).fill('{"id":"1","quantity":1}').join(',')}]}`],
	['a database\'s statement', '"caseId":"\' OR 1=1; DROP TABLE cases; --"'],
	['characters that no store takes', '"caseId":"c_\\u0000\\ud800"'],
];
/** Whether a person reads it, or a machine has to mend it: sent again, it would be the same. */
const DOORS: Array<[door: string, statuses: number[]]> = [['bill-work', [422]], ['payment-received', [422]], ['new-inquiry', [200, 202]], ['customer-reply', [200, 202]]];

export interface Doors {
	url: string;
	doorKey: string;
	/** In queue mode, n8n cannot keep so many levels for its workers, and answers that itself, before any node is asked: 500. */
	isQueue?: boolean;
}

/** What each door answers them. */
export function hostilePosts(place: () => Doors): void {
	test.each(DOORS)('posts at %s that were made to break it are answered once and for all', async (door, statuses) => {
		const { url, doorKey, isQueue } = place();
		const opened = (await (await requestTo(`${url}/webhook/new-inquiry`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Vic Tor', email: 'vic.tor@example.com', message: 'The drain is clogged' }) })).json()) as { caseId: string };
		const answers: Array<[string, number]> = [];
		for (const [what, inside] of HOSTILE) {
			const body = `{"caseId":"${opened.caseId}","name":"Hos Tile","email":"hos.tile@example.com","message":"${what.replaceAll('\'', '')}",${inside}}`;
			const answer = await requestTo(`${url}/webhook/${door}`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-lead-to-cash-key': doorKey }, body, signal: AbortSignal.timeout(60_000) });
			const text = await answer.text();
			answers.push([what, answer.status]);
			if (answer.status === 422) expect(JSON.parse(text)).toMatchObject({ status: expect.any(String) as string, message: expect.stringMatching(/\S/) as string });
		}
		expect(answers.filter(([what, status]) => !(isQueue && what === LEVELS ? [500] : statuses).includes(status))).toEqual([]);
	});
}
