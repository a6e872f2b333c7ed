import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { IDataObject, INodeType } from 'n8n-workflow';

import type { Ledger, LedgerPlace } from '../../ledger';
import { runInProcess } from './nodeInProcess';

/**
 * One message as a channel brings it, and what is to come of it. `area` says what is run, with the local engine: Inquiry
 * Classifier, Intake Extractor (`params` are its parameters), or Open Case with `open`, `waiting.customer` if `waiting`, and
 * then Match Reply on `input` (with `mode: open`: Open Case).
 */
export interface MessageCase {
	id: string;
	kind: string;
	area: 'classification' | 'normalising' | 'extraction' | 'reply';
	/** The format's documentation, or who writes so. */
	source?: string;
	/** Not looked at while the code was changed. */
	heldOut?: boolean;
	/** A preset's id; or with it what differs of the business and of all else. */
	profile?: string | { preset: string; business?: IDataObject; over?: IDataObject };
	now?: string;
	params?: IDataObject;
	open?: unknown;
	waiting?: boolean;
	mode?: 'open';
	input: unknown;
	/**
	 * By the path in the classification (`out`: its output; `inquiry.…`), the intake, or the reply. `$any`: one of these; `$not`:
	 * none of these; `$absent`; `$contains` and `$excludes`: parts of the text.
	 */
	expected: Record<string, unknown>;
}

/** The nodes and the ledger that the cases run on: their sources in tests, what was built of them elsewhere. */
export interface MessageRoom {
	businessProfile: () => INodeType;
	inquiryClassifier: () => INodeType;
	intakeExtractor: () => INodeType;
	handoffLedger: () => INodeType;
	sharedLedger: (place: LedgerPlace) => Promise<Ledger>;
}

const NOW = '2026-03-02T10:00:00-06:00';
/** In the order of the outputs. */
const CLASSIFIED = ['qualified', 'review', 'notALead'];
const TAKEN_IN = ['complete', 'missing', 'review'];

/** What differs from the expected; nothing where the case holds. */
export async function differencesOf(each: MessageCase, room: MessageRoom): Promise<string[]> {
	const found = await resultOf(each, room);
	return Object.entries(each.expected).flatMap(([place, wanted]) => {
		const value = valueAt(found, place);
		return holds(value, wanted) ? [] : [`${place}: ${JSON.stringify(wanted)} but ${JSON.stringify(value)?.slice(0, 400)}`];
	});
}

async function resultOf(each: MessageCase, room: MessageRoom): Promise<unknown> {
	const { area, params = {}, now = NOW } = each;
	const profile = await profileOf(each, room);
	const timezone = String((profile.business as IDataObject).timezone);
	const item = { json: each.input as IDataObject };
	if (area === 'reply') return await onLedger(each, timezone, room);
	const settings = { settingsFrom: 'profile', profile, now };
	const node = area === 'extraction' ? room.intakeExtractor() : room.inquiryClassifier();
	const answer = await runInProcess(node, { ...settings, ...params }, [item], timezone);
	const { out = 0, json = {} } = answer.items['0'] ?? {};
	if (answer.error !== undefined) return { error: answer.error };
	if (area === 'extraction') return { ...(json.intake as IDataObject), missing: ((json.intake as IDataObject).missing as IDataObject[]).map(({ field }) => field), out: TAKEN_IN[out] };
	return { ...(json.classification as IDataObject), inquiry: json.inquiry, out: CLASSIFIED[out] };
}

const profiles = new Map<string, IDataObject>();

async function profileOf({ profile = 'homeServices' }: MessageCase, room: MessageRoom): Promise<IDataObject> {
	const key = JSON.stringify(profile);
	const made = profiles.get(key) ?? (await makeProfile(profile, room, false));
	profiles.set(key, made);
	return made;
}

