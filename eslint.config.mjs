import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const community = n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport;
const base = n8nNodesBase.configs;

/** What decides must be replayable: the same input gives the same result, anywhere, at any time. */
const pureDomain = {
	'no-restricted-imports': [
		'error',
		{
			patterns: [
				{ group: ['n8n-*', '**/nodes/**', '**/ledger', '**/ledger/**', '**/model/**'], message: 'The domain knows neither n8n nor the store.' },
				{ regex: '^node:(?!(crypto|zlib)$)', message: 'The domain does no input or output.' },
				{ regex: '^(fs|path|os|http|https|net|child_process|process|timers)(/|$)', message: 'The domain does no input or output.' },
			],
		},
	],
	'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'console'],
	'no-restricted-syntax': [
		'error',
		{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an argument.' },
		{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
		{ selector: "MemberExpression[object.name='DateTime'][property.name=/^(now|local)$/]", message: 'Time and zone are arguments.' },
		{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No randomness.' },
		{ selector: "MemberExpression[property.name=/^random/]", message: 'No randomness.' },
	],
};

/** Turned off: these two want the literal 'main', the other plugin wants NodeConnectionTypes. */
const mainLiteral = {
	'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
	'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
};

export default tseslint.config(
	{ ignores: ['dist/**', 'node_modules/**', 'runtime/**', 'coverage/**', '.n8n-dev/**'] },
	{
		files: ['**/*.ts'],
		extends: [...tseslint.configs.recommended],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'no-control-regex': 'off',
			// What is taken out of an object so that the rest goes on without it.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	{ files: ['domain/**/*.ts', 'documents/**/*.ts'], rules: pureDomain },
	{
		files: ['ledger/**/*.ts', 'model/**/*.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['n8n-*', '**/nodes/**'], message: 'The store knows no n8n.' }] }] },
	},
	{
		files: ['domain/**/*.ts', 'documents/**/*.ts', 'ledger/**/*.ts', 'nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'],
		plugins: community.plugins,
		rules: community.rules,
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: { ...base.nodes.rules, ...mainLiteral },
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		// Turned off: it holds for slugs of n8n's own documentation, and contradicts the rule that wants a URL.
		rules: { ...base.credentials.rules, 'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off' },
	},
	{
		files: ['package.json'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: base.community.rules,
	},
);
