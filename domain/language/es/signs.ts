import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords: 'el la los las un una unos unas y es son esta estan era fue ser estar he ha hemos han yo tu usted ustedes nosotros mi mis su sus nuestro nuestra este esta esto ese esa eso de del al en por para con sin sobre desde hasta puedo puede pueden podria podrian quisiera quiero necesito necesitamos tengo tenemos hola buenos buenas dias tardes gracias no que cuando como quien cual algun alguna muy pero porque si me se lo ya hay hace mas',
	askedFor: 'presupuesto presupuestos cita citas precio precios ayuda factura averia fontanero plomero electricista calefaccion gotera disponibilidad cotizacion horario limpieza reparacion',
	letters: 'ñ¿¡',
	byWords: false,
	countries: 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR',
	negators: 'sin ningun ninguna nunca tampoco',
	behindNegators: 'una uno es muy tan esta ningun ninguna',
	possessives: 'mi mis nuestro nuestra',
	subjects: { answer: 're|rv|resp', forward: 'rv' },
};
