import { setImmediate as turn } from 'node:timers/promises';

import type { Actor, Priority, Stage } from '../../domain/case';
import type { CaseTimes, CaseTimesFilter, TimeMark } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Dialect, Query, Reader, Row, Value } from './database';
import { isInOutline } from './outline';
import { integer, listText, text } from './rows';
import { actorOf, instant, keyText, listOf, someOf } from './values';

/** Cases that a store is asked for at once: they hold up no writers, and fit in memory with everything they bring. */
const PAGE = 1000;
/** Cases given at once: between two such, n8n goes on with its other work. */
const GIVEN = 500;
/** Where so large a share of all cases is wanted, all are read, stretch by stretch: that costs the store less than to find the wanted ones first. */
const MANY = 1 / 2;
/** A store that is a process of its own works on so many at once. */
const PAGES_AHEAD = 3;
/** As there are bits for them. */
const MOST_MARKS = 28;

export async function* listCaseTimes(database: Database, filter: CaseTimesFilter): AsyncGenerator<CaseTimes[]> {
	const { since, before } = { since: instant(filter.since, 'since'), before: instant(filter.before, 'before') };
	const marks = Object.entries(filter.marks).slice(0, MOST_MARKS).map(([name, mark]) => ({ name, ...checkedMark(mark) }));
	const wanted: Wanted = {
		none: Object.fromEntries(marks.map(({ name }) => [name, undefined])),
		...{ since, before, marks },
		keep: new Set(someOf(filter.keep, 'keep', keyText)),
		times: new Set(listOf(filter.times, 'times', keyText)),
		touching: new Set(someOf(filter.touching, 'touching', keyText)),
		data: dataOf(database.dialect, filter.data),
	};
	const reader = await database.reader();
	try {
		const pages = (await areMany(reader, since)) ? await stretches(reader) : await pagesOf(reader, wanted);
		const readFrom = (page: Page) => {
			const reading = reader.read([atOnce([casesQuery(page, wanted, database.dialect), eventsQuery(page, wanted, database.dialect), handoffsQuery(page, wanted)])]);
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
			const [[row]] = await one.reading;
			readOn();
			// What is asked for goes out before this page is worked on.
			await turn();
			const found = caseTimes(row, one.page, wanted);
			for (let place = 0; place < found.length; place += GIVEN) {
				yield found.slice(place, place + GIVEN);
				await turn();
			}
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
	marks: CountedMark[];
	/** Each of them without a number, so that all cases have one shape, which the engine reads fastest. */
	none: CaseTimes['marks'];
	keep: Set<string>;
	times: Set<string>;
	touching: Set<string>;
	since: number;
	before: number;
	/** How the store gives what is wanted of a case's data, as an object, or as a list of what stands at the paths. */
	data: { column: string; paths: string[][] };
}

interface CountedMark {
	name: string;
	types: string[];
	/** Absent: whoever it was. */
	by?: { actors: string[]; orNobody: boolean };
	which: TimeMark['which'];
}

function checkedMark({ types, by, which }: TimeMark): Omit<CountedMark, 'name'> {
	const actors = by?.map((actor) => (actor === null ? null : (actorOf(actor, 'by') ?? null)));
	return { types: someOf(types, 'types', keyText), which, ...(actors && { by: { actors: actors.filter((actor) => actor !== null), orNobody: actors.includes(null) } }) };
}

const PATH = /^[A-Za-z]{1,40}(?:\.[A-Za-z]{1,40}){1,3}$/;

function dataOf({ jsonAt }: Dialect, data: string[] | undefined): Wanted['data'] {
	if (data === undefined) return { column: 'data', paths: [] };
	const paths = listOf(data, 'data', keyText).filter((path) => PATH.test(path));
	// More than one path: of one alone SQLite gives no list.
	const column = jsonAt === undefined || paths.length < 2 ? 'data' : jsonAt('data', paths);
	return { column: paths.every(isInOutline) ? `CASE WHEN outline_version = version THEN outline ELSE ${column} END` : column, paths: paths.map((path) => path.split('.')) };
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

/** As `casesQuery` and `handoffsQuery` write them. */
type WrittenCase = [caseId: string, stage: string, priority: string | null, ownerId: string | null, ownerName: string | null, contactKey: string | null, openedAt: number, erasedAt: number | null, data: unknown];
/** One handoff after the other: from, to, time. */
type WrittenHandoffs = [caseId: string, handoffs: Array<string | number>];
/** Of a case in `eventsQuery`, one event after the other: type, time, actor, sequence, data. */
type WrittenEvents = Array<string | number | Record<string, unknown> | null>;

/**
 * Each of these gives what a page has of its kind as texts of JSON, which the engine takes apart at once: a row for each case
 * or event would cost the reader more than the store, and joined by the store, they would cost it as much again. Marks are
 * counted by the store and come as one list of numbers, which takes no memory but its own. Stages, actors and ids have no
 * characters that JSON escapes.
 */
function listOfFields(fields: string[], as: string): string {
	return `COALESCE('[' || string_agg(CONCAT_WS(',', ${fields.join(', ')}), ',') || ']', '[]') AS ${as}`;
}

const inQuotes = (column: string) => `'"' || ${column} || '"'`;
const inBrackets = (fields: string[]) => [`CONCAT('[', ${fields.join(", ',', ")}, ']')`];
const orNull = (value: string) => `COALESCE(${value}, 'null')`;

function casesQuery({ where, values }: Page, { data }: Wanted, { quoted }: Dialect): Query {
	const fields = [
		...[inQuotes('case_id'), inQuotes('stage'), orNull(inQuotes('priority')), quoted('owner_id'), quoted('owner_name'), quoted('contact_key')],
		...['opened_at', orNull('CAST(erased_at AS TEXT)'), data.column],
	];
	return { statement: `SELECT ${listOfFields(inBrackets(fields), 'cases')} FROM cases WHERE ${where}`, values };
}

/** What stands between quotes of JSON as it is. */
const PLAIN = /^[^"\\\p{C}]*$/u;
/** Before any instant. */
const NEVER = -1;
/** Bits of what an event counts for that are no mark's; each mark has the one at its place above these. */
const KEPT = 1;
const TIMED = 2;
const TOUCHING = 4;
const BITS = 3;

/**
 * For each case the time or number of each mark, behind them whether something brought it in, and the events that are wanted
 * themselves. What a type counts for is looked up once for each event, as bits: compared with the types of each mark, it would
 * cost the store most of its time.
 */
function eventsQuery({ where, values: page, whole }: Page, { marks, keep, times, touching, since, before }: Wanted, { quoted }: Dialect): Query {
	const bits = new Map<string, number>();
	const countFor = (bit: number, types: Iterable<string>) => {
		for (const type of types) bits.set(type, (bits.get(type) ?? 0) | bit);
	};
	const bitOf = (place: number) => 1 << (place + BITS);
	countFor(KEPT, keep);
	countFor(TIMED, times);
	for (const [place, { types }] of marks.entries()) countFor(bitOf(place), types);
	if (whole) countFor(TOUCHING, touching);
	const types = [...bits.keys()];
	const isFor = (bit: number) => `counts_for & ${bit} <> 0`;
	const values: Value[] = [];
	const numbers = marks.map(({ by, which }, place) => {
		const isOfMark = isFor(bitOf(place));
		const actors = by && [...(by.actors.length > 0 ? [`actor IN (${placeholders(by.actors)})`] : []), ...(by.orNobody ? ['actor IS NULL'] : [])].join(' OR ');
		values.push(...(by?.actors ?? []));
		const condition = actors === undefined ? isOfMark : `${isOfMark} AND (${actors || 'FALSE'})`;
		return `${which === 'count' ? 'COUNT(*)' : 'MIN(happened_at)'} FILTER (WHERE ${condition})`;
	});
	numbers.push(whole ? `COUNT(*) FILTER (WHERE ${isFor(TOUCHING)} AND happened_at >= ?)` : '1');
	if (whole) values.push(since);
	const type = types.every((one) => PLAIN.test(one)) ? inQuotes('type') : quoted('type');
	const event = (data: string) => `CONCAT_WS(',', ${[type, 'happened_at', inQuotes("COALESCE(actor, '')"), 'sequence', data].join(', ')})`;
	const kept = `string_agg(CASE WHEN ${isFor(KEPT)} THEN ${event(orNull('data'))} WHEN ${isFor(TIMED)} THEN ${event("'null'")} END, ',')`;
	const columns = [...numbers.map((number, place) => `${number} AS number_${place}`), `${kept} AS kept`];
	const meaning = `(VALUES ${types.map(() => '(CAST(? AS TEXT), CAST(? AS INTEGER))').join(', ')})`;
	const byCase = `WITH meaning (of_type, counts_for) AS ${meaning} SELECT case_id, ${columns.join(', ')} FROM events JOIN meaning ON type = of_type WHERE ${where} AND happened_at < ? GROUP BY case_id`;
	const lists = [
		listOfFields([inQuotes('case_id')], 'ids'),
		listOfFields(numbers.map((_, place) => `COALESCE(number_${place}, ${NEVER})`), 'numbers'),
		listOfFields(inBrackets(['kept']), 'kept'),
	];
	return { statement: `SELECT ${lists.join(', ')} FROM (${byCase}) AS by_case`, values: [...types.flatMap((one) => [one, bits.get(one) ?? 0]), ...values, ...page, before] };
}

function handoffsQuery({ where, values }: Page, { before }: Wanted): Query {
	const byCase = `SELECT case_id, ${listOfFields([inQuotes('from_stage'), inQuotes('to_stage'), 'completed_at'], 'passed')} FROM handoffs WHERE ${where} AND completed_at < ? GROUP BY case_id`;
	return { statement: `SELECT ${listOfFields(inBrackets([inQuotes('case_id'), 'passed']), 'handoffs')} FROM (${byCase}) AS by_case`, values: [...values, before] };
}

/** Of queries that give one row each: one question, which a store elsewhere answers while this process works on another page. */
function atOnce(queries: readonly Query[]): Query {
	return { statement: `SELECT * FROM ${queries.map(({ statement }, place) => `(${statement}) AS part_${place}`).join(' CROSS JOIN ')}`, values: queries.flatMap(({ values }) => values) };
}

function written<T>(row: Row, column: string, where: string): T[] {
	return listText(text(row, column), column, where) as T[];
}

/** A case of a page while its events are read. */
interface Counted {
	written: WrittenCase;
	isWanted: boolean;
	/** Where its numbers begin; below 0: it has none. */
	at: number;
	kept?: CaseTimes['events'];
	handoffs?: CaseTimes['handoffs'];
}

function caseTimes(row: Row, { whole }: Page, wanted: Wanted): CaseTimes[] {
	const { marks } = wanted;
	const byId = new Map<string, Counted>();
	for (const one of written<WrittenCase>(row, 'cases', 'a case')) {
		const [caseId, stage] = one;
		byId.set(caseId, { written: one, isWanted: !whole || (stage !== 'paid' && stage !== 'closed'), at: -1, kept: undefined, handoffs: undefined });
	}
	const numbers = written<number>(row, 'numbers', 'events');
	const kept = written<WrittenEvents>(row, 'kept', 'events');
	const width = marks.length + 1;
	for (const [place, caseId] of written<string>(row, 'ids', 'events').entries()) {
		const one = byId.get(caseId);
		if (one === undefined) continue;
		one.at = place * width;
		if (numbers[one.at + marks.length] > 0) one.isWanted = true;
		if (one.isWanted && kept[place].length > 0) one.kept = eventsIn(kept[place]);
	}
	for (const [caseId, handoffs] of written<WrittenHandoffs>(row, 'handoffs', 'a handoff')) {
		const one = byId.get(caseId);
		if (one?.isWanted) one.handoffs = handoffsIn(handoffs);
	}
	const found: CaseTimes[] = [];
	let inOrder = true;
	for (const one of byId.values()) {
		if (!one.isWanted) continue;
		const times = timesOf(one, numbers, wanted);
		inOrder &&= found.length === 0 || found[found.length - 1].case.caseId < times.case.caseId;
		found.push(times);
	}
	// Whatever order the store gives them in.
	return inOrder ? found : found.sort((a, b) => (a.case.caseId < b.case.caseId ? -1 : 1));
}

const FIELDS_OF_EVENT = 5;

function eventsIn(list: WrittenEvents): CaseTimes['events'] {
	const kept: Kept[] = [];
	for (let place = 0; place < list.length; place += FIELDS_OF_EVENT) {
		const [at, actor, data] = [list[place + 1] as number, list[place + 2] as string, list[place + 4] as Record<string, unknown> | null];
		kept.push({ sequence: list[place + 3] as number, event: { type: list[place] as string, at, ...(actor !== '' && { by: actor as Actor }), ...(data && { data }) } });
	}
	return inOrderOf(kept, (a, b) => a.event.at - b.event.at || a.sequence - b.sequence).map(({ event }) => event);
}

interface Kept {
	sequence: number;
	event: CaseTimes['events'][number];
}

function handoffsIn(list: WrittenHandoffs[1]): CaseTimes['handoffs'] {
	const handoffs: CaseTimes['handoffs'] = [];
	for (let place = 0; place < list.length; place += 3) handoffs.push({ from: list[place] as Stage, to: list[place + 1] as Stage, at: list[place + 2] as number });
	return inOrderOf(handoffs, (a, b) => a.at - b.at);
}

/** Most lists are: to look costs less than to sort. */
function inOrderOf<T>(list: T[], order: (a: T, b: T) => number): T[] {
	for (let place = 1; place < list.length; place += 1) if (order(list[place - 1], list[place]) > 0) return list.sort(order);
	return list;
}

const NOTHING_KEPT: CaseTimes['events'] = [];
const NOTHING_PASSED: CaseTimes['handoffs'] = [];

function timesOf({ written: [caseId, stage, priority, ownerId, ownerName, contactKey, openedAt, erasedAt, data], at, kept, handoffs }: Counted, numbers: readonly number[], { marks, none, data: { paths } }: Wanted): CaseTimes {
	const found: CaseTimes['marks'] = { ...none };
	if (at >= 0) {
		for (let place = 0; place < marks.length; place += 1) {
			const number = numbers[at + place];
			if (number !== NEVER && !(number === 0 && marks[place].which === 'count')) found[marks[place].name] = number;
		}
	}
	return {
		case: {
			caseId,
			stage: stage as Stage,
			priority: (priority ?? undefined) as Priority | undefined,
			owner: ownerId === null ? undefined : { id: ownerId, name: ownerName ?? undefined },
			contactKey: contactKey ?? undefined,
			data: Array.isArray(data) ? picked(data, paths) : (data as Record<string, unknown>),
			openedAt,
			erasedAt: erasedAt ?? undefined,
		},
		marks: found,
		handoffs: handoffs ?? NOTHING_PASSED,
		events: kept ?? NOTHING_KEPT,
	};
}
