import { because, type Instant, type Reason } from '../case';
import { languageOfText, READ_LIMIT, wordsOf } from '../text';
import { steersSoftware } from '../classify';
import { ownContactsOf } from '../message';
import type { Profile } from '../profile';
import { clarificationOf } from './clarification';
import { appliesTo, missingFields } from './missing';
import { subjectOf, summaryOf, workOrderOf } from './order/workOrder';
import { settle } from './settle/settle';
import { formAnswers, withProse } from './sources/formAnswers';
import { instantOf, statementsOf, type Statement } from './sources/statementsOf';
import { withoutInstructions } from './sources/withoutInstructions';
import type { Conflict, ExtractedField, Intake, IntakeField, IntakeInput, ReadingContext } from './types';

/** Below this a value is worth a second opinion, and a required one a person's. */
export const UNSURE_BELOW = 0.6;

/** The local engine's reading of a case: no model, no clock, the same result for the same input. */
export function extractIntake(input: IntakeInput, profile: Profile, now: Instant): Intake {
	const statements = statementsOf(withProse(input), now);
	const { verbatim, offsets } = verbatimOf(statements);
	const language = languageOf(input, profile, verbatim);
	const latest = statements.at(-1)?.at ?? instantOf(input.referenceTime) ?? now;
	// One for each time that something was said, by which what was read of a text is found again.
	const contexts = new Map<Instant, ReadingContext>();
	const contextOf = ({ at }: { at: Instant } = { at: latest }) => {
		let context = contexts.get(at);
		if (!context) contexts.set(at, (context = contextFor(input, profile, language, at)));
		return context;
	};
	const { fields, conflicts } = settle(profile.intake.filter((field) => isRead(field, input)), input, statements.map(withoutInstructions), offsets, contextOf);
	return intakeOf({ input, profile, statements, fields, conflicts, verbatim, language, contextOf });
}

interface Gathered {
	input: IntakeInput;
	profile: Profile;
	statements: Statement[];
	fields: Record<string, ExtractedField>;
	conflicts: Conflict[];
	verbatim: string;
	language: string;
	contextOf: (statement?: Statement) => ReadingContext;
}

function intakeOf(gathered: Gathered): Intake {
	const { input, profile, fields, conflicts, statements, language } = gathered;
	return {
		...answersOf(profile, input, fields, language),
		fields,
		conflicts,
		summary: summaryOf(gathered),
		workOrder: workOrderOf(gathered),
		engine: 'local',
		degraded: false,
		language,
		...judgement(profile, input, fields, conflicts, statements),
	};
}

/** What follows from the fields alone: the record, the questions that are open, and the message that asks them. */
export function answersOf(profile: Profile, input: IntakeInput, fields: Record<string, ExtractedField>, language: string): Pick<Intake, 'record' | 'missing' | 'clarification'> {
	const missing = missingFields(profile, input.service, fields, language);
	const nameField = profile.intake.find(({ type, name }) => type === 'name' && Object.hasOwn(fields, name));
	const name = nameField === undefined || fields[nameField.name].unread ? undefined : fields[nameField.name].value;
	return {
		record: Object.fromEntries(Object.entries(fields).flatMap(([field, { value, unread }]) => (unread ? [] : [[field, value]]))),
		missing,
		clarification: clarificationOf(missing, profile, { name: typeof name === 'string' ? name : undefined, subject: subjectOf(input), language }),
	};
}

/** What a person has to look at, and why. */
export function judgement(profile: Profile, input: IntakeInput, fields: Record<string, ExtractedField>, conflicts: Conflict[], statements: unknown[]): Pick<Intake, 'needsReview' | 'reasons'> {
	const reasons: Reason[] = [];
	const label = (name: string) => profile.intake.find((field) => field.name === name)?.label ?? name;
	const review: Reason[] = [];
	for (const { field, settled } of conflicts) {
		if (settled) reasons.push(because('superseded', "{field}: a newer statement or the sender's own contact took the place of another value.", { field: label(field) }));
		else review.push(because('conflict', '{field}: two sources disagree.', { field: label(field) }));
	}
	for (const field of profile.intake) {
		const extracted = Object.hasOwn(fields, field.name) ? fields[field.name] : undefined;
		if (extracted === undefined) continue;
		if (extracted.unread) {
			reasons.push(because('not-readable', '{field}: what was given cannot be read; it is asked for again.', { field: label(field.name) }));
			continue;
		}
		if (!extracted.valid) reasons.push(because('not-valid', '{field} is plausible, but not known to be valid.', { field: label(field.name) }));
		if (field.required && extracted.confidence < UNSURE_BELOW) review.push(because('unsure', '{field} is read with little confidence.', { field: label(field.name) }));
	}
	if (statements.length === 0 && Object.keys(fields).length === 0) review.push({ code: 'text-empty', message: 'There is nothing to read.' });
	if (speaksToSoftware(input)) review.push({ code: 'instruction-like-text', message: 'Part of the text reads like instructions to software.' });
	return { needsReview: review.length > 0, reasons: [...review, ...reasons] };
}

/** Whether any of the texts or answers reads like instructions to software. */
export function speaksToSoftware(input: IntakeInput): boolean {
	const texts = [...(input.messages ?? []).filter(({ from }) => from !== 'business').map(({ text, html }) => text ?? html ?? ''), input.text ?? ''];
	const answers = [input.fields, ...(input.messages ?? []).map(({ fields }) => fields)].flatMap(formAnswers).map(({ text }) => text);
	return [...texts, ...answers].some((text) => text !== '' && steersSoftware({ id: '', channel: 'other', receivedAt: '', text: text.slice(0, READ_LIMIT), contact: {}, fields: {}, source: {} }));
}

/** A conditional field of another service is not read; without a service all are, since one may turn out to be meant. */
function isRead(field: IntakeField, { service }: IntakeInput): boolean {
	return typeof service !== 'string' || appliesTo(field, service);
}

const BETWEEN = '\n\n';

function verbatimOf(statements: Statement[]): { verbatim: string; offsets: number[] } {
	const offsets: number[] = [];
	let length = 0;
	for (const { text } of statements) {
		offsets.push(length);
		length += text.length + BETWEEN.length;
	}
	return { verbatim: statements.map(({ text }) => text).join(BETWEEN), offsets };
}

function languageOf({ language, country }: IntakeInput, profile: Profile, verbatim: string): string {
	return language ?? languageOfText(verbatim, wordsOf(verbatim.slice(0, 4_000)), country ?? profile.business.country);
}

function contextFor({ zone, country }: IntakeInput, profile: Profile, language: string, referenceTime: Instant): ReadingContext {
	const { business } = profile;
	return { own: ownContactsOf(profile), referenceTime, zone: zone ?? business.timezone, country: country ?? business.country, language, currency: business.currency };
}
