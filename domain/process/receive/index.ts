/** Messages that come in for a case: whose words they are, and what they set going. */
export { receive, senderOf, type Sender } from './receive';
