import { localEngine } from '../../../../domain/classify';
import { normaliseInquiry } from '../../../../domain/message';
import { parseProfile, PRESETS } from '../../../../domain/profile';

const NOW = Date.UTC(2026, 2, 2, 16);

function priorityOf(preset: keyof typeof PRESETS, message: string): string {
	const profile = parseProfile(PRESETS[preset]);
	const { inquiry } = normaliseInquiry({ name: 'Pat Doyle', email: 'pat@example.com', message }, { now: NOW, zone: 'America/Chicago' });
	return localEngine(profile).classify(inquiry, { reviewBelow: 0.6, now: NOW }).priority;
}

test.each<[keyof typeof PRESETS, string]>([
	['homeServices', 'There is a rotten eggs odor all over the kitchen since noon'],
	['homeServices', 'CO meter reads 120 ppm in the hallway and everyone has a headache'],
	['homeServices', 'Storm knocked a live wire onto our driveway'],
	['homeServices', 'Das Wasser im Keller steigt immer weiter'],
	['homeServices', 'Water shooting out from under the sink, cannot find the shutoff'],
	['homeServices', 'Le câble électrique est tombé dans le jardin'],
	['homeServices', 'Huele a huevo podrido cerca del calentador'],
	['dentalMedical', 'Tightness in my chest and pain down my left arm'],
	['dentalMedical', 'She swallowed half a bottle of tylenol'],
	['dentalMedical', 'Grandma won’t wake up properly after her medication'],
	['homeServices', 'We had a gas leak last month and I smell gas again now'],
	['homeServices', 'Since last week it smells of gas in the cellar'],
])('a danger is one (%s): %s', (preset, message) => {
	expect(priorityOf(preset, message)).toBe('emergency');
});

test.each<[keyof typeof PRESETS, string]>([
	['homeServices', 'Two years ago we had a burst pipe, now we would like the bathroom remodeled'],
	['homeServices', 'Please quote three carbon monoxide alarms, installed'],
	['dentalMedical', 'My mother had a heart attack in 2021 and needs a new GP'],
	['creativeAgency', 'Our store had a flood of new customers and needs a brochure'],
	['homeServices', 'Letztes Jahr hatten wir einen Rohrbruch, jetzt wollen wir das Bad neu machen'],
	['professionalServices', 'Nous cherchons une aide pour la saisie des factures'],
	['homeServices', 'The previous owner told us about a gas leak in 2015, we want the lines tested'],
	['autoRepair', 'Blue smoke from the exhaust when I start it, next week is fine'],
])('what is over, or only sounds like it, is none (%s): %s', (preset, message) => {
	expect(priorityOf(preset, message)).not.toBe('emergency');
});
