import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
	texts: {
		missedCall: 'Sorry that we missed your call to {business}. Please reply to this message with what you need and where, and we will get back to you.',
		help: '{business}: please write what you need, or call {phone}. Reply STOP to get no more messages.',
	},
	greeting: 'Hi {firstName},',
	greetingWithoutName: 'Hello,',
	yourRequest: 'your request',
	subject: 'Your message to {business}',
	acknowledgement: {
		subject: 'We have received your message',
		body: 'Thank you for contacting {business}. Your message has reached us and a member of our team will read it and get back to you.',
		phoneLine: 'If it cannot wait, please call us at {phone}.',
	},
	reply: {
		work: 'Thank you for contacting {business} about {service}. We would be glad to help.',
		quote: 'Thank you for asking {business} about {service}. We would be glad to prepare an estimate.',
		booking: 'Thank you for contacting {business} about {service}. We would be glad to arrange an appointment.',
		existingJob: 'Thank you for your message. We are looking at where things stand and will come back to you with an answer.',
		complaint: 'Thank you for telling us. We are sorry that this was not what you expected. A person in charge is going through what happened and will talk to you about it.',
		billing: 'Thank you for your message. We are comparing it with our records and will come back to you about your account.',
		jobApplication: 'Thank you for your interest in working with {business}. We have passed your message on to the person in charge of hiring.',
		notNeeded: 'Thank you for your message. We have no need for this at the moment and will keep your details should that change.',
		other: 'Thank you for contacting {business}. Could you tell us a little more about what you need, so that the right person can answer you?',
		optOut: 'We have noted that you do not wish to hear from us and will not write to you again.',
	},
	emergencyLine: 'If anyone is in danger, please get to safety and call your local emergency number first.',
	closed: {
		onCall: 'We are closed at the moment. Your message has gone to the person who is on call; until somebody answers you, please do not count on its having been read.',
		nobodyOnCall: 'We are closed at the moment. Your message has gone to our team, and it may not be read before we open again. If it cannot wait, please do not wait for our answer.',
	},
	asks: {
		work: 'So that we can plan the next step, please tell us a little more about what you need and when we can reach you.',
		quote: 'Please send us anything that shows what is needed: details, pictures or documents.',
		booking: 'Please tell us which days and times suit you.',
		phone: 'What is the best phone number to reach you?',
	},
	phoneLine: 'You can also call us at {phone}.',
	closing: 'Kind regards,\n{signature}',
};
