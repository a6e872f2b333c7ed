/** How a business's own fields, which no preset has, are filled from free text, and how sure that is. Run from the project's root: `npm run bench -- ownFields`. */
import { bandsOf, fillsOf, ownScore, type Fill } from '../domain/intake/ownFieldsScore.ts';

const everything: Fill[] = [];
for (const half of ['developed', 'heldOut', 'tellingDeveloped', 'tellingHeldOut'] as const) {
	const fills = fillsOf(half);
	console.log(half);
	console.table([ownScore(fills)]);
	console.table(sharesOf(fills));
	everything.push(...fills);
}
console.log('all of them, by how sure the engine was');
console.table(sharesOf(everything));

function sharesOf(fills: Fill[]) {
	return bandsOf(fills).map(({ from, right, all }) => ({ 'confidence from': from, filled: all, right, 'share right': (right / all).toFixed(2) }));
}
