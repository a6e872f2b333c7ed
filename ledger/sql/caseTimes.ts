import type { Actor, Priority, Stage } from '../../domain/case';
import type { CaseTimes, CaseTimesFilter, TimeMark } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Dialect, Query, Reader } from './database';
import { integer, listText, optionalText, text } from './rows';
import { actorOf, instant, keyText, listOf, someOf } from './values';

/** Cases read at a time: a page holds the writers of no store up, nor n8n while it is taken apart, and fits in memory with everything that it brings. */
const PAGE = 500;
/** Where so large a share of all cases is wanted, all are read, stretch by stretch: that costs the store less than to find the wanted ones first. */
const MANY = 1 / 2;
/** A store that is a process of its own works on so many at once. */
const PAGES_AHEAD = 2;
const MOST_MARKS = 40;

export async function* listCaseTimes(database: Database, filter: CaseTimesFilter): AsyncGenerator<CaseTimes[]> {
	const { since, before } = { since: instant(filter.since, 'since'), before: instant(filter.before, 'before') };
	const marks = marksByType(filter.marks);
	const names = Object.keys(filter.marks).slice(0, MOST_MARKS);
	const wanted: Wanted = {
		names,
		none: Object.fromEntries(names.map((name) => [name, undefined])),
		...{ since, before, marks },
		keep: new Set(someOf(filter.keep, 'keep', keyText)),
		times: new Set(listOf(filter.times, 'times', keyText)),
		touching: new Set(someOf(filter.touching, 'touching', keyText)),
		...picking(database.dialect, filter.data),
	};
	const reader = await database.reader();
	try {
		const pages = (await areMany(reader, since)) ? await stretches(reader) : await pagesOf(reader, wanted);
		const readFrom = (page: Page) => {
			const reading = reader.read([casesQuery(page, wanted, database.dialect), eventsQuery(page, wanted, database.dialect), handoffsQuery(page, wanted)]);
			// Should nobody read on, nobody hears what came of it.
			reading.catch(() => undefined);
			return { page, reading };
		};
		// The store reads the next pages while this one is worked on. They wait as texts: taken apart, they would be moved about by the engine.
		const ahead: Array<ReturnType<typeof readFrom>> = [];
		let next = 0;
		const readOn = () => {
			for (; next < pages.length && ahead.length < PAGES_AHEAD; next += 1) ahead.push(readFrom(pages[next]));
		};
		readOn();
		for (let one = ahead.shift(); one; one = ahead.shift()) {
			const [cases, events, handoffs] = (await one.reading).map(([row]) => optionalText(row, 'list') ?? '');
			readOn();
			const found = caseTimes({ cases, events, handoffs }, one.page, wanted);
			if (found.length > 0) yield found;
		}
	} finally {
		await reader.close();
	}
}

/** How a statement finds some cases. */
interface Page {
	where: string;
	values: string[];
	/** Whether it finds others, too, which are left out as they are read. */
	whole: boolean;
}

const OVER = "('paid', 'closed')";

/** From indexes alone, and without those that were opened long ago and touched since: good enough to choose by. */
async function areMany(reader: Reader, since: number): Promise<boolean> {
	const [[all], [open], [over]] = await reader.read([
		{ statement: 'SELECT COUNT(*) AS cases FROM cases', values: [] },
		{ statement: `SELECT COUNT(*) AS cases FROM cases WHERE stage NOT IN ${OVER}`, values: [] },
		{ statement: `SELECT COUNT(*) AS cases FROM cases WHERE stage IN ${OVER} AND opened_at >= ?`, values: [since] },
	]);
	return integer(open, 'cases') + integer(over, 'cases') >= MANY * integer(all, 'cases');
}

/** All cases there are, and those that come meanwhile. */
async function stretches(reader: Reader): Promise<Page[]> {
	const statement = `SELECT case_id FROM (SELECT case_id, ROW_NUMBER() OVER (ORDER BY case_id) AS place FROM cases) AS placed WHERE place % ${PAGE} = 0 ORDER BY case_id`;
	const [rows] = await reader.read([{ statement, values: [] }]);
	const bounds = rows.map((row) => text(row, 'case_id'));
	return ['', ...bounds].map((from, index) => {
		const to = bounds.at(index);
		return to === undefined ? { where: 'case_id >= ?', values: [from], whole: true } : { where: 'case_id >= ? AND case_id < ?', values: [from, to], whole: true };
	});
}

/** Few types, from the index that has them: looking every event of a long period up would take as long as all the rest. */
async function pagesOf(reader: Reader, { since, before, touching }: Wanted): Promise<Page[]> {
	const statement = `SELECT case_id FROM events WHERE happened_at >= ? AND happened_at < ? AND type IN (${placeholders([...touching])})
		UNION SELECT case_id FROM cases WHERE stage NOT IN ${OVER} ORDER BY case_id`;
	const [rows] = await reader.read([{ statement, values: [since, before, ...touching] }]);
	const ids = rows.map((row) => text(row, 'case_id'));
	return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => {
		const values = ids.slice(page * PAGE, (page + 1) * PAGE);
		return { where: `case_id IN (${placeholders(values)})`, values, whole: false };
	});
}

