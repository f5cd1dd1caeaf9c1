import './score.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { EvidenceMark } from '../evidence/EvidenceMark.tsx';
import { markOf } from '../evidence/evidence-mark.ts';

type Props = {
  readonly recordId: string;
  readonly fieldKey: string;
  /** What the evidence is of; names the button. */
  readonly name: string;
  /** The row of a table that is meant; left out: the value, or the first row. */
  readonly entryId?: string;
};

/** The evidence mark of a value; pressing it shows source, dates and history in the inspector. */
export const EvidenceButton = observer(({ recordId, fieldKey, name, entryId }: Props) => {
  const { app, account, inspector, workspace } = useStores();
  const { catalogue, today } = workspace;
  const entries = account.cell(recordId, fieldKey);
  const entry = entryId === undefined ? entries[0] : entries.find(({ id }) => id === entryId);
  const field = catalogue.field(fieldKey);
  const section = catalogue.sectionOf(fieldKey);
  const mark = field === undefined || section === undefined ? null : markOf(entry, field, section, today);
  const status = app.t(($) => (mark === null ? $.tier.noEvidence : $.evidence.status[mark]));
  return (
    <button
      type="button"
      className="evidence-button"
      data-testid={`evidence-${fieldKey}`}
      aria-label={`${app.t(($) => $.tier.openEvidence, { name })}: ${status}`}
      onClick={() =>
        inspector.select({
          kind: 'field',
          recordId,
          fieldKey,
          ...(entry === undefined ? {} : { entryId: entry.id }),
        })
      }
    >
      {mark === null ? <span className="evidence-none">–</span> : <EvidenceMark mark={mark} />}
    </button>
  );
});
