import { extractIntake, type IntakeMessage } from '../../../domain/intake';
import { profileOf } from './score';

/** Wednesday morning in Chicago. */
const WRITTEN = '2026-03-04T15:30:00Z';

function visitOf(text: string): unknown {
	return extractIntake({ text, service: 'heating', referenceTime: WRITTEN }, profileOf('homeServices'), 0).record.preferredTime;
}

function startIn(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, 'start') : value;
}

describe('of several times the customer’s wish counts', () => {
	it.each([
		['before when it broke', 'It broke on Sunday. Monday at 9 would be good.', '2026-03-09T09:00:00-05:00'],
		['before the last visit', 'You were here on March 3. Could you come back Friday?', '2026-03-06T00:00:00-06:00'],
		['before what does not suit', 'I can’t do Tuesday, Wednesday after 3 is best.', '2026-03-04T15:00:00-06:00'],
		['before the days left out', 'Any day but Friday works for us, mornings if you can.', '2026-03-05T08:00:00-06:00'],
		['before a day that has just gone by', 'I was to come in on March 2. Could I have Monday the 16th at 10 instead?', '2026-03-16T10:00:00-05:00'],
		['before opening hours', 'Your office is only open until 5 on Fridays. Would Saturday at 9 be possible?', '2026-03-07T09:00:00-06:00'],
		['before what the business named', 'You offered Thursday at 2, but Friday at 2 would work.', '2026-03-06T14:00:00-06:00'],
		['before when the note was taken', '[10:15] Caller has no heat, wants Thursday morning.', '2026-03-05T08:00:00-06:00'],
		['before another matter', 'Please come Monday. By the way, my neighbor would like a visit on Friday.', '2026-03-09T00:00:00-05:00'],
		['the preferred before the possible', 'I could do Thursday, though Friday would be better.', '2026-03-06T00:00:00-06:00'],
		['before a day by which', 'It must be done by the 20th. Could you come on the 12th?', '2026-03-12T00:00:00-05:00'],
		['in German', 'Am Donnerstag bin ich nicht zu Hause, Freitag ab 14 Uhr passt gut.', '2026-03-06T14:00:00-06:00'],
		['in Spanish', 'El técnico vino el lunes. ¿Pueden volver el viernes por la mañana?', '2026-03-06T08:00:00-06:00'],
		['in French', 'Le jeudi ne me convient pas, vendredi à 10h serait parfait.', '2026-03-06T10:00:00-06:00'],
		['in Italian', 'Giovedì alle 10 non posso, venerdì alle 14 va bene.', '2026-03-06T14:00:00-06:00'],
		['in Dutch', 'De monteur was maandag hier. Kunt u vrijdag komen?', '2026-03-06T00:00:00-06:00'],
		['in Polish', 'W czwartek nie mogę, piątek o 14:00 pasuje.', '2026-03-06T00:00:00-06:00'],
		['what somebody swaps for another', 'Can you swap my Wednesday 2pm for Friday 2pm?', '2026-03-06T14:00:00-06:00'],
		['before what does not work in German', 'Montag um 9 klappt leider nicht, Dienstag um 10 Uhr schon.', '2026-03-10T10:00:00-05:00'],
		['before what does not work in French', 'Le jeudi 9h ne marche pas pour moi, vendredi 9h oui.', '2026-03-06T09:00:00-06:00'],
		['when somebody is around', 'Friday at 10 is when we are home.', '2026-03-06T10:00:00-06:00'],
		['in German, as what would suit', 'Freitag um 10 Uhr würde uns passen.', '2026-03-06T10:00:00-06:00'],
	])('%s', (_rule, text, start) => {
		expect(startIn(visitOf(text))).toBe(start);
	});

	it.each(['Please get back to me by Friday with a price.', 'The part arrived Monday.', 'It died Tuesday.', 'Call received 10:15, no heat.', 'My shift ends at 3 on Friday.', 'Quits usually around 7 pm.', 'It cuts out all the time, mostly at 9 in the evening.', 'The pilot goes out at 6 every morning and then the pressure drops.', 'Normalerweise um 6 Uhr springt die Heizung ab.', 'La caldaia non funziona da lunedì.', 'The Friday 9am that your office texted me I can’t do.', 'Bitte rufen Sie mich ab 18 Uhr an, der Abfluss ist verstopft.', 'Your site says Mon-Sat 7am to 6pm.', 'De ketel is maandag kapot gegaan.', 'Piec nie działa od poniedziałku.'])('and there is none in: %s', (text) => {
		expect(visitOf(text)).toBeUndefined();
	});
});

