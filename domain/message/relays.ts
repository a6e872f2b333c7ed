import { plainFigures } from '../text';

/**
 * Who sends mails and messages for others and is nobody's contact: lead portals, form mailers, call trackers, answering and
 * voicemail services. A name stands for the part of a domain before its ending, wherever it stands among the labels:
 * `thumbtack` is `leads@thumbtack.com` and `x@messages.thumbtack.co.uk`.
 */
const RELAYS = new Set(
	(
		// Lead portals and directories.
		'angi angieslist homeadvisor thumbtack yelp houzz porch networx modernize craftjack elocal buildzoom fixr bark taskrabbit nextdoor ' +
		'homestars jiffyondemand hipages oneflare serviceseeking checkatrade mybuilder ratedpeople trustatrader trustedtraders yell ' +
		'habitissimo cronoshare zaask fixando getninjas myhammer my-hammer check24 aroundhome travaux quotatis werkspot instapro homedeal ' +
		'zillow realtor trulia apartments zocdoc healthgrades vitals ratemds solutionreach weavehelp doctolib jameda avvo findlaw lawyers justia ' +
		'oferteo fixly prontopro instapro trovolo habitatpresto illicotravaux allovoisins starofservice needhelp trustoo zoofy solvari bobex skydreams renovero ofri buildigo daibau blauarbeit immobilienscout24 immoscout24 immowelt airtasker localheroes pagesjaunes ' +
		'repairpal openbay carwise yourmechanic cars autotrader clutch upwork fiverr expertise facebookmail localservices lsa ' +
		// Forms and site builders.
		'formsubmit formspree web3forms getform basin usebasin formkeep formcarry netlify squarespace wix wixforms wixshoutout weebly ' +
		'godaddy jotform typeform cognitoforms wufoo formstack paperform tally fillout 123formbuilder formsite hubspot hubspotemail ' +
		'unbounce leadpages instapage elementor wpforms gravityforms wordpress contactform7 resend sendgrid mailgun ' +
		// Schedulers and field-service programs.
		'calendly acuityscheduling getjobber jobber housecallpro servicetitan workiz fieldedge servicefusion vagaro setmore ' +
		// Calls, texts and chats.
		'callrail whatconverts calltrackingmetrics ctm invoca marchex grasshopper ringcentral vonage openphone quo dialpad nextiva ooma ' +
		'8x8 youmail googlevoice ruby smith answerconnect patlive abby moneypenny posh podium birdeye tawk intercom drift olark livechat ' +
		'tidio crisp zendesk apexchat ngagelive'
	).split(' '),
);

/** `x@voice.google.com`: a part of a domain that is no relay as a whole. */
const RELAY_HOSTS = /(?:^|\.)(?:txt\.voice\.google|voice\.google|lsa\.google|messages\.facebook|form-?submissions?\.[\w-]+|notifications?\.[\w-]+)\.[a-z]{2,}$/;

/** Local parts that no person has; words may stand around them: `voice-noreply`, `form-submission`, `leads+4711`. */
const MACHINE =
	/(?:^|[._+-])(?:no-?_?reply|reply(?=\+)|do-?_?not-?_?reply|donotreply|notifications?|notify|notifier|mailer(?!-daemon)|autoreply|auto-?confirm|automated|robot|wordpress|wp|forms?|contact-?forms?|web-?forms?|submissions?|form-?submissions?|leads?|new-?leads?|voicemail|voice-?mail|vmail|vm|pbx|msgs?|sms|digest|referrals?|scan(?:s|ner)?|copier|printer|mfp|fax|alerts?|www-data|apache|nobody|website|onboarding|nicht-?antworten|no-?responder|ne-?pas-?repondre|nao-?responda)(?:$|[._+-])/;

const LONGEST = 320;

/** The service behind the address; undefined where a person may be. */
export function relayOf(address: string): string | undefined {
	const lower = address.slice(0, LONGEST).toLowerCase();
	const at = lower.lastIndexOf('@');
	const [local, domain] = [lower.slice(0, at), lower.slice(at + 1)];
	const labels = domain.split('.').slice(0, -1);
	const isRelay = labels.some((label) => RELAYS.has(label)) || RELAY_HOSTS.test(domain) || MACHINE.test(local);
	return isRelay ? domain : undefined;
}

/**
 * What telephone networks and Twilio (Help Center, "Calls from ANONYMOUS, RESTRICTED …", 2024) give in place of a number
 * that was withheld: the words, and the words as the keys of a telephone spell them.
 */
const WITHHELD_WORDS = /^\W*(?:anonym\w*|restricted|unavailable|unknown|blocked|private|withheld|no caller id|unbekannt|unterdr[uü]ckt|privado|oculto|desconocido|privad[oa]|masqu[eé]|inconnu|desconhecido)\b/i;
const WITHHELD_DIGITS = new Set(['266696687', '86282452253', '8656696', '7378742833', '2562533', '7748283', '464', '656696', '0000000000', '10000000000', '9999999999']);

export function isWithheld(phone: string): boolean {
	const digits = plainFigures(phone).replace(/\D/g, '');
	return WITHHELD_WORDS.test(phone.slice(0, 60)) || WITHHELD_DIGITS.has(digits) || (digits.length === 11 && digits.startsWith('1') && WITHHELD_DIGITS.has(digits.slice(1)));
}
