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
])('%j gives a name', (text, name) => {
	expect(readings(findNames, text)).toEqual([[name, name]]);
});

test('a name in small letters is written as names are, and quoted as it stands', () => {
	expect(readings(findNames, 'my name is jane doe and')).toEqual([['jane doe', 'Jane Doe']]);
});

test.each(["I'm Looking for help", 'This is Urgent', 'Thanks, Team', 'Hi Jane, I need help', 'Thanks for the help', 'Best Plumber in town', "I'm Available Monday"])('%j gives none', (text) => {
	expect(findNames(text, CHICAGO)).toEqual([]);
});
