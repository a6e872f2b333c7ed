/** PNG or JPEG as a `data:` URL: nothing is fetched, and nothing that runs can be in it. */
const PICTURE = /^data:image\/(?:png|jpe?g);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Characters: the ledger keeps it with the invoice. */
const LONGEST = 200_000;

export function isPicture(value: unknown): value is string {
	return typeof value === 'string' && value.length <= LONGEST && PICTURE.test(value);
}
