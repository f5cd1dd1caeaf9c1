import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { SettingRow } from '../../shared/schemas/rows.ts';
import { settingByKey } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/** Sets a workspace setting. */
export function setSetting(context: CommandContext, input: ParsedInput<'setting.set'>): SettingRow {
  const current = settingByKey(context.connection, input.key);
  return context.commit({ code: 'setting.set', subject: input.key }, (recorder) =>
    current === undefined
      ? recorder.insert('setting', { key: input.key, value: input.value })
      : recorder.update('setting', current.id, { value: input.value }),
  );
}
