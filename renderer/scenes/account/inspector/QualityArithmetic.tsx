import { observer } from 'mobx-react-lite';
import { sightingOf } from '../../../../shared/domain/account/quality-reading.ts';
import type { Field, Section } from '../../../../shared/domain/dossier/types.ts';
import {
  CONFIDENCE_FACTORS,
  freshness,
  STATUS_FACTORS,
  sightingQuality,
} from '../../../../shared/domain/evidence/quality.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';

type QualityArithmeticProps = { readonly entry: EntryRow; readonly field: Field; readonly section: Section };

/** Quality of one value as its arithmetic: status × confidence × freshness (domain §4.2). */
export const QualityArithmetic = observer(({ entry, field, section }: QualityArithmeticProps) => {
  const { account, app } = useStores();
  const sighting = sightingOf(account.view, section, field, entry);
  if (sighting === null) return null;
  const fresh = freshness(sighting.ageDays, sighting.validityDays);
  const factors = [
    formatNumber(STATUS_FACTORS[sighting.status], 1, true),
    formatNumber(CONFIDENCE_FACTORS[sighting.confidence], 1, true),
    fresh === 1 ? '1.0' : formatNumber(fresh, 4),
  ];
  return (
    <p className="inspector-quality" data-testid="quality-arithmetic">
      <span className="muted">{app.t(($) => $.inspector.quality)}</span>
      <span title={app.t(($) => $.dossier.arithmetic.rule)}>
        {factors.join(' × ')} = <b>{formatNumber(sightingQuality(sighting), 2, true)}</b>
      </span>
    </p>
  );
});
