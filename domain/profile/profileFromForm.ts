import { DomainError } from '../errors';
import type { ProfileForm } from './form';
import { whereJsonBreaks } from './json';
import { isObject, mergeOver } from './merge';
import { forNewBusiness } from './newBusiness';
import { PRESETS, isPresetId } from './presets';
import { withoutMembers, withoutServices } from './prune';
import { WEEKDAYS, type ProfileInput, type Weekday } from './schema';
import { idsFor } from './slug';

/** A profile on its way: `business` may still lack what `parseProfile` asks for. */
type Draft = Omit<ProfileInput, 'business'> & { business?: Partial<ProfileInput['business']> };

type Named = { id: string; name?: string };
type Row = Record<string, unknown>;

/**
 * A profile as written, from the form: the preset, the given values over it, the overrides over both, and of billing what a
 * business of the country begins with where nothing says otherwise. Only the form's own
 * syntax is checked here; `parseProfile` says which value does not fit.
 */
export function profileFromForm(form: { [Field in keyof ProfileForm]?: unknown }): Record<string, unknown> {
	const overrides = overridesOf(form.overrides);
	const preset = presetOf(form.preset);
	const services = servicesOf(rows(form.services, 'services'));
	const knownServices = namedIn(overrides.services) ?? services ?? preset.services ?? [];
	const team = teamOf(rows(form.team, 'team'), knownServices);
	const knownMembers = namedIn(overrides.team) ?? team ?? preset.team ?? [];

	const base = withoutMembers(withoutServices(preset, idSet(knownServices)), idSet(knownMembers));
	const values = present({
		...base,
		business: present({ ...base.business, ...businessOf(form) }),
		hours: hoursOf(rows(form.hours, 'hours')) ?? base.hours,
		holidays: holidaysOf(form, base),
		services: services ?? base.services,
		team: team ?? base.team,
	});
	return forNewBusiness(present(mergeOver(values, overrides)));
}

function presetOf(id: unknown): Draft {
	if (id === undefined || id === null || id === '' || id === 'none') return {};
	if (isPresetId(id)) return PRESETS[id];
	throw new DomainError(
		'preset-unknown',
		`There is no preset ${JSON.stringify(id)} for the field preset`,
		`Choose one of ${Object.keys(PRESETS).join(', ')}, or none.`,
		'preset',
	);
}

function businessOf(form: { [Field in keyof ProfileForm]?: unknown }): Row {
	const { businessName, timezone, country, region, currency, email, phone, signature } = form;
	const given = { name: businessName, timezone, country, region, currency, email, phone, signature };
	return present(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filled(value)])));
}

/** Without a country there are no public holidays to close on. */
function holidaysOf(form: { [Field in keyof ProfileForm]?: unknown }, base: Draft): Row | undefined {
	const { holidays, business } = base;
	const closes = typeof form.closeOnPublicHolidays === 'boolean' ? form.closeOnPublicHolidays : holidays?.country !== undefined;
	const country = closes ? (filled(form.country) ?? business?.country) : undefined;
	const region = closes ? (filled(form.region) ?? business?.region) : undefined;
	return holidays || closes ? present({ ...holidays, country, region }) : undefined;
}

const SEVERAL_DAYS: Record<'weekdays' | 'everyDay', readonly Weekday[]> = { weekdays: WEEKDAYS.slice(0, 5), everyDay: WEEKDAYS };

function hoursOf(given: Row[]): Record<string, unknown[]> | undefined {
	if (given.length === 0) return undefined;
	const week: Record<string, unknown[]> = Object.fromEntries(WEEKDAYS.map((day) => [day, []]));
	given.forEach(({ day, opens, closes }, index) => {
		const days = day === 'weekdays' || day === 'everyDay' ? SEVERAL_DAYS[day] : WEEKDAYS.filter((known) => known === day);
		if (days.length === 0) {
			throw new DomainError(
				'day-unknown',
				`There is no day ${JSON.stringify(day)} for hours[${index}].day`,
				`Choose one of ${WEEKDAYS.join(', ')}, weekdays or everyDay.`,
				`hours[${index}].day`,
			);
		}
		for (const known of days) week[known].push([clock(opens), clock(closes)]);
	});
	return week;
}

/** `8:30` as `08:30`; anything else stays for the profile's check. */
function clock(time: unknown): unknown {
	const text = filled(time);
	return typeof text === 'string' && /^\d:\d\d$/.test(text) ? `0${text}` : (text ?? '');
}

