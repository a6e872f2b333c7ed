/** ISO 3166-1 alpha-2. The runtime's own list knows regions that are none, and no list of those that are. */
const CODES =
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
		' ',
	);

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da'];

/** What people write and no list of names has; EL and UK are Greece and the United Kingdom in VAT numbers and in speech. */
const ALSO: Record<string, string> = {
	el: 'GR', uk: 'GB', usa: 'US', us: 'US', 'u s a': 'US', 'u s': 'US', america: 'US', 'united states of america': 'US', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB',
	'great britain': 'GB', britain: 'GB', holland: 'NL', 'the netherlands': 'NL', 'czech republic': 'CZ', tschechien: 'CZ', 'republic of ireland': 'IE', eire: 'IE', turkey: 'TR', turkiye: 'TR',
	'south korea': 'KR', korea: 'KR', russia: 'RU', vietnam: 'VN', uae: 'AE', 'ivory coast': 'CI', macedonia: 'MK', swaziland: 'SZ', burma: 'MM', brd: 'DE', osterreich: 'AT', schweiz: 'CH', suisse: 'CH', svizzera: 'CH',
	hellas: 'GR', ellada: 'GR', espana: 'ES', italia: 'IT', deutschland: 'DE', brasil: 'BR', polska: 'PL', sverige: 'SE', danmark: 'DK', norge: 'NO', suomi: 'FI', belgie: 'BE', belgique: 'BE', 'hong kong': 'HK', macau: 'MO',
};

let names: Map<string, string> | undefined;

/** The country's two letters, from a code of two or three letters or its name in one of ten languages; undefined where it is none. */
export function countryOf(said: string): string | undefined {
	const plain = folded(said);
	if (Object.hasOwn(ALSO, plain)) return ALSO[plain];
	const code = said.trim().toUpperCase();
	if (CODES.includes(code)) return code;
	if (Object.hasOwn(THREE_LETTERS, code)) return THREE_LETTERS[code];
	names ??= new Map(LANGUAGES.flatMap(namesIn));
	return names.get(plain);
}

function namesIn(language: string): Array<readonly [string, string]> {
	const shown = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
	return CODES.flatMap((code) => {
		const name = shown.of(code);
		return name === undefined ? [] : [[folded(name), code] as const];
	});
}

/** ISO 3166-1 alpha-3 of the countries that invoices go to most. */
const THREE_LETTERS: Record<string, string> = Object.fromEntries(
	('USA:US GBR:GB DEU:DE FRA:FR ITA:IT ESP:ES PRT:PT NLD:NL BEL:BE LUX:LU AUT:AT CHE:CH IRL:IE DNK:DK SWE:SE NOR:NO FIN:FI ISL:IS POL:PL CZE:CZ SVK:SK HUN:HU ROU:RO BGR:BG GRC:GR HRV:HR SVN:SI EST:EE ' +
		'LVA:LV LTU:LT MLT:MT CYP:CY CAN:CA MEX:MX BRA:BR ARG:AR CHL:CL COL:CO PER:PE AUS:AU NZL:NZ JPN:JP CHN:CN KOR:KR IND:IN SGP:SG MYS:MY THA:TH VNM:VN PHL:PH IDN:ID TUR:TR ISR:IL ARE:AE SAU:SA ZAF:ZA ' +
		'EGY:EG MAR:MA NGA:NG KEN:KE UKR:UA RUS:RU LIE:LI MCO:MC')
		.split(' ')
		.map((pair) => pair.split(':') as [string, string]),
);

function folded(said: string): string {
	return said
		.slice(0, 100)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
