import { readCount } from '../../../domain/intake/recognize/numbers/counts';
import { readWords } from '../../../domain/intake/recognize/numbers/words';
import { packFor } from '../../../domain/language';
import { timeText } from '../../../domain/scheduling/wording';
import { entryIn } from '../../../domain/text';

const EVERY_OBJECTS = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__'];

test.each(EVERY_OBJECTS)('%s is a word that tables know nothing of', (word) => {
	expect(entryIn({ a: 1 }, word)).toBeUndefined();
	expect(readWords(word)).toBeUndefined();
	expect(readWords(`two ${word}`)).toBeUndefined();
	expect(readCount(word)).toBeUndefined();
	expect(readCount(`veinte ${word}`)).toBeUndefined();
});

test.each(EVERY_OBJECTS)('a case in the language %s is written to in English', (language) => {
	expect(packFor(language)).toBe(packFor('en'));
	expect(timeText('2026-03-02T16:00:00Z', 'America/Chicago', language)).toBe(timeText('2026-03-02T16:00:00Z', 'America/Chicago', 'en'));
});

test('an entry is given as it stands, nothing of others', () => {
	expect(entryIn({ a: 0, b: '' as unknown }, 'a')).toBe(0);
	expect(entryIn({ a: 1 }, 'b')).toBeUndefined();
});
