import type { MessageRecord } from '../../case';

/**
 * What WhatsApp Cloud is posted at `/{phone number id}/messages` (Cloud API, Messages, v23.0): free words, or an approved
 * template with what its body's variables are, in their order. Numbers go without their plus sign.
 */
export function whatsAppBody({ to, text, template }: Pick<MessageRecord, 'to' | 'text' | 'template'>): Record<string, unknown> {
	const head = { messaging_product: 'whatsapp', recipient_type: 'individual', to: to.replace(/\D/g, '') };
	if (template === undefined) return { ...head, type: 'text', text: { preview_url: false, body: text } };
	const { name, language, parameters } = template;
	const filled = parameters.length === 0 ? {} : { components: [{ type: 'body', parameters: parameters.map((value) => ({ type: 'text', text: value })) }] };
	return { ...head, type: 'template', template: { name, language: { code: language }, ...filled } };
}
