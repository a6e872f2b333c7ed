/** How a country writes an address. Sources of patterns, with the groups street, unit (or flat, before the street), city, region and postcode. */
export interface AddressForm {
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** Write it the same way; an address of theirs is told by where the customer is. */
	alike?: string[];
	street: string;
	locality: string;
	/** The locality alone tells the country and the place: its postcode looks like nothing else. */
	standsAlone?: boolean;
	/** The street alone is known for this country's. */
	streetAlone?: boolean;
	/** Read without regard to capitals, where a postcode or a state keeps chance out. */
	anyCase?: boolean;
	/** Nothing in the street's name says that it is one, so the postcode has to. */
	needsPostcode?: boolean;
	/** Only where the customer is in one of these countries. */
	onlyIn?: string[];
}

const WORD = String.raw`[\p{L}\d][\p{L}\d.'’-]{0,24}`;
const CAPITAL = String.raw`(?:St\. )?\p{Lu}[\p{L}'’-]{0,24}`;

const SUFFIX =
	'street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|plaza|way|circle|cir|terrace|ter|trail|trl|parkway|pkwy|highway|hwy|close|crescent|cres|gardens|grove|mews|square|sq|walk|row|hill|parade|esplanade|loop|pike|alley|broadway|view|rise|quay|wharf|green';
