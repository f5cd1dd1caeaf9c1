import { Link } from 'wouter';
import type { Light } from '../../../shared/domain/relationship/organization.ts';

type HeaderChipProps = {
  readonly href: string;
  readonly name: string;
  /** Null = not known yet. */
  readonly value: string | null;
  readonly remark: string;
  readonly light?: Light | null;
  readonly testId: string;
};

/** One figure of the header; it leads to the page where the figure is made. */
export function HeaderChip({ href, name, value, remark, light = null, testId }: HeaderChipProps) {
  return (
    <Link href={href} className="account-chip" data-testid={testId}>
      {light !== null && <span className={`account-light account-light-${light}`} aria-hidden="true" />}
      {name} <b>{value ?? '–'}</b> {remark}
    </Link>
  );
}