describe('what the next words add makes a time narrower', () => {
	it.each([
		['Next week is fine. Tuesday after 3 would be best.', '2026-03-10T15:00:00-05:00', '2026-03-11T00:00:00-05:00'],
		['Thursday works. I get home around 4, so any time after 4.', '2026-03-05T16:00:00-06:00', '2026-03-06T00:00:00-06:00'],
		['The week of the 23rd, Tuesday is good.', '2026-03-24T00:00:00-05:00', '2026-03-25T00:00:00-05:00'],
		['The week of the 8th of June, mornings.', '2026-06-08T08:00:00-05:00', '2026-06-14T12:00:00-05:00'],
	])('%s', (text, start, end) => {
		expect(visitOf(text)).toEqual({ start, end });
	});

	it('but one of two does not narrow the other', () => {
		expect(startIn(visitOf('Thursday or Friday afternoon'))).toBe('2026-03-05T12:00:00-06:00');
	});
});

describe('an offer of the business', () => {
	const OFFER = 'We have Thursday at 2pm or Friday at 10am. Which do you prefer?';
	const answered = (offer: string, reply: string) => {
		const messages: IntakeMessage[] = [
			{ at: '2026-03-04T09:00:00-06:00', from: 'business', text: offer },
			{ at: '2026-03-04T09:30:00-06:00', text: reply },
		];
		return startIn(extractIntake({ messages, service: 'heating' }, profileOf('homeServices'), 0).record.preferredTime);
	};

	it.each([
		['We could come Thursday at 2pm.', 'That works for us.', '2026-03-05T14:00:00-06:00'],
		[OFFER, 'Friday works, thank you.', '2026-03-06T10:00:00-06:00'],
		[OFFER, 'The second one please.', '2026-03-06T10:00:00-06:00'],
		[OFFER, 'Either is fine.', '2026-03-05T14:00:00-06:00'],
		['We have tomorrow at 8 or tomorrow at 1.', '1 is better.', '2026-03-05T13:00:00-06:00'],
		['Wir könnten am Freitag um 9 Uhr kommen.', 'Ja, das passt.', '2026-03-06T09:00:00-06:00'],
		['We could come Thursday at 2pm.', 'Sorry, Monday at 9 instead?', '2026-03-09T09:00:00-05:00'],
	])('%s %s', (offer, reply, start) => {
		expect(answered(offer, reply)).toBe(start);
	});

	it.each([
		['We could come Thursday at 2pm.', 'No, that is too late.'],
		['We could come Thursday at 2pm.', 'What does it cost?'],
		[OFFER, 'Yes please.'],
		['We are closed on Sunday.', 'Okay.'],
	])('is not taken: %s %s', (offer, reply) => {
		expect(answered(offer, reply)).toBeUndefined();
	});
});

describe('a newer message', () => {
	const after = (...texts: string[]) => {
		const messages = texts.map((text, index) => ({ at: `2026-03-04T0${index + 8}:00:00-06:00`, text }));
		return startIn(extractIntake({ messages, service: 'heating' }, profileOf('homeServices'), 0).record.preferredTime);
	};

	it.each([
		['with another hour keeps the day', ['Could you come on Friday at 2?', 'Can we make it 3:30 instead?'], '2026-03-06T15:30:00-06:00'],
		['with another day is the wish', ['Could you come on Friday at 2?', 'Something came up on Friday. Monday at 9?'], '2026-03-09T09:00:00-05:00'],
		['about a call changes nothing', ['Monday at 9 please.', 'Please call me after 5.'], '2026-03-09T09:00:00-05:00'],
	])('%s', (_rule, texts, start) => {
		expect(after(...texts)).toBe(start);
	});
});
