import './evidence.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import type { EvidenceMarkKey } from './evidence-mark.ts';

/** Small square with the letter of the evidence status: 证 收 推 冲 旧 算. */
export const EvidenceMark = observer(({ mark }: { readonly mark: EvidenceMarkKey | null }) => {
  const { t } = useStores().app;
  if (mark === null) return null;
  const name = t(($) => $.evidence.status[mark]);
  return (
    <span className={`evidence-mark evidence-mark-${mark}`} role="img" aria-label={name} title={name}>
      {t(($) => $.evidence.letter[mark])}
    </span>
  );
});
