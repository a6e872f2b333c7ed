/** A case and its step between the ledger and an item. */
export { caseFileOf, eventsOfCase, filed, fileOfRecord, invoicedAlongside, readCaseFile } from './caseFile';
export { inviteFor, invitesOf } from './invites';
export { linkSecretOf, linksFor, linksOf, publicUrl } from './links';
export { readStep, stepJson, type CarriedStep } from './stepJson';
