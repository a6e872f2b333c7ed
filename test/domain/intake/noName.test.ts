import { extract, PROFILE } from './business';

const nameOf = (name: string, text = 'The boiler is cold') => extract({ text, fields: { name }, contact: { name, email: 'kim@example.com' } }, PROFILE).record.name;

test.each(['no name', '7735550122', '+1 (773) 555-0122', 'Guest', 'Front Desk', 'iPhone', 'Looking for a quote', 'Website Visitor', 'Property Manager', 'Maintenance Dept.', 'Xerox Scanner', 'test', 'Anfrage Heizung', 'Accueil', 'Business Development', 'Technical Services', 'Ressources Humaines', 'Abteilung Einkauf', 'Departamento de Compras', 'Head of Operations', 'IT Support', 'Huurder', 'Eigentümer', 'Propriétaire', 'Inquilina', 'Affittuario', 'Lokator', 'k. A.', 'n.v.t.', 'rather not say', 'Rohrbruch', 'Toilette bouchée', 'Kran cieknie', 'qwer tyu', 'Xerox C405', 'Haus 12', 'Nord Immobilien GmbH', 'Obras do Norte Lda', 'Nova S.A.'])('"%s" is nobody\'s name', (name) => {
	expect(nameOf(name)).toBeUndefined();
});

test.each(['Grace Page', 'Will Guest', 'Mark Field', 'Ann-Marie O\'Neil', 'Frank Office Jr', '李小龙', 'Madonna', 'Art Sales-Ortiz', 'Brother Anselm Fox', 'Des', 'Do', 'Du', 'Success Adeyemi', 'Legal Tender Jones', 'Maria Service', 'Dee Marketing-Hall', 'Jan Nachbar', 'Eva Kitchen', 'Su Tu', 'Bo Di', 'Stu', 'Ana Sá', 'Maria Sa', 'Jana Sas', 'Mi Ag'])('"%s" may be one', (name) => {
	expect(nameOf(name)).toBe(name);
});

test('below a mailbox\'s name stands who wrote', () => {
	expect(nameOf('Accounts Payable', 'The boiler is cold.\n\nBest,\nRosa Lind')).toBe('Rosa Lind');
});

test.each([
	['My name is Sean O Brien and the boiler is cold.', 'Sean O Brien'],
	['This is Mr. & Mrs. Okafor, the boiler is cold', 'Okafor'],
	['Hello, this is Dr and Mrs Haddad. The boiler is cold.', 'Haddad'],
	['My name is Inge van den Heuvel and the boiler is cold.', 'Inge van den Heuvel'],
	['Je m’appelle Luc d’Hondt, la chaudière est froide', 'Luc d’Hondt'],
	['The boiler is cold.\n\nMet vriendelijke groet,\nWim ter Steege', 'Wim ter Steege'],
	['We are Ida and Karl Moen, the boiler is cold', 'Ida and Karl Moen'],
])('a name is read whole: %s', (text, name) => {
	expect(extract(text).record.name).toBe(name);
});
