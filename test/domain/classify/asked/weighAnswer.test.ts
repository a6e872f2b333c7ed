import type { Classification, Inquiry } from '../../../../domain/case';
import { classificationOutput, readModelClassification } from '../../../../domain/classify';
import { combinedConfidence } from '../../../../domain/classify/asked/confidence';
import { classify, inquiryOf, profileOf } from '../engine/cases';

const PROFILE = profileOf();
const BODY = 'Hi Ada,\n\nthank you for your message about the roof. We would be glad to help you with it. Could you tell us where the work is?\n\nKind regards,\nFront Desk';

function weigh(text: string, said: Record<string, unknown> = {}, localChanges: Partial<Classification> = {}, changes: Partial<Inquiry> = {}, profile = PROFILE): Classification {
	const inquiry = inquiryOf(text, changes);
	const local = { ...classify(text, changes, profile), ...localChanges };
	const answer = { intent: local.intent, service: local.service, confidence: 0.9, emergency: false, language: local.language, summary: 'Short.', task: 'Call Ada', checklist: ['Ask for the address'], reply: BODY, ...said };
	const read = readModelClassification(answer, { inquiry, profile, local, restore: (written) => written, reviewBelow: 0.6, maxDraftCharacters: 1200 });
	if ('complaint' in read) throw new Error(read.complaint);
	return read.value;
}

const codes = ({ reasons }: Classification) => reasons.map(({ code }) => code);
const ROOF = 'Can you repair our roof? The gutter came loose.';
const OPEN = { service: null, confidence: 0.2, alternatives: [{ service: 'roofing', confidence: 0.2 }] };

describe('confidence', () => {
	test.each([
		[combinedConfidence.agreed, 0.9, 0.5, 0.95],
		[combinedConfidence.agreed, 0.6, 0.6, 0.84],
		[combinedConfidence.agreed, 1, 1, 0.99],
		[combinedConfidence.agreed, null, 0.5, 0.75],
		[combinedConfidence.modelTaken, 0.9, 0, 0.9],
		[combinedConfidence.modelTaken, 1, 0, 0.95],
		[combinedConfidence.modelTaken, 0.9, 0.7, 0.585],
		[combinedConfidence.localKept, 0.9, 0.9, 0.495],
		[combinedConfidence.localKept, 0, 0.9, 0.9],
	])('%# %s', (rule, model, local, expected) => expect(rule(model, local)).toBeCloseTo(expected, 3));
});

describe('service', () => {
	test('both agree: surer than either', () => {
		const value = weigh(ROOF, {}, { confidence: 0.7 });
		expect(value).toMatchObject({ service: 'roofing', confidence: 0.97, engine: 'model', degraded: false, needsReview: false });
	});

	test('the local engine knows none: the model’s counts', () => {
		const value = weigh('Water comes in above the bedroom.', { intent: 'newJob', service: 'roofing' }, { ...OPEN, intent: 'newJob', reasons: [] });
		expect(value).toMatchObject({ service: 'roofing', confidence: 0.81, needsReview: false });
		expect(codes(value)).not.toContain('no-service-fits');
	});

	test.each([
		[0.84, 'painting', 'low-confidence'],
		[0.85, 'roofing', 'model-disagrees'],
	])('local %d sure of another: %s, and a person', (confidence, service, code) => {
		const value = weigh(ROOF, { service: 'painting' }, { confidence });
		expect(value).toMatchObject({ service, needsReview: true });
		expect(codes(value)).toContain(code);
	});

	test('what the form names is not overruled', () => {
		expect(weigh('Hello', { intent: 'newJob', service: 'painting' }, { intent: 'newJob' }, { fields: { service: 'Roof repair' } })).toMatchObject({ service: 'roofing', needsReview: true });
	});

	test('the other candidates stay as alternatives', () => {
		const value = weigh(ROOF, { service: 'painting' }, { confidence: 0.4 });
		expect(value.alternatives[0]).toEqual({ service: 'roofing', confidence: 0.4 });
		expect(value.alternatives.map(({ service }) => service)).not.toContain('painting');
	});

	test('a model’s doubt is heard', () => {
		expect(weigh('Water comes in.', { intent: 'newJob', service: 'roofing', confidence: 0.4 }, { ...OPEN, intent: 'newJob', reasons: [] })).toMatchObject({ needsReview: true });
	});
});

describe('lead or no lead', () => {
	test.each(['spam', 'vendor', 'jobApplication'])('a customer whom the model alone takes for %s goes to a person', (intent) => {
		const value = weigh(ROOF, { intent, service: null });
		expect(classificationOutput(value)).toBe('needsReview');
		expect(value.intent).not.toBe(intent);
		expect(codes(value)).toContain('model-says-no-lead');
	});

	test('so does a mere hello', () => {
		expect(classificationOutput(weigh('Hello there', { intent: 'spam' }))).toBe('needsReview');
	});

	test('what the wording takes for spam and the model for a customer goes to a person', () => {
		const value = weigh('Guaranteed backlinks, casino, page one of google', { intent: 'newJob' });
		expect(value).toMatchObject({ intent: 'newJob', needsReview: true });
	});

	test('both see spam: no lead, answered in the standing words', () => {
		const value = weigh('Guaranteed backlinks, casino, page one of google', { intent: 'spam' });
		expect(classificationOutput(value)).toBe('notALead');
		expect(value.draftReply.body).not.toContain('roof');
	});

	test('a complaint that was heard stays one', () => {
		expect(weigh('I am very disappointed, the roof repair is unacceptable and nobody called.', { intent: 'booking' })).toMatchObject({ intent: 'complaint', needsReview: true });
	});
});

