import { readFileSync } from 'node:fs';
import path from 'node:path';

import { DEPLOYED } from '../../scripts/n8n/server';

describe.each(['regular.yml', 'queue.yml'])('deploy/%s', (file) => {
	const text = readFileSync(path.join('deploy', file), 'utf8');

	it.each(Object.entries(DEPLOYED))('sets %s, as the demo and the benches do', (name, value) => {
		expect(text).toContain(`${name}: "${value}"`);
	});
});
