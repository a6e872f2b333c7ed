/** Words between the parts of a name that have no capital of their own, as the source of a pattern: `von der`, `de la`, `’t`. */
export const NAME_PARTICLE = "(?:O|Ó|['’]t|von und zu|vom|zum|zur|zu|von|van|de|den|der|het|ter|ten|te|op|los|las|da|do|dos|das|del|della|dello|degli|di|du|des|la|le|les|el|al|an|ap|bin|bint|ibn|ben|af|av)";
/** A part of a name with what an apostrophe ties to it: `d’Aubigny`, `dell’Acqua`, `O’Neil-Smith`. */
export const TIED_NAME = "(?:(?:d|l|dell|dall|all)['’])?\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
