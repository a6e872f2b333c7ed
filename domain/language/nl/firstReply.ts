import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
	texts: {
		missedCall: 'Het spijt ons dat we uw oproep aan {business} hebben gemist. Antwoord op dit bericht met wat u nodig hebt en waar, dan nemen we contact met u op.',
		help: '{business}: schrijf wat u nodig hebt of bel {phone}. Antwoord STOP om geen berichten meer te krijgen.',
	},
	greeting: 'Beste {firstName},',
	greetingWithoutName: 'Goedendag,',
	yourRequest: 'uw aanvraag',
	subject: 'Uw bericht aan {business}',
	acknowledgement: {
		subject: 'Wij hebben uw bericht ontvangen',
		body: 'Bedankt voor uw bericht aan {business}. Het is bij ons aangekomen; iemand van ons team leest het en neemt contact met u op.',
		phoneLine: 'Kan het niet wachten? Bel ons dan op {phone}.',
	},
	reply: {
		work: 'Bedankt voor uw bericht aan {business} over: {service}. Wij helpen u graag.',
		quote: 'Bedankt voor uw aanvraag bij {business} over: {service}. Wij maken graag een prijsopgave voor u.',
		booking: 'Bedankt voor uw bericht aan {business} over: {service}. Wij maken graag een afspraak met u.',
		existingJob: 'Bedankt voor uw bericht. Wij kijken hoe het ervoor staat en komen bij u terug met een antwoord.',
		complaint: 'Bedankt dat u ons dit laat weten. Het spijt ons dat het niet is gegaan zoals u had verwacht. Een verantwoordelijke zoekt uit wat er is gebeurd en bespreekt het met u.',
		billing: 'Bedankt voor uw bericht. Wij vergelijken het met onze administratie en komen bij u terug over uw rekening.',
		jobApplication: 'Bedankt voor uw belangstelling om bij {business} te werken. Wij hebben uw bericht doorgegeven aan degene die over personeel gaat.',
		notNeeded: 'Bedankt voor uw bericht. Wij hebben dit op dit moment niet nodig en bewaren uw gegevens voor het geval dat verandert.',
		other: 'Bedankt voor uw bericht aan {business}. Kunt u ons iets meer vertellen over wat u nodig hebt, zodat de juiste persoon u kan antwoorden?',
		optOut: 'Wij hebben genoteerd dat u geen berichten van ons wilt ontvangen en zullen u niet meer schrijven.',
	},
	emergencyLine: 'Is er iemand in gevaar, breng uzelf dan eerst in veiligheid en bel het alarmnummer.',
	closed: {
		onCall: 'Wij zijn op dit moment gesloten. Uw bericht is doorgestuurd naar degene die dienst heeft; reken er pas op dat het gelezen is wanneer iemand u heeft geantwoord.',
		nobodyOnCall: 'Wij zijn op dit moment gesloten. Uw bericht is naar ons team gestuurd en wordt mogelijk pas gelezen wanneer wij weer open zijn. Kan het niet wachten, wacht dan niet op ons antwoord.',
	},
	asks: {
		work: 'Om de volgende stap te kunnen plannen, horen wij graag iets meer over wat u nodig hebt en wanneer wij u kunnen bereiken.',
		quote: 'Stuur ons wat laat zien waar het om gaat: details, foto’s of documenten.',
		booking: 'Laat ons weten welke dagen en tijden u schikken.',
		phone: 'Op welk telefoonnummer kunnen wij u het best bereiken?',
	},
	phoneLine: 'U kunt ons ook bellen op {phone}.',
	closing: 'Met vriendelijke groet,\n{signature}',
};
