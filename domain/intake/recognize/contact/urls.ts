import { recognizer, type Rule } from '../recognizer';

const HOST = /^(?:localhost|(?:[\p{L}\d](?:[\p{L}\d-]{0,62})\.)+\p{L}{2,24})(?::\d{1,5})?$/iu;

/** Without a scheme or "www." only these endings are taken for a site: "done.Next" has no space either. */
const ENDINGS = new Set(
	'com net org edu gov info biz io co ai app dev me us ca uk ie au nz de at ch fr be nl lu es pt br mx ar it sa za in jp cn hk sg pl se no dk fi si ly ti academy online shop store site house homes services plumbing'.split(' '),
);

const withScheme: Rule<string> = {
	pattern: /(?<![\w@])https?:\/\/[^\s<>"'`\\^{}|\])]{1,2000}/gi,
	read(match) {
		const link = withoutPunctuation(match[0]);
		const host = link.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0];
		return HOST.test(host) ? { value: link, confidence: 0.98, valid: isLatin(host), to: link.length } : null;
	},
};

const withoutScheme: Rule<string> = {
	pattern: /(?<![\p{L}\d@._/-])(?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,6}\p{L}{2,24}(?![\p{L}\d@-]|\.\p{L})(?::\d{1,5})?(?:\/[^\s<>"'`\\^{}|\])]{0,2000})?/gu,
	read(match) {
		const link = withoutPunctuation(match[0]);
		const host = link.split(/[/:]/, 1)[0];
		const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
		if (!/^www\./i.test(host) && !ENDINGS.has(ending)) return null;
		return { value: link, confidence: 0.85, valid: isLatin(host), to: link.length };
	},
};

export const URL_RULES = [withScheme, withoutScheme];

/** As written, without the punctuation of the sentence around it. */
export const findUrls = recognizer(URL_RULES);

function withoutPunctuation(link: string): string {
	let end = link.length;
	while (end > 0 && '.,;:!?*_~'.includes(link[end - 1])) end -= 1;
	return link.slice(0, end);
}

function isLatin(host: string): boolean {
	return /^[\p{Script=Latin}\d.:-]+$/u.test(host);
}
