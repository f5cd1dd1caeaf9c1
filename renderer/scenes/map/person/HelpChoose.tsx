import './help-choose.css';
import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { contactsByPerson } from '../../../../shared/domain/account/contact-reading.ts';
import {
  type JudgingAnswers,
  judgingEvidence,
  seenBehaviours,
} from '../../../../shared/domain/relationship/judging.ts';
import { JUDGING_QUESTIONS, type Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { useStores } from '../../../stores/stores.ts';
import { acceptProposal } from './accept-proposal.ts';
import { type AnswerSource, HelpAcceptance } from './HelpAcceptance.tsx';
import { HelpProposal, HelpReasons } from './HelpProposal.tsx';
import { HelpQuestions } from './HelpQuestions.tsx';
import { currentOf, propose, scaleText } from './help-choose.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { useJudgedText } from './use-judged-text.ts';

type Props = {
  readonly judged: Judged;
  readonly inspected: InspectedPerson;
  readonly onClose: () => void;
};

const LOGGED = 12;

/** A few questions about what was seen propose a rating; accepted, it is set with its evidence (domain §7.3). */
export const HelpChoose = observer(({ judged, inspected, onClose }: Props) => {
  const stores = useStores();
  const { account, app, notices, workspace } = stores;
  const { t } = app;
  const { person, mapId } = inspected;
  const textOf = useJudgedText();
  const [answers, setAnswers] = useState<JudgingAnswers>({});
  const [source, setSource] = useState<AnswerSource>({ type: null, ref: '' });
  const [colleagueId, setColleague] = useState(() =>
    firstColleague(person.links, account.view.text(account.view.account.id, 'bas.am')),
  );
  const [isBusy, setBusy] = useState(false);

  const questions = JUDGING_QUESTIONS[judged];
  const { today } = workspace;
  const proposal = propose(judged, answers, today, person);
  const current = currentOf(judged, person);
  const behaviours = seenBehaviours(questions, answers, today, app.label);
  const evidence = judgingEvidence({
    questions,
    answers,
    proposal,
    today,
    source: source.type === null ? null : { type: source.type, ref: source.ref },
    say: app.label,
  });
  const { value } = proposal;
  const others = person.links.filter((link) => link.person !== colleagueId).map(({ level }) => level);
  const higher = Math.max(0, ...others);
  const attribute = t(($) => $.judging.attribute[judged]);
  const logged = (contactsByPerson(account.view).get(person.id) ?? [])
    .filter(({ behaviour }) => behaviour !== null)
    .slice(0, LOGGED);

  const accept = async () => {
    if (value === null) return;
    setBusy(true);
    const isDone = await acceptProposal(stores, inspected, {
      judged,
      value,
      colleagueId: judged === 'level' ? colleagueId : null,
      evidence,
      behaviours,
      topic: t(($) => $.judging.topic, { attribute }),
      separator: t(($) => $.judging.separator),
    });
    setBusy(false);
    if (!isDone) return;
    notices.success(t(($) => $.judging.done, { name: person.name, attribute, value: textOf(judged, value) }));
    onClose();
  };
  const isReady = value !== null && (judged !== 'level' || colleagueId !== null);
  return (
    <Modal
      open
      width={860}
      title={t(($) => $.judging.title, { name: person.name, attribute })}
      okText={t(($) => $.judging.accept)}
      cancelText={t(($) => $.judging.cancel)}
      okButtonProps={{ disabled: !isReady, loading: isBusy, 'data-testid': 'judge-accept' }}
      onOk={() => void accept()}
      onCancel={onClose}
    >
      <p className="muted">{t(($) => $.judging.lead)}</p>
      <div className="help-choose" data-testid="help-choose">
        <HelpQuestions judged={judged} answers={answers} logged={logged} onAnswers={setAnswers} />
        <aside>
          <HelpProposal judged={judged} current={current} proposal={proposal} />
          <HelpAcceptance
            person={person}
            colleague={judged === 'level' ? { id: colleagueId, onChange: setColleague } : null}
            source={source}
            onSource={setSource}
          />
          {value !== null && (
            <div className="help-effects muted">
              {typeof value === 'number' && judged === 'level' && higher > value && (
                <p>{t(($) => $.judging.higher, { level: scaleText('level', higher, app.label) })}</p>
              )}
              <p data-testid="judge-evidence">
                {evidence.status === 'collected'
                  ? t(($) => $.judging.evidence.collected, {
                      date: formatDate(evidence.asOf ?? today, app.locale),
                    })
                  : t(($) => $.judging.evidence.inferred)}
              </p>
              {behaviours.length > 0 && <p>{t(($) => $.judging.logs, { count: behaviours.length })}</p>}
              {JSON.stringify(value) === JSON.stringify(current) && <p>{t(($) => $.judging.same)}</p>}
              {mapId !== null && judged !== 'level' && (
                <p>{t(($) => $.judging.onMap, { map: account.view.title(mapId) })}</p>
              )}
            </div>
          )}
          <HelpReasons judged={judged} proposal={proposal} />
        </aside>
      </div>
    </Modal>
  );
});

/** Who has the closest link, else who answers for the account. */
function firstColleague(links: InspectedPerson['person']['links'], manager: string): string | null {
  const closest = [...links].sort((a, b) => b.level - a.level)[0];
  return closest?.person ?? (manager === '' ? null : manager);
}
