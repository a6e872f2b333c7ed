/** Whom an escalation may name besides members: the case's owner, the managers, the owner of the business. */
export const ESCALATION_WORDS: readonly string[] = ['owner', 'manager', 'businessOwner'];
