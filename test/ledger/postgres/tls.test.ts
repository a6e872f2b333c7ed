import { Client } from 'pg';

import { openPostgresLedger } from '../../../ledger';
import type { PostgresOptions } from '../../../ledger';
import { makeCertificates } from '../../../scripts/n8n/certificate';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { opening } from '../inquiries';
import { refused } from '../ledgerForEach';
import { placeOn } from './placeOn';

describePostgres('TLS to PostgreSQL', () => {
	const { authority, server: own } = makeCertificates(['localhost']);
	const stranger = makeCertificates(['localhost']).authority;
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres({
			settings: { ssl: 'on', ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' },
			files: {
				'server.crt': own.certificate,
				'server.key': own.key,
				// Nobody comes in without encryption.
				'pg_hba.conf': 'hostssl all all all scram-sha-256\n',
			},
		});
	}, 60_000);
	afterAll(async () => await server?.stop());

	const open = async (part: Partial<PostgresOptions>) => await openPostgresLedger({ ...placeOn(server), patienceMs: 0, ...part });

	test.each<[string, Partial<PostgresOptions>]>([
		['require, whoever it is', { ssl: 'require' }],
		['verifyCa, by another name', { ssl: 'verifyCa', caCertificate: authority.certificate }],
		['verifyFull, by its name', { ssl: 'verifyFull', caCertificate: authority.certificate, host: 'localhost' }],
	])('%s: is encrypted', async (_, part) => {
		const ledger = await open(part);
		expect((await ledger.openCase(opening())).outcome).toBe('new');
		const client = new Client({ ...server, ssl: { rejectUnauthorized: false } });
		await client.connect();
		const { rows } = await client.query("SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'n8n-nodes-lead-to-cash'");
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every(({ ssl }) => ssl === true)).toBe(true);
		await client.end();
		await ledger.close();
	});

	test.each<[string, Partial<PostgresOptions>, string]>([
		['no encryption', { ssl: 'disable' }, 'ssl'],
		['an authority that nobody named', { ssl: 'verifyCa' }, 'caCertificate'],
		['another authority', { ssl: 'verifyCa', caCertificate: stranger.certificate }, 'caCertificate'],
		['another name', { ssl: 'verifyFull', caCertificate: authority.certificate }, 'caCertificate'],
		['a CA certificate that is none', { ssl: 'verifyFull', caCertificate: 'hello', host: 'localhost' }, 'caCertificate'],
	])('%s is refused', async (_, part, field) => {
		expect(await refused(open(part))).toMatchObject({ code: 'ledger-tls', field });
	});
});
