import { bare } from '../names';

/**
 * What the payment systems say of money, in their own words: Stripe, PayPal, Square, GoCardless, Mollie, Adyen, Xero,
 * QuickBooks, banks. A word that can mean either (Xero's authorised payment is booked, a card's is only held) is none of
 * them, and a person looks.
 */
const CAME_IN =
	'succeeded success successful paid complete completed captured settled cleared received confirmed paidout deposited reconciled booked credited processed collected partiallypaid partial applied matched finished done ok approvedandcaptured partiallyrefunded ' +
	'bezahlt eingegangen gebucht paye encaisse pagado pagada cobrado pago paga recebido pagato incassato betaald ontvangen';
const ON_ITS_WAY =
	'pending processing inprogress intransit scheduled submitted pendingsubmission pendingcustomerapproval created open new initiated requirespaymentmethod requiresconfirmation requiresaction requirescapture uncaptured onhold held waiting draft unpaid due incomplete queued issued sent notstarted awaitingpayment';
const DID_NOT =
	'failed failure fail canceled cancelled cancelledbyuser declined denied rejected refused expired void voided abandoned error blocked deleted removed notpaid reversedbeforesettlement customerapprovaldenied timedout aborted unsuccessful';
const WENT_BACK = 'disputed indispute underreview bounced returned return chargedback chargeback lost refunded fullyrefunded reversed reversal dishonoured dishonored nsf refusedafterclearing clawedback';

const words = (list: string) => new Set(list.split(' '));
const STATES = { cameIn: words(CAME_IN), onItsWay: words(ON_ITS_WAY), didNot: words(DID_NOT), wentBack: words(WENT_BACK) };

export type PaymentState = keyof typeof STATES | 'unknown';

/** Letters and figures that no word here is written with: what else stands beside them is not read as if it stood alone. */
const OTHER_SCRIPT = /[^\p{ASCII}\P{L}]|[^\p{ASCII}\P{N}]/u;

/** Nothing said of it is money that came in; a word that is not known, in whatever script, is none. */
export function paymentStateOf(said: string): PaymentState {
	if (said.trim() === '') return 'cameIn';
	const plain = said.normalize('NFD').replace(/\p{M}/gu, '');
	if (OTHER_SCRIPT.test(plain)) return 'unknown';
	const word = bare(plain);
	return (Object.keys(STATES) as Array<keyof typeof STATES>).find((state) => STATES[state].has(word)) ?? 'unknown';
}

const BACK = words('refund refunds moneyback payout chargeback dispute reversal return creditnote credit');

/** Whether it is money that was paid back, whatever the sign of its amount. */
export function isPaidBack(type: string): boolean {
	return BACK.has(bare(type));
}
