/** How a business's own fields, which no preset has, are filled from free text, and how sure that is. Run from the project's root: `npm run bench -- ownFields`. */
import { bandsOf, fillsOf, ownScore } from '../domain/intake/ownFieldsScore.ts';

for (const half of ['developed', 'heldOut'] as const) {
	const fills = fillsOf(half);
	console.log(half);
	console.table([ownScore(fills)]);
	console.table(bandsOf(fills).map(({ from, right, all }) => ({ 'confidence from': from, filled: all, right, 'share right': (right / all).toFixed(2) })));
}
