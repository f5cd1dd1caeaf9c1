import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { useStores } from '../../../stores/stores.ts';

/** Leads to the file that a person who has left has at another account; nothing where there is none. */
export const NewFileLink = observer(({ personId }: { readonly personId: string }) => {
  const { account, app, people } = useStores();
  const fileId = account.view.text(personId, 'per.next_file');
  const file = fileId === '' ? undefined : people.title(fileId);
  if (file?.accountId === undefined || file.accountId === null) return null;
  const names = { name: file.title, account: file.accountTitle };
  return (
    <Link href={routes.account(file.accountId, 'dossier', { section: 'people', record: fileId })}>
      {app.t(($) => $.people.career.nextFile, names)}
    </Link>
  );
});
