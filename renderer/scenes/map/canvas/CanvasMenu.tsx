import { Dropdown, type MenuProps } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasCommand, CanvasCommands } from './canvas-commands.ts';
import { commandName } from './command-name.ts';

/** Commands with their keys, in groups. */
const GROUPS: readonly (readonly (readonly [CanvasCommand, string])[])[] = [
  [
    ['addPerson', 'Insert'],
    ['addSeat', ''],
    ['connect', 'C'],
    ['rename', 'F2'],
  ],
  [
    ['fold', 'F'],
    ['selectReports', ''],
    ['selectAll', 'Ctrl+A'],
    ['toTop', ''],
  ],
  [
    ['cut', 'Ctrl+X'],
    ['copy', 'Ctrl+C'],
    ['paste', 'Ctrl+V'],
    ['remove', 'Delete'],
  ],
  [
    ['alignLeft', ''],
    ['alignTop', ''],
    ['distributeAcross', ''],
    ['distributeDown', ''],
  ],
  [
    ['tidySelected', ''],
    ['tidy', ''],
    ['fit', '0'],
  ],
];

type Props = { readonly commands: CanvasCommands; readonly children: ReactNode };

/** The context menu of cards and ground: what can be done now, with its keys. */
export const CanvasMenu = observer(({ commands, children }: Props) => {
  const { app, map } = useStores();
  const [isOpen, setIsOpen] = useState(false);
  // On the ground there is nobody to add somebody below.
  const labelOf = (command: CanvasCommand) => {
    const isOnGround = !commands.meansCards();
    if (isOnGround && command === 'addPerson') return app.t(($) => $.mapEdit.addPersonTop);
    if (isOnGround && command === 'addSeat') return app.t(($) => $.mapEdit.addSeatTop);
    return commandName(command, map.mapId, app.t);
  };
  const items = (): MenuProps['items'] =>
    GROUPS.map((group) => group.filter(([command]) => commands.canRun(command)))
      .filter((group) => group.length > 0)
      .flatMap((group, index) => [
        ...(index === 0 ? [] : [{ type: 'divider' as const, key: `line ${group[0]?.[0]}` }]),
        ...group.map(([command, keys]) => ({
          key: command,
          label: labelOf(command),
          extra: keys,
          onClick: () => commands.run(command),
        })),
      ]);
  return (
    <Dropdown
      trigger={['contextMenu']}
      open={isOpen}
      onOpenChange={setIsOpen}
      menu={isOpen ? { items: items() ?? [] } : { items: [] }}
      destroyOnHidden
    >
      {children}
    </Dropdown>
  );
});
