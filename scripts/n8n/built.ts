import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.resolve('package.json'));

/** The built ledger and inquiry domain; only there once the pack has been built. */
export function builtLedger() {
	return require('./dist/ledger/index.js') as typeof import('../../ledger/index.ts');
}

export function builtMessage() {
	return require('./dist/domain/message/index.js') as typeof import('../../domain/message/index.ts');
}

export function builtInquiry() {
	return require('./dist/domain/inquiry/index.js') as typeof import('../../domain/inquiry/index.ts');
}