function servicesOf(given: Row[]): Array<Row & Named> | undefined {
	if (given.length === 0) return undefined;
	const ids = idsFor(given, 'service');
	return given.map((row, index) => ({
		id: ids[index],
		...present({
			name: filled(row.name),
			description: filled(row.description),
			keywords: list(row.keywords, ','),
			examples: list(row.examples, '\n'),
			priority: filled(row.priority),
			durationMinutes: numberOf(row.durationMinutes),
		}),
	}));
}

function teamOf(given: Row[], services: readonly Named[]): Array<Row & Named> | undefined {
	if (given.length === 0) return undefined;
	const ids = idsFor(given, 'member');
	const members = given.map(({ name }, index) => ({ id: ids[index], ...(typeof name === 'string' ? { name } : {}) }));
	return given.map((row, index) => {
		const capacity = numberOf(row.capacity);
		const backup = filled(row.backup);
		return {
			id: ids[index],
			...present({
				name: filled(row.name),
				email: filled(row.email),
				phone: filled(row.phone),
				role: filled(row.role),
				skills: list(row.skills, ',').map((skill) => idOf(skill, services)),
				territories: list(row.territories, ','),
				weight: numberOf(row.weight),
				capacity: capacity === 0 ? undefined : capacity,
				onCall: row.onCall,
				backup: typeof backup === 'string' ? idOf(backup, members) : backup,
			}),
		};
	});
}

/** The id that is meant by an id or a name; what means nobody stays as it is, for the profile's check to name. */
function idOf(text: unknown, entries: readonly Named[]): unknown {
	if (typeof text !== 'string') return text;
	const wanted = text.toLowerCase();
	const byId = entries.find(({ id }) => id.toLowerCase() === wanted);
	return (byId ?? entries.find(({ name }) => name?.trim().toLowerCase() === wanted))?.id ?? text;
}

function overridesOf(input: unknown): Record<string, unknown> {
	if (input === undefined || input === null || (typeof input === 'string' && input.trim() === '')) return {};
	const value: unknown = typeof input === 'string' ? overridesFromText(input) : input;
	if (isObject(value)) return value;
	throw new DomainError(
		'overrides-invalid',
		'The field overrides must be an object',
		'Give the parts of the profile to change, e.g. {"billing":{"termsDays":30}}.',
		'overrides',
	);
}

function overridesFromText(text: string): unknown {
	const broken = whereJsonBreaks(text);
	if (!broken) return JSON.parse(text);
	throw new DomainError(
		'overrides-invalid',
		`The field overrides is not valid JSON: ${broken.found} in line ${broken.line}, column ${broken.column}, does not belong there`,
		'Correct the text there: names and texts stand in double quotes, entries are parted by commas, and none follows the last entry.',
		'overrides',
	);
}

function namedIn(list: unknown): Named[] | undefined {
	if (!Array.isArray(list)) return undefined;
	return list.flatMap((entry: unknown) => {
		if (!isObject(entry) || typeof entry.id !== 'string') return [];
		return [{ id: entry.id, ...(typeof entry.name === 'string' ? { name: entry.name } : {}) }];
	});
}

function idSet(entries: readonly Named[]): Set<string> {
	return new Set(entries.map(({ id }) => id));
}

function rows(value: unknown, field: string): Row[] {
	if (value === undefined || value === null || value === '') return [];
	if (Array.isArray(value) && value.every(isObject)) return value;
	throw new DomainError('form-invalid', `The field ${field} must be a list of entries`, 'Fill it in the form, or give a list of objects.', field);
}

/** Trimmed text; undefined for what was left empty. What is no text stays, for the profile's check to name. */
function filled(value: unknown): unknown {
	const text = typeof value === 'string' ? value.trim() : value;
	return text === '' || text === null ? undefined : text;
}

/** The parts of a text, or a list as it is given. */
function list(value: unknown, separator: string): unknown[] {
	if (Array.isArray(value)) return value;
	const text = filled(value);
	if (text === undefined) return [];
	// The schema says what it is.
	if (typeof text !== 'string' && typeof text !== 'number') return [text];
	return String(text).split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** Text that is no number stays text, for the profile's check to name. */
function numberOf(value: unknown): unknown {
	const text = filled(value);
	return typeof text === 'string' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function present<T extends object>(value: T): Record<string, unknown> {
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
