// Runs the rules by which n8n itself looks for what its version 3 breaks. Arguments: the folder n8n is installed in.
// Input: workflows as JSON. Output: what the rules found.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const n8n = path.join(process.argv[2], 'node_modules', 'n8n', 'dist');
require(require.resolve('reflect-metadata', { paths: [n8n] }));
const folder = path.join(n8n, 'modules', 'breaking-changes', 'rules', 'v3');
const workflows = JSON.parse(readFileSync(0, 'utf8'));

void (async () => {
	const found = [];
	let rules = 0;
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.rule.js'))) {
		const exported = Object.values(require(path.join(folder, file))).filter((value) => typeof value === 'function' && value.prototype?.detectWorkflow);
		for (const Rule of exported) {
			const rule = new Rule();
			rules++;
			for (const workflow of workflows) {
				const byType = new Map();
				for (const node of workflow.nodes) byType.set(node.type, [...(byType.get(node.type) ?? []), node]);
				const { isAffected, issues } = await rule.detectWorkflow(workflow, byType);
				if (isAffected) found.push({ workflow: workflow.name, rule: rule.id, issues: issues.map(({ title }) => title) });
			}
		}
	}
	process.stdout.write(JSON.stringify({ rules, found }));
})();
