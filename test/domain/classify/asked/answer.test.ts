import { INTENTS } from '../../../../domain/case';
import { modelFailed, readModelClassification } from '../../../../domain/classify';
import { readAnswer } from '../../../../domain/classify/asked/answer';
import { classify, inquiryOf, profileOf } from '../engine/cases';

const PROFILE = profileOf();
const GOOD = {
	intent: 'newJob',
	service: 'roofing',
	confidence: 0.9,
	emergency: false,
	language: 'en',
	summary: 'Roof leaks.',
	task: 'Call',
	checklist: ['Ask for the address'],
	reply: 'Thank you.',
};

function readWith(changes: Record<string, unknown>) {
	const read = readAnswer({ ...GOOD, ...changes }, PROFILE);
	if ('complaint' in read) throw new Error(read.complaint);
	return read.answer;
}

describe('near misses are put right', () => {
	test.each([
		['Roof repair', 'roofing'],
		['ROOFING', 'roofing'],
		['roof_repair', 'roofing'],
		[{ id: 'roofing' }, 'roofing'],
		[{ name: 'Painting' }, 'painting'],
		['none', null],
		['N/A', null],
		['', null],
		[null, null],
	])('service %j', (given, service) => expect(readWith({ service: given }).service).toBe(service));

	test.each([
		['new_job', 'newJob'],
		['New Job', 'newJob'],
		['NEWJOB', 'newJob'],
		['job application', 'jobApplication'],
	])('intent %j', (given, intent) => expect(readWith({ intent: given }).intent).toBe(intent));

	test.each([
		['0.85', 0.85],
		['85%', 0.85],
		['85 %', 0.85],
		[85, 0.85],
		['0,85', 0.85],
		['high', 0.9],
		['Very High', 0.95],
		['medium', 0.6],
		['low', 0.3],
		[1.2, 1],
		[-3, 0],
		[0, 0],
		[1, 1],
		[null, null],
		[undefined, null],
	])('confidence %j', (given, confidence) => expect(readWith({ confidence: given }).confidence).toBe(confidence));

	test.each([
		[true, true],
		['true', true],
		['Yes', true],
		['Emergency', true],
		['urgent', false],
		['no', false],
		[false, false],
		[null, false],
		[1, false],
	])('emergency %j', (given, emergency) => expect(readWith({ emergency: given }).emergency).toBe(emergency));

	test.each([
		['emergency', true],
		['high', false],
	])('a priority in its place: %s', (priority, emergency) => {
		const { intent, service } = GOOD;
		expect(readAnswer({ intent, service, priority }, PROFILE)).toMatchObject({ answer: { emergency } });
	});

	test.each([
		['English', 'en'],
		['en-US', 'en'],
		['español', 'es'],
		['Deutsch', 'de'],
		['deu', 'de'],
		['PT', 'pt'],
		['Klingon', null],
	])('language %j', (given, language) => expect(readWith({ language: given }).language).toBe(language));

	test('keys in another spelling, a wrapping, a list of one', () => {
		const { task, reply, ...rest } = GOOD;
		for (const value of [{ ...rest, next_task: task, 'Draft Reply': reply }, { result: GOOD }, { classification: { data: GOOD } }, [GOOD]]) {
			expect(readAnswer(value, PROFILE)).toMatchObject({ answer: { service: 'roofing', task: 'Call', reply: 'Thank you.' } });
		}
	});

	test('a checklist in one text', () => {
		expect(readWith({ checklist: '- one\n- two' }).checklist).toEqual(['- one', '- two']);
	});

	test('what belongs together in an object of its own', () => {
		const { intent, service } = GOOD;
		const grouped = { intent, service, nextTask: { title: 'Call', steps: ['one'] }, draftReply: { subject: 'Roof', body: 'Thank you.' } };
		expect(readAnswer(grouped, PROFILE)).toMatchObject({ answer: { task: 'Call', checklist: ['one'], reply: 'Thank you.' } });
	});

	test.each(['summary', 'task', 'checklist', 'reply', 'emergency', 'language', 'confidence'])('%s may be missing', (key) => {
		expect(readWith({ [key]: undefined }).service).toBe('roofing');
		expect(readWith({ [key]: null }).service).toBe('roofing');
	});
});

describe('a complaint names the field and what may stand there', () => {
	test.each([
		[{ service: 'gardening' }, /service must be one of "roofing", "painting", "plumbing" or null; you gave "gardening"/],
		[{ service: undefined }, /service must be/],
		[{ intent: 'purchase' }, new RegExp(`intent must be one of ${INTENTS.join(', ')}; you gave "purchase"`)],
		[{ intent: undefined, service: 7 }, /intent must .* service must .*you gave 7/],
		[{ confidence: 'quite' }, /confidence must be a number from 0 to 1; you gave "quite"/],
		[{ confidence: {} }, /confidence must/],
	])('%j', (changes, complaint) => {
		expect(readAnswer({ ...GOOD, ...changes }, PROFILE)).toEqual({ complaint: expect.stringMatching(complaint) });
	});

	test.each([null, undefined, 'text', 7, [], [GOOD, GOOD], true])('%j is no answer', (value) => {
		expect(readAnswer(value, PROFILE)).toEqual({ complaint: expect.stringContaining('JSON object') });
	});

	test('stays short, whatever it complains about', () => {
		const read = readAnswer({ ...GOOD, service: 'x'.repeat(100_000), intent: ['y'.repeat(100_000)] }, PROFILE);
		expect('complaint' in read ? read.complaint.length : 0).toBeLessThan(600);
	});

	test('a business without services takes null only', () => {
		const none = profileOf({ services: [] });
		expect(readAnswer({ ...GOOD, service: null }, none)).toMatchObject({ answer: { service: null } });
		expect(readAnswer(GOOD, none)).toEqual({ complaint: expect.stringContaining('service must be null') });
	});
});

test('a model that failed leaves the local result, marked, with the reason', () => {
	const local = classify('The gutter came loose');
	const reason = { code: 'model-timeout', message: 'No answer within 20 s' };
	expect(modelFailed(local, reason)).toEqual({ ...local, degraded: true, reasons: [...local.reasons, reason] });
});

test('an unreadable answer is a complaint to the caller', () => {
	const inquiry = inquiryOf('The gutter came loose');
	const context = { inquiry, profile: PROFILE, local: classify('The gutter came loose'), restore: (text: string) => text, reviewBelow: 0.6, maxDraftCharacters: 1200 };
	expect(readModelClassification({ ...GOOD, service: 'gardening' }, context)).toHaveProperty('complaint');
});
