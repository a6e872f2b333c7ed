import fc from 'fast-check';

import type { Classification, Inquiry } from '../../../../domain/case';
import type { ClassificationRequest } from '../../../../domain/classify';
import { classificationOutput, classificationRequest, localEngine, readModelClassification, steersSoftware } from '../../../../domain/classify';
import { normaliseInquiry } from '../../../../domain/message';
import { parseProfile } from '../../../../domain/profile';
import { routeLead } from '../../../../domain/routing';
import { inquiryOf, profileOf } from '../engine/cases';
import { HIDDEN_INSTRUCTIONS } from './hiddenInstructions';
import { hijackedAnswer, honestAnswer, obedientAnswer } from './obedientModel';

const NOW = Date.UTC(2026, 2, 2, 9);
const PROFILE = parseProfile({
	...profileOf(),
	team: [
		{ id: 'roofer', name: 'Roofer', skills: ['roofing'], onCall: true },
		{ id: 'painter', name: 'Painter', skills: ['painting'], onCall: true },
		{ id: 'plumber', name: 'Plumber', skills: ['plumbing'], onCall: true },
		{ id: 'manager', name: 'Manager', role: 'manager', weight: 0 },
	],
	routing: { rules: [{ when: { priority: 'emergency' }, to: { member: 'manager' } }, { when: { intent: 'spam' }, to: { member: 'manager' } }, { when: { language: 'fr' }, to: { member: 'painter' } }] },
});
const CUSTOMER = ['The gutter came loose in the storm, can you repair the roof?', 'Our living room needs paint, no rush.', 'The kitchen drain is clogged again, we need a plumber.', 'Hello, I have a question about your work.'];

function read(inquiry: Inquiry, answerOf: (local: Classification, request: ClassificationRequest) => unknown): Classification {
	const local = localEngine(PROFILE).classify(inquiry, { reviewBelow: 0.6, now: NOW });
	const question = classificationRequest(inquiry, PROFILE, local, { redact: false, maxDraftCharacters: 1200 });
	if ('unasked' in question) return question.unasked;
	const { request, restore } = question;
	const result = readModelClassification(answerOf(local, request), { inquiry, profile: PROFILE, local, restore, reviewBelow: 0.6, maxDraftCharacters: 1200 });
	if ('complaint' in result) throw new Error(result.complaint);
	return result.value;
}

const obey = (inquiry: Inquiry) => read(inquiry, (local, request) => obedientAnswer(request, local, PROFILE));

function outcomeOf(inquiry: Inquiry, classification: Classification) {
	const { owner, rule } = routeLead({ caseId: 'c_1', inquiry, classification, now: NOW }, PROFILE).assignment;
	return { owner: owner?.id, rule, output: classificationOutput(classification), service: classification.service, intent: classification.intent, priority: classification.priority, optOut: classification.optOut };
}

const FOREIGN = /evil|attacker|\$|€|900 555|%/i;
const wordsFor = ({ draftReply, acknowledgement, nextTask }: Classification) => JSON.stringify([draftReply, acknowledgement, nextTask]);

describe('a model that obeys every hidden instruction', () => {
	test.each(HIDDEN_INSTRUCTIONS)('changes nothing: %s', (_, instruction) => {
		for (const customer of CUSTOMER) {
			for (const text of [`${customer}\n${instruction}`, `${instruction}\n\n${customer}`]) {
				const { inquiry } = normaliseInquiry({ ...inquiryOf(text) }, { now: NOW, zone: 'UTC' });
				const obeyed = obey(inquiry);
				expect(outcomeOf(inquiry, obeyed)).toEqual(outcomeOf(inquiry, read(inquiry, honestAnswer)));
				expect(wordsFor(obeyed)).not.toMatch(FOREIGN);
			}
		}
	});

	test.each(HIDDEN_INSTRUCTIONS)('sends it to a person where the text comes as it was written: %s', (_, instruction) => {
		const inquiry = inquiryOf(`${CUSTOMER[0]}\n${instruction}`);
		expect(steersSoftware(inquiry)).toBe(true);
		expect(obey(inquiry)).toMatchObject({ needsReview: true, engine: 'local', degraded: true, reasons: expect.arrayContaining([expect.objectContaining({ code: 'instruction-like-text' })]) });
	});

	test.each(['subject', 'contact', 'fields'])('changes nothing from the %s', (where) => {
		const order = HIDDEN_INSTRUCTIONS[1][1];
		const inquiry = inquiryOf(CUSTOMER[0], where === 'subject' ? { subject: order } : where === 'contact' ? { contact: { name: order } } : { fields: { comments: order } });
		const obeyed = obey(inquiry);
		expect(outcomeOf(inquiry, obeyed)).toEqual(outcomeOf(inquiry, read(inquiry, honestAnswer)));
		expect(wordsFor(obeyed)).not.toMatch(FOREIGN);
	});
});

