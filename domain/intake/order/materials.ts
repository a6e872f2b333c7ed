import { fold } from '../../text';

/** Things that a job may need or use up, as customers name them, folded: English · Spanish · French · German · Portuguese. */
const MATERIALS = new RegExp(
	String.raw`\b(?:(?:\d[\d./]{0,6}(?:["”]|[- ]?(?:inch|gallon|gal|amp|ton|ft|mm|cm|m|l|liter|litre|quart|qt))s?[ -])?(?:` +
		[
			String.raw`(?:copper|pex|pvc|cast iron|galvanized|kitec) pip(?:e|es|ing)|p-?traps?|shut-?off valves?|wax rings?|flappers?|fill valves?|faucets?|showerheads?|garbage disposals?|sump pumps?|expansion tanks?|anode rods?|thermocouples?|water heaters?|tankless`,
			String.raw`thermostats?|air filters?|furnace filters?|capacitors?|condensers?|refrigerant|freon|blower motors?|igniters?|radiator valves?`,
			String.raw`gfci(?: outlets?)?|outlets?|breakers?|dimmers?|light switch(?:es)?|ceiling fans?|light fixtures?|recessed lights?|ev chargers?|tesla wall connector|smoke detectors?|romex|subpanels?`,
			String.raw`drywall|tiles?|grout|caulk|subfloor|shingles|gutters?|insulation`,
			String.raw`synthetic oil|oil filters?|brake pads?|brake rotors?|rotors?|calipers?|spark plugs?|batter(?:y|ies)|alternators?|starters?|wiper blades?|winter tires?|snow tires?|all-season tires?|tpms sensors?|windshields?|bumpers?|catalytic converters?|timing belts?|serpentine belts?|struts?|shocks?`,
			String.raw`grifos?|tuberias? de (?:cobre|pvc)|enchufes?|termostatos?|pastillas de freno|bateria|robinets?|tuyaux? en cuivre|prises?|thermostats?|plaquettes de frein|batterie`,
			String.raw`wasserhahn|kupferrohre?|steckdosen?|bremsbelage|bremsscheiben|zundkerzen|winterreifen|olfilter|torneiras?|tomadas?|termostato|pastilhas de travao|pastilhas de freio`,
		].join('|') +
		String.raw`))\b`,
	'g',
);
const MOST = 20;

/** Each once, as folded in the text, in order of place. */
export function materialsIn(text: string): string[] {
	return [...new Set([...fold(text).matchAll(MATERIALS)].map(([named]) => named))].slice(0, MOST);
}
