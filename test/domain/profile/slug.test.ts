import fc from 'fast-check';

import { idsFor, slug } from '../../../domain/profile/slug';

it.each([
	['Fillings & Crowns', 'fillings-crowns'],
	['  Técnico 1 ', 'tecnico-1'],
	['Straße', 'strasse'],
	['A/C', 'a-c'],
	['水道', ''],
	['--', ''],
])('%p becomes %p', (name, id) => {
	expect(slug(name)).toBe(id);
});

it('makes ids unlike each other and unlike those given, which stay', () => {
	const rows = [{ name: 'Tech' }, { id: 'tech-2', name: 'Other' }, { name: 'tech' }, { name: '水道' }, { name: 7 }, { id: ' ', name: 'Tech' }];
	expect(idsFor(rows, 'member')).toEqual(['tech', 'tech-2', 'tech-3', 'member-4', 'member-5', 'tech-4']);
});

it('makes ids that the profile accepts, whatever the names', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ name: fc.string({ maxLength: 300 }) })), (rows) => {
			const ids = idsFor(rows, 'service');
			expect(new Set(ids).size).toBe(rows.length);
			for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
		}),
	);
});
