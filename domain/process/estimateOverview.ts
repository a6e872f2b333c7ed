import { depositOf, estimateDocument, optionsOf, priceListOf, proposedLines, validUntilOf, type WantedEstimate } from '../billing';
import { formatInstant } from '../calendar';
import { readOr } from '../errors';
import type { Profile } from '../profile';
import { type Offer, offerOf, onAcceptanceOf } from './estimates';
import { intakeOf, languageOf, recordOf, textOf } from './facts';
import type { CaseFile } from './types';

/** An offer as its customer reads it. */
export interface OfferCard {
	business: string;
	phone?: string;
	language: string;
	/** `none`: nothing was offered. */
	state: Offer['state'] | 'none';
	mark?: string;
	number?: string;
	revision: number;
	/** Local dates. */
	validUntil?: string;
	answeredOn?: string;
	signedBy?: string;
	note?: string;
	lines: OfferLine[];
	options: Array<OfferLine & { id: string; chosen: boolean }>;
	totals: Array<{ code: 'net' | 'tax' | 'total' | 'deposit'; value: string }>;
}

export interface OfferLine {
	what: string;
	note?: string;
	quantity: string;
	amount: string;
}

/** @param asked what the customer ticks at the moment; once accepted, what was chosen counts */
export function offerCard(file: CaseFile, profile: Profile, now: number, asked: readonly string[] = []): OfferCard {
	const { business } = profile;
	const offer = offerOf(file, profile, now);
	const head = { business: business.name, ...(business.phone !== undefined && { phone: business.phone }), language: languageOf(file), revision: offer?.revision ?? 0 };
	const nothing: OfferCard = { ...head, state: 'none', lines: [], options: [], totals: [] };
	if (!offer) return nothing;
	const chosen = new Set(offer.state === 'accepted' ? offer.answer?.chosen : asked);
	const read = readOr(() => ({ document: estimateDocument(offer.estimate, chosen, profile, now), options: optionsOf(offer.estimate, chosen, profile, now), deposit: depositOf(offer.estimate, chosen, profile, now) }));
	if (!('value' in read)) return nothing;
	const { document, options, deposit } = read.value;
	const { totals, currency, pricesIncludeTax } = document;
	const money = (amount: string) => `${amount} ${currency}`;
	const shown = ({ description, customerNote, quantity, unit, unitPrice, amount }: (typeof document.lines)[number]) => ({
		what: description,
		...(customerNote !== undefined && { note: customerNote }),
		quantity: quantity === '1' && unit === undefined ? '' : `${quantity}${unit === undefined ? '' : ` ${unit}`} × ${unitPrice}`,
		amount: money(amount),
	});
	const isOptional = new Set(options.map(({ id }) => id));
	return {
		...head,
		state: offer.state,
		mark: offer.mark,
		number: textOf(offer.estimate.number),
		...(textOf(offer.estimate.validUntil) !== undefined && { validUntil: textOf(offer.estimate.validUntil) }),
		...(offer.answer && { answeredOn: formatInstant(offer.answer.at, business.timezone).slice(0, 10), ...(offer.answer.by !== undefined && { signedBy: offer.answer.by }) }),
		...(textOf(offer.estimate.note) !== undefined && { note: textOf(offer.estimate.note) }),
		lines: document.lines.filter(({ id }) => !isOptional.has(id)).map(shown),
		options: options.map(({ id, line, chosen: isChosen }) => ({ id, ...shown(line), chosen: isChosen })),
		totals: [
			...(pricesIncludeTax || Number(totals.tax) === 0 ? [] : [{ code: 'net' as const, value: money(totals.net) }]),
			...(Number(totals.tax) === 0 ? [] : [{ code: 'tax' as const, value: money(totals.tax) }]),
			{ code: 'total', value: money(totals.gross) },
			...(deposit === undefined || offer.onAcceptance !== 'deposit' ? [] : [{ code: 'deposit' as const, value: money(deposit) }]),
		],
	};
}

/** What the team puts an estimate together from. */
export interface EstimateDesk {
	offer: OfferCard;
	/** What is in the form: as it was kept, else as the intake proposes. */
	wanted: WantedEstimate;
	onAcceptance: Offer['onAcceptance'];
	isKept: boolean;
	/** What a person has to look at, in words. */
	open: string[];
	/** Prices of the case's service first. */
	prices: Array<{ key: string; name: string; service: string; price: string; unit?: string; isOwn: boolean }>;
	/** Prices of other services that the page has no room for. */
	more: number;
	hasDeposit: boolean;
}

/** Within what a page may weigh. */
const MOST_PRICES = 60;

export function estimateDesk(file: CaseFile, profile: Profile, now: number): EstimateDesk {
	const { services, business, billing } = profile;
	const service = textOf(recordOf(file.sections.classification)?.service);
	const list = priceListOf(profile);
	const known = new Set(list.map(({ key }) => key));
	const kept = file.events.findLast(({ type }) => type === 'estimate.drafted')?.data;
	const keptWanted = recordOf(kept?.wanted) as WantedEstimate | undefined;
	const proposed = proposedLines(service, intakeOf(file)?.record ?? {}, profile);
	const wanted = keptWanted ?? { lines: proposed.lines, validUntil: validUntilOf(profile, now) };
	const asked = new Set(wanted.lines.map(({ price }) => price));
	const rankOf = ({ key, service: of }: (typeof list)[number]) => (of === service ? 2 : asked.has(key) ? 1 : 0);
	const gone = wanted.lines.filter(({ price }) => !known.has(price)).map(({ price }) => `${price} is not on the price list any more, and not in the form below.`);
	return {
		offer: offerCard(file, profile, now),
		wanted,
		onAcceptance: (textOf(kept?.onAcceptance) as Offer['onAcceptance'] | undefined) ?? onAcceptanceOf(profile),
		isKept: keptWanted !== undefined,
		open: [...(keptWanted ? [] : proposed.open.map(({ message }) => `${message}.`)), ...gone],
		prices: [...list]
			.sort((a, b) => rankOf(b) - rankOf(a))
			.slice(0, MOST_PRICES)
			.map(({ key, name, unit, unitPrice, service: of }) => ({
				...{ key, name, service: services.find(({ id }) => id === of)?.name ?? of, price: `${unitPrice} ${business.currency}` },
				...(unit !== undefined && { unit }),
				isOwn: of === service,
			})),
		more: Math.max(0, list.length - MOST_PRICES),
		hasDeposit: billing.deposit !== undefined,
	};
}
