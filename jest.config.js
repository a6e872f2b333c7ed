/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } }],
		'node_modules/.+\\.m?js$': ['@swc/jest', { module: { type: 'commonjs' } }],
	},
	transformIgnorePatterns: ['/node_modules/(?!(html-to-text|@selderee|selderee|parseley|leac|peberminta|tinyld|p-limit|yocto-queue|pdfjs-dist|d3-[a-z-]+|internmap|preact|preact-render-to-string|htm)/)'],
	moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
};
