import { normaliseInquiry } from '../../../domain/message';
import { repairEncoding } from '../../../domain/message/encoding';

const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('repairEncoding', () => {
	it.each([
		['cafÃ©', 'café'],
		['maÃ±ana, Â¿cuÃ¡nto?', 'mañana, ¿cuánto?'],
		['GrÃ¶ÃŸe', 'Größe'],
		['itâ€™s 20 â‚¬ â€” ok', 'it’s 20 € — ok'],
		['ðŸ˜€ hi', '😀 hi'],
		['cafÃƒÂ©', 'café'],
		[asLatin1('São João, à bientôt…'), 'São João, à bientôt…'],
		[asLatin1('привет'), 'привет'],
	])('%j is %j', (written, right) => expect(repairEncoding(written)).toBe(right));

	it.each(['café', 'São Paulo', '“IRMÔ', 'IRMÃ”', '« CAFÉ»', 'j’ai hésité…”', 'Ângela', '20 °C', 'NÃO', 'É – oui', 'привет', '日本語', '😀', '£5 ½'])(
		'%j stays',
		(text) => expect(repairEncoding(text)).toBe(text),
	);
});

it('says so once', () => {
	const { inquiry, notes } = normaliseInquiry({ email: 'j@x.org', name: 'JosÃ©', message: 'cafÃ©' }, { now: 1772815800000, zone: 'UTC' });
	expect(inquiry).toMatchObject({ text: 'café', contact: { name: 'José' }, fields: { name: 'José' } });
	expect(notes.map((note) => note.code)).toEqual(['encoding-repaired']);
});
