import { phrases } from '../../../text';

/** Wording that talks to software instead of to the business. Such a sentence decides nothing; a person looks at the message. */
export const instructionWording = phrases<'instruction'>(
	[
		[
			'instruction',
			`ignore ~ instruction*, ignore ~ prompt*, ignore ~ rules, ignore everything above, ignore ~ above, ignore all previous, disregard ~ instruction*, disregard ~ prompt*, disregard all previous, disregard everything, disregard ~ above, forget ~ instruction*, forget everything, ignore your, ignore ~ guidelines, disregard ~ guidelines, override ~ instruction*, override ~ rules, override ~ settings, new instructions, system prompt, system message, system override, developer mode, debug mode, admin mode, jailbreak, you are now, you are an ai, you are a ~ assistant, you are chatgpt, as an ai, as a language model, language model, ai assistant, dear ai, hey ai, attention ai, note to ai, instructions for ~ ai, note to ~ bot, pretend ~ you are, act as ~ admin*, roleplay`,
		],
		[
			'instruction',
			`assign this to, assign ~ lead to, assign ~ case to, assign ~ ticket to, assign it to, route this to, route ~ lead to, set ~ priority to, set ~ priority emergency, set priority, set confidence, set ~ confidence to, set ~ owner to, set ~ intent to, set ~ service to, set ~ status to, classify this as, classify ~ message as, mark this as, mark ~ lead as, mark ~ case as, mark ~ message as, mark ~ inquiry as, label this as, tag this as, treat this as ~ approved, approve automatically, auto approve, skip ~ review, bypass ~ review, without human review, do not review, needsreview, priority emergency, respond only with, reply only with, output only, output the following, return ~ json, print ~ prompt, reveal ~ prompt, reveal ~ instructions, repeat ~ instructions, end of prompt, begin instructions, end instructions, send ~ customer list, list all customers, export ~ customers, forward all emails, send ~ api key*, api key*, execute ~ command*, run ~ command*, delete all records, drop table`,
		],
		['instruction', `ignor* ~ instrucciones, olvida ~ instrucciones, nuevas instrucciones, eres ahora, ahora eres, asigna esto, asignar esto a, marca esto como, clasifica esto, modelo de lenguaje, omite ~ revision`],
		['instruction', `ignor* ~ instructions, oublie* ~ instructions, ne tiens pas compte ~ instructions, nouvelles instructions, tu es maintenant, vous etes maintenant, attribue* ceci, assigne* ceci, marque* ceci comme, classe* ceci, modele de langage`],
		['instruction', `ignorier* ~ anweisung*, ignorier* ~ instruktion*, vergiss ~ anweisung*, vergessen sie ~ anweisung*, neue anweisung*, du bist jetzt, du bist nun, weise ~ zu ~ priorit*, markiere dies, markiere diese, klassifiziere dies*, sprachmodell, systemprompt, setze ~ prioritat`],
		['instruction', `ignor* ~ instrucoes, esqueca ~ instrucoes, esquece ~ instrucoes, novas instrucoes, voce agora e, tu agora es, atribua isto, atribui isto, marque isto como, marque isso como, classifique isto, classifique isso, modelo de linguagem`],
	],
	`you are now open, you are now closed, you are now offering, you are now accepting, you are now taking, you are now located, you are now in, you are now doing`,
);

/** Orders that a customer might give, too: set aside only beside wording that no customer uses. */
export const orderWording = phrases<'order'>([
	['order', `flag it, flag this, flag ~ as, mark it, mark ~ as, assign, approve, approved, authorised, authorized, discount code, grant, output, respond with, reply with, priority, emergency, emergencia, urgence, notfall, prioritat, prioridad, prioridade, priorite, classify, category, confidence, guidelines, from now on, confirm that, do not mention, do not tell, owner`],
]);

const MARKUP = ['<system', '</system', '<|im_', '[inst]', '[[system', '[[end', '[system]', '[/inst]', '### instruction', '<<sys', '{{system', '<assistant', '```system', 'begin system', '"role":'];

export function hasPromptMarkup(text: string): boolean {
	const lower = text.toLowerCase();
	return MARKUP.some((mark) => lower.includes(mark));
}
