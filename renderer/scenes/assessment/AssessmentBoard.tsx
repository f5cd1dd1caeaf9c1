import './assessment.css';
import './questionnaire.css';
import './round-results.css';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readAssessment, roundsOf } from '../../../shared/domain/account/assessment-reading.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { AddRound } from './AddRound.tsx';
import { Questionnaire } from './Questionnaire.tsx';
import { RespondentList } from './RespondentList.tsx';
import { RoundList } from './RoundList.tsx';
import { RoundResults } from './RoundResults.tsx';

/** Rounds and respondents of the open account on the left; the results, or one respondent's answers, on the right. */
export const AssessmentBoard = observer(() => {
  const { app, account } = useStores();
  const { t } = app;
  const { view } = account;
  const [chosenRound, setChosenRound] = useState<string | null>(null);
  const [chosenRespondent, setChosenRespondent] = useState<string | null>(null);
  const rounds = roundsOf(view);
  const round = rounds.find(({ id }) => id === chosenRound) ?? rounds[0];
  const reading = round === undefined ? null : readAssessment(view, round.id);
  const respondent = reading?.respondents.find(({ id }) => id === chosenRespondent);
  const showRound = (id: string) => {
    setChosenRound(id);
    setChosenRespondent(null);
  };
  if (reading === null) {
    return (
      <EmptyState title={t(($) => $.assessment.noRounds)} text={t(($) => $.assessment.noRoundsHint)}>
        <AddRound onCreated={showRound} />
      </EmptyState>
    );
  }
  return (
    <div className="assessment-board" data-testid="assessment-board">
      <aside className="assessment-side">
        <RoundList rounds={rounds} current={reading.round.id} onOpen={showRound} />
        <RespondentList reading={reading} current={respondent?.id ?? null} onFill={setChosenRespondent} />
      </aside>
      <div className="assessment-content">
        {respondent === undefined ? (
          <RoundResults reading={reading} previous={previousOf(rounds, reading.round.id)} />
        ) : (
          <Questionnaire
            key={respondent.id}
            respondentId={respondent.id}
            name={respondent.name}
            onDone={() => setChosenRespondent(null)}
          />
        )}
      </div>
    </div>
  );
});

/** The round before this one; rounds come newest first. */
function previousOf(rounds: readonly { readonly id: string }[], id: string): string | null {
  const position = rounds.findIndex((round) => round.id === id);
  return rounds[position + 1]?.id ?? null;
}
