import { phrases } from '../../../text';

/** The customer asks not to be written to. A footer that offers unsubscribing, and stopping anything else, is not that. */
export const optOutWording = phrases<'optOut'>(
	[
		[
			'optOut',
			`unsubscribe me, please unsubscribe, unsubscribe, opt me out, opt out, stop contacting, stop emailing, stop texting, stop txting, stop txt me, stop msging, stop texts, quit texting, quit calling me, stop calling me, stop messaging, stop sending, dont contact me, do not contact me, never contact me, dont email me, do not email me, dont text me, do not text me, dont call me, do not call me, dont write ~ again, remove me from, take me off, remove my email, remove my number, delete my number, no more messages, no more emails, no more texts, quit texting, quit emailing, lose my number`,
		],
		['optOut', `darme de baja, dame de baja, denme de baja, no me contacten, no me contacte, no me escriban, no me llamen, no me envien, dejen de escribirme, dejen de llamarme, deje de enviarme, dejen de enviarme, no quiero recibir, borren mis datos, eliminen mi numero`],
		['optOut', `desabonnez moi, me desabonner, desinscrivez moi, me desinscrire, ne me contactez plus, ne plus me contacter, ne plus etre contacte*, ne mecrivez plus, ne mappelez plus, ne menvoyez plus, ne plus recevoir, arretez de menvoyer, arretez de mecrire, arretez de mappeler, retirez moi, supprimez mon numero`],
		['optOut', `abbestellen, melden sie mich ab, bitte abmelden, mich austragen, tragen sie mich aus, nicht mehr kontaktieren, nicht mehr kontaktiert, kontaktieren sie mich nicht, keine weiteren nachrichten, keine nachrichten mehr, keine e mails mehr, keine mails mehr, schreiben sie mir nicht, rufen sie mich nicht, keine werbung, nicht mehr anschreiben, nicht mehr anrufen, loschen sie meine`],
		['optOut', `descadastr*, cancelar ~ inscricao, nao me contacte*, nao me contate*, nao me escrevam, nao me enviem, nao me liguem, parem de me, pare de me, nao quero receber, nao quero mais receber, remova meu, removam o meu, retirem me, remover o meu numero`],
	],
	`to unsubscribe, reply stop to, reply stop if, text stop to, click ~ unsubscribe, unsubscribe here, unsubscribe link, unsubscribe from this list, unsubscribe at any time, click here to opt out, to opt out, if you wish to unsubscribe, click ~ abbestellen, newsletter abbestellen hier, hier abbestellen, pour vous desabonner, para darse de baja, se desabonner, para cancelar ~ inscricao,
	dont call me before, dont call me after, do not call me before, do not call me after, dont call me at, do not call me at, do not call me between, dont call me between, dont call me during, dont call me on, do not call me on`,
);

/** A whole message of one of these, as providers of text messages prescribe. */
const STOP_WORDS = new Set(
	`stop|stopall|stop all|stop please|please stop|stop it|stop now|stop texting|stop messages|end|quit|unsubscribe|optout|opt out|revoke|remove|remove me|baja|alto|parar|sair|remover
	arret|arreter|stopp|abmelden|desabonnement|descadastrar`.split(/[|\s]*\n\s*|\|/),
);

export function isStopMessage(words: string[]): boolean {
	const spoken = words.filter((word) => word.length > 1);
	return spoken.length > 0 && spoken.length <= 3 && STOP_WORDS.has(spoken.join(' '));
}
