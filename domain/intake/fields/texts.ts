import { isDuty } from '../../text';
import { findUrls } from '../recognize';
import { isKnownCity } from '../recognize/places/cities';
import type { Found, ReadingContext } from '../types';
import { meantOf } from './meant';
import type { Role } from './roles';
import { ownSites } from './whose';

/** One way in which customers say what a text field asks for; the group `value` is the answer where there is one. */
interface Saying {
	pattern: RegExp;
	confidence: number;
}

const MAKES =
	'acura|alfa romeo|aston martin|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|citro[eë]n|cupra|dacia|dodge|ferrari|fiat|ford|genesis|gmc|honda|hyundai|infiniti|jaguar|jeep|kia|land rover|range rover|lexus|lincoln|mazda|' +
	'mercedes-benz|mercedes|mercury|mini cooper|mini|mitsubishi|nissan|opel|peugeot|polestar|pontiac|porsche|ram|renault|saab|saturn|scion|seat|[sš]koda|smart|subaru|suzuki|tesla|toyota|vauxhall|volkswagen|vw|volvo';
/** The words behind a make that are a model: `CR-V`, `F-150`, `Grand Cherokee`, `3 Series`, `Golf 7`. */
const MODEL = '[A-Z0-9][\\p{L}\\d-]{0,14}(?:[ -](?:[A-Z][\\p{L}\\d-]{1,12}|\\d{1,4}[a-z]{0,2}|[A-Z]\\d?))?';
/** Models that name the car by themselves, with a year or as somebody's own. */
const MODELS =
	'civic|corolla|camry|accord|prius|rav-?4|cr-?v|tacoma|tundra|highlander|sienna|odyssey|pilot|f-?150|f-?250|silverado|sierra|focus|fiesta|fusion|escape|explorer|mustang|altima|sentra|rogue|equinox|malibu|impala|tahoe|suburban|wrangler|cherokee|outback|forester|impreza|elantra|sonata|tucson|jetta|passat|golf|polo|tiguan|model [3sxy]|clio|m[ée]gane|corsa|astra';
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';

const CAPITALISED = "[A-Z][\\p{L}\\d&.'’-]{0,24}";
const COMPANY_FORM = 'LLC|L\\.L\\.C\\.|Inc\\.?|Incorporated|Corp\\.?|Co\\.|Ltd\\.?|Limited|LLP|PLLC|PLC|GmbH|UG|AG|KG|OHG|e\\.K\\.|S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.?S\\.?|S\\.?A\\.?|S\\.?L\\.?U?\\.?|Lda\\.?|Ltda\\.?|EURL';

/** What a company, a club or a shop calls itself at the end of its name. */
const COMPANY_NOUN =
	'Florists?|Bakery|Roofing|Plumbing|Heating|Studios?|Coffee|Brewing|Brewery|Ceramics|Nursery|Landscap(?:es|ing|ers)|Dental|Security|Partners(?:hip)?|Group|Associates|Consult(?:ing|ants)|Solutions|Services|Systems|Outfitters|Foods|Farms?|Media|Designs?|Labs?|Bikes|Cycles|Books|Bookshop|Fitness|Gym|Yoga|Pilates|Church|School|Academy|' +
	'Foundation|Association|Alliance|Club|Choir|Society|Hotels?|Inn|Caf[eé]|Grill|Kitchen|Restaurant|Bistro|Pizz(?:a|eria)|Logistics|Transport|Trucking|Motors|Builders|Construction|Contract(?:ing|ors)|Propert(?:y|ies)|Realty|Management|Holdings|Industries|Manufacturing|Suppl(?:y|ies)|Tools|Interiors|Furniture|Jewel(?:ry|ers)|Boutique|Salon|Clinic|Wellness|' +
	'Pharmacy|Ventures|Software|Technolog(?:y|ies)|Digital|Robotics|Energy|Solar|Cleaning|Painting|Flooring|Catering|Events|Productions|Films|Photography|Records|Press|Publishing|Wines|Winery|Distill(?:ery|ing)|Apparel|Clothing|Optics|Pottery|Tiles?|Metalworks|Works|Co-op|Cooperative|Trust|Institute|Council|Agency|Company|Bros\\.?|Brothers|Collective|Nonprofit|' +
	'Architects|Engineering|Lawyers|Law|Accounting|Bookkeeping|Freight|Forwarders|Imports?|Exports?|Market|Grocers?|Deli|Bagels|Creamery|Roasters|Veterinary|Kennels|Rentals|Movers|Moving|Fabrication|Machining|Electric(?:al)?|Packaging|Printing|Textiles|Toys|Gallery|Museum|Theat(?:er|re)|Orchestra|Bank';
