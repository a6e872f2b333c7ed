import { ACTORS, contactKeyOf } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { EraseInput } from '../../../ledger';
import type { Call, Operation } from './operation';
import { caseIdField, fieldsFor, readCaseId, readOption, readRequired } from './operation';

export const eraseContact: Operation = {
	outputs: 1,
	fields: fieldsFor('eraseContact', [
		{
			displayName: 'Contact By',
			name: 'contactBy',
			type: 'options',
			options: [
				{ name: 'Case ID', value: 'caseId', description: 'Whoever wrote in this case, in all their cases' },
				{ name: 'Email', value: 'email', description: 'Whoever is told by this email address, in all their cases' },
				{ name: 'Phone', value: 'phone', description: 'Whoever is told by this number, in all their cases' },
			],
			default: 'caseId',
		},
		{ ...caseIdField, displayOptions: { show: { contactBy: ['caseId'] } } },
		{
			displayName: 'Email',
			name: 'contactEmail',
			type: 'string',
			placeholder: 'e.g. name@example.com',
			default: '',
			required: true,
			displayOptions: { show: { contactBy: ['email'] } },
		},
		{
			displayName: 'Phone',
			name: 'contactPhone',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. +1 312 555 0142',
			displayOptions: { show: { contactBy: ['phone'] } },
		},
		{
			displayName: 'By',
			name: 'by',
			type: 'options',
			options: [
				{ name: 'Bot', value: 'bot' },
				{ name: 'Customer', value: 'customer' },
				{ name: 'Human', value: 'human' },
			],
			default: 'customer',
			description: 'Who asked for it; recorded with each case',
		},
	]),

	async run(call) {
		const { ledger, item, now } = call;
		const { cases } = await ledger.eraseContact({ ...readWhom(call), by: readOption(call, 'by', 'By', ACTORS), now });
		return { output: 0, json: { ...item.json, ledger: { operation: 'eraseContact', cases } } };
	},
};

function readWhom(call: Call): Pick<EraseInput, 'caseId' | 'contact'> {
	switch (readOption(call, 'contactBy', 'Contact By', ['caseId', 'email', 'phone'])) {
		case 'caseId':
			return { caseId: readCaseId(call) };
		case 'email': {
			const email = readRequired(call, 'contactEmail', 'Email');
			if (/^[^\s@]+@[^\s@]+$/.test(email)) return { contact: { email } };
			throw new DomainError('email-invalid', `Email is "${email}"`, 'Give the address alone, such as name@example.com.', 'contactEmail');
		}
		case 'phone': {
			const phone = readRequired(call, 'contactPhone', 'Phone');
			if (contactKeyOf({ phone }) !== undefined) return { contact: { phone } };
			throw new DomainError('phone-invalid', `Phone is "${phone}"`, 'Give the whole number, of six digits at least.', 'contactPhone');
		}
	}
}
