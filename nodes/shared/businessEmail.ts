let known: string | undefined;

/** The business's address as this process has last read it in the saved profile: for who is told while the ledger is away. */
export function knownBusinessEmail(): string | undefined {
	return known;
}

export function rememberBusinessEmail(email: string | undefined): void {
	known = email ?? known;
}
