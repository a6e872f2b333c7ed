import type { IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';

import type { MessageAttachment } from '../../domain/case';

/** Files of an item by their names, as a message carries them; a name that the item has no file for is left out. */
export async function filesOf({ helpers }: IExecuteFunctions, binary: IBinaryKeyData | undefined, names: readonly string[]): Promise<MessageAttachment[]> {
	const attachments: MessageAttachment[] = [];
	for (const name of names) {
		const file = binary?.[name];
		if (!file) continue;
		const content = file.id ? await helpers.binaryToBuffer(await helpers.getBinaryStream(file.id)) : Buffer.from(file.data, 'base64');
		attachments.push({ fileName: file.fileName ?? name, mimeType: file.mimeType, content: content.toString('base64') });
	}
	return attachments;
}
