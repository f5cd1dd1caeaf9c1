import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { seatOf } from '../../../../shared/domain/account/relationship-reading.ts';
import { routes } from '../../../app/routes.ts';
import { FieldCell } from '../../../components/field/FieldCell.tsx';
import { useStores } from '../../../stores/stores.ts';

/** A person as the relationship map sees him or her; the whole file is one click away. */
export const PersonInspector = observer(({ recordId }: { readonly recordId: string }) => {
  const { account, app, workspace } = useStores();
  const { view } = account;
  const section = workspace.catalogue.section('node');
  const seat = seatOf(view, recordId);
  const post =
    seat === null
      ? ''
      : [view.text(seat, 'pos.dept'), view.text(seat, 'pos.title')].filter(Boolean).join(' · ');
  return (
    <>
      <h2 className="inspector-name">{view.title(recordId)}</h2>
      <p className="inspector-help">{post}</p>
      <div className="inspector-person">
        {section?.fields
          .filter(({ type }) => type.kind !== 'rows')
          .map((field) => (
            <FieldCell key={field.key} recordId={recordId} field={field} section={section} />
          ))}
      </div>
      <Link href={routes.account(view.account.id, 'dossier', { section: 'people', record: recordId })}>
        {app.t(($) => $.inspector.openPerson)}
      </Link>
    </>
  );
});
