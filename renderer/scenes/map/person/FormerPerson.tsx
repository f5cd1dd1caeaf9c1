import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { formatDate } from '../../../../shared/format/date.ts';
import { routes } from '../../../app/routes.ts';
import { useStores } from '../../../stores/stores.ts';
import { ContactBlock } from './ContactBlock.tsx';
import { NewFileLink } from './NewFileLink.tsx';

/** Somebody who has left: when, where to, and what was known. */
export const FormerPerson = observer(({ personId }: { readonly personId: string }) => {
  const { account, app } = useStores();
  const { t } = app;
  const { view } = account;
  const left = view.text(personId, 'per.left');
  const where = view.text(personId, 'per.left_for');
  return (
    <div className="person" data-testid="person-inspector">
      <header className="person-head">
        <h2>{view.title(personId)}</h2>
        <p className="muted">
          {left !== '' && t(($) => $.mapPerson.left, { date: formatDate(left, app.locale) })}{' '}
          {where === '' ? t(($) => $.mapPerson.leftUnknown) : t(($) => $.mapPerson.leftFor, { where })}
        </p>
        <p className="person-buttons">
          <NewFileLink personId={personId} />
          <Link href={routes.account(view.account.id, 'dossier', { section: 'people', record: personId })}>
            {t(($) => $.mapPerson.file)}
          </Link>
        </p>
      </header>
      <ContactBlock person={{ id: personId }} />
    </div>
  );
});
