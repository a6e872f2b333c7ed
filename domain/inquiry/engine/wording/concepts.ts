import { phrases } from '../../../text';

/**
 * What the trades talk about, in the five languages and the customer's own words: so that a profile in one language
 * understands an inquiry in another, and `water everywhere` reaches a service called `Leak repair`. One line, one concept.
 */
const CONCEPTS: ReadonlyArray<readonly [string, string]> = [
	['leak', 'leak*, drip*, dripping, fuga*, gotea*, goteo, goteras, gotera, fuite*, fuit, goutte*, leck*, undicht*, tropf*, vazamento*, vaza, vazando, pinga*, infiltra*'],
	['pipe', 'pipe*, plumb*, plumber*, tuberia*, caneria*, fontaner*, plomer*, tuyau*, plomb*, canalisation*, rohr*, leitung*, klempner*, installateur*, sanitar*, cano, canos, encana*, canaliza*'],
	['drain', 'drain*, clog*, blocked sink, sewer*, desague*, atasc*, obstrui*, tapado, tapada, desatasc*, bouche*, deboucha*, evier, egout*, abfluss*, verstopf*, kanal, ralo, entupi*, desentup*, esgoto*'],
	['faucet', 'faucet*, tap, taps, sink, sinks, spigot, grifo*, llave de agua, lavabo*, fregadero, robinet*, lavabo*, wasserhahn, waschbecken, spule, torneira*, lavatorio, lava louca'],
	['toilet', 'toilet*, wc, inodoro*, retrete*, toilettes, cuvette, toilette*, klo, spulung, sanita, sanitas, autoclismo, vaso sanitario, descarga'],
	['bathroom', 'bathroom*, shower*, bathtub*, bano, ducha*, banera*, salle de bain*, douche*, baignoire*, bad, badezimmer, dusche*, badewanne, banheiro*, casa de banho, chuveiro*, banheira*'],
	['water heater', 'water heater*, hot water, boiler*, calentador*, calentador de agua, agua caliente, termo electrico, chauffe eau, ballon deau, eau chaude, warmwasser*, warmes wasser, boiler, durchlauferhitzer, esquentador*, termoacumulador*, aquecedor*, agua quente'],
	['heating', 'heat, heating, heater, furnace*, radiator*, calefaccion, caldera*, radiador*, chauffage*, chaudiere*, radiateur*, heizung*, heizkorper*, heizkessel, therme, aquecimento, caldeira*, radiador*'],
	['air conditioning', 'air condition*, ac, a c, hvac, cooling, aire acondicionado, climatisation, clim, climatiseur*, klimaanlage*, klimagerat*, ar condicionado, arcondicionado'],
	['electrical', 'electric*, electrician*, outlet*, breaker*, wiring, socket*, light switch*, panel, electric*, enchufe*, cableado, electrique*, electricien*, prise*, disjoncteur*, elektr*, steckdose*, sicherung*, kabel, eletric*, tomada*, disjuntor*, quadro eletrico'],
	['roof', 'roof*, shingle*, gutter*, tejado*, techo*, canalon*, toit*, toiture*, gouttiere*, dach, dachrinne*, dachziegel*, telhado*, calha*, calheira*'],
	['paint', 'paint*, repaint*, pintar, pintura, pintor*, peindre, repeindre, peinture*, peintre*, streichen, gestrichen, maler*, anstrich, pintar, pintura*, pintor*'],
	['garden', 'lawn*, garden*, landscap*, mow*, hedge*, jardin*, cesped, seto*, pelouse*, tondre, haie*, garten*, rasen*, hecke*, jardim, jardinagem, relva, grama'],
	['cleaning house', 'house clean*, maid*, deep clean*, limpieza de casa, limpieza del hogar, menage, nettoyage, putz*, reinigungskraft, faxina, limpeza da casa'],
	['tooth', 'tooth*, teeth, molar*, muela*, diente*, dent, dents, zahn*, zahne*, dente*'],
	['dentist', 'dentist*, dental, dentista*, dentiste*, dentaire*, zahnarzt*, odontolog*'],
	['toothache', 'toothache*, tooth ache*, tooth pain, tooth hurts, tooth is killing, dolor de muela*, dolor de diente*, muela ~ duele, duele ~ muela, duele ~ diente, mal aux dents, mal a une dent, mal de dent*, rage de dents, zahnschmerz*, zahn ~ weh, zahn tut weh, dor de dente*, dente ~ doi, dente ~ doer, doi ~ dente'],
	['crown', 'crown*, filling*, cavity, cavities, corona*, empaste*, caries, couronne*, plombage*, carie*, krone*, fullung*, karies, coroa*, obturacao, carie*, chumbo'],
	['implant', 'implant*, denture*, dentadura*, protesis, dentier, prothese*, gebiss, protese*'],
	['whitening', 'whiten*, bleach* teeth, blanqueamiento, blanquear*, blanchiment, blanchir*, bleaching, aufhell*, branqueamento, clareamento'],
	['braces', 'braces, orthodont*, aligner*, invisalign, brackets, ortodonc*, orthodontie, appareil dentaire, bagues, zahnspange*, kieferorthopad*, aparelho dentario, aparelho nos dentes'],
	['dental cleaning', 'dental clean*, teeth clean*, teeth cleaned, hygienist, hygiene, scale and polish, limpieza dental, limpieza de dientes, limpieza bucal, detartrage, nettoyage ~ dents, nettoyage dentaire, zahnreinigung, zahnstein, prophylaxe, limpeza dentaria, limpeza dos dentes, limpeza de dentes, higiene oral, destartarizacao'],
	['checkup', 'checkup*, check up*, exam, physical, routine visit, revision, chequeo*, reconocimiento, controle, visite de controle, bilan de sante, examen, kontrolle, kontrolltermin, vorsorge*, untersuchung*, check up, consulta de rotina, exame*, revisao'],
	['vaccine', 'vaccin*, flu shot*, immuniz*, vacuna*, vaccin*, impf*, grippeimpfung, vacina*'],
	['sick', 'fever, cough*, sore throat, sick visit, flu symptoms, fiebre, tos, dolor de garganta, fievre, toux, mal de gorge, fieber, husten, halsschmerzen, febre, tosse, dor de garganta'],
	['brakes', 'brake*, freno*, frein*, bremse*, bremsbelag*, bremsen*, freio*, travao, travoes, travagem, pastilha*'],
	['oil change', 'oil change*, change ~ oil, cambio de aceite, cambiar el aceite, cambiar ~ aceite, vidange*, olwechsel, mudanca de oleo, mudar o oleo, troca de oleo, trocar o oleo'],
	['tires', 'tire*, tyre*, flat tire, wheel alignment, llanta*, neumatico*, pneu*, reifen*, winterreifen, reifenwechsel, pneus'],
	['engine', 'engine*, check engine, motor, moteur*, voyant moteur, motorleuchte, motorkontrollleuchte, luz do motor, luz del motor'],
	['car', 'car, cars, vehicle*, truck*, coche*, carro*, auto, vehiculo*, voiture*, vehicule*, wagen, fahrzeug*, pkw, carro*, viatura*, veiculo*'],
	['car battery', 'car battery, battery ~ dead, dead battery, wont start, doesnt start, not start, bateria*, no arranca, batterie*, ne demarre*, springt nicht an, nao pega, nao arranca'],
	['transmission', 'transmission*, gearbox, clutch, gears, caja de cambios, embrague, transmision, boite de vitesse*, embrayage, getriebe, kupplung, caixa de velocidades, embraiagem, cambio automatico, embreagem'],
	['inspection', 'state inspection, mot, vehicle inspection, itv, controle technique, tuv, hauptuntersuchung, inspecao periodica, inspecao do carro'],
	['body work', 'dent repair, dents, scratch*, bumper*, collision, fender*, body shop, carroceria, chapa y pintura, carrosserie, pare chocs, karosserie, lackschaden, stossstange*, kratzer, funilaria, bate chapas, para choques'],
	['logo', 'logo*, branding, brand identity, visual identity, rebrand*, logotipo*, identidad visual, identidad de marca, identite visuelle, charte graphique, firmenlogo, corporate design, erscheinungsbild, identidade visual, marca nova'],
	['website', 'website*, web site*, web page*, webpage*, landing page*, online shop, sitio web, pagina web, tienda online, tienda en linea, site web, site internet, boutique en ligne, webseite*, website*, internetseite*, internetauftritt, homepage, onlineshop, site novo, pagina de internet, loja online, loja virtual'],
	['design', 'brochure*, flyer*, graphic design*, poster*, folleto*, diseno grafico, disenador*, depliant*, affiche*, graphisme, graphiste*, broschure*, flyer, plakat*, grafikdesign*, grafiker*, folheto*, design grafico, cartaz*'],
	['social media', 'social media, instagram, facebook page, tiktok, redes sociales, reseaux sociaux, soziale medien, social media, redes sociais'],
	['video', 'video*, filming, photo shoot*, photograph*, fotograf*, grabacion, sesion de fotos, photographe*, tournage, seance photo, videodreh, fotoshooting, imagefilm, filmagem, sessao fotografica'],
	['copywriting', 'copywrit*, web copy, blog post*, newsletter text*, product description*, slogan*, redaccion, textos, redactar, redaction, redacteur*, textes, werbetext*, texte, texten, texter*, produkttext*, produktbeschreibung*, textos, redacao, redator*'],
	['advertising', 'google ads, facebook ads, ads, advert*, ppc, campaign*, publicidad, anuncio*, campana*, publicite*, annonce*, campagne*, werbung, werbeanzeige*, anzeigen, kampagne*, publicidade, anuncio*, campanha*'],
	['photo', 'product photo*, product picture*, headshot*, photo session*, photos produits, fotos de producto*, sesion de fotos, produktfoto*, fotos fur, fotos de produtos, fotografia*'],
	['print', 'printing, printed, business card*, letterhead, imprenta, impresion, tarjetas de visita, tarjetas de presentacion, impression, cartes de visite, imprimeur, druck*, visitenkarte*, impressao, grafica, cartoes de visita'],
	['taxes', 'tax*, tax return*, irs, impuesto*, declaracion de la renta, declaracion de impuestos, renta, hacienda, impot*, declaration de revenus, fiscal*, steuer*, steuererklarung*, finanzamt, imposto*, irs, declaracao de irs, imposto de renda, financas'],
	['bookkeeping', 'bookkeep*, book keeping, accounting, accountant*, payroll, contabil*, contador*, nomina*, comptab*, comptable*, fiche de paie, buchhalt*, lohnabrechnung*, contabilidade, contabilista*, folha de pagamento, processamento salarial'],
	['company formation', 'llc, incorporat*, start a company, form a company, startup, constituir ~ empresa, crear ~ empresa, abrir ~ empresa, creer ~ entreprise, creation dentreprise, grunden, grundung*, gmbh, abrir empresa, constituicao de empresa'],
	['contract', 'contract review, contract*, agreement*, lease, nda, contrato*, contrat*, bail, vertrag*, mietvertrag, vertrage, contrato*'],
	['divorce', 'divorc*, custody, child support, custodia, divorcio, garde des enfants, scheidung*, sorgerecht, unterhalt, guarda dos filhos'],
	['will', 'estate plan*, last will, a will, my will, trust, probate, testament*, herencia, succession, heritage, erbschaft, nachlass, testament, heranca, inventario'],
	['immigration', 'immigra*, visa, visas, green card, work permit, inmigra*, visado*, permiso de trabajo, titre de sejour, visum, aufenthalt*, imigra*, visto de trabalho'],
	['lawsuit', 'sued, lawsuit*, litigation, legal dispute, demanda, juicio, proces, litige, klage, prozess, processo judicial'],
];

export const concepts = phrases<string>(CONCEPTS.map(([name, list]) => [name, list] as const));

/** The words followed by the concepts among them, each once, as words that no customer types. */
export function conceptWords(words: string[]): string[] {
	return [...new Set(concepts.find(words).map(({ value }) => `cpt${value.replace(/ /g, '')}`))].sort();
}
