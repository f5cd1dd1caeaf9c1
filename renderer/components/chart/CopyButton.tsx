import { CopyOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly title: string;
  /** Title with what is copied, for those who cannot see it. */
  readonly name: string;
  /** Told when it is on the clipboard. */
  readonly done: string;
  readonly copy: () => Promise<void>;
};

export const CopyButton = observer(({ title, name, done, copy }: Props) => {
  const { notices } = useStores();
  const run = async () => {
    try {
      await copy();
      notices.success(done);
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <Tooltip title={title}>
      <Button
        className="chart-tool"
        type="text"
        size="small"
        icon={<CopyOutlined />}
        aria-label={name}
        onClick={() => void run()}
      />
    </Tooltip>
  );
});
