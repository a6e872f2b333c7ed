/**
 * Who owns a case, and why.
 *
 * Model: a row of filters, then fairness. Opt-outs and spam are not routed; a returning customer stays with their owner;
 * the first rule that matches narrows the team; then skills, territories, absences, capacity and working hours; then the
 * strategy chooses among those who are left. Emergencies reach somebody at any hour. Where nobody can take the case it
 * goes to the fallback, and without one it waits with the time somebody can.
 *
 * Sources: turns by highest averages (d'Hondt), which keeps everybody within one turn of their share; spread without a
 * record of turns by weighted rendezvous hashing (Thaler and Ravishankar 1998; weights as in Schindelhauer and
 * Schomaker 2005), which moves only a joiner's share.
 */
export { routeLead } from './routeLead';
export { withTurn } from './withTurn';
export type { LeadToRoute, Strategy, Workload } from './types';
