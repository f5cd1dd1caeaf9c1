import { observer } from 'mobx-react-lite';
import type { Comparison } from '../../../shared/ipc/history.contract.ts';
import { type ChangeWords, changeLines } from '../../components/change/change-text.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { useStores } from '../../stores/stores.ts';
import { FieldLink } from './FieldLink.tsx';

type Difference = Comparison['differences'][number];
type DifferenceRowProps = { readonly difference: Difference; readonly words: ChangeWords };

/** One value that differs: its field, what stood there, what stands there. */
export const DifferenceRow = observer(({ difference, words }: DifferenceRowProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { kind, recordId, fieldKey, entryId, isRival, isWithheld, before, after } = difference;
  const field = fieldKey === null ? undefined : workspace.catalogue.field(fieldKey);
  const lines = fieldKey === null || isWithheld ? [] : changeLines(field, before, after, words);
  return (
    <div className="history-difference" data-testid={`difference-${fieldKey ?? 'record'}`}>
      <div>
        <span className={`history-deed history-deed-${kind}`}>
          {t(($) => $.history.comparison.kind[kind])}
        </span>
        {fieldKey === null ? (
          <b>{t(($) => $.history.comparison.wholeRecord)}</b>
        ) : (
          <FieldLink recordId={recordId} fieldKey={fieldKey} entryId={entryId} />
        )}
        {isRival && <span className="muted">{t(($) => $.history.comparison.rival)}</span>}
      </div>
      {isWithheld ? (
        <em className="muted history-wide">{t(($) => $.history.withheld)}</em>
      ) : (
        <>
          <DifferenceSide side={before} texts={lines.map(({ name, before: text }) => ({ name, text }))} />
          <DifferenceSide side={after} texts={lines.map(({ name, after: text }) => ({ name, text }))} />
        </>
      )}
    </div>
  );
});

type DifferenceSideProps = {
  readonly side: Difference['before'];
  readonly texts: readonly { readonly name: string; readonly text: string }[];
};

/** What stood on one side, with its mark and source. */
const DifferenceSide = observer(({ side, texts }: DifferenceSideProps) => {
  const { t } = useStores().app;
  if (side === null) return <div className="muted">–</div>;
  const source = side.evidence?.sourceRef ?? '';
  return (
    <div className="history-side-value">
      {texts.map(({ name, text }) => (
        <span key={name}>
          {name !== '' && <span className="muted">{name} </span>}
          {text === '' ? <i className="muted">{t(($) => $.history.blank)}</i> : text}
        </span>
      ))}
      <span className="history-source muted">
        <EvidenceMark mark={side.evidence?.status ?? null} /> {source}
      </span>
    </div>
  );
});
