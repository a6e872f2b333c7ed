/** How a country writes an address. Sources of patterns, with the groups street, unit, city, region and postcode. */
export interface AddressForm {
	/** ISO 3166-1 alpha-2. */
	country: string;
	street: string;
	locality: string;
	/** The locality alone tells the country and the place: its postcode looks like nothing else. */
	standsAlone: boolean;
	/** The street alone is known for this country's. */
	streetAlone: boolean;
	/** Read without regard to capitals, where a postcode keeps chance out. */
	anyCase: boolean;
}

const WORD = String.raw`[\p{L}\d][\p{L}\d.'’-]{0,24}`;
const CAPITAL = String.raw`(?:St\. )?\p{Lu}[\p{L}'’-]{0,24}`;

const SUFFIX =
	'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|circle|cir|terrace|ter|trail|trl|parkway|pkwy|highway|hwy|close|crescent|cres|gardens|grove|mews|square|sq|walk|row|hill|parade|esplanade|loop|pike|alley|broadway|view|rise|quay|wharf';
const cased = (words: string) => words.replace(/(?<=^|\|)\w/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const UNIT_BEFORE = String.raw`(?:(?<unit>(?:[Ff]lat|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Ss]uite) ?[\p{L}\d]{1,5})(?:,? |,? ?/ ?))?`;
const UNIT_BEHIND = String.raw`(?:,? ?(?<unit>(?:#|[Aa]pt\.?|APT|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te\.?|[Ff]lat|[Ff]loor|[Bb]ldg\.?|[Bb]uilding) ?#?[\p{L}\d-]{1,6}))?`;
const NUMBER = String.raw`\d{1,6}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?`;

/** "1200 W. Oak Park Ave", number first; the last word says what kind of street it is. */
const numberFirst = (word: string) => String.raw`(?<street>${NUMBER} (?:${word} ){1,4}?(?:${cased(SUFFIX)})(?![\p{L}\d])\.?(?: (?:[NSEW]|NE|NW|SE|SW|North|South|East|West)(?![\p{L}\d]))?)`;

/** Streets written by an English hand, with and without regard to capitals. */
export const ENGLISH_STREET = `${UNIT_BEFORE.replace('<unit>', '<flat>')}${numberFirst(String.raw`(?:\p{Lu}|\d)[\p{L}\d.'’-]{0,24}`)}${UNIT_BEHIND}`;
const STREET = `${UNIT_BEFORE.replace('<unit>', '<flat>')}${numberFirst(WORD)}${UNIT_BEHIND}`;

const CITY = String.raw`(?<city>${WORD}(?: ${WORD}){0,3}?)`;

const STATES =
	'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Arizona|California|Colorado|Florida|Georgia|Illinois|Indiana|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nevada|New Jersey|New York|North Carolina|Ohio|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin';
const PROVINCES = 'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Alberta|British Columbia|Manitoba|Ontario|Québec|Quebec|Nova Scotia|Saskatchewan';
const AUSTRALIAN = 'NSW|VIC|QLD|WA|SA|TAS|ACT|NT';

const GERMAN_LOCALITY = String.raw`(?:D-)?(?<postcode>\d{5}) (?<city>${CAPITAL}(?:[ -]${CAPITAL}){0,2}(?: (?:am|an der|im|ob der|in der) ${CAPITAL})?)`;

/** The first to match wins: postcodes with letters first, then Australia's four figures, then five, which three countries have. */
export const FORMS: AddressForm[] = [
	{ country: 'CA', street: STREET, locality: String.raw`${CITY},? (?<region>${PROVINCES}),? (?<postcode>[A-Z]\d[A-Z][ -]?\d[A-Z]\d)`, standsAlone: true, streetAlone: false, anyCase: true },
	{
		country: 'GB',
		street: STREET,
		locality: String.raw`(?<city>${CAPITAL}(?:[ -]${CAPITAL}){0,3}?)(?:,[ \n](?<region>${CAPITAL}(?: ${CAPITAL}){0,2}))?,?[ \n](?<postcode>[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2})`,
		standsAlone: true,
		streetAlone: false,
		anyCase: false,
	},
	{ country: 'AU', street: STREET, locality: String.raw`${CITY},? (?<region>${AUSTRALIAN}),? (?<postcode>\d{4})`, standsAlone: true, streetAlone: false, anyCase: true },
	{ country: 'US', street: STREET, locality: String.raw`${CITY},? (?<region>${STATES})(?![\p{L}\d])(?:,? (?<postcode>\d{5}(?:-\d{4})?))?`, standsAlone: true, streetAlone: false, anyCase: true },
	{
		country: 'FR',
		street: String.raw`(?<street>\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Rr]oute|[Qq]uai|[Cc]ours|[Ss]quare|[Pp]assage)(?: [\p{L}\d'’-]{1,25}){1,6}?)(?:,? (?<unit>(?:[Aa]ppt?\.?|[Aa]ppartement|[Bb]ât(?:iment|\.)?|[Éé]tage) ?[\p{L}\d]{1,4}))?`,
		locality: String.raw`(?<postcode>\d{5}) (?<city>${CAPITAL}(?:[ -]${CAPITAL}){0,3})`,
		standsAlone: false,
		streetAlone: true,
		anyCase: false,
	},
	{
		country: 'DE',
		street: String.raw`(?<street>(?:${CAPITAL}[ -]){0,3}(?:${CAPITAL})?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Ss]teig|[Hh]of|[Cc]haussee) ?\d{1,4} ?[a-z]?(?:[-–/]\d{1,4} ?[a-z]?)?(?![\p{L}\d]))(?:,? (?<unit>(?:[Ww]ohnung|[Ww]hg\.?|\d{1,2}\. (?:Stock|OG|Etage)|[Hh]interhaus) ?[\p{L}\d]{0,4}))?`,
		locality: GERMAN_LOCALITY,
		standsAlone: false,
		streetAlone: true,
		anyCase: false,
	},
	{
		// "Unter den Linden 77": nothing in the name says that it is a street, so the postcode has to.
		country: 'DE',
		street: String.raw`(?<street>\p{Lu}\p{L}{1,24}(?: (?:de[nrms]|\p{Lu}\p{L}{1,24})){0,3} \d{1,4} ?[a-z]?)`,
		locality: GERMAN_LOCALITY,
		standsAlone: false,
		streetAlone: false,
		anyCase: false,
	},
];
