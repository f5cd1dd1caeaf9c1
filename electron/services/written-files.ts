/** Which job wrote which file, so that a window can have its own shown without ever naming a path. */
export type WrittenFiles = {
  readonly note: (jobId: string, windowId: number, path: string) => void;
  /** Path of a file that a job of this window wrote; undefined for any other. */
  readonly pathOf: (jobId: string, windowId: number) => string | undefined;
};

export function createWrittenFiles(): WrittenFiles {
  const files = new Map<string, { readonly path: string; readonly windowId: number }>();
  return {
    note: (jobId, windowId, path) => {
      files.set(jobId, { path, windowId });
    },
    pathOf: (jobId, windowId) => {
      const file = files.get(jobId);
      return file?.windowId === windowId ? file.path : undefined;
    },
  };
}
