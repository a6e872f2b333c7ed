/** One answer of a form, under its folded labels. */
export interface FormAnswer {
	labels: string[];
	text: string;
	/** An answer of several parts, as a form that was filled in before sends it back. */
	parts?: object;
}

/** UTF-16 units. */
export const ANSWER_LIMIT = 2_000;

/** Words of a label that name somebody else than who fills the form in. Folded: English · Spanish · French · German · Portuguese. */
export const OTHERS =
	/\b(?:landlord|owners?|manager|tenant|neighbou?r|spouse|husband|wife|partner|parent|guardian|emergency|referr\w*|referral|recommended|friend|insur\w*|adjuster|agent|accountant|billing|invoice|assistant|colleague|boss|supervisor|doctor|dentist|physician|cc|propietario|dueno|vecino|esposa|esposo|conyuge|emergencia|seguro|facturacion|proprietaire|locataire|voisin|conjoint|urgence|assurance|facturation|vermieter|mieter|eigentumer|nachbar|ehepartner|notfall|versicherung|rechnung\w*|hausverwaltung|senhorio|proprietario|vizinho|conjuge|faturacao|faturamento)\b/;
