import fc from 'fast-check';

import { cutText, newestMessage, tidyLine, tidyText } from '../../../domain/text';

describe('tidyText', () => {
	it.each([
		['CRLF and CR become LF', 'a\r\nb\rc', 'a\nb\nc'],
		['line and paragraph separators become LF', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
		['tabs stay', 'a\tb', 'a\tb'],
		['controls go', 'a\u0000b\u0007c\u009bd', 'abcd'],
		['zero-width characters go', 'ur\u200bgent\ufeff', 'urgent'],
		['direction overrides go', 'pay \u202eorue\u202c', 'pay orue'],
		['hidden tag characters go', 'hi\u{e0041}\u{e0042}', 'hi'],
		['soft hyphens go', 'Was\u00adser', 'Wasser'],
		['letters are composed', 'cafe\u0301', 'café'],
		['a lone surrogate is replaced', 'a\ud83db', 'a\ufffdb'],
		['a pair of surrogates stays', 'a😀b', 'a😀b'],
		['white space around goes', ' \n a b \n ', 'a b'],
	])('%s', (_, written, tidied) => expect(tidyText(written)).toBe(tidied));

	it('keeps thirty combining marks in a row', () => {
		expect(tidyText(`x${'\u0323'.repeat(5_000)}y`)).toBe(`x${'\u0323'.repeat(30)}y`);
	});

	it('changes nothing the second time', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(tidyText(tidyText(text))).toBe(tidyText(text))));
	});
});

describe('tidyLine', () => {
	it('folds a header of several lines into one', () => expect(tidyLine('Leak\r\n\tin the kitchen\n')).toBe('Leak in the kitchen'));
});

describe('cutText', () => {
	it.each([
		['abc', 3, 'abc'],
		['abcd', 3, 'abc'],
		['ab😀', 3, 'ab'],
		['ab😀', 4, 'ab😀'],
		['ab cd', 3, 'ab'],
	])('%j to %i', (text, limit, cut) => expect(cutText(text, limit)).toBe(cut));
});