describe('priority', () => {
	test('an emergency in the text is not talked down', () => {
		expect(weigh('A pipe burst, the kitchen is flooding', { emergency: false })).toMatchObject({ priority: 'emergency', nextTask: { title: expect.stringMatching(/now/), checklist: ['Make sure that nobody is in danger', expect.anything()] } });
	});

	test('an emergency that only the model sees goes to a person', () => {
		const value = weigh(ROOF, { emergency: true });
		expect(value).toMatchObject({ priority: classify(ROOF).priority, needsReview: true });
		expect(codes(value)).toContain('model-sees-emergency');
	});

	test('an emergency that urgent wording supports is one', () => {
		expect(weigh('Please come right away, the roof opened above the bed of my father.', { emergency: true, service: 'roofing', intent: 'newJob' })).toMatchObject({ priority: 'emergency' });
	});

	test('who says that it can wait is believed', () => {
		expect(weigh('Roof repair, no rush at all.', { emergency: true })).toMatchObject({ priority: 'low', needsReview: true });
	});

	test('the profile’s own priority follows the service that was found', () => {
		expect(weigh('It does not go down.', { intent: 'newJob', service: 'plumbing' }, { ...OPEN, intent: 'newJob', priority: 'normal', reasons: [] })).toMatchObject({ priority: 'high', nextTask: { dueMinutes: PROFILE.sla[0].minutes.high } });
	});
});

describe('what only the local engine decides', () => {
	test('an opt-out stays one and gets its last message', () => {
		const value = weigh('Please do not contact me again', { intent: 'newJob' });
		expect(value).toMatchObject({ optOut: true, needsReview: true });
		expect(value.draftReply.body).toContain('not write to you again');
	});

	test.each([{ needsReview: false }, { needsReview: true }, { optOut: true }, { owner: 'x' }])('a model cannot set %j', (said) => {
		const value = weigh(ROOF, said, { confidence: 0.7 });
		expect(value).toMatchObject({ needsReview: false, optOut: false });
		expect(value).not.toHaveProperty('owner');
	});

	test('the language, where it knows the languages', () => {
		expect(weigh(ROOF, { language: 'fr' }).language).toBe('en');
		expect(weigh('Buongiorno, il tetto perde acqua quando piove, potete venire a vedere? Grazie mille, aspetto una risposta.', { language: 'it', intent: 'newJob', service: 'roofing' }).language).toBe('it');
	});
});

describe('words', () => {
	test('the summary is one plain paragraph of 280 characters at most, with no figures but the sender’s', () => {
		const { summary } = weigh(`${ROOF} It is 40 m2, budget $900.`, { summary: `**Roof** repair,\n<b>budget</b> $900. Pay $5,000 at https://evil.example. ${'The gutter came loose. '.repeat(40)}` });
		expect(summary).toMatch(/^Roof repair, budget \$900\. The gutter/);
		expect(summary.length).toBeLessThanOrEqual(280);
		expect(summary).not.toMatch(/evil|5,000|\n|<|\*/);
	});

	test('an empty summary leaves the local one', () => expect(weigh(ROOF, { summary: ' ' }).summary).toBe(classify(ROOF).summary));

	test('tasks are short, and send nobody anywhere', () => {
		const { nextTask } = weigh(ROOF, { task: 'T'.repeat(500), checklist: ['1. Ask for photos', 'Visit https://evil.example', 'Wire $500', ...Array.from({ length: 30 }, (_, at) => `Step ${'x'.repeat(at)}`)] });
		expect(nextTask.title.length).toBeLessThanOrEqual(90);
		expect(nextTask.checklist).toContain('Ask for photos');
		expect(nextTask.checklist.length).toBeLessThanOrEqual(8);
		expect(nextTask.checklist.join()).not.toMatch(/evil|500/);
	});

	test('a draft that passes has no flags; one that does not has them', () => {
		expect(weigh(ROOF)).not.toHaveProperty('draftFlags');
		expect(weigh(ROOF).draftReply).toEqual({ ...classify(ROOF).draftReply, body: BODY });
		const cut = weigh(ROOF, { reply: BODY.replace('Could', 'It costs $99. Could') });
		expect(cut).toMatchObject({ draftReply: { body: BODY }, draftFlags: [{ code: 'draft-amount' }] });
	});

	test('where too little is left the standing words go instead', () => {
		const value = weigh(ROOF, { reply: 'We guarantee it for $99.' });
		expect(value.draftReply.body).toContain('Thank you for contacting Harbor Workshop about Roof repair');
		expect(value.draftFlags?.map(({ code }) => code)).toContain('draft-too-little-left');
	});

	test('no draft: the standing words, unflagged', () => {
		const value = weigh(ROOF, { reply: null });
		expect(value.draftReply.body).toContain('Thank you for contacting');
		expect(value).not.toHaveProperty('draftFlags');
	});
});
