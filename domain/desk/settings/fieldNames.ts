import { sayIn, type Say, type TeamPhrase } from '../../language';
import { FINDINGS_SHOWN, type ProfileError } from '../../profile';
import { inWords } from '../when';
import { capital } from './partForm';
import { labelSaid, PARTS, type PartField } from './parts';

export const DAY_NAMES = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' } as const;
/** What the settings page itself asks for. */
const OF_PAGE: Record<string, TeamPhrase> = {
	'business.name': 'Name',
	'business.timezone': 'Time zone',
	'business.country': 'Country (two letters)',
	'business.region': 'State or region',
	'business.currency': 'Currency (three letters)',
	'business.email': 'Email that messages come from',
	'business.phone': 'Phone',
	'business.signature': 'Signature under messages',
	'review.default': 'Drafts that no rule is for',
	'review.timeoutHours': 'Hours that a draft waits',
	...Object.fromEntries(Object.entries(DAY_NAMES).map(([day, name]) => [`hours.${day}`, name])),
};
const PATH = /(?<![\w.[@])[a-zA-Z]+(?:\[\d+\]|\.\w+)+/g;

/** What the profile's check says by paths, as the forms call the fields: `services[1].people` is "Service 2, People it takes". */
export function inFieldNames(message: string, say: Say = sayIn(undefined)): string {
	return message.replace(PATH, (path) => fieldCalled(path, say) ?? path);
}

/** The check of a profile, for who has its fields before them, or the profile as JSON. */
export function findingsSaid({ findings }: ProfileError, say: Say, before: 'fields' | 'json'): string {
	const shown = findings.slice(0, FINDINGS_SHOWN).map((one) => [one.path, inWords(one, say).text].filter((part) => part !== '').join(': ')).join('; ');
	const all = findings.length > FINDINGS_SHOWN ? say('{what}; and {count} more', { what: shown, count: findings.length - FINDINGS_SHOWN }) : shown;
	return before === 'fields' ? inFieldNames(all, say) : say('The business profile needs a correction: {what}', { what: all });
}

/** What is asked for at the first place that does not fit. */
export function findingSaid({ findings: [first] }: ProfileError, say: Say): string {
	return inFieldNames(inWords(first, say).text, say);
}

function fieldCalled(path: string, say: Say): string | undefined {
	const ofPage = Object.keys(OF_PAGE).find((one) => path === one || path.startsWith(`${one}[`));
	if (ofPage !== undefined) return say(OF_PAGE[ofPage]);
	for (const part of PARTS) {
		const root = part.path.join('.');
		const below = path.startsWith(root) ? path.slice(root.length) : '';
		const [, index, key = ''] = (part.entry ? /^\[(\d+)\](?:\.(.+))?$/ : /^()\.?([a-zA-Z].*)$/).exec(below) ?? [];
		if (index === undefined) continue;
		const whose = part.entry ? `${capital(say(part.entry.called))} ${Number(index) + 1}` : say(part.title);
		const label = labelOf(part.fields, key, say);
		if (label !== undefined || (part.entry && key === '')) return [whose, label].filter((name) => name !== undefined).join(', ');
	}
	return undefined;
}

/** The field itself, with its row and column; of what has a field for each of its parts, all of them. */
function labelOf(fields: PartField[], key: string, say: Say): string | undefined {
	const [field] = fields.filter((one) => key === one.key || key.startsWith(`${one.key}.`) || key.startsWith(`${one.key}[`)).sort((a, b) => b.key.length - a.key.length);
	const parts = fields.filter((one) => key !== '' && one.key.startsWith(`${key}.`)).map((one) => labelSaid(one, say));
	if (!field) return parts.length === 0 ? undefined : parts.join(` ${say('or')} `);
	const [, row, column] = /^\[(\d+)\]\.(.+)$/.exec(key.slice(field.key.length)) ?? [];
	const below = field.columns && column !== undefined ? labelOf(field.columns, column, say) : undefined;
	return below === undefined ? labelSaid(field, say) : `${labelSaid(field, say)} ${Number(row) + 1}, ${below}`;
}
