// What n8n's scanner does with a published package: both presets over the built files, inline disables ignored.
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';

const community = n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport;
const base = n8nNodesBase.configs;
const commonjs = { sourceType: 'commonjs', ecmaVersion: 'latest' };

export default [
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
	{ files: ['dist/**/*.js'], plugins: community.plugins, rules: community.rules, languageOptions: commonjs },
	{
		files: ['dist/nodes/**/*.js'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...base.nodes.rules,
			// As in the project's own config: these two want the literal 'main', the other plugin wants NodeConnectionTypes.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			// Wants the name of the source file, .node.ts.
			'n8n-nodes-base/node-filename-against-convention': 'off',
		},
	},
	{
		files: ['dist/credentials/**/*.js'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: { ...base.credentials.rules, 'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off' },
	},
];
