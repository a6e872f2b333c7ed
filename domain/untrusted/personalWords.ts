const DATE = String.raw`(?<value>\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;
const BORN = String.raw`date of birth|birth ?date|birthday|d\.?o\.?b\.?|born|fecha de nacimiento|nacid[oa]|date de naissance|n[ée]e?|geburtsdatum|geboren|geb\.|data de nascimento|nascid[oa]`;
const POLICY = String.raw`polic(?:y|ies)|insurance|member(?:ship)?|subscriber|medicare|medicaid|nhs|patient|póliza|poliza|seguro|afiliado|tarjeta sanitaria|police d.assurance|assurance|mutuelle|adhérent|versicherung|versicherten|versicherungs|krankenkassen|police|apólice|apolice|utente|convênio|convenio`;

/** Values known by what stands before them. */
export const LABELLED: ReadonlyArray<{ kind: 'birth' | 'policy'; pattern: RegExp }> = [
	{ kind: 'birth', pattern: new RegExp(String.raw`(?<!\p{L})(?:${BORN})(?: is| on| el| le| am| em|:| -){0,2} {0,3}${DATE}(?!\d)`, 'giu') },
	{
		kind: 'policy',
		pattern: new RegExp(
			String.raw`(?<!\p{L})(?:${POLICY})[- ]?(?:number|nummer|n[uú]mero|num[eé]ro|id|no\.?|nr\.?|n[º°]|#)?(?: is| es| est| ist| é|:){0,2} {0,3}#?(?<value>(?=[A-Z0-9-]{0,18}\d[A-Z0-9-]{0,18}\d[A-Z0-9-]{0,18}\d)[A-Z0-9][A-Z0-9-]{4,19})(?![A-Z0-9])`,
			'giu',
		),
	},
];

/** Diagnoses and medicines that say something about a person whatever the matter is. Complaints that a practice books for stay. */
const DIAGNOSES = `hiv|aids|hepatitis(?: [abc])?|cancers?|tumou?rs?|carcinoma|leuk(?:a)?emia|lymphoma|chemo(?:therapy)?|diabetes|diabetic|epilepsy|epileptic|depression|depressive|anxiety disorder|bipolar(?: disorder)?|schizophrenia|schizophrenic|ptsd|adhd|autism|autistic|dementia|alzheimer(?:'s)?|parkinson(?:'s)?|multiple sclerosis|asthma|copd|hypertension|high blood pressure|heart failure|heart disease|arrhythmia|atrial fibrillation|pacemaker|lupus|crohn(?:'s)?|h(?:a)?emophilia|osteoporosis|tuberculosis|herpes|syphilis|miscarriage|pregnant|pregnancy
vih|sida|hepatitis|c[aá]ncer|tumor|leucemia|quimioterapia|diab[eé]tic[oa]|epilepsia|depresi[oó]n|esquizofrenia|demencia|asma|hipertensi[oó]n|marcapasos|embarazada|embarazo|embaraz[oó]
sida|h[eé]patite|cancer|leuc[eé]mie|chimioth[eé]rapie|diab[eè]te|diab[eé]tique|[eé]pilepsie|d[eé]pression|schizophr[eé]nie|d[eé]mence|asthme|hypertension|enceinte
krebs|leuk[aä]mie|chemotherapie|diabetiker(?:in)?|zuckerkrank|epilepsie|depressionen?|schizophrenie|demenz|bluthochdruck|herzschrittmacher|herzinsuffizienz|schwanger(?:schaft)?
c[aâ]ncer|leucemia|quimioterapia|diab[eé]tic[oa]|epilepsia|depress[aã]o|esquizofrenia|dem[eê]ncia|hipertens[aã]o|marca-?passo|gr[aá]vida|gravidez`;
const MEDICINES = `warfarin|coumadin|marcumar|sintrom|eliquis|apixaban|xarelto|rivaroxaban|plavix|clopidogrel|heparin|insulin[ae]?|metformin[ae]?|ozempic|semaglutide|prozac|fluoxetin[ea]?|sertralin[ea]?|zoloft|lexapro|escitalopram|citalopram|xanax|alprazolam|valium|diazepam|lorazepam|oxycodone|oxycontin|percocet|vicodin|hydrocodone|fentanyl|methadone|metadona|suboxone|adderall|ritalin|methotrexate?|prednisone?|humira|fosamax|alendronate|tamoxifen|viagra|antidepressants?|blood thinners?|blutverd[uü]nner|anticoagulants?|anticoagulantes?`;

export const HEALTH_WORDS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DIAGNOSES.replace(/\n/g, '|')}|${MEDICINES})(?![\p{L}\p{N}])`, 'giu');
