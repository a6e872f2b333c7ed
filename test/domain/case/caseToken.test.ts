import fc from 'fast-check';

import { caseTokenOf, provenCases, tokensIn } from '../../../domain/case';

const ID = 'c_0123456789abcdef0123';
const OTHER = 'c_fedcba9876543210fedc';
const SECRET = 'a secret';
const team = caseTokenOf({ caseId: ID, audience: 'team' }, SECRET);
const customer = caseTokenOf({ caseId: ID, audience: 'customer' }, SECRET);
const proves = (subject: string, text = '', audience: 'team' | 'customer' = 'team', secret = SECRET) => provenCases({ subject, text }, audience, secret);

describe('a token', () => {
	test('proves its case to whom it was made for', () => {
		expect(proves(`Re: New lead [${team}]`)).toEqual([ID]);
		expect(proves(`Re: Your visit [${customer}]`, '', 'customer')).toEqual([ID]);
	});

	test.each<[string, string]>([
		['the other audience\'s', customer],
		['the ID alone', ID],
		['another case\'s code', team.replace(ID, OTHER)],
		['a part of the code', team.slice(0, -1)],
		['more than the code', `${team}0`],
		['capitals', team.toUpperCase()],
		['a guess', `${ID}-0000000000000000`],
	])('%s proves nothing', (_what, mark) => {
		expect(proves(`Re: [${mark}]`, mark)).toEqual([]);
	});

	test('of another ledger proves nothing, and without a secret nothing does', () => {
		expect(proves(`[${team}]`, '', 'team', 'another')).toEqual([]);
		expect(tokensIn(caseTokenOf({ caseId: ID, audience: 'team' }, ''), '')).toEqual([]);
	});

	test('of the subject comes before what is quoted; of a digest that quotes several cases none is meant', () => {
		const other = caseTokenOf({ caseId: OTHER, audience: 'team' }, SECRET);
		expect(proves(`Re: [${team}]`, `> [${other}]`)).toEqual([ID]);
		expect(proves('Re: 2 messages', `> [${other}]`)).toEqual([OTHER]);
		expect(proves('Re: 2 messages', `> [${other}]\n> [${team}]`)).toEqual([]);
	});

	test('no other text is one', () => {
		fc.assert(fc.property(fc.string(), fc.stringMatching(/^c_[0-9a-f]{20}-[0-9a-f]{16}$/), (text, mark) => expect(tokensIn(`${text} ${mark}`, SECRET)).toEqual([])), { numRuns: 200 });
	});
});
