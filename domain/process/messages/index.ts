export { estimateMail } from './estimateMail';
export { invoiceMail } from './invoiceMail';
/** Messages as a step carries them: to the customer, under the profile's limits, and to the team, bearably. */
export { toCustomer } from './toCustomer';
export { answerLine, asSentence, customerLines, fromLine, linkLine, ownerOf, quoted, toTeam, taskCalled, type Alert } from './toTeam';
export { passageOf } from './whatsApp';
export { quotesCustomer } from './ownWords';
