import type { ReplyWords } from './types';

export const pt: ReplyWords = {
	automatic: ['resposta automatica', 'fora do escritorio', 'estou de ferias', 'ausente ate'],
	optOut: ['cancelar (a )?(inscricao|subscricao)', 'remov\\w+ (me|nos|o meu)', 'nao (me|nos) (escrev\\w+|contact\\w+|envi\\w+|mand\\w+)( mais)?', '(parem|pare) de (enviar|mandar|escrever|contactar|ligar)\\w*'],
	notMine: ['nao e (a )?(minha|nossa|para (mim|nos))', '(pessoa|cliente|morada|endereco|empresa|numero|destinatario) errad[oa]', '(nunca|nao)( \\w+){0,2} (pedi|pedimos|encomendei|encomendamos|contratei|contratamos)', 'nao (conheco|reconheco|conhecemos|reconhecemos)', 'nao (me|nos) (diz respeito|pertence)'],
	partial: ['(a )?metade', '(em|a) prestacoes', 'em (duas|tres|quatro|varias|\\d+) (partes|vezes|prestacoes|parcelas)', 'parcel\\w+', 'prestac\\w+', 'pagamento parcial', 'uma parte', 'plano de pagamento\\w*'],
	dispute: ['(valor|montante|fatura|factura|total|preco|quantia|iva|horas)( \\w+){0,3} (esta|e|estao)?( \\w+)? ?(errad\\w+|incorret\\w+|incorrect\\w+|mal|nao confere|muito alt\\w+|demasiado)', '(esta|estao|e)( \\w+)? (errad\\w+|incorret\\w+|incorrect\\w+)', 'nao (esta|e) (cert\\w+|corret\\w+|correct\\w+|o combinado|o que)', '(combinamos|combinado|acordamos|acordado|orcament\\w+|tinhamos (dito|falado))', 'demasiado (car\\w+|alt\\w+)?', 'cobra\\w+( \\w+){0,3} (a dobrar|duas vezes|a mais)', 'duas vezes', 'duplicad\\w+', 'nao( \\w+){0,3} (terminad\\w+|acabad\\w+|entregue\\w*|feit\\w+|concluid\\w+|reparad\\w+|funciona|terminaram|acabaram)', '(ninguem|nao|nunca)( \\w+){0,2} (veio|vieram|apareceu|apareceram)', 'nao (funciona|trabalha)\\w*', 'continua (avariad\\w+|estragad\\w+|a pingar|sem funcionar|igual)', 'contest\\w+', 'disput\\w+', 'nao (concordo|concordamos|vou pagar|vamos pagar|pago|pagarei)', 'recus\\w+', 'reclam\\w+', 'advogad\\w+', 'cancel(ei|amos|ado)', 'devolv\\w+', 'danificad\\w+', 'erro'],
	complaint: ['queixa\\w*', 'inaceitavel', 'pessim\\w+', 'descontent\\w+', 'mau (servico|trabalho)', 'vergonha'],
	notPaid: ['(?<!foi )(?<!esta )(?<!ja )pag[oa]( (o|a|isto|tudo|resto))? (amanha|na|no|ate|proxim\\w+|depois|logo|hoje|dia|em breve|assim que|quando)', '(nao|ainda nao|por)( \\w+){0,2} (pag\\w+|pague\\w*|liquid\\w+)', '(sera|vai ser) (pag\\w+|liquidad\\w+)'],
	paid: ['(ja|foi|esta|tenho|temos)( \\w+){0,4} (pag[oa]|paguei|pagamos|liquid\\w+|transferi\\w*)', '(paguei|pagamos|transferi|transferimos|liquidei)', '^(ja )?(pag[oa]|paguei)', '(fiz|fizemos|efetuei|efectuei|realizei|ja fiz)( \\w+){0,3} (transferencia|pagamento|deposito)', '(transferencia|pagamento)( \\w+){0,3} (feit\\w+|efetuad\\w+|efectuad\\w+|realizad\\w+|a caminho|enviad\\w+)', 'receberam( \\w+){0,2} (pagamento|transferencia)'],
	promise: ['(vou|vamos|posso|podemos|poderei|poderia|quero|irei) (\\w+ ){0,2}(pagar|liquidar|transferir|fazer (o|a) (pagamento|transferencia)|efetuar)', '(pagarei|pagaremos|liquidarei|transferirei|farei|faremos)', '(pago|pagamos|pagar|faco)( \\w+){0,4} (na|no|ate|amanha|proxim\\w+|quando|no fim|dia|esta semana|segunda|terca|quarta|quinta|sexta)', '(sera|vai ser) (pag\\w+|liquidad\\w+)', 'mais (tempo|prazo)', 'prorrog\\w+', 'prometo', 'quando receber', 'assim que'],
	question: ['copia', '(enviar|mandar|reenviar)(-me|-nos)?( \\w+){0,3} fatura', 'que fatura', 'qual (e|fatura)', 'dados bancarios', 'nao (recebi|recebemos)( \\w+)? fatura'],
	thanks: ['(muito )?obrigad[oa]', 'ok', 'esta bem', 'recebido', 'entendido', 'perfeito'],
	monthEnd: ['(fim|final) d[oe](ste)? mes'],
	weekEnd: ['(fim|final) da semana', 'esta semana'],
	dayOfMonth: '(?:no |ao )?dia (\\d{1,2})(?! ?(?:de|/|\\.))',
	quoted: ['^em .{5,120} escreveu', '^-+ ?mensagem original', '^de: .+'],
};