describe('newestMessage', () => {
	it.each([
		['English', 'On Tue, Mar 4, 2025 at 10:00 AM Jane Doe <jane@x.org> wrote:'],
		['English, broken in two', 'On Tue, Mar 4, 2025 at 10:00 AM Jane Doe\n<jane@x.org> wrote:'],
		['Spanish', 'El mar, 4 mar 2025 a las 10:00, Ana (<ana@x.org>) escribió:'],
		['French', 'Le mar. 4 mars 2025 à 10:00, Marie <marie@x.org> a écrit :'],
		['German', 'Am Di., 4. März 2025 um 10:00 Uhr schrieb Max <max@x.org>:'],
		['German, sender first', 'Max Muster <max@x.org> schrieb am Di., 4. März 2025, 10:00:'],
		['Portuguese', 'Em ter., 4 de mar. de 2025 às 10:00, João <joao@x.org> escreveu:'],
		['divider', '-----Original Message-----'],
		['divider, German', '-----Ursprüngliche Nachricht-----'],
		['divider, French', "-------- Message d'origine --------"],
		['divider, forwarded', '---------- Forwarded message ---------'],
		['Outlook', 'From: Jane <jane@x.org>\nSent: Tuesday\nTo: Office\nSubject: Leak'],
		['Outlook, rule above', '________________________________\nFrom: Jane <jane@x.org>\nSent: Tuesday\nTo: Office\nSubject: Leak'],
		['Outlook, German', 'Von: Max\nGesendet: Dienstag\nAn: Büro\nBetreff: Leck'],
		['Outlook, Spanish', 'De: Ana\nEnviado el: martes\nPara: Oficina\nAsunto: Fuga'],
		['Outlook, French', 'De : Marie\nEnvoyé : mardi\nÀ : Bureau\nObjet : Fuite'],
		['Outlook, Portuguese', 'De: João\nEnviada em: terça-feira\nPara: Escritório\nAssunto: Vazamento'],
		['bold labels', '*From:* Jane\n*Sent:* Tuesday\n*To:* Office'],
	])('sets aside what follows a head: %s', (_, head) => {
		const below = `${head}\n\nwhat was written before`;
		expect(newestMessage(`Please come today.\n\n${below}`)).toEqual({ message: 'Please come today.', quoted: below, signature: '' });
	});

	it.each([
		['On Monday my neighbour wrote:\n"water everywhere"'],
		['From: the kitchen\nit drips to the cellar'],
		['Le robinet coule depuis 2 jours.\nUrgent'],
		['The label says: 10:00 on 2025'],
		['-- not a signature, it goes on'],
	])('keeps in the message: %j', (text) => expect(newestMessage(text)).toEqual({ message: text, quoted: '', signature: '' }));

	it('keeps answers written between the quoted lines', () => {
		const text = 'On 4 Mar 2025, Office wrote:\n> Which day?\nTuesday.\n> Which address?\n12 Oak St.';
		expect(newestMessage(text)).toMatchObject({ message: 'Tuesday.\n12 Oak St.' });
	});

	it.each([
		['-- ', '-- \nJane Doe\n312 555 0123'],
		['--', '--\nJane Doe'],
		['phone', 'Sent from my iPhone'],
		['Spanish phone', 'Enviado desde mi iPhone'],
		['French phone', 'Envoyé de mon iPhone'],
		['German phone', 'Von meinem iPhone gesendet'],
		['Portuguese phone', 'Enviado do meu iPhone'],
		['app', 'Get Outlook for iOS<https://aka.ms/o>'],
	])('sets the signature aside: %s', (_, signature) => {
		expect(newestMessage(`Please come.\n\n${signature}`)).toEqual({ message: 'Please come.', quoted: '', signature: signature.trim() });
	});

	it('takes a "--" with a long letter below it for a line in the letter', () => {
		const letter = `Hello\n--\n${'more of the letter\n'.repeat(30)}end`;
		expect(newestMessage(letter).message).toBe(letter);
	});

	it('a bare forward is its own message', () => {
		const text = '---------- Forwarded message ---------\nFrom: Jane\n\nThe boiler is out.';
		expect(newestMessage(text)).toEqual({ message: text, quoted: '', signature: '' });
	});

	it('is empty for empty text only', () => {
		expect(newestMessage('')).toEqual({ message: '', quoted: '', signature: '' });
		const lines = fc.constantFrom('Hello', '', '> old', '-- ', 'On 4 Mar 2025, x@y.org wrote:', 'From: a', 'Sent: b', 'To: c', 'Sent from my iPhone', '____________');
		fc.assert(
			fc.property(fc.array(lines, { maxLength: 30 }), (parts) => {
				const text = parts.join('\n');
				const { message, quoted, signature } = newestMessage(text);
				const kept = [message, quoted, signature].join('\n').split('\n').map((line) => line.trim()).filter(Boolean);
				const written = parts.map((line) => line.trim()).filter(Boolean);
				expect(kept.sort()).toEqual(written.sort());
				expect(message === '').toBe(written.length === 0);
			}),
		);
	});

	it.each([
		['openings without end', 'On a '.repeat(40_000)],
		['lines of openings', 'On 4 Mar 2025\n'.repeat(20_000)],
		['head labels', 'From: a\n'.repeat(30_000)],
		['rules', '__________\n'.repeat(20_000)],
		['blank lines', '\n'.repeat(200_000)],
		['quotes under heads', 'On 4 Mar 2025, x wrote:\n> a\n'.repeat(8_000)],
		['delimiters', '--\n'.repeat(60_000)],
		['one long line', 'wrote: '.repeat(30_000)],
	])('gets through 200 kB of %s', (_, text) => {
		const { message, quoted, signature } = newestMessage(text);
		expect(message.length + quoted.length + signature.length).toBeLessThanOrEqual(text.length);
	});
});
