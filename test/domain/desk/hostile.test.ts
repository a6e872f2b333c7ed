import { caseView, invoiceStateView, PARTS, partView, readApprovalPost, type DeskCase } from '../../../domain/desk';
import { inquiryWith, NOW, profileWith } from '../process/world';

const record: DeskCase = { caseId: 'c_00000000000000000001', stage: 'inquiry', data: { inquiry: inquiryWith() }, openedAt: NOW, updatedAt: NOW, version: 1 };
const EVERY_OBJECTS = { valueOf: 1, toString: 'x', constructor: true, hasOwnProperty: 'y', kind: 'toString' };

test.each(['note.added', 'calendar.differs', 'valueOf', 'constructor'])('an event %s whose data has names that every object has is told like any other', (type) => {
	const { story } = caseView({ record, events: [{ sequence: 1, type, at: NOW, key: 'k', data: EVERY_OBJECTS }], messages: [], reviews: [] }, profileWith(), NOW);
	expect(story).toHaveLength(1);
});

test.each(['<b>', '!!', '12', '\uD800'])('a language that is none (%j) is English', (language) => {
	expect(() => invoiceStateView({ ...record, data: { ...record.data, intake: { language } } }, [], profileWith(), NOW)).not.toThrow();
});

test('a decision about a draft that an object names is none', () => {
	const read = readApprovalPost({ decisions: [{ item: JSON.parse('{"toString":1}'), decision: 'approve' }] }, [{ subject: 'a', body: 'b', editable: true }], { approvers: [], all: false });
	expect(read).toMatchObject({ ok: false, undecided: [0] });
});

test.each([[{ keywords: [EVERY_OBJECTS] }], [{ hours: { mon: [[EVERY_OBJECTS, '12:00']] } }]])('a profile as somebody wrote it by hand is shown on the settings, whatever stands in its lists: %j', (odd) => {
	const written = { ...odd, services: [{ id: 'drains', name: 'Drains', ...odd }] };
	for (const part of PARTS) expect(() => partView(part, { written, profile: profileWith(), entry: '0' })).not.toThrow();
});
