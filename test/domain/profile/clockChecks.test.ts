import { parseProfile } from '../../../domain/profile';
import { DomainError } from '../../../domain/errors';

const business = { name: 'Sample', timezone: 'America/Chicago' };
const minutes = { emergency: 5, high: 5, normal: 15, low: 60 };
const clock = { id: 'answer', name: 'Answer', start: 'inquiry.received', stop: ['reply.sent'], minutes };

function refusal(policy: object, rest: object = {}): { field?: string; message: string } | null {
	try {
		parseProfile({ business, sla: [{ ...clock, ...policy }], ...rest });
		return null;
	} catch (thrown) {
		if (thrown instanceof DomainError) return { field: thrown.field, message: thrown.message };
		throw thrown;
	}
}

describe('a clock that could not run as it was meant is refused, naming the field', () => {
	it.each<[string, object, string]>([
		['sla[0].start', { start: 'inquiry.recieved' }, 'must be an event that is recorded, and "inquiry.recieved" is none; did you mean "inquiry.received"?'],
		['sla[0].stop[1]', { stop: ['call.made', 'Reply.Sent'] }, 'did you mean "reply.sent"?'],
		['sla[0].pause[0].from', { pause: [{ from: 'waiting_customer', to: 'customer.replied' }] }, 'did you mean "waiting.customer"?'],
		['sla[0].pause[1].to', { pause: [{ from: 'waiting.customer', to: 'customer.reply' }, { from: 'a', to: 'customer.replyed' }] }, 'did you mean "customer.replied"?'],
		['sla[0].stop[0]', { stop: ['inquiry.received'] }, 'must be another event than sla[0].start'],
		['sla[0].stop[0]', { start: 'reply.sent', stop: ['inquiry.received'] }, 'must come after the start, and inquiry.received opens the case'],
		['sla[0].stop[1]', { stop: ['reply.sent', 'case.opened'] }, 'must come after the start, and case.opened opens the case'],
		['sla[0].pause[0].to', { pause: [{ from: 'waiting.customer', to: 'waiting.customer' }] }, 'must be another event than sla[0].pause[0].from'],
		['sla[0].pause[0].from', { pause: [{ from: 'reply.sent', to: 'customer.replied' }] }, 'must be an event that neither starts nor stops the clock'],
		['sla[0].pause[1].from', { pause: [{ from: 'a', to: 'b' }, { from: 'inquiry.received', to: 'c' }] }, 'neither starts nor stops'],
		['sla[0].minutes.normal', { minutes: { ...minutes, normal: 0 } }, 'must be more than 0'],
		['sla[0].minutes.low', { minutes: { ...minutes, low: -5 } }, 'must be more than 0'],
		['sla[0].minutes.high', { minutes: { emergency: 5, normal: 15, low: 60 } }, 'is required'],
		['sla[0].atRiskAt', { atRiskAt: 1.01 }, 'must be at most 1'],
		['sla[0].atRiskAt', { atRiskAt: 0 }, 'must be more than 0'],
		['sla[0].hours', { hours: 'office' }, 'must be one of business, always'],
		['sla[0].afterHours', { afterHours: 'queue' }, 'must be one of onCall, nextOpening, named'],
		['sla[0].repeatEveryMinutes', { repeatEveryMinutes: -1 }, 'must be at least 0'],
		['sla[0].escalate[0].at', { escalate: [{ at: 0, to: 'owner' }] }, 'must be more than 0'],
		['sla[0].escalate[2].at', { escalate: [{ at: 1, to: 'owner' }, { at: 2, to: 'manager' }, { at: 1.5, to: 'businessOwner' }] }, 'must not be less than sla[0].escalate[1].at'],
		['sla[0].escalate[1]', { escalate: [{ at: 1, to: 'owner' }, { at: 1, to: 'owner' }] }, 'must differ from sla[0].escalate[0]'],
		['sla[0].escalate[0].to', { escalate: [{ at: 1, to: '' }] }, 'must not be empty'],
		['sla[0].escalate[0].to', { escalate: [{ at: 1, to: 'nobody' }] }, 'must be the id of a member, and "nobody" is none'],
	])('at %s', (field, policy, wording) => {
		expect(refusal(policy)).toEqual({ field, message: expect.stringContaining(wording) as string });
	});

	it('an escalation that would reach nobody at all', () => {
		const team = [{ id: 'a', name: 'A', active: false }];
		expect(refusal({ escalate: [{ at: 1, to: 'a' }] }, { team })).toMatchObject({ field: 'sla[0].escalate[0].to', message: expect.stringContaining('nobody on the team is active') as string });
		expect(refusal({ escalate: [] }, { team })).toBeNull();
		expect(refusal({ escalate: [{ at: 1, to: 'owner' }, { at: 2, to: 'manager' }] }, { team })).toBeNull();
	});
});

describe('is taken as it is', () => {
	it.each<[string, object]>([
		['events of the business’s own', { start: 'visit.done', stop: ['quote.sent', 'call.taken', 'estimate.seen'], pause: [{ from: 'part.ordered', to: 'part.arrived' }] }],
		['an event of a name near to none', { stop: ['reply.seen'] }],
		['several steps at one share, to different people', { escalate: [{ at: 1, to: 'owner' }, { at: 1, to: 'manager' }] }],
		['a step that names who is not there, who will be stood in for', { escalate: [{ at: 1, to: 'manager' }] }],
		['an acknowledgement as the stop', { stop: ['escalation.acknowledged'] }],
		['a ladder that does not repeat', { repeatEveryMinutes: 0 }],
	])('%s', (_, policy) => {
		expect(refusal(policy)).toBeNull();
	});
});
