import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../../shared/format/date.ts';
import { isOpaqueId } from '../../../../shared/format/opaque-id.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';
import { useStores } from '../../../stores/stores.ts';
import { whoIs } from './who-is.ts';

/** The checks behind a value, newest first. */
export const VerificationList = observer(({ entry }: { readonly entry: EntryRow }) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  const checks = [...(entry.evidence?.verifications ?? [])].reverse();
  if (checks.length === 0) return null;
  const nameOf = (named: string) => {
    const name = whoIs(account.view, named);
    return isOpaqueId(name) ? t(($) => $.people.erase.anonymous) : name;
  };
  return (
    <section className="inspector-block">
      <h3>{t(($) => $.inspector.verifications)}</h3>
      <ul>
        {checks.map((check) => (
          <li key={`${check.at} ${check.by} ${check.with.join()}`}>
            {t(($) => $.inspector.verification, {
              date: formatDate(check.at, locale),
              by: nameOf(check.by),
              with: check.with.length === 0 ? '–' : joinTexts(check.with.map(nameOf), locale),
              method: t(($) => $.evidence.method[check.method]),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
});
