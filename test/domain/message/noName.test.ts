import { isNoName } from '../../../domain/message';

describe('what stands in a name\'s place and is none', () => {
	it.each(['7735550122', '(773) 555-0122', 'ida@brook.example', 'ANONYMOUS', 'n/a', 'WIRELESS CALLER', 'Test', 'Front Desk', 'Billing Department', 'Property Management', 'The Office', 'Buchhaltung', 'Recepción', 'Comptabilité', 'Galaxy S21', 'HP LaserJet Scanner', 'My iPhone', 'Looking for a plumber', 'need furnace checked', 'Brauche neuen Boiler bitte', '—'])(
		'%s',
		(name) => expect(isNoName(name)).toBe(true),
	);

	it.each(['Ida Brook', 'Will Call', 'Jo', 'Sharp, Becky', 'Mi Young Park', 'Frank Manager', 'Art Store', 'My Linh Tran', 'Dee', 'María de la Cruz', 'Max Power', 'Ann', '김민수', 'Apple Martin', 'Rose Building Services LLC'])(
		'a person or company: %s',
		(name) => expect(isNoName(name)).toBe(false),
	);
});
