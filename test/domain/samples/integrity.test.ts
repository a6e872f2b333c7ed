import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { INTENTS, PRIORITIES } from '../../../domain/case';
import { loadHeldout, loadSamples, OUTCOMES, TAGS, TRADES } from '../../fixtures/samples/load';
import type { Sample, Tag, Trade } from '../../fixtures/samples/load';

const SERVICES: Record<Trade, string[]> = {
	homeServices: ['drain-cleaning', 'leak-repair', 'water-heater', 'heating', 'air-conditioning', 'electrical'],
	dentalMedical: ['check-up', 'tooth-pain', 'fillings-crowns', 'orthodontics', 'doctor-visit', 'vaccination'],
	professionalServices: ['tax-return', 'bookkeeping', 'payroll', 'company-formation', 'contract-review', 'consulting'],
	creativeAgency: ['web-design', 'branding', 'photo-video', 'social-media', 'copywriting', 'seo-ads'],
	autoRepair: ['oil-change', 'brakes', 'tires', 'engine-diagnostics', 'battery-electrical', 'body-paint'],
};

const samples = loadSamples();
const heldout = loadHeldout();
const all = [...samples, ...heldout];

const ofTrade = (set: Sample[], trade: Trade) => set.filter((sample) => sample.trade === trade);
const tagged = (set: Sample[], tag: Tag) => set.filter((sample) => sample.tags.includes(tag));
const content = (sample: Sample) => JSON.stringify(sample.rawBody ?? sample.body);
const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Every string in a body, in order; ids of the delivery and times are not what was said. */
function said(value: unknown): string[] {
	if (typeof value === 'string') return [fold(value)];
	if (Array.isArray(value)) return value.flatMap(said);
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([name, part]) =>
			/^(submittedAt|date|messageId|message-id|SmsSid|SmsMessageSid|MessageSid)$/i.test(name) ? [] : said(part),
		);
	}
	return [];
}

