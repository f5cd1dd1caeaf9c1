/** Whom a supplier record means: names that differ in width, case or spaces alone are one rival. */
export function rivalKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** The name by which all accounts know the rival: its one name for everywhere, else the account's own spelling. */
export function rivalName(name: string | null, knownAs: string | null): string {
  return (knownAs ?? '').trim() || (name ?? '').trim();
}
