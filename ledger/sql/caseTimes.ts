import { type Actor, type Priority, STAGES, type Stage } from '../../domain/case';
import type { CaseTimes, CaseTimesFilter, TimeMark } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Dialect, Query, Reader, Row } from './database';
import { integer, json, jsonList, optionalInteger, optionalText, text } from './rows';
import { actorOf, instant, keyText, listOf, someOf } from './values';

/** Cases read at a time: a page holds the writers of no store up, and fits in memory with everything that it brings. */
const PAGE = 500;
/** Where many of all cases are wanted, a page is a stretch of them, which costs the store less than to look each up. */
const STRETCH = 2_000;
const MANY = 1 / 2;
/** A store that is a process of its own works on so many at once. */
const PAGES_AHEAD = 2;
const MOST_MARKS = 40;

export async function* listCaseTimes(database: Database, filter: CaseTimesFilter): AsyncGenerator<CaseTimes[]> {
	const { since, before } = { since: instant(filter.since, 'since'), before: instant(filter.before, 'before') };
	const wanted: Wanted = { marks: marksByType(filter.marks), keep: new Set(someOf(filter.keep, 'keep', plainType)), before, ...picking(database.dialect, filter.data) };
	const touching = someOf(filter.touching, 'touching', keyText);
	const reader = await database.reader();
	try {
		const [found, [counted]] = await reader.read([{ statement: idsQuery(touching), values: [since, before, ...touching] }, { statement: 'SELECT COUNT(*) AS cases FROM cases', values: [] }]);
		const ids = found.map((row) => text(row, 'case_id'));
		const [size, asPage] = ids.length >= MANY * integer(counted, 'cases') ? [STRETCH, stretchOf] : [PAGE, oneByOne];
		const readFrom = (start: number) => {
			const page = readPage(reader, asPage(ids.slice(start, start + size)), wanted);
			// Should nobody read on, nobody hears what came of it.
			page.catch(() => undefined);
			return page;
		};
		// The store reads the next pages while this one is worked on.
		const ahead: Array<Promise<CaseTimes[]>> = [];
		let next = 0;
		const readOn = () => {
			for (; next < ids.length && ahead.length < PAGES_AHEAD; next += size) ahead.push(readFrom(next));
		};
		readOn();
		for (let page = ahead.shift(); page; page = ahead.shift()) {
			const cases = await page;
			readOn();
			yield cases;
		}
	} finally {
		await reader.close();
	}
}

const CASE_COLUMNS = 'case_id, stage, priority, owner_id, owner_name, contact_key, opened_at, erased_at';

/** Few types, from the index that has them: looking every event of a long period up would take as long as all the rest. */
function idsQuery(touching: string[]): string {
	return `SELECT case_id FROM events WHERE happened_at >= ? AND happened_at < ? AND type IN (${placeholders(touching)})
		UNION SELECT case_id FROM cases WHERE stage NOT IN ('paid', 'closed') ORDER BY case_id`;
}

/** Cases in the store's own order of texts, and how a statement finds them; what else it finds is left out. */
interface Page {
	ids: string[];
	where: string;
	values: string[];
}

function oneByOne(ids: string[]): Page {
	return { ids, where: `case_id IN (${placeholders(ids)})`, values: ids };
}

function stretchOf(ids: string[]): Page {
	return { ids, where: 'case_id BETWEEN ? AND ?', values: [ids[0], ids[ids.length - 1]] };
}

interface Wanted {
	marks: Map<string, MarkOfType[]>;
	keep: Set<string>;
	before: number;
	/** Where not all of a case's data is wanted: how the store gives a part, and what stands where in it. */
	pick?: { column: string; paths: string[][] };
}

/** What an event of a type counts for. */
interface MarkOfType {
	name: string;
	which: TimeMark['which'];
	/** Absent: whoever it was; `undefined` among them: nobody in particular. */
	by?: Set<string | undefined>;
}

function marksByType(marks: CaseTimesFilter['marks']): Wanted['marks'] {
	const byType: Wanted['marks'] = new Map();
	for (const [name, { types, by, which }] of Object.entries(marks).slice(0, MOST_MARKS)) {
		const actors = by?.map((actor) => (actor === null ? undefined : (actorOf(actor, 'by') ?? undefined)));
		const mark: MarkOfType = { name, which, ...(actors && { by: new Set(actors) }) };
		for (const type of someOf(types, 'types', plainType)) byType.set(type, [...(byType.get(type) ?? []), mark]);
	}
	return byType;
}

/** What separates one from the next stands in none. */
function plainType(value: string, field: string): string {
	return keyText(value, field).replace(/[\u001e\u001f]/g, '\ufffd');
}