const NAMED = `${CAPITALISED}(?: (?:(?:&|and|und|y|et|e|of) )?${CAPITALISED}){0,4}`;
const TITLES = 'owner|co-owner|founder|co-founder|ceo|cfo|cto|coo|cmo|president|vice president|vp|director|(?:\\p{L}{1,20} ){0,2}(?:manager|director|coordinator|assistant|lead|officer|administrator)|head of \\p{L}{1,20}|managing partner|partner|principal|inhaber(?:in)?|gesch[äa]ftsf[üu]hrer(?:in)?|propietari[oa]|g[ée]rante?|directeur|directrice|responsable \\p{L}{1,20}|s[óo]cio|diretora?';
/** Nobody's employer in a sentence, but for a business noun before it. */
const EMPLOYED = "I(?:['’]m| am) (?:with|from)|I (?:work|do \\p{L}{1,20}) (?:at|for|with)|I represent|[Rr]epresenting|[Ii] (?:am|'m) (?:the|an?) (?:\\p{L}{1,20} ){0,2}(?:at|of|for|with)|[Jj]e travaille (?:chez|pour)|[Jj]e repr[ée]sente|[Jj][’']appelle (?:de|pour)|(?:[Nn]ous sommes|[Nn]otre soci[ée]t[ée],?)|[Ii]ch (?:arbeite|bin) bei(?: der)?|[Ii]ch vertrete|[Ww]ir (?:sind|von)(?: der)?|[Tt]rabajo (?:en|para)|[Rr]epresento a|[Ss]omos|[Ll]lamo de(?: parte de)?|[Tt]rabalho (?:na|no|para)";

const COMPANY_ENDING = new RegExp(`\\s(?:${COMPANY_NOUN}|${COMPANY_FORM})$`, 'u');

/** Makes that are first names as well are left out. */
const MAKE_FIRST = new RegExp(`^(?!(?:mercedes|lincoln|ram|kia|ford|genesis|jaguar)\\s)(?:${MAKES})\\s`, 'iu');

/** Whether what is written as a name is one of a company or a vehicle: `Bluefin Ceramics`, `Subaru Forester`. */
export function namesThing(name: string): boolean {
	return COMPANY_ENDING.test(name) || MAKE_FIRST.test(name);
}

const CARRIERS =
	'delta dental(?: ppo| premier)?|cigna|aetna(?: dental)?|metlife|guardian|humana|united ?healthcare|uhc|blue cross blue shield|blue cross|bcbs|blue shield|anthem|kaiser(?: permanente)?|medicaid|medicare|tricare|ameritas|principal|' +
	'sun life|tk|denti-?cal|medi-?cal|nhs|bupa|axa|aok|barmer|dak(?:-gesundheit)?|techniker krankenkasse|techniker|ikk|sanitas|adeslas|mapfre|dkv|mgen|harmonie mutuelle|ameli|m[ée]dis|multicare|adse|unimed|amil';
const VACCINES =
	'(?:covid(?:-19)?|tetanus|tdap|mmr|hpv|shingles|pneumonia|pneumococcal|meningitis|chickenpox|rabies|typhoid|yellow fever|hepatitis [ab]|hep [ab]|rsv|flu|whooping cough|polio|travel|grippe|tetanos|t[ée]tanos|gripe|fiebre amarilla|fi[èe]vre jaune|gelbfieber|febre amarela|hepatitis|hepatite [ab]|tollwut|masern|fsme|varicela)';
