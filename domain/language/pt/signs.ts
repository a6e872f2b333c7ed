import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords: 'o a os as um uma uns umas e ou esta estao era foi ser estar tenho temos tem ha eu tu voce voces nos meu minha meus minhas seu sua vosso vossa nosso nossa este isto esse essa isso de do da dos das no na nos nas em por pelo pela para com sem sobre desde ate posso pode podem poderia poderiam gostaria gostava quero preciso precisamos ola oi bom boa dia tarde obrigado obrigada nao que quando como quem qual algum alguma muito mas porque se me lhe ja mais ao quanto quanta',
	askedFor: 'orcamento orcamentos marcacao consulta preco precos ajuda fatura avaria canalizador encanador aquecimento vazamento agendamento limpeza conserto',
	letters: 'ãõ',
	byWords: false,
	countries: 'PT BR AO MZ CV',
	negators: 'nao sem nenhum nenhuma',
	behindNegators: 'um uma e muito tao realmente',
	possessives: 'meu minha nosso nossa',
	subjects: { answer: 'res|resp', forward: 'enc' },
};
