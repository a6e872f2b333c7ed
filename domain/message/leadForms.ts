import { foldLabel, partOf } from './labels';
import { readForm } from './form';
import { isObject, isString, objectAt, objectOf, objectsIn, ownOf, type Plain, type PlainObject, plainOf, textAt, textOf } from './plain';
import type { Shape } from './shape';

/** Google's names of what its own questions ask for (developers.google.com/google-ads/webhook, column ids). */
const COLUMNS: Record<string, string> = {
	FULL_NAME: 'Full name',
	FIRST_NAME: 'First name',
	LAST_NAME: 'Last name',
	EMAIL: 'Email',
	WORK_EMAIL: 'Work email',
	PHONE_NUMBER: 'Phone',
	WORK_PHONE: 'Work phone',
	STREET_ADDRESS: 'Street address',
	CITY: 'City',
	REGION: 'State',
	POSTAL_CODE: 'Postal code',
	COUNTRY: 'Country',
	COMPANY_NAME: 'Company name',
	JOB_TITLE: 'Job title',
};

/**
 * A lead form of Google Ads as its webhook posts it: `lead_id`, `user_column_data: [{ column_id, column_name, string_value }]`,
 * `google_key` (a secret: never kept), `is_test`.
 */
export const googleAdsShape: Shape = {
	kind: 'googleAds',
	matches: (raw) => Array.isArray(ownOf(raw, 'user_column_data')),
	read: (raw) => {
		const answers: PlainObject = {};
		for (const column of objectsIn(ownOf(raw, 'user_column_data'), 100)) {
			const id = textAt(column, 'column_id') ?? '';
			const name = (Object.hasOwn(COLUMNS, id) ? COLUMNS[id] : undefined) ?? textAt(column, 'column_name') ?? id.replaceAll('_', ' ');
			const value = textAt(column, 'string_value');
			if (name.trim() !== '' && value !== undefined) answers[name] = value;
		}
		const form = readForm(answers, 'googleAds');
		const isTest = ownOf(raw, 'is_test') === true;
		return {
			...form,
			// Own questions have no common name; all that was answered is the text where none asks for a message.
			source: { ...form.source, submissionId: textAt(raw, 'lead_id'), formId: textAt(raw, 'form_id'), campaignId: textAt(raw, 'campaign_id') },
			notes: isTest ? [{ code: 'test-lead', message: 'Google marked this lead as a test.' }] : undefined,
		};
	},
};

/**
 * Jotform's webhook: `rawRequest` is the answers as JSON text, `q3_name` and the like; `pretty` has the questions as they
 * were asked, `Label:answer, Label:answer`.
 */
export const jotformShape: Shape = {
	kind: 'jotform',
	matches: (raw) => isString(ownOf(raw, 'rawRequest')) && textAt(raw, 'formID', 'submissionID') !== undefined,
	read: (raw) => {
		const given = parsed(textAt(raw, 'rawRequest') ?? '');
		const pretty = (textAt(raw, 'pretty') ?? '').slice(0, 50_000);
		const answers: PlainObject = {};
		for (const [name, value] of Object.entries(given)) {
			if (value === undefined || !/^q\d+_/.test(name)) continue;
			const asked = askedAs(pretty, value) ?? labelOf(name);
			answers[isNumber(value) && partOf(foldLabel(asked))?.part !== 'phone' ? `${asked} (phone)` : asked] = whole(value);
		}
		const form = readForm(answers, 'jotform');
		return { ...form, source: { ...form.source, submissionId: textAt(raw, 'submissionID'), formId: textAt(raw, 'formID') } };
	},
};

function parsed(text: string): PlainObject {
	try {
		const value: unknown = JSON.parse(text);
		return objectOf(plainOf(value).value);
	} catch {
		return {};
	}
}

/** `q5_phoneNumber`: "phone number". */
const labelOf = (name: string) => foldLabel(name.replace(/^q\d+_/, ''));

const isNumber = (value: Plain) => isObject(value) && (isString(ownOf(value, 'full')) || isString(ownOf(value, 'phone')));

const NAME_PARTS = ['prefix', 'first', 'middle', 'last', 'suffix'];
const PHONE_PARTS = ['country', 'area', 'phone'];

/** A telephone number or a name in parts as it is written; other answers of several parts keep them. */
function whole(value: Plain): Plain {
	if (!isObject(value)) return value;
	const full = textAt(value, 'full');
	if (full !== undefined) return full;
	const parts = [NAME_PARTS, PHONE_PARTS].find((names) => Object.keys(value).every((key) => names.includes(key)));
	return parts === undefined ? value : parts.flatMap((part) => textAt(value, part) ?? []).join(' ');
}

/** The question before this answer. */
function askedAs(pretty: string, value: Plain): string | undefined {
	const text = textOf(whole(value));
	const at = text === undefined || text.length < 2 ? -1 : pretty.indexOf(`:${text}`);
	if (at < 0) return undefined;
	const label = pretty.slice(Math.max(0, at - 200), at).split(/,\s/).at(-1)?.trim();
	return label === '' ? undefined : label;
}

/** Wufoo's webhook with its form's structure: answers by `Field1`, the questions in `FieldStructure` as JSON text; of an answer in parts each part has its own label. */
export const wufooShape: Shape = {
	kind: 'wufoo',
	matches: (raw) => isString(ownOf(raw, 'FieldStructure')),
	read: (raw) => {
		const questions = objectsIn(ownOf(parsed(textAt(raw, 'FieldStructure') ?? ''), 'Fields'), 200).flatMap((field) => {
			const parts = objectsIn(ownOf(field, 'SubFields'), 20);
			return parts.length > 0 ? parts.map((part) => ({ id: textAt(part, 'ID'), name: textAt(part, 'Label') })) : [{ id: textAt(field, 'ID'), name: textAt(field, 'Title') }];
		});
		const answers = Object.fromEntries(questions.flatMap(({ id, name }) => (id === undefined || name === undefined ? [] : [[name, ownOf(raw, id)]])));
		return { ...readForm(answers, 'wufoo'), source: { submissionId: textAt(raw, 'EntryId') } };
	},
};

/** Webflow's form (developers.webflow.com, form_submission): `payload: { name, data, submittedAt }`; the name is the form's. */
export const webflowShape: Shape = {
	kind: 'webflow',
	matches: (raw) => textAt(raw, 'triggerType') === 'form_submission' && isObject(ownOf(objectAt(raw, 'payload'), 'data')),
	read: (raw) => {
		const payload = objectAt(raw, 'payload');
		const form = readForm(objectAt(payload, 'data'), 'webflow');
		return {
			...form,
			sentAt: [ownOf(payload, 'submittedAt'), ...(form.sentAt ?? [])],
			source: { ...form.source, submissionId: textAt(payload, 'id') ?? (isString(form.source?.submissionId) ? form.source.submissionId : undefined), formId: textAt(payload, 'formId') },
		};
	},
};
