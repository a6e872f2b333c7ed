import { LANGUAGES } from '../../../domain/language';
import { linesOf, TRADES } from '../../../domain/trades';

/** What a trade must hold before its services can draw on it. */
const LEAST = { en: 40, other: 8, emergencies: 10, harmless: 9, names: 10, signs: 30 };
const FIRST_FIVE = ['homeServices', 'autoRepair', 'dentalMedical', 'creativeAgency', 'professionalServices'];

const jobTypes = TRADES.flatMap((trade) => trade.jobTypes.map((jobType) => ({ trade: trade.id, jobType })));
/** In all languages that the first of them is told in. */
const TOLD_IN = Object.keys(jobTypes[0].jobType.said);
const phrasesOf = (list: string) => list.split(',').map((phrase) => phrase.trim()).filter(Boolean);

test('the trades of the presets have twelve job types or more', () => {
	const short = FIRST_FIVE.filter((id) => (TRADES.find((trade) => trade.id === id)?.jobTypes.length ?? 0) < 12);
	expect(short).toEqual([]);
});

test('trades are told in languages that have a pack', () => {
	expect(TOLD_IN.filter((language) => !LANGUAGES.includes(language))).toEqual([]);
});

test('each job type has an id of its own', () => {
	const ids = jobTypes.map(({ jobType }) => jobType.id);
	expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
});

describe.each(jobTypes)('$trade: $jobType.id', ({ jobType }) => {
	test('is told in every language', () => {
		const lacking = TOLD_IN.flatMap((language) => {
			const count = new Set(linesOf(jobType.said[language] ?? '')).size;
			const least = language === 'en' ? LEAST.en : LEAST.other;
			return count < least ? [`${language}: ${count} of ${least} lines`] : [];
		});
		expect(lacking).toEqual([]);
	});

	test('says what cannot wait, what only sounds so, its names and its signs', () => {
		const counts = {
			emergencies: linesOf(jobType.emergencies).length,
			harmless: linesOf(jobType.harmless).length,
			names: phrasesOf(jobType.names).length,
			signs: phrasesOf(jobType.signs).length,
		};
		const lacking = Object.entries(counts).filter(([what, count]) => count < LEAST[what as keyof typeof counts]);
		expect(lacking).toEqual([]);
	});

	test('has parts with names and words, and nearest ones that exist', () => {
		const ids = jobTypes.map((one) => one.jobType.id);
		expect(linesOf(jobType.parts ?? '').filter((line) => !/^[^:]{3,}: [^:]{3,}$/.test(line))).toEqual([]);
		expect((jobType.near ?? '').split(' ').filter((id) => id !== '' && (id === jobType.id || !ids.includes(id)))).toEqual([]);
	});

	test('has signs that are phrases', () => {
		expect(phrasesOf(jobType.signs).filter((sign) => !/^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ .*~-]*$/u.test(sign))).toEqual([]);
	});
});
