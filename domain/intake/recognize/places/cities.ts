/** Places that stand behind a street without a state or postcode often enough to be known by name, folded to small letters. */
const CITIES = new Set(
	[
		'new york,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,san jose,austin,jacksonville,fort worth,columbus,charlotte,indianapolis,san francisco,seattle,denver,washington,washington dc,nashville,oklahoma city,el paso,boston,portland,las vegas,detroit,memphis,louisville,baltimore,milwaukee,albuquerque,tucson,fresno,sacramento,mesa,kansas city,atlanta,omaha,colorado springs,raleigh,miami,long beach,virginia beach,oakland,minneapolis,tulsa,tampa,arlington,new orleans,wichita,cleveland,bakersfield,aurora,anaheim,honolulu,santa ana,riverside,corpus christi,lexington,stockton,henderson,saint paul,st. paul,cincinnati,st. louis,saint louis,pittsburgh,greensboro,anchorage,plano,lincoln,orlando,irvine,newark,durham,chula vista,toledo,fort wayne,st. petersburg,laredo,jersey city,chandler,madison,lubbock,scottsdale,reno,buffalo,gilbert,glendale,norfolk,boise,richmond,spokane,tacoma,des moines,birmingham,rochester,salt lake city,little rock,knoxville,providence,evanston,naperville,oak park,cicero,skokie,berkeley,pasadena,brooklyn,queens,manhattan,bronx,staten island,cambridge,somerville,albany,hartford,savannah,charleston',
		'toronto,montreal,montréal,vancouver,calgary,edmonton,ottawa,winnipeg,québec,quebec city,hamilton,kitchener,halifax,victoria,saskatoon,regina,mississauga,brampton,surrey,laval,london,markham,burnaby',
		'manchester,leeds,glasgow,sheffield,bradford,liverpool,edinburgh,bristol,cardiff,leicester,coventry,nottingham,belfast,newcastle,brighton,hull,plymouth,stoke,wolverhampton,derby,southampton,swansea,aberdeen,dundee,york,oxford,exeter,bath,norwich,reading,croydon,hackney,islington,camden',
		'sydney,melbourne,brisbane,perth,adelaide,canberra,hobart,darwin,gold coast,geelong,cairns,newtown,parramatta,fremantle,fitzroy,wollongong',
		'berlin,hamburg,münchen,munich,köln,cologne,frankfurt,frankfurt am main,stuttgart,düsseldorf,leipzig,dortmund,essen,bremen,dresden,hannover,nürnberg,duisburg,bochum,wuppertal,bielefeld,bonn,münster,karlsruhe,mannheim,augsburg,wiesbaden,mainz,kiel,aachen,freiburg,wien,graz,zürich,basel,bern',
		'paris,marseille,lyon,toulouse,nice,nantes,montpellier,strasbourg,bordeaux,lille,rennes,reims,grenoble,dijon,angers,genève,lausanne,bruxelles',
		'madrid,barcelona,valencia,sevilla,zaragoza,málaga,bilbao,alicante,lisboa,porto,braga,coimbra',
	].flatMap((country) => country.split(',')),
);

/** Endings and beginnings that are a place's rather than a person's name. */
const PLACE_LIKE = /(?:ville|burgh?|borough| park| heights| hills| springs| beach| city| falls| grove| lakes?| point| village| valley| junction| harbou?r)$|^(?:san|santa|los|las|fort|ft\.?|mount|mt\.?|port|saint|st\.|upper|lower|north|south|east|west|new|palm|lake) \p{L}/u;

/** Whether a capitalised name behind a street is a place, as far as the name alone says. */
export function isCity(name: string): boolean {
	const folded = name.toLowerCase().replace(/\s+/g, ' ');
	return CITIES.has(folded) || PLACE_LIKE.test(folded);
}

export const isKnownCity = (name: string): boolean => CITIES.has(name.toLowerCase().replace(/\s+/g, ' '));