async function makeProfile(profile: NonNullable<MessageCase['profile']>, room: MessageRoom, save: boolean): Promise<IDataObject> {
	const { preset, business = {}, over = {} } = typeof profile === 'string' ? { preset: profile } : profile;
	const overrides = { ...over, business: { name: 'Lakeside Services', timezone: 'America/Chicago', phone: '+1 312 555 0100', ...business } };
	const answer = await runInProcess(room.businessProfile(), { preset, save, options: { overrides } }, [{ json: {} }]);
	const made = answer.items['0']?.json;
	if (made === undefined) throw new Error(answer.error ?? 'There is no profile');
	return made;
}

async function onLedger(each: MessageCase, timezone: string, room: MessageRoom): Promise<unknown> {
	const folder = mkdtempSync(path.join(tmpdir(), 'message-cases-'));
	const place = path.join(folder, 'ledger.sqlite');
	const before = process.env.LEAD_TO_CASH_LEDGER;
	process.env.LEAD_TO_CASH_LEDGER = place;
	const ledger = async (operation: string, json: unknown, parameters: IDataObject = {}) => {
		const now = each.now ?? NOW;
		const answer = await runInProcess(room.handoffLedger(), { operation, now, ...parameters }, [{ json: json as IDataObject }], timezone);
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.items['0'].json;
	};
	try {
		await makeProfile(each.profile ?? 'homeServices', room, true);
		const opened = each.open === undefined ? undefined : await ledger('openCase', each.open);
		if (each.waiting === true && opened) await ledger('recordEvent', opened, { caseId: opened.caseId, type: 'waiting.customer' });
		const json = await ledger(each.mode === 'open' ? 'openCase' : 'matchReply', each.input);
		const told = json.ledger as IDataObject;
		const contactCases = Array.isArray(told.contactCases) ? told.contactCases.length : 0;
		const inquiry = (json.reply ?? json.inquiry) as IDataObject | undefined;
		return {
			...told,
			contactCases,
			contact: inquiry?.contact,
			automatic: inquiry?.automatic ?? false,
			sameCase: json.caseId !== undefined && json.caseId === opened?.caseId,
			reply: json.reply,
		};
	} finally {
		await (await room.sharedLedger({ store: 'sqlite', path: place })).close();
		if (before === undefined) delete process.env.LEAD_TO_CASH_LEDGER;
		else process.env.LEAD_TO_CASH_LEDGER = before;
		rmSync(folder, { recursive: true, force: true });
	}
}

function valueAt(from: unknown, place: string): unknown {
	let value = from;
	for (const step of place.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[step];
	return value ?? undefined;
}

function holds(value: unknown, wanted: unknown): boolean {
	if (Array.isArray(wanted)) return Array.isArray(value) && wanted.length === value.length && wanted.every((entry, index) => holds(value[index], entry));
	if (typeof wanted !== 'object' || wanted === null) return isSame(value, wanted);
	const { $any, $not, $absent, $contains, $excludes, ...rest } = wanted as Record<string, unknown>;
	const text = bare(typeof value === 'string' ? value : JSON.stringify(value ?? ''));
	const listOf = (entries: unknown) => (Array.isArray(entries) ? entries : [entries]);
	return (
		($any === undefined || listOf($any).some((entry) => holds(value, entry))) &&
		($not === undefined || !listOf($not).some((entry) => holds(value, entry))) &&
		($absent === undefined || value === undefined) &&
		($contains === undefined || listOf($contains).every((part) => text.includes(bare(String(part))))) &&
		($excludes === undefined || !listOf($excludes).some((part) => text.includes(bare(String(part))))) &&
		Object.entries(rest).every(([name, entry]) => holds(valueAt(value, name), entry))
	);
}

function isSame(value: unknown, wanted: unknown): boolean {
	if (typeof value !== 'string' || typeof wanted !== 'string') return value === wanted;
	const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text);
	return isInstant(value) && isInstant(wanted) ? Date.parse(value) === Date.parse(wanted) : bare(value) === bare(wanted);
}

function bare(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
