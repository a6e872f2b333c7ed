/**
 * Who owns a case, and why.
 *
 * Model: a row of filters, then fairness. Opt-outs and spam are not routed; a returning customer stays with their owner;
 * the first rule that matches narrows the team; then skills, territories, absences, capacity and working hours; then the
 * strategy chooses among those who are left. Room goes to cases that wait already before it goes to newer ones.
 * Emergencies reach somebody at any hour. Where nobody can take the case it goes to the fallback, and without one it waits
 * with the time somebody can.
 *
 * Sources: turns by what is owed, each case shared among those who could take it, as in the carpool problem (Fagin and
 * Williams 1983), and of those with a claim the one whose turn is due first, which keeps everybody within one turn of
 * their share (Tijdeman 1980, the chairman assignment problem; Steiner and Yeomans 1993); spread without a record of turns
 * by weighted rendezvous hashing (Thaler and Ravishankar 1998; weights as in Schindelhauer and Schomaker 2005), which
 * moves only a joiner's share.
 */
export { routeLead } from './routeLead';
export { withTurn } from './withTurn';
export type { Lead, LeadToRoute, Routed, Strategy, Workload } from './types';
