/** Say that a time is exchanged for another, so that "from … to …" is no range. English · Spanish · French · German · Portuguese. */
export const CHANGE_WORDS =
	'mov(?:e|ed|ing)|reschedul\\p{L}*|chang(?:e|ed|ing)|switch(?:ed|ing)?|push(?:ed|ing)?|shift(?:ed|ing)?|postpon\\p{L}*|rebook\\p{L}*|verschieb\\p{L}*|verleg\\p{L}*|umbuch\\p{L}*|ändern|cambi\\p{L}*|mover|muev\\p{L}*|aplaz\\p{L}*|déplac\\p{L}*|report(?:er|ez|é)|décal\\p{L}*|remarc\\p{L}*|mudar|adiar';

/** Announces, right before a time, that it is exchanged for another. */
export const CHANGE = new RegExp(String.raw`(?<!\p{L})(?:${CHANGE_WORDS})(?!\p{L})[^.!?\n]{0,50}$`, 'iu');
