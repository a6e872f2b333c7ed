const ts = require('typescript');

/**
 * A module's text without the declarations at its top that nothing reaches which is exported or done. A bundler keeps what might do
 * something when it is made, such as each class that extends another one and each table that is parsed; here, as in any library of
 * classes and tables, making a thing does nothing else. What is set on a declared thing, `A.b = …`, `define(A, …)` or `decorate([…], A.prototype, …)`, goes with it.
 */
function reached(text) {
	const { statements } = ts.createSourceFile('module.mjs', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
	const parts = statements.flatMap(partsOf);
	const declared = new Set(parts.flatMap(({ names }) => names));
	const owned = new Map();
	const left = new Set();
	const open = [];
	const keep = (part) => !left.has(part) && left.add(part) && open.push(part);
	for (const part of parts) {
		const owner = part.names.length > 0 ? part.names : [ownerOf(part.node)].filter((name) => declared.has(name));
		if (owner.length === 0 || ts.isExportDeclaration(part.node) || ts.isExportAssignment(part.node)) keep(part);
		// Another name of a thing's part, by which it is added to.
		const whole = part.node.initializer && !ts.isIdentifier(part.node.initializer) ? leftmost(part.node.initializer) : undefined;
		for (const name of whole && declared.has(whole) ? [...owner, whole] : owner) owned.set(name, [...(owned.get(name) ?? []), part]);
	}
	while (open.length > 0) for (const name of identifiersIn(open.pop().node)) for (const part of owned.get(name) ?? []) keep(part);
	return parts.filter((part) => left.has(part)).map(({ node, keyword }) => `${keyword}${node.getText()};`).join('\n');
}

/** Each of several variables of one statement stands for itself. */
function partsOf(node) {
	if (ts.isVariableStatement(node) && !node.modifiers) {
		const keyword = node.declarationList.flags & ts.NodeFlags.Const ? 'const ' : node.declarationList.flags & ts.NodeFlags.Let ? 'let ' : 'var ';
		return node.declarationList.declarations.map((one) => ({ node: one, keyword, names: namesIn(one.name) }));
	}
	if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && !node.modifiers && node.name) return [{ node, keyword: '', names: [node.name.text] }];
	return [{ node, keyword: '', names: [] }];
}

function namesIn(name) {
	return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => (element.name ? namesIn(element.name) : []));
}

/** Whose thing a statement adds to. */
function ownerOf(node) {
	if (!ts.isExpressionStatement(node)) return undefined;
	const { expression } = node;
	if (ts.isBinaryExpression(expression)) return leftmost(expression.left);
	if (!ts.isCallExpression(expression)) return undefined;
	const { arguments: given } = expression;
	const ofClass = given.find((one) => ts.isPropertyAccessExpression(one) && one.name.text === 'prototype');
	return ofClass ? leftmost(ofClass) : given.length > 1 ? leftmost(given[0]) : undefined;
}

function leftmost(node) {
	return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? leftmost(node.expression) : ts.isIdentifier(node) ? node.text : undefined;
}

/** But for the names of properties. */
function identifiersIn(node) {
	const found = new Set();
	const visit = (one) => {
		if (ts.isIdentifier(one)) {
			const { parent } = one;
			const isProperty = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === one;
			if (!isProperty) found.add(one.text);
		}
		ts.forEachChild(one, visit);
	};
	visit(node);
	return found;
}

module.exports = { reached };