interface Wanted {
	names: string[];
	/** Each of them without a number, so that all cases have one shape, which the engine reads fastest. */
	none: CaseTimes['marks'];
	marks: Map<string, MarkOfType[]>;
	keep: Set<string>;
	times: Set<string>;
	touching: Set<string>;
	since: number;
	before: number;
	/** Where not all of a case's data is wanted: how the store gives a part, and what stands where in it. */
	pick?: { column: string; paths: string[][] };
}

/** What an event of a type counts for. */
interface MarkOfType {
	/** Its place among the names. */
	place: number;
	which: TimeMark['which'];
	/** Absent: whoever it was; `''` among them: nobody in particular. */
	by?: Set<string>;
}

function marksByType(marks: CaseTimesFilter['marks']): Wanted['marks'] {
	const byType: Wanted['marks'] = new Map();
	for (const [place, { types, by, which }] of Object.values(marks).slice(0, MOST_MARKS).entries()) {
		const actors = by?.map((actor) => (actor === null ? '' : (actorOf(actor, 'by') ?? '')));
		const mark: MarkOfType = { place, which, ...(actors && { by: new Set(actors) }) };
		for (const type of someOf(types, 'types', keyText)) byType.set(type, [...(byType.get(type) ?? []), mark]);
	}
	return byType;
}

const PATH = /^[A-Za-z]{1,40}(?:\.[A-Za-z]{1,40}){1,3}$/;

/** More than one path: of one alone SQLite gives no list. */
function picking({ jsonAt }: Dialect, data: string[] | undefined): Pick<Wanted, 'pick'> {
	if (data === undefined || jsonAt === undefined) return {};
	const paths = listOf(data, 'data', keyText).filter((path) => PATH.test(path));
	return paths.length < 2 ? {} : { pick: { column: jsonAt('data', paths), paths: paths.map((path) => path.split('.')) } };
}

function picked(list: unknown[], paths: string[][]): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	for (let index = 0; index < paths.length; index += 1) {
		const value = list[index];
		if (value === null || value === undefined) continue;
		const path = paths[index];
		let at = data;
		for (let depth = 0; depth < path.length - 1; depth += 1) at = (at[path[depth]] ??= {}) as Record<string, unknown>;
		at[path[path.length - 1]] = value;
	}
	return data;
}

/** As `casesQuery`, `eventsQuery` and `handoffsQuery` write them. */
type WrittenCase = [caseId: string, stage: string, priority: string | null, ownerId: string | null, ownerName: string | null, contactKey: string | null, openedAt: number, erasedAt: number | null, data: unknown];
/** One event after the other: its type, time and actor, and behind them, where the event is wanted itself, sequence and data as a list of two. */
type WrittenEvents = [caseId: string, events: Array<string | number | [sequence: number, data: Record<string, unknown> | null]>];
/** One handoff after the other: from, to, time. */
type WrittenHandoffs = [caseId: string, handoffs: Array<string | number>];

/**
 * Each of these gives what a page has of its kind as one text of JSON, which the engine takes apart at once: a row for each case
 * or event would cost the reader more than the store, and joined by the store, they would cost it as much again. A case's events
 * are one list without lists in it, which is taken apart in half the time. Stages, actors and ids have no characters that JSON
 * escapes.
 */
function listOfFields(fields: string[]): string {
	return `string_agg('[' || ${joined(fields)} || ']', ',') AS list`;
}

function listByCase(fields: string[], from: string): string {
	return `SELECT ${listOfFields([inQuotes('case_id'), "'[' || list || ']'"])} FROM (SELECT case_id, string_agg(${joined(fields)}, ',') AS list FROM ${from} GROUP BY case_id) AS by_case`;
}

const joined = (fields: string[]) => fields.join(" || ',' || ");

const inQuotes = (column: string) => `'"' || ${column} || '"'`;
const orNull = (value: string) => `COALESCE(${value}, 'null')`;

function casesQuery({ where, values }: Page, { pick }: Wanted, { quoted }: Dialect): Query {
	const fields = [
		...[inQuotes('case_id'), inQuotes('stage'), orNull(inQuotes('priority')), quoted('owner_id'), quoted('owner_name'), quoted('contact_key')],
		...['opened_at', orNull('CAST(erased_at AS TEXT)'), pick?.column ?? 'data'],
	];
	return { statement: `SELECT ${listOfFields(fields)} FROM cases WHERE ${where}`, values };
}

