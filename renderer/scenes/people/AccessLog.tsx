import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { AccessLine } from '../../../shared/ipc/people.contract.ts';
import { useStores } from '../../stores/stores.ts';

const COLUMNS = ['at', 'actor', 'deed', 'purpose'] as const;

/** Who saw the sensitive data of a person, when and for what; read anew after each unlocking and export. */
export const AccessLog = observer(({ personId }: { readonly personId: string }) => {
  const { app, client, jobs, notices, people } = useStores();
  const { t, locale } = app;
  const [lines, setLines] = useState<readonly AccessLine[]>([]);
  const until = people.until(personId);
  const running = jobs.running.length;

  useEffect(() => {
    // Named so that a change of either reads the log anew.
    void [until, running];
    client.access.list({ personId }).then(setLines, notices.show);
  }, [client, notices, personId, until, running]);

  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section data-testid="access-log">
      <h3 className="section-title">
        {t(($) => $.people.access.title)}{' '}
        <span className="muted people-hint">{t(($) => $.people.access.hint)}</span>
      </h3>
      {lines.length === 0 ? (
        <p className="muted dossier-empty">{t(($) => $.people.access.empty)}</p>
      ) : (
        <table className="dossier-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(($) => $.people.access.columns[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, at, actor, deed, purpose }) => (
              <tr key={id}>
                <td>{time.format(new Date(at))}</td>
                <td>{actor}</td>
                <td>{t(($) => $.people.access.deed[deed])}</td>
                <td>{purpose}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
});
