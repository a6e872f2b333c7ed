import { extractIntake, labelFor } from '../../../domain/intake';
import { questionFor } from '../../../domain/intake/missing';
import { PACKS } from '../../../domain/language';
import { parseProfile, PRESETS } from '../../../domain/profile';
import { NOW } from './business';

const LANGUAGES = PACKS.map(({ code }) => code).filter((code) => code !== 'en');
const plainProfile = parseProfile({ business: { name: 'Harbor Workshop', timezone: 'America/Chicago', country: 'US' } });
const profiles = [...Object.entries(PRESETS).map(([trade, preset]) => [trade, parseProfile(preset)] as const), ['no preset', plainProfile] as const];
const fields = profiles.flatMap(([trade, { intake }]) => intake.map((field) => [`${trade}: ${field.name}`, field] as const));

/** The same in both: "Name", "Budget". */
const SAME = new Set(['name', 'budget', 'email', 'phone']);

test.each(fields)('%s is asked for in each of the languages', (_what, field) => {
	expect(questionFor(field, 'en')).toBe(field.question);
	const questions = LANGUAGES.map((language) => questionFor(field, language));
	expect(new Set([field.question, ...questions]).size).toBe(LANGUAGES.length + 1);
	for (const question of questions) expect(question).toMatch(/\?$/);
});

test.each(fields)('%s is called by its name in each of the languages', (_what, field) => {
	expect(labelFor(field, 'en')).toBe(field.label);
	const labels = LANGUAGES.map((language) => labelFor(field, language));
	if (!SAME.has(field.name)) for (const label of labels) expect(label).not.toBe(field.label);
	for (const label of labels) expect(label.trim()).not.toBe('');
});

test.each(profiles.flatMap(([trade, profile]) => profile.services.map(({ id }) => [trade, id, profile] as const)))('%s, %s: no English in what is asked of a customer who writes another language', (_trade, service, profile) => {
	for (const [language, text] of [['es', 'Hola, necesito ayuda, por favor'], ['fr', 'Bonjour, j’ai besoin de votre aide'], ['de', 'Guten Tag, ich brauche bitte Hilfe'], ['pt', 'Olá, preciso de ajuda, por favor'], ['it', 'Buongiorno, ho bisogno di aiuto'], ['nl', 'Goedendag, ik heb hulp nodig'], ['pl', 'Dzień dobry, proszę o pomoc']]) {
		const { missing, clarification } = extractIntake({ text, service, language }, profile, NOW);
		const english = new Set(profile.intake.map(({ question }) => question));
		expect(missing.filter(({ question }) => english.has(question))).toEqual([]);
		expect(clarification?.body).not.toMatch(/\b(?:What|Which|When|Where|your|please tell us)\b/);
	}
});

test('a question of the business stays as it is, and the reply to one in another language is read', () => {
	const { missing } = extractIntake({ text: 'Hola, necesito ayuda', language: 'es' }, parseProfile({ ...PRESETS.autoRepair, intake: [{ name: 'colour', label: 'Colour', type: 'text', required: true, question: 'Which colour is your car?' }] }), NOW);
	expect(missing[0].question).toBe('Which colour is your car?');
	const messages = [{ from: 'business' as const, text: '¿De qué año, marca y modelo es su vehículo?' }, { text: 'un Clio viejo' }];
	expect(extractIntake({ messages }, parseProfile(PRESETS.autoRepair), NOW).record.vehicle).toBe('un Clio viejo');
});
