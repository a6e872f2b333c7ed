/**
 * The statistics of the reports, each by a formula that its file names: quantiles of type 7, shares with Wilson's interval,
 * waits with Kaplan and Meier's estimate. None divides by nothing: of no cases the answer is null.
 */
export { overWithin, survival, timeUntil, type SurvivalStep } from './kaplanMeier';
export { quantile, roundedTo, spreadOf, type Spread } from './quantile';
export { ENOUGH_TO_CONCLUDE, shareOf, type Share } from './share';