const NETWORKS = 'instagram|insta|facebook|fb|tiktok|tik tok|linkedin|youtube|twitter|pinterest|snapchat|threads|google business profile|google business|google my business|yelp|nextdoor|xing|whatsapp';

const SAYINGS: Partial<Record<Role, Saying[]>> = {
	vehicle: [
		// 2016 Honda Civic EX
		{ pattern: new RegExp(`\\b${YEAR}\\s(?:${MAKES})(?:\\s${MODEL})?`, 'giu'), confidence: 0.95 },
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:['’]\\d\\d)\\s(?:${MAKES})(?:\\s${MODEL})?`, 'giu'), confidence: 0.9 },
		// VW Golf, Baujahr 2015; Civic (2016)
		{ pattern: new RegExp(`\\b(?:${MAKES})\\s${MODEL}(?:,? \\(?(?:bj\\.? ?|baujahr |de |del |año |ano |von |from |model year |année )?${YEAR}\\)?)`, 'giu'), confidence: 0.92 },
		{ pattern: new RegExp(`\\b(?:${MAKES})\\s${MODEL}`, 'giu'), confidence: 0.8 },
		// 2020 Model 3; my '09 Corolla; a Camry from 2018
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:${YEAR}|['’]?\\d\\d)\\s(?:${MODELS})(?![\\p{L}\\d])`, 'giu'), confidence: 0.85 },
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:${MODELS})(?:,? \\(?(?:from |of )?${YEAR}\\)?)`, 'giu'), confidence: 0.85 },
	],
	tireSize: [{ pattern: /\b(?:P|LT)?\d{3}\/\d{2}\s?Z?R\s?\d{2}C?\b/gi, confidence: 0.97 }],
	reference: [
		{ pattern: /\b(?:claim|siniestro|sinistre|sinistro|schaden)\s?-?(?:number|nummer|no\.?|nr\.?|n[º°o]\.?|#|num\.?|n[úu]mero)?\s{0,2}(?:is|es|est|ist|é|lautet)?\s?[:#]?\s{0,2}(?<value>(?=[\w-]{0,20}\d)[A-Z0-9][A-Z0-9-]{3,24})/giu, confidence: 0.93 },
	],
	years: [
		{ pattern: /\b(?<value>20\d{2}(?:\s?(?:,|and|&|or|through|to|-|–)\s?20\d{2})*)\s(?:filed|unfiled)\b|\b(?:unfiled|years?|filing)\s?:\s?(?<listed>20\d{2}(?:\s?(?:,|and|&)\s?20\d{2})*)/giu, confidence: 0.85 },
		{
			pattern: /\b(?<value>(?:19|20)\d{2}(?:\s?(?:,|and|&|\+|or|through|to|-|–|y|et|und|e|bis|a)\s?(?:(?:19|20)\d{2}))*)\s(?:(?:personal|business|federal|state|income|corporate|joint)\s){0,2}(?:tax(?:es)?|returns?|filings?|1040|steuer\p{L}*|declaraci[óo]n|d[ée]claration)/giu,
			confidence: 0.92,
		},
		{
			pattern:
				/\b(?:help with|tax(?:es)?|returns?|file|filed|filing|years?|steuererkl[äa]rung\p{L}*|steuer|jahre?|renta|ejercicios?|declaraci[óo]n(?: de la renta)?|d[ée]claration(?: de revenus)?|ann[ée]es?|irs|declara[çc][ãa]o)(?:\s(?:for|from|in|the|years?|tax|of|von|f[üu]r|das|die|jahr|jahre|del?|los|a[ñn]os?|l['’]ann[ée]e|les|ann[ée]es|pour|do|dos|ano|anos)){0,4}\s(?<value>(?:19|20)\d{2}(?:\s?(?:,|and|&|\+|or|through|to|-|–|y|et|und|e|bis|a)\s?(?:(?:19|20)\d{2}))*)\b/giu,
			confidence: 0.9,
		},
	],
	insurance: [
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:${CARRIERS})(?![\\p{L}\\d])`, 'giu'), confidence: 0.88 },
		{
			pattern: new RegExp(`\\b(?:insurance (?:is|through|with|from)|insured (?:with|by|through)|covered by|versichert bei(?: der)?|bin bei der|asegurad[oa] con|assur[ée]e? (?:chez|par)|mutuelle(?: est)?|seguro de)\\s(?<value>${CAPITALISED}(?:\\s${CAPITALISED}){0,3})`, 'gu'),
			confidence: 0.85,
		},
		{ pattern: /\b(?<value>no (?:dental |health )?insurance|self[- ]pay|uninsured|(?:don['’]?t|do not) have (?:any )?(?:dental )?insurance|selbstzahler(?:in)?|privatpatient(?:in)?|sin seguro|sans mutuelle|sem seguro)\b/giu, confidence: 0.85 },
	],
	vaccine: [
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?<value>${VACCINES}(?:(?:,|\\s?(?:and|&|y|et|und|e|\\+))\\s${VACCINES}){0,4})[\\s-]?(?:booster|vaccin\\p{L}*|shots?|jabs?|impf\\p{L}*)`, 'giu'), confidence: 0.92 },
		{ pattern: new RegExp(`\\b(?:vaccin\\p{L}*|vacuna\\p{L}*|vacina\\p{L}*|impf\\p{L}*|shots?|booster|jab)\\s(?:against|for|contra|contre|gegen|de|da|do|del|la|le|el|l['’]|die|der|das|a|o|\\s){0,3}\\s?(?<value>${VACCINES}(?:(?:,|\\s(?:and|y|et|und|e))\\s(?:la |el |die |das )?${VACCINES}){0,4})(?![\\p{L}\\d])`, 'giu'), confidence: 0.9 },
		{ pattern: /(?<![\p{L}\d])(?:mmr|hpv|tdap|shingles|hepatitis [ab]|hep [ab]|yellow fever|typhoid|polio|fsme)(?![\p{L}\d])/giu, confidence: 0.75 },
	],
	channels: [
		{ pattern: new RegExp(`(?<![\\p{L}\\d@])(?:${NETWORKS})(?:(?:,|,? and|,? &|,? y|,? et|,? und|,? e)\\s(?:an? )?(?:${NETWORKS})){0,5}(?![\\p{L}\\d])`, 'giu'), confidence: 0.85 },
	],
	company: [
		// Marketing Manager, Pine Ridge Dental
		{ pattern: new RegExp(`(?:Manager|Director|Founder|Owner|CEO|COO|CFO|President|Partner|Coordinator|Geschäftsführer(?:in)?|Inhaber(?:in)?|Gérante?|Directeur|Directrice|Gerente|Directora?)(?:,| at| of|,? bei|,? de| \\||\\s?[-–])\\s?(?<value>${CAPITALISED}(?: (?:(?:&|and|und|y|et|e|of) )?${CAPITALISED}){0,4})(?=[ \\t]*(?:$|[\\n.,;|]))`, 'gmu'), confidence: 0.82 },
		// a logo for Marigold Yoga
		{ pattern: new RegExp(`(?:logo|website|web site|landing page|branding|brand|rebrand|campaign|photos|texts|copy|ads) for (?<value>(?!(?:${NETWORKS})\\b)${CAPITALISED}(?: (?:(?:&|and|of) )?${CAPITALISED}){1,4})`, 'gu'), confidence: 0.72 },
		{ pattern: new RegExp(`(?<![\\p{L}\\d])${CAPITALISED}(?: (?:(?:&|and|und|y|et|e|of) )?${CAPITALISED}){0,4},?\\s(?:${COMPANY_FORM})(?![\\p{L}\\d])`, 'gu'), confidence: 0.93 },
		{
			pattern: new RegExp(
				`(?<![\\p{L}\\d])(?:(?:(?:[Mm]y|[Oo]ur|[Tt]he|a|small|new|[Ff]or)\\s){0,3}(?:[Cc]ompany|[Bb]usiness|[Bb]rand|firm|startup|start-up|agency|shop|store|bakery|studio|restaurant|caf[eé]|brewery|clinic|practice|nonprofit|empresa|marca|negocio|entreprise|soci[ée]t[ée]|marque|firma|unternehmen|marke)(?: is|,)?(?: called| named| name is| llamad[oa]| appel[ée]e?| namens| heißt| se llama| s['’]appelle| chamad[oa])?,?)\\s["“'‘]?(?<value>${CAPITALISED}(?: (?:(?:&|and|und|y|et|e|of) )?${CAPITALISED}){0,4})`,
				'gu',
			),
			confidence: 0.82,
		},
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:${EMPLOYED})(?: (?:the|la|le|die|der|das|a|o|una?)(?= ))? ["“'‘]?(?<value>${NAMED})`, 'gu'), confidence: 0.8 },
		{ pattern: new RegExp(`(?<![\\p{L}\\d])${NAMED}(?<=\\s(?:${COMPANY_NOUN}))(?![\\p{L}\\d])`, 'gu'), confidence: 0.76 },
		// Sam from Two Pines, with a line or a sentence that ends behind it
		{ pattern: new RegExp(`(?<=(?:[Tt]his is|I['’]m|I am|[Mm]y name is|[Ii]t['’]s|^|[.!?,\\n] ?)\\s?${CAPITALISED}(?:\\s${CAPITALISED})? (?:from|at|with|of) (?:the )?)(?<value>${CAPITALISED}(?: (?:(?:&|and|of) )?${CAPITALISED}){1,3})(?=[.,!\\n]| here\\b|$)`, 'gmu'), confidence: 0.74 },
		// a landscaping outfit, Green Acre
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:outfit|team|chain|gym|church|school|club|choir|salon|practice|label|charity|association|verein|kanzlei|praxis|asociaci[óo]n|association|cabinet)(?:,| called| named| namens| is)+ (?<value>${NAMED})`, 'gu'), confidence: 0.76 },
		// At Copper Kettle we …
		{ pattern: new RegExp(`(?<![\\p{L}\\d])(?:[Aa]t|[Bb]ei|[Cc]hez|[Ee]n) (?<value>${NAMED})(?=,? (?:we|wir|nous|on)\\b)`, 'gu'), confidence: 0.78 },
		// Head of Marketing, Tallgrass; Owner | Tallgrass; the next line of a signature
		{ pattern: new RegExp(`(?<=(?:^|[\\n|,•–-] ?)(?:${anyCase(TITLES)})[ \\t]?(?:,|\\||•|–|-|@| at| of|\\n)[ \\t]?)(?<value>${NAMED})(?=[ \\t]*(?:$|[\\n|,•(]))`, 'gmu'), confidence: 0.78 },
		{
			pattern: new RegExp(`(?<![\\p{L}\\d])(?:[Ww]e call it|is called|['’]s called|[Oo]n behalf of|[Hh]ere at|I run|I own|[Ww]e run|[Ww]e own|[Oo]wner of|founder of|manager at|director at|marketing at|I work (?:at|for)|[Cc]alling from|[Ww]riting from|[Ww]e are|[Ww]e['’]re|I['’]m with|en nombre de|für die|pour la société)\\s["“'‘]?(?<value>${CAPITALISED}(?: (?:(?:&|and|und|y|et|e|of) )?${CAPITALISED}){0,4})`, 'gu'),
			confidence: 0.8,
		},
	],
};

/** A stop that belongs to no abbreviation. */
const SENTENCE_STOP = /(?<!\b(?:Inc|Co|Corp|Ltd|Bros|Lda|Ltda|e\.K|[A-Z]))\.$/;
/** A year, or a model in capitals: `my ford broke` names none. */
const NAMED_VEHICLE = /\d{2}|\s\p{Lu}/u;

/** Pronouns, titles and the like that begin a sentence and no company's name. */
const NO_COMPANY = /^(?:I|We|The|My|Our|Hi|Hello|Dear|Thanks|Please|Can|Could|And|But|So|It|They|This|That|In|On|At|For|Looking|Currently|Not|Also|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** Somebody else's company: one that was worked for, admired or greeted. */
const OTHERS_COMPANY = /(?:\b(?:your (?:work|project|site|logo|campaign) (?:for|with)|saw|like|love|similar to|such as|competitors?|instead of|used to (?:work|be) (?:for|at|with)|worked (?:for|at)|formerly|previously|quotes? from|hired|referred by|recommended by|heard of|found you (?:on|through|via|at)|switch(?:ing)? from|insured (?:by|with|through)|at the|near|(?:from|by) your)\s(?:\p{L}+ ){0,1}|(?:^|\n)\s{0,3}(?:hi|hello|dear|hey|hallo|bonjour|hola|ol[áa])[ ,]{1,2})$/iu;

/** Counts before whom the customer works for. */
const OWN_COMPANY = /\b(?:(?:my|our) own|(?:mein|unser)\w* eigene\w*|mi propi[oa]|ma propre|mon propre|minha própria|meu próprio|la mia|mijn eigen|moj\w* własn\w*) [^.!?\n]{0,40}$/iu;

const DONE_ALREADY = /^(?: \p{L}+){0,2} (?:myself|ourselves|already|on my own|selbst|yo mismo|moi-même)\b/u;
/** Those of which customers tell of what they had and have. */
const MEANT = new Set<Role>(['tireSize', 'vehicle', 'insurance']);

/** What the text says of a text field of this role, in order of place. */
export function textsFor(role: Role, text: string, context: ReadingContext): Found[] {
	if (role === 'website') return ownSites(findUrls(text, context), text);
	const found: Found[] = [];
	for (const { pattern, confidence } of SAYINGS[role] ?? []) {
		for (const match of text.matchAll(pattern)) {
			const written = match.groups?.value ?? match.groups?.listed ?? match[0];
			const raw = (role === 'vehicle' ? withoutProse(written) : written).replace(/[,;:'’ -]+$/, '').replace(SENTENCE_STOP, '');
			const start = match.index + match[0].lastIndexOf(raw);
			if (role === 'company' && (NO_COMPANY.test(raw) || isDuty(raw) || isKnownCity(raw) || OTHERS_COMPANY.test(text.slice(Math.max(0, start - 40), start)))) continue;
			if (role === 'years' && DONE_ALREADY.test(text.slice(start + raw.length, start + raw.length + 40))) continue;
			if (role === 'vehicle' && !NAMED_VEHICLE.test(raw)) continue;
			if (found.some((other) => start < other.end && start + raw.length > other.start)) continue;
			found.push({ value: raw.replace(/\s+/g, ' '), raw, start, end: start + raw.length, confidence, valid: true });
		}
	}
	if (role === 'company') {
		const own = found.filter(({ start }) => OWN_COMPANY.test(text.slice(Math.max(0, start - 60), start)));
		if (own.length > 0) return own;
	}
	return MEANT.has(role) ? meantOf(found, text, role === 'tireSize') : found;
}

/** Words that follow a make in a sentence and are no model. */
const PROSE = new Set('and with that which is was has had needs need in on for the my it its at to a an or but so from since because does did making makes y que con et qui avec und mit das die der e com que'.split(' '));
const TWO_WORDS = /\b(?:grand \p{L}+|santa fe|santa cruz|model [3sxy]|town and country|[1-8] series|[abceg] class|f 150|gran turismo|c-max grand)$/iu;

/** A make, a model and a year, without the words of the sentence behind them. */
function withoutProse(vehicle: string): string {
	const words = vehicle.split(/\s+/);
	while (words.length > 1 && PROSE.has(words[words.length - 1])) words.pop();
	const last = words[words.length - 1];
	const isModelPart = /^[\p{Lu}\d(]/u.test(last) || words.length <= 3 || TWO_WORDS.test(vehicle);
	const kept = isModelPart ? words : words.slice(0, -1);
	while (kept.length > 1 && PROSE.has(kept[kept.length - 1])) kept.pop();
	return vehicle.slice(0, vehicle.lastIndexOf(kept[kept.length - 1]) + kept[kept.length - 1].length);
}

/** Each letter in either case, but for escapes and what stands in brackets. */
function anyCase(words: string): string {
	return words.replace(/\\p\{L\}|\\.|\[[^\]]*\]|\p{L}/gu, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part));
}
