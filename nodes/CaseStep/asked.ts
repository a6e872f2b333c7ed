import type { IExecuteFunctions } from 'n8n-workflow';

import type { CaseFile } from '../../domain/process';
import type { Profile } from '../../domain/profile';
import type { AskedItem } from './askedItem';

/** What the answer of another service is read with: the item brings the request along that it answers. */
export interface Asked extends AskedItem {
	context: IExecuteFunctions;
	file: CaseFile;
	profile: Profile;
	itemIndex: number;
}
