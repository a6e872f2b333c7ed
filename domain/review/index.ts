/**
 * Whether what was prepared goes on by itself or waits for a person, and why.
 *
 * Model: safety first, then ordered rules. A draft that did not pass its checks, a draft that says nothing, an invoice that
 * was not made, a reply whose
 * inquiry needs a person, and a customer who asks not to be written to always wait, whatever the rules say. Then the first
 * rule of the profile that matches decides, and where none does, the profile's default. What is not known never
 * satisfies a condition, whichever way it asks; a rule that fails for that alone says so. A share of the cases is
 * chosen by a digest of case id and rule, so that a case gives the same answer at every run and rules sample apart from each other.
 *
 * Sources: the profile's `review`, its opening hours and holidays, and what earlier nodes found out about the case.
 */
export { decideReview } from './decideReview';
export { REVIEW_SUBJECTS, type Review, type ReviewInput, type ReviewSubject } from './types';
