import { observer } from 'mobx-react-lite';
import type { StickinessInput } from '../../../shared/domain/account/stickiness-inputs.ts';
import type { Indicator } from '../../../shared/domain/stickiness/indicators.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useOpenField } from '../../app/use-open-field.ts';
import { useStores } from '../../stores/stores.ts';

type MeasuredInputProps = {
  readonly indicator: Indicator;
  readonly input: StickinessInput;
  /** Score that somebody gave; null = none. */
  readonly judged: number | null;
  readonly onUse: (score: number) => void;
};

/** What the dossier says of an indicator, beside what somebody judged; the difference is marked. */
export const MeasuredInput = observer(({ indicator, input, judged, onUse }: MeasuredInputProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const openField = useOpenField();
  const { recordId, fieldKey } = input.source;
  const field = workspace.catalogue.field(fieldKey);
  const section = workspace.catalogue.sectionOf(fieldKey);
  const unit = indicator.inputUnit === undefined ? '' : app.label(indicator.inputUnit);
  const figure = `${formatNumber(input.value)}${unit === '%' ? '%' : ''}`;
  const shown = `${figure} → ${input.score}`;
  const differs = judged !== null && judged !== input.score;
  const why = [input.formula, input.asOf].filter((text) => text !== '').join(' · ');
  return (
    <span className="stickiness-measured" data-testid={`stickiness-measured-${indicator.id}`}>
      <button
        type="button"
        className="stickiness-source"
        title={why}
        aria-label={t(($) => $.stickiness.openSource, { figure: shown })}
        onClick={() => {
          if (field !== undefined && section !== undefined)
            openField({ recordId, field, section, entryId: null });
        }}
      >
        {shown}
      </button>
      {differs || judged === null ? (
        <button
          type="button"
          className="stickiness-use"
          title={t(($) => $.stickiness.differs, { score: input.score })}
          onClick={() => onUse(input.score)}
        >
          {t(($) => $.stickiness.use)}
        </button>
      ) : null}
    </span>
  );
});
