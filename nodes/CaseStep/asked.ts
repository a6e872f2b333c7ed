import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { CaseFile } from '../../domain/process';
import type { Profile } from '../../domain/profile';

/** What the answer of another service is read with: the item brings the request along that it answers. */
export interface Asked {
	context: IExecuteFunctions;
	file: CaseFile;
	profile: Profile;
	item: IDataObject;
	itemIndex: number;
}
