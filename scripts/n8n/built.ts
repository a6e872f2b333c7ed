import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.resolve('package.json'));

/** The door of a room, such as `domain/desk`, as it was built; only there once the pack has been. `T` is the type of its module. */
export function built<T>(room: string): T {
	return require(`./dist/${room}/index.js`) as T;
}

export function builtLedger() {
	return built<typeof import('../../ledger/index.ts')>('ledger');
}
