import { Button, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { RecordKind, Section } from '../../../shared/domain/dossier/types.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { Labeled } from './Labeled.tsx';
import { withChinese, withEnglish } from './label-text.ts';

const MAX_WEIGHT = 100;
const MAX_DAYS = 36_500;
/** The dossier that a section belongs to, by the kind of record it describes. */
const PLACES = { account: 'customer', category: 'category', supplier: 'supplier' } as const;
type Place = keyof typeof PLACES;

type SectionSettingsProps = {
  readonly section: Section;
  readonly onChange: (section: Section) => void;
  readonly onRemove: () => void;
};

/** Name, dossier, weight and validity of a section that the workspace made itself. */
export const SectionSettings = observer(({ section, onChange, onRemove }: SectionSettingsProps) => {
  const { t } = useStores().app;
  const place = (of: RecordKind): Place => (of === 'category' || of === 'supplier' ? of : 'account');
  return (
    <div className="catalogue-form" data-testid="section-settings">
      <Labeled label={t(($) => $.catalogue.section.name)}>
        <CommitInput
          label={t(($) => $.catalogue.section.name)}
          value={section.label.zh}
          isNeeded
          testId="section-name"
          onCommit={(zh) => onChange({ ...section, label: withChinese(section.label, zh) })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.section.nameEn)}>
        <CommitInput
          label={t(($) => $.catalogue.section.nameEn)}
          value={section.label.en}
          onCommit={(en) => onChange({ ...section, label: withEnglish(section.label, en) })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.section.dossier)}>
        <Select<Place>
          size="small"
          className="catalogue-select"
          value={place(section.of)}
          disabled={section.fields.length > 0}
          aria-label={t(($) => $.catalogue.section.dossier)}
          options={(Object.keys(PLACES) as Place[]).map((value) => ({
            value,
            label: t(($) => $.catalogue.section[PLACES[value]]),
          }))}
          onChange={(of) => onChange({ ...section, of, dossier: of === 'account' ? 'customer' : 'supplier' })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.section.weight)} hint={t(($) => $.catalogue.section.weightHint)}>
        <InputNumber<number>
          size="small"
          min={0}
          max={MAX_WEIGHT}
          precision={0}
          value={section.weight}
          aria-label={t(($) => $.catalogue.section.weight)}
          data-testid="section-weight"
          changeOnWheel={false}
          onChange={(weight) => onChange({ ...section, weight: weight ?? 0 })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.section.validity)}>
        <InputNumber<number>
          size="small"
          min={1}
          max={MAX_DAYS}
          precision={0}
          value={section.validityDays}
          aria-label={t(($) => $.catalogue.section.validity)}
          changeOnWheel={false}
          onChange={(validityDays) => onChange({ ...section, validityDays })}
        />
      </Labeled>
      <Button size="small" onClick={onRemove}>
        {t(($) => $.catalogue.section.remove)}
      </Button>
    </div>
  );
});
