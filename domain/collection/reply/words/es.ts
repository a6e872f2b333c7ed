import type { ReplyWords } from './types';

export const es: ReplyWords = {
	automatic: ['respuesta automatica', 'fuera de la oficina', 'estoy de vacaciones', 'ausente hasta'],
	optOut: ['dar(me|nos)? de baja', 'no (me|nos) (escriba\\w*|contacte\\w*|envie\\w*|mande\\w*|molest\\w*)( mas)?', 'dej(e|en|ar?) de (escribir|enviar|mandar|contactar)\\w*'],
	notMine: ['no es (mi|nuestra|mia|para (mi|nosotros))', 'no (me|nos) corresponde', '(persona|cliente|direccion|empresa|numero|destinatario) equivocad[oa]', 'nunca( \\w+){0,2} (pedi|pedimos|encargue|contrate|contratamos|encargamos)', 'no (he|hemos) (pedido|contratado|encargado)', 'no (conozco|reconozco|reconocemos|conocemos)', 'no soy (yo|el|la|su) ?\\w*'],
	partial: ['la mitad', '(a|en) plazos', 'en (dos|tres|cuatro|varias|\\d+) (partes|pagos|cuotas|veces|plazos)', 'en partes', 'cuotas', 'fraccionad?\\w*', 'pago parcial', 'una parte', 'plan de pago\\w*', 'aplazad\\w+'],
	dispute: ['(importe|factura|total|precio|cantidad|monto|cobro|iva|horas)( \\w+){0,3} (es(ta)?|esta|son)?( \\w+)? ?(incorrect\\w+|equivocad\\w+|mal|errone\\w+|no es correct\\w+|no coincide|muy alt\\w+|demasiado)', '(es|esta|estan|son)( \\w+)? (incorrect\\w+|equivocad\\w+|mal|errone\\w+)', 'no es (correct\\w+|lo acordado|lo que)', '(acordamos|acordado|pactamos|pactado|quedamos|presupuest\\w+|habiamos (dicho|hablado))', 'demasiado (car\\w+|alt\\w+|much\\w+)?', 'cobra\\w+( \\w+){0,3} (doble|dos veces|de mas)', '(dos veces|duplicad\\w+)', 'no( \\w+){0,3} (terminad\\w+|acabad\\w+|entregad\\w+|recibid\\w+ (el|la|los) (producto|trabajo|servicio|material)\\w*|hecho|arreglad\\w+|funciona)', 'sigue (roto|goteando|sin funcionar|igual)', 'disput\\w+', 'no (estoy|estamos) de acuerdo', 'no (voy|vamos|pienso|pensamos) a? ?pagar', 'me niego', 'reclam\\w+', 'abogad\\w+', 'cancel(e|amos|ado)', 'devolvi\\w*', 'danad\\w+', 'error'],
	complaint: ['queja\\w*', 'inaceptable', 'pesim\\w+', 'descontent\\w+', 'mal (servicio|trabajo)', 'verguenza'],
	notPaid: ['(no|aun no|todavia no|sin)( lo| la)?( he| hemos| ha| esta)?( \\w+)? (pagad\\w+|pagar|pague|abonad\\w+)', 'impagad\\w+', '(sera|quedara|estara) (pagad\\w+|abonad\\w+)'],
	paid: ['(he|hemos|ha|esta|ya|fue|quedo)( \\w+){0,4} (pagad\\w+|pague|pagamos|abonad\\w+|transferid\\w+|liquidad\\w+|abone)', '(pague|pagamos|abone|abonamos|transferi|transferimos) (ayer|hoy|ya|el|la|esta|por|con|anoche|esto|eso)', '^(ya )?(pagad[oa]|pague)', '(hice|hicimos|realice|realizamos|he hecho|hemos hecho|ya hice|esta hech\\w)( \\w+){0,3} (transferencia|pago|ingreso|deposito)', '(transferencia|pago)( \\w+){0,3} (hech\\w+|realizad\\w+|en camino|enviad\\w+|esta en)', 'han recibido( \\w+){0,2} (pago|transferencia)'],
	promise: ['(voy|vamos|puedo|podemos|podre|podria|quiero) a? ?(\\w+ ){0,2}(pagar|abonar|transferir|hacer (el|la) (pago|transferencia))\\w*', '(pagare|pagaremos|abonare|abonaremos|transferire|transferiremos|hare|haremos)', '(lo|la|le|les|te) (pago|pagamos|abono|transfiero|hago)', '(pago|pagamos|pagar\\w*|abono)( \\w+){0,4} (el|antes|manana|proxim\\w+|cuando|a fin\\w*|hasta|la semana|esta semana|lunes|martes|miercoles|jueves|viernes)', 'mas (tiempo|plazo)', 'prorroga', 'den(me|nos) (hasta|unos|tiempo)', 'prometo', 'cuando (cobre|me paguen)'],
	question: ['copia', '(enviar|mandar|reenviar)(me|nos)?( \\w+){0,3} factura', 'que factura', 'cual (es|factura)', 'datos bancarios', 'no (he|hemos) recibido( \\w+)? factura'],
	thanks: ['(muchas )?gracias', 'ok', 'vale', 'de acuerdo', 'recibido', 'entendido', 'perfecto'],
	monthEnd: ['fin(es|al)? de(l)? (este )?mes'],
	weekEnd: ['fin(al)? de (la|esta) semana', 'esta semana'],
	dayOfMonth: '(?:el|del)(?: dia)? (\\d{1,2})(?! ?(?:de|/|\\.|%|euros|eur))',
	quoted: ['^el .{5,120} escribio', '^-+ ?mensaje original', '^de: .+'],
};
