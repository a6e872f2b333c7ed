import { homedir } from 'node:os';

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { defaultLedgerPath } from '../../../ledger';
import { ledgerPlace, whyNotHere } from '../../../nodes/shared/ledgerPlace';

const beside = { store: 'sqlite', path: defaultLedgerPath(process.env, homedir()) };
const server = { store: 'postgres', host: 'db.example.com', port: 6543, database: 'leads', user: 'n8n', password: ' a secret ' };

test.each<[string, ICredentialDataDecryptedObject | undefined, object]>([
	['no credential', undefined, beside],
	['nothing filled in', {}, beside],
	['a file without a path', { store: 'sqlite', filePath: ' ' }, beside],
	['a file', { store: 'sqlite', filePath: ' /data/leads.sqlite ' }, { store: 'sqlite', path: '/data/leads.sqlite' }],
	[
		'a file, with what was filled in for PostgreSQL before',
		{ ...server, store: 'sqlite', filePath: '/data/leads.sqlite' },
		{ store: 'sqlite', path: '/data/leads.sqlite' },
	],
	['PostgreSQL by fields', { ...server, connection: 'fields', sslMode: 'require', schema: 'leads', poolSize: 3 }, { ...server, ssl: 'require', schema: 'leads', poolSize: 3 }],
	['numbers that an expression gave as text', { ...server, port: '6543', poolSize: '3' }, { ...server, poolSize: 3 }],
	['fields left empty have their defaults', { ...server, port: '', password: '', schema: ' ', trustedCa: '', poolSize: '' }, { ...server, port: undefined, password: undefined }],
	[
		'PostgreSQL by URL, and not by fields filled in before',
		{ ...server, host: 'old.example.com', connection: 'url', urlWithPassword: 'postgres://me:secret@db.example.com:6543/leads', sslMode: 'require' },
		{ store: 'postgres', host: 'db.example.com', port: 6543, database: 'leads', user: 'me', password: 'secret', ssl: 'require' },
	],
	[
		'a URL’s own sslmode goes first',
		{ store: 'postgres', connection: 'url', urlWithPassword: 'postgres://me@db.example.com/leads?sslmode=verify-full', sslMode: 'disable', trustedCa: 'PEM' },
		{ store: 'postgres', host: 'db.example.com', database: 'leads', user: 'me', ssl: 'verifyFull', caCertificate: 'PEM' },
	],
])('%s', (_, credential, place) => {
	expect(ledgerPlace(credential)).toEqual(place);
});

test('no URL, where one was to be given, is said', () => {
	expect(() => ledgerPlace({ store: 'postgres', connection: 'url' })).toThrow(/URL of the PostgreSQL ledger/);
});

describe('in queue mode', () => {
	beforeEach(() => (process.env.EXECUTIONS_MODE = 'queue'));
	afterEach(() => delete process.env.EXECUTIONS_MODE);

	test('a file is refused, with what to choose instead', () => {
		expect(whyNotHere({ store: 'sqlite', path: '/data/leads.sqlite' })).toMatchObject({
			message: expect.stringContaining('queue mode') as string,
			description: expect.stringMatching(/LEAD_TO_CASH_LEDGER.*Store set to PostgreSQL.*regular mode/) as string,
		});
	});

	test('PostgreSQL is not', () => {
		expect(whyNotHere(ledgerPlace(server))).toBeUndefined();
	});
});

test('in regular mode a file is not refused', () => {
	expect(whyNotHere({ store: 'sqlite', path: '/data/leads.sqlite' })).toBeUndefined();
});
