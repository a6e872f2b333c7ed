import { emailOf, mailboxesOf } from '../../../domain/message/addresses';

it.each([
	['jane@x.org', [{ address: 'jane@x.org' }]],
	['Jane Doe <jane@X.ORG>', [{ name: 'Jane Doe', address: 'jane@x.org' }]],
	['"Doe, Jane" <jane@x.org>', [{ name: 'Doe, Jane', address: 'jane@x.org' }]],
	['Doe, Jane <jane@x.org>', [{ name: 'Doe, Jane', address: 'jane@x.org' }]],
	['"Jane \\"JD\\" Doe" <jane@x.org>', [{ name: 'Jane "JD" Doe', address: 'jane@x.org' }]],
	['jane@x.org (Jane Doe)', [{ name: 'Jane Doe', address: 'jane@x.org' }]],
	["'jane@x.org' <jane@x.org>", [{ address: 'jane@x.org' }]],
	['Jane <jane@x.org>, max@y.de; Ana <ana@z.es>', [{ name: 'Jane', address: 'jane@x.org' }, { address: 'max@y.de' }, { name: 'Ana', address: 'ana@z.es' }]],
	['Jane <jane@x.org', [{ name: 'Jane', address: 'jane@x.org' }]],
	['Jane\r\n <jane@x.org>', [{ name: 'Jane', address: 'jane@x.org' }]],
	['undisclosed-recipients:;', []],
	['nobody', []],
	['', []],
])('%j', (header, mailboxes) => expect(mailboxesOf(header)).toEqual(mailboxes));

it.each(['jane', 'jane@', '@x.org', 'jane@x', 'ja ne@x.org', 'jane@x..org', 'a@b@x.org', `${'a'.repeat(65)}@x.org`, 'jane@x.org\nbcc:z@x.org'])('%j is no address', (text) =>
	expect(emailOf(text)).toBeUndefined(),
);