const cased = (words: string) => words.replace(/(?<=^|\|)\w/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const UNIT_WORD = '[Ff]lat|[Uu]nit|[Aa]pt\\.?|APT|[Aa]partment|[Ss]uite|[Ss]te\\.?|[Ll]evel|[Ss]hop|[Rr]oom|[Oo]ffice|[Ll]ot|[Ff]loor|[Bb]ldg\\.?|[Bb]uilding';
const FLOOR = String.raw`\d{1,3}(?:st|nd|rd|th) [Ff]l(?:oor|\.)?`;
const UNIT_BEFORE = String.raw`(?:(?<flat>(?:(?:${UNIT_WORD}) #?(?!(?:at|on|in|is|to|by|near)\b)[\p{L}\d]{1,5}|${FLOOR}))(?:, ?| ?\n[ \t]{0,4}| - | ?/ ?| ))?`;
const UNIT = String.raw`(?:(?:#|${UNIT_WORD}) ?#?[\p{L}\d-]{1,6}|${FLOOR})(?![\p{L}\d])`;
const UNIT_BEHIND = String.raw`(?:(?:,? ?\n?[ \t]{0,4})(?<unit>${UNIT}(?:,? ${UNIT})?))?`;
const NUMBER = String.raw`[NSEW]?\d{1,6}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?| (?:1/2|½))?`;
const SIDE = String.raw`(?:NE|NW|SE|SW|[NSEW]|North|South|East|West)(?![\p{L}\d])`;
const NUMBERED_ROAD = String.raw`(?:(?:[Oo]ld )?(?:[Cc]ounty|[Ss]tate|US|U\.S\.|[Rr]ural) )?(?:[Rr]oad|[Rr]d\.?|[Rr]oute|[Rr]te\.?|[Hh]ighway|[Hh]wy\.?) [A-Z\d]{1,5}(?![\p{L}\d])`;

/** "1200 W. Oak Park Ave", number first; the last word says what kind of street it is, or a number which road. */
const numberFirst = (word: string) =>
	String.raw`(?<street>${NUMBER} (?:(?:${SIDE} )?${NUMBERED_ROAD}|[NSEW]\.? \d{2,5} [NSEW](?![\p{L}\d])\.?|(?:${word} ){1,5}?(?:${cased(SUFFIX)})(?![\p{L}\d])\.?)(?: ${SIDE})?)`;

/** Streets written by an English hand, with and without regard to capitals. */
export const ENGLISH_STREET = `${UNIT_BEFORE}${numberFirst(String.raw`(?:\p{Lu}\p{L}{0,4}\.|(?:\p{Lu}|\d)[\p{L}\d'’-]{0,24})`)}${UNIT_BEHIND}`;
const STREET = `${UNIT_BEFORE}${numberFirst(String.raw`(?:\p{L}{1,5}\.|[\p{L}\d][\p{L}\d'’-]{0,24})`)}${UNIT_BEHIND}`;
/** "1234 Broadway", "12 The Green", "PO Box 442". */
const NAMED_STREET = String.raw`${UNIT_BEFORE}(?<street>P\.? ?O\.? ?Box \d{1,6}|${NUMBER} (?:${SIDE} |[NSEW]\. )?${CAPITAL}(?: ${CAPITAL}){0,3}?)${UNIT_BEHIND}`;
/** "Rose Cottage, Mill Lane": a house with a name in place of a number. */
const NAMED_HOUSE = String.raw`(?<street>${CAPITAL}(?: ${CAPITAL}){0,3}?,?[ \n]${CAPITAL}(?: ${CAPITAL}){0,2}? (?:${cased(SUFFIX)})(?![\p{L}\d])\.?)`;

const CITY = String.raw`(?<city>${WORD}(?: ${WORD}){0,3}?)`;

const STATES =
	'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nevada|New Jersey|New Mexico|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin';
const PROVINCES = 'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Ontario|Québec|Quebec|Nova Scotia|Saskatchewan';
const AUSTRALIAN = 'NSW|VIC|QLD|WA|SA|TAS|ACT|NT';

const US_LOCALITY = String.raw`${CITY},?[ \n](?<region>${STATES})(?![\p{L}\d])(?:,?[ \n](?<postcode>\d{5}(?:-\d{4})?))?`;
const CA_LOCALITY = String.raw`${CITY},? \(?(?<region>${PROVINCES})(?![\p{L}\d])\)?(?:,?[ \n]{1,2}(?<postcode>[A-Z]\d[A-Z][ -]?\d[A-Z]\d))?`;
const GB_LOCALITY = String.raw`(?<city>${CAPITAL}(?:[ -]${CAPITAL}){0,3}?)(?:(?:,[ \n]|\n)(?<region>${CAPITAL}(?: ${CAPITAL}){0,2}))?,?[ \n](?<postcode>[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2})`;
const AU_LOCALITY = String.raw`${CITY},?[ \n](?<region>${AUSTRALIAN})(?![\p{L}\d])(?:,?[ \n](?<postcode>\d{4}))?`;
const frLocality = (postcode: string) => String.raw`(?:F-)?(?<postcode>${postcode}) (?<city>${CAPITAL}(?:[ -](?!(?:CEDEX|Cedex)\b)(?:sur|sous|en|le|la|les|lès|de|du|${CAPITAL})(?!\p{L})){0,4})(?: (?:CEDEX|Cedex)(?: \d{1,2})?)?`;
const deLocality = (postcode: string) => String.raw`(?:(?:D|A|CH)-)?(?<postcode>${postcode}) (?<city>${CAPITAL}(?:[ -]${CAPITAL}){0,2}(?: (?:am|an der|im|ob der|in der) ${CAPITAL})?)`;

/** Figures of a postcode. */
const FIVE = String.raw`\d{5}(?![-\d])`;
const FOUR = String.raw`\d{4}(?![-\d])`;

const FR_UNIT = String.raw`(?:[Aa]ppt?\.?|[Aa]ppartement|[Bb]ât(?:iment|\.)?|[Éé]tage|[Rr]ésidence) ?[\p{L}\d]{1,12}`;
const FR_STREET = String.raw`(?:(?<flat>${FR_UNIT})(?:, ?|\n))?(?<street>\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Rr]oute|[Qq]uai|[Cc]ours|[Ss]quare|[Pp]assage)(?: [\p{L}\d'’-]{1,25}){1,6}?)(?:(?:,? |,? ?\n)(?<unit>${FR_UNIT}))?`;
const DE_UNIT = String.raw`(?:[Ww]ohnung|[Ww]hg\.?) ?[\p{L}\d]{1,4}|\d{1,2}\. (?:Stock|OG|Etage|Obergeschoss)(?: (?:links|rechts|Mitte|mitte))?|EG|[Hh]interhaus|[Vv]orderhaus|[Ss]eitenflügel`;
const DE_STREET = String.raw`(?<street>(?:(?:${CAPITAL}[ -]){0,3}(?:${CAPITAL})?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Ss]teig|[Hh]of|[Cc]haussee)|(?:Stra(?:ß|ss)e|Platz|Allee|Ufer|Weg) (?:de[rsn]|am|zum|zur) (?:\d{1,2}\. )?${CAPITAL}(?: ${CAPITAL})?) ?\d{1,4} ?[a-z]?(?:[-–/]\d{1,4} ?[a-z]?){0,3}(?![\p{L}\d]))(?:(?:, ?| |\n)(?<unit>(?:${DE_UNIT})(?:, (?:${DE_UNIT})){0,2})(?![\p{L}\d]))?`;
const DE_NAMED_STREET = String.raw`(?<street>\p{Lu}\p{L}{1,24}(?: (?:de[nrms]|\p{Lu}\p{L}{1,24})){0,3} \d{1,4} ?[a-z]?)`;
const ES_STREET = String.raw`(?<street>(?:[Cc]alle|C/|[Cc]\.|[Aa]venida|[Aa]vda?\.?|[Pp]laza|[Pp]za\.|[Pp]aseo|[Rr]onda|[Cc]amino|[Cc]arretera|[Cc]arrer)(?: [\p{L}\d'’.-]{1,20}){1,5}?,? (?:n[º°.] ?)?\d{1,4}(?! ?[º°ª]))(?:,? (?<unit>\d{1,2} ?[º°ª]?[ .-]?(?:[A-Z]|izq\.?|dcha\.?|[A-Z]?\d[ºª°]?)?(?![\p{L}\d])|(?:[Ii]nt|[Dd]epto|[Pp]iso|[Ll]ocal)\.? [\p{L}\d]{1,5}))?`;
const PT_STREET = String.raw`(?<street>(?:[Rr]ua|R\.|[Aa]venida|[Aa]v\.|[Pp]raça|[Tt]ravessa|[Ll]argo|[Ee]strada)(?: [\p{L}\d'’.-]{1,20}){1,5}?,? (?:n\.?[º°.]? ?)?\d{1,4}(?!\.? ?[º°ª]))(?:,? (?<unit>\d{1,2}\.? ?[º°ª][ .-]?(?:[A-Za-z]{1,4}\.?)?))?`;

/** "Col. Centro, 72000 Puebla": Mexico names the quarter before the postcode. */
const ES_LOCALITY = String.raw`(?:Col(?:onia|\.)? ${CAPITAL}(?: ${CAPITAL}){0,3},? )?(?:C\.?P\.? )?(?<postcode>\d{5}),? (?<city>${CAPITAL}(?: (?:de |del |la )?${CAPITAL}){0,3})`;
const ES_NAMED_STREET = String.raw`(?<street>\p{Lu}\p{L}{2,24}(?: (?:del?|la|los|las|\p{Lu}\p{L}{1,24})){0,3} \d{1,4})`;
/** "Av. Paulista, 1578, ap 92 - Bela Vista, São Paulo - SP, 01310-200". */
const BR_LOCALITY = String.raw`(?:(?:ap(?:to?)?|casa|sala|bloco)\.? ?[\p{L}\d]{1,5}(?:, ?| ?[-–] ?))?(?:[-–] ?)?(?:${CAPITAL}(?: (?:de |do |da |dos )?${CAPITAL}){0,3}, ?)?(?<city>${CAPITAL}(?: (?:de |do |da |dos )?${CAPITAL}){0,3}) ?[-–/] ?(?<region>[A-Z]{2}),? ?(?:CEP:? ?)?(?<postcode>\d{5}-?\d{3})`;

const IT_STREET = String.raw`(?<street>(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo)(?: [\p{L}\d'’.-]{1,20}){1,4}?,? \d{1,4}(?:/?[A-Za-z])?(?![\p{L}\d]))`;
const NL_STREET = String.raw`(?<street>(?:${CAPITAL} ){0,2}\p{Lu}\p{L}{1,20}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|dreef|lei|steenweg|markt) \d{1,4}(?: bis| ?[a-zA-Z])?(?:[-/]\d{1,3})?(?![\p{L}\d]))`;

const PL_STREET = String.raw`(?<street>(?:ul|al|os|pl)\. [\p{L}\d.'’ -]{2,40}? \d{1,4}[a-zA-Z]?)(?: ?(?:\/|m\.) ?(?<unit>\d{1,4}))?(?![\p{L}\d])`;

/** Between the town and the postcode behind it. */
const GAP = String.raw`(?:,? ?\n[ \t]{0,4}|, ?| )`;
const TOWN = String.raw`(?<city>${CAPITAL}(?:[ -](?:(?:de|del|la|do|da|dos|am|sur|en) )?${CAPITAL}){0,2})`;
/** "Springfield, 62701", "Madrid 28013": as forms with one line for all have it, whatever the country's own order. */
const townAnd = (postcode: string) => `${TOWN}${GAP}(?<postcode>${postcode})`;
const US_POSTCODE = String.raw`\d{5}(?:-\d{4})?`;
const CA_POSTCODE = String.raw`[A-Z]\d[A-Z][ -]?\d[A-Z]\d`;
/** Write five figures and may have English street names. */
const FIVE_FIGURES = ['DE', 'FR', 'ES', 'IT', 'MX'];

/** The first to match wins: postcodes with letters first, then Australia's four figures, then five, which many countries have. */
export const FORMS: AddressForm[] = [
	{ country: 'CA', street: STREET, locality: CA_LOCALITY, standsAlone: true, anyCase: true },
	{ country: 'CA', street: FR_STREET, locality: CA_LOCALITY },
	{ country: 'GB', street: STREET, locality: GB_LOCALITY, standsAlone: true, anyCase: true },
	{ country: 'AU', street: STREET, locality: AU_LOCALITY, standsAlone: true, anyCase: true },
	{ country: 'US', street: STREET, locality: US_LOCALITY, standsAlone: true, anyCase: true },
	{ country: 'CA', street: NAMED_STREET, locality: CA_LOCALITY, needsPostcode: true },
	{ country: 'GB', street: NAMED_STREET, locality: GB_LOCALITY, needsPostcode: true },
	{ country: 'GB', street: NAMED_HOUSE, locality: GB_LOCALITY, needsPostcode: true },
	{ country: 'AU', street: NAMED_STREET, locality: AU_LOCALITY, needsPostcode: true },
	{ country: 'US', street: NAMED_STREET, locality: US_LOCALITY, needsPostcode: true },
	{ country: 'FR', alike: ['BE', 'CH', 'LU', 'CA'], street: FR_STREET, locality: frLocality(FIVE), streetAlone: true },
	{ country: 'BE', alike: ['CH', 'LU'], street: FR_STREET, locality: frLocality(FOUR), onlyIn: ['BE', 'CH', 'LU'] },
	{ country: 'DE', alike: ['AT', 'CH', 'LU'], street: DE_STREET, locality: deLocality(FIVE), streetAlone: true },
	{ country: 'AT', alike: ['CH', 'LU'], street: DE_STREET, locality: deLocality(FOUR), onlyIn: ['AT', 'CH', 'LU'] },
	{ country: 'ES', alike: ['MX', 'PE'], street: ES_STREET, locality: ES_LOCALITY },
	{ country: 'MX', street: ES_NAMED_STREET, locality: ES_LOCALITY, onlyIn: ['MX'] },
	{ country: 'BR', street: PT_STREET, locality: BR_LOCALITY },
	{ country: 'BR', street: PT_STREET, locality: String.raw`(?<postcode>\d{5}-\d{3}),? (?<city>${CAPITAL}(?: (?:de |do |da |dos )?${CAPITAL}){0,3})` },
	{ country: 'IT', alike: ['CH'], street: IT_STREET, locality: String.raw`(?<postcode>\d{4,5}) (?<city>${CAPITAL}(?: (?:di |del |dell[a’'] ?)?${CAPITAL}){0,2})` },
	{ country: 'NL', street: NL_STREET, locality: String.raw`(?<postcode>\d{4} ?[A-Z]{2}) (?<city>${CAPITAL}(?: ${CAPITAL}){0,2})` },
	{ country: 'PL', street: PL_STREET, locality: String.raw`(?<postcode>\d{2}-\d{3}) (?<city>${CAPITAL}(?:[ -]${CAPITAL}){0,2})` },
	{ country: 'BE', street: NL_STREET, locality: String.raw`(?<postcode>\d{4}) (?<city>${CAPITAL}(?: ${CAPITAL}){0,2})` },
	{ country: 'PT', street: PT_STREET, locality: String.raw`(?<postcode>\d{4}-\d{3}) (?<city>${CAPITAL}(?: (?:de |do |da |dos )?${CAPITAL}){0,3})` },
	{ country: 'CA', street: ENGLISH_STREET, locality: townAnd(CA_POSTCODE) },
	{ country: 'CA', street: FR_STREET, locality: townAnd(CA_POSTCODE) },
	{ country: 'US', alike: FIVE_FIGURES, street: ENGLISH_STREET, locality: townAnd(US_POSTCODE) },
	{ country: 'US', alike: FIVE_FIGURES, street: ENGLISH_STREET, locality: String.raw`(?<postcode>${US_POSTCODE}) ${TOWN}` },
	{ country: 'AU', alike: ['NZ', 'ZA'], street: ENGLISH_STREET, locality: townAnd(FOUR), onlyIn: ['AU', 'NZ', 'ZA'] },
	{ country: 'FR', alike: ['BE', 'CH', 'LU'], street: FR_STREET, locality: townAnd(FIVE) },
	{ country: 'DE', alike: ['AT', 'CH', 'LU'], street: DE_STREET, locality: townAnd(FIVE) },
	{ country: 'AT', alike: ['CH', 'LU'], street: DE_STREET, locality: townAnd(FOUR), onlyIn: ['AT', 'CH', 'LU'] },
	{ country: 'ES', alike: ['MX', 'PE'], street: ES_STREET, locality: townAnd(FIVE) },
	{ country: 'BR', street: PT_STREET, locality: townAnd(String.raw`\d{5}-\d{3}`) },
	{ country: 'PT', street: PT_STREET, locality: townAnd(String.raw`\d{4}-\d{3}`) },
	{ country: 'IT', street: IT_STREET, locality: townAnd(FIVE) },
	// "Unter den Linden 77".
	{ country: 'DE', street: DE_NAMED_STREET, locality: deLocality(FIVE), onlyIn: ['DE'] },
	{ country: 'AT', alike: ['CH', 'LU'], street: DE_NAMED_STREET, locality: deLocality(FOUR), onlyIn: ['AT', 'CH', 'LU'] },
];

/** "calle goya 12, 28001 madrid": without capitals where the kind of street comes first; the town is one word, for nothing says where it ends. */
export const UNCAPITALISED: Array<Pick<AddressForm, 'country' | 'alike'> & { pattern: string }> = [
	// A count of things "on Oak Street" is no number of a house.
	{ country: 'US', alike: FIVE_FIGURES, pattern: String.raw`(?!\d{1,6} (?:\p{L}{1,20} ){0,4}?(?:on|of|at|in|the|for|and|is|to|with|from) )${ENGLISH_STREET},? (?<city>\p{L}{3,20}(?: \p{L}{3,20})?),? (?:(?<region>${STATES}),? )?(?<postcode>${US_POSTCODE})` },
	{ country: 'ES', alike: ['MX', 'PE'], pattern: String.raw`${ES_STREET},? (?<postcode>\d{5}),? (?<city>\p{L}{3,25})` },
	{ country: 'FR', alike: ['BE', 'CH', 'LU'], pattern: String.raw`${FR_STREET},? (?<postcode>\d{5}),? (?<city>\p{L}{3,25})` },
	{ country: 'PT', pattern: String.raw`${PT_STREET},? (?<postcode>\d{4}-\d{3}),? (?<city>\p{L}{3,25})` },
];

/** The town before the street: "50674 Köln, Lindenstraße 12", "Springfield 62701, 120 Oak Street". */
export const TOWN_FIRST: Array<Pick<AddressForm, 'country' | 'alike'> & { pattern: string }> = [
	{ country: 'DE', alike: ['AT', 'CH', 'LU'], pattern: String.raw`${deLocality(FIVE)},? ?\n?${DE_STREET}` },
	{ country: 'US', alike: FIVE_FIGURES, pattern: String.raw`${TOWN},? (?<postcode>${US_POSTCODE})(?:,? ?\n[ \t]{0,4}|, ?)${ENGLISH_STREET}` },
	{ country: 'US', alike: FIVE_FIGURES, pattern: String.raw`(?<postcode>${US_POSTCODE}) ${TOWN}(?:,? ?\n[ \t]{0,4}|, ?)${ENGLISH_STREET}` },
	{ country: 'FR', alike: ['BE', 'CH', 'LU'], pattern: String.raw`${frLocality(FIVE)}(?:,? ?\n[ \t]{0,4}|, ?)${FR_STREET}` },
	{ country: 'ES', alike: ['MX', 'PE'], pattern: String.raw`(?<postcode>\d{5}) ${TOWN}(?:,? ?\n[ \t]{0,4}|, ?)${ES_STREET}` },
	{ country: 'PT', pattern: String.raw`(?<postcode>\d{4}-\d{3}) ${TOWN}(?:,? ?\n[ \t]{0,4}|, ?)${PT_STREET}` },
];

/** "300 W Adams, Chicago": no kind of street, but a side of the city. */
export const SIDED_STREET = String.raw`${UNIT_BEFORE}(?<street>${NUMBER} (?:[NSEW]|[NSEW]\.|North|South|East|West) ${CAPITAL}(?: ${CAPITAL}){0,2}?)${UNIT_BEHIND}`;

/** A city's name behind a street, up to where the clause ends; English also puts it there with nothing between. */
export const CITY_BEHIND = String.raw`(?<gap>,? ?\n[ \t]{0,4}|, ?| (?:in|à|en|em) )(?<city>${CAPITAL}(?:[ -](?:am |sur )?${CAPITAL}){0,2}?)(?=[ \t]{0,3}(?:$|[.;!?\n,)]| (?:and|und|et|y|e|but|the|is|my|we)(?!\p{L})))`;
export const CITY_BESIDE = CITY_BEHIND.replace('(?<gap>', '(?<gap> |');