/** What stands between quotes of JSON as it is. */
const PLAIN = /^[^"\\\p{C}]*$/u;

/**
 * With data only where that is asked for. The type is looked for as an expression: on the bare column SQLite would look each case
 * up once for each type (events_by_case_and_type).
 */
function eventsQuery({ where, values, whole }: Page, { marks, keep, times, touching, before }: Wanted, { quoted }: Dialect): Query {
	const types = [...new Set([...marks.keys(), ...keep, ...times, ...(whole ? touching : [])])];
	const type = types.every((one) => PLAIN.test(one)) ? inQuotes('type') : quoted('type');
	const withoutData = times.size === 0 ? '' : `WHEN type IN (${placeholders([...times])}) THEN ',[' || sequence || ',null]'`;
	const kept = `CASE WHEN type IN (${placeholders([...keep])}) THEN ',[' || sequence || ',' || ${orNull('data')} || ']' ${withoutData} ELSE '' END`;
	return {
		statement: listByCase([type, 'happened_at', `${inQuotes("COALESCE(actor, '')")} || ${kept}`], `events WHERE ${where} AND (type || '') IN (${placeholders(types)}) AND happened_at < ?`),
		values: [...keep, ...times, ...values, ...types, before],
	};
}

function handoffsQuery({ where, values }: Page, { before }: Wanted): Query {
	return { statement: listByCase([inQuotes('from_stage'), inQuotes('to_stage'), 'completed_at'], `handoffs WHERE ${where} AND completed_at < ?`), values: [...values, before] };
}

function written<T>(list: string, where: string): T[] {
	return listText(`[${list}]`, 'data', where) as T[];
}

/** A case of a page while its events are counted. */
interface Counted {
	written: WrittenCase;
	isWanted: boolean;
	/** Where its numbers begin. */
	at: number;
	kept?: Kept[];
	handoffs?: CaseTimes['handoffs'];
}

function caseTimes(lists: { cases: string; events: string; handoffs: string }, { whole }: Page, wanted: Wanted): CaseTimes[] {
	const { names, marks, touching, since } = wanted;
	const byId = new Map<string, Counted>();
	for (const one of written<WrittenCase>(lists.cases, 'a case')) {
		const [caseId, stage] = one;
		byId.set(caseId, { written: one, isWanted: !whole || (stage !== 'paid' && stage !== 'closed'), at: byId.size * names.length });
	}
	const numbers = new Float64Array(byId.size * names.length).fill(NaN);
	for (const [caseId, events] of written<WrittenEvents>(lists.events, 'an event')) {
		const one = byId.get(caseId);
		if (one === undefined) continue;
		for (let place = 0; place < events.length; place += 3) {
			const [type, at, actor] = [events[place] as string, events[place + 1] as number, events[place + 2] as string];
			if (!one.isWanted && at >= since && touching.has(type)) one.isWanted = true;
			count(numbers, one.at, marks.get(type), at, actor);
			const more = events[place + 3];
			if (typeof more !== 'object') continue;
			const [sequence, data] = more;
			(one.kept ??= []).push({ sequence, event: { type, at, ...(actor !== '' && { by: actor as Actor }), ...(data && { data }) } });
			place += 1;
		}
	}
	for (const [caseId, handoffs] of written<WrittenHandoffs>(lists.handoffs, 'a handoff')) {
		const one = byId.get(caseId);
		if (!one?.isWanted) continue;
		one.handoffs = [];
		for (let place = 0; place < handoffs.length; place += 3) one.handoffs.push({ from: handoffs[place] as Stage, to: handoffs[place + 1] as Stage, at: handoffs[place + 2] as number });
	}
	const found: CaseTimes[] = [];
	for (const one of byId.values()) if (one.isWanted) found.push(timesOf(one, numbers, wanted));
	// Whatever order the store gives them in.
	return found.sort((a, b) => (a.case.caseId < b.case.caseId ? -1 : 1));
}

const NOTHING_KEPT: CaseTimes['events'] = [];
const NOTHING_PASSED: CaseTimes['handoffs'] = [];

function timesOf({ written: [caseId, stage, priority, ownerId, ownerName, contactKey, openedAt, erasedAt, data], at, kept, handoffs }: Counted, numbers: Float64Array, { names, none, pick }: Wanted): CaseTimes {
	const found: CaseTimes['marks'] = { ...none };
	for (let place = 0; place < names.length; place += 1) if (!Number.isNaN(numbers[at + place])) found[names[place]] = numbers[at + place];
	if (kept && kept.length > 1) kept.sort((a, b) => a.event.at - b.event.at || a.sequence - b.sequence);
	return {
		case: {
			caseId,
			stage: stage as Stage,
			priority: (priority ?? undefined) as Priority | undefined,
			owner: ownerId === null ? undefined : { id: ownerId, name: ownerName ?? undefined },
			contactKey: contactKey ?? undefined,
			data: pick ? picked(data as unknown[], pick.paths) : (data as Record<string, unknown>),
			openedAt,
			erasedAt: erasedAt ?? undefined,
		},
		marks: found,
		handoffs: handoffs?.sort((a, b) => a.at - b.at) ?? NOTHING_PASSED,
		events: kept?.map(({ event }) => event) ?? NOTHING_KEPT,
	};
}

interface Kept {
	sequence: number;
	event: CaseTimes['events'][number];
}

function count(numbers: Float64Array, from: number, marks: readonly MarkOfType[] | undefined, at: number, actor: string): void {
	if (marks === undefined) return;
	for (const { place, which, by } of marks) {
		if (by && !by.has(actor)) continue;
		const number = numbers[from + place];
		if (which === 'count') numbers[from + place] = Number.isNaN(number) ? 1 : number + 1;
		else if (!(number <= at)) numbers[from + place] = at;
	}
}
