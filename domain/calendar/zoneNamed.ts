import { isTimeZone } from './syntax';
import { WINDOWS_ZONES } from './windowsZones';

const found = new Map<string, string | undefined>();
const MOST_KEPT = 1000;

const windows = new Map(Object.entries(WINDOWS_ZONES).map(([name, zone]) => [bare(name), zone]));

/**
 * The IANA zone that foreign software means: an IANA name in any letter case, also at the end of a path such as
 * `/mozilla.org/20070129_1/Europe/Berlin`, a name of Windows or Outlook, or a fixed offset in whole hours. Undefined for
 * anything else.
 */
export function zoneNamed(text: string): string | undefined {
	const name = text.trim().replace(/^"+|"+$/g, '');
	if (found.has(name)) return found.get(name);
	if (found.size >= MOST_KEPT) found.clear();
	const zone = name.length > 128 ? undefined : read(name);
	found.set(name, zone);
	return zone;
}

function read(name: string): string | undefined {
	if (/^(?:z|utc|gmt|etc\/utc|etc\/gmt|coordinated universal time)$/i.test(name)) return 'UTC';
	const offset = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(name);
	if (offset) return fixed(offset);
	const path = name.split('/');
	for (const length of [3, 2]) {
		const end = path.slice(-length).join('/');
		if (end.includes('/') && isTimeZone(end)) return canonical(end);
	}
	return windows.get(bare(name)) ?? windows.get(bare(name.replace(/\b(?:daylight|summer) time$/i, 'Standard Time')));
}

/** The sign of these names is the other way round. */
function fixed([, sign, hours, minutes]: RegExpExecArray): string | undefined {
	if (minutes !== undefined && minutes !== '00') return undefined;
	const hour = Number(hours);
	if (hour === 0) return 'UTC';
	const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${hour}`;
	return isTimeZone(zone) ? zone : undefined;
}

/** The runtime knows a name in any case and spells it. */
function canonical(name: string): string {
	const spelled = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
	return isTimeZone(spelled) ? spelled : name;
}

function bare(name: string): string {
	return name.toLowerCase().replace(/\s+/g, ' ');
}
