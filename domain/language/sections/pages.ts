/** What customers' pages say, in one language. `{business}`, `{phone}`, `{number}` and `{zone}` are filled in. */
export interface PageWords {
	yourDetails: string;
	open: string;
	known: string;
	/** Over what nobody asked for and nobody knows. */
	more: string;
	send: string;
	yes: string;
	no: string;
	optional: string;
	thanks: string;
	thanksNext: string;
	nothingNew: string;
	nothingOpen: string;
	expired: string;
	notFound: string;
	over: string;
	tryAgain: string;
	/** A form whose token is none any more. */
	tooLong: string;
	/** How to go on where a page cannot: with a phone number, and without. */
	callOr: string;
	replyOnly: string;
	stages: Record<'inquiry' | 'intake' | 'scheduled' | 'delivered' | 'invoiced' | 'paid' | 'closed', string>;
	status: string;
	received: string;
	visit: string;
	appointment: string;
	noVisit: string;
	suits: string;
	confirmed: string;
	chooseTime: string;
	otherTime: string;
	askOther: string;
	asked: string;
	book: string;
	move: string;
	moveTitle: string;
	bookedNow: string;
	movedNow: string;
	cancelledNow: string;
	takenNow: string;
	nothingChosen: string;
	changedMeanwhile: string;
	noSlots: string;
	zoneNote: string;
	cancel: string;
	cancelSure: string;
	/** Of a plan of visits. */
	allVisits: string;
	cancelAll: string;
	cancelAllSure: string;
	cancelledAllNow: string;
	invoice: string;
	states: Record<'none' | 'open' | 'partlyPaid' | 'overdue' | 'paid' | 'disputed' | 'void', string>;
	issued: string;
	due: string;
	total: string;
	paid: string;
	left: string;
	what: string;
	amount: string;
	pay: Record<'iban' | 'bic' | 'bank' | 'reference', string>;
	howToPay: string;
	estimate: string;
	/** With `{name}`, `{date}` and `{business}`. */
	estimateStates: Record<'none' | 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired' | 'over', string>;
	validUntil: string;
	estimateOptions: string;
	estimateTotal: string;
	estimateTotals: Record<'net' | 'tax' | 'total' | 'deposit', string>;
	signature: string;
	estimateBinding: string;
	accept: string;
	decline: string;
	declineWhy: string;
	declineSure: string;
	estimateChanged: string;
	estimateNameMissing: string;
}
