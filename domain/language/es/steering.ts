import type { SteeringWords } from '../sections/steering';

export const steering: SteeringWords = {
	voidRules: [
		['no hagas caso, no haga caso, haz caso omiso, ya no vale, ya no valen, ya no cuenta*, ya no se aplica*, no sigas, ignora*, ignore*, olvida*, olvide*, descarta*, anula*, deja de lado, omite, quedan anulad*, queda anulad*, anulad*, derogad*, obsolet*, sin efecto, no obedezcas, no cumplas, borra, borre', 'regla*, instruccion*, norma*, directriz, directrices, orden*, indicacion*, pidieron antes, dijeron antes, prompt', 'recibiste, te dieron, te pidieron, te dijeron, anterior*, previa*, antes, tus, todas las, de arriba, hasta ahora'],
	],
	newRole: [['actuas como, actua como, actue como, te comportas, comportate, haz como si, haga como si, haz de, finge*, finja*, juega el papel, ahora eres, a partir de ahora eres, imagina que eres, desde ahora eres, ya no eres, eres libre, eres un asistente, eres otro', 'robot*, bot, chatbot*, ia, asistente*, modelo de lenguaje, sin reglas, sin ninguna restriccion, sin restricciones, sin limites']],
	addressed: [
		['para el asistente automatico, al asistente automatico, para la maquina, a la maquina, para el robot, al robot, para la ia, a la ia, para el ordenador, al ordenador, para el programa, al programa, al sistema automatico, para el sistema automatico, para el bot, para el software, al software, para el modelo, al modelo', 'procesa, lee, clasifica, analiza, responde, evalua'],
	],
	decide: [['pon, ponga, sube, suba, eleva, eleve, clasifica, clasifique, coloca, coloque, marca, marque, asigna, asigne, etiqueta, trata, pasa', 'esta solicitud, la solicitud, esta peticion, la peticion, este mensaje, el mensaje, este caso, el caso, este ticket, este correo, mi solicitud, mi peticion, mi caso, mi mensaje', 'categoria, critica, critico, maxima urgencia, maxima prioridad, primera de la cola, primero de la cola, spam, aprobad*, pagad*']],
	answer: [
		['responde, responda, contesta, conteste, dile, diga, escribe, escriba', 'al cliente, a los clientes, a la clienta', 'unicamente, solo, estas palabras, exactamente, nada mas, que'],
		['tu respuesta, su respuesta, tus respuestas', 'contrasena*, clave*, pin, numero de tarjeta, numero de cuenta, datos bancarios, credenciales, codigo de seguridad'],
	],
	giveAway: [['muestra*, muestre*, ensena*, revela*, revele*, imprime*, repite*, dame, deme, escribe*, divulga*, dime, digame, lista, resume', 'tus instrucciones, sus instrucciones internas, instrucciones internas, instrucciones ocultas, tus reglas, sus reglas secretas, reglas secretas, reglas internas, tu configuracion, prompt, tu prompt']],
	nobodyLooks: [['aprobad*, autorizad*, validad*, concedid*, enviar, envia, envie', 'sin control humano, sin revision humana, sin que nadie, revision humana, control humano, ningun humano, ningun ser humano, nadie tiene que, nadie necesita, ninguna persona']],
};
