import { newestMessage } from '../../../domain/text';

const OWN = 'Thursday at two is fine.';
const THEIRS = 'If you smell gas, leave the house.';

describe('the heads that mail programs put above what they quote', () => {
	it.each([
		['---- On Tue, 10 Feb 2026 08:01:02 +0100 Jo Hall <jo@hall.example> wrote ----'],
		['10.02.2026, 08:01, "Jo Hall" <jo@hall.example>:'],
		['Op di 10 feb 2026 om 08:01 schreef Jo Hall <jo@hall.example>:'],
		['Den tis 10 feb. 2026 kl 08:01 skrev Jo Hall <jo@hall.example>:'],
		['tis 10 feb. 2026 kl. 08:01 skrev Jo Hall <jo@hall.example>:'],
		['Il giorno mar 10 feb 2026 alle ore 08:01 Jo Hall <jo@hall.example> ha scritto:'],
		['wt., 10 lut 2026 o 08:01 Jo Hall <jo@hall.example> napisał(a):'],
		['Van: Jo Hall\nVerzonden: dinsdag 10 februari 2026 08:01\nAan: Ida\nOnderwerp: Afspraak'],
		['Da: Jo Hall\nInviato: martedì 10 febbraio 2026 08:01\nA: Ida\nOggetto: Visita'],
		['Från: Jo Hall\nSkickat: den 10 februari 2026 08:01\nTill: Ida\nÄmne: Besök'],
		['Od: Jo Hall\nWysłano: 10 lutego 2026 08:01\nDo: Ida\nTemat: Wizyta'],
		['-----Messaggio originale-----'],
		['-----Oorspronkelijk bericht-----'],
	])('%s', (head) => {
		const { message, quoted } = newestMessage(`${OWN}\n\n${head}\n\n${THEIRS}`);
		expect(message).toBe(OWN);
		expect(quoted).toContain(THEIRS);
	});

	it.each([
		['[EXTERNAL]'],
		['CAUTION: This message came from outside our organization. Do not open attachments. Help desk: 555-0199.'],
		['This email originated from an external sender. Be careful with links.'],
		['ACHTUNG: Diese E-Mail kommt von einem externen Absender. Bitte keine Anhänge öffnen.'],
	])('leaves out the warning of a gateway: %s', (banner) => {
		expect(newestMessage(`${banner}\n\n${OWN}`).message).toBe(OWN);
	});

	it.each([
		['On Monday my neighbour wrote: call these people.'],
		['Attention: the message light on the boiler blinks.'],
		['Caution, the dog bites. Call my sister from outside the gate.'],
		['10.02.2026, 08:01: water in the basement'],
		['Da: wir brauchen Hilfe im Bad.'],
	])('keeps what somebody says in like words: %s', (words) => {
		expect(newestMessage(words).message).toBe(words);
	});
});
