import { Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import { ORI_ANCHORS, ORI_ITEMS } from '../../../shared/domain/relationship/organization.ts';
import { EvidenceButton } from '../../components/score/EvidenceButton.tsx';
import { NoteCell } from '../../components/score/NoteCell.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** The eight judgements behind the organizational relationship index. */
export const OriDrawer = observer(({ isOpen, onClose }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const accountId = account.id ?? '';
  return (
    <Drawer title={t(($) => $.map.oriTitle)} size={520} open={isOpen} onClose={onClose} destroyOnHidden>
      <p className="map-rule">{t(($) => $.map.rule.ori)}</p>
      <ul className="map-ori" data-testid="ori-items">
        {ORI_ITEMS.map(({ id, label }) => {
          const fieldKey = `ori.${id}`;
          const entry = account.cell(accountId, fieldKey)[0];
          const score = typeof entry?.value === 'number' ? entry.value : null;
          const anchor = score === null ? undefined : ORI_ANCHORS[score];
          const name = app.label(label);
          return (
            <li key={id}>
              <b>
                {id} {name}
              </b>
              <ScorePicker
                value={score}
                anchors={ORI_ANCHORS}
                name={name}
                locale={app.locale}
                emptyText={t(($) => $.map.notScored)}
                onPick={(value) => void commands.setValue(accountId, fieldKey, value)}
                testId={`ori-score-${id}`}
              />
              <span>{anchor === undefined ? t(($) => $.map.notScored) : app.label(anchor)}</span>
              <EvidenceButton recordId={accountId} fieldKey={fieldKey} name={name} />
              <NoteCell
                note={entry?.note ?? ''}
                placeholder={t(($) => $.map.oriInput)}
                label={t(($) => $.map.oriInputOf, { name })}
                onSave={(note) => void commands.setValue(accountId, fieldKey, score, { note })}
                testId={`ori-input-${id}`}
              />
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
});
