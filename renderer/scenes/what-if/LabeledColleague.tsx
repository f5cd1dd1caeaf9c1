import { observer } from 'mobx-react-lite';
import { ColleagueSelect } from '../../components/form/ColleagueSelect.tsx';

type LabeledColleagueProps = {
  readonly label: string;
  readonly value: string | null;
  readonly testId: string;
  readonly onChange: (recordId: string | null) => void;
};

/** One of our own people, by name, with a label above. */
export const LabeledColleague = observer((props: LabeledColleagueProps) => (
  <div className="labeled-input">
    <span>{props.label}</span>
    <ColleagueSelect {...props} />
  </div>
));
