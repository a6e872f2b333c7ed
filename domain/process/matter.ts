import { priorityCalled, sayTo } from '../desk';
import { classificationOf, inquiryOf } from './facts';
import type { Situation } from './types';

/** Whose matter it is and what it is about, for the subject of a message to the team: `Dana Wells, Drain cleaning`. */
export function matterOf({ file, profile }: Pick<Situation, 'file' | 'profile'>): string {
	const { contact: { name, company, email, phone } } = inquiryOf(file);
	const id = classificationOf(file)?.service;
	const service = profile.services.find((one) => one.id === id)?.name;
	return [name ?? company ?? email ?? phone ?? sayTo(profile)('an unknown sender'), service].filter((part) => part !== undefined).join(', ');
}

/** In front of a subject, so that a phone's list of messages shows it; any other matter has none. */
export function emergencyMark({ file, profile }: Pick<Situation, 'file' | 'profile'>): string {
	return file.priority === 'emergency' ? `[${priorityCalled('emergency', sayTo(profile))}] ` : '';
}
