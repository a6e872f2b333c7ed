import { decide, unfinished } from '../../../domain/process';
import { HOUR, NOW, profileWith, situationWith, toTeamOf } from './world';

const german = profileWith({ scheduling: { teamLanguage: 'de' } });
const given = { profile: german, now: NOW + HOUR };

test('an escalation tells the team in its language, with the time as it is written there', () => {
	const [{ subject, text }] = toTeamOf(decide('escalation', situationWith({}, given)));
	expect(subject).toMatch(/^Überfällig: /);
	expect(text).toMatch(/war am \p{Lu}\p{Ll}\., \d+\. .+, \d\d:\d\d fällig, und noch hat niemand geantwortet\./u);
	expect(text).toContain('Übernehmen: https://desk.example.com/escalation/');
	expect(text).toContain('Der Vorgang: https://desk.example.com/case/');
	expect(text).not.toMatch(/Take it on|The case|Answer this message|Owner:|From:/);
});

test('the same in English, where the profile says nothing', () => {
	const [{ subject, text }] = toTeamOf(decide('escalation', situationWith({}, { ...given, profile: profileWith() })));
	expect(subject).toMatch(/^Overdue: /);
	expect(text).toContain('Take it on: https://desk.example.com/escalation/');
});

test('work that was tried in vain is told of in the language of the team, and its reason as it came', () => {
	const [{ subject, text }] = unfinished(situationWith({}, given), 'billing', 5, 'ECONNREFUSED').messages;
	expect(subject).toMatch(/^Nicht erledigt: die Abrechnung \[/);
	expect(text).toContain('wurde 5-mal versucht und nicht abgeschlossen: ECONNREFUSED');
});
