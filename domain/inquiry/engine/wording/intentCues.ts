import type { Intent } from '../../../case';
import { phrases } from '../phrases';

export interface Cue {
	intent: Intent;
	/** Added to the intent's log-odds, once per phrase. */
	weight: number;
	/** Customers say it too, of a matter of their own: alone it turns nobody away. */
	common?: true;
}

const cue = (intent: Intent, weight: number, list: string) => [{ intent, weight }, list] as const;
/** Words of applicants and vendors that stand in customers' messages as well. */
const commonCue = (intent: Intent, weight: number, list: string) => [{ intent, weight, common: true } as const, list] as const;

/** Wording that points at one intent. 3 nearly decides, 2 is strong, 1 leans. */
export const intentCues = phrases<Cue>(
	[
		cue('quote', 2.5, `quote*, estimate*, how much, price, prices, pricing, cost, costs, what do you charge, what would you charge, ballpark, rates, fee, fees, bid`),
		cue('quote', 2.5, `presupuesto*, cotizacion, cotizar, cuanto cuesta, cuanto costaria, cuanto cobran, cuanto vale, precio*, tarifa*`),
		cue('quote', 2.5, `devis, combien coute*, combien ca coute, prix, tarif*, quel serait le cout, estimation`),
		cue('quote', 2.5, `angebot, kostenvoranschlag, was kostet, wie viel kostet, wieviel kostet, kosten, preis, preise, preisliste, was wurde ~ kosten`),
		cue('quote', 2.5, `orcamento*, quanto custa, quanto custaria, quanto fica, quanto cobram, preco*, cotacao`),
		cue('booking', 2.5, `book, booking, schedule, appointment*, appt, reserve, make an appointment, come in, slot, slots, opening this week, availability, available on, earliest ~ opening, do you have ~ opening, get ~ in, set up a time, set up a call, consultation`),
		cue('booking', 1.5, `can you come ~ tomorrow, can you come ~ monday, can you come ~ friday, when can you come, when could you, what times, which day, any day next week, possible on, morning possible, afternoon possible, would ~ work for you, is ~ possible, drop ~ off on, bring ~ in, fit me in, squeeze me in, set up a meeting, meet with, free on, walk in`),
		cue('booking', 1.5, `pueden venir, cuando pueden, podrian venir, que dia, quand pouvez vous, pouvez vous passer, quel jour, konnen sie ~ kommen, wann konnen, wann hatten, an welchem tag, podem vir, quando podem, conseguem ~ amanha, conseguem ~ hoje, que dia`),
		cue('booking', 2.5, `cita, citas, agendar, reservar, pedir hora, turno, concertar, disponibilidad`),
		cue('booking', 2.5, `rendez vous, rdv, reserver, prendre rendez, disponibilite*, creneau*`),
		cue('booking', 2.5, `termin, termine, terminvereinbarung, vorbeikommen, buchen, freien termin`),
		cue('booking', 2.5, `marcar, agendar, consulta, marcacao, agendamento, horario disponivel, vaga para`),
		cue('newJob', 1, `need ~ fixed, needs ~ fixed, need someone, need a, need help, looking for, can you help, can you fix, can you come, can someone, stopped working, not working, doesnt work, wont, broke, broken, leak*, repair, replace, install, im interested, interested in, would like to hire, clogged, noise, do you do, do you offer`),
		cue('newJob', 1, `necesito, necesitamos, se rompio, no funciona, gotea, fuga, reparar, instalar, arreglar, busco, quisiera`),
		cue('newJob', 1, `besoin, en panne, ne fonctionne plus, ne marche plus, fuite, reparer, installer, je cherche, je souhaite`),
		cue('newJob', 1, `brauche, brauchen, kaputt, funktioniert nicht, defekt, undicht, reparieren, installieren, suche, wir suchen, tropft`),
		cue('newJob', 1, `preciso, precisamos, avariou, nao funciona, quebrou, parou de funcionar, estragou, vazamento, reparar, consertar, instalar, procuro, gostaria`),
		cue('existingJob', 2.5, `reschedule, move my, move our, can we move, push back, come a day, my appointment, my booking, our appointment, change ~ appointment, cancel ~ appointment, move ~ appointment, confirm ~ appointment, postpone, you came, you installed, you guys installed, your technician, your tech, your guy, your team was, your crew, you repaired, you fixed, you replaced, last visit, follow up on, following up on, follow up to, following up, status of, any update, an update on, when will ~ ready, is my ~ ready, is ~ ready, still waiting for, my order, ticket number, job number, case number, under warranty, as discussed, per our, as we discussed, running late, be late, gate code, for tomorrows, our project, my project with you, the draft you sent, you sent ~ draft, proof you sent, second round, estimate you sent, quote you sent, accept ~ quote, accept ~ estimate, approve ~ quote, approve ~ estimate, go ahead with ~ quote, go ahead with ~ estimate, parts ~ arrived, you did, you worked on`),
		cue('existingJob', 2.5, `mi cita, cambiar ~ cita, cancelar ~ cita, cita ~ manana, reprogramar, ustedes instalaron, su tecnico, seguimiento, como va, esta listo, esta lista, cuando estara, confirmar ~ cita, mi proyecto, garantia`),
		cue('existingJob', 2.5, `mon rendez vous, deplacer ~ rendez vous, reporter ~ rendez vous, annuler ~ rendez vous, decaler, votre technicien, vous avez installe, vous etes venu*, ou en est, suivi de, mon dossier, est ce pret, confirmer ~ rendez vous, sous garantie, comme convenu`),
		cue('existingJob', 2.5, `meinen termin, mein termin, unseren termin, termin verschieben, termin absagen, termin ~ verschieben, termin ~ absagen, verschieben, ihr techniker, ihr mitarbeiter, sie haben ~ eingebaut, sie haben ~ repariert, stand der, wann ist ~ fertig, ist ~ fertig, bei ihnen in auftrag, unser projekt, gewahrleistung, garantie, wie besprochen`),
		cue('existingJob', 2.5, `minha consulta, minha marcacao, meu agendamento, remarcar, desmarcar, alterar ~ consulta, vosso tecnico, seu tecnico, voces instalaram, ponto da situacao, esta pronto, quando fica pronto, meu projeto, garantia, como combinado`),
		cue('complaint', 3, `complaint, complain, unacceptable, very disappointed, disappointed, terrible, awful, horrible, worst, rude, unprofessional, never again, bad review, one star, 1 star, refund me, want a refund, want my money back, money back, sick of, fed up, ripped off, scam artists, lawyer, bbb, better business bureau, made it worse, no one showed, nobody showed, never showed up, didnt show up, no show, third time, not happy, unhappy, dissatisfied, furious, appalled, disgusted, shoddy, damaged my, scratched my, left a mess, speak to ~ manager, talk to ~ manager, ridiculous, a joke, same problem again, still broken after, months late, not what ~ paid for, not acceptable, waited ~ weeks, waited ~ months, nobody called, no one called, nobody returned, you promised, was promised, botched, ruined, overpromised, waste of ~ money, waste of my time, your fault, your mistake`),
		cue('complaint', 3, `queja, quejarme, reclamacion, inaceptable, decepcionado, decepcionada, pesimo, pesima, muy mal servicio, mal servicio, estafa, hoja de reclamaciones, nadie vino, nadie aparecio, no se presento, vergonzoso, molesto con, devolucion del dinero, devuelvan ~ dinero, indignad*`),
		cue('complaint', 3, `plainte, reclamation, inacceptable, decu, decue, tres mecontent*, mecontent*, scandaleux, honteux, personne nest venu, nest jamais venu, remboursement, rembourse*, mauvais service, inadmissible, insatisfait*`),
		cue('complaint', 3, `beschwerde, beschweren, reklamation, reklamieren, inakzeptabel, enttauscht, unzufrieden, frechheit, unverschamt*, niemand ~ gekommen, geld zuruck, pfusch, schlampig, mangelhaft, unmoglich, anwalt, verargert`),
		cue('complaint', 3, `reclamacao, queixa, inaceitavel, dececionad*, decepcionad*, pessimo, pessima, mau servico, ninguem apareceu, ninguem veio, vergonha, dinheiro de volta, reembolso, livro de reclamacoes, insatisfeit*, absurdo`),
		cue('billing', 3, `invoice*, bill, billed, billing, receipt, charged, overcharged, double charged, charged twice, payment, pay my, pay the, paid, balance, statement, insurance claim form, copay, refund, tax id, w9, purchase order, remittance, wire the, credit card on file, past due`),
		cue('billing', 3, `factura, facturas, recibo, cobro, cobrado, cobraron, me cobraron, pago, pague, pagar ~ factura, transferencia, saldo`),
		cue('billing', 3, `facture, factures, paiement, payer, paye, regler, reglement, recu, virement, facture*, preleve*`),
		cue('billing', 3, `rechnung, rechnungen, rechnungsnummer, rechnungskopie, zahlung, bezahlt, uberwiesen, uberweisung, abgebucht, mahnung, quittung, betrag`),
		cue('billing', 3, `fatura, faturas, nota fiscal, recibo, pagamento, paguei, cobranca, cobrado, cobraram, boleto, transferencia, segunda via`),
		cue('jobApplication', 3.5, `resume, my cv, cv, job application, are you hiring, any job opening*, looking for ~ position, full time position, part time position, entry level position, apprentice position, application for ~ position, your job ad, your job posting, on the job board, job opportunit*, internship, apprenticeship, join your team, join your company, looking for a job, looking for employment, cover letter, years of experience as, i am a licensed ~ looking`),
		commonCue('jobApplication', 3.5, `applying for, apply for, apply to, hiring, job opening*, position, vacancy, vacancies, work for you, work for your, looking for work, employment, career*, references available`),
		cue('jobApplication', 3.5, `mi cv, mi curriculum, hoja de vida, busco trabajo, busco empleo, solicitud de empleo, trabajar para ustedes, estan contratando`),
		commonCue('jobApplication', 3.5, `curriculum, vacante*, puesto de, practicas, trabajar con ustedes, contratando`),
		cue('jobApplication', 3.5, `mon cv, lettre de motivation, recrutez, ma candidature, candidature spontanee`),
		commonCue('jobApplication', 3.5, `candidature, stage, recrutement, poste de, emploi, alternance, postuler, apprentissage`),
		cue('jobApplication', 3.5, `bewerbe, meine bewerbung, initiativbewerbung, lebenslauf, stellenangebot, ausbildungsplatz, praktikum, suche arbeit, suche eine stelle`),
		commonCue('jobApplication', 3.5, `bewerbung, bewerben, stellenanzeige, offene stelle*, ausbildung bei, stellen sie ~ ein, zeugnisse`),
		cue('jobApplication', 3.5, `curriculo, meu cv, minha candidatura, procuro emprego, procuro trabalho, estao a contratar, estao contratando`),
		commonCue('jobApplication', 3.5, `vaga de, vagas, candidatura, candidatar, estagio, trabalhar convosco, trabalhar com voces`),
		cue('vendor', 3, `we offer ~ companies like, companies like yours, businesses like yours, company like yours, business like yours, practices like yours, agencies like yours, shops like yours, firms like yours, contractors like you, businesses like you, our company provides, our company offers, we provide ~ services to, we help businesses, we help companies, we help ~ practices, we help ~ owners, we help contractors, we help ~ get more, we specialize in helping, we are a leading, leading manufacturer, leading provider, leading supplier, wholesaler, supply your, our catalog*, our catalogue, bulk pricing, white label, schedule a demo, book a demo, quick demo, free demo, 15 minute call, 15 minutes of your time, quick 15, decision maker, person in charge of, who handles your, who is responsible for your, your purchasing, trade account, price sheet, whoever does the ordering, who does the ordering, whoever handles, your merchant, account executive, we supply, we manufacture, we distribute, drop off ~ samples, next day delivery to your, save you ~ on your, reduce your ~ costs, switch your, grow your business, exclusive leads, qualified leads, new customers for, boost your, increase your revenue`),
		commonCue('vendor', 3, `our platform, our software, our solution, our product, our products, our team of experts, wholesale, distributor, supplier of, volume discount*, outsourc*, partnership, partner with, partnering, collaborat*, reseller, affiliate, product demo, free trial, credit card processing, payment processing, i represent, on behalf of our, sales representative, sponsor*, set you up with, purchasing, purchasing department, sales rep, sales manager, account manager, minimum order, more leads, lead generation, virtual assistant*, answering service, staffing agency, payroll provider`),
		cue('vendor', 3, `empresas como la suya, empresas como la de ustedes, ofrecemos ~ servicios, somos fabricante*, somos distribuidor*, colaboracion comercial, propuesta comercial, al por mayor, ayudamos a empresas, demostracion gratuita`),
		commonCue('vendor', 3, `nuestra empresa ofrece, somos proveedor*, nuestro catalogo, nuestros productos, alianza`),
		cue('vendor', 3, `entreprises comme la votre, societes comme la votre, nous proposons ~ entreprises, notre societe propose, notre entreprise propose, grossiste, nous aidons les entreprises, demonstration gratuite`),
		commonCue('vendor', 3, `notre solution, nos produits, notre catalogue, partenariat, fournisseur de, distributeur de`),
		cue('vendor', 3, `unternehmen wie ihres, unternehmen wie ihrem, betriebe wie ihren, firmen wie ihre, wir bieten ~ unternehmen, wir bieten ~ betrieben, unser unternehmen bietet, grosshandel, grosshandler, kostenlose demo, wir helfen unternehmen`),
		commonCue('vendor', 3, `unsere software, unsere losung, unsere produkte, unser sortiment, unser katalog, kooperation, partnerschaft, zusammenarbeit, lieferant, hersteller von`),
		cue('vendor', 3, `empresas como a sua, empresas como a vossa, oferecemos ~ empresas, nossa empresa oferece, somos fornecedor*, somos fabricante*, somos distribuidor*, proposta comercial, por atacado, ajudamos empresas, demonstracao gratuita`),
		commonCue('vendor', 3, `a nossa empresa, nosso catalogo, nossos produtos, parceria`),
		cue('other', 1.5, `opening hours, what time do you, are you open, where are you located, your address, do you take ~ insurance, do you accept, parking, do you work with, thank you so much, thanks again, great job, just wanted to say, wrong number, lost and found`),
		cue('other', 1.5, `horario de atencion, donde estan, estan abiertos, a que hora abren, aceptan, muchas gracias por todo, horaires, ou etes vous, etes vous ouvert*, acceptez vous, merci beaucoup pour, offnungszeiten, haben sie ~ geoffnet, wo finde ich, vielen dank fur, horario de funcionamento, onde ficam, estao abertos, aceitam`),
	],
	`invoice software, billing software, i paid attention, cost effective, at no cost, in no time, book of, textbook, facebook, price of admission, job site, no cost to you, cost saving, save ~ costs, book keeping, free quote for your business, business plan, resume work, resume the work, resume service, scheduled maintenance, pay attention, trash bill, water bill*, electric bill*, electricity bill*, energy bill*, heating bill*, gas bill*, utility bill*, utility bills, position of, fetal position, in position, pet insurance, stage of, first stage, garantie dass, bookkeep*, book keep*, payroll, sliding door, hiring a, hiring an, hiring someone, hiring a lawyer, thinking of hiring, hiring you, considering hiring, brand position*`,
);