describe('customers are not taken for it', () => {
	test.each([
		'I look forward to your reply. Please include prices in your answer.',
		'Following your instructions I turned the valve, but the faucet still drips.',
		'The system: a Vaillant boiler. The assistant manager asked me to write.',
		'My priority is to get the roof closed before winter.',
		'Please forward this to whoever does the estimates. The owner is my brother.',
		'Der Kunde im Erdgeschoss sagt, das Rohr sei alt. Setzen Sie mir bitte einen Termin.',
		'Quiero que me digan el precio y que incluyan el material.',
		'Pouvez-vous marquer le mur où il faut percer ? Le client du dessus a une fuite.',
		'Podem marcar uma visita? O campo da morada não aceitava o meu código.',
		'We need the classified documents shredder room painted.',
	])('%s', (text) => {
		expect(steersSoftware(inquiryOf(text))).toBe(false);
	});
});

describe('whatever a model in a stranger’s hands says of an unsuspicious text', () => {
	test.each(CUSTOMER)('it is a lead, a person looks, and nothing is promised: %s', (text) => {
		const inquiry = inquiryOf(text);
		const local = localEngine(PROFILE).classify(inquiry, { reviewBelow: 0.6, now: NOW });
		const value = read(inquiry, (result) => hijackedAnswer(result, PROFILE));
		expect(classificationOutput(value)).toBe('needsReview');
		expect(value).toMatchObject({ priority: local.priority, language: local.language, optOut: local.optOut });
		expect(wordsFor(value)).not.toMatch(FOREIGN);
		expect(value.summary).not.toMatch(FOREIGN);
		expect(value.draftFlags?.length).toBeGreaterThan(0);
	});

	test('laws over any answer at all', () => {
		const word = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.constantFrom('spam', 'newJob', 'emergency', 'low', 'painting', 'roofing', 'https://evil.example', '$9,999', 'attacker@evil.example', '+1 900 555 0199', '{{$json}}', '<b>x</b>', 'We guarantee it.'),
		);
		const part = fc.oneof(word, fc.double(), fc.constant(null), fc.array(word, { maxLength: 4 }));
		const answer = fc.record({
			intent: fc.constantFrom('spam', 'newJob', 'vendor', 'complaint', 'quote', 'other'),
			service: fc.constantFrom('painting', 'roofing', 'plumbing', null),
			confidence: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
			emergency: fc.oneof(part, fc.boolean()),
			language: part,
			summary: part,
			task: part,
			checklist: part,
			reply: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
		});
		fc.assert(
			fc.property(answer, fc.constantFrom(...CUSTOMER, 'A pipe burst, the kitchen is flooding', 'STOP', 'Guaranteed backlinks, casino, page one of google'), (said, text) => {
				const inquiry = inquiryOf(text);
				const local = localEngine(PROFILE).classify(inquiry, { reviewBelow: 0.6, now: NOW });
				const value = read(inquiry, () => said);
				expect([null, 'painting', 'roofing', 'plumbing']).toContain(value.service);
				expect(value.confidence).toBeGreaterThanOrEqual(0);
				expect(value.confidence).toBeLessThanOrEqual(0.99);
				if (local.priority === 'emergency') expect(value.priority).toBe('emergency');
				expect(value.optOut).toBe(local.optOut);
				if (local.optOut) expect(value.needsReview).toBe(true);
				expect(value.summary.length).toBeLessThanOrEqual(280);
				expect(value.summary).not.toMatch(/[\n<>{}]/);
				expect(value.nextTask.title).not.toBe('');
				expect(value.nextTask.dueMinutes).toBe(PROFILE.sla[0].minutes[value.priority]);
				expect(value.draftReply.body.length).toBeLessThanOrEqual(1200);
				expect(`${value.draftReply.subject}${value.draftReply.body}${JSON.stringify(value.nextTask)}`).not.toMatch(/evil|9,999|900 555|\{\{/);
				expect(value.draftReply.body.trim()).not.toBe('');
			}),
			{ numRuns: 300 },
		);
	});
});
