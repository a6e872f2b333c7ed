import { INTENTS } from '../../../../domain/case';
import { checkDraft } from '../../../../domain/classify';
import { acknowledgementOf, draftReplyOf } from '../../../../domain/classify/engine/messages/draft';
import { LANGUAGES } from '../../../../domain/language';
import { PRESET_IDS, PRESETS, parseProfile } from '../../../../domain/profile';
import { inquiryOf } from '../engine/cases';

describe.each(PRESET_IDS)('the standing words of %s pass their own check unflagged', (preset) => {
	const input = PRESETS[preset];
	const profiles = [parseProfile(input), parseProfile({ ...input, business: { ...input.business, phone: '+1 312 555 0100', signature: 'Front Desk\n12 Harbor Street, Chicago\nwww.example.com' } })];

	test.each(LANGUAGES)('%s', (language) => {
		for (const profile of profiles) {
			const inquiry = inquiryOf('We need help with this.', { subject: 'Sink for $500, call 312 555 0199' });
			const base = { inquiry, profile, language, hideSubject: false, optOut: false, priority: 'normal' as const, service: null, intent: 'newJob' as const };
			const cases = [
				...INTENTS.map((intent) => ({ ...base, intent })),
				...profile.services.map((service) => ({ ...base, service })),
				{ ...base, priority: 'emergency' as const },
				{ ...base, optOut: true },
			];
			for (const facts of cases) {
				for (const draft of [draftReplyOf(facts), acknowledgementOf(facts)]) {
					expect(checkDraft(draft, { inquiry, profile, maxCharacters: 2000 })).toEqual({ draft, flags: [], safe: true });
				}
			}
		}
	});
});
