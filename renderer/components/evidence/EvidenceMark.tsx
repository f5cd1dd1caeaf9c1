import './evidence.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import type { EvidenceMarkKey } from './evidence-mark.ts';

type EvidenceMarkProps = {
  readonly mark: EvidenceMarkKey | null;
  /** How many values contradict each other, the held one included; 1 = none do. */
  readonly values?: number;
};

/** Small square with the letter of the evidence status: 证 收 推 冲 旧 算; of a contradiction, with the number of values. */
export const EvidenceMark = observer(({ mark, values = 1 }: EvidenceMarkProps) => {
  const { t } = useStores().app;
  if (mark === null) return null;
  const status = t(($) => $.evidence.status[mark]);
  const name = values > 1 ? t(($) => $.evidence.contested, { status, count: values }) : status;
  return (
    <span className={`evidence-mark evidence-mark-${mark}`} role="img" aria-label={name} title={name}>
      {t(($) => $.evidence.letter[mark])}
      {values > 1 && <sub>{values}</sub>}
    </span>
  );
});
