import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { GAP_PATTERNS, type Pattern } from '../../../../shared/domain/relationship/gap-patterns.ts';
import type { WeighedPerson } from '../../../../shared/domain/relationship/person.ts';
import { useStores } from '../../../stores/stores.ts';
import { ActionForm } from '../person/ActionForm.tsx';

type Props = { readonly person: WeighedPerson; readonly pattern: Pattern | null; readonly testId: string };

/** Creates the action that usually closes a gap: by which means, whose it is and until when, asked in one step. */
export const GapAction = observer(({ person, pattern, testId }: Props) => {
  const { app, account, map: session } = useStores();
  const { t } = app;
  const [isOpen, setOpen] = useState(false);
  const means = GAP_PATTERNS.find(({ key }) => key === pattern)?.means;
  if (isOpen && !session.isPast)
    return (
      <ActionForm
        person={person}
        advice={means === undefined ? null : app.label(means)}
        onDone={() => setOpen(false)}
      />
    );
  return (
    <Button
      size="small"
      disabled={session.isPast}
      aria-label={t(($) => $.mapGoals.addActionFor, { name: account.view.title(person.id) })}
      onClick={() => setOpen(true)}
      data-testid={testId}
    >
      {t(($) => $.mapGoals.addAction)}
    </Button>
  );
});
