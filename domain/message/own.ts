import type { Profile } from '../profile';
import { plainFigures } from '../text';

/** The business's own addresses and numbers: never a customer's. Addresses in lower case, numbers by their last ten digits. */
export interface OwnContacts {
	emails: ReadonlySet<string>;
	phones: ReadonlySet<string>;
	/** Folded to lower case: a sender of this name is no customer either. */
	names: ReadonlySet<string>;
}

export const NO_OWN: OwnContacts = { emails: new Set(), phones: new Set(), names: new Set() };

/** Whose mailboxes anybody may have. */
export const PRIVATE = /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|msn|aol|icloud|me|proton|protonmail|gmx|web|t-online|orange|wanadoo|free|laposte|libero|virgilio|wp|onet|interia|ziggo|kpnmail|uol|bol|terra|comcast|verizon|att|sbcglobal|btinternet)\.[a-z.]{2,6}$/i;

/** UTF-16 units; the shortest number that can be told from others. */
const SHORTEST = 7;

const known = new WeakMap<object, OwnContacts>();

export function ownContactsOf(profile: Pick<Profile, 'business' | 'team' | 'billing'>): OwnContacts {
	const before = known.get(profile);
	if (before !== undefined) return before;
	const { business, team, billing } = profile;
	const holders = [business, ...team, billing.seller];
	const own = {
		emails: new Set(holders.flatMap(({ email }) => (email === undefined ? [] : [email.trim().toLowerCase()]))),
		phones: new Set(holders.flatMap(({ phone }) => phoneMark(phone) ?? [])),
		names: new Set([business.name.trim().toLowerCase()]),
	};
	known.set(profile, own);
	return own;
}

/** The last ten digits; undefined for what is too short. */
export function phoneMark(phone: string | undefined): string | undefined {
	const digits = plainFigures(phone ?? '').replace(/\D/g, '');
	return digits.length >= SHORTEST ? digits.slice(-10) : undefined;
}
