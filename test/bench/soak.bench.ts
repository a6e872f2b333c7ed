import { packTarball } from '../../scripts/n8n/pack.ts';
import { DEPLOYED } from '../../scripts/n8n/server.ts';
import { soak } from '../e2e/soak.ts';
import { target } from './bed.ts';
import { COLLECTING } from './memory.ts';

/**
 * Leads at a steady rate to a real n8n with the settings of deploy/regular.yml, for an hour, one in ten sent again later and one in
 * twenty twice at once, while one in four answers of the model fails. In the first half n8n is killed (SIGKILL) and started again, over
 * and over; in the second half it is left alone, and what it holds is weighed. At the end the counts are equal: each lead is one case
 * with one owner and one mail.
 *
 * SOAK_MINUTES, SOAK_LEADS_A_MINUTE and SOAK_KILL_SECONDS change it.
 */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 60);
const LEADS_A_MINUTE = Number(process.env.SOAK_LEADS_A_MINUTE ?? 60);
const KILL_SECONDS = Number(process.env.SOAK_KILL_SECONDS ?? 120);

process.env.LEAD_TO_CASH_TARBALL ??= await packTarball();
const env = { ...DEPLOYED, ...COLLECTING, N8N_CONCURRENCY_PRODUCTION_LIMIT: '10', EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' };
const { wrong, held, ...counts } = await soak({ minutes: MINUTES, leadsAMinute: LEADS_A_MINUTE, killEverySeconds: KILL_SECONDS, env, say: (line) => console.log(`  ${line}`) });
console.table({ [`${MINUTES} min`]: counts });
for (const one of wrong.slice(0, 20)) console.log(`  ${one}`);
target('leads lost, cases too many, messages twice', wrong.length, 0);
target('cases less leads', counts.cases - counts.leads, 0);
if (held.length > 0) target('memory that n8n holds at the end against the beginning of the second half', held.at(-1)! / held[0], 1.25);
if (wrong.length > 0) process.exitCode = 1;
