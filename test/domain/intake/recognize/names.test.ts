import { findNames } from '../../../../domain/intake/recognize';
import { CHICAGO, readings } from './context';

test.each([
	['Hi, my name is Jane Doe and I need help', 'Jane Doe'],
	['this is Bob from the bakery', 'Bob'],
	["I'm Sarah and my sink leaks", 'Sarah'],
	['Name: John Q. Public', 'John Q. Public'],
	['Thanks, Jane Doe', 'Jane Doe'],
	["Thanks!\nMary-Ann O'Neil\n312", "Mary-Ann O'Neil"],
	['Best regards,\nJuan de la Cruz', 'Juan de la Cruz'],
	['Jane here, the boiler is out', 'Jane'],
	['It leaks.\n- Sam', 'Sam'],
	['Me llamo María López y tengo una fuga', 'María López'],
	['Ich heiße Jörg Müller.', 'Jörg Müller'],
	['je m’appelle Zoé Dupont, je', 'Zoé Dupont'],
	['Olá, meu nome é Ana Souza.', 'Ana Souza'],
	['Olá, chamo-me Rui Tavares.', 'Rui Tavares'],
	['My name is Nguyễn Văn An', 'Nguyễn Văn An'],
	['My name is April', 'April'],
	['It drips. Nadia from Copper Kettle, nadia@example.com', 'Nadia'],
	['Spoke with Tom Reed, drain slow', 'Tom Reed'],
	['Jane Doe called about a leak', 'Jane Doe'],
	['It leaks. -Mike', 'Mike'],
	['Warmly, Kate', 'Kate'],
	['Ask for Carol when you call', 'Carol'],
])('%j gives a name', (text, name) => {
	expect(readings(findNames, text)).toEqual([[name, name]]);
});

test.each([
	['this is tom baker, my sink leaks', 'tom baker', 'Tom Baker'],
	['im amy, no heat', 'amy', 'Amy'],
])('%j gives a name by its first name', (text, raw, name) => {
	expect(readings(findNames, text)).toEqual([[raw, name]]);
});

test.each(['im sick, sorry', 'this is urgent, please', 'it’s broken, again'])('%j gives none', (text) => {
	expect(findNames(text, CHICAGO)).toEqual([]);
});

test('a name in small letters is written as names are, and quoted as it stands', () => {
	expect(readings(findNames, 'my name is jane doe and')).toEqual([['jane doe', 'Jane Doe']]);
});

test.each(["I'm Looking for help", 'This is Urgent', 'Thanks, Team', 'Hi Jane, I need help', 'Thanks for the help', 'Best Plumber in town', "I'm Available Monday", 'Leak from Unit 4', 'Greetings from Chicago', 'Problems with Toyota', 'This is Chicago calling', 'Water called for'])('%j gives none', (text) => {
	expect(findNames(text, CHICAGO)).toEqual([]);
});
