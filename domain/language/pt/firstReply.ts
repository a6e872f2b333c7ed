import type { FirstReplyWords } from '../sections/firstReply';

export const firstReply: FirstReplyWords = {
	texts: {
		missedCall: 'Pedimos desculpa por não termos atendido a sua chamada para {business}. Responda a esta mensagem com o que precisa e onde, e entraremos em contacto.',
		help: '{business}: escreva o que precisa ou ligue para {phone}. Responda STOP para não receber mais mensagens.',
	},
	greeting: 'Olá, {firstName},',
	greetingWithoutName: 'Olá,',
	yourRequest: 'o seu pedido',
	subject: 'A sua mensagem para {business}',
	acknowledgement: {
		subject: 'Recebemos a sua mensagem',
		body: 'Obrigado por contactar {business}. A sua mensagem chegou e uma pessoa da nossa equipa vai lê-la e responder-lhe.',
		phoneLine: 'Se não puder esperar, ligue-nos para {phone}.',
	},
	reply: {
		work: 'Obrigado por contactar {business} sobre {service}. Teremos todo o gosto em ajudar.',
		quote: 'Obrigado por consultar {business} sobre {service}. Teremos todo o gosto em preparar um orçamento.',
		booking: 'Obrigado por contactar {business} sobre {service}. Teremos todo o gosto em marcar uma hora.',
		existingJob: 'Obrigado pela sua mensagem. Estamos a ver em que ponto está o seu assunto e voltaremos com uma resposta.',
		complaint: 'Obrigado por nos dizer. Lamentamos que não tenha sido o que esperava. A pessoa responsável está a analisar o que aconteceu e vai falar consigo.',
		billing: 'Obrigado pela sua mensagem. Estamos a compará-la com os nossos registos e voltaremos a falar consigo sobre a sua conta.',
		jobApplication: 'Obrigado pelo seu interesse em trabalhar com {business}. Passámos a sua mensagem à pessoa responsável pelas contratações.',
		notNeeded: 'Obrigado pela sua mensagem. De momento não precisamos e guardamos os seus dados caso isso mude.',
		other: 'Obrigado por contactar {business}. Pode dizer-nos um pouco mais sobre o que precisa, para que a pessoa certa lhe responda?',
		optOut: 'Registámos que não deseja receber mensagens nossas e não voltaremos a escrever-lhe.',
	},
	emergencyLine: 'Se alguém estiver em perigo, ponha-se a salvo e ligue primeiro para o número de emergência.',
	closed: {
		onCall: 'Neste momento estamos fechados. A sua mensagem foi enviada à pessoa de serviço; até que alguém lhe responda, não conte com que tenha sido lida.',
		nobodyOnCall: 'Neste momento estamos fechados. A sua mensagem foi enviada à nossa equipa e pode não ser lida antes de voltarmos a abrir. Se não puder esperar, não espere pela nossa resposta.',
	},
	asks: {
		work: 'Para preparar o próximo passo, conte-nos um pouco mais sobre o que precisa e quando podemos falar consigo.',
		quote: 'Envie-nos o que mostre o que precisa: detalhes, fotografias ou documentos.',
		booking: 'Diga-nos que dias e horas lhe convêm.',
		phone: 'Qual é o melhor número de telefone para falarmos consigo?',
	},
	phoneLine: 'Também pode ligar-nos para {phone}.',
	closing: 'Com os melhores cumprimentos,\n{signature}',
};
