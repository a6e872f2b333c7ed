/** One message or sentence a line, as people write it; in all languages. */
type Lines = string;

/** Something that endangers people or property within minutes or hours, whatever the trade. */
export interface Hazard {
	id: string;
	/** Words without which nobody tells of it; by themselves they say nothing. Commas between, `*` and `~` as in all phrases. In all languages. */
	signs: string;
	/** It is happening, here, to somebody. */
	now: Lines;
	/** The same words where nothing is happening: over, planned, asked about, practised, named, somebody else's news. */
	harmless: Lines;
	/** More of both, in other languages than English. */
	elsewhere: { now: Lines; harmless: Lines };
}
