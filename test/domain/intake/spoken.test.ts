import { extract } from './business';

const recordOf = (text: string) => extract({ text }).record;

test.each([
	['captions with voices', 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Gil>Harbor, Gil speaking.</v>\n\n00:03.500 --> 00:06.000\n<v Caller>My name is Edda Roth, the boiler is cold.</v>'],
	['captions with numbers', '1\n00:00:01,000 --> 00:00:03,000\nAgent: Harbor, hello.\n\n2\n00:00:03,500 --> 00:00:06,000\nCaller: My name is Edda Roth, the boiler is cold.'],
	['the speaker above the words', 'Front Desk  0:01\nHarbor, hello.\n\nCaller  0:04\nMy name is Edda Roth, the boiler is cold.'],
	['letters for voices', 'A: Harbor, how can I help?\nB: Hi, my name is Edda Roth, the boiler is cold.'],
	['asked for in Dutch', 'Medewerker: Met wie spreek ik?\nKlant: Edda Roth.'],
	['asked for in Polish', 'Recepcja: Kto mówi?\nKlient: Edda Roth.'],
	['a sentence behind the answer', 'Agent: Who is this?\nCaller: Edda Roth. The boiler is cold.'],
])('who calls, in %s', (_, text) => {
	expect(recordOf(text).name).toBe('Edda Roth');
});
