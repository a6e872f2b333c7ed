/** What people call regions and the library does not: without accents and small, by the library's codes. */
export const REGION_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	DE: {
		bavaria: 'BY', bremen: 'HB', hamburg: 'HH', hesse: 'HE', 'lower saxony': 'NI', 'mecklenburg-western pomerania': 'MV', 'mecklenburg-west pomerania': 'MV', 'north rhine-westphalia': 'NW', nrw: 'NW', 'rhineland-palatinate': 'RP',
		saarland: 'SL', saxony: 'SN', 'saxony-anhalt': 'ST', thuringia: 'TH', 'baden-wuerttemberg': 'BW', thueringen: 'TH',
	},
	CH: { zuerich: 'ZH', berne: 'BE', bale: 'BS', basel: 'BS', 'basel-city': 'BS', 'basel-country': 'BL', geneve: 'GE', genf: 'GE', ginevra: 'GE', neuenburg: 'NE', freiburg: 'FR', waadt: 'VD', wallis: 'VS', tessin: 'TI', ticino: 'TI', graubuenden: 'GR', grigioni: 'GR', 'saint-gall': 'SG', lucerna: 'LU' },
	AT: { carinthia: '2', kaernten: '2', salzburg: '5', niederoesterreich: '3', oberoesterreich: '4', tirol: '7', wien: '9' },
	ES: {
		andalusia: 'AN', aragon: 'AR', baleares: 'IB', 'islas baleares': 'IB', mallorca: 'IB', canarias: 'CN', catalunya: 'CT', 'castilla-la mancha': 'CM', 'castilla la mancha': 'CM', 'castile and leon': 'CL', euskadi: 'PV', 'pais vasco': 'PV',
		madrid: 'MD', murcia: 'MC', 'region de murcia': 'MC', navarra: 'NC', navarre: 'NC', valencia: 'VC', 'comunidad valenciana': 'VC', ceuta: 'CE', melilla: 'ML',
	},
	FR: { alsace: '67', 'alsace-moselle': '67', moselle: '57', 'bas-rhin': '67', 'haut-rhin': '68', strasbourg: '67', mulhouse: '68', metz: '57', guadeloupe: 'GP', martinique: 'MQ', guyane: 'GF', mayotte: 'YT', reunion: 'RE', 'la reunion': 'RE' },
	IT: { piemonte: '21', lombardia: '25', 'south tyrol': '32', bolzano: '32', 'alto adige': '32', lazio: '62', sicilia: '82' },
	GB: { 'great britain': 'ENG', 'england and wales': 'ENG', ulster: 'NIR' },
	CA: { québec: 'QC', newfoundland: 'NL', pei: 'PE' },
	US: { 'washington dc': 'DC', 'washington, d.c.': 'DC', 'd.c.': 'DC' },
	BR: { brasilia: 'DF' },
};

/** Regions that have the country's days and no others, in countries of which the library names only those that have. */
export const WITHOUT_OWN_DAYS: Readonly<Record<string, readonly string[]>> = {
	FR: ['auvergne-rhone-alpes', 'bourgogne-franche-comte', 'bretagne', 'brittany', 'centre-val de loire', 'corse', 'corsica', 'hauts-de-france', 'ile-de-france', 'normandie', 'normandy', 'nouvelle-aquitaine', 'occitanie', 'pays de la loire', 'provence-alpes-cote d’azur', "provence-alpes-cote d'azur", 'paca', 'paris', 'lyon', 'marseille'],
	IT: ['abruzzo', 'basilicata', 'calabria', 'campania', 'emilia-romagna', 'friuli-venezia giulia', 'liguria', 'marche', 'molise', 'puglia', 'sardegna', 'sardinia', 'umbria', "valle d'aosta", 'veneto', 'trentino'],
	NL: ['drenthe', 'flevoland', 'friesland', 'gelderland', 'limburg', 'noord-brabant', 'overijssel', 'utrecht', 'zeeland'],
};
