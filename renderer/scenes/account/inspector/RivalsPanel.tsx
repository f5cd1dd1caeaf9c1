import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Field } from '../../../../shared/domain/dossier/types.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';
import { ReportForm } from './ReportForm.tsx';
import { whoIs } from './who-is.ts';

type RivalsPanelProps = { readonly recordId: string; readonly field: Field; readonly entry: EntryRow };

/** Values that contradict each other, one beside the other, and the two ways to end it (domain §4.1 rule c). */
export const RivalsPanel = observer(({ recordId, field, entry }: RivalsPanelProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const [isReplacing, setReplacing] = useState(false);
  const values = [entry, ...account.rivals(entry.id)];
  if (values.length === 1) return null;
  return (
    <section className="inspector-rivals" aria-label={t(($) => $.inspector.rivals)} data-testid="rivals">
      <h3>{t(($) => $.inspector.rivalsTitle, { count: values.length })}</h3>
      <ul>
        {values.map((value) => (
          <RivalCard key={value.id} field={field} entry={value} />
        ))}
      </ul>
      {isReplacing ? (
        <ReportForm
          recordId={recordId}
          field={field}
          entry={entry}
          mode="replace"
          onDone={() => setReplacing(false)}
        />
      ) : (
        <Button size="small" onClick={() => setReplacing(true)}>
          {t(($) => $.inspector.neither)}
        </Button>
      )}
    </section>
  );
});

/** One of the values with what stands behind it; "keep this one" asks for a reason, which may stay empty. */
const RivalCard = observer(({ field, entry }: { readonly field: Field; readonly entry: EntryRow }) => {
  const { account, app, commands } = useStores();
  const { t, locale } = app;
  const [reason, setReason] = useState<string | null>(null);
  const text = entry.value === null ? '–' : formatValue(field.type, entry.value, locale, account.view.title);
  const keep = () => void commands.resolve(entry.id, reason?.trim());
  return (
    <li className="inspector-rival" data-testid="rival">
      <b>{text}</b>
      <RivalSource entry={entry} />
      {reason === null ? (
        <Button
          size="small"
          aria-label={t(($) => $.inspector.keepValue, { value: text })}
          onClick={() => setReason('')}
        >
          {t(($) => $.inspector.keep)}
        </Button>
      ) : (
        <div className="inspector-pair">
          <Input
            size="small"
            autoFocus
            value={reason}
            aria-label={t(($) => $.inspector.keepReason)}
            placeholder={t(($) => $.inspector.keepReason)}
            onChange={(event) => setReason(event.target.value)}
            onPressEnter={keep}
            onKeyDown={(event) => event.key === 'Escape' && setReason(null)}
          />
          <Button size="small" type="primary" onClick={keep}>
            {t(($) => $.inspector.keep)}
          </Button>
        </div>
      )}
    </li>
  );
});

/** Source, day, confidence and who recorded it, in one quiet line each. */
const RivalSource = observer(({ entry }: { readonly entry: EntryRow }) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  const { evidence } = entry;
  if (evidence === null) return <p className="muted">{t(($) => $.inspector.noSource)}</p>;
  const source = [
    evidence.sourceType === undefined
      ? t(($) => $.inspector.noSource)
      : t(($) => $.evidence.source[evidence.sourceType ?? 'estimate']),
    evidence.sourceRef ?? '',
  ];
  const facts = [
    evidence.asOf === undefined ? '' : formatDate(evidence.asOf, locale),
    t(($) => $.inspector.confidenceOf, { level: t(($) => $.evidence.confidence[evidence.confidence]) }),
    evidence.verifications === undefined
      ? ''
      : t(($) => $.inspector.checks, { count: evidence.verifications.length }),
    evidence.recordedBy === undefined ? '' : whoIs(account.view, evidence.recordedBy),
  ];
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return (
    <>
      <p>{joined(source)}</p>
      <p className="muted">{joined(facts)}</p>
    </>
  );
});
