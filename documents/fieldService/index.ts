/**
 * Field-service tools: what is asked of Jobber and Housecall Pro so that a visit is a job there, and what their answers come to.
 *
 * Model: the customer, the place and the job are looked for first, the job by the visit's ID in its notes; what is not there is
 * made; its time is set where it is another one. So the same work once more, a lost answer and two runs at once leave one
 * job as it is to be. `jobTurn` says which request is next, `jobAnswer` what its answer comes to.
 *
 * Sources: Jobber's GraphQL API (Developer Center, schema of version 2026-03-10); Housecall Pro's public API v1 (OpenAPI).
 */
export { jobAnswer, jobTurn, type JobAsked } from './turn';
