import type { Ledger } from '../../ledger/index.ts';
import type { Sample } from '../../test/fixtures/samples/load.ts';
import { requestTo } from '../n8n/requestTo.ts';

/** A sample and what the webhook said to it. */
export interface Post {
	sample: Sample;
	status: number;
	caseId?: string;
	duplicate: boolean;
}

/** Four at a time; repeats only after what they repeat, as in life. */
export async function postSamples(url: string, samples: Sample[]): Promise<Post[]> {
	const posts: Post[] = [];
	for (const wave of [samples.filter((sample) => !sample.expect.duplicateOf), samples.filter((sample) => sample.expect.duplicateOf)]) {
		const waiting = [...wave];
		await Promise.all(
			Array.from({ length: 4 }, async () => {
				for (let sample = waiting.shift(); sample; sample = waiting.shift()) posts.push(await post(url, sample));
			}),
		);
	}
	return posts;
}

async function post(url: string, sample: Sample): Promise<Post> {
	const json = sample.rawBody === undefined;
	const answer = await requestTo(url, {
		method: 'POST',
		headers: { 'content-type': json ? 'application/json' : 'text/plain' },
		body: json ? JSON.stringify(sample.body) : sample.rawBody,
	});
	const text = await answer.text();
	const said = answer.ok ? (JSON.parse(text) as { caseId: string; status: string }) : undefined;
	return { sample, status: answer.status, caseId: said?.caseId, duplicate: said?.status === 'duplicate' };
}

/** Waits until every case that was taken has been followed up, at most two minutes. */
export async function followUpDone(ledger: Ledger, posts: Post[]): Promise<void> {
	const open = new Set(posts.flatMap(({ caseId }) => caseId ?? []));
	for (let attempt = 0; attempt < 600 && open.size > 0; attempt++) {
		for (const caseId of open) {
			const [done] = await ledger.listEvents({ caseId, types: ['followup.completed'] });
			if (done) open.delete(caseId);
		}
		if (open.size > 0) await new Promise((resolve) => setTimeout(resolve, 200));
	}
}
