import { observer } from 'mobx-react-lite';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import { routes } from '../../../app/routes.ts';
import { useStores } from '../../../stores/stores.ts';

/** The note that a value was taken from, with the words that say so. */
export const EvidenceOrigin = observer(({ evidence }: { readonly evidence: Evidence }) => {
  const { account, app } = useStores();
  const { note, quote } = evidence;
  if (note === undefined) return null;
  const title = account.view.title(note) || app.t(($) => $.evidence.noteGone);
  return (
    <section className="inspector-block" data-testid="evidence-origin">
      <h3>{app.t(($) => $.inspector.fromNote)}</h3>
      <a href={`#${routes.account(account.view.account.id, 'notes', { record: note })}`}>{title}</a>
      {quote !== undefined && <blockquote className="inspector-quote">{quote}</blockquote>}
    </section>
  );
});