async function readPage(reader: Reader, page: Page, wanted: Wanted): Promise<CaseTimes[]> {
	const { pick } = wanted;
	const cases = { statement: `SELECT ${CASE_COLUMNS}, ${pick?.column ?? 'data'} AS data FROM cases WHERE ${page.where}`, values: page.values };
	const [records, events, handoffs] = await reader.read([cases, eventsQuery(page, wanted), handoffsQuery(page, wanted)]);
	const ids = new Set(page.ids);
	const found = new Map<string, CaseTimes>();
	for (const row of records) {
		const caseId = text(row, 'case_id');
		if (ids.has(caseId)) found.set(caseId, { case: caseOf(row, caseId, pick), marks: {}, handoffs: NOTHING_PASSED, events: NOTHING_KEPT });
	}
	for (const row of events) {
		const one = found.get(text(row, 'case_id'));
		if (one) readEvents(one, text(row, 'events'), wanted);
	}
	for (const row of handoffs) {
		const one = found.get(text(row, 'case_id'));
		if (one) one.handoffs = readHandoffs(text(row, 'handoffs'));
	}
	// By id, whatever order the store gives them in. One may have been deleted since it was found.
	return page.ids.flatMap((caseId) => found.get(caseId) ?? []);
}

function caseOf(row: Row, caseId: string, pick: Wanted['pick']): CaseTimes['case'] {
	const ownerId = optionalText(row, 'owner_id');
	return {
		caseId,
		stage: stageNamed(text(row, 'stage')),
		priority: optionalText(row, 'priority') as Priority | undefined,
		owner: ownerId === undefined ? undefined : { id: ownerId, name: optionalText(row, 'owner_name') },
		contactKey: optionalText(row, 'contact_key'),
		data: pick ? picked(jsonList(row, 'data', `case ${caseId}`), pick.paths) : json(row, 'data', `case ${caseId}`),
		openedAt: integer(row, 'opened_at'),
		erasedAt: optionalInteger(row, 'erased_at'),
	};
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
	for (const [index, path] of paths.entries()) {
		const value = list[index];
		if (value === null || value === undefined) continue;
		let at = data;
		for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
		at[path[path.length - 1]] = value;
	}
	return data;
}

/** Stand in no JSON text, stage or actor, and in no type that is asked for. */
const FIELD = '\u001f';
const RECORD = '\u001e';

/**
 * A case's events as one row, with data only where that is asked for: a row for each event would cost the reader as much
 * again as the store. The type is looked for as an expression: on the bare column SQLite would look each case up once for
 * each type (events_by_case_and_type).
 */
function eventsQuery({ where, values }: Page, { marks, keep, before }: Wanted): Query {
	const types = [...new Set([...marks.keys(), ...keep])];
	return {
		statement: `SELECT case_id, string_agg(type || ? || happened_at || ? || COALESCE(actor, '')
				|| CASE WHEN type IN (${placeholders([...keep])}) THEN ? || sequence || ? || COALESCE(data, '') ELSE '' END, ?) AS events
			FROM events WHERE ${where} AND (type || '') IN (${placeholders(types)}) AND happened_at < ? GROUP BY case_id`,
		values: [FIELD, FIELD, ...keep, FIELD, FIELD, RECORD, ...values, ...types, before],
	};
}

function readEvents(one: CaseTimes, events: string, { marks, keep }: Wanted): void {
	const kept: Kept[] = [];
	for (const event of events.split(RECORD)) {
		// By place: taking a list apart by name costs as much again, a million times.
		const parts = event.split(FIELD);
		const type = parts[0];
		const at = Number(parts[1]);
		const actor = parts[2];
		count(one.marks, marks.get(type), at, actor);
		if (parts.length > 3 && keep.has(type)) kept.push({ sequence: Number(parts[3]), event: keptEvent(one.case.caseId, type, at, actor, parts[4]) });
	}
	if (kept.length > 1) kept.sort((a, b) => a.event.at - b.event.at || a.sequence - b.sequence);
	if (kept.length > 0) one.events = kept.map(({ event }) => event);
}

interface Kept {
	sequence: number;
	event: CaseTimes['events'][number];
}

function keptEvent(caseId: string, type: string, at: number, actor: string, data: string): Kept['event'] {
	return { type, at, ...(actor !== '' && { by: actor as Actor }), ...(data !== '' && { data: json({ data }, 'data', `an event of case ${caseId}`) }) };
}

const NOTHING_KEPT: CaseTimes['events'] = [];
const NOTHING_PASSED: CaseTimes['handoffs'] = [];

function count(counts: Record<string, number>, marks: readonly MarkOfType[] | undefined, at: number, actor: string): void {
	if (marks === undefined) return;
	for (const { name, which, by } of marks) {
		if (by && !by.has(actor === '' ? undefined : actor)) continue;
		if (which === 'count') counts[name] = (counts[name] ?? 0) + 1;
		else if (counts[name] === undefined || at < counts[name]) counts[name] = at;
	}
}

function handoffsQuery({ where, values }: Page, { before }: Wanted): Query {
	return {
		statement: `SELECT case_id, string_agg(from_stage || ? || to_stage || ? || completed_at, ?) AS handoffs FROM handoffs WHERE ${where} AND completed_at < ? GROUP BY case_id`,
		values: [FIELD, FIELD, RECORD, ...values, before],
	};
}

function readHandoffs(handoffs: string): CaseTimes['handoffs'] {
	return handoffs
		.split(RECORD)
		.map((handoff) => {
			const [from, to, at] = handoff.split(FIELD);
			return { from: stageNamed(from), to: stageNamed(to), at: Number(at) };
		})
		.sort((a, b) => a.at - b.at);
}

/** Not the text that was just cut out, which each handoff would keep for itself. */
function stageNamed(name: string): Stage {
	return STAGES.find((stage) => stage === name) ?? (name as Stage);
}
