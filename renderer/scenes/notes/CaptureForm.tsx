import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { CaptureTarget } from '../../../shared/domain/account/capture.ts';
import type { ScalarValue } from '../../../shared/domain/dossier/types.ts';
import type { ParseProblem } from '../../../shared/format/parse.ts';
import { DraftValue } from '../../components/draft/DraftValue.tsx';
import { useStores } from '../../stores/stores.ts';

type CaptureFormProps = {
  readonly target: CaptureTarget;
  readonly text: string;
  readonly problem: ParseProblem;
  readonly onSend: (value: ScalarValue) => void;
};

/** A phrase that is no value of its field: why, and the editor in which it is put right. */
export const CaptureForm = observer(({ target, text, problem, onSend }: CaptureFormProps) => {
  const { app } = useStores();
  const { t } = app;
  const [value, setValue] = useState<ScalarValue | null>(null);
  const name = app.label((target.column ?? target.field).label);
  const reason = t(($) => $.dossier.problem[problem]);
  return (
    <div className="capture-form" data-testid="capture-form">
      <p className="note-problem" role="alert">
        {t(($) => $.notes.finder.problem, { field: name, reason })}
      </p>
      <div className="capture-edit">
        <DraftValue
          type={target.type}
          label={name}
          value={value}
          seed={text}
          isFirst
          onChange={setValue}
          onEnter={(typed) => typed !== null && onSend(typed)}
        />
        <Button
          size="small"
          type="primary"
          disabled={value === null}
          onClick={() => value !== null && onSend(value)}
        >
          {t(($) => $.questions.answer.save)}
        </Button>
      </div>
    </div>
  );
});
