/**
 * What endangers people or property within minutes or hours, in people's own words, and what only sounds so. Data, one file a
 * hazard; what is in danger in one trade only stands with that trade's job types. `resemblanceOf` says how much a sentence reads like either,
 * `namesHazard` whether it names anything that can be one.
 */
export { resemblanceOf, type Resemblance } from './danger';
export { namesHazard } from './signs';
