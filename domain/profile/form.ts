import type { PresetId } from './presets';
import type { Weekday } from './schema';

/**
 * The Business Profile node's fields, as they should be; `profileFromForm` reads them from whatever is there. A field that
 * is left empty (absent, `""`, an empty list) leaves the preset's value.
 */
export interface ProfileForm {
	preset?: PresetId | 'none';
	businessName?: string;
	timezone?: string;
	country?: string;
	region?: string;
	currency?: string;
	email?: string;
	phone?: string;
	signature?: string;
	/** On those of the business's country; without a country there are none. Absent: as the preset has it. */
	closeOnPublicHolidays?: boolean;
	/** Given: the whole week. Days that are not named are closed; a day named twice has two windows. */
	hours?: FormHours[];
	/** Given: instead of the preset's. */
	services?: FormService[];
	/** Given: instead of the preset's. */
	team?: FormMember[];
	/** Merged over everything, an object or its JSON text; lists replace, `null` takes away. */
	overrides?: unknown;
}

export interface FormHours {
	day: Weekday | 'weekdays' | 'everyDay';
	opens: string;
	closes: string;
}

export interface FormService {
	id?: string;
	name: string;
	description?: string;
	/** Parted by commas. */
	keywords?: string;
	/** One a line. */
	examples?: string;
	priority?: string;
	durationMinutes?: number | string;
}

export interface FormMember {
	id?: string;
	name: string;
	email?: string;
	phone?: string;
	role?: string;
	/** Ids or names of services, parted by commas; empty: every service. */
	skills?: string;
	/** Postcode patterns, parted by commas; empty: everywhere. */
	territories?: string;
	weight?: number | string;
	/** Open cases at most; 0 or empty: no limit. */
	capacity?: number | string;
	onCall?: boolean;
	/** Id or name of another member. */
	backup?: string;
}
