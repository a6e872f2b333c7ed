import { DomainError } from '../../../domain/errors';
import { postgresOptionsOfUrl } from '../../../ledger';
import type { PostgresOptions } from '../../../ledger';
import { checkedOptions, tlsOptions } from '../../../ledger/postgres/postgresOptions';

const OPTIONS: PostgresOptions = { host: 'db.example.com', database: 'leads', user: 'n8n' };

const refusalOf = (work: () => unknown): DomainError => {
	try {
		work();
	} catch (thrown) {
		if (thrown instanceof DomainError) return thrown;
	}
	throw new Error('Expected a DomainError');
};

test('what is left out has its default', () => {
	expect(checkedOptions(OPTIONS)).toEqual({ ...OPTIONS, port: 5432, schema: 'lead_to_cash', ssl: 'disable', poolSize: 5, patienceMs: 60_000 });
});

test.each<[string, Partial<PostgresOptions>]>([
	['host', { host: ' ' }],
	['database', { database: '' }],
	['user', { user: undefined as never }],
	['port', { port: 0 }],
	['port', { port: 65_536 }],
	['port', { port: NaN }],
	['schema', { schema: '' }],
	['schema', { schema: 'Leads' }],
	['schema', { schema: 'pg_leads' }],
	['schema', { schema: 'a"; DROP SCHEMA public; --' }],
	['schema', { schema: 'x'.repeat(64) }],
	['ssl', { ssl: 'prefer' as never }],
	['poolSize', { poolSize: 0 }],
	['poolSize', { poolSize: 101 }],
	['poolSize', { poolSize: 2.5 }],
])('%s is named when it is %j', (field, part) => {
	expect(refusalOf(() => checkedOptions({ ...OPTIONS, ...part }))).toMatchObject({ code: 'ledger-settings-invalid', field });
});

test.each<[string, PostgresOptions]>([
	['postgres://n8n@db.example.com/leads', OPTIONS],
	['postgresql://n8n@db.example.com/leads', OPTIONS],
	['  postgres://n8n@db.example.com/leads  ', OPTIONS],
	['postgres://n8n:secret@db.example.com:6543/leads', { ...OPTIONS, password: 'secret', port: 6543 }],
	['postgres://n8n:a%20b%25%40%2F%3A@db.example.com/leads', { ...OPTIONS, password: 'a b%@/:' }],
	['postgres://n8n:100%@db.example.com/leads', { ...OPTIONS, password: '100%' }],
	['postgres://n8n@[::1]:5433/leads', { ...OPTIONS, host: '::1', port: 5433 }],
	['postgres://n8n@db.example.com/leads?sslmode=verify-full&channel_binding=require', { ...OPTIONS, ssl: 'verifyFull' }],
	['postgres://n8n@db.example.com/leads?sslmode=require', { ...OPTIONS, ssl: 'require' }],
	// What is not there is found missing where options are checked.
	['postgres://db.example.com', { host: 'db.example.com', database: '', user: '' }],
])('%s', (url, options) => {
	expect(postgresOptionsOfUrl(url)).toEqual(options);
});

test.each(['', 'db.example.com', 'mysql://n8n:secret@db.example.com/leads', 'postgres://n8n:secret@db.example.com:port/leads', 'postgres://n8n:secret@db.example.com/leads?sslmode=prefer'])(
	'%j is refused, and not repeated',
	(url) => {
		const thrown = refusalOf(() => postgresOptionsOfUrl(url));
		expect(thrown).toMatchObject({ code: 'ledger-settings-invalid', field: 'url' });
		expect(`${thrown.message} ${thrown.description} ${JSON.stringify(thrown)} ${thrown.stack}`).not.toContain('secret');
	},
);

test('a blank CA certificate is none', () => {
	expect(tlsOptions({ ssl: 'verifyFull', caCertificate: ' \n' })).toEqual({});
});
