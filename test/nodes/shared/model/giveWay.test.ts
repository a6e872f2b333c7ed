import { giveWay } from '../../../../nodes/shared/model/giveWay';

test('items begin one after the other, and other work comes between each two', async () => {
	const wait = giveWay();
	const happened: string[] = [];
	const other = (left: number) => setImmediate(() => {
		happened.push('other');
		if (left > 1) other(left - 1);
	});
	other(4);
	await Promise.all(['a', 'b', 'c'].map(async (item) => {
		await wait();
		happened.push(item);
	}));
	expect(happened.filter((one) => one !== 'other')).toEqual(['a', 'b', 'c']);
	for (const [one, next] of [['a', 'b'], ['b', 'c']]) expect(happened.slice(happened.indexOf(one), happened.indexOf(next))).toContain('other');
});
