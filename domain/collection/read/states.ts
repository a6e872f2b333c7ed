import type { Hold, InvoiceState } from '../types';

/** How accounting systems and people name what became of an invoice; every other word leaves it open. */
const STATES: Record<Exclude<InvoiceState, 'open'>, string> = {
	draft: 'draft, entwurf, brouillon, borrador, rascunho',
	void: 'void, voided, cancelled, canceled, rejected, deleted, refunded, credited, storniert, storno, annulliert, gutgeschrieben, erstattet, annulé, annulée, avoir, anulado, anulada, cancelado, cancelada, rechazada, estornado, estornada',
	writtenOff: 'written off, write off, uncollectible, bad debt, abgeschrieben, uneinbringlich, ausgebucht, irrécouvrable, passée en perte, incobrable, incobrável',
	paid: 'paid, paid in full, fully paid, settled, closed, bezahlt, voll bezahlt, vollständig bezahlt, beglichen, ausgeglichen, erledigt, payé, payée, réglé, réglée, soldé, soldée, encaissée, acquittée, pagado, pagada, cobrado, cobrada, abonado, abonada, liquidado, liquidada, saldada, pago, paga, quitado, quitada',
};

const HELD: Partial<Record<Hold, string>> = {
	dispute: 'disputed, in dispute, dispute, strittig, bestritten, reklamiert, en litige, litige, contestée, contesté, en disputa, disputada, impugnada, em disputa, contestada, contestado',
	paused: 'paused, on hold, snoozed, pausiert, angehalten, suspendue, en pause, en pausa, pausada, suspensa',
	processing: 'processing, pending, payment pending, in transit, payment processing, zahlung unterwegs, paiement en cours, pago en curso, pagamento em curso',
	legal: 'legal, legal hold, in collection, in collections, collections, inkasso, im inkasso, contentieux, en contentieux, en cobro judicial, em cobrança judicial',
	complaint: 'complaint, beschwerde, réclamation, queja, reclamação',
};

/** Said of what is owed still. */
const OPEN_WORDS =
	'open, unpaid, not paid, issued, sent, delivered, viewed, seen, overdue, past due, late, due, outstanding, awaiting payment, authorised, authorized, approved, submitted, finalized, posted, active, new, partially paid, partly paid, part paid, partial, partially, ' +
	'offen, unbezahlt, nicht bezahlt, überfällig, fällig, versendet, verschickt, gesendet, gestellt, teilbezahlt, teilweise bezahlt, gemahnt, ouverte, impayée, impayé, envoyée, émise, en retard, échue, à payer, partiellement payée, ' +
	'abierta, pendiente, enviada, emitida, vencida, impagada, parcialmente pagada, aberta, em aberto, por pagar, emitida, parcialmente paga, pendente, aperta, inviata, emessa, scaduta, non pagata, da pagare, parzialmente pagata, openstaand, verzonden, vervallen, onbetaald, deels betaald, otwarta, nieopłacona, wysłana, po terminie, częściowo opłacona';

export function stateOf(status: string): InvoiceState {
	return STATE_OF.get(plain(status)) ?? 'open';
}

/** Whether a word leaves an invoice open without anybody knowing that it does. */
export function isUnknownStatus(status: string): boolean {
	const word = plain(status);
	return word !== '' && !OPEN.has(word) && !STATE_OF.has(word) && !HOLD_OF.has(word);
}

export function holdOf(status: string): Hold | undefined {
	return HOLD_OF.get(plain(status));
}

const STATE_OF = byWord(STATES);
const HOLD_OF = byWord(HELD);
const OPEN = new Set(byWord({ open: OPEN_WORDS }).keys());

function byWord<Name extends string>(words: Partial<Record<Name, string>>): Map<string, Name> {
	return new Map((Object.entries(words) as Array<[Name, string]>).flatMap(([name, list]) => list.split(', ').map((word) => [plain(word), name] as const)));
}

function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z]/g, '');
}
