import type { Connection } from '../connection/connection.ts';

/** What an erasure takes out of the file beside the live rows that its `work` has moved to the trash. */
export type Erasure = {
  readonly recordId: string;
  /** Every name that the record ever had. */
  readonly names: readonly string[];
  /** Text that takes the place of the names in what is kept; null leaves the mentions. */
  readonly mark: string | null;
  /** Entries whose own words stay although they hold such a name: names of other records. */
  readonly spared: readonly string[];
};

/**
 * Blanks the past of a record: its entries go for good, their history keeps who and when but no content, labels of
 * steps and names of exported files lose the name. Runs inside the transaction; the triggers that keep history final stand aside only for it.
 */
export function eraseHistory(connection: Connection, erasure: Erasure): void {
  const { recordId } = erasure;
  connection.run('INSERT INTO erasing (record_id) VALUES (?)', recordId);
  const own = `(SELECT id FROM entry WHERE record_id = :record UNION SELECT :record)`;
  for (const name of erasure.names) {
    connection.run(
      `UPDATE change_set SET subject = '' WHERE instr(subject, :name) > 0
          AND (code LIKE 'map.%' OR seq IN (SELECT change_set_seq FROM change WHERE row_id IN ${own}))`,
      { record: recordId, name },
    );
  }
  for (const name of erasure.names) {
    connection.run(
      'UPDATE export_log SET file_name = replace(file_name, ?, ?) WHERE instr(file_name, ?) > 0',
      name,
      erasure.mark ?? '',
      name,
    );
  }
  connection.run(
    `UPDATE change SET before = NULL, after = json_set(after, '$.value', NULL, '$.note', NULL,
            '$.notApplicable', NULL, '$.evidence', NULL)
      WHERE table_name = 'entry' AND row_id IN ${own}`,
    { record: recordId },
  );
  connection.run(`UPDATE change SET before = NULL WHERE table_name = 'record' AND row_id = ?`, recordId);
  if (erasure.mark !== null) replaceMentions(connection, erasure, erasure.mark);
  connection.run('DELETE FROM entry WHERE record_id = ?', recordId);
  connection.run('DELETE FROM erasing WHERE record_id = ?', recordId);
}

function replaceMentions(connection: Connection, { names, spared }: Erasure, mark: string): void {
  const kept = JSON.stringify(spared);
  for (const name of names) {
    const inJson = JSON.stringify(name).slice(1, -1);
    // The step of a contact is called by its topic.
    connection.run(
      `UPDATE change_set SET subject = replace(subject, :name, :mark)
        WHERE code LIKE 'contact.%' AND instr(subject, :name) > 0`,
      { name, mark },
    );
    connection.run(
      `UPDATE change SET before = replace(before, :name, :mark), after = replace(after, :name, :mark)
        WHERE (instr(after, :name) > 0 OR instr(ifnull(before, ''), :name) > 0)
          AND row_id NOT IN (SELECT value FROM json_each(:kept))`,
      { name: inJson, mark, kept },
    );
    connection.run(
      `UPDATE change_set SET subject = replace(subject, :name, :mark) WHERE instr(subject, :name) > 0
          AND seq NOT IN (SELECT change_set_seq FROM change JOIN json_each(:kept) AS spared ON spared.value = row_id)`,
      { name, mark, kept },
    );
  }
}

/**
 * Writes the file anew, so that no page keeps a copy of what was erased, and empties the log beside it. The words that
 * the search index had marked as deleted go first.
 */
export function leaveNoTrace(connection: Connection): void {
  connection.run("INSERT INTO search_index (search_index) VALUES ('optimize')");
  // Temporary pages of an encrypted file must not lie open on the disk.
  connection.pragma('temp_store = MEMORY');
  connection.exec('VACUUM');
  connection.pragma('temp_store = DEFAULT');
  connection.pragma('wal_checkpoint(TRUNCATE)');
}
