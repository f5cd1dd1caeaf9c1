import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import type { ContactDraft } from './contact-draft.ts';

type Props = { readonly draft: ContactDraft; readonly onChange: (part: Partial<ContactDraft>) => void };

/** What each of their people was seen to do: the proof behind a level. */
export const BehaviourLines = observer(({ draft, onChange }: Props) => {
  const { account, app } = useStores();
  const { t } = app;
  if (draft.people.length === 0) return null;
  return (
    <fieldset className="contact-group">
      <legend>
        {t(($) => $.contacts.dialog.behaviours)}{' '}
        <small className="muted">{t(($) => $.contacts.dialog.behaviourHint)}</small>
      </legend>
      {draft.people.map((personId) => {
        const name = account.view.title(personId);
        return (
          <div key={personId} className="contact-line">
            <span>{name}</span>
            <Input
              size="small"
              maxLength={500}
              value={draft.behaviours[personId] ?? ''}
              aria-label={t(($) => $.contacts.dialog.behaviourOf, { name })}
              data-testid={`contact-behaviour-${name}`}
              onChange={(event) =>
                onChange({ behaviours: { ...draft.behaviours, [personId]: event.target.value } })
              }
            />
          </div>
        );
      })}
    </fieldset>
  );
});
