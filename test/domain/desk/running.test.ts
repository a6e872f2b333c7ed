import { PROCESSES, type Process } from '../../../domain/case';
import { LOOKED_AFTER_BY, runningView, SEEN_EVERY_MS, type RunningFacts } from '../../../domain/desk';
import { sayIn } from '../../../domain/language';
import { templates } from '../../support/templates';

const NOW = Date.parse('2026-03-02T16:00:00Z');
const MINUTE = 60_000;
const EVERYBODY = Object.fromEntries(PROCESSES.map((process) => [process, NOW - MINUTE]));
const FACTS: RunningFacts = { seen: EVERYBODY, due: {}, dueFor: [{}, {}, {}], noSender: {}, messages: 0, profileVersion: 3, versions: [] };
const viewOf = (facts: Partial<RunningFacts>) => runningView({ ...FACTS, ...facts }, sayIn('en'), NOW);
const lineOf = (id: string, facts: Partial<RunningFacts>) => viewOf(facts).lines.find((line) => line.id === id);
const without = (...gone: Process[]) => Object.fromEntries(Object.entries(EVERYBODY).filter(([process]) => !gone.some((one) => one === process)));

test('it is all running where each process is looked after and nothing is late', () => {
	const { ok, lines } = viewOf({ due: { followUp: 2 } });
	expect(ok).toBe(true);
	expect(lines.map(({ tone }) => tone)).toEqual(PROCESSES.map(() => 'ok'));
	expect(lines.find(({ id }) => id === 'followUp')?.text).toBe('Looked after; 2 cases wait.');
});

test.each<[string, string, Partial<RunningFacts>, string, string]>([
	['no profile is saved', 'profile', { profileVersion: undefined }, 'late', 'None is saved.'],
	['work that nobody looks after waits', 'billing', { seen: without('billing'), due: { billing: 1 } }, 'late', '1 case waits, and nobody looks after it.'],
	['messages that nobody sends wait', 'delivery', { seen: without('delivery'), due: { delivery: 4 } }, 'late', '4 messages wait, and nobody looks after it.'],
	['what no business can do without is not there, though nothing waits yet', 'escalation', { seen: without('escalation') }, 'late', 'Nobody looks after it.'],
	['somebody was there, and is not any more', 'scheduling', { seen: { ...EVERYBODY, scheduling: NOW - 20 * MINUTE } }, 'late', 'Nobody has looked after it for 20 min.'],
	['what is looked after is late', 'intake', { due: { intake: 5 }, dueFor: [{ intake: 3 }, {}, {}] }, 'warn', '3 cases wait for longer than 10 min.'],
	['it is late by far', 'intake', { due: { intake: 5 }, dueFor: [{ intake: 3 }, { intake: 2 }, { intake: 1 }] }, 'warn', '3 cases wait for longer than 10 min, the oldest for longer than 1 day.'],
	['a channel has no sender', 'sms', { noSender: { sms: 1 } }, 'warn', '1 message waits for a sender.'],
	['messages wait for a person', 'messages', { messages: 2 }, 'warn', '2 messages wait for a person.'],
])('not all of it is running where %s', (_, id, facts, tone, text) => {
	const { ok, lines } = viewOf(facts);
	expect({ ok, first: lines[0].id }).toEqual({ ok: false, first: id });
	expect(lines[0]).toMatchObject({ tone, text, way: expect.stringMatching(/\w/) as string });
});

test('what a business leaves out is no matter while nothing of it waits', () => {
	const { ok, lines } = viewOf({ seen: without('push', 'calendar', 'collection') });
	expect(ok).toBe(true);
	expect(lines.slice(-3).map(({ id, tone }) => [id, tone])).toEqual([['calendar', 'unused'], ['push', 'unused'], ['collection', 'unused']]);
});

test.each([
	['its mark is as old as marks get', 2 * SEEN_EVERY_MS, 'ok'],
	['three marks are missing', 3 * SEEN_EVERY_MS, 'late'],
])('a process is missed when three marks are: %s', (_, age, tone) => {
	expect(lineOf('queue', { seen: { ...EVERYBODY, queue: NOW - age } })?.tone).toBe(tone);
});

test('a trigger whose clock is ahead is there', () => {
	expect(lineOf('queue', { seen: { ...EVERYBODY, queue: NOW + 60 * MINUTE } })?.tone).toBe('ok');
});

test.each([
	['de', 'die erste Bearbeitung', /^3 Vorgänge warten länger als 10 Min\., der älteste länger als 1 Tag\.$/, '1 Nachricht wartet, weil kein Versand eingerichtet ist.'],
	['es', 'la primera atención', /^3 casos esperan desde hace más de 10 min, el más antiguo desde hace más de 1 día\.$/, '1 mensaje espera a que se conecte un envío.'],
	['fr', 'le premier traitement', /^3 dossiers attendent depuis plus de 10 min, le plus ancien depuis plus de 1 jour\.$/, '1 message attend qu’un envoi soit relié.'],
])('it is said in %s, with templates by their own names', (language, name, late, noSender) => {
	const { lines } = runningView({ ...FACTS, seen: without('billing'), dueFor: [{ followUp: 3 }, {}, { followUp: 1 }], due: { followUp: 3, billing: 1 }, noSender: { sms: 1 } }, sayIn(language), NOW);
	const line = (id: string) => lines.find((one) => one.id === id);
	expect(line('followUp')?.name).toBe(name);
	expect(line('followUp')?.text).toMatch(late);
	expect(line('billing')?.way).toContain('Convert estimates to invoices');
	expect(line('sms')?.text).toBe(noSender);
});

test('the template that is to be published has a trigger for the process', () => {
	const started = Object.values(templates).map(({ name, nodes }) => [name, nodes.map(({ parameters }) => parameters?.process)] as const);
	for (const process of PROCESSES) {
		const named = LOOKED_AFTER_BY[process].replace('…', '');
		expect({ process, there: started.some(([name, processes]) => name.startsWith(named) && processes.includes(process)) }).toEqual({ process, there: true });
	}
});
