const { existsSync } = require('node:fs');

/** Tests in `inChromium.test.ts` need a browser: without one they are left out aloud, and in CI they do not pass. */
const hasChromium = Boolean(process.env.CHROMIUM) || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((place) => existsSync(place));
const leftOut = hasChromium || process.env.CI ? [] : ['/inChromium\\.test\\.ts$'];
if (leftOut.length > 0) process.stdout.write('SKIPPED: the pages in a browser. Install Chromium (on Debian: apt-get install chromium), or name one in CHROMIUM.\n');

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	testSequencer: '<rootDir>/test/support/longestFirst.cjs',
	reporters: ['default', '<rootDir>/test/support/progress.cjs'],
	// A loaded machine is slow, not wrong: what a test waits for says itself when to give up.
	testTimeout: 60_000,
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', ...leftOut],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } }],
		'node_modules/.+\\.m?js$': ['@swc/jest', { module: { type: 'commonjs' } }],
	},
	transformIgnorePatterns: ['/node_modules/(?!(html-to-text|@selderee|selderee|parseley|leac|peberminta|tinyld|p-limit|yocto-queue|pdfjs-dist|d3-[a-z-]+|internmap|preact|preact-render-to-string|htm)/)'],
	moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};
