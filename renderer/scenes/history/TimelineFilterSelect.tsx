import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { RECORD_KIND_INFO } from '../../../shared/domain/dossier/record-kinds.ts';
import { RECORD_KINDS } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import type { TimelineFilter } from './use-timeline.ts';

const ALL = 'all';

/** Which part of the account the time line shows: a section, a kind of record, a person. */
export const TimelineFilterSelect = observer(
  ({ onChange }: { readonly onChange: (filter: TimelineFilter) => void }) => {
    const { account, app, workspace } = useStores();
    const { t } = app;
    const { view } = account;
    const kinds = RECORD_KINDS.filter((kind) => RECORD_KIND_INFO[kind].ofAccount && kind !== 'account');
    const options = [
      { value: ALL, label: t(($) => $.history.all) },
      {
        label: t(($) => $.history.group.sections),
        options: workspace.catalogue
          .sectionsOf('account')
          .map(({ key, label }) => ({ value: `section:${key}`, label: app.label(label) })),
      },
      {
        label: t(($) => $.history.group.kinds),
        options: kinds.map((kind) => ({
          value: `kind:${kind}`,
          label: app.label(RECORD_KIND_INFO[kind].label),
        })),
      },
      {
        label: t(($) => $.history.group.people),
        options: view.records('person').map(({ id }) => ({ value: `record:${id}`, label: view.title(id) })),
      },
    ];
    return (
      <Select
        className="history-filter"
        showSearch={{ optionFilterProp: 'label' }}
        defaultValue={ALL}
        options={options}
        aria-label={t(($) => $.history.filter)}
        data-testid="timeline-filter"
        onChange={(value: string) => onChange(filterOf(value))}
      />
    );
  },
);

function filterOf(value: string): TimelineFilter {
  const [what, which = ''] = value.split(':');
  if (what === 'section') return { section: which };
  if (what === 'record') return { recordId: which };
  const kind = RECORD_KINDS.find((known) => known === which);
  return what === 'kind' && kind !== undefined ? { kind } : {};
}
