/**
 * UN/ECE Recommendation 20 and, with an X before it, 21 (packages), by the words that businesses write. Only codes that the
 * EN 16931 schematron knows (BR-CL-23): it has no hectare.
 */
const WORDS: Record<string, string> = {
	C62: 'one|unit|item|unité|einheit|unidad|eenheid',
	H87: 'piece|pc|pce|pcs|pièce|stück|stk|pieza|stuk|pezzo',
	EA: 'each|ea',
	HUR: 'h|hr|hour|stunde|stunden|std|heure|hora|uur|ora',
	MIN: 'min|minute|minuto|minuut',
	DAY: 'd|day|tag|tage|jour|día|dag|dagen|giorno',
	WEE: 'wk|week|woche|wochen|semaine|semana|settimana',
	MON: 'mo|month|monat|monate|mois|mes|maand|mese',
	QAN: 'quarter|quartal|trimestre',
	ANN: 'yr|year|jahr|jahre|an|année|año|jaar|anno',
	MTR: 'm|metre|meter|mètre|metro',
	CMT: 'cm|centimetre|centimeter',
	MMT: 'mm|millimetre|millimeter',
	KMT: 'km|kilometre|kilometer|kilomètre|kilómetro|chilometro',
	SMI: 'mi|mile',
	FOT: 'ft|foot|feet',
	INH: 'in|inch|inches',
	YRD: 'yd|yard',
	LM: 'lm|lfm|linear metre|linear meter|running metre|running meter',
	LF: 'lf|linear foot|linear feet',
	MTK: 'm2|sqm|qm|mq|square metre|square meter',
	FTK: 'ft2|sqft|sq ft|sf|square foot|square feet',
	YDK: 'yd2|sqyd|sq yd|square yard',
	ACR: 'ac|acre',
	MTQ: 'm3|cbm|mc|cubic metre|cubic meter',
	FTQ: 'ft3|cu ft|cubic foot|cubic feet',
	YDQ: 'yd3|cu yd|cubic yard',
	LTR: 'l|ltr|litre|liter|litro',
	MLT: 'ml|millilitre|milliliter',
	GLL: 'gal|gallon',
	GRM: 'g|gram|gramme|gramm|gramo',
	KGM: 'kg|kilo|kilogram|kilogramme|kilogramm',
	TNE: 't|tonne|metric ton',
	LBR: 'lb|pound',
	ONZ: 'oz|ounce',
	STN: 'ton|short ton',
	KWH: 'kwh|kilowatt hour|kilowatt-hour',
	LS: 'ls|lump sum|lumpsum|flat|flat rate|flat fee|fixed price|pauschal|pauschale|psch|forfait',
	E48: 'service|service unit',
	E49: 'working day|workday|man-day|man day',
	E51: 'job',
	E54: 'trip',
	IE: 'person|people|pax',
	ZP: 'page',
	P1: '%|percent|per cent',
	SET: 'set|kit',
	PR: 'pr|pair',
	DZN: 'dz|doz|dozen',
	XBX: 'bx|box|boxes',
	XCT: 'ctn|carton',
	XPK: 'pk|pkg|pack|package',
	XPA: 'packet',
	XBG: 'bag',
	XBO: 'bottle',
	XBE: 'bundle',
	XRO: 'roll',
	XPX: 'pallet',
	XTU: 'tube',
	XDR: 'drum',
};

const CODES = new Map(Object.entries(WORDS).flatMap(([code, words]) => [code.toLowerCase(), ...words.split('|')].map((word) => [word, code])));

/** The code of a unit as an estimate says it, in the singular or plural, or of a code; undefined where none is known. */
export function unitCode(unit: string): string | undefined {
	const word = unit.trim().toLowerCase().replace('²', '2').replace('³', '3').replace(/\.$|\(s\)$/, '');
	return CODES.get(word) ?? CODES.get(word.replace(/s$/, ''));
}

/** C62, one: what to say of a quantity whose unit has no code. */
export const ONE = 'C62';
