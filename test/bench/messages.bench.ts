import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { INodeType } from 'n8n-workflow';

import { builtLedger } from '../../scripts/n8n/built.ts';
import type { MessageCase } from '../support/messageCases.ts';
import { differencesOf } from '../support/messageCases.ts';

/**
 * How many messages of each kind are read as they are meant, with the local engine: those that the code was changed by, and
 * those that were held back meanwhile. Another file of cases in the same form is named after the bench:
 * `MESSAGE_CASES=<file> npm run bench -- messages`; with `MESSAGE_CASES_WRONG=1`, what is read otherwise is printed, too.
 */
const require = createRequire(path.resolve('package.json'));
const node = (name: string) => () => new (require(`./dist/nodes/${name}/${name}.node.js`)[name] as new () => INodeType)();
const room = {
	businessProfile: node('BusinessProfile'),
	inquiryClassifier: node('InquiryClassifier'),
	intakeExtractor: node('IntakeExtractor'),
	handoffLedger: node('HandoffLedger'),
	sharedLedger: builtLedger().sharedLedger,
};

interface Score {
	right: number;
	of: number;
}

const cases: MessageCase[] = JSON.parse(readFileSync(process.env.MESSAGE_CASES ?? path.join('test', 'fixtures', 'messages', 'cases.json'), 'utf8'));
const scores = new Map<string, { seen: Score; held: Score }>();
for (const each of cases) {
	const score = scores.get(each.kind) ?? { seen: { right: 0, of: 0 }, held: { right: 0, of: 0 } };
	scores.set(each.kind, score);
	const place = each.heldOut === true ? score.held : score.seen;
	const differences = await differencesOf(each, room);
	place.of += 1;
	if (differences.length === 0) place.right += 1;
	else if (process.env.MESSAGE_CASES_WRONG) console.log(`${each.id} (${each.source ?? each.kind})\n  ${differences.join('\n  ')}`);
}

const told = ({ right, of }: Score) => (of === 0 ? '—' : `${right}/${of}`).padStart(9);
console.log(`${'kind'.padEnd(30)}${'seen'.padStart(9)}${'held out'.padStart(9)}`);
for (const [kind, { seen, held }] of [...scores].sort(([one], [other]) => one.localeCompare(other))) console.log(`${kind.padEnd(30)}${told(seen)}${told(held)}`);
const sum = (which: 'seen' | 'held') => [...scores.values()].reduce((total, score) => ({ right: total.right + score[which].right, of: total.of + score[which].of }), { right: 0, of: 0 });
console.log(`${'all'.padEnd(30)}${told(sum('seen'))}${told(sum('held'))}`);
