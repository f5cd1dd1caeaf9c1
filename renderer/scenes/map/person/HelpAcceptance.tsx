import { Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { SOURCE_TYPES, type SourceType } from '../../../../shared/domain/evidence/evidence.ts';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from './person-on-map.ts';

export type AnswerSource = { readonly type: SourceType | null; readonly ref: string };

type Props = {
  readonly person: PersonOnMap;
  /** Whose link takes the level; null for an attribute that is not a link's. */
  readonly colleague: { readonly id: string | null; readonly onChange: (id: string) => void } | null;
  readonly source: AnswerSource;
  readonly onSource: (source: AnswerSource) => void;
};

/** What goes along with an accepted proposal: whose link it is, and where the answers are from. */
export const HelpAcceptance = observer(({ person, colleague, source, onSource }: Props) => {
  const { account, app } = useStores();
  const { t } = app;
  const levels = new Map(person.links.map((link) => [link.person, link.level]));
  return (
    <div className="help-acceptance">
      {colleague !== null && (
        <>
          <span>{t(($) => $.judging.link)}</span>
          <Select<string>
            size="small"
            showSearch={{ optionFilterProp: 'label' }}
            value={colleague.id}
            aria-label={t(($) => $.judging.link)}
            options={account.view.records('colleague').map(({ id }) => {
              const level = levels.get(id);
              const name = account.view.title(id);
              return { value: id, label: level === undefined ? name : `${name} · R${level}` };
            })}
            onChange={colleague.onChange}
            data-testid="judge-colleague"
          />
        </>
      )}
      <span>{t(($) => $.judging.source)}</span>
      <Select<SourceType>
        size="small"
        allowClear
        value={source.type}
        aria-label={t(($) => $.judging.source)}
        placeholder={t(($) => $.judging.noSource)}
        options={SOURCE_TYPES.map((type) => ({ value: type, label: t(($) => $.evidence.source[type]) }))}
        onChange={(type) => onSource({ ...source, type: type ?? null })}
      />
      {source.type !== null && (
        <Input
          size="small"
          className="help-source"
          maxLength={200}
          value={source.ref}
          aria-label={t(($) => $.judging.sourceRef)}
          placeholder={t(($) => $.judging.sourceRef)}
          onChange={(event) => onSource({ ...source, ref: event.target.value })}
        />
      )}
    </div>
  );
});
