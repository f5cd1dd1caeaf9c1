import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import type { ContactDraft } from './contact-draft.ts';
import { closestColleague, colleagueChoices, personChoices } from './contact-options.ts';

type Props = { readonly draft: ContactDraft; readonly onChange: (part: Partial<ContactDraft>) => void };

/** Who took part on both sides. */
export const ContactPeople = observer(({ draft, onChange }: Props) => {
  const { account, app } = useStores();
  const { t } = app;
  const { view } = account;
  /** Nobody of ours is named yet: whoever is closest to the first of theirs is proposed. */
  const choose = (people: string[]) => {
    const [first] = people;
    const isFirst = draft.people.length === 0 && draft.colleagues.length === 0 && first !== undefined;
    onChange(isFirst ? { people, colleagues: [...closestColleague(view, first)] } : { people });
  };
  return (
    <>
      <div className="contact-line">
        <span>{t(($) => $.contacts.dialog.people)}</span>
        <Select<string[]>
          mode="multiple"
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...draft.people]}
          placeholder={t(($) => $.contacts.dialog.peopleHint)}
          aria-label={t(($) => $.contacts.dialog.people)}
          options={personChoices(view, draft.people)}
          data-testid="contact-people"
          onChange={choose}
        />
      </div>
      <div className="contact-line">
        <span>{t(($) => $.contacts.dialog.colleagues)}</span>
        <Select<string[]>
          mode="multiple"
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...draft.colleagues]}
          placeholder={t(($) => $.contacts.dialog.peopleHint)}
          aria-label={t(($) => $.contacts.dialog.colleagues)}
          status={draft.people.length > 0 && draft.colleagues.length === 0 ? 'error' : ''}
          notFoundContent={t(($) => $.review.colleagueMissing)}
          options={colleagueChoices(view)}
          data-testid="contact-colleagues"
          onChange={(colleagues) => onChange({ colleagues })}
        />
      </div>
    </>
  );
});
