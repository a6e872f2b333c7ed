import { DomainError } from '../../../domain/errors';
import { isConnectionLost, isPassing, refusal } from '../../../ledger/postgres/refusal';
import { LookAgain } from '../../../ledger/sql/database';

const PLACE = { server: 'db.example.com:5432', database: 'leads', schema: 'lead_to_cash' };
const coded = (code: string, message = 'said by the server') => Object.assign(new Error(message), { code });

// [what comes, the same work can be done a little later, the connection is gone, what a person is told]
test.each<[string, unknown, boolean, boolean, string]>([
	['another transaction was first', new LookAgain(), true, false, 'ledger-busy'],
	['serialization failure', coded('40001'), true, false, 'ledger-busy'],
	['deadlock', coded('40P01'), true, false, 'ledger-busy'],
	['a case deleted meanwhile', coded('23503'), true, false, 'ledger-busy'],
	['a row that came meanwhile', coded('23505'), true, false, 'ledger-busy'],
	['a statement that took too long', coded('57014'), false, false, 'ledger-busy'],
	['a lock that took too long', coded('55P03'), false, false, 'ledger-busy'],
	['no connection left', coded('53300'), true, true, 'ledger-busy'],
	['shut down', coded('57P01'), true, true, 'ledger-unreachable'],
	['crashed', coded('57P02'), true, true, 'ledger-unreachable'],
	['starting', coded('57P03'), true, true, 'ledger-unreachable'],
	['idle for too long in a transaction', coded('25P03'), true, true, 'ledger-unreachable'],
	['connection failure', coded('08006'), true, true, 'ledger-unreachable'],
	['a standby', coded('25006'), true, true, 'ledger-not-writable'],
	['refused', coded('ECONNREFUSED'), true, true, 'ledger-unreachable'],
	['reset', coded('ECONNRESET'), true, true, 'ledger-unreachable'],
	['no such host', coded('ENOTFOUND'), true, true, 'ledger-unreachable'],
	['a name server that is away', coded('EAI_AGAIN'), true, true, 'ledger-unreachable'],
	['ended by the driver', new Error('Connection terminated unexpectedly'), true, true, 'ledger-unreachable'],
	['no connection in time', new Error('timeout exceeded when trying to connect'), true, true, 'ledger-unreachable'],
	['no answer in time', new Error('Query read timeout'), true, true, 'ledger-unreachable'],
	['a dead connection', new Error('Client has encountered a connection error and is not queryable'), true, true, 'ledger-unreachable'],
	['wrong password', coded('28P01'), false, false, 'ledger-login-refused'],
	['not let in', coded('28000'), false, false, 'ledger-login-refused'],
	['not let in without TLS', coded('28000', 'no pg_hba.conf entry for host "10.0.0.1", user "n8n", database "leads", no encryption'), false, false, 'ledger-tls'],
	['no TLS there', new Error('The server does not support SSL connections'), false, false, 'ledger-tls'],
	['a certificate nobody knows', coded('SELF_SIGNED_CERT_IN_CHAIN'), false, false, 'ledger-tls'],
	['a certificate that ran out', coded('CERT_HAS_EXPIRED'), false, false, 'ledger-tls'],
	['a disk that is full', coded('53100'), false, false, 'ledger-disk-full'],
	['no right', coded('42501'), false, false, 'ledger-not-permitted'],
	['a table of that name', coded('42P07'), false, false, 'ledger-not-a-ledger'],
	['no such database', coded('3D000'), false, false, 'ledger-database-missing'],
])('%s', (_, thrown, passing, lost, code) => {
	expect({ passing: isPassing(thrown), lost: isConnectionLost(thrown) }).toEqual({ passing, lost });
	const told = refusal(thrown, PLACE);
	expect(told).toBeInstanceOf(DomainError);
	expect(told).toMatchObject({ code, description: expect.stringMatching(/\S/) as string });
});

test('what nobody foresaw stays as it is', () => {
	const thrown = coded('XX000');
	expect(refusal(thrown, PLACE)).toBe(thrown);
	expect({ passing: isPassing(thrown), lost: isConnectionLost(thrown) }).toEqual({ passing: false, lost: false });
	expect(refusal('a text', PLACE)).toBe('a text');
});