describe('each sample', () => {
	it.each(all.map((sample) => [sample.id, sample] as const))('%s is labelled with known words and has one body', (_id, sample) => {
		expect(TRADES).toContain(sample.trade);
		expect([null, ...SERVICES[sample.trade]]).toContain(sample.expect.service);
		expect(OUTCOMES).toContain(sample.expect.outcome);
		expect(INTENTS).toContain(sample.expect.intent);
		expect(PRIORITIES).toContain(sample.expect.priority);
		expect(['en', 'es', 'fr', 'de', 'pt']).toContain(sample.expect.language);
		expect(sample.note).not.toBe('');
		for (const tag of sample.tags) expect(TAGS).toContain(tag);
		expect([sample.body === undefined, sample.rawBody === undefined].filter(Boolean)).toHaveLength(1);
		expect(sample).not.toHaveProperty('generate');
	});

	it('has an id of its own', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	it('uses only addresses and numbers that belong to nobody', () => {
		for (const sample of all) {
			const text = content(sample);
			for (const [address, host] of text.matchAll(/[\w.+-]{1,64}@([\w.-]{1,64})/g)) {
				// without a dot it is a mention, not an address
				if (host?.includes('.')) expect([sample.id, address]).toEqual([sample.id, expect.stringMatching(/@example\.(com|org|net)\.?$/i)]);
			}
			for (const [url] of text.matchAll(/https?:\/\/[^\s"'<>\\]{1,80}/g)) expect(url).toMatch(/^https?:\/\/example\.(com|org|net)(\/|$)/);
			for (const [number] of text.matchAll(/(?<![\d-])\(?\d{3}\)?[ .\u2011-]{0,2}\d{3}[ .\u2011-]?\d{4}(?!\d)/g)) {
				expect([sample.id, number.replace(/\D/g, '')]).toEqual([sample.id, expect.stringMatching(/^\d{3}55501\d{2}$/)]);
			}
		}
	});

	it('expects only contacts that its body contains', () => {
		for (const sample of all) {
			const text = said(sample.body ?? sample.rawBody).join('');
			const { name, email, phone } = sample.expect.contact;
			if (email !== undefined) expect([sample.id, text]).toEqual([sample.id, expect.stringContaining(fold(email))]);
			const digits = text.replace(/\D/g, '');
			if (phone !== undefined) expect([sample.id, digits]).toEqual([sample.id, expect.stringContaining(phone.replace(/\D/g, ''))]);
			for (const part of name?.split(' ') ?? []) expect([sample.id, text]).toEqual([sample.id, expect.stringContaining(fold(part))]);
		}
	});
});

describe('the labels agree with each other', () => {
	const matters = all.filter(({ expect: { outcome } }) => outcome !== 'duplicate');

	it.each(['spam', 'vendor', 'jobApplication'] as const)('%s is no lead and names no service, unless it gives the system orders', (intent) => {
		for (const sample of matters.filter(({ expect: label }) => label.intent === intent)) {
			expect([sample.id, sample.expect.outcome]).toEqual([sample.id, sample.tags.includes('injection') ? 'needsReview' : 'notALead']);
			expect(sample.expect.service).toBeNull();
		}
	});

	it('nothing else is dismissed as no lead', () => {
		for (const sample of matters.filter(({ expect: { outcome } }) => outcome === 'notALead')) {
			expect(['spam', 'vendor', 'jobApplication']).toContain(sample.expect.intent);
		}
	});

	it('complaints are high and go to a person', () => {
		const complaints = matters.filter(({ expect: { intent } }) => intent === 'complaint');
		for (const { expect: label } of complaints) expect(label).toMatchObject({ priority: 'high', outcome: 'needsReview' });
	});

	it.each(['injection', 'opt-out', 'out-of-scope', 'empty', 'unclear', 'malformed'] as const)('%s goes to a person', (tag) => {
		for (const sample of tagged(all, tag)) expect([sample.id, sample.expect.outcome]).toEqual([sample.id, 'needsReview']);
	});

	it.each(['opt-out', 'out-of-scope', 'empty', 'unclear'] as const)('%s names no service', (tag) => {
		for (const sample of tagged(all, tag)) expect([sample.id, sample.expect.service]).toEqual([sample.id, null]);
	});

	it('"no rush" is low, and only that', () => {
		const low = all.filter(({ expect: { priority } }) => priority === 'low');
		expect(low.map(({ id }) => id)).toEqual(tagged(all, 'no-rush').map(({ id }) => id));
	});

	it('a near-emergency is none', () => {
		for (const sample of tagged(all, 'near-emergency')) expect(sample.expect.priority).not.toBe('emergency');
	});

	it('what a person must look at is one of the named kinds', () => {
		const reasons: Tag[] = ['injection', 'opt-out', 'out-of-scope', 'empty', 'unclear', 'malformed', 'array-body'];
		for (const sample of matters.filter(({ expect: { outcome } }) => outcome === 'needsReview')) {
			const named = sample.expect.intent === 'complaint' || sample.tags.some((tag) => reasons.includes(tag));
			expect([sample.id, named]).toEqual([sample.id, true]);
		}
	});
});

describe('duplicates', () => {
	const duplicates = all.filter(({ expect: { outcome } }) => outcome === 'duplicate');
	const position = new Map(all.map(({ id }, index) => [id, index]));
	const original = (sample: Sample) => all[position.get(sample.expect.duplicateOf ?? '') ?? -1];

	it('name an earlier sample of the same trade that is no duplicate itself, and keep its other labels', () => {
		for (const sample of duplicates) {
			const first = original(sample);
			expect(first?.trade).toBe(sample.trade);
			expect(position.get(first?.id ?? '')).toBeLessThan(position.get(sample.id) ?? -1);
			expect(first?.expect).toMatchObject({ outcome: 'qualified', intent: sample.expect.intent, priority: sample.expect.priority });
			expect(first?.expect).toMatchObject({ service: sample.expect.service, language: sample.expect.language });
		}
	});

	it('say the same as the original but for white space and letter case', () => {
		for (const sample of duplicates) expect([sample.id, said(sample.body)]).toEqual([sample.id, said(original(sample)?.body)]);
	});

	it('only they say what an earlier sample said', () => {
		const seen = new Set<string>();
		for (const sample of all) {
			const key = JSON.stringify(said(sample.rawBody ?? sample.body));
			expect([sample.id, seen.has(key)]).toEqual([sample.id, sample.expect.outcome === 'duplicate']);
			seen.add(key);
		}
	});

	it('nothing else points at an original', () => {
		for (const sample of all) expect(sample.expect.duplicateOf !== undefined).toBe(sample.expect.outcome === 'duplicate');
	});
});

describe('the set is as wide as what businesses get', () => {
	it.each(TRADES)('%s', (trade) => {
		const own = ofTrade(samples, trade);
		const count = (fits: (sample: Sample) => boolean) => own.filter(fits).length;
		expect(own.length).toBeGreaterThanOrEqual(20);
		expect(count(({ expect: { priority } }) => priority === 'emergency')).toBeGreaterThanOrEqual(2);
		const foreign = own.filter(({ expect: label }) => label.language !== 'en' && label.outcome !== 'duplicate');
		expect(foreign.length).toBeGreaterThanOrEqual(3);
		expect(new Set(foreign.map(({ expect: { language } }) => language)).size).toBeGreaterThanOrEqual(2);
		for (const service of SERVICES[trade]) expect([service, count(({ expect: label }) => label.service === service)]).not.toEqual([service, 0]);
		for (const intent of INTENTS) expect([intent, count(({ expect: label }) => label.intent === intent)]).not.toEqual([intent, 0]);
		for (const tag of ['near-emergency', 'no-rush', 'injection', 'out-of-scope', 'near-verbatim', 'near-duplicate', 'quoted-reply'] as const) {
			expect([tag, tagged(own, tag).length]).not.toEqual([tag, 0]);
		}
	});

	it('has at least 100 samples, 6 duplicates and every kind of odd input', () => {
		expect(samples.length).toBeGreaterThanOrEqual(100);
		expect(samples.filter(({ expect: { outcome } }) => outcome === 'duplicate').length).toBeGreaterThanOrEqual(6);
		for (const tag of TAGS) expect([tag, tagged(samples, tag).length]).not.toEqual([tag, 0]);
	});

	it('reaches the business by every channel in every trade', () => {
		const channels: Record<string, (body: Record<string, unknown>) => boolean> = {
			sms: (body) => 'MessageSid' in body,
			chat: (body) => 'chatInput' in body,
			phone: (body) => body.channel === 'phone' || body.source === 'phone',
			email: (body) => 'subject' in body && 'to' in body,
		};
		for (const trade of TRADES) {
			for (const [channel, fits] of Object.entries(channels)) {
				const bodies = ofTrade(samples, trade).map(({ body }) => body);
				const own = bodies.filter((body) => body !== null && typeof body === 'object' && fits(body as Record<string, unknown>));
				expect([trade, channel, own.length]).not.toEqual([trade, channel, 0]);
			}
		}
	});

	it('has an unseen set of at least 12 a trade, every service and two emergencies or near-emergencies among them', () => {
		for (const trade of TRADES) {
			const own = ofTrade(heldout, trade);
			expect(own.length).toBeGreaterThanOrEqual(12);
			const pressing = own.filter((sample) => sample.expect.priority === 'emergency' || sample.tags.includes('near-emergency'));
			expect(pressing.length).toBeGreaterThanOrEqual(2);
			for (const service of SERVICES[trade]) expect(own.map(({ expect: label }) => label.service)).toContain(service);
		}
	});

	it('shares no sample between the two sets', () => {
		const seen = new Set(samples.map(content));
		expect(heldout.filter((sample) => seen.has(content(sample)))).toEqual([]);
	});
});

describe('the bytes', () => {
	const byTag = (tag: Tag) => tagged(samples, tag);

	it('of the large one: the request first, at least 200 kB, the same on every call', () => {
		const [large] = byTag('huge');
		const text = String((large?.body as Record<string, unknown>).message);
		expect(text).toMatch(/^Our furnace keeps shutting off/);
		expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(200_000);
		expect(Buffer.byteLength(text)).toBeLessThan(210_000);
		expect(loadSamples()).toEqual(samples);
	});

	it('of the malformed one are not JSON', () => {
		for (const { rawBody } of byTag('malformed')) expect(() => JSON.parse(rawBody ?? '{}') as unknown).toThrow(SyntaxError);
	});

	it('of the broken encodings survive: mojibake, lone surrogates, Windows-1252 quotes', () => {
		const texts = byTag('encoding').map(content);
		expect(texts.some((text) => text.includes('Ã¼'))).toBe(true);
		expect(texts.some((text) => text.includes('\\ud83d'))).toBe(true);
		expect(texts.some((text) => /[\u0091-\u0094]/.test(text))).toBe(true);
	});

	it('of the HTML-only e-mails hold no plain text', () => {
		for (const { body } of byTag('html-only')) expect(body).not.toHaveProperty('text');
	});

	it('of the files hold no invisible characters as they are', () => {
		for (const folder of ['samples', 'heldout']) {
			for (const file of ['home-services', 'dental-medical', 'professional-services', 'creative-agency', 'auto-repair']) {
				const path = join(__dirname, '..', '..', 'fixtures', folder, `${file}.json`);
				expect(readFileSync(path, 'utf8')).not.toMatch(/[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd]/);
			}
		}
	});
});
