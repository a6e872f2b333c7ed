import { registerHooks } from 'node:module';

/** Node alone wants every import to name its file. What the tests import is written for jest and tsc, which find it without. */
registerHooks({
	resolve(specifier, context, next) {
		if (!specifier.startsWith('.') || context.parentURL?.includes('/node_modules/')) return next(specifier, context);
		for (const ending of ['', '.ts', '/index.ts']) {
			try {
				return next(specifier + ending, context);
			} catch (cause) {
				if (!['ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT', 'MODULE_NOT_FOUND'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
			}
		}
		return next(specifier, context);
	},
});
